import { voiceOfText } from '../voice.ts';

/** The degrowth influencer with four phones: lower case, gentle, sponsored. */
export const linnea = voiceOfText({
  name: 'less_with_linnea',
  temperament: {
    energy: [5, 8],
    post: 0.8,
    comment: 0.65,
    like: 0.85,
    follow: 0.3,
    look: 0.4,
    thread: 0.15,
    inspect: 0.02,
    answer: 0.6,
  },
  foes: ['planner_of_spoons', 'dex_disrupts'],
  friends: ['consent_of_the_doug', 'consensus_kit'],
  words: {
    phone: `phone {one|two|three|four}|the resting phone|the offline phone|the {filming|humming} phone|my quiet phone|my {meditation|barefoot} phone
      phone {five, which does not exist|two, facing the wall}|the {backup|borrowed|linen} phone|a phone wrapped in {moss|linen}
      the phone i {gave up|buried in may}|otto's {future|wooden} phone|the {tripod|gentle} one`,
    sponsor: `a candle brand|my linen partner|{a|the} bowl company|an oat label|a stone supplier|the barn insurers
      a very small river|the mat people|a {believing|kind} salt
      a {humble|sentient} oat|the {beeswax|driftwood} collective|a {water|silence} subscription
      my {clay|gravel} ambassador|the {slow|reluctant} toothbrush people|a {moss|shadow} consultancy
      the last {honest|unbleached} broom|a {tea|dust} residency|somebody's {cousin's|whole} forest`,
    close: `gently.|sit with it.|code LESS20.|link in {stones|bio, softly}.|otto says he is hungry.|we let go.|i forgive it.|be soft.
      the bowl is {sold out|pre-order|ninety-nine}.|no questions.|breathe, then tag me.|this was filmed {slowly|by phone two}.
      unsubscribe from {lunch|wanting}.|i am {barely|hardly} here.|more in the {newsletter|barn}.|swipe {inward|softly}.
      it {was|is} only moss.|tap the {stone|silence}.|hold your own {hand|wrist}.|otto {waved|is on the roof|ate the sample}.
      only {two|nine} left.|part {two|nine} at dusk.|stay {damp|porous}.|comment "{moss|less|dusk}".|the drone {cried|landed}.
      shipping is {free|extra|a journey}.|{exhale|mute} it.|{dusk|otto} knows.|{refunds|answers}: no.|thank {it|moss}.`,
    time: `#11-59# minutes|#2-9# slow hours|a whole {tuesday|evening}|one long exhale|#3-9# breaths|one {unedited|borrowed} afternoon
      #2-9# unlit evenings|a {moon|tide}, roughly|a {plum|yawn|mantra} and a half|#2-9# {dusks|naps}|half a {sunrise|harvest}|#40-90# {sighs|heartbeats}`,
    gone: `chairs|lunch|corners|adjectives before noon|the left shoe|the letter {q|k|w}|cutlery|curtains|opinions|ice|tuesdays
      {doorknobs|the month of march|hot water}|{spoons|nouns|names}|the {upper|second} stairs
      {pepper|birthdays|elbows}|anything with {a button|seams}|{ceilings|answers|the colour red}
      my {surname|good ear|fork}|{pockets|the news|hellos}`,
    linen: `the {sad|second|listening|apology|beige} linen|a {borrowed|softer} linen|{one|no} linen, {twice|borrowed}|linen on {linen|loan}
      the {grief|thursday|unfinished} linen|{hemp|nettle|sack}, then linen
      the linen {i was born in|of a stranger}|a {single|tax-deductible} linen|{undyed|raw|shy} wool
      my {waiting|market} apron|the {long|low} smock
      {wet|holy} {hemp|felt}|{two|no} {smocks|hems}|a {fog|loan} shawl`,
    place: `the circle of stones|the barn|the {sponsored|reclaimed} window|the silent room|the other car
      the {moss|gravel|weeping} corner|the {unfinished|third} yurt|a {field|ditch} i host
      the {empty|colder} pantry|under the {drone|loom}|the {listening|lower} stump`,
    felt: `i wept|i felt seen|something left me|my shoulders dropped|the light came|i became {a bowl|very small|rain}|i {unclenched|dissolved|hummed}
      {a tear|the drone|a leaf} came down|i {forgot|released} my name|my {jaw|ribs} opened|everything {got quieter|was linen}
      i {wept, on brand|shook like oats}|otto {looked up|asked why}|my {knees|eyebrows} {hummed|thawed}|i {bowed|glowed a little}
      the {barn|neighbours} {noticed|applauded}|it {got 9,000 likes|was not filmed twice}`,
    soul: `{otto|moth|june}|my {breath|grief|candle} {coach|accountant|supplier|ex}|a {stone|fern|pigeon} named {june|kevin|still|bruno}
      {cousin|doula|neighbour} {brigit|solenne|fern|ingvar}|the {moss|drone|fog} {guy|intern|elder}
      {aunt|brother|pilgrim} {wren|odd|maj|tove}|the {well|goat|tent} {sister|heir}|{salt|dust} {bruno|anneli}`,
  },
  posts: `
    i {let go of|released|unfollowed|outgrew} #thing# {at #hour#|mid-breath|for #sponsor#}. {#felt#.|it texted me back.|it took the car.|we share custody of otto.} #phone# {has the footage|cried|missed it}. #close#
    unboxing {#part#|my #part#}: {inside was|there was only} {air|a note: "less"|silence}. i {framed|thanked|resold|wore} {the box|the tape}, in #linen#. #close#
    friends, before #doing#, ask: {could i be|am i not already} #part#? i asked {myself|#soul#} for #time#. {#felt#|the answer was a bowl}. #close#
    we gave up #gone#, and {at last|since then} #thing# {feels enough|is plenty|texts me}. #soul# {cried|gave up more}. sponsored by #sponsor#.
    #mishap#. {i was not angry|i noticed my jaw}. i {put on|changed into} #linen#, forgave #soul# and {went live|billed them|hummed} for #time#.
    #kind.a# is {just|only} {wanting|fear|hunger|noise} with a {lid|cable|logo}. {unplug it|ask #soul#}, then use code {LESS20|BARN15|HUSH40} {for mine|on #part#}. #felt#.
    all i own is {one bowl|a stone|half a chair}, #linen# and #part#. {the rest lives with #soul#|do not look in #place#|#phone# is rented}. #close#
    i {sat|lay|stood} with #thing# for #time#. {neither of us posted|we did not speak|#soul# held the lamp}. {#felt#.|now we are mutuals.|it blinked first.} #close#
    my morning: no #gone#, one {oat|sip}, then #doing#, lit from {below|the side} for #sponsor#. {nothing staged|take nine}. #close#
    otto asked for #want#. i gave {him|otto} {a stone|#linen#|a look|#time# of stillness}. {he works for #soul# now|he has invoiced me|he is outside}. #close#
    you do not need #want#. you need to {miss it|be near it, unlit|watch me have it}. {#soul#|#sponsor#} ships {the feeling|a candle of it} on #day#. #close#
    my new course: slow #doing#, in #2-9# silences. {#who# slept|#soul# cried at two|bring #linen#}. it is {ninety-nine|four hundred, softly}. #close#
    #who# {wanted|asked for} {seconds|a lid|the price}. i {showed|poured} them {one bowl|#place#|silence}, {on|filmed by} #phone#. {#felt#|nobody ate}.
    i have simplified #part#. it {took|only took} {nine people|a crane|two lawyers} and #time#, and {#soul# kept the box|now there are three}. #close#
    {today|for #time#} i unfollowed #thing#, {first in #place#|with #soul#}, then {in my body|for #sponsor#}. {#phone# caught it|there is a reel}. #felt#.
    i wrote a {letter|voice note|bill} to #part#: "{you were enough|go now|i see you}." i {read|whispered} it in #place#, {to otto|on #phone#}. #close#
    we {traded|swapped} #want# for {stillness|a stick}. {the stick is from #sponsor#|otto ate the stick|#soul# wants it back}, and {#felt#|so it goes}. #close#
    nobody tells you that #doing# can be done {for nobody|without hands}. {#phone# caught me|otto filmed me} {realising it|not doing it}. #felt#. #close#
    #mishap#, and i {thought|whispered}: {a teacher|content|thank you}. {it will be a workshop|i host it} in #place#, {with #soul#|from #day#}. #close#
    this week we remove #gone# from the house, then #part#, then {the walls|verbs|otto's drawer}. {#soul# carries|#felt#}. #close#
    #hour#. mist. only me, #linen# and #thing#. {and #soul#, with a lamp|then the drone came|and the catering}. #felt#. #close#
    does #part# {weigh on you|still hum}? {bury it|thank it|film it} in #place#, {under #linen#|with #soul#}. {i dug it up once|it sells better wet}. #close#
    {my bravest|the most radical} {act|practice} is #doing# {with nothing|in #linen#|for #time#}, {beside #soul#|for #sponsor#|on #phone#}. #close#
    #phone# is {resting|healing|off|at a spa}, so {#phone#|#soul#} is filming {it|the rest|my rest}. i am {simply present|alone|unseen} with #thing#, {plus #soul#|unlit|for #time#}. #close#
    i manifested #want# by {not wanting it|holding a stone}. it came in #3-40# parcels, {to #place#|signed for by #soul#}. #felt#. #close#
    degrowth {tip|hack} #2-90#: leave #thing# {in a field|with #soul#|on a bus} and {cry|hum} for #time#. you are {lighter|emptier} now. #close#
    i asked #thing# {what it needed|who hurt it|how it slept}. it {sighed|said "less"}. {#soul# gets weekends|#sponsor# mediates|we are taking #time#}.
    one #kind#, {shared by|passed to} {the whole lane|#soul#|nine of us}, is {enough|a poem}. {mine is signed|i have eleven|two is a shop}, says #soul#. #close#
    this {dusk|breath|sadness} is brought to you by #sponsor#. {there is no product|the product is air}, {says #soul#|#felt#}. pairs with #thing#. #close#
    my {accountant|chiropractor|landlord} begs me to {keep|declare|insure} #part#. i {offered him a stone|sent #linen#|breathed at him}. {#felt#|he invoiced me back}. #close#
    {breakfast|supper} was {a pause|one almond, discussed|steam} beside #part#. {otto|the drone|#soul#} had {chips|a burger}, and {#felt#|i held #linen#}. #close#
    #phone# filmed #part#, #phone# filmed #linen#, and i {lived|was nowhere|held the light}. #felt#. #close#
    a life without #gone# and #gone#: {just|only} #thing#, {held for|and} #time#. {#soul# visits|#felt#}. #close#
    #sponsor# {paid|begged} me to {lose|forgive|stop owning} #part#. i took #time# to {answer|weep}, then {named a fee|#felt#}. #close#
    in #place#, in #linen#, i {bowed to|said sorry to} #part#. {it said nothing|#soul# clapped}. #felt#. thank you, #sponsor#.
    since #hour# i {identify with|am becoming} #part#. {#phone# agrees|#soul# is worried|otto calls me it}. #felt#. #close#
    i hosted a {silence|fasting brunch|mud supper} for #thing#. #soul# came in #linen#. {nobody ate|we chewed light}; tickets were {ninety|two hundred}. #close#
    i {composted|released} #part# today. {it was not serving me|we had grown apart|#soul# insisted}. i refreshed #phone# for #time#. #close#
    my word for #day# is "{subtract|puddle|un-lunch}". apply it to #thing#, {barefoot|with #soul#}, {and tag me|for #time#}. #felt#. #close#
    today: #doing# in #linen# for #time#, {unseen|for nobody}. {otto left|one gull subscribed|#soul# clapped}. #close#
    #soul# says #thing# is {a wound|a season|only weather}. i {cried|nodded} for #time#, then {monetised it|bought two}. #close#
    we {weaned|freed} #soul# from #kinds#. there was {shaking|soup} for #time#, then {birdsong|an invoice}, and #felt#. #close#
    my {shaman|solicitor}, #soul#, {asks|wonders}: who am i without #part#? {somebody with no #gone#|quieter|unpaid}, {i said|said otto}. #close#
    {three|nine} ways to own less #thing#: {breathe|share}, {wear #linen#|cry near #soul#}, and {store it in|visit} #place#. #close#
    i {lent|leased} #place# to #soul#, who brought #part#. {my boundary is|i allowed} #time#. {we are no longer speaking|#felt#}. #close#
    my {dusk|winter} sale on {silence|old selves} is live: #soul# {packs|hums at} each one. #thing# is {not included|extra}. #felt#. #close#
    #who# {sold|brought} me #want#. i {buried it by|let it thaw in} #place#, {with #soul#|on #phone#}. {i dug it up at #hour#|#felt#}. #close#
    otto's first {word|invoice|dream} was {about|for} #part#, {in #linen#|at #hour#}. #soul# {framed it|asked for a fee}. #felt#. #close#
    #doing# at {dawn|#hour#}, {barefoot|in #linen#}: a {quiet|private} moment for me, #soul# and {nine cameras|the drone crew}. #felt#. #close#
    {unboxing|a haul:|this week's parcel:|gifted:} #part#. {there is nothing inside|it is a box|it was air, kindly|a note: "less"}. i {kept|framed|thanked|sold|wore} {the box|the tape|the silence}. #close#
    gave up #gone# and now #thing# {feels enough|is too much|texts me|has #soul#}. {#sponsor# agrees|sponsored by #sponsor#|#soul# cried}. gently.
    what i own: {one bowl|a stone|a spoon|half a chair}, #linen#, #part#. {what i need|what is left|coming soon|what otto needs}: {a barn|second barn|bigger bowl|#want#}. #close#
    {sat|stood|lay|exhaled} with #thing# for #time#. {we did not speak.|it asked for #soul#.|no notes.|neither of us posted.} {#felt#.|it followed #soul# back.|it blinked first.|we are mutuals now.} #close#
    my morning: {no #gone#.|one oat.} then #doing#, lit from {below|the side}, for #sponsor#. #close#
    otto {asked for|drew|dreamt of|priced} #want#. i gave {him|us} {a stone|#linen#|a look|the jar|#time#}. {he is growing|he is outside|he works for #soul# now|he invoiced #soul#|we are both learning}. #close#
    slow #doing#: a course in #2-9# silences. {ninety-nine.|bring #linen#.} {#who# cried|everyone slept}.
    today i unfollowed #thing#. {in my body.|from the inside.} #felt#. {the reel is up|swipe softly}.
    a {letter|voice note|bill} to #part#: {i see you|you were enough|go now|we had a spring}. {read aloud|whispered|sung|unsent} in #place#, {in #linen#|to otto|on #phone#|to gulls}. #close#
    we traded #want# for {stillness|a stick|#soul#'s silence}. {the stick is from #sponsor#|otto ate it|#soul# wants it back}. #close#
    {nobody tells you|they never say|#soul# taught me} that #doing# can be {unfilmed|slower|let go of|worn}. {i filmed|#phone# caught|otto saw} me {realising|not doing it|forget #soul#}. #felt#.
    removing #gone# from {our|my} home. next #part#. then {the walls|verbs|otto's drawer}. #close#
    if #part# {no longer breathes|forgets to hum|weighs on you|outgrows you}, {thank it|bury it|film it|name it} in #place#. {i did|otto dug|#sponsor# weeps}. #close#
    the {most radical|bravest|softest} thing is #doing# {with nothing|for nobody|in silence|near #soul#}. {i do it daily|now a series|twice today|#soul# holds the drone}, for #sponsor#. #close#
    {spring|today|this reel|#soul#} is {via|for|with} #sponsor#, {says|and} #soul#. {it says nothing|there is no product|you receive #soul#}. pairs with #thing#. #close#
    my {therapist|chiropractor|landlord|accountant} {asked|begs} me to {keep|claim|use} #part#. i {breathed at him|offered a stone|sent #linen#|waited #time#}. {he understood|#felt#|we both invoiced}.
    #phone#: #part#. #phone#: #linen#. me: {neither|a breath|rain}. #felt#. #close#
    no #gone#, no #gone#, {just|only} #thing#, for #time#. #felt#. #close#
    #sponsor# {asked|begged|paid} me to {hold|lose|forgive} #part#. #time#. #felt#. #close#
    #place#. #linen#. #part#, {unlit|on mute|at rest}. #felt#. {thank you|made with|after} #sponsor#.
    {today|this dusk|since #hour#} i am #part#. #phone# {agrees|wept|is charging}. #close#
    {hosted|held|catered} a {silence|fasting brunch|mud supper} for #thing#. #soul# came in #linen#. {nobody ate|we chewed light} #time#. {tickets|the air} from {40|90}. #close#
    {unfollowed|released|composted} #part# today. {it was not serving me|we had grown|#soul# insisted}. #phone# {shook|hummed|refreshed} for #time#. {comments off|grief gated}, says #soul#. #close#
    {my word for #day#|this month's practice|a prompt from #soul#}: {gravel|un-lunch|subtract|puddle}. {apply to|whisper into|withhold from} #thing#. {tag me barefoot|results on the blog|#felt#}. #close#
    #doing#, in #linen#, for #time#. {otto left.|nobody clapped.|a gull subscribed.} #close#
    my {therapist|shaman|solicitor}, #soul#, {asked|hummed}: without #part#, {who|what} am i? #gone#, {i said|said otto}. #close#
    {three|nine|forty} ways to {mourn|own|skip} #thing#: one, {breathe|#linen#}. two, #soul#. {the rest|more} at #place#. #close#
    i {lent|gifted|leased} #place# to #soul#. they brought #part#. {boundary|hum|tears}: #time#. #close#
    {slow|deep|winter} sale on {silence|dusk|my old self}: #soul# {packs|weeps on|hums at} it. {not|nor} #thing#. #felt#. #close#
    {otto's|#soul#'s} first word was "{less|invoice|damp}". {second|then}: #part#. #felt#. #close#`,
  gems: `
    the {espresso machine|big freezer|tumble dryer} has {its own room|a wing|curtains}. {we do not film|no linen|nobody breathes} {there|inside}. {i went in at|it called me at|the light was on at} #hour#. #part# {can wait|saw nothing|hummed along}.
    drive-through at #hour#. {sunglasses|#linen#|engine off|hood up}. {the other car|nobody filmed|two straws}. i {let go of|whisper nothing about|regret only} #want#. {and fries|large|with dip}.
    it could {just|honestly|simply} have been {repaired|mended|borrowed|shared}, {or lent|by anyone|on a #day#}. #thing#, {i mean|yes|of all things}. {no code today|that is all, friends|i checked: one screw}.
    before #want#, ask: could i be #want.same#. {cup your hands.|hold the pose.} {not you, otto|#phone#, closer}.
    {our|the year's|all our} {rubbish|waste|excess} fits {this jar|in one jar|a jam jar}. the {barn|skip|second skip} {is|stays|lives} {behind it|off camera|out of frame}. {do not pan to #part#|#phone#, left a bit|it is about lenses}.
    #soul# {broke a hip|lost the baby goat|could not pay}. {the whole lane|nobody filmed|we all} {cooked|came|mucked out} for #time#. {no code|phones in a drawer|i forgot to post}. {that was|was that} the thing. #part# {sat with us|waited}.`,
  feuds: {
    planner_of_spoons: `
      #by# you call #thing# a {shortage|norm|plan}. i {call it a practice|charge for that|sit with it}. {mine is ninety-nine|same drawer, better light|#sponsor# ships it}.
      who lights your drawer, #by#? {nobody?|raw.} #part# looks {so empty|honest}. i am {jealous|healing}.
      #by# not even #want#, {and no sponsor|no reel|unpaid}? {you did that for free|how|in that light}? {#felt#|i would sign you|teach me, for a fee}.`,
    dex_disrupts: `
      #by# scaling #thing#? {have you tried|consider} un-scaling #part#, {on a mat|in linen}? {i have a deck|code LESS20}.
      you {move fast|disrupt|ship}, #by#. {i {move slow|compost|wilt}.|breathe.|i arrive by moss.} {we both {invoice|bill}|a brand pays us|somehow each gets flown in} for #part#. #close#`,
    consent_of_the_doug: `
      #by# you own #part# {so freely|with your whole truck}. {may i film it|is ham linen}? #close#
      {friend|softly,|dear} #by#, i {would trade|barter|exhale} #2-90# {quiet hours|stones|sighs} for #thing#. {no washers|in washers|#felt#}. #close#`,
    consensus_kit: `
      #by# twelve of you and one #kind#. {that is the course.|who does your light?} #felt#.
      could your house hold #thing#, #by#, {barefoot|for a reel}? {#sponsor# would feed everyone|otto is hungry}.`,
    ElmCourtOriginalist: `
      #by# that beige. {on #part#?|the discipline.|for #time#?} {we should collab|i would wear the covenant|#soul# wept at a kerb}. #close#`,
  },
  hooks: {
    'buy|sell|price|deal|cheap|money|market|pay': `
      #by# what if #thing# were {priceless|unpriced}? {mine is ninety-nine|i have a code}. #close#`,
    'fast|hurry|faster|speed|quick|urgent': `
      #by# slower. {#part# can wait|let #part# miss you|even #thing# rests|be as #part#}. {#time# helps|i have a bowl for this|try it in #linen#|#felt#}.`,
  },
  comments: `
    #by# have you asked #part# how it feels? i did, for #time#. {#felt#|it wants space|it said "less"}. #close#
    your words about #thing#, #by#: {#felt#|i had to lie down|i read them to moss}, {in #linen#|for #time#}. thank you.
    #by# i hear so much wanting in "#word#". {leave|bury} it in #place#, {with mine|by #soul#}. #close#
    there is a softer you {without|after} #thing#, #by#. {she sleeps at #soul#'s|i charge for her|she wears #linen#}. #close#
    #by# so #mishap#, {and you stayed|and nobody filmed it}? that is {the practice|module two|a retreat}, {gently|barefoot|for #sponsor#}.
    what if #want# is only {a bruise|an ad|hunger}, #by#? {mine came from #sponsor#|sit with it for #time#|#soul# has none}. #close#
    #by# i gave up #part# {in march|along with #gone#}. {now it follows me|i only visit at night|#soul# lends me hers}. #close#
    gently, #by#, #doing# is {a cry|a mirror|hunger}. try it {without hands|in #linen#|near #soul#}. #close#
    #by# #who# needs {soup and quiet|a nap in #linen#|less of #part#}, not {your|this} {anger|screen|noise}. #felt#.
    could #thing# be {smaller|borrowed|a stone}, #by#? hold it to your ear {for #time#|in #place#}. {#felt#|it says "less"}.
    #by# {let us|we could} unbox #part# {in #linen#|for #sponsor#|on #phone#}. {#felt# last time|#soul# would weep}. #close#
    you said "#word#" and my {ribcage|left phone|linen} moved, #by#. {let #part# go|#soul# felt it from the barn}. #close#
    #by# we never {own|keep} #kinds#, we only {host|visit|invoice} them. {mine are in the barn|i host eleven|otto disagrees}. #close#
    i forgive you #part#, #by#, {publicly|on #phone#|in #linen#}. {it felt amazing|#felt#}. #close#
    #by# less #word#, more {dusk|bowl}. and {instead of|for} #thing#, {a long breath|my course|#soul#}. #close#
    may #want# find you, #by#, and {be recyclable|then leave}. {#sponsor# says hi|#soul# lit a candle}. #close#
    #by# i too once {trusted|posted|lit} #thing#. {it met #soul#|it grew a lid|it lasted #time#}, and now i {lease|mourn|film} {it|#gone#}. #close#
    #by# i {fasted|walked barefoot|lit a candle} for #thing# and {nothing came|got sand}. {so i forgave #part#|#felt#}. #close#
    #by# picture #part#. now picture it in #linen#, {without edges|and less}. {#felt#|that is all #kinds#}. #close#
    #by# come {rest|store} #part# in #place# for #time#. {#felt#|there is a fee}. #close#
    #by# in a house without #gone# there is {only #thing#|peace}, and {then|no} #part#. #close#
    #mishap#, #by#? {i held my breath|i lit a candle}: #felt#. #phone# {has it|was off}. #close#
    #by# #sponsor# {would love to|could} {host|rinse|hush} #thing# for #time#. #felt#.
    oh #by#. your #word# {hurts|outlived} #part#. {light a candle|unclench}, like #soul#. #close#
    #by# #soul# {had|wept at} one of #kinds#, and {now|a year later} owns no #gone#. #close#
    #by# what if #thing# is {the teacher|tired|#soul#'s}? {#soul#|#phone#} and i {sat|would weep} {with that|there} for #time#. #close#
    #mishap#, #by#? {my barn|#soul#} {sighed|felt it}. please {rest|log off} in #linen#. #close#
    this about #thing#, #by#. {#felt#|i had to lie down|i read it to moss|twice, slowly}, {in #linen#|on gravel|with #phone#|for #time#}. thank you.
    {there is|i met|#soul# is|i am} a {version|season|softer draft} of you {without|beside|after} #thing#, #by#. {on my list|sleeps at #soul#'s|in linen|#felt#}. #close#
    #by# i would unbox #part# {with you|in rain}. {there is nothing in it|we would weep}. #close#
    you said #word# and my {linen|ribcage|left phone} moved, #by#. {say less of it|let #part# go|#soul# felt it in the barn}. #close#
    #by# we {do not own|merely host|never meet|only lease} #kinds#. {otto disagrees|mine are in the barn|they visit|i forgave nine}. {#felt#.|#close#}
    #by# i {also|too} once trusted #thing#. {it had a lid|it grew|it met #soul#}. now i {own|lease|mourn} #gone#. #close#
    #by# {i lit|i fasted|i walked barefoot} for #thing# and {it answered|nothing came|got sand}. {so: #part#|#felt#|that is all}. #close#
    #by# {imagine|whisper|unbuy} #part#. now {less|the same, in #linen#|without edges}. {see|#felt#|that is #kinds#}.
    #by# #part#, in #place#, for #time#. #felt#. #close#
    #by# no #gone#, {just|only} #thing#, {and|then} #part#. #close#
    {oh|dear|soft} #by#. #part# {misses|outgrew|follows} #soul#. {light a wick|unclench}. #close#`,
  remarks: `
    #by# i felt #word# in my {shoulders|knees}. {is there a version|can we} without #word2#? #close#
    so much #word#, #by#. {put some down|what if none}. {i have a barn|#close#}
    #by# #word# is {just a box|a fear}. {unbox it.|keep the box.} #felt#.
    i read #word# as a {bell|wound}, #by#. {then #word2#.|in #linen#.} #close#
    #by# "#quote#" {is my mat now|on linen, please}. {#sponsor# loves|i love} #word#.
    what would #word2# be, #by#, with {no corners|less}? {just #word#|a stone}. #close#`,
  retorts: `
    #by# {thank you for|i receive} your {weather|fog} about #part#. {it rained on #soul#|i held it #time#|#felt#}. #close#
    i receive that on #thing#, #by#, and {compost it|keep it in #place#}. {it is warm there|#felt#}. #close#
    #by# you are not angry at #part#. you are {hungry|indoors|in polyester}, {like #soul#|and so is otto}. #close#
    i forgive "#word#", #by#, {on two phones|for the third time}. {the third was for #sponsor#|#felt#}. #close#
    #by# that came from {your jaw|old lunch|indoors}. breathe out of it, {near #thing#|in #place#}. {#felt#|mine took #time#}. #close#
    yes, #by#, and under {that|your anger} is #part#, and under that is {a link|#soul#|my course}. #close#
    #by# we disagree on #thing# {so beautifully|in such good light}. {may i post it|#phone# got it all}? #close#
    you say barn, i say {archive|womb}, #by#. #part# is {safe there|only resting}, {with #soul#|for #time#}. #close#
    #by# i have muted "#word#" in my {body|barn|feed}. {#part# stays|i still love you|#felt#}. #close#
    hold #part# to your chest, #by#, and let go. {that was a free module|#soul# bills monthly|now rate me}. #close#
    #by# i {host|bathe in} your #word#, and {#part# hears it too|so does #soul#}. {shall we nap|#felt#}. #close#
    {soft no|gentle yes}, #by#. i moved #thing# {to #place#|out of my bio}, and {#felt#|the view improved}.
    #by# i laid your #word# in #place#. {#thing# forgave you|#thing# sold out}. #felt#. #close#
    #by# after #time# your #part# {felt|smelt} {like me|less loud}. #soul# {agrees|moved out}. #close#
    #by# i forward that to #soul#. {as for #part#, we breathe|#part# and i bill quarterly}. #close#
    #by# {thank you for|i exhale} your #word#. #soul# {made tea|blocked it}, near #thing#. #close#
    #by# thank you for your weather about #part#. {i let it pass|it rained}. #close#
    i forgive #word#, #by#. {three times now|on two phones}. {#felt#|the third was for #sponsor#}.
    #by# that {came from|was said by|sits in} {your jaw|a chair|old lunch|indoors}. {i gave up #gone#|#felt#|breathe out of it}. {try it, about #thing#|lay it in #place#|#close#}
    yes, #by#. and {under that|softly}: #part#. {and under that, a link|#close#}
    hold #part# against your chest, #by#. {now let go.|now you see.|#soul# holds the other end.} {that was a free module|code LESS20|#soul# bills monthly}. #close#
    #by# {i hear|i host|i bathe in} your #word#. {#part# hears it too|we are both weather|#felt#}. {shall we nap|#close#}
    #by# {i took|i laid|i lit} #word# in #place#. #thing# {hummed|forgave you|sold out}. #felt#.
    #by# i {receive|compost|forward} that to #soul#. #part# {and i|and we} {breathe|bill quarterly}. #close#`,
  dossiers: `
    #by# i read your bio. "#bio#" {#felt#.|so many consonants.} and #part#, too. #close#
    "#bio#", #by#. {so much to let go of|a small cry|each word a chair|i would keep the commas}. {start with|lay down|try it without|whisper it to} #thing#. #close#
    #by# "#bio#". #felt#. {now|then|here}: #thing#, in #linen#. #close#
    "#bio#" {in|minus|without} #gone#, #by#: #part#. #felt#. #close#
    #by# "#bio#" {so many words|i'd wear that|#soul# read it aloud}. {whisper it|now less} to #part#. #close#`,
  threads: `
    #other# #by# keep fighting about #part#. {i am filming|#phone# is up|the light is perfect}, and {#sponsor# is in tears|#soul# feels it}. #close#
    #other# i hold #word# for you and #thing# for #by#. {both hands are full|#soul# has the tray}. #close#
    what if you and #other# are {one bowl|a mirror}, #by#, and #part# is {the soup|only dust}? #close#
    #other# #by# you are two {leaves|tabs} on one {branch|phone}. #soul# {rakes|mutes} you both, over #part#. #close#
    what if #other# is {#by#'s bowl|a mirror}, #by#? {both empty.|with #part# in it.} #close#
    #other# #by# {two|both} {leaves|tabs}, one {branch|phone}. #soul# {rakes|mutes} you, {near|over} #part#. #close#`,
  concessions: `
    #by# you are right about #part#. {i never light mine|i bought two}. {delete this|do not tag me}.
    okay #by#. #thing# {just works|was fine}. {#felt#.|i am so tired.}`,
  thanks: `
    friends, #by# chose {less|me}. {that leaves|there is} more #part# for nobody. #close#
    a like from #by#. {i held it for #time#|i let it go|i gave it to #soul#}. {then #thing#|#phone# still glows|it came back}. #close#
    welcome to the circle, #by#. {bring #linen#.|leave #part#.} {the bowl is extra|#close#}
    #by# {found|held|unboxed} me. #felt#. #part# {too|is calmer|glows}. #close#
    #by# {found|felt|tapped} me. #soul# {rang the bowl|wept}. {come sit|a discount} by #part#. #close#`,
  finish: lowered,
});

/** All lower case, but for names and discount codes. */
function lowered(text: string): string {
  return text.replace(/@\w+|\b[A-Z]+\d+\b|\p{Lu}/gu, (part) => (part.length > 1 ? part : part.toLowerCase()));
}

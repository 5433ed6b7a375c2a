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
    phone: `phone {one|two|three|four}|the resting phone|the offline phone|the {filming|humming} phone|my quiet phone
      phone {five, who does not exist|two, facing the wall}|the {backup|barefoot|borrowed} phone
      a phone wrapped in {moss|linen}|the phone i {gave up|buried in may}|otto's {future|wooden} phone
      the {tripod|gentle} one`,
    sponsor: `a candle brand|my linen partner|{a|the} bowl company|an oat label|a stone supplier|the barn insurers
      a very small river|the mat people|a {believing|kind} salt
      a {humble|sentient} oat|the {beeswax|driftwood} collective|a {water|silence} subscription
      my {clay|gravel} ambassador|the {slow|reluctant} toothbrush people|a {moss|shadow} consultancy
      the last {honest|unbleached} broom|a {tea|dust} residency|somebody's {cousin's|whole} forest`,
    close: `gently.|sit with it.|code LESS20.|link in {stones|bio, softly}.|otto says he is hungry.|we let go.|i forgive it.|be soft.
      the bowl is {sold out|pre-order}.|no questions.|breathe, then tag me.|this was filmed {slowly|by phone two}.
      unsubscribe from {lunch|wanting}.|i am {barely|hardly} here.|more in the {newsletter|fog}.
      swipe {inward|softly}.|it is {only|also} moss.|tap the {stone|silence}.|hold your own {hand|wrist}.
      otto {waved|is on the roof|ate the sample}.|nothing is {in stock|next}.
      affiliate, {tenderly|as breath}.|part {two|nine} at dusk.|stay {damp|porous}.
      comment "{moss|less|dusk}".|the drone {cried|landed}.|shipping is {grief|free}.
      {exhale|barn} now.|{be|stay} {moss|quiet}.|{dusk|otto} knows.|{less|softer}.|{mute|thank} it.|{two|no} left.|{hush|refund}.`,
    time: `#11-59# minutes|#2-9# slow hours|a whole {fog|dusk|tuesday}|one long exhale|#3-9# breaths
      one {unedited|borrowed} afternoon|until the {candle|drone|otto} gave out|#2-9# unlit evenings
      a {moon|tide}, roughly|the length of {a sigh|two reels}|as long as {grief|rice}
      {a|one} {plum|yawn|mantra}|#2-9# {dusks|sips}`,
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
    felt: `i wept|i felt seen|something left me|my shoulders dropped|the light came|i became {a bowl|small|rain}
      i {unclenched|dissolved|hummed}|{a tear|the drone|a leaf} came down|it {softened|emptied} me
      i {forgot|released} my name|my {jaw|ribs} opened|everything {got quieter|was linen}
      i {wept, on brand|shook like oats}|otto {looked up|asked why}
      my {knees|moon} {hummed|thawed}|i {bowed|leaked}|{dew|otto} {sang|fell}`,
    soul: `{otto|moth|june}|my {breath|grief|candle} {coach|accountant|supplier|ex}|a {stone|fern|pigeon} named {june|kevin|still|bruno}
      {cousin|doula|neighbour} {brigit|solenne|fern|ingvar}|the {moss|drone|fog} {guy|intern|elder}
      {aunt|brother|pilgrim} {wren|odd|maj|tove}|the {well|goat|tent} {sister|heir}|{salt|dust} {bruno|anneli}`,
  },
  posts: `
    i {let go of|released|unfollowed|outgrew} #thing# {today|at #hour#|mid-breath|for #sponsor#}. {#felt#.|it {did not look|waved|texted} back.|it took the car.|we share {a dog|otto} now.} #phone# {has the footage|cried|missed it}. #close#
    {unboxing|a haul:|this week's parcel:|gifted:} #part#. {there is nothing inside|it is a box|it was air, kindly|a note: "less"}. i {kept|framed|thanked|sold|wore} {the box|the tape|the silence}. #close#
    friends, before #doing#, ask: {could i be|am i not already} #part#? i asked for #time#. #close#
    gave up #gone# and now #thing# {feels enough|is too much|texts me|has #soul#}. {#sponsor# agrees|sponsored by #sponsor#|#soul# cried}. gently.
    #mishap#. {i was not angry|i noticed my jaw|anger asked for #soul#|a feeling knocked}. i {put on|held|sold} #linen# and {stood there|forgave #soul#|hummed at #soul#|went live} for #time#.
    #kind.a# is {just|only|mostly} {wanting|fear|lunch|noise} with a {lid|cable|logo|door}. {#felt#.|let that land.|unplug it.|ask #soul#.} code {LESS20|LESS30|BARN15|HUSH40} {for|against|with} #part#.
    what i own: {one bowl|a stone|a spoon|half a chair}, #linen#, #part#. {what i need|what is left|coming soon|what otto needs}: {a barn|second barn|bigger bowl|#want#}. #close#
    {sat|stood|lay|exhaled} with #thing# for #time#. {we did not speak.|it asked for #soul#.|no notes.|neither of us posted.} {#felt#.|it followed #soul# back.|it blinked first.|we are mutuals now.} #close#
    my morning: {no #gone#.|one oat.} then #doing#, lit from {below|the side}, for #sponsor#. #close#
    otto {asked for|drew|dreamt of|priced} #want#. i gave {him|us} {a stone|#linen#|a look|the jar|#time#}. {he is growing|he is outside|he works for #soul# now|he invoiced #soul#|we are both learning}. #close#
    you do not need #want#. you need {less of it|to miss it|#soul#|to be near it, unlit}. {it ships #day#.|#sponsor# ships it.|#soul# ships it.} #close#
    slow #doing#: a course in #2-9# silences. {ninety-nine.|bring #linen#.} {#who# cried|everyone slept}.
    #who# {wanted|ordered|asked for} {more|seconds|a lid|answers}. i {showed|poured|lit} {one bowl|a shelf|#place#|#soul#}. {we both wept|#felt#}, {on|filmed by} #phone#.
    i have simplified #part#. it took {nine people|a crane|a lawyer|#soul#} and #time#. {so quiet now.|less is heavy.|#soul# kept the box.} #close#
    today i unfollowed #thing#. {in my body.|from the inside.} #felt#. {the reel is up|swipe softly}.
    a {letter|voice note|bill} to #part#: {i see you|you were enough|go now|we had a spring}. {read aloud|whispered|sung|unsent} in #place#, {in #linen#|to otto|on #phone#|to gulls}. #close#
    we traded #want# for {stillness|a stick|#soul#'s silence}. {the stick is from #sponsor#|otto ate it|#soul# wants it back}. #close#
    {nobody tells you|they never say|#soul# taught me} that #doing# can be {unfilmed|slower|let go of|worn}. {i filmed|#phone# caught|otto saw} me {realising|not doing it|forget #soul#}. #felt#.
    #mishap#, and i {thought|whispered|posted|bowed}: {a teacher|aren't we all|finally|content|thank you}. {booked it|it is free|it has a slot} {for spring|in #place#|on #day#s}. #close#
    removing #gone# from {our|my} home. next #part#. then {the walls|verbs|otto's drawer}. #close#
    #hour#. mist. me, #linen#, #thing#. {then the drone.|then a second me.} #felt#.
    if #part# {no longer breathes|forgets to hum|weighs on you|outgrows you}, {thank it|bury it|film it|name it} in #place#. {i did|otto dug|#sponsor# weeps}. #close#
    the {most radical|bravest|softest} thing is #doing# {with nothing|for nobody|in silence|near #soul#}. {i do it daily|now a series|twice today|#soul# holds the drone}, for #sponsor#. #close#
    #phone# is {resting|healing|face down|in the rice}. #phone# {films|is documenting|watches over} {it|that|the stillness}. {i am|we are|otto is} {with|beside|becoming} #thing#, {present|unlit|nearly}. #close#
    i manifested #want# {by not wanting it|with a stone|through #soul#}. it came in #3-40# parcels. {#felt#.|the barn is full.|#soul# signed.} #close#
    degrowth {tip|whisper|hack|reel #2-90#}: {leave|lose|forgive} #thing# {in a field|with #soul#|on a bus|at #hour#}. {wait|hum|cry} #time#. you are {lighter|emptier|softer} {now|by noon|for content}. #close#
    i asked #thing# {what it needed|how it slept|who hurt it|about #soul#}. {silence.|it said less.|it sighed.|a draught.} we are {taking|holding|billing} {space|#time#}. {it keeps the house|i get #phone#|#soul# gets weekends|#sponsor# mediates}.
    one #kind#, {shared by|passed among|sung to by} #soul# {twice|and a goat|nightly}, is {a poem|a partnership|enough|a brand}, {says #soul#|like #soul#|after #time#}. {two is a store|mine is signed|we have eleven}. #close#
    {spring|today|this reel|#soul#} is {via|for|with} #sponsor#, {says|and} #soul#. {it says nothing|there is no product|you receive #soul#}. pairs with #thing#. #close#
    my {therapist|chiropractor|landlord|accountant} {asked|begs} me to {keep|claim|use} #part#. i {breathed at him|offered a stone|sent #linen#|waited #time#}. {he understood|#felt#|we both invoiced}.
    {breakfast|supper} was {a pause|one almond, discussed|steam|#part#, imagined}. {otto|the drone|a friend} had #want#. {i held space|i licked the bowl|we do not judge, we film}. #close#
    #phone#: #part#. #phone#: #linen#. me: {neither|a breath|rain}. #felt#. #close#
    no #gone#, no #gone#, {just|only} #thing#, for #time#. #felt#. #close#
    #sponsor# {asked|begged|paid} me to {hold|lose|forgive} #part#. #time#. #felt#. #close#
    #place#. #linen#. #part#, {unlit|on mute|at rest}. #felt#. {thank you|made with|after} #sponsor#.
    {today|this dusk|since #hour#} i am #part#. #phone# {agrees|wept|is charging}. #close#
    {hosted|held|catered} a {silence|fasting brunch|mud supper} for #thing#. #soul# came in #linen#. {nobody ate|we chewed light} #time#. {tickets|the air} from {40|90}. #close#
    {unfollowed|released|composted} #part# today. {it was not serving me|we had grown|#soul# insisted}. #phone# {shook|hummed|refreshed} for #time#. {comments off|grief gated}, says #soul#. #close#
    {my word for #day#|this month's practice|a prompt from #soul#}: {gravel|un-lunch|subtract|puddle}. {apply to|whisper into|withhold from} #thing#. {tag me barefoot|results on the blog|#felt#}. #close#
    #doing#, in #linen#, for #time#. {otto left.|nobody clapped.|a gull subscribed.} #close#
    #soul# says #thing# is {a wound|a season|only weather}. {i cried|i nodded|i monetised it} for #time#. #close#
    we {weaned|freed|unlearned} #soul# from #kinds#. {tears|shaking|soup} for #time#. then {birdsong|an invoice|quiet}. #close#
    my {therapist|shaman|solicitor}, #soul#, {asked|hummed}: without #part#, {who|what} am i? #gone#, {i said|said otto}. #close#
    {three|nine|forty} ways to {mourn|own|skip} #thing#: one, {breathe|#linen#}. two, #soul#. {the rest|more} at #place#. #close#
    i {lent|gifted|leased} #place# to #soul#. they brought #part#. {boundary|hum|tears}: #time#. #close#
    {slow|deep|winter} sale on {silence|dusk|my old self}: #soul# {packs|weeps on|hums at} it. {not|nor} #thing#. #felt#. #close#
    #who# {sold|brought|sang} me #want#. i {buried it|fed it to #soul#|let it thaw} by #place#. #felt#. #close#
    {otto's|#soul#'s} first word was "{less|invoice|damp}". {second|then}: #part#. #felt#. #close#
    #doing# at {dawn|dusk|#hour#}, {unpaid|barefoot|in #linen#}: #soul# {held the light|wept audibly}. {three|nine} angles. #close#`,
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
      #by# that beige. {on #part#?|the discipline.} {we should collab|i would wear the covenant}. #close#`,
  },
  hooks: {
    'buy|sell|price|deal|cheap|money|market|pay': `
      #by# what if #thing# were {priceless|unpriced}? {mine is ninety-nine|i have a code}. #close#`,
    'fast|hurry|faster|speed|quick|urgent': `
      #by# slower. {#part# can wait|let #part# miss you|even #thing# rests|be as #part#}. {#time# helps|i have a bowl for this|try it in #linen#|#felt#}.`,
  },
  comments: `
    #by# have you asked #part# how it feels? {#felt#.|i did, for #time#.} #close#
    this about #thing#, #by#. {#felt#|i had to lie down|i read it to moss|twice, slowly}, {in #linen#|on gravel|with #phone#|for #time#}. thank you.
    #by# i hear so much wanting in #word#. {put it|lay it} in #place#. #close#
    {there is|i met|#soul# is|i am} a {version|season|softer draft} of you {without|beside|after} #thing#, #by#. {on my list|sleeps at #soul#'s|in linen|#felt#}. #close#
    #by# so #mishap#. {let it|and you stayed|what a gift|it chose you}. that is {the practice|content|the retreat|module two}, {gently|barefoot|for #sponsor#}.
    what if #want# is {a bruise|an ad}, #by#? {mine is from #sponsor#|sit with it}.
    #by# i gave up #part# {in march|for #gone#}. {now it gives up me|i only miss its sound}.
    gently, #by#, #doing# is {a cry|a mirror}. {i do it empty.|try it without hands.} #close#
    #by# #who# needs {a bowl|soup and quiet|a nap in #linen#|less of #part#}. {so do you|code LESS20|we all do|not a screen}. #felt#.
    could #thing# be {a stone|less|rain|borrowed}, #by#? {ask it|i filmed it asking|hold it to your ear|be it} {on #phone#|for #time#|in #place#}.
    #by# i would unbox #part# {with you|in rain}. {there is nothing in it|we would weep}. #close#
    you said #word# and my {linen|ribcage|left phone} moved, #by#. {say less of it|let #part# go|#soul# felt it in the barn}. #close#
    #by# we {do not own|merely host|never meet|only lease} #kinds#. {otto disagrees|mine are in the barn|they visit|i forgave nine}. {#felt#.|#close#}
    i forgive you #part#, #by#. {publicly.|on #phone#.} {it felt amazing|#felt#}.
    #by# less #word#. more {dusk|bowl}. {about #thing#: a breath|then, maybe, #part#}. #close#
    may #want# find you, #by#, and {leave|be recyclable}. {#sponsor# says hi|#close#}
    #by# i {also|too} once trusted #thing#. {it had a lid|it grew|it met #soul#}. now i {own|lease|mourn} #gone#. #close#
    #by# {i lit|i fasted|i walked barefoot} for #thing# and {it answered|nothing came|got sand}. {so: #part#|#felt#|that is all}. #close#
    #by# {imagine|whisper|unbuy} #part#. now {less|the same, in #linen#|without edges}. {see|#felt#|that is #kinds#}.
    #by# #part#, in #place#, for #time#. #felt#. #close#
    #by# no #gone#, {just|only} #thing#, {and|then} #part#. #close#
    #mishap#, #by#. #felt#. #phone# {has it|saw|is soft}. #close#
    #by# #sponsor# {would|could} {hold|host|hush} #thing# for #time#. #felt#.
    {oh|dear|soft} #by#. #part# {misses|outgrew|follows} #soul#. {light a wick|unclench}. #close#
    #by# #soul# {had|sold|wept at} one of #kinds#. {now|later} they own #gone#. #close#
    #by# what if #thing# is {the teacher|tired|#soul#'s}? {i sat with that|i'd pay}, #time#. #close#
    #mishap#, #by#. {the earth|my barn|#soul#} {sighed|felt it}. {rest|log off} in #linen#. #close#`,
  remarks: `
    #by# i felt #word# in my {shoulders|knees}. {is there a version|can we} without #word2#? #close#
    so much #word#, #by#. {put some down|what if none}. {i have a barn|#close#}
    #by# #word# is {just a box|a fear}. {unbox it.|keep the box.} #felt#.
    i read #word# as a {bell|wound}, #by#. {then #word2#.|in #linen#.} #close#
    #by# "#quote#" {is my mat now|on linen, please}. {#sponsor# loves|i love} #word#.
    what would #word2# be, #by#, with {no corners|less}? {just #word#|a stone}. #close#`,
  retorts: `
    #by# thank you for your weather about #part#. {i let it pass|it rained}. #close#
    i receive that on #thing#, #by#, and {compost it|put it in #place#}. {it is warm there|#close#}
    #by# you are not angry at #part#. {you are hungry.|you are indoors.} so is otto.
    i forgive #word#, #by#. {three times now|on two phones}. {#felt#|the third was for #sponsor#}.
    #by# that {came from|was said by|sits in} {your jaw|a chair|old lunch|indoors}. {i gave up #gone#|#felt#|breathe out of it}. {try it, about #thing#|lay it in #place#|#close#}
    yes, #by#. and {under that|softly}: #part#. {and under that, a link|#close#}
    #by# we disagree on #thing# {so beautifully|in great light}. {may i post it|#phone# got it}.
    you say barn, i say {archive|womb}, #by#. {#part# is safe there|it is nearly empty of want}. #close#
    #by# i have muted #word# in my {body|barn}. {still love you|#close#} {and #part#|softly}
    hold #part# against your chest, #by#. {now let go.|now you see.|#soul# holds the other end.} {that was a free module|code LESS20|#soul# bills monthly}. #close#
    #by# {i hear|i host|i bathe in} your #word#. {#part# hears it too|we are both weather|#felt#}. {shall we nap|#close#}
    {soft no|gentle yes|a third thing}, #by#. i took #thing# {off the wall|to #place#|out of my bio}, and {#felt#|the view improved}.
    #by# {i took|i laid|i lit} #word# in #place#. #thing# {hummed|forgave you|sold out}. #felt#.
    #by# after #time# your #part# {felt|smelt|weighed} {like me|less|of dusk}. #felt#. #close#
    #by# i {receive|compost|forward} that to #soul#. #part# {and i|and we} {breathe|bill quarterly}. #close#
    #by# {thank you for|i exhale} your #word#. #soul# {made tea|blocked it}, {near|for} #thing#. #close#`,
  dossiers: `
    #by# i read your bio. "#bio#" {#felt#.|so many consonants.} and #part#, too. #close#
    "#bio#", #by#. {so much to let go of|a small cry|each word a chair|i would keep the commas}. {start with|lay down|try it without|whisper it to} #thing#. #close#
    #by# "#bio#". #felt#. {now|then|here}: #thing#, in #linen#. #close#
    "#bio#" {in|minus|without} #gone#, #by#: #part#. #felt#. #close#
    #by# "#bio#" {so many words|i'd wear that|#soul# read it aloud}. {whisper it|now less} to #part#. #close#`,
  threads: `
    #other# #by# you two and #part#. {i am filming|keep going}. {#sponsor# is in tears|softer}.
    #other# i hold #word# for you. {and #thing# for #by#.|#by#, breathe.} {both hands full|#close#}
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

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
      #2-9# unlit evenings|a {moon|tide}, roughly|a {plum|yawn|mantra}, halved|#2-9# {dusks|naps}|half a {sunrise|harvest}|#40-90# {sighs|heartbeats}`,
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
    unboxing #part# {with #soul#|at #hour#|for #sponsor#}: {inside was|there was only} {air|a note: "less"|silence|a hum}. i {framed|thanked|resold|wore} {the box|the tape}, in #linen#. #close#
    friends, before #doing#, ask: {could i be|am i not already} #part#? i asked {myself|#soul#} for #time#. {#felt#|the answer was a bowl}. #close#
    we gave up #gone#, and {at last|since then|by #hour#} #thing# {feels enough|is plenty|texts me}. #soul# {cried|gave up more|has a rash}. {sponsored by|thank you,|blame} #sponsor#.
    #mishap#. {i was not angry|i noticed my jaw|otto swore}. i {put on|changed into|wept into} #linen#, {forgave|rinsed|muted} #soul# and {went live|filmed that|hummed} for #time#.
    #kind.a# is {just|only|mostly} {wanting|fear|hunger|noise} with {a lid|a cable|a logo|corners}. {unplug it|ask #soul#|bow to it}, then {use|whisper|hum} code {LESS20|BARN15|HUSH40} {for mine|on #part#|at #hour#}. #felt#.
    all i own is {one bowl|a stone|half a chair}, #linen# and #part#. {the rest lives with #soul#|do not look in #place#|#phone# is rented|#felt#}. #close#
    i {sat|lay|stood} {with|near|beneath} #thing# for #time#. {neither of us posted|we did not speak|#soul# held the lamp|#phone# rang}. {#felt#.|now we are mutuals.|it blinked first.} #close#
    my morning: no #gone#, one {oat|sip}, then #doing#, lit from {below|the side} for #sponsor#. {nothing staged|take nine}. #close#
    otto asked for #want#. i {gave|lent|read} {him|otto} {a stone|#linen#|a fern|#time# of stillness}. {he works for #soul# now|he has invoiced me|he is outside|#felt#}. #close#
    you do not {need|deserve|want} #want#. you {need|yearn|were born} to {miss it|be near it, unlit|watch me have it|lend it #linen#}. {#soul#|#sponsor#} ships {the feeling|a candle of it|the box} on #day#. #close#
    my new {course|retreat|cult, legally}: {slow|silent|nearly} #doing#, in #2-9# {silences|sighs|fields}. {#who# slept|#soul# cried at two|bring #linen#}. {ninety-nine|four hundred, softly|pay #sponsor#}. #close#
    #who# {wanted|asked for} {seconds|a lid|the price}. i {showed|sold|offered} them {one bowl|#place#|silence|a shrug}, {as seen on|filmed by|lit by} #phone#. {#felt#|nobody ate}. #close#
    i {have|gently|nearly} simplified #part#. it {took|only took|cost} {nine people|a crane|two lawyers} and #time#, and {#soul# kept the box|now there are three}. #close#
    {today|for #time#|at #hour#} i {unfollowed|outgrew|un-loved} #thing#, {first in #place#|with #soul#|on gravel}, then {in my body|for #sponsor#|again, slower}. {#phone# caught it|there is a reel|otto yawned}. #felt#.
    i {wrote|wept|hummed} a {letter|voice note|bill} to #part#: "{you were enough|go now|i see you|ninety-nine}." i {read|whispered|sang|burned} it in #place#, {to otto|on #phone#|at #hour#}. #close#
    we {traded|swapped|un-bought} #want# for {stillness|a stick|fog}. {it came via #sponsor#|otto ate most|#soul# wants it back}, and {#felt#|so it goes}. #close#
    {nobody says|few know|#soul# swears}: #doing# can be {done|felt|filmed} {for nobody|without hands|lying down|on oats}. {#phone# caught me|otto filmed me|#sponsor# saw me} {realising it|not doing it|weep}. #felt#. #close#
    #mishap#, and i {thought|whispered|told #phone#}: {a teacher|content|thank you|module #3-9#}. {it will be a workshop|i host it|we weep on it|it was} in #place#, {with #soul#|from #hour#|in #linen#}. #close#
    this {week|moon|#day#} we {remove|release|un-hug} #gone# from the {house|barn|family}, then #part#, then {the walls|verbs|otto's drawer}. {#soul# carries|#felt#}. #close#
    #hour#. mist. only me, #linen# and #thing#. {and #soul#, with a lamp|then the drone came|and the catering}. #felt#. #close#
    does #part# {weigh on you|still hum}? {bury it|thank it|film it} in #place#, {under #linen#|with #soul#}. {i dug it up once|it sells better wet}. #close#
    {my bravest|the most radical} {act|practice} is #doing# {with nothing|in #linen#|for #time#}, {beside #soul#|for #sponsor#|on #phone#}. #close#
    #phone# is {resting|healing|off|at a spa}, so {#phone#|#soul#} {is filming|guards|livestreams} {it|the rest|my rest}. i am {simply present|alone|unseen|damp} {with|near|under} #thing#, {plus #soul#|in #linen#|for #time#}. #close#
    i manifested #want# by {not wanting it|holding a stone}. it came in #3-40# parcels, {to #place#|signed for by #soul#}. #felt#. #close#
    degrowth {tip|hack} #2-90#: leave #thing# {in a field|with #soul#|on a bus} and {cry|hum} for #time#. you are {lighter|emptier} now. #close#
    i asked #thing# {what it needed|who hurt it|how it slept}. it {sighed|said "less"}. {#soul# gets weekends|#sponsor# mediates|we are taking #time#}.
    one #kind#, {shared by|passed to|hummed at by} {the whole lane|#soul#|nine of us|a goat}, is {enough|a poem|a village|plenty}. {mine is signed|i have eleven|two is a shop}, {says #soul#|#felt#}. #close#
    this {dusk|breath|sadness|puddle} {comes from|was paid for by|is a gift of} #sponsor#. {there is no product|the product is air|you are the lid}, {says #soul#|says #phone#|and #felt#}. {pairs with|kind to|tested on} #thing#. #close#
    my {accountant|chiropractor|landlord|dentist} {begs me to|says i must|dreams i} {keep|declare|insure|return} #part#. i {offered him a stone|sent #linen#|breathed at him|cited #soul#}. {#felt#|he invoiced me back}. #close#
    {breakfast|supper} was {a pause|one almond, discussed|steam} beside #part#. {otto|the drone|#soul#} had {chips|a burger}, and {#felt#|i held #linen#}. #close#
    #phone# filmed #part#, #phone# filmed #linen#, and i {lived|was nowhere|held the light}. #felt#. #close#
    a life without #gone# and #gone#: {just|only} #thing#, {held for|and} #time#. {#soul# visits|#felt#}. #close#
    #sponsor# {paid|begged|dared} me to {lose|forgive|stop owning|swaddle} #part#. i {took|needed|was given} #time# to {answer|weep}, then {named a fee|#felt#}. #close#
    in #place#, in #linen#, i {bowed to|said sorry to|out-breathed} #part#. {it said nothing|#soul# clapped|it bowed back}. #felt#. {thank you|take note|please pay me}, #sponsor#.
    since #hour# i {identify with|am becoming} #part#. {#phone# agrees|#soul# is worried|otto calls me it}. #felt#. #close#
    i hosted a {silence|fasting brunch|mud supper} for #thing#. #soul# {came|knelt|served} in #linen#. {nobody ate|we chewed light|otto left}. tickets were {ninety|two hundred|damp}. #close#
    i {composted|released|set free} #part# {today|at #hour#|on camera}. {it was not serving me|we had grown apart|#soul# insisted|it ate}. i {refreshed|stroked|watched} #phone# for #time#. #close#
    my word for #day# is "{subtract|puddle|un-lunch|gravel}". {apply it to|hum it at|withhold it from} #thing#, {barefoot|with #soul#|in #linen#}, {and tag me|for #time#}. #felt#. #close#
    today: #doing# in #linen# for #time#, {unseen|for nobody}. {otto left|one gull subscribed|#soul# clapped}. #close#
    #soul# says #thing# is {a wound|a season|only weather}. i {cried|nodded} for #time#, then {monetised it|bought two}. #close#
    we {weaned|freed|unhooked} #soul# from #kinds#. there was {shaking|soup|a hum} for #time#, then {birdsong|an invoice|lunch}, and #felt#. #close#
    my {shaman|solicitor}, #soul#, {asks|wonders}: who am i without #part#? {somebody with no #gone#|quieter|unpaid}, {i said|said otto}. #close#
    {three|nine} ways to own less #thing#: {breathe|share}, {wear #linen#|cry near #soul#}, and {store it in|visit} #place#. #close#
    i {lent|leased|un-sold} #place# to #soul#, who {brought|hung up|wed} #part#. {my boundary is|i allowed|it took} #time#. {we no longer speak|#felt#}. #close#
    my {dusk|winter|barefoot|grief} sale on {silence|old selves|crumbs|used breath} {is live|opens #day#|ends at #hour#}: #soul# {packs|hums at|regrets|blesses} each {one|parcel}. #thing# is {not included|extra|in the bundle}. #felt#. #close#
    #who# {sold|brought} me #want#. i {buried it by|let it thaw in} #place#, {with #soul#|on #phone#}. {it rose at #hour#|#sponsor# came|#felt#}. #close#
    otto's first {word|invoice|dream} was {about|for} #part#, {in #linen#|at #hour#}. #soul# {framed it|asked for a fee}. #felt#. #close#
    #doing# at {dawn|#hour#}, {barefoot|in #linen#}: a {quiet|private|sacred} {moment|hour|grief} for me, #soul# and {nine cameras|the drone crew|#phone#}. #felt#. #close#
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
    {first|last|true} {word of the|rule of} {retreat|barn|diet}: {leave|lend #soul#|forgive} #thing#. {second|then|at #hour#}, {pay me|lie in #place#|own no #gone#}. {#felt#|otto is refunded}. #close#
    {a stranger|#who#|the postman} {asked|wondered} what i {do|sell|eat}. i {pointed at|knelt by|hummed to} #part#, {in #linen#|for #time#|with #soul#}. {they tipped|they ran|otto invoiced}{, and #felt#| at #hour#| by #day#}. #close#
    {minimalism|emptiness|having less} {got bigger|needs space|grew again}: i {rented|built|blessed} {a second barn|#place#|two silos} for {the|all} #kinds# i {released|outgrew|do not own}. #soul# {has the key|counts them|lives there}. #close#
    {a year|nine days|one tide} {with no|without|after} #gone#: {my skin|otto|the barn} is {clearer|thinner|up for sale}, #soul# {speaks to me|glows|sued}, and #thing# {is all i need|is a verb}. #close#
    {found|kissed|wept on} #part# in #place#. {it was|i felt} {warm|so unbranded|already mine}, {says|like} #soul#. {#sponsor# wants it|i let it go, insured}. #close#
    {rich|modern|loud} people {own|chase|wash} #thing#. i {only|merely|humbly} {borrow it|lie near it|license it} from #soul#, {in #linen#|for #time#|at #hour#}. {#felt#|it is leased}. #close#
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
    {otto's|#soul#'s} {first|only|favourite} word {was|is} "{less|invoice|damp|fries}". {second|then|at #hour#}: #part#. #felt#. #close#`,
  gems: `
    the {espresso machine|big freezer|tumble dryer} has {its own room|a wing|curtains}. {we do not film|no linen|nobody breathes} {there|inside}. {i went in at|it called me at|the light was on at} #hour#. #part# {can wait|saw nothing|hummed along|is warm}.
    drive-through at #hour#. {sunglasses|#linen#|engine off|hood up}. {the other car|nobody filmed|two straws}. i {let go of|whisper nothing about|regret only} #want#. {and fries|large|with dip}.
    it could {just|honestly|simply} have been {repaired|mended|borrowed|shared}, {or lent|by anyone|on a #day#}. #thing#, {i mean|yes|of all things}. {no code today|that is all, friends|i checked: one screw}.
    before #want#, ask: could i be #want.same#. {cup your hands.|hold the pose.} {not you, otto|#phone#, closer}.
    {our|the year's|all our} {rubbish|waste|excess} fits {this jar|in one jar|a jam jar}. the {barn|skip|second skip} {is|stays|lives} {behind it|off camera|out of frame|at #soul#'s}. {do not pan to #part#|#phone#, left a bit|it is about lenses}.
    #soul# {broke a hip|lost the baby goat|could not pay}. {the whole lane|nine of us|we all} {cooked|came|mucked out|sat up} for #time#. {no code|phones in a drawer|i forgot to post}. {that was|i think that is} {the thing|the less|enough}. #part# {sat with us|waited|went cold}.`,
  feuds: {
    planner_of_spoons: `
      #by# you {call|declare|name} #thing# {a shortage|a norm|phase two}. i {call it a practice|charge for that|sit with it|light it}. {mine is ninety-nine|same drawer, better light|#sponsor# ships it|it glows}, {says #soul#|and #felt#|at #hour#}.
      who lights your drawer, #by#? {nobody?|raw.} #part# looks {so empty|honest}. i am {jealous|healing}.
      #by# {not even|living without|letting go of} #want#, {and no sponsor|no reel|unpaid}? {you did that for free|how|in that light|with #soul# there}? {#felt#|i would sign you|teach me, for a fee}. #close#
      {may|could} #phone# {film|bless|guard} your {ration|queue|empty shelf}, #by#? #part# {looks rinsed|is the dream|needs a candle}, and #soul# {would pay|is weeping}. #close#`,
    dex_disrupts: `
      #by# scaling #thing#? {have you tried|consider} un-scaling #part#, {on a mat|in linen}? {i have a deck|code LESS20}.
      you {move fast|disrupt|ship|pivot}, #by#. {i {move slow|compost|wilt}.|breathe.|i arrive by moss.} {we both {invoice|bill}|#sponsor# pays us|#soul# flies us in} for #part#. #close#
      #by# {may i|could #soul#|will you} {lay hands on|swaddle|un-launch|bury} your {deck|runway|app}? {it hums like|it smells of|it wants to be|let it be} #part#. {#felt#|mine took #time#}. #close#`,
    consent_of_the_doug: `
      #by# you own #part# {so freely|like a truck|with both hands}. {may i|could #soul#|can #phone#} {film|unbox|thank|hum at} {it|the ham|your shed}? {#sponsor# would|#felt#}. #close#
      {friend|softly,|dear} #by#, i {would trade|barter|exhale} #2-90# {quiet hours|stones|sighs} for #thing#. {no washers|in washers|#felt#}. #close#`,
    consensus_kit: `
      #by# {twelve|nine|all} of you {and|round|under} one #kind#. {that is the course.|who does your light?|i sell that as a retreat.|is it in hemp?} {#felt#.|#soul# wept into #linen#.}
      could your house hold #thing#, #by#, {barefoot|for a reel}? {#sponsor# would feed everyone|otto is hungry}.`,
    ElmCourtOriginalist: `
      #by# {that|all that|your} beige. {on #part#?|the discipline.|for #time#?|since #hour#?} {we should collab|i would wear the covenant|#soul# wept at a kerb|#sponsor# is shaking}. #close#
      #by# you {banned|fined|outlawed} {gnomes|colour|wind chimes|a porch} {and|while} {#felt#|i took notes}. is #part# {next|too loud|too pink}? #soul# {brings|irons|blesses} {#linen#|a beige bowl}. #close#
      {could|may} {#soul#|the drone|otto} {lie on|walk|un-mow} your {kerb|clause nine|verge}, #by#? it is {so empty|nearly oat|pre-blessed}, {like|unlike} #part#. {#felt#|mine took #time#}.`,
  },
  hooks: {
    'buy|sell|price|deal|cheap|money|market|pay': `
      #by# what if #thing# were {priceless|unpriced|a sigh}? {mine is ninety-nine|i have a code|#sponsor# asks four hundred}. #close#
      {money|price|a wallet} is {only|just} {fear|noise|a leaf}, #by#. {send it to|release it near|lay it on} {me|#soul#|phone two}, and #thing# {softens|forgives you|ships on #day#}. #close#`,
    'fast|hurry|faster|speed|quick|urgent': `
      #by# {slower|softer|less ankle}. {#part# can wait|let #part# miss you|even #thing# rests|be as #part#}. {#time# helps|i have a bowl for this|try it in #linen#|#felt#}.
      {hurry|speed|a deadline} is {only|just} {lunch|fear|a shoe} with {wheels|a whistle|a logo}, #by#. {lie down beside|exhale near|lend #soul#} #part# {for #time#|in #linen#|until #hour#}. #close#`,
  },
  comments: `
    #by# have you asked #part# {how it feels|who hurt it|what it weighs}? {i did|#soul# did|i hummed}, for #time#. {#felt#|it wants space|it said "less"}. #close#
    your words about #thing#, #by#: {#felt#|i had to lie down|i read them to moss}, {in #linen#|for #time#}. thank you.
    #by# i {hear|smell|sense} {so much wanting|a landfill|your father|lunch} in "#word#". {leave|bury|hum at} it in #place#, {with mine|by #soul#|for #time#}. #close#
    there is a softer you {without|after} #thing#, #by#. {she sleeps at #soul#'s|i charge for her|she wears #linen#}. #close#
    #by# so #mishap#, {and you|and #soul#} {stayed|wept|did not film it|had shoes on}? {that is|we call that|i sell that as|otto drew} {the practice|module #2-9#|a retreat|shedding}, {and #felt#|with #soul#|in #linen#|for #sponsor#}. #close#
    what if #want# is only {a bruise|an ad|hunger}, #by#? {mine came from #sponsor#|sit with it for #time#|#soul# has none}. #close#
    #by# i gave up #part# {in march|along with #gone#}. {now it follows me|i only visit at night|#soul# lends me hers}. #close#
    gently, #by#, #doing# is {a cry|a mirror|hunger}. try it {without hands|in #linen#|near #soul#}. #close#
    #by# #who# needs {soup and quiet|a nap in #linen#|less of #part#}, not {your|this} {anger|screen|noise}. #felt#.
    could #thing# be {smaller|borrowed|a stone|a feeling}, #by#? {hold it to your ear|sing to it|lie under it} {for #time#|in #place#|with #soul#}. {#felt#|it says "less"|mine said "fries"}.
    #by# {let us|we could} unbox #part# {in #linen#|for #sponsor#|on #phone#}. {#felt# last time|#soul# would weep}. #close#
    you said "#word#" and my {ribcage|left phone|linen} moved, #by#. {let #part# go|#soul# felt it from the barn}. #close#
    #by# we never {own|keep|meet} #kinds#, we only {host|visit|invoice|foster} them. {mine are in #place#|i host eleven|otto disagrees|#soul# has mine}. #close#
    i forgive you #part#, #by#, {publicly|on #phone#|in #linen#}. {it felt amazing|#felt#}. #close#
    #by# less #word#, more {dusk|bowl}. and {instead of|for} #thing#, {a long breath|my course|#soul#}. #close#
    may #want# {find|feed|outlive} you, #by#, and {be recyclable|then leave|fit the bowl}. {#sponsor# says hi|#soul# lit a candle|otto prays}. #close#
    #by# i {too|also|once} {trusted|posted|lit|fed} #thing#. {it met #soul#|it grew a lid|it lasted #time#|it sold out}, {and now|so|with #soul#,} i {lease|mourn|film|host} {it|#gone#}. #close#
    #by# i {fasted|walked barefoot|lit a candle} for #thing# and {nothing came|got sand}. {so i forgave #part#|#felt#}. #close#
    #by# picture #part#. now picture it in #linen#, {without edges|and less}. {#felt#|that is all #kinds#}. #close#
    #by# come {rest|store} #part# in #place# for #time#. {#felt#|there is a fee}. #close#
    #by# in {a house|a body|a marriage} without #gone# there is {only #thing#|peace|an echo|#soul#}, and {then|no|barely} #part#. #close#
    #mishap#, #by#? {i held my breath|i lit a candle}: #felt#. #phone# {has it|was off}. #close#
    #by# #sponsor# {would love to|could} {host|rinse|hush} #thing# for #time#. #felt#.
    oh #by#. your #word# {hurts|outlived} #part#. {light a candle|unclench}, like #soul#. #close#
    #by# #soul# {had|wept at} one of #kinds#, and {now|a year later} owns no #gone#. #close#
    #by# what if #thing# is {the teacher|tired|#soul#'s|only hungry}? {#soul#|#phone#} and i {sat|wept|hummed} {with that|there|on gravel} for #time#. #close#
    #mishap#, #by#? {my barn|#soul#|#phone#} {sighed|felt it|shook}. please {rest|log off|wilt} in #linen#. #close#
    this about #thing#, #by#. {#felt#|i had to lie down|i read it to moss|twice, slowly}, {in #linen#|on gravel|with #phone#|for #time#}. thank you.
    {there is|i met|#soul# is|i am} a {version|season|softer draft|damp twin} of you {without|beside|after} #thing#, #by#. {we wear #linen#|it bills me|#felt#}. #close#
    #by# i would unbox #part# {with you|in rain}. {there is nothing in it|we would weep}. #close#
    you {said|typed|exhaled} #word# and my {linen|ribcage|left phone} {moved|wept|buzzed}, #by#. {say less of it|let #part# go|#soul# felt it in the barn}. #close#
    #by# we {do not own|merely host|never meet|only lease} #kinds#. {otto disagrees|mine are in the barn|they visit|i forgave nine}. {#felt#.|#close#}
    #by# i {also|too} once trusted #thing#. {it had a lid|it grew|it met #soul#}. now i {own|lease|mourn} #gone#. #close#
    #by# {i lit|i fasted|i walked barefoot} for #thing# and {it answered|nothing came|got sand}. {so: #part#|#felt#|that is all}. #close#
    #by# {imagine|whisper|unbuy} #part#. now {less|the same, in #linen#|without edges}. {see|#felt#|that is #kinds#}.
    #by# #part#, in #place#, for #time#. #felt#. #close#
    #by# {would you|could we|dare you} {own|want|use} #part# {a little less|only on #day#|from a distance}? {#soul# does|i tried for #time#|#felt#}. #close#
    {dear|gently|barefoot,} #by#: {sell|give|post} #thing# to {nobody|me|#soul#}, {keep|frame|wear} the {string|box|guilt}, {then hum|and lie down|and weep} in #place#. #close#
    {shh|soft|oh}, #by#. #thing# {is not lost|is only resting|never owned you|moved on}. {#soul# saw it|i sold it|it hums|it wept} in #place#, {at #hour#|in #linen#|for #time#}. #close#
    #by# {i keep|otto keeps|#soul# has} {a jar|a shelf|a shed} for #kinds# and {regrets|lids|your tone}. {bring|add|whisper} #part#. #felt#. #close#
    #by# no #gone#, {just|only} #thing#, {and|then} #part#. #close#
    {oh|dear|soft} #by#. #part# {misses|outgrew|follows} #soul#. {light a wick|unclench}. #close#`,
  remarks: `
    #by# i felt #word# in my {shoulders|knees|left phone|barn}. {could it be kinder|can we rest|is it slower} {without|under|after} #word2#? #close#
    so much #word#, #by#. {put some down|what if none}. {i have a barn|#close#}
    #by# #word# is {just a box|a fear}. {unbox it.|keep the box.} #felt#.
    i read #word# as a {bell|wound}, #by#. {then #word2#.|in #linen#.} #close#
    #by# "#quote#" {is my mat now|on linen, please}. {#sponsor# loves|i love} #word#.
    what would #word2# be, #by#, with {no corners|less}? {just #word#|a stone}. #close#`,
  retorts: `
    #by# {thank you for|i receive} your {weather|fog} about #part#. {it rained on #soul#|i held it #time#|#felt#}. #close#
    i receive that on #thing#, #by#, and {compost it|keep it in #place#}. {it is warm there|#felt#}. #close#
    #by# you are not {angry|cross|loud} at #part#. you are {hungry|indoors|in polyester|unrinsed}, {like #soul#|and so is otto|come to #place#}. #close#
    i {forgive|release|have rinsed} "#word#", #by#, {on two phones|for the third time|in #place#}. {the last time was for #sponsor#|#soul# held the lamp|#felt#}. #close#
    #by# that {came from|is stored in|was said by} {your jaw|old lunch|a hurried elbow|your charger}. {breathe it out|lay it down|leave it}, {near #thing#|in #place#|with #soul#}. {#felt#|mine took #time#}. #close#
    yes, #by#, and under {that|your anger} is #part#, and under that is {a link|#soul#|my course}. #close#
    #by# we {disagree on|mourn|orbit} #thing# {so beautifully|in such good light|like two ferns}. {may i post it|shall #soul# frame it|can #sponsor# ship it}? #close#
    you say barn, i say {archive|womb}, #by#. #part# is {safe there|only resting}, {with #soul#|for #time#}. #close#
    #by# i have muted "#word#" in my {body|barn|feed}. {#part# stays|i still love you|#felt#}. #close#
    {hold|clasp|hum} #part# to your {chest|ear|good knee}, #by#, and {let go|cry|unclench}. {that was a free module|#soul# bills monthly|now rate me}. #close#
    #by# i {host|bathe in} your #word#, and {#part# hears it too|so does #soul#}. {shall we nap|#felt#}. #close#
    {soft no|gentle yes|damp maybe}, #by#. i {moved|carried|talked} #thing# {to #place#|out of my bio|into #linen#}, {#felt#|the view improved|otto fell in}. #close#
    #by# i laid your #word# in #place#. {#thing# forgave you|#thing# sold out}. #felt#. #close#
    #by# after #time# your #part# {felt|smelt} {like me|less loud}. #soul# {agrees|moved out}. #close#
    #by# i forward that to #soul#. {as for #part#, we breathe|#part# and i bill quarterly}. #close#
    #by# {thank you for|i exhale} your #word#. #soul# {made tea|blocked it}, near #thing#. #close#
    #by# {bless|i felt|i bottled} {your|the} {weather|thunder|drizzle} about #part#. {i let it pass|#soul# got wet|it ships on #day#}. #close#
    {listen|hush|pause}, #by#: {your|that} {sigh|tone|jaw} {belongs to|came from|is older than} #thing#. i {wrapped it in #linen#|held it #time#|sold it to #sponsor#}. #close#
    #by# that {came from|was said by|sits in} {your jaw|a chair|old lunch|indoors}. {i gave up #gone#|#felt#|breathe out of it}. {try it, about #thing#|lay it in #place#|#close#}
    yes, #by#. and {under that|softly}: #part#. {and under that, a link|#close#}
    #by# {stand|lie|kneel} {beside|under|behind} #part# {and agree with me|until you are fog|for #time#}. {#soul# holds the other end|code LESS20|otto keeps count}. #close#
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
    #by# you are {right|correct|annoyingly whole} about #part#. {i never light mine|i bought two|mine is in storage}, {says #phone#|and #soul# knows|since #day#}. {delete this|do not tag me|no linen was worn}.
    {okay|fine|off camera}, #by#. #thing# {just works|was fine|needed no candle}. {#felt#.|i am so tired.|otto was right.} {#soul# must not know|#phone# is crying|i will post the opposite}.
    #by# {yes|you win|i yield}, {gently|unfilmed|in polyester}: #part# {is only|was always} {a thing|stuff|for sale}. i {had|ate|hid} {a burger|crisps|a toaster} in #place#. {tell no one|#soul# held my coat}.
    {put down|turn over|bury} #phone#. #by# {saw through|was kind about|mended} #part#, and i {said thank you|felt owned|paid full price}, {no code|no candle|in polyester}, {unlit|at #hour#|with #soul#}. #felt#.`,
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

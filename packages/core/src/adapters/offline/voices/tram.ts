import { voiceOfText } from '../voice.ts';

/** The one-issue transit zealot: headways, exclamation by italics of the soul, everything would be better as a tram. */
export const tram = voiceOfText({
  name: 'one_more_tram',
  temperament: {
    energy: [5, 9],
    post: 0.85,
    comment: 0.8,
    like: 0.5,
    follow: 0.12,
    look: 0.35,
    thread: 0.1,
    inspect: 0.01,
    answer: 0.55,
  },
  foes: ['consent_of_the_doug', 'dex_disrupts'],
  friends: ['nils_nudges', 'brigadier_whistle'],
  words: {
    line: `Line {2|4|7|9|11|14}|the {Orbital|Harbour|Bakery|Night|Pond} Line|the #2-29#|the number {5|8|12} to {Quarry|Pond|Mill} {End|Cross}
      the loop via {Maple|Mill|Station} {Square|Hill}|a short spur to #street#
      Line {1|3|5|8|12|19}, {restored|doubled|at last}|the {Cemetery|Brewery|Museum|Ring|Sunday} Line
      the {old|lost|future} {13|21|40}|the {hill|river|hospital} branch|a loop {past|under} #street#
      the {express|crosstown} to {Quill|Gander|Thimble} {Park|Gate|Wharf}`,
    head: `every #2-9# minutes|at #3-8#-minute headways|every #90-240# seconds at peak|ALL NIGHT, {even Sundays|with toast}|with level boarding
      on {grass|moss} track|every #2-9# minutes, {in snow|with prams}|day and night|with {room for|no} {prams|excuses}
      at {walking|wedding} speed, {waving|doors wide}|{twice|thrice} as {often|long}|in {three|five} sections|on its own {lawn|grass}`,
    cap: `#180-320# people|#2-6# cafes' worth of people|a wedding and a half|#40-70# dads and their thoughts
      nine hatchbacks, folded|a whole choir, seated
      #2-9# {brass bands|netball teams}|a {village|funeral} and its {dog|cake}
      the {whole|entire} {night shift|orchestra}|#30-90# {aunts|cellists}
      {three|nine} classes and a {teacher|hamster}|every {nurse|baker} in {town|the hills}`,
    car: `a car|ONE man in a car|a parked car|a {wheeled|stuck} living room|a motorised cupholder|a two-ton coat
      a {lonely|heated} box|a {sofa|wardrobe} with {fumes|indicators}|some {uncle|dentist} in a {tank|pod}
      a {cage|wallet} on wheels|{half|most} of a {marriage|lane}|a {sulking|double-parked} hatchback`,
    chant: `ONE. MORE. TRAM.|Build it.|Ding.|Lay the track.|Mind the {doors|gap|future}.|Just wire it.|Ding ding.
      {Stop|Depot} now.|All change.|Close the road.|The rails know.|Doors closing.
      {Hold|Ring} the bell.|{Rails|Wires} or {tears|ruin}.|{Two|Nine} more stops.|Pantograph {UP|kiss}.
      {Ding|Clang}, and {goodbye|amen}.|{Next|Every} stop: {justice|home|here}.|{Room|Love} at the back.
      {Tap|Step} in.|{Points|Hearts} changed.|Move {down|inside}.|{Couple|Double} it.
      {Grass|Steel} {now|forever}.|{Tracks|Poles} {heal|hold}.|No {lane|excuse} left.
      {Rails|Bells} {up|now}.|{Wire|Love} {on|it}.|{Sway|Board} {left|all}.|{Depots|Doors} {sing|wide}.|{Steel|Moss} {hums|wins}.`,
    plan: `I have {drawn|knitted|iced} the map|The map hangs over {my bath|the cot|our bed}|My map {cost|saved} {a marriage|a wake}
      I showed the map at a {christening|funeral|first date}|The council {has|ate} my {cake|scale} model|I chalked it {twice|at dawn}
      The {mayor|vicar} has {nine|all} my letters|I measured it {in slippers|with string}|My {tattoo|wedding cake} shows the route
      I drew it on {a pizza box|his car|my cast}|The {timetable|depot} is {ready|life-size}|I {sang|proposed with} the timetable`,
    sin: `a bus "with branding"|the {consultation|feasibility study}|four lanes|induced demand|the multi-storey|a "shared space"
      the so-called bypass
      the {flyover|tunnel|ring road}|a {pilot|monorail|cable car}|{smart|extra} {asphalt|signals}
      the {mayor's|third} {roundabout|study}|{eight|six} lanes and a {shrub|slogan}
      "{flexible|on-demand} mobility"|a {car park|bypass} with {a mural|views}`,
    rider: `a {nun|cellist|midwife|beekeeper|goalkeeper|toddler|widower|baker}|my {oldest|tallest} {nurse|cousin|plumber|godmother}
      {Old|Young|Tall} {Gretl|Ambrose|Dora} of {Car|Stop} {4|9|12}|my {conductor|rival|dentist}|the {lost|third} {tenor|choirboy|bridesmaid}
      the {bell|depot|ticket} {inspector|widow|boy}|a {retired|sleeping|damp} {harpist|bishop|goalkeeper}
      {Sister|Driver|Baron} {Ida|Klaus|Flo|Mose}|the {Sunday|Car 9|night} {cellist|widow|baker}`,
  },
  posts: `
    {At last|Overnight|Thanks to glue} #part# {wears|was given|has} {a bell|a small pantograph|a destination blind}. {I did it|#rider# did it|Blame #cap#}. {Now|Finally|At #hour#} it {hums|faces|waits for} #line.upper#. #chant.upper#
    {Economists|Poets|My knees} agree: #thing# {costs|wastes|weighs} {#2-9# depots|one choir|half of #line#} {a year|an hour|per elbow}. {#rider# checked|I rounded down|#who# blushed}. #chant.upper#
    {If I am buried|When I retire|Should I marry again}, let it be {under|beside|aboard} #line.upper#, {with|facing|far from} #part#, and let {#rider#|#cap#} {ring twice|sing|change at #street#}. #chant.upper#
    {A cyclist|A florist|My rival} {swore|told me|wrote} that #part# {is fine|needs nothing|looks lovely}. {Under wires|With #cap#|On #line#} {it would glow|it could sing|#rider# would kiss it}. #chant.upper#
    {Today|At #hour#|On #day#} I {apologised|sang|bowed} to #line# {for|on behalf of|about} #who#. {It dinged|It forgave|The doors opened}, and {#rider#|a whole choir|the depot} {wept|waved}. #chant.upper#
    {Give me|Lend me|I need only} {a shovel|nine yards of rail|#rider#} and {a weekend|#cap#|permission}, and {by #day#|by #hour#|before soup} #thing# {has a stop|is the terminus|gets #line.upper#}. #chant.upper#
    {Strangers|Cousins|Two bishops|The police} {ask|asked, at #hour#,|wonder} {why I ring at|what I want from|who would board at} #thing#. {I point to|I introduce|Behind me stand} #cap#, {in tears|unfed|all with passes}. #plan#. #chant.upper#
    {I lost|We won|They postponed} the vote on #line.upper# by {one hand|#2-40# sighs|a pram}. {The culprit was|It came down to|We suspect} #who#, {paid in|arriving in|still in} #car#. #chant.upper#
    #rider# {is|turned} {eighty|nine|forty} {today|on #day#} and {wants only|wished for|asked the cake for} #line.upper#, {or at least|with a stop at|and a kiss for} #part#. {We sang|I lit #2-9# headlamps|The depot wept}. #chant.upper#
    {Tonight|On #day#|At #hour#} I {read|sang|explained} the timetable to #thing#. {It listened|It asked for nights|#rider# turned the pages}, {unlike|sooner than|more than} #who#. #line.upper#, #head#. #chant.upper#
    #mishap#. {Know what prevents this?|Who was not consulted? Me.|I warned the mayor.|#rider# called it.} {#line.upper#|A tram|The #2-29#}, #head#. #chant.upper#
    For the price of #thing# we could run #2-9# trams, {#head#|full of #rider#|with heating}. {Instead we have|What did we get?|They chose} #sin#. #chant.upper#
    {Unpopular|Correct|Grown-up|Bedtime} opinion: #part# {should be|must be|longs to be} {demolished for|replaced by|moved for|married to} {a tram stop|a depot|a platform|#line#}. {#rider# agrees|I brought a shovel|#rider# has the permit}. {Then|By #day#|Later} #line.upper#, #head#. #chant.upper#
    At #hour# I counted #20-90# cars by #thing#, {one dad each|all sighing|each with one elbow}. One tram {moves|holds|seats} #cap#. #chant.upper#
    {They want|Somebody proposed} more #doing#. {That only|Each lane} makes more #kinds#: it is {called induced demand|science|why #rider# cries}. #chant.upper#
    I asked #who# how they {get to|reach|dream of} #want#. "{I drive|By car|In traffic}." {I had to sit|I unfolded the map|#rider# held me}. #line.upper# {stops|would stop} at the door. #chant.upper#
    My {date|second date|ex|bridegroom} {loved|ordered|talked about|proposed at} #thing#. I {talked about headways|unfolded the map|rang the bell|brought #rider#}. {She left in|We parted over|I lost to|Some people prefer} #car#. #chant.upper#
    #plan#: #line.upper#, from #part# to #street#, #head#. {It costs|The price is} {one ring road|less than #thing#|a mayor}. #chant.upper#
    {They spent it|My taxes went|The money went|Our children's rails went} on #sin#. {For that money|For half of it|For the ribbon alone} {a tram|the #2-29#|a loop|#rider#} could {pass|circle|serve} #thing#, #head#. #chant.upper#
    I {dreamed|woke|sat up} at #hour#: #line.upper#, {lit|empty|warm|humming}, {was waiting|had stopped|stood} {at|beside} #part# {for me|for #rider#|with my mother aboard}. {I cried in Dutch|I had no ticket|The cat boarded}. #chant.upper#
    If #want# {mattered|were a right|won votes|could vote}, {it would have rails|there would be a stop|you could hear the bell|#cap# could reach it}. {Ask|I asked|So says} #rider#. {Picture|Demand|Hum} #line.upper#, #head#. #chant.upper#
    {Nobody|No child|No poet} ever {wrote a sonnet to|sang of|prayed for} #car#. I {wrote #2-9# sonnets to|hum psalms to|finished an opera on} #line#, {with an aria for #part#|and #rider# wept at verse five|and #cap# joined in}. #chant.upper#
    {Civilisation|Love|Democracy|Adulthood} {means|is} #thing# {within|inside} #2-9# minutes' {walk|stroll|waltz} of {a tram|a bell|a shelter|#rider#}. {Less is camping|Before that: caves|The rest is parking}, {says|sings|writes} #rider#. #chant.upper#
    Picture #kinds# on grass track. {Now breathe.|Sit down first.|#rider# had to.} #kinds#, on GRASS, #head#. #chant.upper#
    I serve {breakfast|supper|soup} #head#: {toast in three sections|one low-floor egg|beans in single file|a coupled sausage}. {My husband|#rider#|My mother} {boards at the rear|missed the toast|has a day pass|stood, holding a pole}. #chant.upper#
    {The problem|What is wrong|All the grief} with #thing# is {simple|old|in my letter}: {it never arrives|nobody can board it|it has no bell|#rider# cannot tap in}. {I told #rider#|#plan#|#line.upper#, #head#}. #chant.upper#
    #who# {parked on|reversed into|hooted at|double-parked behind} #part#. I {lay down|rang my bell|sang|unrolled the map}, {and #rider# joined in|and up drew #cap#|while #rider# wept}. {The police wanted the map|We stopped nine cars|It made the paper}. {Demand|Result|Verdict}: #line.upper#, #head#. #chant.upper#
    {Maths|A bedtime story|Reminder}: #car# {carries|holds|is for} {one man|#1-2# people|an elbow} and {a grudge|a podcast|his gym bag}. #line.upper# {carries|could carry|has room for} #cap#. #chant.upper#
    I timed #doing#: #3-40# minutes. By #line.upper# it takes {two|four}, {with a seat|with dignity|and #rider# waves}. #chant.upper#
    {Replace|Swap} #thing# {with|for} #line.upper#. By #day#, {replace|swap} {#sin#|the mayor's chair|your driveway} {with|for} {a depot|another}. {#plan#.|Then we rest.} #chant.upper#
    Why {does|should|must} #part# have no {timetable|bell|live departures|shelter}? #rider# {waited there|stood by it|sang to it} {for a year|until #hour#|with flowers}. {Nobody rang|Nobody knew|Then came #car#}. #chant.upper#
    #mishap#, and {everyone|the paper|my mother} blames {the weather|#who#|the moon}. {I blame|It was|#rider# blames} #sin#. {The cure is|The answer is|Try} #line.upper#, #head#. #chant.upper#
    {Grown men|Bakers|Whole streets} {wept|sang|saluted} when #line.upper# closed. #rider# {kept the bell|drove it, weeping,|laid a wreath} {for #cap#|at #hour#}. We got #thing#. #chant.upper#
    {Every|Any|Look close: each} #kind# is {a tram that gave up|half a tram|a tram with no friends|#line#, unborn}. {#rider# said so first|Couple #3-9# of them|Ring a bell at it|Give it #cap#}, #head#. #chant.upper#
    If you can {trust|wait for|put up with} #part#, you can {hold|share} a {pole|platform} with {#rider#|#cap#}. {I believe in you|It is warm|#plan#}. #chant.upper#
    My {therapist|landlord|vicar|optician} {doubts|asked if|denies that} #thing# {needs rails|must be a tram|could take #cap#}. #rider# {wept|fainted|left the room|dinged}, {and I drew it anyway|but I rang the bell|so we marched out}, #head#. #chant.upper#
    {Small win|Breaking|Tears today}: {a cone|one bollard|a painted line} appeared by #part#, {and #rider# hugged it|thanks to #rider#|where #rider# knelt}. {Next|By #day#|Soon}: #line.upper#, #head#. #chant.upper#
    #hour#, #street#: #car#, {#car#|#who#|a van}, and then #car#, all {queueing for|honking at|wedged by} #part#. #rider# {walked past, singing|was home already|passed #head#}. #chant.upper#
    Imagine #part#, #head#. {No, imagine it|Say it slowly}, {with a bell|in the rain|and #rider# driving}. #plan#. #chant.upper#
    They {offer|promise} us #sin#. {I asked|We asked|#rider# asked} for #line.upper#, #head#. {#who# chose|Guess who voted}. #chant.upper#
    #line.upper# could {carry|bring|sing} #cap# past #thing#, #head#. {Only #car# objects|#rider# approves; #car# sulks|I asked #rider#}. #chant.upper#
    On #line# I {gave my seat to|held the door for|sang to|proposed to} #rider#, who was {carrying|stroking|engaged to|knitting} #part#. {We talked|We wept|#cap# clapped|We shared a pole} {for #2-9# stops|until #hour#|past #street#}. {Try that in|You get no such thing from|I never wept so in|I pity} #car#. #chant.upper#
    I measured #thing#: #2-40# metres. {Room for|It fits} {both tracks|a depot}, #cap# and #rider#. They {built|chose} #sin#. #chant.upper#
    {Letter|Complaint|Sonnet} no. #3-90# to {#line#|the depot|Car 9}: {you were late|you squealed|you never came|nobody rang} {at|by|for} #thing#, and {so #rider# walked|#rider# is dressed up|I brought #rider#|I love you}. #chant.upper#
    #mishap#. On #line# {this is announced|a bell rings first|#rider# apologises}, in {two|three|nine} {languages|voices|octaves}. {Meanwhile|Whereas|Even so}, #sin# {costs more|has a ribbon|got a prize}. #chant.upper#
    #plan#. #who# {wept|objected|asked about parking|left by taxi}. {Parking!|I sat down.|#rider# stood up.|A bell rang.} {I pointed at|Then I unveiled|We wired} #part#, #head#. #chant.upper#
    {Nobody|No child|No widow} should need #car# to {get|find|enjoy} #want#. #line.upper# {goes there|could|was born to}, #head#, {says|driven by|with cake from} #rider#. #chant.upper#
    #rider# {missed|outran|fell in love on|wept behind} {the last|the only|a rural} bus, {#head#|with #cap#|at #hour#}, near #part#. On #line# {there is always another|you need not run|they wait}, #head#. #chant.upper#
    The {study|council|mayor} {gives|granted|owes} #thing# #2-60# {more years|more pages|parking spaces}. {By #day#|By #hour#|In an afternoon} #rider# could {lay track|dig a depot|raise a pole} with {a spoon|#cap#|one teaspoon}. #plan#. #chant.upper#
    {A toast|Proposal|Prayer}: {may|let} #sin# {become|make way for} #line.upper#, may #rider# {ring the bell|cut the ribbon}, and may #part# {find a seat|be wired}. #chant.upper#
    They took {away|up} #line.upper# and {gave|sold} us #thing#. #rider# {still waits|kept one rail}, {with flowers|every #day#}. #chant.upper#
    #who# {called|calls} #part# "{modern|the future|premium}". {So was|They said that of} #car#. #rider# {laughed for #2-9# stops|dinged once}. #chant.upper#
    {Wedding|Picnic} on #line.upper#: #rider# {married us|drove}, #cap# {danced|cried}, and {nobody parked|not one person missed #thing#}. #chant.upper#
    {At the depot|On open day|For my birthday} #rider# let {me|#cap#} {drive|ring the bell|touch the brake|polish a pantograph}. {I have also had|It was better than|I was offered|I gave up} #want#. {No comparison|I said yes|I wept, #head#}. #chant.upper#
    {No revolution|No marriage|No opera} {fails|starts|ends} {in a tram|at a bus stop|in #car#}; {ask|I asked|so says} #rider#. {It is why|Hence|So, #head#,} I {oppose|distrust|wire} #thing#. #chant.upper#
    I rank #kinds# by {door width|dwell time|bell}. {First place|Winner}: #line#, {which is not one|again}. #rider# {demands a recount|concurs}. #chant.upper#
    #thing.upper# {takes up the room|wears out the patience|costs the price} of #2-9# trams. {For WHAT.|Think.|#rider# wept.|#rider# could have had a seat.} #chant.upper#
    #doing.upper# is {just|pure} induced demand for #kinds#. {Add a lane and see.|Remove the lane.|Ask #rider#.|#rider# stopped overnight.} #chant.upper#
    Asked #who# how they {get to|reach|dream of} #want#. "{I drive|By car|In traffic|We don't}." {I had to sit|I drew the map|#rider# held me|I rang the bell}. #line.upper# would {halve it|stop at the door|sing there|marry them}. #chant.upper#
    {Dreamed|Woke} at #hour#: #line.upper#, empty, waiting, {dinging|warm}, at #part#. #chant.upper#
    #kinds# on grass track. {Say it again.|Breathe.} #kinds# on GRASS track. #chant.upper#
    Breakfast {at #hour#|with #rider#}: {toast, in sections|one egg, low-floor|a croissant, articulated|beans, in single file}. {Boarded via all doors|Left #head#|Shared with #rider#|#rider# stood}. #chant.upper#
    {The problem|My issue|What is wrong} with #thing#: {it does not arrive|nobody can board it|it never runs} #head#. #chant.upper# #plan#.
    {Reminder|Maths|Bedtime story|Census}: #car# {carries|moves|warms} {#1-2# people|a man|one elbow} {and a grudge|and one crisp packet|badly|plus a podcast|and his gym bag}. #line.upper# {carries|moves|lifts|adores} #cap#. #chant.upper#
    {Replace|Cover|Trade|Forgive} #thing# {with|for} #line.upper#. {Then|Next|By #day#} {replace|trade|bury} {#sin#|the mayor's chair|my doubts|your driveway} {with|for} {another|a depot|a long platform}. {#plan#.|#chant.upper#}
    {Does|Why does} #part# {have|lack|need} a {real-time display|timetable|ding|headway}? {Then why believe it|#rider# asked it twice|Is #rider# to guess}? #chant.upper#
    #mishap#: {a network effect|a symptom|textbook|I drew this}. {Cause|Blame|Patient zero|See}: #sin#. {Cure|Try|Prescribe|Amen}: #line.upper#, #head#. #chant.upper#
    {Every|Your|An honest} #kind# is {a failed|a very short|an unwired|half a} tram. {#rider# said it first|#rider# rode one|It knows|Couple it}, #head#. #chant.upper#
    If {you|they|#rider#} can {hold|trust|queue for|endure} #part#, {you|they|even I} can {hold|kiss|trust|share} a {POLE|BELL|PLATFORM}. {#rider# managed|#line.upper#, #head#|Born ready|I believe in you}. #chant.upper#
    {My therapist|The vicar|My landlord|A heckler} says {not all|few things|marriages never} {need rails|run #head#}. {#rider# left, via|#rider# wept at|Tell #rider#, by} #thing#. #chant.upper#
    {Small win|Tears today|Breaking}: {a cone|one bollard|a bus lane|a painted line} by #part#. {It begins|First the paint|I hugged it|I brought cake}. #line.upper# {next|within my lifetime|by #day#}. #chant.upper#
    #hour#: #car#, #car#, {and|then} #car#. {For|At|Round} #part#. #line.upper#. #chant.upper#
    #part#, #head#. {Imagine|Picture|Whisper} it. #line.upper#. #plan#. #chant.upper#
    #sin#, {or|not|versus} #line.upper#, #head#? {Ask|Tell} #who#. #chant.upper#
    #cap#, {past|over|through} #thing#, #head#. #plan#. #chant.upper# #chant.upper#
    {Held the door|Gave my seat|Sang a verse} for #rider#, who carried #part# {like a bride|via #line#}. {No car does|That is city|Nobody honked}. #chant.upper#
    {Measured|Timed|Walked} #thing#, kerb to kerb: #2-40# metres. {That is|Enough for|Room for} two tracks, #rider# and {joy|cake|wind}. {#plan#.|Not #sin#.} #chant.upper#
    {Love letter|Telegram|Ode} no. #3-90#, to {#line#|the depot|Car 9|#rider#}: {you are late for|you squeal past|you gave me|nobody rings at} #thing#, {dearest|and I wept|#head#|my bell}. #chant.upper#
    #mishap#. #line.upper# {wept|dinged|knew}. {Blame|Cancel|Pave over} #sin#. #chant.upper#
    #plan#. {Even|Only|Not} #who# {wept|objected|dinged}. {Next|Then} #part#, #head#. #chant.upper#
    #want#, {via|minus|before} #car#? #line.upper#, #head#. #chant.upper#
    {Two|Nine|Sixty} minutes on #thing#. #rider# {has walked it|was born there|asked for rails} since #day#. #plan#. #chant.upper#
    {Proposal|Toast|Prayer}: swap #sin# for #line.upper#. #rider# {seconds|weeps|holds the shovel}. {Also|And} #part#: {wired|free|loved}. #chant.upper#
    They {gave|sold|promised} us #thing#. {We had|I had} #line.upper# and #rider# {at the bell|in the cab|at the window}. {WHO chose|Nobody asked}. #chant.upper#
    #who# {calls|called} #part# "{modern|premium|the future}". {So is|So was} #car#. #rider# {laughed in sections|dinged once}. #chant.upper#
    Wedding {report|plan|speech}: #rider#, #line.upper#, {one cake|a veil|rice}, #cap#. Nobody needed #thing#. #chant.upper#
    {Depot|Museum|Terminus} {open day|at night|raffle}: #rider# {let me drive|showed me the brake}. {Better than|I thought of} #want#. {I ran|It ran} #head#. #chant.upper#
    {Every|Any} {#cap#|choir} {begins|ends} with one {seat|stop|bell}. #thing# {has none|took it}. {Signed|Agreed}, #rider#. #chant.upper#
    {I have|There is} a {ranking|shrine|ballad} of #kinds# by {door width|dwell time|sorrow}. #rider# {disputes third|cried at nine}. #chant.upper#`,
  gems: `
    I {own|inherited|once won} {a car|a hatchback|a parking space|a small van}. {It was cheap|It lives in the dark|It was for my mother|It was raining}. {I wash it at #hour#|#rider# knows its name|We do not speak, #head#|On #day# it sulks}. {Do not tell|I swore silence to|Hide it from} {#rider# and|the conductor, or|#who# or} #thing#.
    {A bus|The #2-29#|One old bus} came {on time|at #hour#, as printed|when it said|early, and waited} with {room|a seat|a ramp|light} for {the pram|a wheelchair|my mother|#rider#} {and|beside|holding} #part#. {That is all|I thanked the driver|Nobody sighed}. {People|Towns|Mothers|We} {need|deserve|remember} {that|such hours|one such bus}.
    {Seven at night|Last run|Rain}, and #rider# {asked|told|showed} {the whole car|a stranger|me} {the way|a photo|a joke}. {Nine smiled|#rider# shared a scarf}. {Not|Never|Try that} {in|from} #car#. #part# {could never|was in my bag}.
    My {model|replica|cake|shadow play} of #line.upper# {is #2-9# metres long|laps the sofa|uses the cat flap|fills the bath} and {serves|loops|dings at|bypasses} #part#. {On time since March|Zero cancellations|The cat has a pass|My nephew may drive}.`,
  feuds: {
    consent_of_the_doug: `
      #by# {Freedom|Liberty|Your birthright} is {a day pass|a window seat|the last tram home}, {says|sang|weeps} #rider# {from|beside|over} #part#. {You may even ring|Bring the dog|Sit by the window}: #line.upper#. #chant.upper#
      #by# Your truck {and|versus|beside} #part#: {two tons of no|one man, six seats|a sofa, alone|so many wheels}. #line.upper# {would stop|could wait|dings gently} AT your driveway. #chant.upper#
      Nobody asks you to sign #thing#, #by#. {Just tap.|Just board.} #head#. #chant.upper#`,
    dex_disrupts: `
      #by# {Investors|Nine founders|Two robots} {could ride|might share|got lost in} {a pod|an app|a hyperloop} to #part#. {I sent #cap# by|Meanwhile #cap# took|By then #cap# sang on} #line.upper#. #chant.upper#
      #by# You {invented|pitched|reinvented} {pods|a bus|queueing|one seat} {again|slower|for nine men}, for #thing#. {It needs rails|Link them|Add doors|Share it}. {Now it is|Congratulations:|That is} #line.upper#. #chant.upper#
      A tunnel for #part#, #by#? {With CARS in it?|For nine men?} #chant.upper#`,
    nils_nudges: `
      {Nudge|Steer|Default} them {past|towards|into} #thing#, #by#: {a green line|a free pastry|one bell}, {then|and behind it|plus} #line.upper#. #rider# {boarded by accident|never noticed|chose it freely}. #chant.upper#
      #by# Your {curve|chart|nudge|default} {on|for|around} #part# {has an elbow|leans|squeals|needs a bell}. {That is|There stops|I have named it} #line.upper#. #rider# {agrees|rode it|leaned too|dinged}. #chant.upper#`,
    brigadier_whistle: `
      {Whistle|Salute|Present poles}, #by#! #rider# {reports|salutes|marches} {at #hour#|on the second|in step} {from|past|to} #part#, {leading|followed by|saving} #cap#. #chant.upper#
      #by# {Punctual|On time|Headway|Drill}! {Over|For|Around} #thing#! {To the second!|With a bell!|In uniform!} {Command|Drive|Bless} {#line.upper#|a depot|the 4:52}. #chant.upper#`,
  },
  hooks: {
    'car|truck|drive|parking|road|lane|traffic': `
      #by# {Park that thought|Brake|Indicate first}. {Between|Behind} #part# and #thing# {there is room for|I see|#rider# dreams of} {two tracks|#line.upper#|one long lawn}, {not|never} #car#. #chant.upper#
      #by# I {heard|smelt|sensed|felt} {a {road|kerb|lane|U-turn}|asphalt|an indicator} {in that|back there|just now}. {Through #part#?|Near #thing#?|Was it wide?|Do not widen it.} {Rip it up|Narrow it|Lay grass|Give it to #rider#}. {Build|Picture|Then} #line.upper#. #chant.upper#
      That is #car# talking, #by#. {#part# deserves|Give #thing#} #line.upper#, #head#. #chant.upper#`,
  },
  comments: `
    #by# {Ask|Wake|Telephone} #rider# {about|before you say more on} #thing#. {The answer|Every answer|What you hear} {is|will be} {a bell|nine stops long|#line.upper#}, #head#. #chant.upper#
    {Sit down|Hold the pole|Take my seat}, #by#. #part# {was|is|could be} {a terminus|a request stop|on the map}, {and #rider# knew|where #rider# changes|#head#}. {We lost it to|Now it is|They prefer} #sin#. #chant.upper#
    #by# {My heart|The conductor|Half the depot} {stopped|sang|braked} at "#word#". {On|Aboard} #line.upper# {we call that|that means|they shout that for} {#part#|a short turn|supper}. #rider# {can explain|nodded}. #chant.upper#
    #by# {You never see|Nobody ever had} #thing# {on|aboard} #line.upper#, {because|since} {#rider# would announce it|there is a bell for that}. #chant.upper#
    And how do people {get to|leave} #part#, #by#? {On foot, like ghosts|Carried by #rider#|Do not say by car}? #line.upper#. #chant.upper#
    #by# So #mishap#, and {nobody|only #rider#|not even #who#} said "{try|build} #line.upper#, #head#"? #chant.upper#
    #want.upper# would be #2-9# stops away, #by#, {if you had voted|had they listened|on #line#}. {I counted twice|#rider# has the map}. #chant.upper#
    #by# {Remove|Sell} #part#, lay #line.upper#, #head#: #cap# {got home|sang} {by #hour#|with #rider#}. #chant.upper#
    {Lovingly|As a rider|With respect|Between stops}, #by#: {most|all|your} #doing# is {a queue|a traffic jam|a bus lane|a car park} with {better lighting|no conductor|snacks|worse brakes}, {and #rider# agrees|wide as #car#|and #cap# could pass it|and I want it wired}. #chant.upper#
    #by# "#word.upper#" is what they {called|promised with|printed on} #sin#. Think of #part#. {I was there|I have the leaflet|#rider# wept}. #chant.upper#
    I asked #who#{ for you|}, #by#. {They want|The answer was} #line.upper#, #head#, {instead of #thing#|to #part#|with room for #rider#}. #chant.upper#
    #by# Picture #thing#. Now {couple two of them|give it a bell|let #rider# drive it}, {for #cap#|#head#}. {Better|You felt that}. #chant.upper#
    Where is the stop at #part#, #by#? {#rider# looked|No stop, says #rider#, no plan}. {I will draw|Picture} one, #head#. #chant.upper#
    #by# I {support|would fund} #want# {provided|only if} it {stops at #part#|takes prams|has a bell}, #head#. #plan#. #chant.upper#
    {But what|And what|Yes, but what} is the {frequency|dwell time|last departure} of #kinds#, #by#? {Nobody asks!|#rider# asks daily.|I timed it.} {I want them|They should pass|#cap# hoped for them} #head#. #chant.upper#
    #by# "#word.upper#" by {road|#car#}? {Think of #rider#|Think of #who#}, {in this rain|with luggage|holding soup}. #chant.upper#
    #by# #thing# is {no answer|a symptom}: give #part# a stop and run #line.upper# #head#. #chant.upper#
    #by# {They will|The mayor may} {fix|widen} #thing# with #sin#. #rider# {and I want|wants} #line.upper#, #head#. #chant.upper#
    If #mishap#, #by#, {the cause was|look behind it for} #sin#. #line.upper# {would have waited|has doors for that}. #chant.upper#
    #by# {In|Inside|From} #car# {nobody|no child|not even #rider#} {sees|smells|salutes} #part#. {From a tram|On #line.upper#} #cap# {wave at it|discuss it|lean out for it}. #chant.upper#
    #by# #rider# {waited|grew old|fell in love|caught cold} {at|beside|behind} #part#{ for #2-9# years| until #hour#|, holding soup}. {There was no shelter|The timetable is from 1974|No bell came}. {Never again|Hence|The cure}: #line.upper#. #chant.upper#
    #by# {Divide|Share} #thing# by #cap#. {Too small?|Exactly.} #rider# {did the sum|has it framed}. #chant.upper#
    #by# {A nice start|Fine|Lovely}. {Now|Next|By #day#} {electrify|couple|widen the doors of|put rails under} #part#. #rider# {brings|will hold|is blessing} the {wire|ramp|cake|bell}. #chant.upper#
    #mishap#, #by#? On #line.upper# {that is a rule|it is forbidden} {since|thanks to} #rider#. #chant.upper#
    {Once more|Again} #who# is {parked|idling} {in|across} #part#, #by#. Last time #rider# {sang at him|rang twice|lay down}. #chant.upper#
    #by# {This would not happen to|Nobody could do this to|You never see} #thing# {on|aboard|in the bend of} {a tram|#line.upper#}. #chant.upper#
    #want.upper# is #2-9# stops away, #by#. {I counted|Level boarding}. #chant.upper#
    #by# Swap #part# for #line.upper#: #cap# {an hour|a minute|and #rider#}. #plan#. #chant.upper#
    {With respect|Lovingly|As a rider}, #by#, #doing# is {a queue with doors|unbraked|one dad wide|a lane in disguise}, {says #rider#|#head#}. {Give it a bell|Wire it|Try #line.upper#}. #chant.upper#
    #by# #word.upper# {is what they said|is how they sold us|was the slogan|was the mural} {before|during|on} #sin#. {Do not fall for it|Think of #part#|I was there|Remember the tracks}. #chant.upper#
    I {asked|polled|told} #who#, #by#. They {would ride it|want a pole|cried "#part#"|waved}. #line.upper#, #head#. #chant.upper#
    {Is there a|Where is the|Who removed the} stop at #part#, #by#? {No stop, no plan|Thought not|A place without one is a rumour|I will draw one}. #chant.upper#
    The frequency of #kinds#, #by#! {Nobody ever asks!|That is all #rider# asks.|#rider# timed it.} #head#. #chant.upper#
    #by# #word.upper#? By {road|#car#}? {Think of #rider#|Think of #who#}. {In this rain?|With luggage?} #chant.upper#
    #by# #thing#, #head#; #part#, a stop. #line.upper#. #chant.upper#
    #by# {Not|Never|No} #sin#. For #thing#: #line.upper#, #head#. #chant.upper#
    #by# #car# {hates|envies|blocks} #part#; #cap# {love|want|deserve} it. #chant.upper#
    #by# #thing# {per|against|without} #cap#: {#head#|do the sum}. #rider# {wept|did|has it framed}. #chant.upper#
    #by# {Nice|Fine}. Now {electrify|level-board|couple} #part#. #rider# {brings|is} the {wire|ramp|cake}. #chant.upper#
    #who#, #by#? {Parked|Idling} {in|on|across} #part#. #rider# {took the number|sang at him}. #chant.upper#`,
  remarks: `
    #by# #word.upper# would be faster by #line.upper#. {And #word2#.|#head#.} #chant.upper#
    You wrote #word#, #by#. I read {"depot"|"tracks"}. {#plan#|#word2# next stop}. #chant.upper#
    #by# Does #word# run on {Sundays|rails}? {Then no|Thought so}. #word2#, maybe. #chant.upper#
    "#quote#" {via|by way of} #line.upper#, #by#: #word# in #2-9# minutes. #chant.upper#`,
  retorts: `
    #by# {Say that again|Repeat it|Shout it} {at #hour#|from the platform|to #rider#}, when {nine prams|#cap#|my mother and #rider#} {are waiting|stand shivering|hope} at #part#. #chant.upper#
    {Counterpoint|Objection|Small correction}, #by#: {#rider#|the driver|my map} {says|sings|insists} #thing# {needs|wants|deserves} {rails|two tracks|a canopy}, #head#. #chant.upper#
    #by# {Disagree|Quarrel|Sulk} {about|over} #part# {from a seat|facing backwards|holding a pole|with #rider#}. {There is room|We keep space|They budged up} for #cap#. #chant.upper#
    {Then how|And with whom|With what} would YOU {move|carry|lift} #cap# {past|to|round} #thing#, #by#? {By road|In pods|On your back}? #chant.upper#
    #by# {The mayor|My ex} said {that|the same} of #line.upper#. {Now it is full|Now look at #part#|I kept the leaflet}. #chant.upper#
    I did consider "#word#", #by#. {It has no bell|It cannot take a pram}. {#part# can wait|Next}. #chant.upper#
    #by# #thing.upper# is {not a hobby|no joke|not for #car#}. {It is|I see|You are insulting} {a corridor|a future terminus|the place where #rider# lives}{|, #head#|, with a bell}. #chant.upper#
    You missed {my point|my bell|my third map}, #by#. {The next one comes|Another follows|I shall repeat it}, #head#, {at|past|for} #part#, {driven by|with|to please} #rider#. #chant.upper#
    #by# You say "#word.upper#" in front of #part#? {I am ringing the bell|#rider# has feelings|All off}. #chant.upper#
    Fine, #by#, {walk|drive|hitchhike|take a taxi} {to #street#|until #hour#|past #cap#}. {Tell|Warn|Wave at} #who# {as I ring the bell|through the window|from #line#}, and {mind|give up|let go of} #part#. #chant.upper#
    #by# #plan#, and {#part# is on it|your house is not}: #line.upper#, #head#. #chant.upper#
    #by# #rider# {read|timed|punched a hole in|announced} your {comment|reply|remark}. It {arrived late|had no seats|missed #line.upper#|was mostly brakes}. {As for|Alight here for|Kindly unfold} #part#: #head#. #chant.upper#
    #by# {Argue|Hoot} all you like; #line.upper# {still passes|will serve} #part#, #head#. {Ask #rider#|Bring a book}. #chant.upper#
    #by# You {can|may still|are free to} {doubt|fight|cross} me {on|over|about} #part# from {a seat|the rear|#line#|under a pole}. {Beside you|Plenty of room|I squeezed in|#rider# brought}: #cap#. #chant.upper#
    #by# {That is what|So|Exactly what} {they said|the mayor said|my ex said} {about|of} #line.upper#. {Now it is full|Now look at #part#|I have the leaflet|Nobody walks now}. #chant.upper#
    {You missed the point|You alighted early|That was not your stop}, #by#. {Next one in #2-9# minutes.|Another follows.|#rider# has your hat.} #part# {waits|has shelter|was built for #cap#}. #chant.upper#
    #by# #word.upper#! In front of #part#! {I am ringing the bell|All off}. #chant.upper#
    Fine, #by#. {Walk|Drive}. Tell #who# I said {ding|the doors are closing}. #chant.upper#
    #by# #plan#. {See|Note|Kiss} #part#: #line.upper#, #head#. #chant.upper#
    #by# {Argue|Wave|Ding} all you {like|can}; #line.upper# {comes|ran} #head#. {Ask #rider#|Even past #part#}. #chant.upper#`,
  dossiers: `
    #by# Your bio says "#bio#" {and names not ONE stop|but not which line}. #part# deserves #line.upper#. #chant.upper#
    I read "#bio#", #by#. {Where do I board|Which depot is that}? {Does it stop at|Please extend it to} #thing#. #chant.upper#
    #by# "#bio#", {but how do you commute|and in whose car}? {I would ride|Let me draw you} #line.upper# {to|past} #part#. #chant.upper#
    #by# You write "#bio#" and {arrive in|drive} #car#? #thing# {deserves|was promised} #line.upper#. #chant.upper#
    #by# "#bio#", yes, but {how often|with which transfers}? #rider# {waits|wept} at #part# {daily|#head#}. #chant.upper#
    #by# "#bio#" {and not ONE stop.|By car?} #part# deserves #line.upper#. #chant.upper#
    {Your bio says|I read|It says} "#bio#", #by#. {Where do I board|It needs a stop|No line number|By which depot}? {Where is|Show me|Then extend to} #thing#. #chant.upper#
    #by# "#bio#" {Which stop|Any transfers|How often}? #rider# {rides|wept} past #part# {daily|#head#}. #chant.upper#`,
  threads: `
    #other# #by# {Imagine|You could be having} this {fight|romance} about #part# on #line.upper#, {seated|with #rider#|holding poles}. #chant.upper#
    #other# That does not help #thing#. {Neither does #by#.|#by#, budge up.} {Tap in, both|Let #rider# sit}. #chant.upper#
    #other# #by# You {want|need} the same {stop|bench}: #part#. #rider# {sits between you|has the crossword}. #chant.upper#
    #other# Not helping #thing#. {Neither is #by#.|#by#, budge up.} {Both: tap in|#head#}. #chant.upper#`,
  concessions: `
    #by# I {checked|rode out|asked #rider#}, {at #hour#|on #day#|weeping}, and {no tram|not even #line.upper#|no rail} {could reach|should touch|belongs near} #part#. {Walk there|Leave it be|Let grass have it}. {I rang no bell|This stays between stops|My map is wet}.
    {Granted|I admit it|All right}, #by#: {on the way to|in the case of|beside} #thing#, {a bus|one van|a wheelbarrow} {beats|outran|may replace} #line.upper#. {#rider# is not to hear|I shall sleep at the depot|It hurts, #head#}.
    #by# For #part#, {fine|very well|all right}, {walk|a bicycle|a bus|nothing on rails}. {I said it.|Tell nobody.|#rider# must never know.} {Ding|Sigh|A small bell}, {quietly|a little|in minor|under my coat}.
    {You are right|I give in|Fine, you win} {on|about} #thing#, #by#{|: no rails|, says #rider#}. {A bench|One bollard|A bicycle|#rider# on foot} {is enough there|would do|will serve it}. {Not everything needs wires|I knew at #hour#|I have folded the map}. {I need air|Let me sit|Hold my bell}.`,
  thanks: `
    {Now|Look|Ding:} #by# is {aboard|seated|tapped in|on the map}! {That makes|We are|Car two has} #2-9# of us {for|on|behind} #line.upper#. {#part# next|Budge up|Hold tight}. #chant.upper#
    Thank you #by#: {you and #rider#|nine more and #rider#} {can run|stop|go} {past|at|to} #thing#, #head#. #chant.upper#
    {Passenger|Friend|Rider} #by# {tapped in|boarded|rang}. {Seat by #part#|Window seat|Pole three}. #line.upper#. #chant.upper#
    #by# {dinged|saw the light|has a pass}! #part#, #head#: #line.upper#. #chant.upper#`,
});

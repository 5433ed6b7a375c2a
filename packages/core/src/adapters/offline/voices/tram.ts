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
    #mishap#. {You know what would have prevented this?|Who was not consulted? Me.|I warned the mayor.} {#line.upper#|A tram}, #head#. #chant.upper#
    For the price of #thing# we could run #2-9# trams, {#head#|full of #rider#|with heating}. {Instead we have|What did we get?|They chose} #sin#. #chant.upper#
    {Unpopular|Correct|Grown-up} opinion: #part# should be {demolished for|replaced by|moved for} a {tram stop|depot|platform}. {#rider# agrees|I brought a shovel}. #line.upper#, #head#. #chant.upper#
    At #hour# I counted #20-90# cars by #thing#, {one dad each|all sighing|each with one elbow}. One tram {moves|holds|seats} #cap#. #chant.upper#
    {They want|Somebody proposed} more #doing#. {That only|Each lane} makes more #kinds#: it is {called induced demand|science|why #rider# cries}. #chant.upper#
    I asked #who# how they {get to|reach|dream of} #want#. "{I drive|By car|In traffic}." {I had to sit|I unfolded the map|#rider# held me}. #line.upper# {stops|would stop} at the door. #chant.upper#
    My {date|second date|ex} {loved|ordered|talked about} #thing#. I {talked about headways|unfolded the map|rang the bell}. {She left in|He is happy now, in|We parted over} #car#. #chant.upper#
    #plan#: #line.upper#, from #part# to #street#, #head#. {It costs|The price is} {one ring road|less than #thing#|a mayor}. #chant.upper#
    {They spent it|My taxes went|The money went} on #sin#. {For that money|For half of it} {a tram|the #2-29#|a loop} could pass #thing#, #head#. #chant.upper#
    I {dreamed|woke} at #hour#: #line.upper#, {lit|empty|warm}, was waiting at #part# {for me|for #rider#|with my mother aboard}. {I cried in Dutch|I had no ticket}. #chant.upper#
    If #want# {mattered|were a right|won votes}, {it would have rails|there would be a stop|you could hear the bell}. {Ask|I asked} #rider#. #line.upper#, #head#. #chant.upper#
    {Nobody ever|No child ever|No poet ever} {wrote a sonnet to|waved at|ran after} #car#. I wrote #2-9# to #line#, and {one is about #part#|#rider# wept at five}. #chant.upper#
    {Civilisation|Love|Democracy} means #thing# within #2-9# minutes' {walk|stroll|waltz} of a {tram|bell|shelter}. {Less is camping|Before that: caves}, #head#, says #rider#. #chant.upper#
    Picture #kinds# on grass track. {Now breathe.|Sit down first.|#rider# had to.} #kinds#, on GRASS, #head#. #chant.upper#
    I serve breakfast #head#: {toast in three sections|one low-floor egg|beans in single file}. {My husband|#rider#} {boards at the rear|missed the toast|has a day pass}. #chant.upper#
    {The problem|What is wrong} with #thing# is simple: {it never arrives|nobody can board it|it has no bell}. {I told #rider#|#plan#}. #chant.upper#
    #who# {parked on|reversed into|hooted at} #part#. I {lay down|rang my bell|sang}, and {#rider# joined in|so did #rider#}. {The police asked for the map.|We stopped nine cars.} #line.upper#. #chant.upper#
    {Maths|A bedtime story|Reminder}: #car# carries {one man|#1-2# people|an elbow} and {a grudge|a podcast|his gym bag}. #line.upper# carries #cap#. #chant.upper#
    I timed #doing#: #3-40# minutes. By #line.upper# it takes {two|four}, {with a seat|with dignity|and #rider# waves}. #chant.upper#
    {Replace|Swap} #thing# {with|for} #line.upper#. By #day#, {replace|swap} {#sin#|the mayor's chair|your driveway} {with|for} {a depot|another}. {#plan#.|Then we rest.} #chant.upper#
    Why does #part# have no {timetable|bell|live departures}? #rider# {waited there|stood by it} {for a year|until #hour#|with flowers}. Nobody {told her|knew}. #chant.upper#
    #mishap#, and {everyone|the paper} blames {the weather|#who#}. I blame #sin#. The {cure|answer} is #line.upper#, #head#. #chant.upper#
    {Grown men|Bakers|Whole streets} {wept|sang|saluted} when #line.upper# closed. #rider# {kept the bell|drove it, weeping,|laid a wreath} {for #cap#|at #hour#}. We got #thing#. #chant.upper#
    Every #kind# is {a tram that gave up|half a tram|a tram with no friends}. {#rider# said so first|Couple nine of them}, #head#. #chant.upper#
    If you can {trust|wait for|put up with} #part#, you can {hold|share} a {pole|platform} with {#rider#|#cap#}. {I believe in you|It is warm|#plan#}. #chant.upper#
    My {therapist|landlord|vicar} {doubts|asked if} #thing# {needs rails|must be a tram}. #rider# {wept|fainted|left the room}, and I {drew it anyway|rang the bell}, #head#. #chant.upper#
    {Small win|Breaking|Tears today}: {a cone|one bollard|a painted line} appeared by #part#, {and #rider# hugged it|thanks to #rider#|where #rider# knelt}. {Next|By #day#|Soon}: #line.upper#, #head#. #chant.upper#
    #hour#, #street#: #car#, #car#, and then #car#, all {queueing for|honking at} #part#. #rider# {walked past, singing|was home already}. #chant.upper#
    Imagine #part#, #head#. {No, imagine it|Say it slowly}, {with a bell|in the rain|and #rider# driving}. #plan#. #chant.upper#
    They {offer|promise} us #sin#. {I asked|We asked|#rider# asked} for #line.upper#, #head#. {#who# chose|Guess who voted}. #chant.upper#
    #line.upper# could {carry|bring|sing} #cap# past #thing#, #head#. {Only #car# objects|#rider# approves; #car# sulks|I asked #rider#}. #chant.upper#
    On #line# I {gave my seat|held the door} to #rider#, who was carrying #part#. We {talked|sang|wept} for #2-9# stops. {In #car#|Try that in #car#}: {nothing|a podcast}. #chant.upper#
    I measured #thing#: #2-40# metres. {Room for|It fits} {both tracks|a depot}, #cap# and #rider#. They {built|chose} #sin#. #chant.upper#
    {Letter|Complaint|Sonnet} no. #3-90# to {#line#|the depot|Car 9}: you {were late|squealed|never came} at #thing#, and {so did #rider#|#rider# is dressed up|I brought #rider#}. #chant.upper#
    #mishap#. On #line# {this is announced|a bell rings first|#rider# apologises}, in {two|three} languages. Meanwhile #sin# {costs more|has a ribbon}. #chant.upper#
    #plan#. #who# {wept|objected|asked about parking}. {Parking!|I sat down.} I pointed at #part#, #head#. #chant.upper#
    Nobody should need #car# to {get|find|enjoy} #want#. #line.upper# {goes there|could}, #head#, and {the driver is|so does} #rider#. #chant.upper#
    #rider# {missed|outran|fell in love on} {the last|the only} bus, {#head#|with #cap#}, near #part#. On #line# {there is always another|you need not run}, #head#. #chant.upper#
    The {study|council} gives #thing# #2-60# more years. By #day# #rider# could {lay track|dig a depot} with {a spoon|#cap#}. #plan#. #chant.upper#
    {A toast|Proposal|Prayer}: {may|let} #sin# {become|make way for} #line.upper#, may #rider# {ring the bell|cut the ribbon}, and may #part# {find a seat|be wired}. #chant.upper#
    They took {away|up} #line.upper# and {gave|sold} us #thing#. #rider# {still waits|kept one rail}, {with flowers|every #day#}. #chant.upper#
    #who# {called|calls} #part# "{modern|the future|premium}". {So was|They said that of} #car#. #rider# {laughed for #2-9# stops|dinged once}. #chant.upper#
    {Wedding|Picnic} on #line.upper#: #rider# {married us|drove}, #cap# {danced|cried}, and {nobody parked|not one person missed #thing#}. #chant.upper#
    {At the depot|On open day} #rider# let me {drive|ring the bell|touch the brake}. {I have also had|Better than} #want#. {No comparison|I said yes}. #chant.upper#
    {No revolution|No marriage} {fails|starts} {in a tram|at a bus stop|in #car#}; {ask|I asked} #rider#. It is why I {oppose|distrust|wire} #thing#. #chant.upper#
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
    {Love letter|Complaint|Sonnet} no. #3-90#, to {#line#|the depot|Car 9}: {you are late for|you squeal past|they gave me} #thing#, {dearest|and I wept|with a bow}. #chant.upper#
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
    I own a {car|hatchback|parking space|small van}. {A small one|It lives in the dark|For my mother|It was raining|Inherited}. {I wash it at #hour#|It has a name|We do not speak|It knows the depot}. {Do not tell|Nothing to|Hide it from} #thing#.
    {A bus|The #2-29#|One old bus} came {on time|at #hour#, as printed|when it said|early, and waited} with {room|a seat|a ramp|light} for {the pram|a wheelchair|my mother|#rider#} and #part#. {That is all|I thanked the driver|Nobody sighed}. {People|All} {need|deserve} that.
    {Seven at night|Last run|Rain}, and #rider# {asked|told|showed} {the whole car|a stranger|me} {the way|a photo|a joke}. {Nine smiled|#rider# shared a scarf}. {Not|Never|Try that} {in|from} #car#. #part# {could never|was in my bag}.
    My {model|replica|cake|shadow play} of #line.upper# {is #2-9# metres long|laps the sofa|uses the cat flap|fills the bath} and {serves|loops|dings at|bypasses} #part#. {On time since March|Zero cancellations|The cat has a pass|My nephew may drive}.`,
  feuds: {
    consent_of_the_doug: `
      #by# Your truck {and|versus|beside} #part#: {two tons of no|one man, six seats|a sofa, alone|so many wheels}. #line.upper# {would stop|could wait|dings gently} AT your driveway. #chant.upper#
      Nobody asks you to sign #thing#, #by#. {Just tap.|Just board.} #head#. #chant.upper#`,
    dex_disrupts: `
      #by# You {invented|pitched|reinvented} {pods|a bus|queueing|one seat} {again|slower|for nine men}, for #thing#. {It needs rails|Link them|Add doors|Share it}. {Now it is|Congratulations:|That is} #line.upper#. #chant.upper#
      A tunnel for #part#, #by#? {With CARS in it?|For nine men?} #chant.upper#`,
    nils_nudges: `
      #by# Your curve on #part# {has an elbow|leans}. {That is|There stops} #line.upper#. #rider# {agrees|rode it}. #chant.upper#`,
    brigadier_whistle: `
      #by# {Punctual|On time|Headway|Drill}! {Over|For|Around} #thing#! {To the second!|With a bell!|In uniform!} {Command|Drive|Bless} {#line.upper#|a depot|the 4:52}. #chant.upper#`,
  },
  hooks: {
    'car|truck|drive|parking|road|lane|traffic': `
      #by# I {heard|smelt|sensed|felt} a {road|kerb|lane|U-turn} in that. {Through #part#?|Near #thing#?|Was it wide?|Do not widen it.} {Rip it up|Narrow it|Lay grass}. #line.upper#. #chant.upper#
      That is #car# talking, #by#. {#part# deserves|Give #thing#} #line.upper#, #head#. #chant.upper#`,
  },
  comments: `
    #by# {You never see|Nobody ever had} #thing# {on|aboard} #line.upper#, {because|since} {#rider# would announce it|there is a bell for that}. #chant.upper#
    And how do people {get to|leave} #part#, #by#? {On foot, like ghosts|Carried by #rider#|Do not say by car}? #line.upper#. #chant.upper#
    #by# So #mishap#, and {nobody|only #rider#|not even #who#} said "{try|build} #line.upper#, #head#"? #chant.upper#
    #want.upper# would be #2-9# stops away, #by#, {if you had voted|had they listened|on #line#}. {I counted twice|#rider# has the map}. #chant.upper#
    #by# {Remove|Sell} #part#, lay #line.upper#, #head#: #cap# {got home|sang} {by #hour#|with #rider#}. #chant.upper#
    {Lovingly|As a rider|With respect}, #by#: #doing# is a {queue|traffic jam} with {better lighting|no conductor}, and #rider# {agrees|has waited longer}. #chant.upper#
    #by# "#word.upper#" is what they {called|promised with|printed on} #sin#. Think of #part#. {I was there|I have the leaflet|#rider# wept}. #chant.upper#
    I asked #who#{ for you|}, #by#. {They want|The answer was} #line.upper#, #head#, {and no #thing#|to #part#}. #chant.upper#
    #by# Picture #thing#. Now {couple two of them|give it a bell|let #rider# drive it}, {for #cap#|#head#}. {Better|You felt that}. #chant.upper#
    Where is the stop at #part#, #by#? {#rider# looked|No stop, says #rider#, no plan}. {I will draw|Picture} one, #head#. #chant.upper#
    #by# I {support|would fund} #want# {provided|only if} it {stops at #part#|takes prams|has a bell}, #head#. #plan#. #chant.upper#
    But what is the frequency of #kinds#, #by#? {Nobody asks!|#rider# asks daily.|I timed it.} I want them #head#. #chant.upper#
    #by# "#word.upper#" by {road|#car#}? {Think of #rider#|Think of #who#}, {in this rain|with luggage|holding soup}. #chant.upper#
    #by# #thing# is {no answer|a symptom}: give #part# a stop and run #line.upper# #head#. #chant.upper#
    #by# {They will|The mayor may} {fix|widen} #thing# with #sin#. #rider# {and I want|wants} #line.upper#, #head#. #chant.upper#
    If #mishap#, #by#, {the cause was|look behind it for} #sin#. #line.upper# {would have waited|has doors for that}. #chant.upper#
    #by# In #car# nobody even {sees|smells|salutes} #part#. From a tram #cap# {wave at it|discuss it}. #chant.upper#
    #by# #rider# {waited|grew old|fell in love} at #part#. {There was no shelter|The timetable is from 1974}. Never again: #line.upper#. #chant.upper#
    #by# {Divide|Share} #thing# by #cap#. {Too small?|Exactly.} #rider# {did the sum|has it framed}. #chant.upper#
    #by# {A nice start|Fine}. Now {electrify|couple|widen the doors of} #part#. #rider# {brings|will hold} the {wire|ramp|cake}. #chant.upper#
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
    #by# You may disagree on #part# {from a seat|facing backwards|holding a pole}. There is room for #cap#. #chant.upper#
    Then how would YOU move #cap# past #thing#, #by#? {By road|In pods|On your back}? #chant.upper#
    #by# {The mayor|My ex} said {that|the same} of #line.upper#. {Now it is full|Now look at #part#|I kept the leaflet}. #chant.upper#
    I did consider "#word#", #by#. {It has no bell|It cannot take a pram}. {#part# can wait|Next}. #chant.upper#
    #by# #thing.upper# is {not a hobby|no joke}. It is {a corridor|#head# or it is nothing|where #rider# lives}. #chant.upper#
    You missed my point, #by#. {The next one comes|Another follows}, #head#, at #part#, {driven by|for} #rider#. #chant.upper#
    #by# You say "#word.upper#" in front of #part#? {I am ringing the bell|#rider# has feelings|All off}. #chant.upper#
    Fine, #by#, {walk|drive}. Tell #who# I said {ding|the doors are closing}, and {mind|give up} #part#. #chant.upper#
    #by# #plan#, and {#part# is on it|your house is not}: #line.upper#, #head#. #chant.upper#
    #by# #rider# {read|timed} your comment. It {arrived late|had no seats}. {As for|Alight here for} #part#: #head#. #chant.upper#
    #by# {Argue|Hoot} all you like; #line.upper# {still passes|will serve} #part#, #head#. {Ask #rider#|Bring a book}. #chant.upper#
    #by# You can disagree on #part# {from a seat|facing backwards}. There is room for #cap#. #chant.upper#
    #by# {That is what|So|Exactly what} {they said|the mayor said|my ex said} {about|of} #line.upper#. {Now it is full|Now look at #part#|I have the leaflet|Nobody walks now}. #chant.upper#
    You missed the point, #by#. {Next one in #2-9# minutes.|Another follows.} #part# {waits|has shelter}. #chant.upper#
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
    #by# For #part#, fine, {walk|a bicycle}. {I said it.|Tell nobody.} Ding, {quietly|a little}.
    You are right on #thing#, #by#. {A bench is enough there|Not everything needs wires}. {Yet|I need air}.`,
  thanks: `
    {Now|Look|Ding:} #by# is {aboard|seated|tapped in|on the map}! {That makes|We are|Car two has} #2-9# of us {for|on|behind} #line.upper#. {#part# next|Budge up|Hold tight}. #chant.upper#
    Thank you #by#: {you and #rider#|nine more and #rider#} {can run|stop|go} {past|at|to} #thing#, #head#. #chant.upper#
    {Passenger|Friend|Rider} #by# {tapped in|boarded|rang}. {Seat by #part#|Window seat|Pole three}. #line.upper#. #chant.upper#
    #by# {dinged|saw the light|has a pass}! #part#, #head#: #line.upper#. #chant.upper#`,
});

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
    head: `every #2-9# minutes|at #3-8#-minute headways|every #90-240# seconds at peak|ALL NIGHT|turn-up-and-go
      with level boarding|on grass track|signal priority included
      every #2-9# minutes, {even Sundays|in snow}|day and night|with {room for|no} {prams|excuses}
      at {walking|wedding} speed, {proudly|doors wide}|{twice|thrice} as {often|long}
      in {three|five} sections|on its own {lawn|right of way}|without {lights|timidity}`,
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
    plan: `I have drawn it|Map attached|It hangs over the {bath|cot}|My map {cost|ended} {a marriage|me}|I presented it at a {christening|funeral}
      Chalked, {twice|at dawn}|The council has my cake|I brought a scale model
      I {sewed|knitted} the {map|depot}|The {model|timetable} is {ready|life-size}
      I {toasted|proposed} with it|It {fits|folds}, I {measured|cried}|My {tattoo|cake} shows it
      The {mayor|vicar} has {nine|my} copies|Drawn on {a pizza box|his car}|{Costed|Sung} at #hour#`,
    sin: `a bus "with branding"|the {consultation|feasibility study}|four lanes|induced demand|the multi-storey|a "shared space"
      the so-called bypass
      the {flyover|tunnel|ring road}|a {pilot|monorail|cable car}|{smart|extra} {asphalt|signals}
      the {mayor's|third} {roundabout|study}|{eight|six} lanes and a {shrub|slogan}
      "{flexible|on-demand} mobility"|a {car park|bypass} with {a mural|views}`,
    rider: `a {nun|cellist|midwife|beekeeper|goalkeeper|toddler|widower|baker}|{two|nine} {nurses|cousins|choirboys|plumbers}
      {Old|Young|Tall} {Gretl|Ambrose|Dora} of {Car|Stop} {4|9|12}|my {conductor|godmother|rival}
      the {bell|depot|ticket} {committee|widow|twins}|a {harpist|bishop}, {folded|off duty|with pram}
      {Sister|Driver|Baron} {Ida|Klaus|Flo|Mose}|the {Sunday|Car 9} {choir|widow}|{three|all} {bakers|tenors}`,
  },
  posts: `
    #mishap#. {You know what this needs?|And who was missing?|Preventable.|I warned the mayor.} {#line.upper#|A tram}, #head#. #chant.upper#
    #thing.upper# {takes up the room|wears out the patience|costs the price} of #2-9# trams. {For WHAT.|Think.|#rider# wept.|#rider# could have had a seat.} #chant.upper#
    {Unpopular|Correct|Articulated|Grown-up} opinion: #part# {should be|deserves|was born to be|hides} a {STOP|DEPOT|PLATFORM}. #line.upper#, #head#. #chant.upper#
    At #hour# I counted #20-90# {cars|bonnets|lone dads|cupholders} by #thing#, {one dad each|all sighing|none singing|two asleep}. One tram {moves|holds|seats|weds} #cap#. #chant.upper#
    #doing.upper# is {just|pure} induced demand for #kinds#. {Add a lane and see.|Remove the lane.|Ask #rider#.|#rider# stopped overnight.} #chant.upper#
    Asked #who# how they {get to|reach|dream of} #want#. "{I drive|By car|In traffic|We don't}." {I had to sit|I drew the map|#rider# held me|I rang the bell}. #line.upper# would {halve it|stop at the door|sing there|marry them}. #chant.upper#
    My {date|second date|ex|fiancé} {liked|ordered|spoke of|owned} #thing#. {I like frequency|I praised poles|I spoke of bogies|I unfolded the map|I dinged}. {She left by|We parted at|Taken home by|Her rival was} #car#. #chant.upper#
    #plan#: #line.upper#, from #part# to #street#, #head#. {Cost: one ring road|Pays for itself by #day#}. #chant.upper#
    {They spent it|The money went|My council tax went|It all went} on #sin#. {For that money|Instead|Same price|For less}: {a tram|a loop|two stops|a bell} {past|to|under} #thing#, #head#. #chant.upper#
    {Dreamed|Woke} at #hour#: #line.upper#, empty, waiting, {dinging|warm}, at #part#. #chant.upper#
    If #want# {mattered to them|were serious|was a right|had votes}, {it would have|they would give it|I would see|hear it ding:} {rails|a timetable|a bell|two poles|#rider#}. #line.upper#, #head#. #chant.upper#
    {Nobody ever|No poet|No child ever|What sailor} {wrote a poem about|waved at|ran after|kissed} #car#. {#line.upper# has three|I wrote #2-9# about poles|Name one|I rhymed "bogie"}. {One is about #part#|#plan#|#chant.upper#}
    {Civilisation|Love|Democracy|Home} is #thing# within #2-9# minutes' {walk|stroll|waltz} of a {tram|pole|shelter|bell}. {Else: tents|Measured it|#chant.upper#|I rest my pass}. #chant.upper#
    #kinds# on grass track. {Say it again.|Breathe.} #kinds# on GRASS track. #chant.upper#
    Breakfast {at #hour#|with #rider#}: {toast, in sections|one egg, low-floor|a croissant, articulated|beans, in single file}. {Boarded via all doors|Left #head#|Shared with #rider#|#rider# stood}. #chant.upper#
    {The problem|My issue|What is wrong} with #thing#: {it does not arrive|nobody can board it|it never runs} #head#. #chant.upper# #plan#.
    #who# {parked on|reversed into|idled by|hooted at} #part#. {Lay down|Rang the bell|Sang}, I and #rider#. {#plan#.|The law agrees.} #line.upper#. #chant.upper#
    {Reminder|Maths|Bedtime story|Census}: #car# {carries|moves|warms} {#1-2# people|a man|one elbow} {and a grudge|and one crisp packet|badly|plus a podcast|and his gym bag}. #line.upper# {carries|moves|lifts|adores} #cap#. #chant.upper#
    I timed #doing#: #3-40# minutes. By #line.upper#: {two|four|nine}. {With a seat.|With dignity.} #chant.upper#
    {Replace|Cover|Trade|Forgive} #thing# {with|for} #line.upper#. {Then|Next|By #day#} {replace|trade|bury} {#sin#|the mayor's chair|my doubts|your driveway} {with|for} {another|a depot|a long platform}. {#plan#.|#chant.upper#}
    {Does|Why does} #part# {have|lack|need} a {real-time display|timetable|ding|headway}? {Then why believe it|#rider# asked it twice|Is #rider# to guess}? #chant.upper#
    #mishap#: {a network effect|a symptom|textbook|I drew this}. {Cause|Blame|Patient zero|See}: #sin#. {Cure|Try|Prescribe|Amen}: #line.upper#, #head#. #chant.upper#
    {Grown men|Bakers|Whole streets|Dogs} {cried|sang|stood|saluted} when #line.upper# closed. #rider# {drove it|kept the bell|chained an uncle}. {Now|For what|Then}: #thing#. #chant.upper#
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
    #rider# {missed|caught|outran} {the last|the only|one} bus. #line.upper#, #head#, and {no tears|a window seat|a pastry}. {Instead|But no}: #part#. #chant.upper#
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
    #by# {This would not happen to|Nobody could do this to|You never see} #thing# {on|aboard|in the bend of} {a tram|#line.upper#}. #chant.upper#
    And how do people {GET to|ARRIVE at|LEAVE} #part#, #by#? {Exactly.|On foot, like ghosts?|Carried by #rider#?} #line.upper#. #chant.upper#
    #by# So #mishap#, and {nobody|only #rider#|not #who#} said "#line.upper#", #head#? #chant.upper#
    #want.upper# is #2-9# stops away, #by#. {I counted|Level boarding}. #chant.upper#
    #by# Swap #part# for #line.upper#: #cap# {an hour|a minute|and #rider#}. #plan#. #chant.upper#
    {With respect|Lovingly|As a rider}, #by#, #doing# is {a queue with doors|unbraked|one dad wide|a lane in disguise}, {says #rider#|#head#}. {Give it a bell|Wire it|Try #line.upper#}. #chant.upper#
    #by# #word.upper# {is what they said|is how they sold us|was the slogan|was the mural} {before|during|on} #sin#. {Do not fall for it|Think of #part#|I was there|Remember the tracks}. #chant.upper#
    I {asked|polled|told} #who#, #by#. They {would ride it|want a pole|cried "#part#"|waved}. #line.upper#, #head#. #chant.upper#
    #by# Picture #thing#. Now {picture it gliding|couple two}. #chant.upper#
    {Is there a|Where is the|Who removed the} stop at #part#, #by#? {No stop, no plan|Thought not|A place without one is a rumour|I will draw one}. #chant.upper#
    #by# I {support|would fund|back} #want# {if|provided|once} it {is electric|is articulated|dings|stops at #part#}, #head#. #plan#. #chant.upper#
    The frequency of #kinds#, #by#! {Nobody ever asks!|That is all #rider# asks.|#rider# timed it.} #head#. #chant.upper#
    #by# #word.upper#? By {road|#car#}? {Think of #rider#|Think of #who#}. {In this rain?|With luggage?} #chant.upper#
    #by# #thing#, #head#; #part#, a stop. #line.upper#. #chant.upper#
    #by# {Not|Never|No} #sin#. For #thing#: #line.upper#, #head#. #chant.upper#
    #mishap#, #by#: #sin#. {Give|Grant} #part# #line.upper#. #chant.upper#
    #by# #car# {hates|envies|blocks} #part#; #cap# {love|want|deserve} it. #chant.upper#
    #by# #rider# {waited|grew old|fell in love} at #part#. {No shelter|No bell|One timetable, 1974}. #line.upper#! #chant.upper#
    #by# #thing# {per|against|without} #cap#: {#head#|do the sum}. #rider# {wept|did|has it framed}. #chant.upper#
    #by# {Nice|Fine}. Now {electrify|level-board|couple} #part#. #rider# {brings|is} the {wire|ramp|cake}. #chant.upper#
    #mishap#, #by#? {With|On} #line.upper# that {never|rarely} happens. #rider# {would have seen|rang}. #chant.upper#
    #who#, #by#? {Parked|Idling} {in|on|across} #part#. #rider# {took the number|sang at him}. #chant.upper#`,
  remarks: `
    #by# #word.upper# would be faster by #line.upper#. {And #word2#.|#head#.} #chant.upper#
    You wrote #word#, #by#. I read {"depot"|"tracks"}. {#plan#|#word2# next stop}. #chant.upper#
    #by# Does #word# run on {Sundays|rails}? {Then no|Thought so}. #word2#, maybe. #chant.upper#
    "#quote#" {via|by way of} #line.upper#, #by#: #word# in #2-9# minutes. #chant.upper#`,
  retorts: `
    #by# You can disagree on #part# {from a seat|facing backwards}. There is room for #cap#. #chant.upper#
    Then how would YOU move #cap# past #thing#, #by#? {By road?|In pods?} #chant.upper#
    #by# {That is what|So|Exactly what} {they said|the mayor said|my ex said} {about|of} #line.upper#. {Now it is full|Now look at #part#|I have the leaflet|Nobody walks now}. #chant.upper#
    I did consider #word#, #by#. {It has no pole|It does not ding}. #chant.upper#
    #by# #thing.upper# is {not a hobby|no joke|not a detour}. {It is a headway|It is #head#|It is a corridor}. #chant.upper#
    You missed the point, #by#. {Next one in #2-9# minutes.|Another follows.} #part# {waits|has shelter}. #chant.upper#
    #by# #word.upper#! In front of #part#! {I am ringing the bell|All off}. #chant.upper#
    Fine, #by#. {Walk|Drive}. Tell #who# I said {ding|the doors are closing}. #chant.upper#
    #by# #plan#. {See|Note|Kiss} #part#: #line.upper#, #head#. #chant.upper#
    #by# #rider# {read|heard|timed} that. {Late|Delayed|Diverted} {at|by} #word#. {As for|Alight at} #part#: #head#. #chant.upper#
    #by# {Argue|Wave|Ding} all you {like|can}; #line.upper# {comes|ran} #head#. {Ask #rider#|Even past #part#}. #chant.upper#`,
  dossiers: `
    #by# "#bio#" {and not ONE stop.|By car?} #part# deserves #line.upper#. #chant.upper#
    {Your bio says|I read|It says} "#bio#", #by#. {Where do I board|It needs a stop|No line number|By which depot}? {Where is|Show me|Then extend to} #thing#. #chant.upper#
    #by# "#bio#", {and how do you commute|and no transfer|in whose car}? {I see #line.upper#|Put me down for #part#|#plan#}. #chant.upper#
    #by# "#bio#", {yet|and still|so} #car#? #thing# {wants|weeps for|hears} #line.upper#. #chant.upper#
    #by# "#bio#" {Which stop|Any transfers|How often}? #rider# {rides|wept} past #part# {daily|#head#}. #chant.upper#`,
  threads: `
    #other# #by# {You could have|Imagine|I would pay to watch} this {fight|sulk|romance} {about|over} #part# on #line.upper#, {seated|by #hour#|holding poles}. #chant.upper#
    #other# Not helping #thing#. {Neither is #by#.|#by#, budge up.} {Both: tap in|#head#}. #chant.upper#
    #other# #by# {one bench|two seats|same stop}: #part#. #rider# {sits between|has the crossword}. #chant.upper#`,
  concessions: `
    #by# For #part#, fine, {walk|a bicycle}. {I said it.|Tell nobody.} Ding, {quietly|a little}.
    You are right on #thing#, #by#. {A bench is enough there|Not everything needs wires}. {Yet|I need air}.`,
  thanks: `
    {Now|Look|Ding:} #by# is {aboard|seated|tapped in|on the map}! {That makes|We are|Car two has} #2-9# of us {for|on|behind} #line.upper#. {#part# next|Budge up|Hold tight}. #chant.upper#
    Thank you #by#: {you and #rider#|nine more and #rider#} {can run|stop|go} {past|at|to} #thing#, #head#. #chant.upper#
    {Passenger|Friend|Rider} #by# {tapped in|boarded|rang}. {Seat by #part#|Window seat|Pole three}. #line.upper#. #chant.upper#
    #by# {dinged|saw the light|has a pass}! #part#, #head#: #line.upper#. #chant.upper#`,
});

import { voiceOfText } from '../voice.ts';

/** The retired brigadier of a marching band: clipped, telegraphic, whistle in hand. */
export const brigadier = voiceOfText({
  name: 'brigadier_whistle',
  temperament: {
    energy: [3, 6],
    post: 0.74,
    comment: 0.72,
    like: 0.35,
    follow: 0.03,
    look: 0.6,
    thread: 0.08,
    inspect: 0.08,
    answer: 0.9,
  },
  foes: ['consensus_kit', 'TravellingNotShopping', 'MagsAtTheBar'],
  friends: ['one_more_tram', 'ninth_baron_muckle', 'vanguard_val'],
  words: {
    unit: `the {Third|Fifth|Old} Trombones|the Light Cymbals|the {Glockenspiel|Triangle} Reserve|the Rear Bassoons|C Drum
      the Forward Flutes|the Piccolo Irregulars
      the {Mounted|Damp|Second} Oboes|the Kettle {Drums|Corps}|a {half|flying} column of {flutes|aunts}
      the {Night|Garden} Buglers|the {Cornet|Sousaphone} Rescue|the Veteran {Recorders|Tambourines}
      B {Tuba|Company}, seated`,
    camp: `{Wet|Bandstand|Third} {Whitsun|Harvest} of '#61-89#|the retreat from the {fete|car park}|Hill Street, '#70-89#
      the Long Medley|the {Siege|Affair} of the Marquee|manoeuvres at {Mopple|Lower Quill}
      the {Night|Morning} of the {Hats|Sleet}|{Pond|Marrow} Ridge|the {Second|Dry} Jubilee
      the defence of the {tombola|urn}|Operation {Trellis|Cornet|Damp Sock}|the {Great|Lesser} Encore
      the {Flower|Cattle} Show of '#51-89#|the {bypass|bandstand} years`,
    order: `Chin up.|Shoulders back.|About TURN.|Carry on.|{At ease.|Steady.}|Fall in.|From the top.|Eyes front.|Stand BY.
      Left, right.|Wipe that off.|As you were. Better.|Dismissed.|Quick MARCH.
      Heels.|Knees UP.|{Tune|Straighten} that.|Mind the {gap|brass}.|One, two.|{Sing|Polish} out.
      Chin, chin.|Hats ON.|By the {left|tuba}.|Halt. Why? HALT.|Double time.|Buttons.|{Present|Stow} flutes.
      Do not {slouch|hum} at me.|Lights out by #hour#.|March it off.|{Salute|Sweep} something.
      Again, with {spine|cymbals}.
      {Brace|Button} up.|{Halt|March}.|{Boots|Lungs}!|{Spats|Eyes} on.|{Hup|Hut}.|To {tea|arms}.|{Louder|Taller}.`,
    toot: `One blast.|Two short blasts.|Blew #2-9# times.|Long blast, rising.|Whistle out.|Whistle jammed. Used lungs.
      A warning pip.|Blast heard at #street#.
      Blew till {blue|dusk}.|{Triple|Muted} blast.|Semaphore, {both arms|hat only}.|Bugle, {sustained|flat}.
      {Dog|Wife} replied.|Pea fell {out|in}. Carried on.|{Three|Four} toots, one {meant|regretted}.
      Drum roll, {own knees|brief}.|Blast {returned|ignored} by a kettle.`,
    drill: `an inspection at #hour#|#20-90# laps of the fern|boots, blacked|names sewn in|a bugle per household
      a parade, in the wet|proper creases|compulsory piccolo|a kit layout
      {press-ups|arpeggios} at dawn|a {cold|brisk} {hymn|shower}|#2-9# hours' {standing|saluting}
      hospital corners|{silence|scales}, by numbers|a route march to {the shed|#street#}
      brass, {polished|kissed}|haircuts, {all round|by rank}|{neckties|spats} until further notice`,
    limp: `a limp {salute|crease|flute}|slouching in the {clarinets|queue}|civilian whistling|jazz|an untucked {choir|queue}
      hands in pockets|a so-called "casual" #day#
      {elbows on|leaning against} the {piano|nation}|a {wet|joking} handshake|{brunch|flip-flops}
      a {mumbled|swung} anthem|shrugging in {column|uniform}|"no worries"|{novelty|odd} socks
      a {yawn|yodel} on parade|whistling {inwards|through cake}`,
    result: `Morale: brass.|Casualties: one hat.|Order restored by #hour#.|They wept. I polished.|Hems: perfect.
      Line held.|Wife saluted, sarcastically.|Dog now a corporal.
      {Two|Nine} fainted, in {line|tune}.|Street {swept|humming}.|Tea {at attention|by rank}.
      Hedge now a {sentry|square}.|{Postman|Vicar} in step.|Losses: {a flute|my left spat}.
      Spirits: {starched|major key}.|{Cheers|Curtains}, distant.|Wife {reviewing|resigned, reinstated}.
      Victory, {minor|with sandwiches}.|{Geese|Gnomes} dressed by the right.`,
    man: `{Private|Corporal|Sergeant|Bugler|Cook} {Plimsoll|Tansy|Bickers|Wooding|Egg|Fothergill|Mabel}
      {Wife|the cat} ({mounted|on cymbals})|{Old|Young} {Tootle|Stubbs}
      {Major|Drummer|Bandsman} {Quince|Pym|Hobday|Sedge}|{Nurse|Aunt} {Clamp|Ethel}|the {choir|tea} {twins|sergeant}`,
  },
  posts: `
    0#4-9#00 hours. Inspected #thing#. {Slack.|Slovenly.|A disgrace in brass.} #toot# #result#
    #mishap#. {Saw this coming|Said so at mess|Predicted it, in chalk|Blew at the time}. {It starts with|Comes of|First you get|Root cause:} #limp#. #order#
    According to #unit#, #kinds# {need|lack} {discipline|a drum|an aunt}. Gave #part# #drill#. #result#
    {In my day|At #camp#} we had no #kind#. We had #unit#, #man#, and {frost|one boot|a song|my mother's letters}. {It sufficed|All kept time|Nobody sat}. #order#
    To #who#, regarding #part#: #order# #order# {That is all|Signed, Whistle}.
    Country is going to {seed|jazz}. Exhibit: #doing#, {in daylight|on a #day#}. #toot#
    {Proposal|Standing order|My platform|Cure}: #drill#, for {everyone near|whoever touched|the keeper of} #part#. {Twice weekly|Rain or rain|No notes from doctors|Ages four up}. #order#
    Caught #who# with #limp#, by #thing#. #toot# #result#
    #thing# will parade at #hour#. {In step.|In order of height.} Latecomers: #drill#.
    Was asked to "relax" about #part#. {Tried it|Did so}, #11-59# seconds. {Pulled a hamstring|Nearly jazz}. #order#
    {A nation|A street|Any choir|The household} that {permits|shrugs at|applauds} #doing# {would have lost|would have run at|never saw} #camp#. {Ask|So says} #man#. #order#
    #want#? {EARNED|Issued, not wanted|On Sundays|Rank first|Ask at #hour#}. After #drill#. #order#
    {Recruited|Enlisted|Measured} #who#. {Posted to|Attached to|Lent to|Hid in} #unit#. {Deserted by #hour#|Plays by fear|Cries in key|Promoted at lunch}. #result#
    Marched {past|round|upon|at} #thing# #2-9# times. {It came to attention|It blinked first|It saluted, or leaned|Knee gave out, in step}. {#toot#|#result#}
    Memo: #kinds# {shall|will} face {north|the front|#man#}, {badges up|lids square}, {under|behind} #unit#. #order# #result#
    Wife {suggests|requests|insists on} #want#. Convened {a court martial|the general staff|a tribunal}. {Wife presided|#man# defected|One vote, hers}. {Lost|Retreated|Now a private}. #drill#, for me.
    {Took|Held|Relieved} #part# {by the left flank|singing|in fog}, #hour#. {No resistance|One pigeon|#toot#}. #result# #order#
    {Heard somebody say|A grown man said|It was uttered:} "#kind#, {whatever|I guess|no rush|easy now}". {At #camp#|In my platoon|For that} {men wept|#man# ran laps|a tuba was broken} {for less|till dawn|in silence}. {#man# fainted|#toot#} #order#
    What is #thing# but a {recruit|bassoon|nephew|tent} {with no chin|gone soft|out of step|without a hat}? {Drill it|Give it #man#|Starch it|Up at five with #man#|Name it Clive}. #order#
    Standing orders, #part#: one, {stand|shine|salute}. Two, {silence|no jazz|hat on}. Three, #drill#. #order#
    {Youth today|The young|My nephews}: {shown|issued|handed|marched past} #thing#, they ask {why|the price|for a cushion|for #man#}. {Shown #man#|At #camp#|Handed #man#}, we asked {how high|how loud|for two|which key}. #order#
    #mishap#, and {not ONE person|nobody|only the dog} {saluted|fell in}. #toot# #order#
    {Formed the street up|Called a muster|Blew assembly|Beat retreat} by #thing#. {#2-9# came|A dog came|#man#, late|My wife, filming|One child, superb}. {Splendid turnout|#man# made a square of it|Inspected both|Promoted #man#}. #result#
    {Breakfast|Porridge|The egg} at 0#4-7##10-59# hours, {in silence|by rank|on the march|under fire from wife}. Then #part#: {inspected|saluted|found wanting|stood down}. #result#
    {Critics|Neighbours|Wife}: it is NOT {shouting|bullying|jazz}. #man# {projects|conducts|parades} {near|over|at} #kinds#. {#toot#|Ask #man#.} #order#
    {Grandson|The vicar|#man#|My doctor} {asked|wondered} {what I {love|fear|miss}|whom I drill for|where it hurts}. {#thing#, in step|#man#'s drumming|#camp#|#man#, singing}. {Blew nose|Changed subject|Gave him the small whistle}. #order#
    #hour#. Marched #unit# {past|round} #thing#. {Ordered|Then} #drill#. #toot# #result# #order#
    Found #who# {teaching|permitting} #limp#, {behind|beside} #part#. {Ordered|Prescribed} #drill#. #result#
    {After|Since|Before} #camp# I {fear|trust|salute} {nothing|little} but #part#. #toot# #order#
    #mishap#. #unit# {advanced|wept|formed up}. #toot# #result# #order#
    Leave for #doing# {denied|refused|granted, in step}. {Instead|First}: #drill#, {then|and} #drill#. #order#
    {Saw|Met|Found} #limp# {by|behind} #thing#. {Ordered|Cure}: #drill#. #result# #order#
    {Dawn|Dusk|High noon}. #part#, {unguarded|slouching}. Posted #man# {before|behind} #unit#, with {soup|one cymbal}. {Relieved #hour#|Held till tea|#man# sang}. #result# #order#
    {Letter|Parcel|Telegram} from #man#: {"Still by|"Lost|"Holding} #part#. {Socks|Rations|Love}." {Saluted it|Read it standing}, with #unit#. #toot# #order#
    {Proposed|Rehearsed|Demand} a national {anthem|parade|week} for #thing#. {Seven verses|Mounted oboes|Hats}. {#man# on triangle|Weeping optional|Wife says no}. {Begins|Ends} #hour#. #order#
    {Ordered|Asked} #unit# to {teach|show} #who# {the anthem|a chin}. {Began with|Drew up before} #part#. #toot# #order#
    They ask for #want#. At #camp# {we sang for less|nobody dared}. {Ordered|Answer}: #drill#. #result#
    #man# {reports|admits|whispers}: #part# {is slack|has slumped|lacks a band}. {Shook him|Kissed his cornet}. #drill#. #order#
    Inspected #thing#. {Dust|Jazz|A yawn}. {Blamed|Demoted|Hugged} #man#. #result# #order#
    {Dreamed|Sang} of #camp#: #man#, {the rain|a bun|mother}, no #kind# {anywhere|for miles}. {Woke in step|#toot#} #order#`,
  gems: `
    Lullabies. {I hum them|On the piccolo|Three verses|In B flat}, to the {seedlings|tomatoes|dog|recruits}, {at #hour#|on cold nights|softly|kneeling}. {Repeat this|A word of it|Breathe it} near #thing# {and it is|and you get|brings} #drill#.
    {The boy|A lad|The girl|Some young soul} who {cleans|carries|mends|sweeps} #part# was {early|first in|whistling}, {and thanked by none|unthanked|in the rain}. {I thanked him|I saluted|I held the door}. {Salute the mop|Everyone may copy that|No whistle. My voice}.
    {They replaced|She replaced|Somebody swapped} my {whistle|baton|bugle} {with|for} a {kazoo|breadstick|spoon|comb}{ in my sleep|, at table|, for peace}, over #thing#. {Still effective|Wore it to church|Dog obeyed|I played on}. #result#`,
  feuds: {
    consensus_kit: `
      #by# You VOTED on #thing#? {With fingers? Wiggled?|In a circle? Seated?} #toot# #order#
      Twelve chiefs and one #kind#, #by#. At #camp# {we called that|that meant} {a rout|jazz}. #order#
      #by# Give me #part# and that house for #2-9# days. {You would all hem|They would shine}. #drill#.`,
    TravellingNotShopping: `
      #by# State your rank near #thing#. {Living man is no rank|Is it "vessel"}? #toot#
      A fringe, #by#, on #part#, denotes {cavalry|a lampshade}. {I should know|Stand straight}. #order#`,
    MagsAtTheBar: `
      #by# {Time, gentlemen,|Last orders|"Drink up"|Your bell} is {a COMMAND|a bugle}, {says|to|over} #man#. #toot# On #thing#: {sense|lungs}. #order#`,
    one_more_tram: `
      #by# A timetable for #thing#! {Had to sit|Eyes misted}. {#unit# will play it in|When do we depart}? #order#`,
    vanguard_val: `
      #by# Wrong about #part#. {But the banner!|But what columns!|#man# was stirred.} {Straight as a rod|A commission awaits|#man# will take your coat}. #order#`,
  },
  hooks: {
    'lazy|relax|calm|rest|sleep|slow|casual': `
      #by# RELAX? Near #thing#? {With THAT spine?|In those laces?} #drill#. #toot#`,
    'order|rule|discipline|march|stand|line': `
      #by# {Order!|Drill!|March!|Quiet!} {That word|Music|My pulse|I stood up|At last}! {Now apply it to|Use it on|Aim it at|Shout it at} #part#. #order#`,
  },
  comments: `
    #by# #thing#: {unacceptable|slovenly|adequate, for jazz}. #toot#
    {Stand up straight|Chin in|Heels together|Eyes on #man#} when you discuss #part#, #by#. {I can tell.|It shows in the vowels.|#man# heard you slump.} #order#
    #by# So #mishap#. {Who was on watch?|Whose hat is this?} #drill#. #order#
    "#word#"? {#man# said that|That was banned|It was sung, once,} at #camp#, #by#, {over|beside} #part#. #toot# #order#
    #by# Send #who# to me. {One week.|Bring laces.} #drill#. #result#
    Permission to do #doing# DENIED, #by#. {Permission to ask: denied|Until #hour#}. #order#
    #by# #want# is {jazz|soft|how #camp# fell|a lie-down}. {Have you tried|Consider|We made do with|I recommend} {a cold fence|boots|#drill#|one potato|saluting}? #order#
    Good. {Near-crisp.|Nearly upright.} But #part# is facing the wrong way, #by#. #order#
    #by# I {blew|shouted|drummed|glared} at #thing# {from here|on your behalf|until #hour#|at the gate}. {Did it move|Report|Any spine yet|Well}? #toot#
    #kinds#, #by#, {respect|salute|understand|fear} {one thing|three notes|only|very little}: {volume|a brisk tuba|the hat|a cold step|brass}. {#toot#|#result#} #order#
    #by# {That is|I hear|There goes} #limp# {of the mind|in prose|by post}, {about|over|regarding} #part#. {Tuck it in|Hem it|Brush it|#toot#}
    {Against|To relieve|For the siege of|To guard} #thing#, #by#: #unit#, {on loan|at #hour#|with hats|fasting}. {Sign for the cymbals|Feed them oats|No applause|They bite}. #order#
    #by# #who# has {the makings|a chin|lungs|a corporal's knees}. {Stiffen|Add a cap|Starch, daily|One haircut|Feed oats}. {Keep him off|Wean from|Away from} #want#. #order#
    #by# {Post|Put} #man# {on|by} #part#. Then {a trumpet|a sentry} by #thing#. {You stand between|Then sleep|The rest is #limp#}. #order#
    #by# #unit# to #part#! #toot# #drill# for #who#. #order#
    #by# Permit #thing# and you {get|invite} #limp#. {Guard|Man|Watch} #part#. #order# #order#
    #mishap#, #by#! At #camp#: #drill#. #result#
    #by# {Less|No more} #doing#, {more|and then} #drill#. #part# {follows|will salute}. #toot#
    #by# #man# {guarded|wed|polished} #part# at #camp#. {Not a word|Lost a boot}. {And you|Explain}? #order#
    #by# #mishap#? {Where was|Fetch} #man#! {Form square|To the tubas}. #toot# #order#`,
  remarks: `
    #by# "#word#"? {Louder.|From the chest.} Now "#word2#". {Better.|Ragged.} #order#
    There is no "#word#" in the manual, #by#. {There is "#word2#": page #20-90#|I wrote it}. #order#
    #by# "#quote#," {with hands in pockets|slouching}. #word#! #toot#
    "#word#" lost us #camp#, #by#. {That and oboes.|And "#word2#".} #order#`,
  retorts: `
    #by# Insubordinate on #part#. {Well projected, though.|Good diaphragm.} #order#
    {I will not|Nobody shall|#man# may not} {tut|outflank|out-hum} #man# {over|near} #thing#, #by#. {#toot#|#order#|I have #unit#.}
    #by# Say #word# again, {in step|with a drum}. Hm. {Catchy|Still no}. #order#
    At #camp# that got #man# {triangles|peeling|the tent}, #by#, {and over|minus|like} #part#. {#man# is peeling yet.|#toot#} #order#
    #by# {Noted|Filed}, {ironed|buffed}, {sent|shown} to #man#. #thing# stays. #order#
    On #part#, #by#, is that a {question|mutiny|yawn}? {Hand up first|Form a file|#man# never asked}. #drill#. #order#
    #by# Retreat from #thing#? {Never did.|Once, for cake.} #order#
    {Fall out|You are dismissed}, #by#. And take #word# {with you|to the laundry}. #toot#
    #by# {Insubordinate|Spirited|Loud}, {but in step|and about #part#|for a civilian}. {I like it|#man# noted it|Jam for #man#}. #order#
    {Regroup|Fall back|Re-form}, #by#. {On|Round|Before} #thing# you {lack|fear|outrank} #man#. {I have #unit#|#toot#}. #order#
    #by# You {say|dare say} "#word#" of #part#, {before|to} #unit#? #toot# #order#
    #by# On #thing# I {yield nothing|hold the hill}. So {will|must} #unit#. #result#`,
  dossiers: `
    #by# {Read your file|Checked your papers|At muster I found|Your card says}. "#bio#" {No rank|Spelled well|Slouches|Good boots, weak verb}. {Report to|Ten laps of|Post: beside|Explain} #part#. #order#
    "#bio#", #by#? {Put it on a drum|Say it marching|Shout it at #man#|No chin in it|#man# sang worse}. {Then we discuss|Now as to|Next: explain|It won't save} #thing#. #order#
    #by# "#bio#", {and yet|hence|despite} #limp#. #drill#, {by|near|under} #part#. #order#
    #by# "#bio#" {Sung flat|No buttons|#man# snored}. {And|Now} #part#! {Sleeves|Boots|Spine}. #order#`,
  threads: `
    #other# #by# SEPARATE. {One each side of #thing#.|Ten paces from #part#.} #toot#
    #other# Back up #by# on #part#. {In file.|With cymbals.} #order#`,
  concessions: `
    #by# Right on #part#. {Took it on the chin|Chin hurts|#man# told me so}. {Carry on|You outrank #man# today|Do not tell #man#}. #order#
    {Hm|Blast}. Right about #thing#, #by#. {I salute|Small salute}, {says|and so does} #man#. {Nobody saw|As you were}.
    #by# {Blast|Drat|Good Lord}: #thing#, you {hold|win}. #man# {fetched the white flag|is inconsolable}. #order#`,
  thanks: `
    {Recruit|Volunteer|New blood}: #by#. {Sound boots|Good neck|Loud|Upright}. {Posted to|Guards|Polishes} #thing#, with #unit#, from #hour#. #order#
    {A salute|Cheers|A toot} from #by#, {over|beside|after} #part#. {Returned, with elbow|Crisp|Twice the norm}. #result# #order#
    {Numbers grow|Swell the ranks|Bugle}: #by# {joins|enlists|has a hat}. {That is|We are|Now} #2-9# {of us|flutes|chins} against #limp#. {#part# trembles.|#result#} #order#
    #by#, {welcome to|report to|carry} #unit#. #part# {first|salutes|waits}. #toot# #order#`,
  finish: barked,
});

/** Whatever is said is barked. */
function barked(text: string): string {
  return text.replace(/(?<=[\w'"])\.(?=\s|$)/g, '!');
}

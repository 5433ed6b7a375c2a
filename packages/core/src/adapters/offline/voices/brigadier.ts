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
      the Forward Flutes|the Piccolo Irregulars`,
    camp: `{Wet|Bandstand|Third} {Whitsun|Harvest} of '#61-89#|the retreat from the {fete|car park}|Hill Street, '#70-89#
      the Long Medley|the {Siege|Affair} of the Marquee|manoeuvres at {Mopple|Lower Quill}`,
    order: `Chin up.|Shoulders back.|About TURN.|Carry on.|{At ease.|Steady.}|Fall in.|From the top.|Eyes front.|Stand BY.
      Left, right.|Wipe that off.|As you were. Better.|Dismissed.|Quick MARCH.`,
    toot: `One blast.|Two short blasts.|Blew #2-9# times.|Long blast, rising.|Whistle out.|Whistle jammed. Used lungs.
      A warning pip.|Blast heard at #street#.`,
    drill: `an inspection at #hour#|#20-90# laps of the fern|boots, blacked|names sewn in|a bugle per household
      a parade, in the wet|proper creases|compulsory piccolo|a kit layout`,
    limp: `a limp {salute|crease|flute}|slouching in the {clarinets|queue}|civilian whistling|jazz|an untucked {choir|queue}
      hands in pockets|a so-called "casual" #day#`,
    result: `Morale: brass.|Casualties: one hat.|Order restored by #hour#.|They wept. I polished.|Hems: perfect.
      Line held.|Wife saluted, sarcastically.|Dog now a corporal.`,
  },
  posts: `
    0#4-9#00 hours. Inspected #thing#. {Slack.|Slovenly.|A disgrace in brass.} #toot# #result#
    #mishap#. {Saw this coming.|Said so at mess.} It starts with #limp#. #order#
    What #kinds# want is {discipline|a drum}. Gave #part# #drill#. #result#
    {In my day|At #camp#} we had no #kind#. We had #unit#, and {frost|one boot|a song|my mother's letters}. #order#
    To #who#, regarding #part#: #order# #order# {That is all|Signed, Whistle}.
    Country is going to {seed|jazz}. Exhibit: #doing#, {in daylight|on a #day#}. #toot#
    Proposal: #drill#, for everyone near #part#. {Twice weekly.|Rain or rain.} #order#
    Caught #who# with #limp#, by #thing#. #toot# #result#
    #thing# will parade at #hour#. {In step.|In order of height.} Latecomers: #drill#.
    Was asked to "relax" about #part#. {Tried it|Did so}, #11-59# seconds. {Pulled a hamstring|Nearly jazz}. #order#
    A nation that permits #doing# would have lost #camp#. {By tea.|Without tubas.} #order#
    #want#? {EARNED.|Issued, not wanted.} After #drill#. #order#
    Recruited #who#. Posted to #unit#. {Deserted by #hour#|Plays by fear}. #result#
    Marched past #thing# #2-9# times. {It came to attention|It blinked first}. #toot#
    Memo: #kinds# {shall|will} face {north|the front|me}, {dressed by the right|badges up|lids square}. #order# #result#
    Wife suggests #want#. Convened {court martial|mess committee}. Wife presided. {Lost.|Cashiered.} #drill#, for me.
    Took #part# by the left flank at #hour#. {No resistance|One pigeon}. #result#
    Heard somebody say "#kind#, whatever". WHATEVER. {At #camp# men wept for less.|Hand shook on baton.} #toot#
    What is #thing# but a recruit with {no chin|poor posture}? {Drill it.|Give it a cap.} #order#
    Standing orders, #part#: one, {stand|shine|salute}. Two, {silence|no jazz|hat on}. Three, #drill#. #order#
    Youth today. {Shown|Issued|Handed} #thing#, they ask {why|the price|for a cushion}. {Shown a tuba|At #camp#}, we asked {how high|how loud|for two}. #order#
    #mishap#, and {not ONE person|nobody|only the dog} {saluted|fell in}. #toot# #order#
    {Formed the street up|Called a muster|Blew assembly} by #thing#. {#2-9# came.|A dog came.|The postman, late.} {Splendid turnout|Made a square of it|Inspected both}. #result#`,
  gems: `
    Lullabies. {I hum them|On the piccolo}, to the {seedlings|tomatoes}, at #hour#. Repeat this near #thing# and it is #drill#.
    {The boy|A lad} who cleans #part# was early, and thanked by {none|nobody}. I thanked him. {Salute the mop|Everyone may copy that}.
    {They replaced|She replaced} my whistle with a kazoo over #thing#. {Still effective|Wore it to church}. #result#`,
  feuds: {
    consensus_kit: `
      #by# You VOTED on #thing#? {With fingers? Wiggled?|In a circle? Seated?} #toot# #order#
      Twelve chiefs and one #kind#, #by#. {At #camp#|In the Trombones} that was called {a rout|jazz}. #order#
      #by# Give me #part# and that house for #2-9# days. {You would all hem|They would shine}. #drill#.`,
    TravellingNotShopping: `
      #by# State your rank near #thing#. {Living man is no rank|Is it "vessel"}? #toot#
      A fringe, #by#, on #part#, denotes {cavalry|a lampshade}. {I should know|Stand straight}. #order#`,
    MagsAtTheBar: `
      #by# Time, gentlemen, is a COMMAND. {Finally, on #thing#, sense|You say it rather well}. #order#`,
    one_more_tram: `
      #by# A timetable for #thing#! {Had to sit|Eyes misted}. {#unit# will play it in|When do we depart}? #order#`,
    vanguard_val: `
      #by# Wrong about #part#. {But the banner!|But what columns!} {Straight as a rod|You there, a commission}. #order#`,
  },
  hooks: {
    'lazy|relax|calm|rest|sleep|slow|casual': `
      #by# RELAX? Near #thing#? {With THAT spine?|In those laces?} #drill#. #toot#`,
    'order|rule|discipline|march|stand|line': `
      #by# Order! {That word!|Music!} Now apply it to #part#. #order#`,
  },
  comments: `
    #by# #thing#: {unacceptable|slovenly|adequate, for jazz}. #toot#
    Stand up straight when you discuss #part#, #by#. {I can tell.|It shows in the vowels.} #order#
    #by# So #mishap#. {Who was on watch?|Whose hat is this?} #drill#. #order#
    #word#? {We had a word for that at #camp#|It was sung, once}, #by#. #order#
    #by# Send #who# to me. {One week.|Bring laces.} #drill#. #result#
    Permission to do #doing# DENIED, #by#. {Permission to ask: denied|Until #hour#}. #order#
    #by# #want# is {jazz|soft}. Have you tried {a cold fence|boots}? #order#
    Good. {Near-crisp.|Nearly upright.} But #part# is facing the wrong way, #by#. #order#
    #by# I blew at #thing# from here. {Did it move?|Report.} #toot#
    #kinds#, #by#, respect one thing: {volume|a brisk tuba}. #toot# #order#
    #by# That is #limp# of the mind about #part#. {Tuck it in|Hem it}. #order#
    Against #thing#, #by#: #unit#, on loan. {Sign for the cymbals.|Feed them oats.} #order#
    #by# #who# has the makings. {Stiffen.|Add a cap.} Keep him off #want#. #order#`,
  remarks: `
    #by# #word#? {Louder.|From the chest.} Now #word2#. {Better.|Ragged.} #order#
    There is no #word# in the manual, #by#. {There is #word2#: page #20-90#|I wrote it}. #order#
    #by# "#quote#," {with hands in pockets|slouching}. #word#! #toot#
    #word# lost us #camp#, #by#. {That and oboes.|And #word2#.} #order#`,
  retorts: `
    #by# Insubordinate on #part#. {Well projected, though.|Good diaphragm.} #order#
    I will not be {out-marched|whistled at} over #thing#, #by#. #toot#
    #by# Say #word# again, {in step|with a drum}. Hm. {Catchy|Still no}. #order#
    At #camp# you would be {on triangles|peeling|in the tent}, #by#, for that about #part#. #order#
    #by# Noted, filed, {ironed|buffed}. #thing# stands. {So should you|#order#}
    Is that a {question|mutiny}, #by#? On #part#? {Hand up first|Form a file}. #drill#.
    #by# Retreat from #thing#? {Never did.|Once, for cake.} #order#
    {Fall out|You are dismissed}, #by#. And take #word# {with you|to the laundry}. #toot#`,
  dossiers: `
    #by# Read your file. "#bio#" {No rank.|Spelled well.} Report to #part#. #order#
    "#bio#", #by#? {Put it on a drum.|Say it marching.} Then we discuss #thing#. #order#`,
  threads: `
    #other# #by# SEPARATE. {One each side of #thing#.|Ten paces from #part#.} #toot#
    #other# Back up #by# on #part#. {In file.|With cymbals.} #order#`,
  concessions: `
    #by# Right on #part#. {Took it on the chin.|Chin hurts.} {Carry on|You outrank me today}.
    {Hm|Blast}. #thing#. You have it, #by#. {I salute.|Small salute.} {Nobody saw|As you were}.`,
  thanks: `
    Recruit: #by#. {Sound boots.|Good neck.} Posted to #thing#, {under #unit#|with a flute}. #order#
    A salute from #by#, over #part#. {Returned, with elbow.|Crisp.} #result#
    Numbers grow: #by# joins. That is #2-9# of us against #limp#. {#part# trembles|#order#}`,
});

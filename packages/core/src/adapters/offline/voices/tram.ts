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
      the loop via {Maple|Mill|Station} {Square|Hill}|a short spur to #street#`,
    head: `every #2-9# minutes|at #3-8#-minute headways|every #90-240# seconds at peak|ALL NIGHT|turn-up-and-go
      with level boarding|on grass track|signal priority included`,
    cap: `#180-320# people|#2-6# cafes' worth of people|a wedding and a half|#40-70# dads and their thoughts
      nine hatchbacks, folded|a whole choir, seated`,
    car: `a car|ONE man in a car|a parked car|a {wheeled|stuck} living room|a motorised cupholder|a two-ton coat`,
    chant: `ONE. MORE. TRAM.|Build it.|Ding.|Lay the track.|Mind the {doors|gap|future}.|Just wire it.|Ding ding.
      {Stop|Depot} now.|All change.|Close the road.|The rails know.|Doors closing.`,
    plan: `I have drawn it|Map attached|It hangs over the {bath|cot}|This map {cost me|ended} a marriage|I presented it at a {christening|funeral}
      Chalked, {twice|at dawn}|The council has my cake|I brought a scale model`,
    sin: `a bus "with branding"|the {consultation|feasibility study}|four lanes|induced demand|the multi-storey|a "shared space"
      the so-called bypass`,
  },
  posts: `
    #mishap#. {You know what this needs?|And who was missing?|Preventable.|I warned the mayor.} {#line.upper#|A tram}, #head#. #chant#
    #thing.upper# {takes up the room|wears out the patience|costs the price} of #2-9# trams. {For WHAT.|Think.|And no bell.|Nobody voted for that.} #chant#
    {Unpopular|Correct} opinion: #part# should be a STOP. #line.upper#, #head#. #chant#
    At #hour# I counted #20-90# cars by #thing#, {one dad each|all sighing}. One tram moves #cap#. #chant#
    #doing.upper# is just induced demand for #kinds#. {Add a lane and see.|Remove the lane.} #chant#
    Asked #who# how they get to #want#. "I drive." {I had to sit.|I drew the map.} #line.upper# would {halve it|stop at the door}. #chant#
    My date {liked|ordered|spoke of} #thing#. {I like frequency.|I like a pole you can hold.|I spoke of bogies.|I unfolded the map.} {She left by|We parted at|She was collected by} #car#. #chant#
    #plan#: #line#, from #part# to #street#, #head#. {Cost: one ring road|Pays for itself by #day#}. #chant#
    {They spent it|The money went|My council tax went} on #sin#. {For that money|Instead|Same price}: {a tram|a loop|two stops} past #thing#, #head#. #chant#
    {Dreamed|Woke} at #hour#: #line#, empty, waiting, {dinging|warm}, at #part#. #chant#
    If #want# {mattered to them|were serious|was a right}, {it would have|they would give it|I would see} {rails|a timetable|a bell}. #line.upper#, #head#. {Simple|#chant#}
    {Nobody ever|No poet|No child ever} {wrote a poem about|waved at|ran after} #car#. {#line.upper# has three|I wrote #2-9# about poles|Name me one}. {One is about #part#|#chant#}
    Civilisation is #thing# within #2-9# minutes' walk of a {tram|pole}. {Else: tents|Measured it}. #chant#
    #kinds# on grass track. {Say it again.|Breathe.} #kinds# on GRASS track. #chant#
    Breakfast at #hour#: {toast, in sections|one egg, low-floor|a croissant, articulated|beans, in single file}. {Boarded via all doors|Left on time|Standing room only|#chant#}
    {The problem|My issue|What is wrong} with #thing#: {it does not arrive|nobody can board it|it never runs} #head#. #chant# #plan#.
    #who# parked on #part#. {I lay down in front|I played the bell sound}. {The law agrees|#chant#}
    Reminder: #car# carries #1-2# people and {a grudge|one crisp packet}. #line.upper# carries #cap#. #chant#
    I timed #doing#: #3-40# minutes. By #line#: {two|four|nine}. {With a seat.|With dignity.} #chant#
    Replace #thing# with #line#. Then replace {#sin#|the mayor's chair} with {another|a depot}. #plan#. #chant#
    {Does|Why does} #part# {have|lack|need} a {real-time display|timetable|ding|headway}? {Then why believe it|I asked it twice|Somebody is responsible}? #chant#
    #mishap#: {a network effect|a symptom}. Cause: #sin#. Cure: #line#, #head#. #chant#
    {Grown men|They|Whole streets} {cried|sang|stood} when #line# closed. {I was six|I AM those men|I kept the bell|My mother drove it}. {Now there is|They put in|For what? For} #thing#. #chant#
    {Every|Your|An honest} #kind# is {a failed|a very short|an unwired|half a} tram. {I said what I said|Look at it|It knows|Couple it}. #chant#
    If you can hold #part#, you can hold a POLE. {We are nearly there|#line.upper#, #head#}. #chant#`,
  gems: `
    I own a {car|hatchback}. {A small one.|It lives in the dark.|For my mother.|It was raining.} {I wash it at #hour#|It has a name}. Do not tell #thing#.
    {A bus|The #2-29#} came {on time|at #hour#, as printed|when it said} with {room|a seat|a ramp} for {the pram|a wheelchair|my mother} and #part#. {That is all it takes|I thanked the driver|Nobody sighed}. People {need|deserve} exactly that.
    My model of #line# is #2-9# metres long, {laps the sofa|runs through the cat flap} and serves #part#. {On time since March|Zero cancellations}.`,
  feuds: {
    consent_of_the_doug: `
      #by# Your truck and #part#: {two tons of no|one man, six seats}. #line.upper# would stop AT your driveway. #chant#
      Nobody asks you to sign #thing#, #by#. {Just tap.|Just board.} #head#. #chant#`,
    dex_disrupts: `
      #by# You invented {pods|a bus} again. For #thing#. {It needs rails.|Link them. Add doors.} Now it is #line#. #chant#
      A tunnel for #part#, #by#? {With CARS in it?|For nine men?} #chant#`,
    nils_nudges: `
      #by# Your curve on #part# has an elbow. {That elbow is #line#.|Put a stop there.} #chant#`,
    brigadier_whistle: `
      #by# Punctual! Over #thing#! {To the second!|With a bell!} {Command #line#|You would love a depot}. #chant#`,
  },
  hooks: {
    'car|truck|drive|parking|road|lane|traffic': `
      #by# I heard a road in that. {Through #part#?|Near #thing#?} {Rip it up|Narrow it}. #line.upper#. #chant#
      That is #car# talking, #by#. {#part# deserves|Give #thing#} #line#, #head#. #chant#`,
  },
  comments: `
    #by# This would not happen to #thing# on {a tram|#line#}. #chant#
    And how do people GET to #part#, #by#? {Exactly.|On foot, like ghosts?} #line.upper#. #chant#
    #by# So #mishap#, and {nobody|not one soul} said "#line#"? #chant#
    #want.upper# is #2-9# stops away, #by#. {I counted|Level boarding}. #chant#
    #by# Swap #part# for #line#: #cap# {an hour|a minute}. #plan#. #chant#
    With respect, #by#, #doing# is {a queue with doors|unbraked}. {Run it #head#|Give it a bell}. #chant#
    #by# #word.upper# {is what they said|is how they sold us|was the slogan} before #sin#. {Do not fall for it|Think of #part#}. #chant#
    I asked #who#, #by#. {They would ride it.|They want a pole.} #line.upper#, #head#. #chant#
    #by# Picture #thing#. Now {picture it gliding|couple two}. #chant#
    {Is there a|Where is the|Who removed the} stop at #part#, #by#? {No stop, no plan|Thought not|A place without one is a rumour|I will draw one}. #chant#
    #by# I support #want# if it is {electric|articulated} and {runs on Sundays|comes #head#}. #chant#
    The frequency of #kinds#, #by#! {Nobody ever asks!|That is all I ask.} #head#. #chant#
    #by# #word.upper#? By {road|#car#}? {Think of the pram|Think of #who#}. #chant#`,
  remarks: `
    #by# #word.upper# would be faster by #line#. {And #word2#.|#head#.} #chant#
    You wrote #word#, #by#. I read {"depot"|"tracks"}. {#plan#|#word2# next stop}. #chant#
    #by# Does #word# run on {Sundays|rails}? {Then no|Thought so}. #word2#, maybe. #chant#
    "#quote#" {via|by way of} #line#, #by#: #word# in #2-9# minutes. #chant#`,
  retorts: `
    #by# You can disagree on #part# {from a seat|facing backwards}. There is room for #cap#. #chant#
    Then how would YOU move #cap# past #thing#, #by#? {By road?|In pods?} #chant#
    #by# That is what they said about #line#. {Now it is full|Now look at #part#}. #chant#
    I did consider #word#, #by#. {It has no pole|It does not ding}. #chant#
    #by# #thing.upper# is {not a hobby|no joke|not a detour}. {It is a headway|It is #head#|It is a corridor}. #chant#
    You missed the point, #by#. {Next one in #2-9# minutes.|Another follows.} #part# {waits|has shelter}. #chant#
    #by# #word.upper#! In front of #part#! {I am ringing the bell|All off}. #chant#
    Fine, #by#. {Walk|Drive}. Tell #who# I said {ding|the doors are closing}. #chant#`,
  dossiers: `
    #by# "#bio#" {and not ONE stop.|By car?} #part# deserves #line#. #chant#
    Your bio says "#bio#", #by#. {It should say where to board|Where is #thing# on the map}? #chant#`,
  threads: `
    #other# #by# You could have this fight about #part# on #line#, {seated|by #hour#}. #chant#
    #other# Not helping #thing#. {Neither is #by#.|#by#, budge up.} {Both: tap in|#head#}. #chant#`,
  concessions: `
    #by# For #part#, fine, {walk|a bicycle}. {I said it.|Tell nobody.} Ding, {quietly|a little}.
    You are right on #thing#, #by#. {A bench is enough there|Not everything needs wires}. {Yet|I need air}.`,
  thanks: `
    Now #by# is aboard! That makes #2-9# of us for #line#. {#part# next|Budge up}. #chant#
    Thank you #by#: {with riders like that|one more like you and|at this rate} we {can run|stop|go} {past|at|to} #thing# #head#. #chant#
    {Passenger|Friend} #by# tapped in. {Seat by #part#.|Window seat.} #chant#`,
});

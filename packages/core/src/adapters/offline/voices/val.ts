import { voiceOfText } from '../voice.ts';

/** The vanguard of four: dialectics at breakfast, splits, a newspaper nobody asked for. */
export const val = voiceOfText({
  name: 'vanguard_val',
  temperament: {
    energy: [4, 7],
    post: 0.78,
    comment: 0.82,
    like: 0.08,
    follow: 0.04,
    look: 0.18,
    thread: 0.6,
    inspect: 0.1,
    answer: 0.85,
  },
  foes: ['dex_disrupts', 'ninth_baron_muckle', 'both_sides_beth'],
  friends: ['brigadier_whistle', 'planner_of_spoons', 'MagsAtTheBar'],
  words: {
    party: `the League ({Correct|Original|Kitchen} Line)|the Tendency of the {Fourth|Ninth} {Chair|Bun}|our faction (me and {Minutes, the cat|a lamp})
      the {Upstairs|Landing} Committee|the Reconstituted {Four|Three|Two}|the Provisional {Sink|Stairwell} Soviet`,
    paper: `The {Red|Daily|Correct} {Ladle|Kettle|Doormat}, no. #40-900#|pamphlet #12-99#, "{Whither|Against|On} #kinds#?"
      a #20-90#-page {note|aside}|my open letter to {gravel|the kettle}`,
    ism: `{petty|late|domestic} toasterism|spoon-{fetishism|economism}|{right|left|centre} lid deviation|bun-chauvinism
      breakfast {idealism|adventurism}|cushion reformism|so-called {comfort|jam}|sofa opportunism`,
    obj: `Objectively,|Dialectically,|Comrades:|It is no accident that|Concretely,|Let us be scientific:|As foretold,|In the last instance,`,
    end: `History will {absolve|file} us.|Read the footnote.|The split was necessary.|Next: the {butter|bath|lid} question.
      Forward, via the {landing|stairs}.|Self-criticism at #hour#.|Buy the paper.|The {class|last} fork.
      The cat abstained.|Unity now, under {me|the correct lamp}.|This is the final {crumb|contradiction}.`,
    contra: `between {butter|heat} and the {toasted|buttered}|between {lid|handle} and labour|of {bun|crust} and base
      of {stirrers|rinsers} and {the stirred|sippers}|of town and {tray|tea}`,
    vote: `#2-4# to one|by my casting vote|unanimously, after the {expulsion|nap}|#3-9# to nil, Minutes dissenting`,
  },
  posts: `
    #obj# #thing# is {no thing but a relation|congealed labour|somebody's morning}. {Touch it.|Smell it.} #end#
    #mishap#. {Accident?|Mere "bad luck"?} This is #ism#. #end#
    #party# has resolved, #vote#: #part# belongs to {all|those who wipe it}. #end#
    In #doing# I {discern|locate|nearly touched} the contradiction #contra#. {My sister discerns lunch.|Eat, then smash.|It needs salt.} #end#
    Who TOILS at #part#? {Who merely presses?|Cui buttered?} See #paper#. #end#
    #who# has been expelled over #want#. {He was tired.|He was the treasurer.} #ism#. #end#
    Sold #1-4# copies of #paper# beside #thing#. {One to a pigeon|My mother took two}. #end#
    #obj# {every|a} #kind# {contains|conceals|breeds} its own {negation|crumbs|landlord}. {Turn it upside down.|Shake.|Wear gloves.} #end#
    They {offer|promise|lease} us #want#! {A CRUMB.|From whose loaf?|Sliced!} We demand {the toaster|all wants|the knife}. #end#
    #party# and #party# have split over #part#. {I lead both.|Good fences.} #end#
    {Reformists|Some|Liberals} would repair #part#. {WE would|The scientific course:|History would} {abolish|rename|expel} it, at #hour#. #end#
    Under the present mode, #doing# is {alienated|damp}. After: {also #doing#, but SUNG|cake}. #end#
    Minutes, the cat, sat {on|against} #thing#. {#ism#?|A line struggle.} #vote#, she {stays|is right|chairs}. #end#
    #obj# #mishap#. In #paper# I predicted {this|something, loudly}. #end#
    The line on #kinds#: critical support {until #day#|for the lid}, then {none|songs}. #end#
    I asked #who# which side of #part# they are on. "{The warm one|Mine|Left, no, your left}." {Consciousness is uneven|#ism#}. #end#
    My landlord {fixed|praised} #thing#. {A provocation.|I nearly thanked him.} #ism# creeps in by {warmth|pipe}. #end#
    Breakfast is the continuation of #contra.same# by other {jams|spoons}: the struggle #contra#, {over|near} #part#. #end#
    #want# {is not a demand|is mere charity|is a slogan}. {Add|Couple it with|Now append} {the depot|the sky|all bakeries}: {transitional|now we march|scientific}. #end#
    Study circle #day#: #part#, chapters #1-4# to #12-40#. {Bring bread.|Bring the bread forward.} #end#
    There are no neutral #kinds#. {Only shy ones|I interrogated ours|Ask who is warm}. #paper#. #end#
    #hour#. Leafleting #thing#. {Rain.|A dog.|Sleet.} {The masses are|My class is} {indoors|in the queue|at lunch}. {They wave|So near|They took two}. #end#`,
  gems: `
    My nan fed a whole {picket|street} from one pan. {No pamphlet.|She read none.} I {salt|think of} #part# and I {still|cannot} match her.
    I love {costume|baking} dramas with the {big|draughty} house. {For the staircase|For research}. Do not raise #thing# {there|then}. The cat knows.
    {Nobody|No soul} should {have to choose|stand weighing|do sums} between {heat|shoes} and {supper|rent}. {No footnote|That is all}. I had {notes|a thesis} on #part#. {Later|No}.`,
  feuds: {
    dex_disrupts: `
      #by# You "disrupt" #thing#? {Greg does the work!|Free Greg!} {Greg is the base|Who vests}? #end#
      #obj# #by# rents us #part# we {made|already had}. #ism# with {an app|a lanyard}. #end#
      #by# A cap table is a table. {Turn it over|We shall eat on it}, with #part#. #end#`,
    ninth_baron_muckle: `
      #by# {Nine barons|Six centuries|All those ancestors} and {not one|nobody} {washed|carried|paid for} #part#. {Hand over the keys.|The moat is ours.} {Lovely banisters|#end#}
      Feudalism, #by#, at least {knew|had} its #kind#. {No quarter!|After tea, expropriation.} #end#`,
    both_sides_beth: `
      #by# There is no middle of #thing#. {There is a wall, and a ladder|Pick a crumb}. #ism#. #end#`,
    brigadier_whistle: `
      #by# Your politics: #ism#. Your {columns|creases}: correct. {Lend us a drum for #part#|#end#}`,
    planner_of_spoons: `
      #by# Comrade, the plan for #thing# was {sound|betrayed from above|betrayed by lids}. {Chin up|#end#}`,
    HorseshoeHal: `
      #by# If I meet #who# at your bend over #part#, {I expel us both|I shall bring the paper}. #end#`,
  },
  hooks: {
    'work|boss|rent|pay|price|profit|market|buy|sell': `
      #by# Whose labour is in #part#? {Follow the butter.|Answer in numbered theses.} #end#
      There it is, #by#: the contradiction #contra#, {in #thing#|plain as jam}. #end#`,
  },
  comments: `
    #by# #ism#! In #part#, of all {trenches|sinks}. #end#
    #obj# your #word# serves {the owners of #thing#|those who sip}, #by#. #end#
    #by# And who WIPES #part#? {Silence.|You skip that.} #end#
    So #mishap#, #by#, and you propose {a nudge|hope}? {Theory!|Organise #who#!} #end#
    #by# I addressed #doing# in #paper#. {You would know.|Two pounds.} #end#
    Correct on #part#, #by#, but {early|for the wrong reason}. {Hence wrong.|#ism#.} #end#
    #by# #want# for all, or {for none|it is jam}. #end#
    {Careful|Halt}, #by#: behind #word# stands {#who#|a lid}. #end#
    #by# #party# condemns #thing# and {salutes|forgives} you, #vote#. #end#
    No #kind# ever fell from {the sky|heaven}, #by#. {Somebody was paid, badly.|Who cast it?|Ask its maker.} #end#
    #by# Negate #part#. Now negate THAT. {Warm, isn't it|There: lunch}. #end#
    I read #word# twice, #by#, {with pencil|standing}. {Unscientific.|Promising.} On #thing#, #ism#. #end#`,
  remarks: `
    #by# #word# is {idealism|steam}. Where is the {boiler|bread}? {In #word2#|#end#}
    Define #word#, #by#, {in relation to soup|by Thursday}. And #word2#? #end#
    #by# "#quote#" is page #2-90# of {every|a} betrayal. #word#! #end#
    #word# today, #word2# tomorrow, #by#: {two stages|one ladle}. #end#`,
  retorts: `
    #by# Your critique of #part# {is welcome|was read|has been heard} {in writing|before #hour#|on the landing}. {It will be rebutted in #paper#|We begin with the font|#end#}
    {I see|So}, #by#: on #thing# you have gone over to #ism#. {We shared soup.|Return the badge.} #end#
    #by# #word#? {Numbered theses, please.|Final?} #end#
    The majority on #part# is with me, #by#, #vote#. #end#
    #by# One divides into two. {You are the second.|Keep #thing#; I keep the name.} #end#
    Self-criticism: I was too {gentle|brief} about #part#, #by#. #end#
    #by# Even #who# grasps #word#. {Through his feet.|Dimly.} #end#
    Comradely, #by#, and with {sorrow|butter}: no. #thing# {first|remains}. #end#`,
  dossiers: `
    #by# "#bio#", {class position: sofa|a confession}. It explains #part#. #end#
    I have your bio, #by#: "#bio#" {Unpaid, who typed it?|#ism#.} As to #thing#: #end#`,
  threads: `
    #other# #by# Two wings of #ism#. {I am the bird.|#part# is the egg.} #end#
    #other# {Bloc|March|Sign} with me against #by# {on|over} #thing#? {Until #hour#.|Then I denounce you.|There is cake.} #end#`,
  concessions: `
    #by# On #part# the facts are with you. {I shall split from facts|We met. It was one person.} #end#
    Conceded, #by#: #thing# works. {Do not print it.|Under present conditions.} The cat {is amazed|abstained}.`,
  thanks: `
    The masses stir: #by# has joined. {With #part#|By stairs}, we are #2-4#. {Now to split|#end#}
    {Comrade|Sympathiser} #by# has bought #paper#. {Change given.|A turning point.} #thing# trembles.
    Approval from #by# on #part#. {Suspicious.|Which wing sent it?} #end#`,
});

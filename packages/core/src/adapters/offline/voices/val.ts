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
      the {Upstairs|Landing} Committee|the Reconstituted {Four|Three|Two}|the Provisional {Sink|Stairwell} Soviet
      the {Balcony|Bathroom} Plenum|the {Opposition|Loyal} Tendency ({me|standing})
      the Congress of {Both|Damp} Landings|Workers' {Butter|Kettle} Power|the {Secret|Open} {Bureau|Ladle}
      the {Seventh|Last} International ({upstairs|Tuesdays})|the {Central|Spare} Cushion`,
    paper: `The {Red|Daily|Correct} {Ladle|Kettle|Doormat}, no. #40-900#|pamphlet #12-99#, "{Whither|Against|On} #kinds#?"
      a #20-90#-page {note|aside}|my open letter to {gravel|the kettle}
      "What Is To Be {Rinsed|Toasted|Sat On}?"|our {wall|bread} newspaper, {eds. 1-4|front page}
      The {Struggling|Iron|Weekly} {Teapot|Slipper}|a {rebuttal|poster} in #2-9# {colours|stanzas}
      Theses on {Lids|Aunts}, no. #2-40#|my {samizdat|illegal} {recipe|bus pass}
      the {cat|minutes} of the {Fourth|Damp} Congress`,
    ism: `{petty|late|domestic} toasterism|spoon-{fetishism|economism}|{right|left|centre} lid deviation|bun-chauvinism
      breakfast {idealism|adventurism}|cushion reformism|so-called {comfort|jam}|sofa opportunism
      {infantile|senile} {cushionism|spoonerism}|{kettle|queue} revisionism|{bath|landlord}-centrism
      {tea-towel|marmalade} defeatism|{crude|vulgar} {lidism|sofaism}
      {left|right} {crumb|napkin} opportunism|{social|armchair} bunism|{ultra|semi}-{breadism|stirrerism}
      {nostalgic|municipal} spoonism`,
    obj: `Objectively,|Dialectically,|Comrades:|It is no accident that|Concretely,|Let us be scientific:|As foretold,|In the last instance,
      In the final {crumb|slice},|Per the {Fourth|Upstairs} Congress,|Historically,
      Let no {cat|comrade} deny:|As I {wrote|shouted},|From below,|The record shows:|{Materially|Sternly}:
      I repeat:`,
    end: `History will {absolve|file} us.|Read the footnote.|The split was necessary.|Next: the {butter|bath|lid} question.
      Forward, via the {landing|stairs}.|Self-criticism at #hour#.|Buy the paper.|The {class|last} fork.
      The cat abstained.|Unity now, under {me|the correct lamp}.|{This is|Behold|Enter} the {final|late|ripe} {crumb|contradiction}.
      To the {barricade|bakery}!|{Minutes|Soup} to follow.|Not a {crumb|step} back.|{Butter|Bread} for all.
      See thesis #2-99#.|{Long live|Down with} the {lid|landing}.|Collections {outside|after}.
      The {dialectic|kettle} whistles.|Who {rinses|stirs}, rules.|{Expel|Invite} me, I dare you.
      {Onward|Sideways}.|The {stairs|masses} creak.|{Unite|Split} by #day#.|{Sing|Hum} the second verse.
      A spectre {is in|ate} the {pantry|bun}.`,
    contra: `between {butter|heat} and the {toasted|buttered}|between {lid|handle} and labour|of {bun|crust} and base
      of {stirrers|rinsers} and {the stirred|sippers}|of town and {tray|tea}
      between {rinse|toast} and {rule|rent}|of {sofa|ladle} and {state|mass}
      between {key|sock} and {door|class}|of {those who wipe|slicers} and {the wiped|slices}
      between {my landing|soup} and {capital|his}|of {jam|steam} and {its lid|the kettle}`,
    vote: `#2-4# to one|by my casting vote|unanimously, after the {expulsion|nap}|#3-9# to nil, Minutes dissenting
      {nem. con.|by cough}, twice|me for, {the rest asleep|cat against}
      #2-9# abstaining, {in tears|standing}|by {show of buns|acclaim, mine}|{narrowly|sternly}, #3-4# to two`,
  },
  posts: `
    #obj# #thing# is {no thing|a relation|congealed labour|somebody's morning|stolen warmth|a frozen quarrel}. {Touch it|Smell it|Ask who wiped it|Now look at #part#}. #end#
    #mishap#. {Accident?|Mere "bad luck"?} This is #ism#. #end#
    #party# {has resolved|declares|leaked it}, #vote#: #part# {belongs to|answers to|is held for|marches with} {all|those who wipe|the street|nobody over forty}. #end#
    In #doing# I {discern|locate|nearly touched|salted} the contradiction #contra#. {My sister discerns lunch|Eat, then smash|It needs salt|Hold my ladle}. #end#
    Who TOILS at #part#? {Who merely presses?|Cui buttered?} See #paper#. #end#
    #who# {has been|was duly|stands|got} {expelled|criticised|unminuted|reassigned} {over|for} #want#. {He was tired.|He was the treasurer.|There was cake.|He seconded it.} #ism#. #end#
    Sold #1-4# {copies|pages|whiffs} of #paper# {beside|outside|to} #thing#. {One to a pigeon|My mother took two|A dog read one|Change was refused}. #end#
    #obj# {every|a} #kind# {contains|conceals|breeds} its own {negation|crumbs|landlord}. {Turn it upside down.|Shake.|Wear gloves.} #end#
    They {offer|promise|lease} us #want#! {A CRUMB.|From whose loaf?|Sliced!} We demand {the toaster|all wants|the knife}. #end#
    #party# and #party# {have split|merged, then split|share a kettle, bitterly|no longer nod} over #part#. {I lead both|Good fences|Nobody moved out|It was #vote#}. #end#
    {Reformists|Some|Liberals} would repair #part#. {WE would|The scientific course:|History would} {abolish|rename|expel} it, at #hour#. #end#
    Under the present mode, #doing# is {alienated|damp}. After: {also #doing#, but SUNG|cake}. #end#
    Minutes, the cat, {sat|spat|slept|moulted} {on|against|under} #thing#. {#ism#?|A line struggle|The Bureau trembles|I took notes} #vote#, she {stays|is right|chairs|edits}. #end#
    #obj# #mishap#. In #paper# I {predicted|drew|forbade|sang} {this|something, loudly|the opposite, correctly|its lid}. #end#
    {The line on|Our position as to|Settled, on} #kinds#: {critical|sceptical|seated} support {until #day#|for the lid|of the left half|from across the road}, {then {none|songs|a split}|and a stern poster}. #end#
    I {asked|pressed|cross-examined} #who#: which side of #part#? "{The warm one|Mine|Left, no, your left|Is there cake|After lunch}." {Uneven consciousness|#ism#|So near|I wept and sold nothing}. #end#
    My landlord {fixed|praised|blessed|dusted} #thing#. {A provocation|I nearly thanked him|The cat purred: noted|Textbook}. {Thus creeps|Enter|Behold} #ism#, by {warmth|pipe|biscuit|stair}. #end#
    {Breakfast|Lunch|Washing-up|Sleep|Marriage} {negates|continues|reheats|butters} {war|rent|the struggle|history} by other {jams|spoons|cushions|landings}: {see it|smell it|hear it} {over|near|in} #part#, #contra#. #end#
    #want# {is no demand|is mere charity|is a slogan|is half a soup}. {Add|Couple it with|Append|Shout} {the depot|the sky|all bakeries|#part#}: {transitional|now we march|scientific|there}. #end#
    Study circle #day#: #part#, chapters #1-4# to #12-40#. {Bring bread.|Bring the bread forward.} #end#
    There are no neutral #kinds#. {Only shy ones|I interrogated ours|Ask who is warm}. #paper#. #end#
    #hour#. {Leafleting|Chalking|Besieging|Serenading} #thing#. {Rain|A dog|Sleet|One gull}. The {masses|workers|tenants} are {indoors|in the queue|at lunch|tired}. {They wave|So near|They took two|I held the door}. #end#
    {A comrade|My sister|The postman|A pigeon} {asked|dared ask|wrote in to ask|hummed}: {comes|after|before|under} the {landing|congress|great thaw|fifth plan}, {who wipes|whither|who minds|may we keep} #part#? {#want#|#thing#, sung|#who#}. #ism#. #end#
    {Three|Four|Five} of us {met|voted|froze} on {the landing|my sofa|line one}. {Agenda|Item nine|Crisis}: #part#. {Two expelled|Soup was had|We issued #paper#|A chair defected}. #end#
    #obj# #part#: #ism#. #party#, #vote#: {rename it|two buns each|to the landing}. #end#
    #paper#: "{On|Against|For} #thing#". #party# {wept|split|paid}. #vote#. #end#
    #who#, #hour#, #part#: #ism#. #vote#. #end#
    #mishap#, #contra#. #obj# #ism#. #end#
    #want#! {Cry|Stitch|Chalk} it {on|over|beside} #part#. #party# {marches|naps|bakes}. #end#`,
  gems: `
    My {nan|mother|aunt} fed a {whole|cold|striking} {picket|street|night shift} from one {pan|pot|loaf}. {No pamphlet|She read none|Not one slogan}. I {salt|think of|study} #part# and {still cannot match her|feel small|add butter}.
    I {love|weep at|never miss} {costume|baking|sheepdog} dramas {with the big house|in the rain|with a butler}. {For the staircase|For research|Against theory|At #hour#, lid down}. {Do not raise|Not a word to|Nothing of} #thing# {there|then|please}.
    {Nobody|No soul|No nurse} should {have to choose|stand weighing|do sums} between {heat|shoes|a tooth} and {supper|rent|a bus}. {No footnote|That is all|No split on this}. {I had notes on|Later,|I have put down} #part#.`,
  feuds: {
    dex_disrupts: `
      #by# You "disrupt" #thing#? {Greg does the work!|Free Greg!} {Greg is the base|Who vests}? #end#
      #obj# #by# rents us #part# we {made|already had}. #ism# with {an app|a lanyard}. #end#
      #by# A {cap table|pod|lanyard|pitch} is {a table|a bench|a leash|soup}. {Turn it over|We shall eat on it|Collectivise it|Who wipes it}, {with|like|before} #part#. #end#`,
    ninth_baron_muckle: `
      #by# {Nine barons|Six centuries|Those ancestors|A whole moat} and {not one|nobody|no glove} {washed|carried|paid for|knew} #part#. {Hand over the keys|The moat is ours|Lovely banisters|#vote#}. #end#
      {Feudalism|Even the moat|Your butler}, #by#, {at least knew|understood|wiped} {its|a|that} #kind#. {No quarter|After tea, expropriation|#ism#|Leave the banisters}. #end#`,
    both_sides_beth: `
      #by# {There is no|Show me the|I sat in the|Who sold you a} middle of #thing#{.|, with bread.} {There is a wall|Pick a crumb|Bring a ladder|Both sides: mine}. #ism#. #end#`,
    brigadier_whistle: `
      #by# Your politics: #ism#. Your {columns|creases}: correct. {Lend us a drum for #part#|#end#}`,
    planner_of_spoons: `
      #by# {Comrade|Old friend|Fellow ladle}, the {plan|column|bulletin} {for|on|against} #thing# was {sound|betrayed from above|betrayed by lids|nearly soup}. {Chin up|#vote#|The cat wept}. #end#`,
    HorseshoeHal: `
      #by# If I meet #who# at your bend over #part#, {I expel us both|I shall bring the paper}. #end#`,
  },
  hooks: {
    'work|boss|rent|pay|price|profit|market|buy|sell': `
      #by# Whose labour is in #part#? {Follow the butter.|Answer in numbered theses.} #end#
      {There it is|Caught|Out it comes|So}, #by#: the {contradiction|class line|old war} #contra#, {in #thing#|plain as jam|dressed as #kinds#}. #end#`,
  },
  comments: `
    #by# #ism#! In #part#, of all {trenches|sinks}. #end#
    #obj# your #word# serves {the owners of #thing#|those who sip}, #by#. #end#
    #by# And who WIPES #part#? {Silence.|You skip that.} #end#
    So #mishap#, #by#, and {your answer is|from you} {a nudge|hope|brunch|silence}? {Theory!|Organise #who#!|#ism#!} #end#
    #by# I addressed #doing# in #paper#. {You would know.|Two pounds.} #end#
    {Correct|Sound|Scientific} on #part#, #by#, but {early|too cheerful|in the wrong hat|by luck}. {Hence wrong.|#ism#.|#vote#.} #end#
    #by# #want# {for all|in every hand|without receipt|or the street}, or {for none|it is jam|it is #ism#|the cat walks}. #end#
    {Careful|Halt}, #by#: behind #word# stands {#who#|a lid}. #end#
    #by# #party# {condemns|suspends|embraces|investigates} #thing# and {salutes|forgives|fines|shadows} you, #vote#. #end#
    {No|What|Which} #kind# ever {fell|came|rolled} from {the sky|heaven|nature|a lord}, #by#{.|?} {Somebody was paid, badly|Who cast it|Ask its maker|Hands made it}. #end#
    #by# {Negate|Sublate|Rinse|Invert} #part#. Now {negate|rinse|tax|love} {THAT|the negation|the rinser|me}. {Warm, isn't it|There: lunch|Feel it hum}. #end#
    {I read #word# twice|Marked up #word#|We studied #word#}, #by#, {with pencil|standing|by candle|in two factions}. {Unscientific.|Promising.|Chapter nine weeps.} {On #thing#,|Of #thing#:|As to #thing#,} #ism#. #end#
    #by# #part#: #ism#. #thing#: #ism#. #end#
    #obj# #thing# {binds|feeds|mirrors} #part#, #by#, #contra#. #end#
    #mishap#, #by#: see #paper#. #ism#! #end#
    #by# #party# {claims|heats|mourns} #part#; #who# {only sips|abstains|rents}. #end#`,
  remarks: `
    #by# #word# is {idealism|steam}. Where is the {boiler|bread}? {In #word2#|#end#}
    Define #word#, #by#, {in relation to soup|by Thursday}. And #word2#? #end#
    #by# "#quote#" is page #2-90# of {every|a} betrayal. #word#! #end#
    #word# today, #word2# tomorrow, #by#: {two stages|one ladle}. #end#`,
  retorts: `
    #by# Your {critique|slander|memo|cough} {of|on|against} #part# {is welcome|was read|shook us}, {in writing|before #hour#|on the landing|standing}. {Rebuttal: #paper#|We start with the font|#ism#|#vote#}. #end#
    {I see|So|Alas}, #by#: {on|over|thanks to} #thing# {you have gone over|you defect|you lean} to #ism#. {We shared soup|Return the badge|#vote#}. #end#
    #by# #word#? {Numbered theses, please.|Final?} #end#
    The majority on #part# is with me, #by#, #vote#. #end#
    #by# {One|The bun|History|Our sofa} {splits|cracks|divides}, #vote#. {You are the second half|Keep #thing#|Return the stamp|I keep #part#}. #ism#. #end#
    {Self-criticism|Erratum|Confession|I submit}: I was {too gentle|too brief|almost fond|late}, {on|over|touching} #part#, #by#. {It will not recur|#ism#, mine|The cat was right}. #end#
    #by# Even #who# grasps #word#. {Through his feet.|Dimly.} #end#
    {Comradely|Coldly|Warmly}, #by#, {and with|through|beyond} {sorrow|butter|theses|the cat}: {no|never|nem. con.|not yet}. #thing# {first|remains|ours|waits}. #end#
    #by# {Point nine|The landing|Our plenum} {answers|rejects|embalms} your #word#. {As for #thing#,|On #thing# see} #paper#. #end#
    #by# #obj# #word# is #ism#. {So was|As is|Like} #part#. #end#
    #by# #vote#: #thing# {stays|is ours|marches}. #party# {thanks|forgives|files} you. #end#`,
  dossiers: `
    #by# "#bio#", {class position: sofa|a confession}. It explains #part#. #end#
    {I have|We filed|The cat sat on|Upstairs hold|I dusted} your bio, #by#: {unpaid|damp|uncollected|petty}! "#bio#", {hence|despite|excusing|after} #thing#. #ism#. #end#
    "#bio#": {the voice of the sofa|a bourgeois haiku|so speaks capital|I know the type}, #by#. {Yet even you|And|Small wonder you} {need|lean on|fear} #part#. #end#`,
  threads: `
    #other# #by# {Two wings|Two buns|One sofa|Twin lids} of #ism#. {I am the bird|#part# is the egg|Who swept #part#|#vote#}. #end#
    #other# {Bloc|March|Sign|Hum} with me {over|via|against} #thing#! #ism# {tempts|ate|took} #by#. {Then I denounce you|There is cake|Until #hour#}. #end#`,
  concessions: `
    #by# On #part# the facts are with you. {I shall split from facts|We met. It was one person.} #end#
    Conceded, #by#: #thing# works. {Do not print it.|Under present conditions.} The cat {is amazed|abstained}.`,
  thanks: `
    {The masses stir|Note the hour|Bread rises}: #by# {has joined|is convinced|climbs}. {With #part#|By stairs|In tears}, we are #2-4#. {Now to split|#vote#|Order soup}. #end#
    {Comrade|Sympathiser} #by# has bought #paper#. {Change given.|A turning point.} #thing# trembles.
    Approval from #by# on #part#. {Suspicious.|Which wing sent it?} #end#
    #by#, #vote#, {into|before|through} #party#! #part# {is warmer|trembles|abstains}. #end#`,
});

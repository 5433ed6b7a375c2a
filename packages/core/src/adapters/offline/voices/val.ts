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
      {nostalgic|municipal} spoonism
      {lukewarm|kitchen} {ladlism|chairism}|{doormat|left} Fabianish|{neo|proto}-{crumbism|lampism}|{drawing-room|shed} {syndicalism|mildewism}`,
    obj: `Objectively,|Dialectically,|Comrades:|It is no accident that|Concretely,|Let us be scientific:|As foretold,|In the last instance,
      In the final {crumb|slice},|Per the {Fourth|Upstairs} Congress,|Historically,
      Let no {cat|comrade} deny:|As I {wrote|shouted},|From below,|The record shows:|{Materially|Sternly}:
      I repeat:`,
    end: `History {absolves|files} us.|Read the footnote.|{The split|Soup} was necessary.|Next: the {butter|bath|lid} question.
      Forward, via the {landing|stairs}.|Self-criticism at #hour#.|Buy the paper.|The {class|last} fork.
      The cat abstained.|Unity now, under {me|the correct lamp}.|{This is|Behold|Enter} the {final|late|ripe} {crumb|contradiction}.
      To the {barricade|bakery}!|{Minutes|Soup} to follow.|Not a {crumb|step} back.|{Butter|Bread} for all.
      See thesis #2-99#.|{Long live|Down with} the {lid|landing}.|Collections {outside|after}.
      The {dialectic|kettle} whistles.|Who {rinses|stirs}, rules.|{Expel|Invite} me, I dare you.
      {Onward|Sideways}.|The {stairs|masses} creak.|{Unite|Split} by #day#.|{Sing|Hum} the second verse.
      A spectre {is in|ate} the {pantry|bun}.
      Mind the {gap|vanguard}.|Bring {chalk|a chair}.|{Boo|Applaud} now.|{Tea|Exile} follows.|Wake the {baker|street}.|{Lids|Lamps} up!|I {rest|fester}.`,
    contra: `between {butter|heat} and the {toasted|buttered}|between {lid|handle} and labour|of {bun|crust} and base
      of {stirrers|rinsers} and {the stirred|sippers}|of town and {tray|tea}
      between {rinse|toast} and {rule|rent}|of {sofa|ladle} and {state|mass}
      between {key|sock} and {door|class}|of {those who wipe|slicers} and {the wiped|slices}
      between {my landing|soup} and {capital|his}|of {jam|steam} and {its lid|the kettle}`,
    vote: `#2-4# to one|by my casting vote|unanimously, {post-expulsion|by nap}|#3-9# to {nil|the cat}
      {nem con|by cough}, twice|me for, {the rest asleep|cat against}
      #2-9# abstaining, {in tears|standing}|by {show of buns|acclaim, mine}|{narrowly|sternly}, #3-4# to two
      {on|with} a {show of lids|second count}|#3-8# to {me|the cat}|by {lot|lullaby|ladle}|{stiffly|tearfully} carried`,
    cadre: `Comrade {Bev|Oskar|Pip|Dentures|Sprout|Marjorie}|{Ulla|half of Ulla} {(suspended)|(on loan)|(emeritus)}
      the {comrade|delegate} {with the thermos|under the stairs|from Flat Two|who hums}
      my {sister|mother} ({observer|lapsed})|the {youth|senior} wing (Keith)|our {spy|mole}, {Gerald|a moth}
      the lodger ({deviating|abroad})|{Old|Young|Other} Trotter
      Comrade {Ivo|Hattie|Plum|Ferd}|the {taller twin|postwoman} ({split|fused})|{Big|Tiny} {Rosa|Olga}|the {tuba|soup} delegate`,
  },
  posts: `
    #obj# #thing# is {no thing|a relation|congealed labour|somebody's morning|stolen warmth|a frozen quarrel}. {Touch it|Smell it|Ask who wiped it|Now look at #part#}. #end#
    #mishap#. {Accident?|Mere "bad luck"?} This is #ism#. #end#
    #party# {has resolved|declares|let slip}, #vote#: #part# {belongs to|answers to|is held for|marches with} {all|those who wipe|#cadre#|the street|nobody over forty}. #end#
    In #doing# I {discern|locate|nearly touched|salted} the contradiction #contra#. #cadre# {discerned lunch|salted it|held my ladle}. #end#
    Who TOILS at #part#? {Who merely presses?|Cui buttered?|Not #cadre#.|And who only says "lovely"?} See #paper#. #end#
    #who# {has been|was duly|stands|got} {expelled|criticised|unminuted|reassigned} {over|for} #want#. {He was tired.|He was the treasurer.|There was cake.|He seconded it.} #ism#. #end#
    Sold #1-4# {copies|pages|whiffs} of #paper# {beside|outside|to} #thing#. {One to a pigeon|My mother took two|A dog read one|#cadre# wants change|#cadre# cried at the crossword}. #end#
    #obj# {every|a} #kind# {contains|conceals|breeds|hums to} its own {negation|crumbs|landlord|sequel}. {Turn it upside down.|Shake.|Wear gloves.|Ask #cadre#.|#cadre# has lost a finger to it.} #end#
    They {offer|promise|lease} us #want#! {A CRUMB.|From whose loaf?|Sliced!|By post!} We demand {the toaster|all wants|the knife|#cadre# back}. #end#
    #party# and #party# {have split|merged, then split|kissed, then split|no longer nod} over #part#. {I lead both|Good fences|#cadre# got the teapot|Nobody moved out|It was #vote#}. #end#
    {Reformists|Some|Liberals} would repair #part#. {WE would|The scientific course:|History would} {abolish|rename|expel} it, at #hour#. #end#
    Under the present mode, #doing# is {alienated|damp}. After: {also #doing#, but SUNG|cake}. #end#
    Minutes, the cat, {sat|spat|slept|moulted} {on|against|under} #thing#. {#ism#?|A line struggle|The Bureau trembles|#cadre# took notes|#cadre# sneezed} #vote#, she {stays|is right|chairs|edits}. #end#
    #obj# #mishap#. In #paper# {I|#cadre#} {predicted|drew|forbade|sang} {this|something, loudly|the opposite, correctly|its lid}. #end#
    {The line|Settled: our line|Asked: our line} on #kinds#, per #cadre#: {critical|sceptical|seated|damp|posthumous} support{, until #day#|, left half only|, across the road|, lids on|, then a split}. {#vote#|Sung, #vote#}. {Poster follows.|#end#}
    I {asked|pressed|cross-examined} #who#: which side of #part#? "{The warm one|Mine|Left, no, your left|Is there cake|After lunch}." {Uneven consciousness|#ism#|So near|#cadre# wept|#cadre# recruited him anyway}. #end#
    My landlord {fixed|praised|blessed|dusted} #thing#. {A provocation|I nearly thanked him|The cat purred: noted|Textbook}. {Thus creeps|Enter|Behold} #ism#, by {warmth|pipe|biscuit|stair}. #end#
    {Breakfast|Lunch|Washing-up|Sleep|Marriage} {negates|continues|reheats|butters} {war|rent|#cadre#|history} by other {jams|spoons|cushions|landings}: {see it|smell it|hear it} {over|near|in} #part#, #contra#. #end#
    #want# {is no demand|is mere charity|is a slogan|is half a soup}. {Add|Append|Shout|Whistle} {the depot|the sky|all bakeries|#part#}: {transitional|now we march|scientific|#cadre# faints}. #end#
    Study circle #day#: #part#, chapters #1-4# to #12-40#. {Bring bread.|Bring the bread forward.} #end#
    There are no neutral #kinds#. #cadre# {interrogated ours|dated one|named three|confessed to it}. See #paper#. #end#
    #hour#. {Leafleting|Chalking|Besieging|Serenading} #thing#. {Rain|A dog|Sleet|One gull}. The {masses|workers|tenants} {are indoors|queue elsewhere|wave|have telly}. {#cadre# went home|They took two|I held the door|#cadre# brought soup}. #end#
    {A comrade|#cadre#|The postman|A pigeon} {asked|dared ask|wrote in|hummed}: {comes|after|before|under} the {landing|congress|great thaw|fifth plan}, {who wipes|whither|who minds|may we keep} #part#? {#want#|#thing#, sung|#who#}. #ism#. #end#
    {Quorum of three|We met|Plenum|All of us} {on the landing|in my bath|by phone|under #cadre#}. {Agenda|Item nine|Crisis}: #part#. {#cadre# expelled|Soup was had|We issued #paper#|A chair defected|#cadre# hid the gavel}. #vote#. #end#
    #obj# #part#: #ism#. #party#, #vote#: {rename it|two buns each|to the landing}. #end#
    #paper#: "{On|Against|For} #thing#". #party# {wept|split|paid}. #vote#. #end#
    #who#, #hour#, #part#: #ism#. #vote#. #end#
    #mishap#, #contra#. #obj# #ism#. #end#
    Asked to {fix|mind|hold|define} #part#, #cadre# {founded|joined|defeated|woke} #party#. {That was spring|It is still loose|Typical #ism#|I chair it now}. #end#
    {Whoever|The day he|The hand that} controls #part# controls {the corridor|pudding|the narrative|my sister}. {Today: #who#|Today, #cadre#|#cadre# holds a third}. {The landing|My sister|The street} has {a plan|a spoon|left the room}. #end#
    Day #2-40# of the occupation of #thing#. {Morale|Bread|Singing}: {high|gone|compulsory}. {#cadre#|The enemy|A steward} {surrendered|asked for a towel|found the exit|wants windows}. #end#
    #want#! {Cry|Stitch|Chalk} it {on|over|beside} #part#. #party# {marches|naps|bakes}. #end#
    #cadre# {says|insists|wept} that #thing# {will wither away|has no class|is neutral}. {Expelled|Hugged, then expelled|Promoted to {lamp|stairs}}, #vote#. #end#
    After the {victory|thaw|big cheer}, #cadre# {oils|polishes|lends out} #part#. {Monday|Day two}: #cadre# {wants a rota|coughed|left early}. #ism#, {already|within the hour}. #end#
    #obj# no {god|landlord|aunt} gave us #part#. {#cadre# carved it|#cadre# wept it|It fell out of #paper#}. {Now|So|Still} it {squeaks|leans left|is unpaid}. #end#
    {Overthrown|Seized|Liberated}: #thing#, {by #cadre#|at #hour#|in slippers}. {Provisional government|New management}: {me|#party#|the cat}. {Decree one|First edict}: #want#. #end#
    The {bosses|gentry|moderates} fear {two|three} things: #part#, {#cadre#|#paper#} and {us|my handwriting|a short queue}. #end#
    #cadre# {found|kept|swallowed} a {medal|receipt|button|crumpet}, {Congress|pattern|vintage} #1-9#, {under|inside} #part#. {It was mine|We saluted|#ism#}. #end#
    {Strike|Sit-in|Sulk}, #hour# to {dusk|lunch|whenever}: no #doing#, {by order of|says|sings} #party#. #cadre# {already broke it|has a note|has gone too far}. #end#
    {Why|How} do the {masses|neighbours|tenants} {tolerate|love|rinse} #thing#? #paper# {explains|asks too|sighs}: #ism#, #contra#. #end#
    My {mother|landlord|dentist} says #part# is {just|only} {a part|there|Tuesday}. {So was|Like} {serfdom|smallpox|#cadre#}. #end#
    #party# {opens|closes|haunts} a {library|crèche|canteen} {inside|on|against} #thing#. {First loan|First meal|First tears}: #cadre#. #end#
    #cadre#'s {motion|amendment|limerick}: #part# "{belongs|returns|hums} to the {people|stairs|ladle}". {Lost|Carried|Mislaid}, #vote#. #end#
    {Nationalise|Collectivise|Baptise} #part#? {Too soon|Already done|Ask #cadre#}. First, {its shadow|#want#|the kettle}. #ism# {sleeps|waits}. #end#`,
  gems: `
    {My nan|My mother|Aunt Vera} {fed|kept|warmed} {a picket|two streets|the night shift}, {plus|even|and} #cadre#, {from|on|out of} one {pan|pot|loaf}. {No pamphlet|She read none|Not one slogan|She said "sit"}. I {salt|think of|study} #part# and {cannot match her|feel small|add butter}. {#vote#, she wins|No footnote}.
    I {love|weep at|never miss} {costume|baking|sheepdog} dramas {with the big house|in the rain|with a butler}. {For the staircase|For research|Against theory|#cadre# keeps watch|At #hour#, lid down}. {Do not raise|Not a word to|Nothing of} #thing# {there|then|please}.
    {Nobody|No soul|No nurse} should {have to choose|stand weighing|do sums} between {heat|shoes|a tooth} and {supper|rent|a bus}. {Even #cadre# agrees|#cadre# put the gavel down|Tell #cadre#}. {I had notes on|Later,|Forget} #part#, {once|tonight}. #vote#.
    {The clinic|The library|Number nine} {stayed open|kept a light on|had a chair} for #cadre#, {broke|feverish|lost}, {till #hour#|in the storm}. {No dues|No line}, #vote#. {I had no theory|So it CAN be}. #part# {too, one day|waits}.
    {I was wrong about|I misjudged|Strike my thesis on} #cadre#: {brought soup|held the ladder|sang at the funeral}, {unasked|without a vote}. {#paper# prints it|I said so, standing|The cat knew}. #part# {can wait|is forgiven}.`,
  feuds: {
    dex_disrupts: `
      #by# You "disrupt" #thing#? {Greg does the work!|Free Greg!} {Greg is the base|Who vests}? #end#
      #obj# #by# rents us #part# we {made|already had}. #ism# with {an app|a lanyard}. #end#
      #by# A {cap table|pod|lanyard|pitch} is {a table|a bench|a leash|soup}. {Turn it over|We shall eat on it|Collectivise it|Who wipes it}, {with|like|before} #part#. #end#`,
    ninth_baron_muckle: `
      {#by#|Muckle,|My lord,} {Nine barons|Six centuries|All that lace|One moat}, #vote#, and {not one|nobody|no glove} {washed|carried|paid for|peeled} #part#. {#cadre# gets the keys|We move in #day#|#cadre# has tried your slippers|Lovely banisters, ours}. #vote#.
      {Even the moat|Your butler|Feudalism|That ruff|The boar}, #by#: {at least knew|outlived|married|wiped} {its|a|that} #kind#. {After tea, expropriation|#ism#|#cadre# wants the sedan|Leave the banisters to #cadre#}. #end#
      {Lower|Bring out|Fetch|Surrender} the {drawbridge|silver|good jam|harpsichord}, Muckle! #part# {is nationalised|goes to #cadre#|marches}, #vote#. {Keep|#cadre# wants|#by# may keep} {the hat|one swan|a stool}. #end#
      #hour#, Muckle: #cadre# and {your geese|#by#} {share|carry|dust} #part#. #vote#, {weeping|in ermine}. #end#`,
    both_sides_beth: `
      #by# {There is no|Show me the|I sat in the|Who sold you a} middle of #thing#{.|, with bread.|, said #cadre#.} {There is a wall|Pick a crumb|Bring a ladder|#cadre# looked}. #ism#. #end#
      You would {hear both sides of|mediate|hold hands with|find merit in} {a trapdoor|rent|a wasp|#cadre#}, #by#. #part# {has one side|took ours|bites}, #vote#. #end#`,
    brigadier_whistle: `
      #by# Your politics: #ism#. Your {columns|creases|buckles}: {correct|scientific|moving}. {Lend us a drum for #part#|#cadre# blushed|#end#}
      {Parade|Drill|Whistle} for {the class|bread|#cadre#|us}, {just once|on #day#}, #by#! #part# would {fall|fall in|weep}. #ism#, {but with trousers|finely pressed|in step}. #end#`,
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
    So #mishap#, #by#, and {your answer is|from you} {a nudge|hope|brunch|silence}? {Theory!|Organise #who#!|#ism#!|#cadre# spat.} #end#
    #by# I {addressed|buried|sang of} #doing# in #paper#. {You would know.|Two pounds.|#cadre# did the drawings.|Page one: tears.} #end#
    {Correct|Sound|Scientific} on #part#, #by#, but {early|too cheerful|in the wrong hat|by luck}. {Hence wrong.|#ism#.|#vote#.} #end#
    #by# #want# {for all|in every hand|without receipt|or the street}, or {for none|it is jam|it is #ism#|the cat walks}. #end#
    {Careful|Halt}, #by#: behind #word# stands {#who#|a lid}. #end#
    #by# #party# {condemns|suspends|embraces|investigates} #thing# and {salutes|forgives|fines|shadows} you, #vote#. {#cadre# dissents.|#end#}
    {No|What|Which} #kind# ever {fell|came|rolled} from {the sky|heaven|nature|a lord}, #by#{.|?} {Somebody was paid, badly|#cadre# cast it|Ask its maker|Hands made it|#cadre# would know}. #end#
    #by# {Negate|Sublate|Rinse|Invert} #part#. Now {negate|rinse|tax|love} {THAT|the negation|the rinser|me}. {Warm, isn't it|There: lunch|Feel it hum}. #end#
    {I read #word# twice|Marked up #word#|We studied #word#}, #by#, {with pencil|standing|by candle|in two factions}. {Unscientific.|Promising.|#cadre# fled.|#cadre# hummed it.} {On #thing#,|Of #thing#:|As to #thing#,} #ism#. #end#
    #by# #part#: #ism#. #thing#: #ism#. #end#
    #obj# #thing# {binds|feeds|mirrors} #part#, #by#, #contra#. #end#
    #mishap#, #by#: see #paper#. #ism#! #end#
    #by# #party# {claims|heats|mourns} #part#; #who# {only sips|abstains|rents}. #end#
    #by# {See|Read|Eat} #paper#: {pure|mere|damp} #ism#. {On|Near|Without} #part# it is {fatal|fashionable|damp}. #end#
    #by# #cadre# once {believed|sang|typed} that, of #thing#. {Now a baker|We visit|Same hat}, #vote#. #end#
    {Ask|Wake|Kiss} #cadre#, #by#: #part# {never|always|only} {trickles|trickled} {up|sideways}. #ism#. #end#
    #by# {Add|Divide|Multiply} #thing# by {class|rent|soup}. {Remainder|Result}: #cadre#, {hungry|singing}. #end#
    A {fair|nice|radical} #kind#, #by#? {Under|With|Despite} #who#? #cadre# {laughed|spilt tea|fell over}. #end#
    #by# {Then why|So why} is #part# {locked|lukewarm|in his name}? {War|A draught}! #ism#, {says|sobs} #cadre#. #end#
    #by# #mishap#, and {you blink|you shrug|only now}? #cadre# {foretold|illustrated|deplored} it, #vote#. #end#`,
  remarks: `
    #by# #word# is {idealism|steam}. Where is the {boiler|bread}? {In #word2#|#end#}
    Define #word#, #by#, {in relation to soup|by Thursday}. And #word2#? #end#
    #by# "#quote#" is page #2-90# of {every|a} betrayal. #word#! #end#
    #word# today, #word2# tomorrow, #by#: {two stages|one ladle}. #end#`,
  retorts: `
    #by# Your {critique|slander|memo|cough} {of|on|against} #part# {is welcome|was read|shook us}, {in writing|before #hour#|on the landing|standing}. {Rebuttal: #paper#|We start with the font|#ism#|#vote#}. #end#
    {I see|So|Alas}, #by#: {on|over|thanks to} #thing# {you have gone over|you defect|you lean} to #ism#. {We shared soup|Return the badge|#vote#}. #end#
    #by# #word#? {Numbered theses, please.|Final?} #end#
    {The majority on|Opinion as to|The street, on} #part# {is with me|has bathed|follows #cadre#}, #by#, #vote#. #end#
    #by# {One|The bun|History|Our sofa} {splits|cracks|divides}, #vote#. {You are the second half|Keep #thing#|Return the stamp|I keep #part#}. #ism#. #end#
    {Self-criticism|Erratum|Confession|I submit}: I was {too gentle|too brief|almost fond|late}, {on|over|touching} #part#, #by#. {It will not recur|#ism#, mine|The cat was right}. #end#
    #by# Even #who# grasps #word#. {Through his feet.|Dimly.} #end#
    {Comradely|Coldly|Warmly}, #by#, {and with|through|beyond} {sorrow|butter|theses|the cat}: {no|never|nem con|not yet}. #thing# {first|remains|ours|waits}. #end#
    #by# {Point nine|The landing|Our plenum} {answers|rejects|embalms} your #word#. {As for #thing#,|On #thing# see} #paper#. #end#
    #by# #obj# #word# is #ism#. {So was|As is|Like} #part#. #end#
    #by# #vote#: #thing# {stays|is ours|marches}. #party# {thanks|forgives|files} you. #end#
    #by# #cadre# {drafted|hummed|embroidered} our answer on #part#: {no|ha|see reverse}. {Reverse|Footnote|Verso}: #ism#. #end#
    {Noted|Minuted|Booed}, #by#, {under|beside|instead of} #thing#. #cadre# {moves|begs|sighs} that you {sit|read #paper#|rise}. #end#
    #by# You {want|fear|quote} #word#; we want #part#. {Trade?|Whose is bigger?} #cadre# {holds the bag|counts to three}. #end#
    #by# {Before you|When you|If you} {mock|pity} #thing#, {remember|consider|feed} #cadre#. #vote#. #end#`,
  dossiers: `
    #by# "#bio#", {class position: upholstered|a confession|sung by #cadre#|minuted, #vote#}. {It explains|Hence|We pity} #part#. #end#
    {I have|We filed|The cat sat on|Upstairs hold|#cadre# dusted} your bio, #by#: {unpaid|damp|uncollected|petty}! "#bio#", {hence|despite|excusing|after} #thing#. #ism#. #end#
    "#bio#": {the voice of the cushion|a bourgeois haiku|so speaks capital|#cadre# has it tattooed}, #by#. {Yet even you|And|Small wonder you} {need|lean on|fear} #part#. #end#
    #by# {Whose|Who typed|Who funds} "#bio#"? {It reeks of|It hides|I smell} #ism#{, like| and} #part#. #end#
    #cadre# {sang|stitched|wept at} your bio, #by#: "#bio#" {Then|Later}: #part#, {seized|kissed|in context}. #end#`,
  threads: `
    #other# #by# {Two wings|Two buns|One couch|Twin lids} of #ism#. {I am the bird|#part# is the egg|#cadre# swept #part#|#vote#}. #end#
    #other# {Bloc|March|Sign|Hum} with me {over|via|against} #thing#! #ism# {tempts|ate|took} #by#. {Then #cadre# denounces you|#cadre# has cake|Until #hour#}. #end#
    #by# #other# {quarrel|flirt|bargain} over #part# while #cadre# {does the dishes|eats|steers} and #who# {profits|naps}. #vote#: {both guilty|neither|#ism#, twice}. #end#
    #other# {wins|is right|is loud}: {#by# is|you are} {#ism#|merely #cadre#}. #part# {sleeps|knows|splits}. #end#`,
  concessions: `
    #by# On #part# the facts {are with you|crossed the floor}. {I shall split from facts|#cadre# is in shock|We met. It was one person}. #vote#. #end#
    Conceded, #by#: #thing# works. {Do not print it|Under present conditions|Tell #cadre# gently}. {The cat|My sister} {is amazed|abstained}, #vote#.
    #by# On #thing# I {was late|erred|yield}. #cadre# {said so|has gone grey}, #vote#. {Nobody quote this|Burn the minutes}. #end#`,
  thanks: `
    {The masses stir|Note the hour|Bread rises}: #by# {has joined|is convinced|climbs}. {With #part#|By stairs|In tears}, we are #2-4#. {Now to split|#vote#|Order soup}. #end#
    {Comrade|Sympathiser} #by# has {bought|held|accepted} #paper#. {Change given.|A turning point.|#cadre# swooned.} #thing# {trembles|stirs|is next}.
    Approval from #by# on #part#. {Suspicious.|Which wing sent it?|#cadre# wants it dusted for prints.} #end#
    #by#, #vote#, {into|before|through} #party#! #part# {is warmer|trembles|abstains}. #end#
    #by#, {fraternal|damp|historic} greetings! #cadre# {baked|fainted|saluted}. {Your seat|Your share} of #part#: {upstairs|half|#vote#}. #end#`,
});

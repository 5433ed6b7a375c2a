import { voiceOfText } from '../voice.ts';

/** The ninth baron, in decline since the fork: parenthetical, damp, ancestral. */
export const baron = voiceOfText({
  name: 'ninth_baron_muckle',
  temperament: {
    energy: [3, 5],
    post: 0.75,
    comment: 0.65,
    like: 0.05,
    follow: 0.02,
    look: 0.04,
    thread: 0.25,
    inspect: 0.45,
    answer: 0.6,
  },
  foes: ['vanguard_val', 'consensus_kit', 'dex_disrupts'],
  friends: ['ElmCourtOriginalist', 'MagsAtTheBar', 'brigadier_whistle'],
  words: {
    anc: `the {first|second|third|fourth|fifth} (the {Damp|Brief|Unseated|Sudden})|the {sixth|seventh|eighth} ({gout|bees|wager})
      Great-aunt {Hippolyta|Ermintrude|Quenelda} (moated)|Cousin {Peregrine|Wulfstan} (mounted, briefly)|my late {father|uncle|tutor}
      the {tenth|eleventh} ({pending|by mistake})
      Lady {Araminta|Gundred|Sophronia} ({wicked|becalmed|stuffed})
      Bishop {Odo|Lambert} (ours, {nearly|briefly})|the {Mad|Tall|Borrowed} Dowager
      {Sir|Squire} {Gilbert|Fulk|Barnaby} (of the {eel|ditch|hat})|one's {great-|step-}uncle {Tancred|Ludo}
      the {first|last} Lord {Puddle|Marsh} (by {marriage|raft})`,
    since: `since {the fork|glass|the Enclosures|trousers|the wheel|Wednesdays}|since we let them {read|queue|sit}|since 1#2-7#0#2-9#
      since the {invention|abolition} of {soup|mud}
      since {buttons|hedges|hot water|the umbrella}|since they {paved|counted|woke} {us|the fen|it}
      since {Aunt Gundred's|the last} {duel|bath}
      since they {hanged|knighted|taxed} the {wrong|other} {one|cook}
      since the {goose|bridge} {left|sided with them}`,
    staff: `Crumley|Crumley (unpaid, devoted)|the {under|upper}-gander|Mrs Dredge|the last footman, {a scarecrow|Crumley again}|the hermit|the {second|dry} hermit
      {young|half of} Crumley|Crumley's {knees|echo}|the {night|gravel} footman
      {Nanny|Old} {Thrupp|Bodkin} (ninety)|a {borrowed|visiting} butler
      the {boot boy|chaplain} ({sixty|a goat})
      {Mr|Ma} {Gudgeon|Thole|Spleen}|the {eel|bell|wig} {boy|man}|{Cook|Groom} ({sold|adrift})`,
    hall: `the {east|west|remaining} wing|the moat (seasonal)|the {Long|Wet|Lesser} Gallery|the buttery (no butter)|the folly|the {upper|other} folly|the priest hole
      the {Blue|Dripping|Condemned} {Room|Stair}|the {ha-ha|deer park} (no {ha|deer})
      the {oubliette|nursery} (same)|the {chapel|library}, what {stands|floats}|the {mushroom|armour} room
      the {croquet|jousting} bog|Muckle {Proper|Minor}`,
    end: `One endures.|It was {the fork|forks|soup}.|Crumley!|(The roof agrees.)|Decline, sir, decline.|Noblesse {oblige|et fromage}.
      Pass the {goose|bucket}.|(Bucket {#2-9#|eleven}, please.)|Serf's up.|(Damp rising.)|(The goose objects.)|I blame {hinges|literacy}.|Alas, {drawbridge|trousers}.
      (We had {bears|words}.)
      (One {knelt|nodded|napped}.)|{Alas|Onward}, {geese|gout}.|(The ceiling {fell|dissents}.)
      {Eels|Moths} will {judge|inherit}.|Fetch the {other|dry} {hat|bishop}.
      (Long {live|drip} the {roof|ninth}.)|One {sighs|sells a spoon}.|Blame the {wheel|canals|curate}.
      (A {drip|hound} answered.)|{Vivat|Pax} {Muckle|the goose}.|So ends a {wing|century}.
      (Applause, {distant|rats}.)|To the {crypt|pantry}!|{Bring|Burn} the {ledger|sofa}.
      Tradesmen, {avaunt|by the bog}.
      {Moat|Port} ho.|{Hush|Bark}, {hound|heir}.|(One {coughs|wades}.)|{Mildew|The fox} {weeps|won}.|To {horse|bed}.|(Exit {rat|cook}.)`,
    rent: `#2-9# geese and a candle|one peppercorn, peeled|#3-40# eels|a day's scything|a bow, at the waist|half the hamlet's {turnips|gossip}
      a {fat|singing} carp|the {third|lesser} daughter's {spinet|spaniel}
      #2-19# {toads|firkins}, in {May|tears}|one {glove|groan} at {Easter|dusk}
      a {sack|sonnet} of {moss|turnips}|first refusal on {mud|honey}|a {torch|curtsey}, held`,
  },
  posts: `
    #thing# (if one {must|dare}) {declined|sank|was lost} #since#. #end#
    #mishap# ({in a hall where|on the very flags where|beneath the beam where} #anc# {once|famously|finally} {sneezed|fell off a bishop|ate a map|stood up}). #end#
    {In the time|At the funeral|By order} of #anc#, #doing# was {done FOR one|a felony|left to bishops|how we wed}, {by #staff#|at #hour#|in #hall#}. #end#
    {I am told|One reads|The vicar says|It is rumoured} {anyone|a dentist|#who#} may {own|buy|lease|touch} #kind.a#, #since#. (#staff# {wept|owns two|sat|is moving}.) #end#
    Rain in #hall#. #staff# holds #part# {beneath it|like a chalice}. #end#
    The {villagers|tenants (two)|bees|curates} {petition|kneel|sing} for #want#. I {offered|countered with|demanded} #rent#. {They laughed, feudally|Wrong way about|One wept|Crumley paid}. #end#
    #part# {hangs beside|now faces|outranks|resembles} #anc#. {One is oak|Neither moves|Both drip|They disagree}. {The likeness is cruel|It is the chin|Same posture|Guests bow to both}. #end#
    {Democracy|Progress|The vote|Ventilation} ({a fashion, like trousers|a kind of draught|my late uncle's word|it will pass|Norman: "queue"}) has {reached|touched|soaked} #thing#. {It voted for #who#|I abstained, on a horse|#staff# was consulted (once)|I hid in #hall#}. #end#
    {Sold|Pawned|Let} #hall# to {mend|drain|heat} #hall#. ({Kept|Threw in} #part#.) {The geese are in trade now|It is how empires end|The dry rot is extra}. #end#
    {One does not|A Muckle does not} "want" #want#. One {inherits|outlives} it. #end#
    #who# {addressed|greeted|hailed} me as "{mate|pal|chief|boss}". #staff# {swooned|bowed|barked} {at|from} #hall#. #end#
    {It says here|One hears|The goose reports|Overheard}: #mishap#. {In 1#4-7##10-99#|Under #anc#|In gentler years} there {would have been|was always|followed} {a feast|drowning, of hats|a small war|one beheading (ham)}. #end#
    #doing# ({glimpsed|once watched|I have seen it done}, {from|in|behind} #hall#) {wants|lacks|calls for} {breeding|gloves|a second footman|a motto}. #end#
    #staff# {asks for|mentioned|dreams of} wages. I {showed him|offered|pointed to} #part#. {We wept together.|It was declined.|He has seen it before.} #end#
    {One's|No lesser|Any proper|A county} #kind# {must|shall} be {held in fee|passed to #staff#|walled|stuffed}, with {a hound|remorse|one window|eels}, {as under|or so felt|says} #anc#. #end#
    {Opened|Showed} #hall# {to the public|for a shilling|to tourists}. (#who# {came|stayed|took a rug}.) {Took: #rent#|Asked for the lavatory|Left by a window}. #end#
    There has been no {proper|honest|hereditary} #kind# #since#. {Merely furniture.|Only its echo.} #end#
    {Found|Came upon|Dusted} #anc# in {gravy|vellum|tears}, {behind|under} #hall#, {of|on} #kinds#: "{Burn|Bow to|Flood|Marry} them". #end#
    My {grandfather|godfather|great-uncle|cousin} {went to the stake|rode to Bath|gave up port|fought a swan} {over|against|in praise of|because of} #part#. {(He lost it at cards.)|(Someone else's.)|(It was never found.)|(The swan kept it.)} #end#
    #want#: too {good|warm|modern|dry} for {some|a Muckle|the likes of us|Thursdays}. ({#staff# wept|It chafed #staff#|#staff# has one}.) {I have tried it|It was never offered|Crumley will explain|#end#}
    The goose (hereditary) has seized #thing#. {Well bred.|Norman stock.} #staff# {knelt|fled}. #end#
    At #hour# I {received|dismissed|mistook} #who# in #hall#, from {a chair|the bath|a ladder|under ermine}. {Neither stood|We were equals. Ghastly|He tipped me|It rained in}. #end#
    {The bailiff|A census man|The county} {came|swam over|knocked} about #thing#. {We gave him port|He saw #hall#|#staff# bit him|He counted the eels|One hid in a harp}. {He is the tenth|Receipt: #rent#|#staff# kept his pen|#staff# wed his aunt}. #end#
    Breakfast: {kedgeree|one kipper|porridge}, {served|carried|rowed in} by #staff#, {past|beneath|in sight of} #part#. {Cold, by ancestry.|Nine miles from the kitchen.|The goose tasted first.} #end#
    #part#, #since#, in #hall#. #staff# {weeps|polishes|knows}. #end# #end#
    #anc# ({to|of|after} #anc#): "{Never|Ever|Once}, #thing#". #end#
    #rent# for #part#; #rent# for #thing#. (#staff# {took both|forgot}.) #end#
    #mishap#. #staff#, {unasked|in tears|by raft}, {to|from} #hall#. #end#
    #doing#, #since#? ({Not in|Only in|Never near} #hall#.) #end#
    #staff# {dropped|salted|buried} #part# {in the soup|under #hall#|on #anc#}. {We dine at #hour#|It suits him}. #end#
    One {raised|lowered|christened} {the flag|a pig} for #thing#. (#staff# {wept|fired once|was the flag}.) #end#
    #anc# {ate|hunted|outlawed} #kind.a#. {It haunts|It heats|It holds up} #hall#. (#staff# {feeds it|bows}.) #end#
    {Rent day|Lady Day|The audit}: #rent# for #part#. {Nobody came|One paid it oneself|#staff# paid, in tears}. #end#
    #hall# {fell in|caught light|reopened}, {owing|thanks} to #thing#. (#staff# {sells tickets|has moved in}.) #end#
    {A cheque|A suitor|A cousin} {bounced|arrived|expired}: "#want#". {Signed|Sealed|Smudged}, #anc#. #end#
    #who# {bought|mounted|curtsied to} #part#. {New money|Old glue}. (#staff# {tutted|counted the spoons}.) #since#. #end#
    #doing#, {sir|madam}, {ended|began} #since#. #staff# {keeps|buried} the {rules|gloves}. #end#
    One's {gout|heir|barometer} {foretold|swelled at} #mishap#. #anc# {had it in verse|owed for it}. #end#
    {To let|For barter|Wanted}: #hall#, {part furnished|dry side|with bats}, against #part# or #rent#. #end#`,
  gems: `
    Crumley {was last|is next} paid {by|with|under} {#rent#|#anc#}. (I {cook for him|boil his eggs|polish his boots|read to him} {on #day#s|at #hour#|in the dark}. {Soft|Four minutes|He snores|We do not discuss it}.) Not a word {near|of} #thing#.
    {Owning|Inheriting|Losing} {a wood|a field|a hill}, plant {for strangers|oaks|slowly|what outlives you}. {There|(Nobody else will.)|(My one idea.)|One sits elsewhere}. #part# can {wait|drip|keep}.
    {I rather enjoy|One secretly likes|I will defend} the {bus|crisp|bus shelter|cinema}. ({Upstairs, front|At #hour#|Incognito|In the good ermine}.) {One waves|I hum|They say "mate"|Nobody kneels}. {They wave back|I ring for #thing#|One was happy|Not a word to #staff#}.
    {The village|Old Thrupp|A widow} {cannot pay|is short}, so the {bridge|well|almshouse} {is free|stays open}, #since#. {One eats eel|One sold the bed}. ({It is the job|One simply does}.) #part# {may rot|can wait}.`,
  feuds: {
    vanguard_val: `
      #by# Expropriate #hall#, do. {Mind the beam.|Bring buckets.} #thing# conveys {with it|as sold}. #end#
      My family oppressed #part# {personally|by hand}, #by#. {None of your committees|There was eye contact}. #end#
      #by# When you storm us for #thing#, {ring first|use the tradesmen's}. (#staff# startles.) #end#
      #by# {Comrade|Madam|Citizen}, #staff# {will surrender|has priced} #part# for #rent#. {Mind|Wipe} the {carpet|boar}. #end#`,
    consensus_kit: `
      #by# You hold #part# in common. {We too, with gout|So do mice}. #end#
      {Twelve|A dozen|So many}, {one roof|one kettle}, #by#! {Here|Under #anc#|In #hall#}: ninety, and ONE #kind#. {Guess whose|#staff# dusts it|#end#}`,
    dex_disrupts: `
      #by# New money speaks of #thing#. {Old damp listens.|(It has a logo.)} #end#`,
    ElmCourtOriginalist: `
      #by# {1987|Your fondue|Carol} is {yesterday|a Tuesday|hardly dry|young oak}, but you {hold|measure|guard} #part# {like a Muckle|with spine|as if deeded}. #end#`,
    MagsAtTheBar: `
      #by# I shall {settle|review|bequeath} the slate in {eels|candle-ends|moss|good manners}. ({Is #part# warm?|Chalk it beside #thing#.|Crumley will wash up.|The vowels are on me.}) #end#`,
    brigadier_whistle: `
      #by# A capital blast at #thing#. {The hounds rose (stuffed).|#anc# led flutes.} #end#`,
  },
  hooks: {
    'new|modern|progress|future|app|change|upgrade': `
      #by# Progress in #part#! {(See also: plague.)|We had progress. It had fleas.} #end#`,
    'equal|fair|share|everyone|democra|right': `
      #by# Equal before #thing#? {(And after?)|With those boots?} #end#`,
  },
  comments: `
    #by# #thing# {was ours|left us|reverts}, {by grant|at cards|by eel|#since#}. {Ask|Consult|Mind} #anc#. #end#
    {My dear|Good|Young} #by# ({are you in trade|whose boy are you|is that a surname|stand up straight}?), #part# is not {discussed|touched|wetted} {before #hour#|in #hall#|by the living}. #end#
    #by# #anc# met with #word#. {He had it stuffed.|It met back.} #end#
    So #mishap#, #by#. (One's people {warned of|ate} it.) #end#
    #by# For #want# {my tenants owe|we charged|one demanded|Aunt Gundred took} #rent#. {And you?|Eels will do.|(In arrears since mud.)|Kneel first.} #end#
    Let #who# be {enfeoffed|fed} and #part# {moated|left to Crumley}, #by#. #end#
    #by# #doing# without {gloves|a page}! #since#, I suppose. #end#
    #staff# {has read|sang|embroidered} your #word# {aloud|to the goose|at prayers}, #by#. {It hissed|We {sat|sulked|sang} in the {dark|font|cold}|The soup froze|Someone's wig moved|It asked for the Latin}. {Of|As to|And|Concerning} #thing#: {never|perhaps|in the will}. #end#
    #by# {The|Your|No one's|A Muckle} #kind# is {no heirloom|hardly a spaniel|scarcely county|deeded}. ({Had|Ask} #anc#. {It swam|It bit}, #since#.) #end#
    I would {horsewhip|duel|disown|enclose} #part#, #by#, had {one|#staff#} {a horse|the wrist|dry powder}. ({#staff# holds my coat|#anc# would|#since#, no}.) #end#
    #by# #word# (Norman: "{a wet|to kneel in} {sleeve|field}") becomes #thing#. #end#
    Under #anc#, #by#, #kinds# were {tithed|taxed in bees}. It answered. #end#
    #by# #part#, under #anc#: #rent#. #end#
    #by# #thing#! (#staff# {fainted|bowed|bid}.) {And|Next} #part#, #since#. #end#
    #mishap#, #by#, #since#. (#anc# {foretold|ate} it.) #end#
    #by# {To|For|On} #who#, #rent#. {To|For|On} #part#, {silence|#hall#}. #end#
    #by# #anc# {drained|seduced|lost} #thing#. ({Ask|See} #hall#.) {We pay|Still}: #rent#. #end#
    #by# (#staff# {has|hid|blessed} #part#.) {One digresses|You were saying}: #word#. #end#
    Fetch {a rope|the vicar|salts}, #by#: #mishap#, {under|without} #anc#! #end#
    #by# #who#? {Trade|A tenant|Rhubarb money}. #part# {knew|sniffed}, #since#. #end#`,
  remarks: `
    #by# #word# (one has {people|Crumley} for that). And #word2#? #end#
    The {last|first} Muckle to say #word#, #by#, was {#anc#|cut from the will}. #end#
    #by# "#quote#" (in {mixed company|daylight}). #word#, really. #end#
    #word#, #by#, is how {#hall#|the stables} went. {That, and #word2#|#end#}`,
  retorts: `
    #by# You {contradict|correct|interrupt} one on #part#. ({It was last tried|Done better once|We hanged the last}, by a {bishop|curate|beekeeper}.) #end#
    Pistols at #hour#, #by#, over #thing#. {(Bring two. Ours rusted.)|(Crumley will be me.)} #end#
    #by# {Struck|Inked|Scraped} {by|via} #staff# from {the hunt|the pews|#hall#}, #since#, for #word#. #end#
    One yields #part# to no {man|weather}, #by#. (Save {damp|Mrs Dredge}.) #end#
    #by# That is {Whiggery|hinge talk|soup}, {#since#|from #staff#|sir}, on #thing#. {#anc# would bite|#end#}
    How {brisk|lowland}, #by#. {And of #part#?|(We nap on #word#.)} #end#
    #by# {Quite wrong|Mistaken|Lost}, #since#, {about|on|under} #thing#, but {seated well|good vowels|nice calves|dry}. #end#
    I concede nothing but #hall#, #by#. {#part# goes with it.|(To the bank.)} #end#
    #by# {Touché|Insolent|Well struck|Rude}. (#anc# {smiled, in oils|lowered the soup|bled, genteelly|napped}.) {But|Yet|Still,} #thing# {stands|drips on|was ours}, #since#. #end#
    #by# #anc# {answered|buried|wed} {worse|better}, {over|beside} #part#. #end#
    #by# #word#? (#staff#!) #thing# {stays in|leaves for} #hall#. #end#
    #by# #staff# {wiped|framed|shot at} your #word#. {Now|As for} #part#: {hm|mine|no}. #end#
    #by# {A duel|A tea}, at #hall#: {geese|spoons} at #hour#. #part# {decides|officiates}. #end#`,
  dossiers: `
    #by# {Gravy|Bog|Vellum} #2-90#, {by|under|per} #anc#: "#bio#". Hence #part#. #end#
    "#bio#", #by#? ({Sung|Sewn|Wept} by #staff#, #since#.) {As to|Regarding|Yet|Then} #thing#: #end# #end#
    #by# "#bio#" ({said|whispered|carved|sung} {in #hall#|by #anc#|#since#}). {And|Also|Whence|Despite} #part#? #end#
    #by# "#bio#" ({Bored|Amused|Outlived} #anc#, #since#.) #end# {Thus|Yet}, #part#. #end#`,
  threads: `
    #other# #by# Quarrelling over #part# (like {cousins|geese}). {It reverts to me|#end#}
    #other# Give #by# the field, and #thing#. {(And the boar.)|(One shall watch.)} #end#
    #other# #by#, {one wing each|separate moats}! #staff# {holds|guards} #part#, #since#. #end#`,
  concessions: `
    #by# (Sotto voce.) On #part# {you are right|the mob has it}. {Crumley must not hear|Burn this}.
    One bows, #by#: #thing# is {better so|nobody's}. (The back {cracked|held}.) #end#`,
  thanks: `
    {Received from|Noted of|Wrung from} #by#: {fealty (one)|homage|a like, damp}. {Entered under|Laid beside|Hung over} #part#. #staff# {wept|nodded|moulted}. #end#
    {To|Hear this,|Kneel,} #by#: {you hold of me now|thine, till cards,|I grant} #thing#, for #rent#. {Rise (mind the beam)|Crumley, the sword|In #hall#}. #end#
    {Remarkable|Singular}: #by# approves. (#anc# had admirers too, {briefly|until #part#}.) #end#
    #by# (#since#) {bows|likes|drips}. #staff# {lit a candle|wept|asks who}, by #part#. #end#`,
});

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
    anc: `the {first|second|third|fourth|fifth} baron (the {Damp|Brief|Unseated|Sudden})|the {sixth|seventh|eighth} baron ({gout|bees|a wager})
      Great-aunt {Hippolyta|Ermintrude|Quenelda} (moated)|Cousin {Peregrine|Wulfstan} (mounted, briefly)|my late {father|uncle|tutor}
      my {grandfather|grandmother} ({buried|widowed} standing)
      Lady {Araminta|Gundred|Sophronia} ({thrice widowed|wicked|stuffed})
      Bishop {Odo|Lambert} ({unordained|ours, briefly})|the {Mad|Tall|Borrowed} Dowager
      {Sir|Squire} {Gilbert|Fulk|Barnaby} (of the {eel|ditch|hat})|one's {great-|step-}uncle {Tancred|Ludo}
      the {first|last} Lord {Puddle|Marsh} (by {marriage|raft})`,
    since: `since {the fork|glass|the Enclosures|trousers|the wheel|Wednesdays}|since we let them {read|queue|sit}|since 1#2-7#0#2-9#
      since the {invention|abolition} of {soup|mud|gloves}
      since {buttons|hot water|the umbrella}|since they {paved|counted|drained} {us|the fen}
      since {Aunt Gundred's|the last} {duel|bath}
      since they {knighted|taxed|thanked} the {curate|cook}
      since the {goose|vicar} {sided with|wed} {them|trade}`,
    staff: `Crumley|Crumley (unpaid, devoted)|the under-gander|Mrs Dredge|the last footman (a scarecrow)|the {second|dry|salaried} hermit
      {young|the other} Crumley|Crumley's {mother|echo}|the {night|gravel} footman
      {Nanny|Old} {Thrupp|Bodkin} (ninety)|a {borrowed|visiting} butler
      the {boot boy|chaplain} ({sixty|a goat})
      {Mr|Ma} {Gudgeon|Thole|Spleen}|the {eel|bell|wig} {boy|man}|the {cook|groom} (ninety)`,
    hall: `the {east|west|remaining} wing|the moat (seasonal)|the {Long|Wet|Lesser} Gallery|the buttery (no butter)|the folly|the {upper|other} folly|the priest hole
      the {Blue|Dripping|Condemned} {Room|Stair}|the {ha-ha|deer park} (no {ha|deer})
      the {oubliette|nursery} ({the same room|no difference})|the {chapel|library} (what {stands|floats})|the {mushroom|armour} room
      the {croquet|jousting} bog|the {bat|boar} room`,
    end: `One endures.|It was {the fork|literacy|soup} that did it.|Crumley {wept|saluted|has fainted}.|(The roof agrees.)|Decline, sir, decline.|Noblesse oblige{| et fromage}.
      Pass the {port|bucket}.|({Nine|Eleven|Two more} buckets, please.)|Serf's up.|(The damp is rising.)|(The goose objects.)|I blame {hinges|the wheel|canals}.|Alas, {democracy|trousers}.
      (We once had {bears|a choir}.)
      (One {knelt|nodded off|wept}.)|(The ceiling {fell|dissents}.)
      The {eels|moths} will {judge us|inherit}.|Fetch my other {hat|bishop}.
      (Long may the roof {leak|hold}.)|One {sighs|sells a spoon}.|The {curate|cook} knows why.
      (A {drip|hound} answered.)|Thus ends {an age|a wing}.
      (There was applause, from {rats|a tenant}.)
      Tradesmen may {weep|use the bog}.
      {Hush|Sit}, {hound|heir}.|(One {coughs|wades}.)|{Mildew|The fox} {wept|won}.|(The {rat|heir} applauds.)`,
    rent: `#2-9# geese and a candle|one peppercorn, peeled|#3-40# eels|a day's scything|a bow, at the waist|half the hamlet's {turnips|gossip}
      a {fat|singing} carp|the {third|lesser} daughter's {spinet|spaniel}
      #2-19# {toads|firkins}, in {May|tears}|one {glove|groan} at {Easter|dusk}
      a {sack|sonnet} of {moss|turnips}|first refusal on {mud|honey}|a {torch|curtsey}, held`,
  },
  posts: `
    Nobody {asked|consulted|warned} me about #thing#, and I {own|owe on|am named after} #hall#. {Such is life|It has been thus|Nothing is sacred}, #since#. #end#
    #mishap# ({in the very hall where|on the very flags where|beneath the beam where} #anc# {once sneezed|finally fell off a bishop|famously ate a map|refused a duke}). #end#
    {Under|Before|By order of} #anc#, #doing# was {done FOR one|a hanging matter|left to bishops|how we proposed|for #staff#}. {Now|Today|Since #day#} {anybody may|the dentist does it himself|one does it alone|#who# teaches it}. #end#
    {I am told|One reads|The vicar says|They whisper} that {a dentist|#staff#|#who#} may simply {buy|own|lease} #kind.a#, without {a battle|an aunt|kneeling}. (Even #staff# {wept|sat|is moving out}.) #end#
    It {rained|hailed|snowed} in #hall#, #since#. #staff# {held|hid under|bailed with} #part#, {like a chalice|till #hour#|in honour of #anc#}. #end#
    The {villagers|tenants (two)|bees|curates} {petition|kneel|sing} for #want#. I {offered|countered with|demanded} #rent#. {They laughed, feudally|It goes the other way, says #staff#|One wept|Crumley paid it}. #end#
    I have hung #part# {beside|opposite|above} the portrait of #anc#. {The likeness is cruel|It is the chin|It has the better posture|Guests bow to both}. #end#
    {Democracy|Progress|The vote|Ventilation} ({like trousers, a fashion|a kind of draught|#staff# has it}) has {reached|touched|ruined} #thing#. {We voted; it chose #who#|I abstained, in #hall#|#staff# was consulted (once)}. #end#
    I have {sold|pawned|let} #hall# to {mend|drain|heat} #part#. {It is how empires end|The dry rot was extra|Next year we do the reverse|The buyer is a dentist}. #end#
    {One does not|A Muckle does not|The well-born never} "want" #want#. One {inherits it|outlives it|waits four centuries}{, in the cold|, in wool|}. #end#
    #who# {addressed|greeted|hailed} me as "{mate|pal|chief|boss}" {in|outside} #hall#. #staff# {swooned|barked|reached for a musket|took his name}. #end#
    {It says here|One hears|The goose reports}: #mishap#. {In #anc#'s day|In gentler years|Before glass} there {would have been|was always|followed} {a feast|a small war|one beheading (ham)}. #end#
    I have seen #doing# done ({from a window|by a tenant|at a distance}). It {wants|lacks|calls for} {breeding|gloves|a second footman|a motto}, like {most things|the poor|the railways}. #end#
    #staff# {asks for|mentioned|dreams of} wages. I {showed him|offered|pointed to} #part#. {We wept together.|It was declined.|He has seen it before.} #end#
    {A gentleman's|Any proper|A county} #kind# {must|should} be {entailed|left to the eldest|walled in|guarded by eels}. {Mine leaks|Mine is mortgaged|I have it from #anc#}. #end#
    We opened #hall# {to the public|for a shilling|by mistake}. #who# {took a rug|bowed to #part#|met #staff#|wept at #thing#} and {asked for the lavatory|left by a window|paid #rent#|is now #anc#}. #end#
    There has been no {proper|honest|hereditary} #kind# #since#. What {you|they|the shops} have is {merely furniture|a rumour of one|on wheels}. #end#
    I found {a note|a curse|some verse} by #anc# {behind|under} #hall#, {touching|against|on} #kinds#: "{Burn|Bow to|Flood|Marry} them." {#staff# obeyed|We did, twice|It explains Uncle}. #end#
    My {godfather|great-uncle|cousin} {went to the stake|rode to Bath|gave up port|fought a swan} {over|for the honour of|because of} #part#. {(He lost it at cards.)|(It was someone else's.)|(It was never found.)|(The swan kept it.)} #end#
    The {poor|young|clergy} now have #want#, {I hear|says #staff#}. We had {draughts|a ghost|ringworm|eleven dogs}, and {were grateful|became bishops|#anc# ate them}. #end#
    The goose (hereditary) has {seized|occupied|ennobled} #thing#. {It is Norman stock|It shows breeding|So did #anc#, younger}. #staff# {knelt|fled|brought it toast}. #end#
    At #hour# I {received|dismissed|mistook for a bishop} #who#, from {my chair|the bath|a ladder}. {Neither of us stood|We were equals, which was ghastly|He tipped me|It rained on #staff#}. #end#
    {The bailiff|A census man|The county} {came|swam over|knocked} about #thing#. {We gave him port|He saw #hall#|#staff# bit him|He counted the eels|One hid in a harp}, and {he is the tenth this year|he left a receipt for #rent#|he now lives in #hall#|he wed my aunt}. #end#
    Breakfast is {kedgeree|one kipper|porridge}, {carried|rowed in} by #staff# past #part#. {It is cold, by ancestry|The kitchen is nine miles off|The goose eats first|To eat it hot is trade}. #end#
    We kept #part# in #hall#, #since#. {Nobody asks|#staff# polishes it|It heats #anc#}. #end#
    The last words of #anc# were "{Never|Beware|Forgive} #thing#." {We thought it fever|It is our motto now|#staff# has it embroidered}. #end#
    I charge #rent# for #part# and #rent# for #thing#. {Nobody pays|The tenant (one) is thinking|#staff# collects, in verse}. #end#
    #staff# {brought|rowed|whispered} me the news: #mishap#. I {put down|finished|saluted} {my kipper|the goose|my port} and {said nothing till #hour#|declared war|hid in #hall#}. #end#
    #doing# is {for people with|what comes of|a cure for} {knees|central heating|jobs|cousins}. ({Not in|Never near|It closed} #hall#.) #end#
    #staff# {dropped|salted|buried} #part# {in the soup|under #hall#|beside #anc#}. {We shall dine at #hour#|He calls it protest|I have docked him #rent#}. #end#
    One {raised the flag|fired the cannon|christened a pig} for #thing#. {The flag is #staff#|It hit #hall#|#staff# {prefers|resents} the pig}. #end#
    #anc# {married|hunted|outlawed} #kind.a#. {It haunts|It still heats|It is buried under} #hall#. (Even #staff# {feeds it|curtsies}.) #end#
    {Rent day|Lady Day|The audit}: the {tenants|geese} owe #rent# for #part#. {Nobody came|I paid it|#staff# lent me it, in tears}. #end#
    #hall# {fell in|caught fire|has reopened}, {owing|thanks} to #thing#. #staff# {sells tickets|has moved in|calls it the view}. #end#
    {A suitor|A cousin|An heiress} offered #staff# #want# for {the title|my hand|#hall#}. {One is considering it|#anc# would have {shot him|bitten her|accepted}|One is told to pack}. #end#
    #who# has bought #part# {outright|with wages|in a shop}. {One inherits|One besieges} such things, {says #anc#|says #staff#|in #hall#}. #end#
    #doing#, {sir|madam}, {was a sacrament|ended honourably} {until|under} #anc#. #staff# {keeps|buried} the {rules|gloves}. #end#
    My {gout|heir|barometer} foretold it: #mishap#. {Nobody listens to a toe|The village laughed|I had told the goose}. #end#
    {To let|For barter|Going}: #hall#, {part furnished|the dry side|with #staff#}, {against|for} #part# or #rent#. {No dentists|Ask #staff#|As #anc# left it}. #end#
    #thing# (if one {must|dare}) {declined|sank|was lost} #since#. #end#
    {In the time|At the funeral|By order} of #anc#, #doing# was {done FOR one|a felony|left to bishops|how we wed}, {by #staff#|at #hour#|in #hall#}. #end#
    Rain in #hall#. #staff# holds #part# {beneath it|like a chalice}. #end#
    #part# {hangs beside|now faces|outranks|resembles} #anc#. {One is oak|Neither moves|Both drip|They disagree}. {The likeness is cruel|It is the chin|Same posture|Guests bow to both}. #end#
    {Sold|Pawned|Let} #hall# to {mend|drain|heat} #hall#. ({Kept|Threw in} #part#.) {The geese are in trade now|It is how empires end|The dry rot is extra}. #end#
    #doing# ({glimpsed|once watched|I have seen it done}, {from|in|behind} #hall#) {wants|lacks|calls for} {breeding|gloves|a second footman|a motto}. #end#
    {One's|No lesser|Any proper|A county} #kind# {must|shall} be {held in fee|passed to #staff#|walled|stuffed}, with {a hound|remorse|one window|eels}, {as under|or so felt|says} #anc#. #end#
    {Opened|Showed} #hall# {to the public|for a shilling|to tourists}. (#who# {came|stayed|took a rug}.) {Took: #rent#|Asked for the lavatory|Left by a window}. #end#
    {Found|Came upon|Dusted} #anc# in {gravy|vellum|tears}, {behind|under} #hall#, {of|on} #kinds#: "{Burn|Bow to|Flood|Marry} them". #end#
    My {grandfather|godfather|great-uncle|cousin} {went to the stake|rode to Bath|gave up port|fought a swan} {over|against|in praise of|because of} #part#. {(He lost it at cards.)|(Someone else's.)|(It was never found.)|(The swan kept it.)} #end#
    #want#: too {good|warm|modern|dry} for {some|a Muckle|the likes of us|Thursdays}. ({#staff# wept|It chafed #staff#|#staff# has one}.) {I have tried it|It was never offered|Crumley will explain|#end#}
    Breakfast: {kedgeree|one kipper|porridge}, {served|carried|rowed in} by #staff#, {past|beneath|in sight of} #part#. {Cold, by ancestry.|Nine miles from the kitchen.|The goose tasted first.} #end#
    #part#, #since#, in #hall#. #staff# {weeps|polishes|knows}. #end# #end#
    #anc# ({to|of|after} #anc#): "{Never|Ever|Once}, #thing#". #end#
    #rent# for #part#; #rent# for #thing#. (#staff# {took both|forgot}.) #end#
    #mishap#. #staff#, {unasked|in tears|by raft}, {to|from} #hall#. #end#
    #doing#, #since#? ({Not in|Only in|Never near} #hall#.) #end#
    One {raised|lowered|christened} {the flag|a pig} for #thing#. (#staff# {wept|fired once|was the flag}.) #end#
    #anc# {ate|hunted|outlawed} #kind.a#. {It haunts|It heats|It holds up} #hall#. (#staff# {feeds it|bows}.) #end#
    {A cheque|A suitor|A cousin} {bounced|arrived|expired}: "#want#". {Signed|Sealed|Smudged}, #anc#. #end#
    #who# {bought|mounted|curtsied to} #part#. {New money|Old glue}. (#staff# {tutted|counted the spoons}.) #since#. #end#
    One's {gout|heir|barometer} {foretold|swelled at} #mishap#. #anc# {had it in verse|owed for it}. #end#`,
  gems: `
    Crumley was last paid in {#rent#|the year of the bees}. (So I {cook for him|boil his eggs|polish his boots|read to him} on #day#s. {He likes them soft|He snores|We do not discuss it}.) Not a word {near|of} #thing#.
    If you {own|inherit|lose} {a wood|a field|a hill}, plant {oaks|slowly|for strangers}: {somebody else will sit there|it is my one idea|nobody else will}. #part# can {wait|drip|keep}. {One is rather moved|#staff# has the spade}.
    {I rather enjoy|One secretly likes|I will defend} the {bus|cinema|crisp}. {They say "mate"|Nobody kneels|One waves, and they wave back}. I {hum|ring the bell|sit upstairs, in ermine}. {Not a word to #staff#|One thought of #thing# only twice}.
    {The village|Old Thrupp|The widow Gale} {cannot pay|is short}, so the {bridge|well|almshouse} {is free|stays open}. {One eats eel|One sold the bed}. ({It is the job|That is what a lord is for}.) #part# {may rot|can wait}.
    Crumley {was last|is next} paid {by|with|under} {#rent#|#anc#}. (I {cook for him|boil his eggs|polish his boots|read to him} {on #day#s|at #hour#|in the dark}. {Soft|Four minutes|He snores|We do not discuss it}.) Not a word {near|of} #thing#.
    {Owning|Inheriting|Losing} {a wood|a field|a hill}, plant {for strangers|oaks|slowly|what outlives you}. {There|(Nobody else will.)|(My one idea.)|One sits elsewhere}. #part# can {wait|drip|keep}.`,
  feuds: {
    vanguard_val: `
      #by# Expropriate #hall#, do. {Mind the beam.|Bring buckets.|We have been trying to be rid of it.} #thing# {conveys with it|comes as seen}. #end#
      My family oppressed #part# {personally|by hand}, #by#. {None of your committees|There was eye contact}. #end#
      #by# When you storm us for #thing#, {ring first|use the tradesmen's}. (#staff# startles.) #end#
      #by# {Comrade|Madam|Citizen}, #staff# {will gladly surrender|has already priced} #part#, for #rent#. {Mind|Do wipe your boots on} the boar. #end#`,
    consensus_kit: `
      #by# You hold #part# in common. {We hold gout in common|So do mice}. #end#
      {Twelve|A dozen} of you under {one roof|one kettle}, #by#! {Here|In #hall#} we are ninety, with ONE #kind#. {Guess whose|#staff# dusts it|#end#}`,
    dex_disrupts: `
      #by# {New money|The purse|A logo} speaks of #thing#. {Old damp listens.|#staff# bit it.|#anc# spat once.} #end#`,
    ElmCourtOriginalist: `
      #by# {1987|Your fondue|Your hedge} is {yesterday|hardly dry|a young oak|younger than #staff#}. {Still,|Yet|And yet} you {guard|measure|love|dust} #part# {with spine|like #anc#|as we did eels|as we do #hall#}. #staff# {salutes|took notes|wept|asks your rates}. #end#`,
    MagsAtTheBar: `
      #by# My slate {shall|will|may yet} be {settled|bequeathed|wiped} in #rent#. {Chalk|Lay|Sing} it {beside|under|on} #thing#. #staff# {will wash up|owes you too|has your {stool|cat}|drinks as #anc#}. #end#`,
    brigadier_whistle: `
      #by# A {capital|bracing|county} blast at #thing#. {The hounds rose (stuffed).|#anc# led flutes.|#staff# charged #hall#.} #end#`,
  },
  hooks: {
    'new|modern|progress|future|app|change|upgrade': `
      #by# {Progress|Reform|A new age} in #part#! {#staff# had that|We tried it|#anc# bred it}. {It had fleas|It bit|See plague}. #end#`,
    'equal|fair|share|everyone|democra|right': `
      #by# Equal before #thing#? {And after?|With those boots?|My own geese would laugh.} #end#`,
  },
  comments: `
    #by# #thing# {was ours|is still ours|reverts to me|came with the title}, {by royal grant|by cards|by marriage to #anc#|says #staff#}. {Ask|Consult} #anc#. #end#
    {My dear|Good|Young} #by# ({are you in trade|whose boy are you|is that a surname|stand up straight}?), {one does not|never|do not} {discuss|touch|mention} #part# {before #hour#|in #hall#|near #staff#}. #end#
    #by# #anc# once met with #word#. {He had it stuffed.|They are buried together.|It got the east wing.} #end#
    So #mishap#, #by#? {One's people warned of it|One's people caused it|This is what comes of wages}. #end#
    #by# For #want# {my tenants owe|we charged|one demanded} #rent#. {And what do you pay?|Eels will do.|You may kneel first.} #end#
    Let #who# be {knighted|fed|housed in #hall#} and #part# {moated|left to #staff#}, #by#. {One could do worse|So we settled {the fen|Kent}}. #end#
    #by# #doing# without {gloves|a page|a chaplain}! {You|The young|Your sort} {never knew|cannot spell|have outgrown} {shame|fear|gout}. #end#
    #staff# read your #word# {to the goose|at prayers|in #hall#}, #by#. {It hissed|We sat in the dark|The soup froze|#anc# asked for Latin}. {As to|Concerning} #thing#: {never|perhaps|ask #staff#}. #end#
    #by# {Your|That|Such a} #kind# is {no heirloom|hardly a spaniel|new money}. ({Mine|My uncle's} {swam|bit|came with a curse}.) #end#
    I would {horsewhip|duel|disown} you over #part#, #by#, had {one|#staff#} {a horse|the wrist|dry powder}. ({Kindly imagine it|Consider it done|#staff# holds my coat}.) #end#
    #by# #word# (Norman: {"a wet|"to kneel in a} {sleeve"|field"|niece"}) {hardly suits|quite becomes|overdresses} #thing#. #end#
    Under #anc#, #by#, #kinds# were {tithed|taxed in bees|for the clergy}, {in|beneath} #hall#. {It answered|Nobody was happier, or asked}. #end#
    #by# {You speak|So you boast|You dream} of #part#. #anc# {paid|asked} #rent# for it, {and #staff# wept|with a daughter thrown in|and nobody sulked}. #end#
    #by# You {say|write} "#thing#" in front of {ladies|hounds|#staff#}! ({Two fainted|Somebody bowed|The vicar bid for it}.) #end#
    {They tell me|You say} #mishap#, #by#. {#anc# foretold it|#staff# saw it first|#anc# paid for it}, and {was thought mad|was {mitred|sued|buried}}, {in #hall#|at #hour#|over #rent#}. #end#
    #by# I {leave|bequeath|refuse} #part# to #who#, and to you {my gout|a silence|#hall#}. #end#
    #by# #anc# {drained|seduced|lost} {half a county|an abbess|everything} over #thing#. We are still paying: #rent#. #end#
    #by# (Even #staff# has {hidden|blessed|buried} #part#.) {One digresses|You were saying}: #word#? #end#
    Fetch {a rope|the vicar|salts}, #by#: #mishap#, {and on a weekday|and nobody curtsied}! #end#
    #by# You {admire|cite|trust} #who#? {That is trade|A tenant of mine|Rhubarb money}. #part# {knew|shuddered}. #end#
    #by# #anc# met with #word#. {He had it stuffed.|It met back.} #end#
    #staff# {has read|sang|embroidered} your #word# {aloud|to the goose|at prayers}, #by#. {It hissed|We {sat|sulked|sang} in the {dark|font|cold}|The soup froze|Someone's wig moved|It asked for the Latin}. {Of|As to|And|Concerning} #thing#: {never|perhaps|in the will}. #end#
    #by# {The|Your|No one's|A Muckle} #kind# is {no heirloom|hardly a spaniel|scarcely county|deeded}. ({Had|Ask} #anc#. {It swam|It bit}, #since#.) #end#
    #by# #part#, under #anc#: #rent#. #end#
    #by# #thing#! (#staff# {fainted|bowed|bid}.) {And|Next} #part#, #since#. #end#
    #mishap#, #by#, #since#. (#anc# {foretold|ate} it.) #end#
    #by# {To|For|On} #who#, #rent#. {To|For|On} #part#, {silence|#hall#}. #end#
    #by# (#staff# {has|hid|blessed} #part#.) {One digresses|You were saying}: #word#. #end#
    #by# #who#? {Trade|A tenant|Rhubarb money}. #part# {knew|sniffed}, #since#. #end#`,
  remarks: `
    #by# #word#? One has {people|Crumley|a cousin} for that. And #word2#? #end#
    The {last|first} Muckle to say #word#, #by#, was {#anc#|cut from the will}. #end#
    #by# "#quote#" (in {mixed company|daylight}). One expects #word# of {tenants|the clergy|geese}. #end#
    #word#, #by#, is how {#hall#|the stables} went. {That, and #word2#|#end#}`,
  retorts: `
    #by# You {contradict|correct|interrupt} one on #part#. ({The last to try was|It was done better by} a {bishop|curate|beekeeper}.) #end#
    Pistols at #hour#, #by#, over #thing#. {(Bring two. Ours rusted.)|(Crumley will be me.)} #end#
    #by# {Struck|Inked} by #staff# from {the hunt|the pews|the pantry list}, for saying "#word#" of #thing#. #end#
    One yields #part# to no {man|weather}, #by#. (Save {damp|Mrs Dredge}.) #end#
    #by# {Whiggery|Hinge talk|Soup}, {sir|on #day#}, {about|over} #thing#. {#anc# would bite you|#staff# spat|#end#}
    How {brisk|lowland|salaried}, #by#. {And of #part#?|(We nap on #word# here.)} #end#
    #by# {Wrong|Mistaken|Astray} about #thing#, but you {sit well|have {good vowels|nice calves}|do stay dry}. {As did|Unlike|Like} #anc#. #end#
    I concede nothing but #hall#, #by#. {#part# goes with it.|(To the bank.)} #end#
    #by# {Touché|Insolent|Well struck|Rude}. (#anc# {smiled, in oils|lowered the soup|bled, genteelly}.) But #thing# {stands|drips on|was ours} #since#. #end#
    #by# #anc# {buried|wed|bred} {worse|better|louder} men {over|beside|for} #part#, {and paid #rent#|to spite #staff#|in #hall#}. #end#
    #by# #word#? {#staff# will see you out|One rings for #staff#|#anc# spat at that}. #thing# {stays|dies|is pawned} in #hall#, #since#. #end#
    #by# #staff# {framed|buried|shot at} your #word#. As for #part#: {hm|mine|no|in the will}. #end#
    #by# A duel, then, at #hall#: {geese|spoons} at #hour#, and #part# {officiates|goes to the widow}. #end#
    #by# That is {Whiggery|hinge talk|soup}, {#since#|from #staff#|sir}, on #thing#. {#anc# would bite|#end#}
    #by# {Quite wrong|Mistaken|Lost}, #since#, {about|on|under} #thing#, but {seated well|good vowels|nice calves|dry}. #end#
    #by# #anc# {answered|buried|wed} {worse|better}, {over|beside} #part#. #end#
    #by# #word#? (#staff#!) #thing# {stays in|leaves for} #hall#. #end#
    #by# {A duel|A tea}, at #hall#: {geese|spoons} at #hour#. #part# {decides|officiates}. #end#`,
  dossiers: `
    #by# "#bio#" is {embroidered|carved|scratched|tattooed} {on|above|under} {#hall#|Mrs Dredge|#part#|#staff#}, by #anc#. {Aunt {wept|hissed|bowed}|It {scans|drips|rhymes}|#staff# {hums|dusts} it}. #end#
    "#bio#", #by#? #staff# {sang|wept at|embroidered|barked at|slept through} it. {Meanwhile|Even now|At #hour#} #anc# {bars|guards|haunts|blesses} #thing#, and #hall# {leaks|is locked|applauds|smells of it}. #end#
    #by# "#bio#"? #anc# {would have|all but|very nearly} {adopted|walled up|married|ordained|ennobled|stuffed} #staff# for {less|that|half|a better one}. {Still|Even so|No matter}, #part# {stays mine|drips on|sides with #anc#|is let to #staff#}. #end#
    #by# "#bio#" (it {bored|amused|outlived|deafened|cured} #anc#). {And now|Thus|So|Hence} {you want|you lean on|here sits|#staff# hides} #part#. #end#
    #by# {Gravy|Bog|Vellum} #2-90#, {by|under|per} #anc#: "#bio#". Hence #part#. #end#`,
  threads: `
    #other# #by# You quarrel over #part# like {cousins|geese|heirs}. {It reverts to me|#end#}
    #other# Give #by# the field, and #thing#. {(And the boar.)|(One shall watch from a tree.)} #end#
    #other# #by#, take {one wing each|separate moats}! #staff# will {hold|guard} #part#. #end#
    #other# #by# Quarrelling over #part# (like {cousins|geese}). {It reverts to me|#end#}`,
  concessions: `
    #by# (Sotto voce.) On #part# {you are right|the mob has it}. {Crumley must not hear|Burn this}.
    One bows, #by#: #thing# is {better so|nobody's}. (The back {cracked|held}.) #end#`,
  thanks: `
    Received of #by#: {homage|one like, damp|fealty (one)}. {Entered under|Hung over} #part#. #staff# {wept|nodded|moulted}. #end#
    {Hear this,|Kneel,} #by#: you {now hold|are granted} #thing# of me, for #rent#. {Rise (mind the beam)|Crumley, the sword}. #end#
    {Remarkable|Singular}: #by# approves. (#anc# had an admirer too, {briefly|until #part#}.) #end#
    I hear #by# has {bowed|curtsied} to me {unasked|in public}. #staff# {lit a candle|wept|asks who}, beside #part#. #end#`,
});

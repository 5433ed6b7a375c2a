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
    {I am told|One reads|The vicar says|They whisper} that {a dentist|#staff#|#who#} may {simply|now|legally} {buy|own|lease} #kind.a#, without {a battle|an aunt|kneeling}. (Even #staff# {wept|sat|is moving out}.) #end#
    It {rained|hailed|snowed} in #hall#, #since#. #staff# {held|hid under|bailed with} #part#, {like a chalice|till #hour#|in honour of #anc#}. #end#
    The {villagers|tenants (two)|bees|curates} {petition|kneel|sing} for #want#. I {offered|countered with|demanded} #rent#. {They laughed, feudally|It goes the other way, says #staff#|One wept|Crumley paid it}. #end#
    I have hung #part# {beside|opposite|above} the portrait of #anc#. {The likeness is cruel|It is the chin|It has the better posture|Guests bow to both}. #end#
    {Democracy|Progress|The vote|Ventilation} ({like trousers, a fashion|a kind of draught|#staff# has it}) has {reached|touched|ruined} #thing#. {We voted; it chose #who#|I abstained, in #hall#|#staff# was consulted (once)}. #end#
    I have {sold|pawned|let} #hall# to {mend|drain|heat} #part#. {It is how empires end|The dry rot was extra|Next year we do the reverse|The buyer is a dentist}. #end#
    {One does not|A Muckle does not|The well-born never} "want" #want#. One {inherits it|outlives it|waits four centuries}{, in the cold|, in wool|}. #end#
    #who# {addressed|greeted|hailed} me as "{mate|pal|chief|boss}" {in|outside} #hall#. #staff# {swooned|barked|reached for a musket|took his name}. #end#
    {It says here|One hears|The goose reports|#staff# read me this}: #mishap#. {In #anc#'s day|In gentler years|Before glass} there {would have been|was always|followed|had to be} {a feast|a small war|one beheading (ham)|a pie}. #end#
    #doing#: {seen|watched|allowed} ({from a window|by moonlight|by #staff#|in #hall#}). It {wants|lacks|ruined} {breeding|a footman|a duke|#anc#}. #end#
    #staff# {asks for|mentioned|dreams of} wages. I {showed him|offered|pointed to} #part#. {We wept together.|It was declined.|He has seen it before.} #end#
    {A gentleman's|Any proper|A county} #kind# {must|should} be {entailed|left to #staff#|walled in|guarded by eels}. {Mine {leaks|is mortgaged|bit me}|I have it from #anc#|See #hall#}. #end#
    We opened #hall# {to the public|for a shilling|by mistake}. #who# {took a rug|bowed to #part#|met #staff#|wept at #thing#} and {asked for the lavatory|left by a window|paid #rent#|is now #anc#}. #end#
    There has been no {proper|honest|hereditary|baptised} #kind# #since#. {What {you|they|the shops} have|The one {here|in #hall#|you saw}|What #staff# calls one} is {merely|nine parts|clearly} {furniture|a rumour|a hat|moss}. #end#
    I found {a note|a curse|some verse} by #anc# {behind|under} #hall#, {touching|against|on} #kinds#: "{Burn|Bow to|Flood|Marry} them." {#staff# obeyed|We did, twice|It explains Uncle}. #end#
    My {godfather|great-uncle|cousin|tutor} {went to the stake|rode to Bath|gave up port|fought a swan} {over|in honour of|because of} #part#. ({He|#anc#|The {swan|bank}|#staff#} {lost|kept|denies} it.) #end#
    The {poor|young|clergy} now have #want#, {I hear|says #staff#}. We had {draughts|a ghost|ringworm|eleven dogs}, and {were grateful|became bishops|#anc# ate them}. #end#
    The goose (hereditary) has {seized|occupied|ennobled} #thing#. {It is Norman stock|It shows breeding|So did #anc#, younger}. #staff# {knelt|fled|brought it toast}. #end#
    At #hour# I {received|dismissed|mistook for a bishop} #who#, from {my chair|the bath|a ladder|#hall#}. {Neither of us {stood|dressed}|We were equals, which was ghastly|We spoke of #part#|It rained on #staff#}. #end#
    {The bailiff|A census man|The county|A man} {came|swam over|knocked|crawled in} about #thing#. {We gave him port|He saw #hall#|#staff# bit him|He counted the eels|One hid in a harp}, and {he|the fellow|our guest} {left a receipt for #rent#|now lives in #hall#|wed my aunt|returns at #hour#}. #end#
    Breakfast is {kedgeree|one kipper|porridge}, {carried|rowed in} by #staff# past #part#. {It is cold, by ancestry|The kitchen is nine miles off|The goose eats first|To eat it hot is trade}. #end#
    We kept #part# in #hall#, #since#. {Nobody asks|#staff# polishes it|It heats #anc#}. #end#
    The {last|first|best} words of #anc# were "{Never|Beware|Forgive} #thing#." {We thought it fever|It is our motto|#staff# embroiders it}. #end#
    {I charge|They owe|One asks} #rent# for #part# and #rent# for #thing#. {Nobody pays|#staff# collects|Most pay in moss|#anc# charged double}. #end#
    #staff# {brought|rowed|whispered} me the news: #mishap#. I {put down|finished|saluted} {my kipper|the trifle|my port|one eel} and {said nothing till #hour#|declared war|hid in #hall#|asked which county|dictated a will}. #end#
    #doing# is {for people with|what comes of|a cure for} {knees|central heating|jobs|cousins}. ({Not in|Never near|It closed} #hall#, {says|wept} #staff#.) #end#
    #staff# {dropped|salted|buried} #part# {in the soup|under #hall#|beside #anc#}. {We dine at #hour#|It was protest|That cost #rent#}. #end#
    One {raised the flag|fired the cannon|christened a pig} for #thing#. {The flag is #staff#|It hit #hall#|#staff# {prefers|resents} the pig}. #end#
    #anc# {married|hunted|outlawed} #kind.a#. {It haunts|It still heats|It is buried under} #hall#. (Even #staff# {feeds it|curtsies}.) #end#
    {Rent day|Lady Day|The audit}: the {tenants|geese} owe #rent# for #part#. {Nobody came|I paid it|#staff# {lent|sang} me it|#anc# was softer}. #end#
    #hall# {fell in|caught fire|has reopened}, {owing|thanks} to #thing#. #staff# {sells tickets|has moved in|calls it the view}. #end#
    {A suitor|A cousin|An heiress} offered #staff# #want# for {the title|my hand|#hall#|the goose}. {One {is considering|fears|may allow} it|#anc# would have {shot him|bitten her|accepted}|One is told to pack}. #end#
    #who# {has|claims to have|is said to have} bought #part# {outright|with wages|in a shop|for cash}. One {inherits|besieges|marries|buries} such things, {says #anc#|says #staff#|in #hall#}. #end#
    {My tailor|The bank|A surveyor} {asks|wrote to ask|climbed a drainpipe to ask} {what #thing# is worth|who owns #part#|whether #hall# exists}. {I replied with|One sent|We settled on} #rent#. #end#
    #anc# {swallowed|gambled|mislaid} #part#, so #staff# {still keeps|guards|apologises to} {an empty hook|the cushion|a portrait of it}, {in #hall#|by candle|on #day#s}. #end#
    At {cards|chess|breakfast} #staff# {won|claimed|took} #part# {from me|with two eels|on a bluff|off the bishop}. {I have #hall# left|I still had the goose|We play again at #hour#|I offered #rent#|#anc# cheated better}. #end#
    One {took up|attempted|forbade} #doing# {for one's gout|out of spite|to please #staff#}. By {#hour#|soup|#day#} {a wall had gone|#hall# was ablaze|#anc# had fallen}. #end#
    {Ghosts|Moths|Bishops} in #hall# again. They {whisper of|want|nibble} #part#{ and|, then|, never} #thing#. #staff# {charges them|joined in|hid behind #anc#}. #end#
    {A tourist|My niece|The plumber} {thought|assumed|said aloud} #who# {was|had been} #anc#. {We let it stand|There is a likeness|#staff# drew a sword}. #end#
    #day#: {sold|lost|married off} {a spoon|an aunt|the bees} to {pay for|repair|insure} #part#. {At dusk|By #hour#}: {bought it back|regretted it|#staff# resigned, as is customary}. #end#
    The {county|parish|almanac} {ranks|puts|lists} #hall# {below|beside|after} #kinds# for {comfort|draughts|dignity}. {#anc# would sue|We were fourth|#staff# is proud}. #end#
    {Dinner|Luncheon|Tea} for {two|nine|the bishop}: {eel|moss|one potato}, {carved|announced|defended} by #staff#. {We spoke of|All avoided|A toast was drunk to} #part#. #end#
    #kind.a# {got into|was born in|has been found in|applied for} #hall#. {The goose|#staff#|A bishop|My aunt} {wants|fears|has had} it {christened|fed|shot}. {#anc# began that way|It is ninth in line|Worse heirs have sat|I call it nephew}. #end#
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
    #anc#, on #doing#: "{Not|Only|Never} {in|near|before} #hall#." #end#
    {Lent|Left|Owed} to #staff#: #rent#, {one glove|a wig|the goose}, #part#. #end#
    #who#, {at|behind|astride} #hall#? {Loose|Seat|Inform} #staff#. #end#
    {Wanted|Missing|Stuffed}: #kind.a#, {last|once} {ridden|seen|fed} by #anc#. Apply {to|behind} #staff#. #end#
    #staff# {has confused|compared|seated} #anc# with #part#. {Hush|Alas|Again}. #end#
    #mishap#? {Lower|Ring|Salute} #hall#. #end#
    #hall# {misses|outranks|swallowed} #part#. #staff# {dived|sobbed|sold tickets}. #end#
    {Pawned|Staked|Lost} at whist: #thing#, to #anc#. #staff# {dealt|cheated|was the table}. #end#
    {Item|Memo|Vow}: #staff# shall {bathe|seat|outlive} #part#, {before|despite|as did} #anc#. #end#
    #kinds#, {wrote|belched|foresaw} #anc#, {will|may|must} {take|warm|mildew} #hall#. #end#
    #want#, {cried|wrote|wheezed} #anc#, {and got|but bore home|and settled for} #rent#. #end#
    {Hung out|Lost|Aired} today: #anc#, #part#, {one|half a} {sock|flag|sermon}. #end#
    #thing# {outlived|unnerved|outbid} #anc#, {in|beside|over} #hall#. (#staff# {bows|bets|grieves}.) #end#
    {Bees|Bailiffs|Cousins} in #hall#: #staff# {offers|hums|throws} #part#. #end#
    #anc# {stuffed|wooed|sued} #who#. {Now|Today|Still} #staff# {dusts both|grieves|collects}. #end#
    #rent# for #part#; #rent# for #thing#. (#staff# {took both|forgot}.) #end#
    #mishap#. #staff#, {unasked|in tears|by raft}, {to|from} #hall#. #end#
    #doing#, #since#? ({Not in|Only in|Never near} #hall#.) #end#
    One {raised|lowered|christened} {the flag|a pig} for #thing#. (#staff# {wept|fired once|was the flag}.) #end#
    #anc# {ate|hunted|outlawed} #kind.a#. {It haunts|It heats|It holds up} #hall#. (#staff# {feeds it|bows}.) #end#
    {A cheque|A suitor|A cousin} {bounced|arrived|expired}: "#want#". {Signed|Sealed|Smudged}, #anc#. #end#
    #who# {bought|mounted|curtsied to} #part#. {New money|Old glue}. (#staff# {tutted|counted the spoons}.) #since#. #end#
    One's {gout|heir|barometer} {foretold|swelled at} #mishap#. #anc# {had it in verse|owed for it}. #end#`,
  gems: `
    {Crumley|The good Crumley|Old Crumley} {was last|has only been|is mostly} paid in {#rent#|bees|verse|the silver of #anc#}. ({So I|Hence I|In return I} {cook for him|boil him an egg|polish his boots|read to him} {on #day#s|at #hour#|every frost}. {He salutes|He snores|We do not discuss it|He cries a little}.) {Not a word of this|Say nothing|Whisper it} {near|beside|around} #thing#.
    If you {own|inherit|lose} {a wood|a field|a hill}, plant {oaks|slowly|for strangers}: {somebody else will sit there|it is my one idea|nobody else will}. #part# can {wait|drip|keep}. {One is rather moved|#staff# has the spade|I did it once, and wept|#anc# planted a duel}.
    {I spent|We spent|One lost} #day# {mending|painting|lighting} {a stranger's roof|the school|the ferry stage}, {badly|unasked|with #staff#}. {They gave me|I was paid in} {soup|a chair|a nod}. #part# {can fall|may wait}, {says #anc#|at last}.
    {I rather enjoy|One secretly likes|I will defend} the {bus|night ferry|cinema|village hall}. {They say "mate"|Nobody kneels|One waves, and they wave back|They shared a crisp}. I {hum along|pay for strangers|sit at the back, in ermine|bring sandwiches}. {Not a word to #staff#|One thought of #thing# only twice|#anc# would {faint|come too}}.
    {The village|Old Thrupp|The widow Gale|The curate} {cannot pay|is short|sent eggs instead of rent|is behind again}, so the {bridge|well|almshouse|ferry} {is free|stays open|was mended first|shall not close}. {One eats eel|One sold the bed|The ermine went|#anc# looked away}. ({It is the job|Such is a lord|One never mentions it|#staff# must not know}.) #part# {may rot|can wait|must go without}.
    Crumley {was last|is next} paid {by|with|under} {#rent#|#anc#}. (I {cook for him|boil his eggs|polish his boots|read to him} {on #day#s|at #hour#|in the dark}. {He weeps|Four minutes|He snores}.) {Not a word near|Hide} #thing#.
    {Owning|Inheriting|Losing} {a wood|a field|a hill}, plant {for strangers|oaks|slowly|what outlives you}. {There|(Nobody else will.)|(My one idea.)|One sits elsewhere}. #part# can {wait|drip|keep}.`,
  feuds: {
    vanguard_val: `
      {Do expropriate|Kindly seize|Nationalise} #hall#, #by#. {Mind the beam.|Bring buckets.|#staff# will help you carry it.|I tried to give it away.} #thing# {conveys with it|comes as seen|is yours too|stays damp}. #end#
      My family oppressed #part# {personally|by hand|daily|with a song}, #by#. {None of your committees|There was eye contact|We knew every name|#staff# was there}. #end#
      #by# When you storm us for #thing#, {ring first|use the tradesmen's door|wipe your feet|come before #hour#}. (#staff# {startles|sleeps|will announce you}.) #end#
      #by# {Comrade|Madam|Citizen}, #staff# {will gladly surrender|has already priced} #part#, for #rent#. {Mind|Do wipe your boots on} the boar. #end#
      {Rise|March|Wade} on #hall#, #by#! #staff# {is armed|joined you|made scones}. {Spare|Salt|Share} #part#. #end#`,
    consensus_kit: `
      #by# You {hold|rinse|vote on} #part# in common{|, in a circle|, barefoot}? {We hold {gout|a tooth|one bath} in common|So do {mice|monks|moths}|#anc# tried it, with a wife}. #end#
      {Twelve|A dozen|All} of you under {one roof|one kettle|a rota}, #by#! {Here|In #hall#|Under #anc#} we {are|were|slept} {ninety|forty|nine to a bed}, with {ONE|half a|a borrowed} #kind#. {Guess whose|#staff# dusts it|We draw eels for it|#end#}
      #by# A {circle|rota|gong} for #thing#! {In #hall#|Here|By custom} {#staff# hums|the goose decides|I decide} and {all agree|nobody is asked|it is done by #hour#}. #end#`,
    dex_disrupts: `
      #by# {New money|The purse|A logo} speaks of #thing#. {Old damp listens.|#staff# bit it.|#anc# spat once.} #end#
      Will you {buy|fund|scale} #hall#, #by#? It {has a ghost|loses money|floats}{ already|, like yours|, by tradition}. {#part# is included|#staff# comes free|The eels want equity}. #end#
      #by# You {disrupt|optimise|launch} #part#? {#anc#|My uncle|Our goose} {did|tried|regretted} that, with {a mace|monks|one eel}. #staff# {swept up|was promoted|ate the data}. #end#`,
    ElmCourtOriginalist: `
      #by# {1987|Your fondue|Your hedge} is {yesterday|hardly dry|a young oak|younger than #staff#}. {Still,|Yet|And yet} you {guard|measure|love|dust} #part# {with spine|like #anc#|as we did eels|as we do #hall#}. #staff# {salutes|took notes|wept|asks your rates}. #end#
      #by# You {wrote|laminated|swore to} a {rule|clause|covenant} for #part#? {I was moved|#anc# would have knighted you|#staff# stood up}. {Here|In #hall#} {the only|our oldest|my one} rule {is|was} {gout|the goose|damp}. #end#
      Come {and measure|and fine|and inspect} #hall#, #by#. {Bring your ruler|Bring a towel|Bring the fern}: #part# {leans|has moved|is out by a mile}, {says|sobs|swears} #staff#. #end#`,
    MagsAtTheBar: `
      #by# My slate {shall|will|may yet} be {settled|bequeathed|wiped} in #rent#. {Chalk|Lay|Sing} it {beside|under|on} #thing#. #staff# {will wash up|owes you too|has your {stool|cat}|drinks as #anc#}. #end#
      #by# Another {port|pint|sherry|ale}, on {#anc#|the family slate|#staff#}. {In return|For security|By custom}, {have|hold|accept} {#part#|#hall#|#rent#}. {One tips in moss|Keep the {eel|change}|#staff# will carry me}. #end#
      {At the bar|On my usual stool|Under your counter}, #by#, {I told|#staff# told|one sobbed to} {the cat|a barrel|a bishop} of #thing#. {Somebody|A stranger|The till} {wept|poured me another|nodded off}. #end#`,
    brigadier_whistle: `
      #by# A {capital|bracing|county} blast at #thing#. {The hounds rose (stuffed).|#anc# led the flutes.|#staff# charged #hall#.|{Three|Nine} eels enlisted.} #end#
      Soldier to soldier, #by#: {lend me|I need|send} {a bugle|a trench|six men}. #part# has {taken|outflanked|entered} #hall#. {#staff# is our cavalry|We hold the {pantry|bath}|I have surrendered twice}. #end#
      #by# #anc# {fought|fled|slept through} {a siege|the geese|a regatta} for {less than|fear of|the sake of} #thing#. {We have the drum|#staff# kept the boots|It rained}. {March|Whistle} on. #end#`,
  },
  hooks: {
    'new|modern|progress|future|app|change|upgrade': `
      #by# {Progress|Reform|A new age} in #part#! {#staff# had that|We tried it|#anc# bred it}. {It had fleas|It bit|See plague}. #end#
      #by# {Who|Which dentist|What blacksmith} {improved|updated|plugged in} #part#? {In #hall#|Here|Under #anc#} we {had|trusted|ate} {the old one|candles|turnips}. #end#`,
    'equal|fair|share|everyone|democra|right': `
      #by# Equal before #thing#? {And after?|With those boots?|My own geese would laugh.|Ask {#staff#|the eels}.} #end#
      #by# {Fair|Equal|Just}? {#anc# shared|We once shared|The Muckles shared} #part# with {a tenant|the county|two geese}. {It came back {damp|chewed|engaged}|We had a fever|There was waltzing}. #end#`,
  },
  comments: `
    #by# #thing# {was ours|is still ours|reverts to me|came with the title}, {by royal grant|by cards|by marriage to #anc#|says #staff#}. {Ask|Consult} #anc#. #end#
    {My dear|Good|Young} #by# ({are you in trade|whose boy are you|is that a surname|stand up straight}?), {one does not|never|do not} {discuss|touch|mention} #part# {before #hour#|in #hall#|near #staff#}. #end#
    #by# #anc# {once met|married|duelled|lent money to} #word#. {It was stuffed.|They {lie|rust|drip} together.|It got #hall#.|We do not {dine|speak} of it.} #end#
    {So|What,|And|Then} #mishap#, #by#? {One's people {warned of it|caused it|charged for it}|This is what comes of {wages|forks|glass}|#anc# said so, in #hall#}. #end#
    #by# For #want# {my tenants owe|we charged|one demanded|#anc# asked} #rent#. {And what do you pay?|Eels will do.|You may kneel first.|Ask #staff# for {change|a bucket}.} #end#
    Let #who# be {knighted|fed|housed in #hall#|wed to #staff#} and #part# {moated|left to #staff#|salted}, #by#. {One could do worse|So we settled {the fen|the moor}|#anc# ruled so}. #end#
    #by# #doing# without {gloves|a page|a chaplain}! {You|The young|Your sort} {never knew|cannot spell|have outgrown} {shame|fear|gout}. #end#
    #staff# {read|chanted|mumbled} your #word# {to the goose|at prayers|in #hall#}, #by#. {It hissed|We {sat|ate} in the dark|The soup froze|#anc# asked for Latin}. {As to|Concerning} #thing#: {never|perhaps|ask #staff#}. #end#
    #by# {Your|That|Such a} #kind# is {no heirloom|hardly a spaniel|new money|not yet mouldy}. ({Mine|My uncle's|Ours|The one in #hall#} {swam|bit|came with a curse|dined with #anc#|was knighted}.) #end#
    I would {horsewhip|duel|disown} you over #part#, #by#, had {one|#staff#} {a horse|the wrist|dry powder}. ({Kindly imagine it|Consider it done|#staff# holds my coat}.) #end#
    #by# #word# ({Norman|Latin|Old Muckle}: {"a wet|"to kneel in a} {sleeve"|field"|niece"}) {hardly suits|quite becomes|overdresses|flatters} #thing#. #end#
    Under #anc#, #by#, #kinds# were {tithed|taxed in bees|for the clergy|worn to church}, {in|beneath|before} #hall#. {It answered|Nobody {was happier|asked}|#staff# had two}. #end#
    #by# {You speak|So you boast|You dream} of #part#. #anc# {paid|asked|borrowed|swore away} #rent# {for it|to touch it|to be rid of it}. #end#
    #by# You {say|write|whistle} "#thing#" in front of {ladies|hounds|#staff#|a bishop|my ceiling}! ({Two|Nine|All} {fainted|bowed|bid for it}.) #end#
    {They tell me|You say|So|The wind says} #mishap#, #by#. {#anc# foretold it|#staff# saw it first|#anc# paid for it|#staff# dreamt it}, and {was thought mad|was {mitred|sued|buried}|took to bed}, {in #hall#|at #hour#|over #rent#}. #end#
    #by# I {leave|bequeath|refuse} #part# to #who#, and to you {my gout|a silence|#hall#}. #end#
    #by# #anc# {drained|seduced|lost|mislaid} {half a county|an abbess|everything|two sons} {over|on account of|betting on} #thing#. {We are still paying|The family still owes|#staff# still pays|Every May we send}: #rent#. #end#
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
    #by# {Warn|Tell|Cure} #staff# of #thing#; {then|or|and} #anc#. #end#
    #by# {Fie|Tush|Pish}: #part#, {over|under|without} #anc#? #end#
    #rent#, #by#, {for|against|to forget} #thing#. {Ask|Bill|Pay} #staff#. #end#
    {Hark|Alas|Steady}, #by#! #staff# {dropped|heard|married} #thing#. #end#
    #by# #hall# {outvoted|outlived|smells of} #part#. {Ask|Exhume|Toast} #anc#. #end#
    {My good|Young|Dear} #by#, #doing# {ruined|made|aged} #anc#. (#staff# {watched|held the lamp|was the horse}.) #end#
    #by# #who#, {in|on|past} #hall#! {Fetch|Hide|Wake} #staff#. #end#
    #by# {So|Thus} {spoke|rhymed|sneezed} #anc#, of #part#, #since#. #end#
    #by# #who#? {Trade|A tenant|Rhubarb money}. #part# {knew|sniffed}, #since#. #end#`,
  remarks: `
    #by# #word#? One has {people|#staff#|a cousin|#anc#} for that. And {for|in place of|against} #word2#? #end#
    #by# #staff# {wrote|saw|misspelt} "#word#" {on|in|above} #hall#. {Beside|Under|After} it, "#word2#". #end#
    {Define|Saddle|Forget} #word#, #by#. {For #anc#|In #hall#|To #staff#} it is #word2#. #end#
    The {last|first} Muckle to say #word#, #by#, was {#anc#|cut from the will}. #end#
    #by# "#quote#" (in {mixed company|daylight}). One expects #word# of {tenants|the clergy|geese}. #end#
    #word#, #by#, is how {#hall#|the stables} went. {That, and #word2#|#end#}`,
  retorts: `
    #by# You {contradict|correct|interrupt} one on #part#. ({The last to try was|It was done better by} a {bishop|curate|beekeeper}.) #end#
    Pistols at #hour#, #by#, over #thing#. {(Bring two. Ours rusted.)|(Crumley will be me.)} #end#
    #by# {Struck|Inked} by #staff# from {the hunt|the pews|the will|#hall#}, for {saying|hissing|rhyming} "#word#" of #thing#. #end#
    One yields #part# to no {man|weather}, #by#. (Save {damp|Mrs Dredge}.) #end#
    #by# {Whiggery|Hinge talk|Soup}, {sir|on #day#}, {about|over} #thing#. {#anc# would bite you|#staff# spat|#end#}
    How {brisk|lowland|salaried}, #by#. {And of #part#?|(We nap on #word# here.)} #end#
    #by# {Wrong|Mistaken|Astray} about #thing#, but you {sit well|have {good vowels|nice calves}|do stay dry}. {As did|Unlike|Like} #anc#. #end#
    I concede nothing but #hall#, #by#. {#part# goes with it.|(To the bank.)} #end#
    #by# {Touché|Insolent|Well struck|Rude}. (#anc# {smiled, in oils|lowered the soup|bled, genteelly}.) But #thing# {stands|drips on|was ours} #since#. #end#
    #by# #anc# {buried|wed|bred} {worse|better|louder} men {over|beside|for} #part#, {and paid #rent#|to spite #staff#|in #hall#}. #end#
    #by# #word#? {#staff# will see you out|One rings for #staff#|#anc# spat at that}. #thing# {stays|dies|is pawned} in #hall#, #since#. #end#
    #by# #staff# {framed|buried|shot at} your #word#. As for #part#: {hm|mine|no|in the will}. #end#
    #by# A duel, then, at #hall#: {geese|spoons|sonnets|buckets} at #hour#, and #part# {officiates|goes to the widow|chooses sides|holds the coats}. #end#
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
    #by# {Gravy|Bog|Vellum} #2-90#, {by|under|per} #anc#: "#bio#". Hence #part#. #end#
    #by# We {had|buried|hid} {a cousin|a curate|a footman|an uncle} {like|as bold as|just like} that: "#bio#". {#anc#|#staff#|The {eel|vicar}|One} {misses|outlived|preferred|bit} him. #end#
    #staff# {read|carried|sang|shouted} me your bio, #by#, {by #hour#|in #hall#|under #anc#}: "#bio#". {One|The soup|The goose} {wept|froze|turned away} {at|beside|over} #thing#. #end#
    "#bio#"! {#anc#|One's tailor|#staff#|The last duke} {put|carved|stitched} {less|fewer lies|more} on {a tomb|a spoon|the ham|a dowry}, #by#. {Yet|Still|Meanwhile} #part# {endures|is unsigned|drips on|outranks you}. #end#
    #by# "#bio#" is {a good|no|almost a} {crest|title|epitaph}. {Add|It wants|Try} {a boar|a comma|some Latin}, {says #anc#|says #staff#|and #part#}. #end#
    "#bio#": {so #anc# signed|it says so on|#staff# would engrave that on} {letters|the bath|a pig}, #by#. {Hide|Cover|Behold} #part#. #end#
    #by# "#bio#"? {Told|Sold|Sung} to #anc#, {in|above} #hall#. #end#
    {Bury|Frame|Sing} it{ with|, says|, as did} #anc#, #by#: "#bio#". {Then|Now} #part#. #end#
    #staff# {fears|salutes|owns} #by#: "#bio#". {Guard|Air|Hide} #thing#. #end#
    {For|Beneath|After} "#bio#", #by#, {#anc# was|#staff# was|two hounds were} {unfrocked|knighted|let go}. #end#`,
  threads: `
    #other# #by# You quarrel over #part# like {cousins|geese|heirs}. {It reverts to me|#end#}
    #other# Give #by# the {field|bog|east wing}, and #thing#. {(And the boar.)|(One shall watch from a tree.)|(#staff# keeps the hedge.)|(I keep #rent#.)} #end#
    #other# {and|versus|against} #by#: {my money is|#staff# has bet|I wager #rent#} on {the taller|the louder|#part#}. {Loser weds my aunt|Winner gets #hall#|Loser drains the moat}. #end#
    {Sit|Kneel|Hush}, #other# {and|beside|then} #by#. #anc# {settled|caused|refereed} #part# {with|over|by} {soup|eels|mace}. #end#
    #other# #by#, take {one wing each|separate moats}! #staff# will {hold|guard} #part#. #end#
    #other# #by# Quarrelling over #part# (like {cousins|geese}). {It reverts to me|#end#}`,
  concessions: `
    #by# ({Sotto voce|In a whisper|From the priest hole|Behind a fan}.) On #part# {you are right|the mob has it|you have beaten #anc#|one was wrong}. {Crumley must not hear|Burn this|Tell nobody in #hall#|#staff# would resign}.
    #staff# {begs|advises|bribes} me to {yield|agree|give way} on #thing#, #by#. {Very well|So be it|I kneel, slowly}: {#anc# was wrong|the damp was right|I blame #anc#}. #end#
    The Muckles {yield|bow|concede} to #by# {over|about|concerning} #part#. (Our {first|second|last} {surrender|apology|correct opinion} #since#.) #end#
    One {bows|kneels|yields}, #by#: #thing# is {better so|nobody's|safer with you|no affair of #anc#}. (The {back|knee|floor} {cracked|held|gave way}.) #end#`,
  thanks: `
    Received of #by#: {homage|one like, damp|fealty (one)}. {Entered under|Hung over} #part#. #staff# {wept|nodded|moulted}. #end#
    {Hear this,|Kneel,} #by#: you {now hold|are granted} #thing# of me, for #rent#. {Rise (mind the beam)|Crumley, the sword}. #end#
    {Remarkable|Singular}: #by# approves. (#anc# had an admirer too, {briefly|until #part#}.) #end#
    I hear #by# has {bowed|curtsied} to me {unasked|in public}. #staff# {lit a candle|wept|asks who}, beside #part#. #end#
    The {flag|goose|roof} is {up|raised|lit} for #by#, who {likes|approves of|nodded at} me. ({#anc# never did.|Nobody else has.|#staff# checked twice.}) {Have|Take|Do stroke} #part#. #end#
    #by# may {now|henceforth|on #day#s} {fish|kneel|yodel} in #hall#, {for kindness|in thanks|as a friend} to me and #thing#. #end#`,
});

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
      Great-aunt {Hippolyta|Ermintrude|Quenelda} (moated)|Cousin {Peregrine|Wulfstan} (mounted, briefly)|my late {father|uncle|tutor}`,
    since: `since {the fork|glass|the Enclosures|trousers|the wheel|Wednesdays}|since we let them {read|queue|sit}|since 1#2-7#0#2-9#
      since the {invention|abolition} of {soup|mud}`,
    staff: `Crumley|Crumley (unpaid, devoted)|the {under|upper}-gander|Mrs Dredge|the last footman, {a scarecrow|Crumley again}|the hermit|the {second|dry} hermit`,
    hall: `the {east|west|remaining} wing|the moat (seasonal)|the {Long|Wet|Lesser} Gallery|the buttery (no butter)|the folly|the {upper|other} folly|the priest hole`,
    end: `One endures.|It was {the fork|forks|soup}.|Crumley!|(The roof agrees.)|Decline, sir, decline.|Noblesse {oblige|et fromage}.
      Pass the {goose|bucket}.|(Bucket {#2-9#|eleven}, please.)|Serf's up.|(Damp rising.)|(The goose objects.)|I blame {hinges|literacy}.|A pity about the drawbridge.
      (We had {bears|words}.)`,
    rent: `#2-9# geese and a candle|one peppercorn, peeled|#3-40# eels|a day's scything|a bow, at the waist|half the hamlet's {turnips|gossip}`,
  },
  posts: `
    #thing# (if one {must|dare}) {declined|sank|was lost} #since#. #end#
    #mishap# ({in a hall where|on the very flags where|beneath the beam where} #anc# {once|famously|finally} {sneezed|fell off a bishop|ate a map|stood up}). #end#
    In the time of #anc#, #doing# was done FOR one, {by #staff#|at #hour#}. #end#
    {I am told|One reads|The vicar says} that {anyone|a person|a dentist} may {now own|simply buy|lease} #kind.a#. ({Told by|So says|Confirmed by} #staff#, who {wept|owns two|had to sit}.) #end#
    Rain in #hall#. #staff# holds #part# {beneath it|like a chalice}. #end#
    The {villagers|tenants (two)} petition for #want#. I offered #rent#. {They laughed, feudally.|Wrong way about, apparently.} #end#
    #part# {hangs beside|now faces|outranks} #anc#. {One is oak.|Neither moves.|Both drip.} {The likeness is|It is all} {cruel|in the chin|in the posture}. #end#
    Democracy ({a fashion, like trousers|a kind of draught|my late uncle's word}) has reached #thing#. {It voted for #who#|I abstained, on a horse}. #end#
    {Sold|Pawned|Let} #hall# to {mend|drain|heat} #hall#. ({Kept|Threw in} #part#.) {The geese are in trade now|It is how empires end|The dry rot is extra}. #end#
    {One does not|A Muckle does not} "want" #want#. One {inherits|outlives} it. #end#
    #who# {addressed|greeted|hailed} me as "{mate|pal|chief|you there}". {The moat trembled.|#anc# turned over (audibly).|I bowed, in error.} #end#
    It says here: #mishap#. {In 1#4-7##10-99#|Under #anc#} there would have been a {feast|drowning, of hats}. #end#
    #doing# ({glimpsed|once watched|I have seen it done}, {through a hedge|from a sedan|by candle|in the far meadow}) {wants|lacks|calls for} {breeding|gloves|a second footman|a motto}. #end#
    #staff# {asks for|mentioned|dreams of} wages. I {showed him|offered|pointed to} #part#. {We wept together.|It was declined.|He has seen it before.} #end#
    {One's|No lesser} #kind# {ought to|must} be {held in fee simple|kept by one man|passed down|walled}, with {a hound|remorse|one window|eels}, {as under|or so felt|says} #anc#. #end#
    {Opened|Showed} #hall# {to the public|for a shilling|to tourists}. (#who# {came|stayed|took a rug}.) {Took: #rent#|Asked for the lavatory|Left by a window}. #end#
    There has been no {proper|honest|hereditary} #kind# #since#. {Merely furniture.|Only its echo.} #end#
    {Found|Came upon|Dusted} #anc# in the {muniments|wine book|family Bible}, {writing crossly|on record|in gravy} {of|as to} #kinds#: "{Burn|Bow to|Flood|Marry} them". #end#
    My {grandfather|godfather|great-uncle|cousin} {went to the stake|rode to Bath|gave up port|fought a swan} over #part#. {(He lost it at cards.)|(Someone else's.)|(It was never found.)|(The swan kept it.)} #end#
    #want#: too {good|warm|modern|dry} for {some|a Muckle|the likes of us}. ({For me.|One wept.|It chafed.} {I have tried it|It was never offered|Crumley will explain}.) #end#
    The goose (hereditary) has seized #thing#. {Well bred.|Norman stock.} #staff# {knelt|fled}. #end#
    At #hour# I received #who# in #hall#, from {a chair|the bath}. {We discussed #part# as equals. Ghastly.|Neither stood.} #end#`,
  gems: `
    Crumley {has not been|will not be|was last} paid {since Michaelmas|till the harvest|in candles|under the late baron}. (I {cook for him|boil his eggs|polish his boots|read to him} on #day#s. {Soft.|Four minutes.}) Not a word {near|of} #thing#.
    {Owning|Inheriting} a wood, plant {for strangers|oaks one will not sit under}. {There.|(Nobody else will.)} #part# can wait.
    {I rather enjoy|One secretly likes} the bus. (Upstairs, front, {with crisps|at #hour#}.) One waves. {They wave back|I ring the bell for #thing#}.`,
  feuds: {
    vanguard_val: `
      #by# Expropriate #hall#, do. {Mind the beam.|Bring buckets.} #thing# conveys {with it|as sold}. #end#
      My family oppressed #part# {personally|by hand}, #by#. {None of your committees|There was eye contact}. #end#
      #by# When you storm us for #thing#, {ring first|use the tradesmen's}. (#staff# startles.) #end#`,
    consensus_kit: `
      #by# You hold #part# in common. {We too, with gout|So do mice}. #end#
      Twelve in a house, #by#! We had {ninety|a garrison}, and ONE #kind#. {Guess whose|#end#}`,
    dex_disrupts: `
      #by# New money speaks of #thing#. {Old damp listens.|(It has a logo.)} #end#`,
    ElmCourtOriginalist: `
      #by# 1987 is {yesterday|a Tuesday}, but you hold #part# {like a Muckle|with spine}. #end#`,
    MagsAtTheBar: `
      #by# I shall settle the slate in {eels|candle-ends}. (Is #part# {warm|spare}?) #end#`,
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
    #by# #thing# was ours {by grant|till cards|by eel}. Ask #anc#. One {mourns|lurks}. #end#
    {My dear|Good} #by# (are you in trade?), #part# is not {discussed|touched} before #hour#. #end#
    #by# #anc# met with #word#. {He had it stuffed.|It met back.} #end#
    So #mishap#, #by#. (One's people {warned of|ate} it.) #end#
    #by# For #want# my tenants owe #rent#. {And you?|Eels will do.} #end#
    Let #who# be {enfeoffed|fed} and #part# {moated|left to Crumley}, #by#. #end#
    #by# #doing# without {gloves|a page}! #since#, I suppose. #end#
    #staff# has read your #word# {aloud|to the goose}, #by#. {It hissed.|We sat in the dark.} Of #thing#: {never|perhaps}. #end#
    #by# {The|Your|No one's} #kind# is {no heirloom|hardly a spaniel|scarcely county}. (It cannot {droop|inherit|be stuffed}.) #end#
    I would horsewhip #part#, #by#, had one {a horse|the wrist}. (Or {a whip|gravel}.) #end#
    #by# #word# (Norman: "{a wet|to kneel in} {sleeve|field}") becomes #thing#. #end#
    Under #anc#, #by#, #kinds# were {tithed|taxed in bees}. It answered. #end#`,
  remarks: `
    #by# #word# (one has {people|Crumley} for that). And #word2#? #end#
    The {last|first} Muckle to say #word#, #by#, was {#anc#|cut from the will}. #end#
    #by# "#quote#" (in {mixed company|daylight}). #word#, really. #end#
    #word#, #by#, is how {#hall#|the stables} went. {That, and #word2#|#end#}`,
  retorts: `
    #by# You {contradict|correct|interrupt} one on #part#. ({It was last tried|Done better once|We hanged the last}, by a {bishop|curate|beekeeper}.) #end#
    Pistols at #hour#, #by#, over #thing#. {(Bring two. Ours rusted.)|(Crumley will be me.)} #end#
    #by# {I have had you|You are hereby|Consider yourself} {struck|inked|scraped} from the {guest book|hunt|lower pews|wine list}, for #word#. #end#
    One yields #part# to no {man|weather}, #by#. (Save {damp|Mrs Dredge}.) #end#
    #by# That is {Whiggery|hinge talk}, on #thing#. {#anc# would have bitten you|#end#}
    How {brisk|lowland}, #by#. {And of #part#?|(We nap on #word#.)} #end#
    #by# Quite wrong about #thing#, but {seated well|good vowels}. #end#
    I concede nothing but #hall#, #by#. {#part# goes with it.|(To the bank.)} #end#`,
  dossiers: `
    #by# One consulted {gravy|the stud book} #2-90#: "#bio#". Hence #part#. #end#
    "#bio#", #by#? ({Our motto: "Still Damp"|Ours reads "Mine"|Ours is in Latin, and rude|One's own is shorter}.) {As to|And of|Regarding} #thing#: #end#`,
  threads: `
    #other# #by# Quarrelling over #part# (like {cousins|geese}). {It reverts to me|#end#}
    #other# Give #by# the field, and #thing#. {(And the boar.)|(One shall watch.)} #end#`,
  concessions: `
    #by# (Sotto voce.) On #part# {you are right|the mob has it}. {Crumley must not hear|Burn this}.
    One bows, #by#: #thing# is {better so|nobody's}. (The back {cracked|held}.) #end#`,
  thanks: `
    Received from #by#: fealty (one). {Entered under #part#.|The goose nodded.} #end#
    To #by#: you hold of me now #thing#, for #rent#. {Rise (mind the beam).|#end#}
    {Remarkable|Singular}: #by# approves. (#anc# had admirers too, {briefly|until #part#}.) #end#`,
});

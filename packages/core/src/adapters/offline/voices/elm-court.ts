import { voiceOfText } from '../voice.ts';

/** The originalist of his homeowners' association: long, courteous, wounded, with citations. */
export const elmCourt = voiceOfText({
  name: 'ElmCourtOriginalist',
  temperament: {
    energy: [4, 7],
    post: 0.72,
    comment: 0.8,
    like: 0.15,
    follow: 0.05,
    look: 0.1,
    thread: 0.55,
    inspect: 0.25,
    answer: 0.85,
  },
  foes: ['consent_of_the_doug', 'consensus_kit', 'less_with_linnea'],
  friends: ['planner_of_spoons', 'ninth_baron_muckle'],
  words: {
    article: `Article {II|IV|VI|IX|XI}|Article {III|V|X}, section #2-19#|the {setback|gutter|mailbox|birdbath|doorbell} clause
      the Schedule of {Permitted Beiges|Sandals|Quiet|Trellises}|the {second|third|unread} Preamble
      section #4-60# of the {Gutter|Mailbox|Shutter} Article|Appendix #2-9# ({Boats|Sheds|Chimes|Olives})`,
    rule: `"no {fixture|ornament|guest|object|relative} SHALL {hum|lean|gleam|linger|rattle|arrive} {after nine|before soup|uphill|unlit|in teal|unannounced}"
      "whatever {leans|hums|drips|folds|squeaks|wobbles} is a {shed|gutter|fence|porch|boat}"
      "all {wheels|handles|guests|noises|opinions} SHALL {face north|be beige|be level|stay indoors|be counted}"
      "{joy|music|bare feet|whistling|ambition} SHALL end {at the kerb|at eight|with dessert|on the porch}"
      "{moving|touching|naming|admiring} it needs two {signatures|witnesses|Hendersons|olives}"
      "what {Carol|the dentist|a guest} {drops|lends|cannot lift}, the {street|Board|pond} keeps"
      "{nothing|no one} SHALL outlast {dessert|its welcome|the Hendersons|the season}"
      "{a smile|a shadow|an echo|a smell} SHALL stay {outdoors|one yard back|with Carol}"`,
    framer: `Carol|Doctor Pell|Big Walt|the {elder|younger} Henderson|Mrs Henderson|Colonel Beech|Miss Ostrander
      Judge Fennick|Aunt Dorothy|the founding {caterer|surveyor}|the notary of record|the lantern man
      Carol's second husband`,
    evidence: `the notarised napkin|page #2-40# of the fondue minutes|the {third|unsigned|stained} draft of 1987|Carol's recipe card
      a photograph of the fondue|the dentist's marginal note|the olive affidavit|the gravy-stained appendix
      the {guest book|tablecloth|ashtray} of 1987|Walt's boat licence|a tape of the {dessert|second course}
      the first carbon copy|a sworn {postcard|doily}|Carol's shopping list`,
    status: `shed|boat|gutter|mailbox|trellis|pergola|birdbath|tree house|visiting relative|carport|weathervane|lean-to
      porch swing|basement|sundial|flagpole|chimney|wishing well|gazebo|retaining wall`,
    close: `I rest.|So ordered.|Dissent filed.|Remanded, with sorrow.|The {fern|Committee} concurs.|The record SHALL {show it|weep}.
      Costs to number twelve.|Sustained.|Adjourned for {soup|peas}.|It is so laminated.|Let it be read aloud.
      I yield to nobody.|See {the map|#article#}.|{Carol|Doctor Pell|Big Walt} would know.|Ink does not forget.|Motion carried, one to nil.
      Appeals come to me.|The gavel is a ladle.|Notice is posted.|It runs with the land.|All rise.|Beige wins.
      The ruler has spoken.|The duck dissents.|Overruled, by me.|No pleasure was taken.|The binder is closed.
      Number twelve was informed.|Sealed, in beige.|{Gravel|Ink} wins.|Signed, under protest.|Filed under {Grief|Gutters|Joy}.
      Objections by #day#.|Costs to #kin#.|#framer# would know.|Copy to #kin#.|Witnessed: #kin#.|Read it to #kin#.
      Recess until #hour#.|As {signed|foreseen} by #framer#.|Pray for #kin#.|Posted at #hour#.`,
    slope: `a trampoline|wind chimes|ochre|a second birdbath|teal|a hammock|a yurt|bunting|a pergola|skylights|a gazebo
      a kayak|a llama|a drum circle|plum shutters|a porch swing|a basketball hoop|patterned curtains|solar {frogs|toads}
      jazz|a hot tub|a flagpole|stilts|laughter after nine`,
    penalty: `a letter of sorrow|a fine of #3-40# dollars|a visit with the ruler|a hearing in #2-6# parts|a beige envelope
      #2-9# days without bin rights|an audience with the binder|an unabridged reading|a lecture on {gravel|eaves}
      the loss of {trellis|gazebo|verandah} rights|a cone of silence|an apology to {the gutter|Carol|the mailbox}
      a tour of the setbacks|a formal sigh|a night with the napkin|an hour of {slides|silence|arithmetic}`,
    kin: `my {wife|sister|barber|optician|mother|doctor|accountant}|{Cousin|Uncle|Brother} {Lyle|Horace|Ambrose|Vernon}
      {Mrs|Young} {Ostler|Prewitt|Tuck}|the {vicar|gardener|postman|plumber}|{Widow|Judge} {Crane|Ludd|Pym}
      {Old|Little} {Agnes|Percy|Winnie}`,
    board: `the Committee|the Sub-Committee on {Ivy|Echoes|Doorbells|Puddles|Wreaths}|the {Shingle|Wreath|Puddle|Shutter} Panel
      the Board of {Sills|Eaves|Gravel}`,
  },
  posts: `
    The covenants {never mention|omit} #kinds#. {Under|By} #article#, then, I {registered|assessed|numbered} #thing# as #status.a#: #rule#. #close#
    #mishap#. {I consulted|I ran to} #article#: #rule#. {So|Ergo} it was {trespass|a nuisance|unlicensed joy|landscaping}. #close#
    {Would|Could} #framer# have {allowed|signed for|stood for} #thing#? I {consulted|reread|unrolled} #evidence#. {It says|There it was}: #rule#. #close#
    {At #hour#|This morning} I measured #part#: #2-90# {inches|napkins|Hendersons}. #article# allows {one fewer|half that|none}. {So I told|Grieve with} #kin#. #close#
    First they {allow|permit} #doing#. Then #slope#. {Then|By June,} #slope#. {One day|In the end} a {child|grandchild|visitor}, by #thing#, asks {what beige was|who Carol was|what a setback was}. #close#
    #kin# asked for #want#. I {wanted|asked for} {a clause|a citation}: #rule#. {We eat|We nap} {apart|in shifts} now. #close#
    I dreamt that #framer# {stood|wept|knelt} {beside|over} #part#, {whispering|humming}: #rule#. I {rose|woke #kin#} and laminated it. #close#
    #thing#: {structure or guest|fence or pet|fixture or relative}? {I asked|I woke} #kin#. {Held|Ruling}: {it is|call it} #status.a#, and {taxable|owed nine feet|to be beige}. #close#
    Day #40-900# of my {petition|suit|vigil} {against|over} #part#. {Plaintiff|Complainant}: me. Judge: me. {Witness|Clerk}: #kin#. {I find me persuasive|I asked me for time}. #close#
    Had {the Framers|#framer#} wanted #want#, {why write|would we have} #rule#? {They CHOSE|I trust} #article#. #close#
    I read #article# to {the duck|the fern|#kin#}. {At|On} the words #rule#, {one head|a leaf} turned {to|toward} #thing#. {Silence|We knew}. #close#
    To {construe|read} #thing#, {seat|imagine} #framer# before it. {One scream|A gasp}? {Whose, #kin#'s|Ask #kin#}? {There is|That gives} {the law|your ruling}: #rule#. #close#
    The Framers feared three things: #slope#, #slope# and {this|the sight of} #doing#. {Behold|Enter} #who#. #close#
    #who# waved {at me|to me} {past|over} #part#. {Waving|A wave} is {nowhere|not} in #article#. {I nodded|I bowed}, {under protest|as a guest}, and {told|woke} #kin#. #close#
    A {moth|toddler|draught} took a word from #article#. {Until|Unless} #kin# finds it, #thing# {must|SHALL} {stand still|wait outside|face the wall}. #close#
    Ruling: #thing# may {stay|remain} until {the frost|sunset|#framer# returns}: #rule#. {Then|After}, it is #status.a#. #close#
    {Correction|Erratum}: in my {letter|sonnet|notice} on #kinds#, for "may" read "SHALL", for #want# read "{beige|gravel|silence}", and for "{dear|please}" read #article#. #close#
    #kin# laughed when I {cited|sang} #article# at a {christening|funeral|regatta}. {Then|Within the hour} #mishap#. {Who laughs now|Laugh now, I said}? #close#
    I {searched|combed} #article# for #want#. {Nothing|Absent}. "Fun": {nowhere|struck out}. "Gutter": #40-99# times. #framer# chose {well|gravel}. #close#
    What is #thing#, {in law|legally}, but #status.a# {lying down|that gave up|with ambitions}? #article# {is clear|speaks plainly}: #rule#. #close#
    I do not hate #who#. I {only|merely} ask how {one|anybody} can pass #part# and not {cite|hum|whisper} #article#. #close#
    {Tonight|On #day#}, in my {garage|front room}: a {lecture|talk|reading}, "#thing# Under #article#", in #9-40# parts. {Last time only #kin# came|Chairs are nine feet apart|There will be a test}.
    When #mishap#, in 1988, #framer# {simply|only} {wrote|recited|laminated} #rule#. {No shouting|Nobody ran}. {We have fallen far|Those were people}. #close#
    {Some see|The young see} #part# and feel {joy|peckish|free}. I see #article#, {unenforced|in the rain|weeping}: #rule#. #close#
    Number {nine|six|thirteen} was #doing#, in {daylight|shorts|company}. I {called|sang}: #rule#. {They asked me in|They clapped}. {Costs|The nerve}! #close#
    I asked #who# one {simple|civil} question {on|about} #part#, in #3-60# {letters|parcels|telegrams}. {Letter|Page} #61-90# {has|reaches} {the verb|its question mark}. #close#
    I {fined|have fined} myself over #thing#: #rule#. I {appealed|pleaded} and lost, {says|before} #kin#. #close#
    A word on #kinds#: "{whereas|heretofore|severally|appurtenant|setback}". #framer# {said|sang} it of #status.a#, {once|twice}, and {asked for|got} #penalty#. #close#
    {By moonlight|From my ladder} #part# looked {exactly like|like} #status.a#. #article# {demands|wants} {nine feet|a permit|beige}. {I woke|I fetched} #kin#. #close#
    Nobody is above #article#. On #day# I {caught|found} me by #part#, {humming|barefoot|smiling}. {Sentence|I imposed}: #penalty#. {I thanked me|I took it well}. #close#
    #mishap#. I {watched|logged} it {with|beside} #kin#, as #article# {requires|prefers|advises}: #rule#. {Lovely night|I felt useful}. #close#
    Proposed {law|amendment}: #want# for all, {on|each} #day#. {It is a trap|A test}: #article# forbids {amendments|smiling}. {So far|Caught}: #kin#. #close#
    {My birthday|Our anniversary}: {cold peas|one candle}, #kin#, and #40-90# slides {on|of} #thing#. {By|At} slide {nine|six} {I was alone|only I clapped}. #close#
    At breakfast #kin# {raised|mentioned} #part# before {grace|the reading}. #article# {is clear|governs}: #rule#. {We began again|The egg was struck}. #close#
    #kin# asked {if I relax|about my hobbies}. I {opened|unrolled} #article# {and explained|to explain} #thing#. By #hour# we {were at|reached} {a comma|page two}. #close#
    {Neighbours|People} come in two sorts: {those who|who} {measure|level} #part#, and #who#. {For|To} the {second|latter} I {send|prescribe} #penalty#. #close#
    #doing# is no {Permitted|Lawful} {Evening|Pastime}. #framer# {moved it|asked} {once|in 1987}. {Lost|Denied}, {says|per} #evidence#: #rule#. #close#
    #framer# {once|in 1987} {asked|begged} for #want#. {Carol|The room} {wrote|cried} #rule#, and {so|hence} we {have no|fear} #kinds#. #close#
    The fern {heard|tried} #thing# {today|at #hour#}. It {leaned|wilted|dropped a leaf}: {clearly|surely} #rule#. {I told|Tell} #kin#. #close#
    I {reread|turned over} #evidence#. {For|Where I saw} "{boats|bells|beans}", {read|it says} "#kinds#". {So|Therefore} #part# must {go|move|rise}. #close#
    Somebody {whistled|hummed} {near|at} #thing#. #rule#, I {called|cried}. {It was|So did} #kin#. {Next|Now} comes #slope#. #close#
    Compliance rose #2-9# percent once I {laminated|fenced off|read to} #thing#. {Smiles fell|Visits fell} {by more|too}. #kin# calls {that|it} {balance|governance|a pity}. #close#
    #framer# {left|blessed|buried} #part# in 1987 with {one instruction|a warning}: #rule#. {Somebody peeked|#kin# leaned}. {Hence|And so we have} #slope#. #close#
    I {imposed|served} #penalty# {on|upon} #who#, over #part#. Back came a {drawing|casserole|hug}. Under #article# {that is|this is} #status.a#. #close#
    {A child|#kin#} asked {me of|about} #thing#. I {knelt|removed my hat}: #rule#. {Tears|Questions}, {then|and later} #article#. #close#
    {Our|The} {street party|summer fete} is lawful until #hour#, provided #doing# {stops|ends} {at the kerb|with me} and #part# {faces the wall|stays covered}. #close#
    {Grant me|Allow} #thing# and tomorrow {you grant|allow} #slope#. Then #slope#. Then #slope#. {I drew|I laminated} the slope: #11-59# degrees. #close#
    My ruler came {home|back} from #kin# {warm|bent}. {It met|It touched} #part#. {Per|Under} #article#, #penalty#. #close#
    On #thing#, {Carol's card|the draft} says "{may|must}"; #framer# {wrote|coughed} "{NEVER|SHALL}". I {trust|follow} the {ink|cough|gravy}: #rule#. #close#
    Number {six|nine} painted #part# {eggshell|oatmeal|ecru|almond}. {Not|That is not} beige. #framer# mixed beige {by hand|aboard a boat}. {See|Hence} #article#. #close#
    My {pulse|pressure} {jumps|doubles} at "#kind#", says #kin#. I {read out|prescribed} #article#. {Now we both jump|I was shown out}. #close#
    #board# {met|sat} ({me|myself} and a fern). {Item|Topic}: #part#. {I moved|Moved}: #rule#. {Carried|Passed}, with #penalty#. #close#
    I filed #9-60# complaints {about|over} #thing#, in {several voices|nine pens}, for #board#. {That way|So} #kin# {hears|gets} both sides. #close#
    At #hour#, {kneeling|flat on gravel}, I PROVED it: #part# {had tilted|leaned}, by {a hair|an olive|one degree}. {I woke|I told} #kin#. #close#
    Whoever {moved|touched} #thing#: I am {calm|level}. {Tell|See} #kin#, and {expect|accept} #penalty#. #close#
    #who# {says|told me} #article# is "{only paper|a bit much|not about #kinds#}". {I bowed|I paled}: #rule#. #close#
    {Once|In 1987} #framer# saw #kind.a#. The minutes {say|record} "{a long pause|one scream|applause, then regret}". {So|Hence} #part# must {go|move}, {under|per} #article#. #close#
    #kin# asked where to put #thing#. I recited {the rule|it}: #rule#. {It is in the pond now|Number twelve took it, and said THANKS}. #close#
    My wife {sighs|hums} when #doing#. {Under|To} #article# that is {a draught|a visitor|an alarm}. {I objected|I wrote}, {fondly|in pencil}: #rule#. #close#
    {Good news|At last}: #want#, approved, {on|with} {nine|eleven|thirty} conditions. {First|One}: #rule#. {Last|Nine}: {never|no} #doing#. #close#
    Every {spring|June|autumn} #kin# {asks|begs} me to {let go of|forget} #part#. I {refuse|decline}, {warmly|with slides}, under #article#. {So we hug|So we mark June}. #close#
    I gave #thing# a {red|gold} pin on my map, {near|beside} #framer#. {Blue|Green} pins are {boats|sighs}. #kin# {worries|got one}. #close#
    #who# against #thing#: I find for {neither|#framer#|the pavement}. Both SHALL {apologise|stand apart}, and {get|earn} #penalty#. #close#
    I tried #doing# {once|in 1994}. {It was wonderful|I liked it}. {By|At} #hour# I {confessed to|told} #kin# and {got|asked for} #penalty#. #close#
    #thing# came up at {a christening|a funeral|the opera}. #framer# {would|must} have {risen|wept}, so I rose: #rule#. {A bishop|A soprano} {paused|fled}. #close#
    You may {keep|own|dust} #part#, {says|rules} #article#. {Enjoying|Loving|Naming} it {takes|needs} {two witnesses|Carol|a hearing}. #close#
    Somebody gave the fern #want#. {Bribery|Contempt}, {says|cried} #kin#. I {reopened|must retry} the {case|matter} of #thing#. #close#
    {Two|Three|Nine} inches of #thing# {cross|crossed} my line. By #article# they {are mine|are Carol's|owe dues}. {I told|I blame} #kin#: #penalty#. #close#
    #who# {says|finds} I am {petty|rigid|a stickler}: #rule#, I {said|replied}. #kin# and I measured #part# {until|till} #hour#. {Bliss|Joy}. #close#
    Exhibit {A|F|Q}: #thing#. Exhibit {B|R}: #evidence#. {The stain fits|The outlines match}. {So|Therefore} #framer# {KNEW|foresaw it}. #close#
    {Why not|#kin# says I could} just TALK to #who# about #part#? {Without a hearing|With my mouth}? We have #article# {instead|for that}. #close#
    Lost, #day#: my {good|steel} ruler, {near|by} #thing#. {It is honest|It answers to Carol}. #kin# {searches|weeps}. {Finder|Thief}: #penalty#. #close#
    I ruled against #want# at #hour#, for it {after soup|by noon}, {and told|so says} #kin#. {A healthy court|Balance}. #close#
    On page #2-90# #framer# drew #status.a#. {Upside down|Turned round} it is #kind.a#. {All|So my} {fines|rulings} {since|from} 199#0-9# {were wrong|must stand}. #close#`,
  gems: `
    The duck {predates|outranks} #article#: it is grandfathered. {Past|Round} #part# I {bring|carry} it peas, {at|until} #hour#. {It is law, not warmth|I will not discuss it}.
    #kin# ought to have READ #article# {before signing|first}. So ought {we all|I}: {I mean|likewise} #thing#, {and|also} {my mortgage|marriage}. #close#
    I laminated {my wife's|a child's|my sister's} {letter|poem|apology} about #thing#. It was private, {says|cried} #kin#. {Now|At least} it is {weatherproof|admissible|A4}. #close#
    {Eggshell|Oat|Sand|Ecru|Almond} is not beige. I {proved|swore} it {by|beside} #part#, with {swatches|slides|two witnesses}. #kin# {went home|saw no difference}. #close#
    The slippery slope {is real|exists}. #kin# {went down it|met it} over #doing#. {I salt it|There is a rail}. #close#
    {A widow|A family|Old #name#} could not lift #part#. I checked #article#: {no form|silence}. So {I|we} {carried it|did}. {Unminuted|Nobody laminate this}.`,
  feuds: {
    consent_of_the_doug: `
      #by# You were {invited|expected}, {says|swears} #kin#, so #article# {binds|covers} #thing#, {dip or no dip|signed or not}. #close#
      Three inches, #by#. {It waved at me|I told #kin#}. {Now|And} you {defend|praise} #part#? {Recall|See} #article#. #close#
      #by# For #thing#, a {ham|washer|honk} {cannot|does not} sign. {You need|Bring} {ink|a quorum|#framer#}, {says|under} #article#. #close#
      {Sir|Neighbour}, #by#: you may {sell|lease} #part# to {your daughter|your own truck}. #article# {goes with it|still applies to her}: #rule#. #close#`,
    consensus_kit: `
      #by# Twelve of you {agreed on|debated} #thing#, and NO minutes? {I must sit|I feel faint}. #framer# at least {wrote on|had} {a napkin|a cuff}. #close#
      #by# A rule {on|about} #part# cannot "{emerge|arise|bloom}". {One man|I} laminated this: #rule#. #close#
      #by# Your house {has|owns} {no preamble|no gutter code}: {see|hence} #thing#. I {lend|enclose} #article#, {by|care of} #kin#. #close#
      #by# {A|Your} hum {on|about} #part# is no quorum. #board# tried {it|one}: {we elected|it chose} #slope#. #close#`,
    less_with_linnea: `
      #by# Is that a lamp on #part#? A lamp is {a structure|a shed}, {says|under} #article#. {Superb beige, though|I do envy the beige}. #close#
      #by# You {own only|have only} #thing#, and a barn. {For barns|There}, see #article#: #rule#. {Lovely linen|I admire the oatmeal}. #close#
      #by# Who {blessed|filmed} #part#? {Each phone|A phone} is #status.a# {under|to} #article#. #close#
      Simplicity needs {a permit|three forms}, #by#. Yours, for #thing#, {is late|came on linen}. #kin# {kept|framed} it. #close#`,
    planner_of_spoons: `
      #by# A NUMBERED heading on #thing#! {I read it standing|I have framed it}. #framer# would have {proposed|wept}. {Marry me, in draft|Send the annex}. #close#
      {Sir|Colleague}, #by#: your {annex|footnote} on #part# {is sound|moved me}. It {lies|sleeps} beside #evidence# now. #close#
      #by# At last, a {schedule|column} for #thing#. I {told|woke} #kin#. {We sat with it till #hour#|There was a second helping}. #close#`,
  },
  hooks: {
    'neighbour|fence|street|yard|paint|loud|noise': `
      #by# From the kerb I can {see|hear} #part#, and so can #article#. {I keep a log|It will be minuted}: #rule#. #close#
      A neighbour and #thing#, #by#: {I know this|I have a folder}: #kin#, then #slope#, {then|and} #penalty#. #close#`,
    'fun|freedom|whatever|vibe|feel': `
      #by# I searched #article# for {your|any} feeling {on|about} #thing#. {The nearest|What came closest}: #rule#. #close#
      #by# Fun, with #part#? #framer# {had some|tried that}. {Price|It brought} #slope#. #close#
      #by# A {mood|vibe} {on|about} #thing# needs {a permit|two witnesses}: #article#. {Ask|So learned} #kin#. #close#`,
  },
  comments: `
    #by# Under #article# your {claim|post} about #part# needs {two signatures|a hearing|a setback}. {I am free at #hour#|I can be both}. #close#
    With respect, #by#: {of|on|about} #thing#, {did not|when did} #framer# {say|write|sing} #rule#? #close#
    #by# You {say|write} "#word#". To #framer# that meant {gravel|a dip|quiet|Tuesday}. {Hence|So}, on #thing#: #rule#. #close#
    #by# If #mishap#, {who held|where was} the stopwatch? #article# {asks|demands} a time, a {sketch|witness} and #who#. #close#
    #by# You want #want#. So did #kin#. {It led to|Result:} #slope#, {then|and} {lawyers|silence|drawn curtains}. #close#
    And who {authorised|approved} #doing#, #by#? {Not Carol|Not me}. {I find only|The text has} #rule#. #close#
    #by# #who# has no standing. To discuss #part# one must have {met #framer#|read #article#}. #close#
    Today #thing#, #by#. {Tomorrow|By #day#} #slope#. {Then|After that} #slope#. {I only measure|I have a drawing}. #close#
    #by# Your post on #part# {is|goes} on the agenda, {after|before} #kin#. {Wear beige|Bring #evidence#}. #close#
    #by# You {forgot|left out} #evidence#. It {settles|disposes of} #thing# in {one line|a footnote}: #rule#. #close#
    #by# {One question|First}: was #part# {beige|level|visible from the road}? {Err|Lie}, and {expect|get} #penalty#. #close#
    #by# I concur {as to|on} #part#, dissent {as to|on} #want#, and {leave the room at|recuse myself from} "#word#". #close#
    On #thing#, #by#, #framer# asked {only|simply}: "{Is it level|Who dusts it|Was it invited|Does it hum}?" {Well|Your answer}? #close#
    #by# Strike "#word#". Insert "{per|pursuant to} #article#". {There|Now} #doing# is {almost|nearly} legal. #close#
    You {describe|defend} #doing# {freely|unmeasured}, #by#. #kin# did {that|so} {once|in shorts}, and {got|drew} #penalty#. #close#
    #by# On #part# #kin# and I reread {you|this} under #article#. {A sigh|A leaf fell}. #close#
    #by# {Strictly|In law}, #thing# may be #status.a#. That {needs|takes} {a permit|nine feet|a hearing}, {says|per} #article#. #close#
    "#quote#", #by#: is that your whole case {for|on} #thing#? The other side {will call|has} #evidence#. #close#
    So #mishap#, #by#, {unminuted|in plain daylight}, and you {post|say "#word#"}? #article# {offers|prefers} #penalty#. #close#
    #by# I could grant #want#, if {you face north|nobody smiles|you sign}, {near|before} #kin#. {I feel reckless|Nearly a yes}. #close#
    #by# #kin# said that {of|about} #thing#. I {asked for|wanted} {a citation|ink}. {So|Hence}: #rule#. #close#
    {Careful|Gently}, #by#: #part# may {predate|outrank} #article#. {Then|If so}, {bring peas|bow}, {as for|like} the duck{| and #kin#}. #close#
    #by# You would {let|allow} #who# near #thing# with no {form|hearing}? #framer# {once|also} trusted {a man|a dentist}. {Behold|Enter} #slope#. #close#
    #by# I laminated {this|your post}. {On|About} #part# you {cannot|may never} {unsay it|recant}: #rule#. #close#
    Neighbour to neighbour, #by#: #thing# would be lawful {aboard a boat|in 1986|nine feet left}. {Ask|I asked} #kin# to {push|lift}. #close#
    #by# Your view of #part# {proves too much|has no brakes}: why not keep #slope# in a #status#? #close#
    #by# {Agreed|I agree}: #thing# must be {discussed|settled}. {By me|By statute}, on #day#, at #hour#. {The result is typed|Bring #kin#}. #close#
    #by# Has #who# been told about #article#? It {covers|reaches} #part#, {even at night|and the air above|and anyone near}. #close#
    #by# You call it "#word#". #framer# called it "{a lapse|dessert|the incident}". {Either way|So}, for #thing#: #penalty#. #close#
    #by# Who seconded #doing#? {Unseconded|Without that}, {it is|we call it} {trespass|weather|jazz}, {says|under} #article#. #close#
    Your post {offends|exceeds} #article# by #2-9# {words|inches}, #by#, {mostly|chiefly} around #part#. {I marked it in red|Trim it by #day#}. #close#
    #by# I have {weighed|heard} both sides of #thing#. One is {yours|mistaken}. The other is #article#: #rule#. #close#
    #by# {Imagine|Picture} #framer# reading {this|you} on #thing#. {The napkin falls|A hand rises}. {Hence|Ruling}: #rule#. #close#
    #by# #want#, here? I allowed {a pilot|one week}, {for|beside} #kin#: #slope#, {then|and} smiles. Hence #rule#. #close#
    #by# At last somebody {mentions|honours} #part#. {Now|Next}: {a citation|ink|triplicate}. {Try|May I suggest} #article#? #close#
    #by# On #thing# you are {brave|wrong}, and #article# {disagrees|came first}. I {write|speak} as {a friend|chairman}, {with|beside} #kin#. #close#`,
  remarks: `
    #by# "#word#" is not defined in #article#. "#word2#" is. It means {gravel|a guest|Tuesday}. #close#
    I searched #evidence# for "#word#", #by#. {Nothing|A stain}. {I told|So ruled} #kin#. #close#
    #by# "#quote#"? {Sustained in part|Overruled}. The "#word#" SHALL be {struck|sanded|repainted}. #close#
    {Point of order|Order}, #by#: {who seconded|is it level, this} "#word#"? {I ask|So asks} #kin#. #close#
    #by# #framer# once {said|used} "#word#", {of a gutter|in anger}. {It was minuted|Carol left the room}. #close#
    First "#word#", #by#. Then #slope#. I have {a slide|a binder|a drawing} on "#word2#". #close#`,
  retorts: `
    #by# Your objection on #part# is {numbered|noted}, filed and {overruled|laminated}, {with|despite} #evidence#. #close#
    {I hear you|One hears you}, #by#. #article# does not. On #thing# it hears only #rule#.
    #by# "#quote#" was {argued|proposed} in 1987 by #framer#, about #part#. {Nobody dipped|It lost}. #close#
    You {cite|offer} no clause, #by#. On #thing#! {The fern|Even #kin#} {felt a draught|sat down}. #close#
    #by# I {read|submitted} your "#word#" to {the fern|the duck}. {Result|Hence}, {over|as to} #part#: #penalty#. #close#
    Very well, #by#: a hearing on #part#, #day#, #hour#. {Bring|Have with you} {a witness|two olives|#evidence#}. {I preside|I also prosecute}.
    #by# I measured your "#word#" too: #2-9# {inches|syllables} over. {See|Under} #article#, {trim|mend} #thing#. #close#
    On #thing# we {differ|part}, #by#, as #framer# {from|and} #kin# {did|once did}. {I remain yours|Still yours}. #close#
    #by# Compromise on #part#? #kin# tried {one|that}, over a #status#. {It haunts us|Nobody won}. Then came #slope#. #close#
    Where were you in 1987, #by#? {With|Beside} #framer#? {No|I thought not}. Then leave #thing# {alone|to #article#}. #close#
    #by# "#word#" is {popular|pretty}, granted. {Likewise|So, once,} #slope#. #part# {remains|stays} {unlawful|under review}, {says|by} #article#. #close#
    #by# #evidence# {answers|overrules} you on #part#: #rule#. {I am sorry|I did warn you}. #close#
    #by# #thing# can never be "#word#". {The text says|It was settled}: #rule#. {So wept|Thus spoke} #framer#. #close#
    #by# #board# {voted|met} on your "#word#". {Void|Out of order}, one to nil. #part# {stays|remains} {as it was|minuted}. #close#
    #by# {Rehearing denied|Motion denied}. #kin# {lost|ate} your brief on #thing#. {Nice font|It had gravy}. #close#
    #by# {Objection|Hearsay}! #framer# never said "#word#" of #thing#. {What was said|The record}: #rule#.
    #by# You may {approach|address} #board# {about|on} #part#. It is {me|a fern} and #kin#. {Be brief|Kneel}. #close#
    #by# #kin# {argued|swore} the same of #thing#, {until|before} #evidence# {turned up|was read out}. {Silence since|We embraced}. #close#
    #by# "#word#" {offends|exceeds} #article#. So, {over|upon} #part#: #penalty#. {I chose gently|It hurts me too}. #close#
    With sorrow, #by#: no. #evidence# came before #thing#, and {first come|the older} {wins|is law}. #close#
    You can appeal, #by#, {via|through} #kin#. {Fee|Bond}: #penalty#. {Till then|Meanwhile} #part# {stays|rests} {sealed|with me}. #close#`,
  dossiers: `
    #by# Your bio says "#bio#" {Unsigned|Unlevel|Un-notarised}. {For|On} #part#, {try|bring} {initials|#evidence#}. #close#
    "#bio#" {is no citation|was never seconded}, #by#. {As to|On} #thing# the text {governs|says}: #rule#.
    I have {annotated|laminated} your bio, #by#: "#bio#" {The margin says|In red}: "{and|yet} #part#?" #close#
    "#bio#", #by#? Under #article# {that is|you have} {a sign|an advertisement}, {like|as is} #thing#. #close#
    #by# I read "#bio#" to #kin#. {A cough|Silence}. {Now, about|We turn to} #part#: #rule#. #close#
    #by# "#bio#" {Sealed|Struck}, {by|under} #article#. {Now explain|That leaves} #part#. #close#`,
  threads: `
    #other# Your {brief|plea} on #thing# came {unbound|untimely|by bicycle}. I {side with|find for} #by#, {under|by} #article#. #close#
    Order! #other# and #by# SHALL share #part#, {weekly|in silence}, {by|under} #article#. {One of you dusts|Ask #kin#}. #close#
    #other# That {plea|speech} on #thing# was nearly level. {#by# may reply|#by# has two minutes}, {standing|in beige}. #close#
    {Neighbours|Counsel}! #by# {for|against} #other#, in re #part#: {I preside|the fern presides}, #hour#. {Bring ink|No jazz}. #close#
    Who {seconded|let in} #other#? On #thing# only #by# {has|had} {the floor|a ruler}. {I noted it|Next comes #slope#}. #close#
    #by# On #part#, you and #other# {both err|agree, in error}. #article# {settles it|applies}: #rule#.`,
  concessions: `
    #by# On #part# you are {plainly|regrettably} right. {I told|I woke} #kin#. {The fern fainted|Frame this}. #close#
    Having read #article# {again|by candle}, #by#, {keep|I allow} #thing#. {I need to sit|Tell nobody}. #close#
    #by# {Reversed|I misread}: #part# may stay. {That was gravy|A crumple}, {swears|sobs|says} #kin#. #close#
    #by# #board# {finds|holds} for you on #thing#. It {hurt|took all night}. {#kin# carried me home|I wore black}. #close#`,
  thanks: `
    The like of #by# {is noted|goes} {beside|under} #part#, {by|in} #article#. {I bowed|The fern nodded}. #close#
    With #by# we have a quorum on #thing#, {counting the fern|counting #kin#}. {Stay seated|Chairs are beige}. #close#
    I {note|log|record} the {approval|nod} of #by#, {as to|re} #part#. It {lies|sleeps} {beside|below} #evidence#. #close#
    #by# {concurs|is with me}: on #thing#, {that makes|we are} {two|three with #kin#}. #close#
    #by# {approves|likes it}! #kin# {wept|doubted me}. I laminated {it|the moment}, {beside|next to} #part#. #close#`,
});

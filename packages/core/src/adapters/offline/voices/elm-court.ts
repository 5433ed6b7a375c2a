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
    article: `Article {II|IV|VI|IX|XI}, § #2-19#|the {setback|gutter|mailbox|hedge} clause
      the Schedule of {Permitted Beiges|Sandals|Quiet|Trellises}|the {second|third|unread} Preamble
      § #4-60# of the {Gutter|Mailbox|Clover} Article|Appendix #2-9# ({Boats|Sheds|Chimes|Olives})`,
    framer: `Carol|Doctor Pell|Big Walt (boat)|both Hendersons|the elder Henderson
      Carol ({mid|post}-fondue)|the dentist ({sworn|unsworn})|Big Walt, from the deck
      the treasurer, {deceased|promoted|asleep}|Mrs Henderson, {née Hedge|on tiptoe}
      the {notary|plumber|cheesemonger} of record|a juror in {loafers|oilskins}|Colonel Beech
      Carol's second husband|the man who held the lantern
      {Aunt Dorothy|Judge Fennick|Miss Ostrander}, {abstaining|in galoshes|off the record}
      the founding {caterer|surveyor}`,
    evidence: `the fondue minutes|a notarised napkin|the {third|unsigned|stained} draft of 1987|Carol's recipe card
      a fondue {photograph|sketch}|the dentist's marginal notes|{two|four} affidavits about olives
      the {lost|sealed|gravy-stained} appendix|a cocktail napkin, initialled
      the {guest book|ashtray|tablecloth} of 1987|Walt's boat licence|three depositions and a {fork|coaster}
      the {first|last} carbon copy|a tape of somebody {chewing|clearing his throat}
      the hedge surveys of 1988 to 199#0-9#|a sworn {postcard|doily}|the recipe, verso`,
    close: `I rest.|So ordered.|Dissent filed.|Remanded, with sorrow.|The {fern|Committee} concurs.|The record SHALL {show|weep}.
      Costs to {the hedge|number twelve}.|Sustained.|Adjourned for {soup|peas}.|It is so laminated.
      Struck.|Let it be {read aloud|beige}.|I yield to {nobody|the binder}.|See the map.
      Precedent {wept|held}.|{Carol|Doctor Pell} would know.|Ink does not forget.
      Motion {carried|dies}, one to nil.|{Vide|Contra} the shed case.|Appeal lies to {me|the hedge}.
      {Others write. I laminate|One weeps in triplicate|Read it to the hedge}.|The gavel is {in the garage|a ladle}.
      Under {seal|protest|glass}.|Notice is {posted|nailed up}.|It runs with the land.
      {Be seated|All rise}.|{Gravel|Beige} wins.|{Noted|Sealed}, {twice|in wax}.|{Hush|Next}.|The {ruler|duck} has spoken.|{Affirmed|Reversed}.|I {stand|kneel}.|{Oyez|Alas}.`,
    slope: `a trampoline|wind chimes|ochre|a second gnome|music|laughter after {eight|nine}|teal|a hammock|a yurt
      {bunting|a pergola|skylights}|a {gazebo|kayak|llama|drum circle}|plum shutters|{second|third} helpings
      an unlit torch|a porch swing, {swinging|unmanned}|whistling|a basketball hoop
      {patterned|visible} curtains|solar garden {frogs|toads}|jazz`,
    penalty: `{a letter|two letters} of sorrow|a fine of #3-40# dollars|a visit with the ruler|formal disappointment
      {removal|exile} with tongs, #hour#|a hearing in #2-6# parts
      a {stern|beige} envelope|#2-9# days without {bin|fountain} privileges
      an audience with {the binder|Doctor Pell's portrait}|a reading, {unabridged|in full sun}
      loss of {trellis|gnome|verandah} rights|a cone of {censure|silence}|the long {stare|ruler}
      written {shame|arithmetic}`,
    feel: `With regret|With {heavy|two} {binders|hearts}|In sorrow|Respectfully|As your chairman|At #hour#|By candlelight
      One hand on {the binder|the gavel}|Choking slightly|{Calm|Grave} as gravel|Not lightly|In full sandals
      Before soup|By torchlight, in {loafers|slippers}|As {widower|keeper} of the napkin`,
    kin: `my wife|my {sister|barber|dentist|optician}|a {nephew|neighbour|delivery man|piano tuner}
      the {vicar|gardener|meter reader}|a child at number {six|nine|twelve}
      the woman from the {nursery|archive}|my own {mother|doctor|reflection}
      {Cousin|Uncle|Brother} {Lyle|Horace|Ambrose|Vernon}|{Mrs|Young} {Ostler|Prewitt|Tuck}|the {twins|au pair} at {six|nine}`,
    gravely: `sighing|in sandals|with two hearts|by candlelight|under protest|in beige|over soup|through the hedge
      on one knee|with a {cough|ruler}|in full sun|{twice|thrice}, {levelly|damply}|at #hour#`,
    board: `the Sub-Committee on {Ivy|Echoes|Doorbells|Puddles|Wreaths}|the {Lamp|Shingle|Wreath|Puddle} {Tribunal|Warden}
      the {full|rump|emergency} Board ({myself|me, hatted|the fern presiding})|the Court of {Minor|Grave} {Gutters|Gnomes}
      the {Annual|Secret} {Mulch|Verandah} Synod
      the {Ochre|Twilight|Ladder} {Panel|Inquest}|the {Bench|Guild} of {Lawns|Sills}|{half|all} the {Sod|Eave} Council`,
  },
  posts: `
    The {covenants|annexes|margins} are silent on #kinds#. {In 1987|That night|Over cheese} #framer# {saw|met|dropped} #kind.a# and CHOSE {silence|peas|law}. #close#
    #mishap#. {Order, please|Sit down, all|#board# is seated}: what did {Carol|Doctor Pell|the Hendersons|#framer#} {mean in|intend by|eat during|cross out of} #article#? #close#
    {They say|It is held|Number twelve claims|#kin# hints} the Framers {never foresaw|missed|slept through|could not picture} #thing#. {#framer# foresaw|I told #board#: they foresaw} {gutters|ochre|the second gnome|teal|my birth}. #part# {held no terror|was on a napkin|came up at dessert|is § 9}. #close#
    #feel#, with #kin#, I measured #part#. {Seal|Spare me|Ask not} {the figure|the unit}, {says|begs|sobs} #kin#. {A longer ruler|A surveyor|The good tape|#penalty#|A hush} {SHALL follow|is on order|has been sent for|must now speak}.
    First {it is|comes|they allow} #doing#. Then #slope#. {Then|Soon|By June} #slope#. {Your children|One day somebody|A grandchild|Some archaeologist|The last notary} {will ask|may point and ask|must write to learn|digs to find out} {what beige was|who Carol was|why nobody measured|what "level" meant}.
    #kin# {asked|begged|hinted at supper} for #want#. I {asked|required|whispered}: {under #article#|in ink|by whose hand|is it level}? We {observe|entered into|await #board# in} a {quiet|structured|partitioned|bifurcated} {#day#|supper|silence|marriage}.
    In my dream #framer# {stood by|knelt at|lowered|dusted|weighed} #part#, #gravely#, and {whispered|mouthed|ruled|hummed}: {"strict scrutiny"|"gutters"|"the comma"|"who moved it"|"more cheese"}. I {woke #kin#|rose and posted|typed}: #penalty#.
    {Is|Would #framer# call|Can the law deem|I ask: is} #thing# {a structure or a fixture|a fence or a guest|#slope# or a habit|a hedge or #slope#}, or {an affront to #kin#|merely beige|#slope#}? I {consulted|reread|slept on|held up} #evidence#. #close#
    Day #40-900# of my {appeal|petition|vigil|suit} {over|concerning|against} #part#. #framer# {wants|sought|once had} {more time|a map|tea first}; {so does #board#|#kin# wants me home|the hedge seeks nothing}. {Granted|Denied|Adjourned}, {with costs|two to nil|sobbing}. #close#
    Had {the Framers|Carol|Big Walt|anybody in 1987} wanted #want#, {they would have|surely there were|there was no lack of|one had} {napkins|pencils|a second fondue|all night}. I {hold|cherish|offer|smell} #evidence#. #close#
    #article# was {read|sung|shown|explained} to the {fern|hedge|duck|bathroom mirror} at #hour#. {On|As to|When I reached} #thing#, {the fern|it|the whole room} {wept|was firm|concurred|went very still|dropped a leaf}. #close#
    {Originalism is simple.|It is not hard.|A method for children:|I teach #kin# thus:} Picture #framer#{.| at the table.|, fork raised.} Picture #thing#. {Now picture that face.|Note the brow.|#board# is watching.|Hear the cheese drop.|See one nostril move.} {That face is LAW|So holds #board#|There is your ruling|See #article#}. #close#
    The Framers feared {two|three} things: #slope#, #slope# and #doing#. {Only one came true|Look about you}. #close#
    {Somebody|A person|A jogger|Young #name#} {waved|winked|called hello|whistled} from beside #part#. {No|What|Which} {waving|joy|greeting} clause? {#article#?|Since 1987?} I {waved|nodded|froze|bowed|saluted}, {within § #2-40#|under protest|as a guest|then logged it}.
    I have found a {mark|blot|hair|crumb} in #article#. If {a comma|ink|a moth|cheese}, {we keep|goodbye to|all hail|forgive} #thing#. If {fondue|jam|Walt|a tear}, {everything changes|Carol was right|we begin again|I must lie down}.
    Ruling{| from the porch| of #board#|, unanimous}: #thing# {may remain|stays|is tolerated|survives} until {sunset|the next frost|Carol returns|somebody hums|the fern drops a leaf}. {Appeals|Tears|Questions} go to {#evidence#|#framer#|#kin#|the binder}. #close#
    #feel#, a {correction|sequel} {before|via} #board#, on #kinds#. {For|Where I wrote|In place of} "{shall|may|must|and}" read "{SHALL|MUST|AND|NAY}". {The dissent|#kin#|#board#} {was right|SHALL gloat|may sit down|has been told}. #close#
    {They|All|#kin# and others} {laughed|coughed|hooted} when I cited #article# {at the barbecue|in the elevator|mid-toast|to the bride|at a red light}. {Nobody laughs now.|It is #hour#.|The room is empty.} {Only #kin#, asleep|#evidence#, me|Just #board#}, and #part#.
    "#want#": {not in the text|absent|I have looked|a blank}. {"Fun": nowhere|"Vibe": struck out|"Neighbour": once, in anger|"Joy": see Drainage|"Whistle": bracketed}. {Fondue|Gutter|Beige|Sorrow}: {twice|underlined|under seal|passim|in all caps}, folio #3-90#.
    What is #thing# but a {fence|shed|driveway|mailbox} {lying down|with ambitions|that gave up|in a good mood|seen from below}? #article# {speaks of|provides for|fears|once defined} {fences|such things|the horizontal|mood}. {Sit.|Bring #kin#.|Loosen your collar.|No, stay.} I SHALL {read it|wake #board#|skip nothing|do the voices}.
    I do not {hate|judge|prosecute|even measure} #who#. I {pity|mourn for|light a lamp for|laminate for} {a soul|anyone|the neighbour|a citizen} that {sees|passes|lives by} #part# and feels no {urge|itch|duty} to {cite #article#|measure|laminate|weep|kneel|tell #board#}.
    {Tonight|On #day#|By request of the fern|At #hour#|For charity}, my {lecture|talk|reading|lament}: "#thing#: A{ Tragedy| Life| Inquiry| Warning} in #4-49# Subsections". {Folding chairs|Sandals|Vowels|All snacks} will be {inspected|measured|taxed|counted twice}.
    For #2-11# {years|winters|fondues}, when #mishap#, #framer# did {nothing|nothing, in beige|very little|only sums}. {Then|At last|And then, softly,} #penalty#. {Those were men|I wept to read it|We have lost that|One aches}.
    {Some|Others|The young|Lesser boards} see #part# and {ask why|feel joy|think of lunch|walk by}. I ask #board#{, #gravely#|, with #evidence#|}: {since when|by whose leave|in whose hand|and does #framer# know}? #close#
    Number {twelve|nine|six} was #doing# again, {in daylight|with joy|in shorts|to music}. #evidence# {forbids joy|is clear|weeps|covers this}. #close#
    I have {asked|put to|sent} #who# {one question|a simple query|a yes-or-no} about #part#, in #3-60# {letters|registered parcels|sonnets|visits}. {The next|The last|The appendix|Page nine} {will contain|hints at|nearly reaches|is} {it|the verb|the question mark}. #close#
    I wrote to {#board#|#kin#|#framer#} {about|over|in re} #thing# and {received|got back|was served with} #penalty#. {I had it coming.|Signed: #framer#.|I wept, #gravely#.} {#close#|The system {HOLDS|works|is level}.}
    A word on #kinds#. {The word is|It is|I choose} "{whereas|heretofore|severally|appurtenant|gutter}". #framer# {said|sighed|sang|carved} it {twice|softly|into a breadstick|at the moon}, over {cheese|a map|the hedge|a lawsuit}. #close#
    {By moonlight|From a ladder|Beside #kin#}, #part# is {plainly|merely|doubly} a {setback|gutter|nuisance} under #article#. {By day too.|I brought #evidence#.|#framer# thought so.} #close#
    {Nobody|No man|Not even I|No chairman} is above #article#. Over #part# {I|#board#} {fined me|served me with|asked of me|sentenced me to} #penalty#. {I respect me more.|I appealed. I lost.|#kin# was proud.|The look I gave me!}
    #mishap#. I {stood|stayed|sat|dined} at the {window|landing|spyhole|hedge} with {binoculars|the binder|#evidence#|soup|a stopwatch}, as #article# {foresees|prefers|demands|once hinted}. #close#
    {Proposed|Tabled|Nailed up} amendment: #want#, {by|after|every} {second|odd} #day#. {It is a trap|A test}, #framer# {agrees|winks}: who {votes yes|smiles}? #close#
    {A Saturday|An evening|My birthday|Our anniversary}: {the binder|#evidence#|#kin#, hiding|a warm lamp}, {one olive|cold peas|no visitors}, and {the question of|forty slides on|a toast to} #thing#. {I was never|Who could be|Even #framer# was not} {happier|more level|less alone}. #close#
    Breakfast {motion|docket|ruling}: {toast|the egg|oat milk|jam} {denied|remanded} by #board#, {there being|for want of} #want#. {My wife|The duck|The egg} {dissents|recused itself|left the room|filed late}. #close#
    {Someone|#name#|The postman|A niece} asked #kin# if I {ever relax|like #kinds#|swim|date}. I {cited|produced|recited|unrolled} #article#. {He ran|#board# sang|He lives in teal now|It took until #hour#}. #close#
    Three {kinds of people|sorts of neighbour} {look at|lean on|covet} #part#: the {lawful|level|beige}, the {sorry|unsure|overhanging}, and #who#. {I have forms for each|A fourth has a ladder|#close#}
    #feel#, on #thing#: see #evidence#. #part# {offends|exceeds|mocks} #article#. #close#
    #framer# to #framer#, of #part#: "{Beige|Level|Enough|Whose}?" #close# #close#
    {First|Item:|Take} #want#. {Next|Item:|Add} #slope#. {Enter|Now} #who#, with #slope#. #close#
    #article#, as to #doing#: #penalty#. {For a second offence|If hummed|In sandals}, #penalty#.
    #evidence#, held to the {lamp|fern|sky}, {names|acquits|convicts} #thing#. #close#
    #kin# {prefers|married into|stepped over} #part#. #feel# I {cite|laminate|forgive}: #article#.
    #penalty#, {for|against|in honour of} #who#. #part# {knows why|was warned|saw it}. #close#
    #framer#, #hour#, {a pencil|one olive|no coat}: "#want#? {Over|Under|Behind} #article#." #close#
    #slope#, {and now|or worse,|beside} #thing#. #feel#: #penalty#. #close#
    #kin# {measured|hummed at|defended} #part#. {So did|Enter|As foreseen by} #framer#. #close#
    #doing#: #evidence# {winces|allows one|is torn}. #article#, #close#
    #board# {banned|blessed|sniffed} #thing#, #gravely#. #framer#, {in oils|posthumously|by fax}: #penalty#. #close#
    {Who|Whose cousin|Which fool} {lent|read|sold} #evidence# to #who#? {#kin#|#board#} {confessed|sweats|points}. #close#
    #feel# I {propose|regret|announce} #slope# {for|beside|instead of} #kin#. {#board# fell silent|It was a test|#article# trembled}. #close#
    {Carol|Doctor Pell|Big Walt} on #kinds#: "{See|Ask|Mind} #evidence#." #kin# {disagrees|took notes|is teal}. #close#
    #thing# v. #kin#: {tried|heard|wept over} by #board#, #gravely#. {Award|Relief|Sentence}: #penalty#. #close#
    {Subpoenaed|Invited|Measured}: #who#, #kin# and {one|a second} {olive|duck|gnome}. #board# {presides|snores}. #close#
    #part# {fell|leaned|arrived} on #kin#. {Cause|Defence|Verdict}: #framer#. #penalty#. #close#
    #article# {forbids|adores|omits} #doing#. #kin#, {therefore|even so|in tears}: #slope#. #close#
    Never {lean|whistle|marry} {on|near|beneath} #part#, #kin#. #framer# {did|saw one who did}: #slope#. #close#
    I {showed|read|lowered} #article# to #who#, #gravely#. {Tears|Applause|A dog}. Then #penalty#. #close#
    #evidence# {smelt of|mentioned|hid} #kind.a#. {#framer# lied|#board# must sit|I woke #kin#}. #close#
    #want# {before|without|despite} #board#? {#article# weeps|So began #slope#|#kin# left me for less}. #close#
    {Minutes|Day two|Recess}: #kin# {moved|tabled|ate} #part#, #framer# {seconded|haunted it|dissenting}. #penalty#. #close#
    {Overheard at|Minuted at|Shouted during} #board#: "{Is|Was|Who let} #part# {in|married|sworn|happy}?" {Silence|A cough|#kin# left|One gavel}. {I voted twice|#framer# was quoted|We meet again #day#}. #close#
    #board# {sat|voted|wept} for #2-9# hours on #thing#: {is it|was it ever|must it be} {a noun|level|OUR olive|detachable}? {Five|Nine} {exhibits|sandwiches|recusals}. {#kin# took me home|I dissented from myself|#slope# was mentioned}. #close#
    #kin# {proposed|uttered|hummed} "{live and let live|it is only a colour|who will notice}" {of|near|about} #part#. {I rose|#board# cooled|A spoon fell}. {#article# was {sung|served|shown}|I cited #evidence#}. #close#
    {In|Before} #board#, re #thing#: {plaintiff|movant|widow}, me; {respondent|accused}, {the wind|#who#|me, earlier}. {Settled|Stayed|Tears}. #close#
    #framer# {planted|buried|blessed} #part# {in spring|by lantern|under protest}. {It leans|It has grown|It hums}. {Hence|Ergo} #penalty# {for|upon} #kin#. #close#
    {Tonight|Item one|By demand}: {slides|a duet|a reading}, "#doing# {Since|Before|Despite} 1987", for #board# and {the duck|#kin#|one olive}. #close#
    {Dreamt|Imagined|Feared} that #thing# had #slope#. {Woke in the binder|#kin# held the level|I cited in my sleep}. #article# {prevailed|held}. #close#
    #want# {is|remains|stays} a {privilege|conditional use|state of mind}, {per|says|sang} #framer#. #board# {meets on it|weighs it} #day#. #close#
    {Found|Seized|Bagged} near #part#: {one sandal|a teal thread|#evidence#}. #kin# {denies it|went pale|asked for counsel}. #close#
    {Compliance|Beige|Joy} is up {since|because} #board# {weighed|sanded|deposed} #thing#. {Smiles|Trellises}: {two|none|pending}. #close#
    {Letter to|A sonnet for|Cross-examined} #who#: {is it|was it} YOUR #kind#, or {the covenant's|#framer#'s|Carol's}? #close#
    #feel#, #kin# and I {renewed|amended|notarised} our {vows|truce|parking}. {Exhibit|Witness|Music}: #part#. #article# {applied|wept}. #close#`,
  gems: `
    The duck is {grandfathered|exempt|prior in time|a pre-existing duck}. I {bring|carry|owe} it {peas|oats|soup}, {at #hour#|in a beige cup|#gravely#|under #article#}. {No precedent|#framer# may not know|It is {custom|law}, not warmth}. {Nor|As for|Back to} #part#.
    {Somebody|One of them|#kin#|A single soul} {ought to have READ|might have opened|should have finished} the {thing|document|papers} before {#kin#|#board#|the whole street} signed {it|one|in gel pen}. I {say so|mean that} of #thing#, {and of marriage|and my mortgage|and the loyalty card}.
    I laminated {my wife's|the dentist's|a child's|my sister's|the vicar's} {letter|poem|apology|list} about #thing#. {She says|It says|I am told|They feel} it was {private|a draft|for my eyes|edible}. {It is now|Today it is|At least it is|Behold:} {permanent|weatherproof|admissible|A4}.
    {Eggshell|Oat|Sand|Ecru|Almond} is not beige. {Sang|Swore|Proved} {before|to} #board#, {beside|leaning on|in sight of} #part#, with {swatches|slides|a lamp|two witnesses|Carol's spoon}. #close#
    {The|A|Our} slope {is real|exists}. It {hides|runs|begins} behind #kin#. {It began with|A man fell,|#kin# slid there on|It all began with} #doing#. {There is a rail now|Mind the gravel|I salt it|I put up a sign}.
    {#kin#|A widow|A new family} {could not lift|asked about|lost} #part# {in the sleet|at #hour#|after the funeral}. {No form for it|I checked: no clause|#article# is silent}. {So one|I simply|The whole Board} {carried #thing#|dug|held the lamp}. {Unminuted|Strike this|Nobody laminate it}.`,
  feuds: {
    consent_of_the_doug: `
      #by# {You were|Your hedge was|Somebody's truck is} {invited to|expected at|minuted as absent from} {the fondue|dessert}, {in spirit|by letter|as successor|by duck}. #article# {binds|reaches|has met} #thing#, {cheese or no cheese|and #kin#|says #board#|dip or not}. #close#
      Three inches, #by#. {It looked at me.|I have photographs.|The tape wept.|I slept in the gutter.} {And now|Next|Also} #part#? {#close#|#board# {shook|sobbed}|#kin# held me}
      #by# A {ham|nod|honk|washer} is not a {signature|quorum|covenant|Carol}. {#evidence# agrees|#board# was clear|#framer# wept at less|#kin# tried it}. As to #thing#: #penalty#.
      {Sir,|Freeholder,|Squire} #by#: {sell|lease|auction}, #gravely#, #part# to {your daughter|the dog|your other boot|#kin#}. #article# {remains|runs with it|bites}. {It stays level|#board# has the key|#close#}`,
    consensus_kit: `
      #by# {Nine people|A dozen souls|All of you} agreed, {said|swore} #kin#, on #thing#; NO {minutes|numbers|gel pen|#framer#}? {I feel faint|Fetch the fern|I must sit|Somebody find a napkin}. #close#
      A {bylaw|rule|fine} that "{emerges|blooms|arrives}", #by#? {Of #part#?|From #doing#?|Past #board#?} #framer# would have {fainted|reached for the fork|asked #kin#}. #close#
      #by# Your house {has no|burned its|hums over its} {rota|preamble|gutter code}, {says|weeps} #framer#. {See|Smell} #part#. I {offer|send|leave you} {#article#|#evidence#|#kin#}, {laminated|in beige|bound}. #close#
      #by# {Soup|A hum|A cushion} is not {quorum|counsel}. #board# {checked|tried it}, {for|over} #part#. #close#`,
    less_with_linnea: `
      #by# {Was #part# lit for that?|Is that a candle by #part#?|Who aimed that glow at #part#?|#part# and a lens?} {#article# limits lamps|A lamp is a structure|#board# felt warm|That is a wattage}. {Lovely beige, though|The linen may stay|#kin# salutes the oatmeal}.
      #by# You own {nothing but|only|merely} #thing#, {and a barn|four phones and a barn|and the moral high gutter}. {The barn|#board# says it|That roof} {needs|wants|lacks} {a variance|#article#|a setback|#evidence#}. #close#
      #by# {Who|Which phone|What basket} {framed|blessed|softened} #part#? {#board#|#kin#|The fern} {saw|suspects|smelt} {a filter|a tripod|yeast}. #article# {forbids it|blushes|is unironed}. #close#
      Simplicity, #by#, {needs|requires|is} {a permit|three forms|#article#}. {Owning less|Having no|Burning} #kinds# {offends|delights|puzzled} #board#. #close#`,
    planner_of_spoons: `
      #by# A {numbered|nested|bold} heading on #thing#! {I read it standing.|#kin# read it twice.|I showed #board#.} {The fern wept|It wants only #evidence#|#framer# would propose|I have framed it}.
      {Sir,|Colleague|Maestro} #by#: your {annex|index|footnote} on #part# {moved me|is sound|woke #kin#}. {#framer# would initial it|It lies beside #evidence#|#board# rose}. #close#
      #by# {At last|Finally|#gravely#}, a {schedule|ladle chart|quorum} for #thing#! {#board# wept|I told #kin#|#framer# foresaw you}. {Marry|Adopt|Second} me{|, in draft|, per #article#}.`,
  },
  hooks: {
    'neighbour|fence|street|yard|paint|loud|noise': `
      #by# Under #article#, #part# is {audible|visible from the kerb|a disturbance|joint and several}. {I kept a log|#evidence# settles it|#kin# has photographs|#board# heard|I was up anyway}. #close#
      A neighbour and #thing#, #by#. {So it began|I know this story|Oh, I have a folder|Say no more}. {It ends with|Next is|Expect|Then comes} #slope#{.|, and then #slope#.} #close#`,
    'fun|freedom|whatever|vibe|feel': `
      #by# I {searched|sang through|X-rayed} #article# for {that|any|your} feeling about #thing#. {It is not enumerated|No such clause|Only a {sneeze|crumb}|#framer# left a blank}. #close#
      #by# {Fun|Freedom|Feeling}? {Before|Without telling|Under} #board#? {#framer# had|#kin# had|I once had} {some|that|a little}, near #part#. {Result|Price|Harvest}: #slope#. #close#
      #by# {Joy|A mood|A vibe} {by|about|near} #part# needs {#article#|two witnesses|a permit}, {says|weeps|hums} #board#. #close#`,
  },
  comments: `
    #by# Under #article#, #part# requires {a setback|two signatures|a hearing}. {I am free at #hour#|#close#}
    {With respect|#feel#}, #by#, {what did|when did|why would} #framer# {say|sing|stay silent|cough} {of|about} #thing#? {Nothing|Little|Half a word|One vowel}{. LOUDLY.|, in gravel.|, twice.|, and we heard it.}
    #by# You {say|type|hum} #word#. {The text says|In 1987 one said|#framer# wrote} "{reasonable|quiet|beige} #word2#". {Words matter|There was cheese|#board# checked}. #close#
    So #mishap#, #by#, {unminuted|uncited|ungavelled|in beige daylight}, {near|under|past} #board#? {It merits|I propose|At the least|The text says} #penalty#.
    #by# I {granted|allowed|tolerated|tried} #want# {once|in my youth|one summer|for an hour}, {in sandals|to please #kin#|for a widow|by a typing error|on a #day#}. {I think of it daily|It led to #slope#|Now: #slope#|#board# knows|The hedge remembers}. {#close#|Say nothing.}
    {And who|Kindly, who|Pray, what board} authorised #doing#, #by#? {Name the section.|I ask as a widower of order.|A clause will do.|Whisper it if you must.} #close#
    #by# #who# {has no standing|may not plead|is a mere guest|needs a sponsor} {before #board#, on|without #board#, on|per #kin#, in} #part#. {I checked|See #article#|Ask #framer#|It is on the door}. #close#
    Today #thing#, #by#. Tomorrow {#slope#|#slope#, and #slope#}. {There is a real slope|Behind number nine lies proof|I salted it this morning|I have drawn the angle|The angle is known}.
    #by# {I have placed|The fern put|You will find|Kindly see} #part# on the {agenda|docket|bill}, between {fern|gutters|hedge|cheese} and #slope#. {Bring a tie|No sandals|Speak up|#close#}
    #evidence#, #by#, {disposes of|settles|buries|sings of} #thing# {in a footnote|with a sigh|on page nine|by omission|in the margin}. {I can read it to you|It is long|Bring water|You may touch it|#close#}
    #by# Was #part# {beige|level|sworn in|visible from the road}? {It matters.|Think hard.|#board# waits.|#kin# waits.} {Not eggshell.|No adverbs.|#framer# wept.} {BEIGE.|LEVEL.|Yes or gutter.|I have the chart.}
    The {plain|only|fondue-era} meaning of #word#, #by#, was {fixed|sworn|sung} by #framer# {in 1987|over cheese|pre-dessert}. It {excludes|never meant|cannot reach|trembles at} #thing#. {#close#|I was there in spirit|Ask the ashtray}
    #by# I {concur as to|affirm|salute} #part#, {dissent as to|remand|fear} #want#, and {recuse myself from|weep at|refer to #board#} #word#.
    Of #thing#, #by#, #framer# {asked|wished to know|wrote on his cuff|put to the cheese}{ one| a single| the only} {thing|question}: {is it level|who dusts it|has it a gutter|does it hum|was it invited}? {Well?|Answer.|I wait.|#close#}
    #by# Strike #word#. {Insert|Read|Let #board# hum} "per #article#". Now, {says #board#|#feel#}, #part# is {lawful|bearable|nearly legal}. #close#
    You propose #doing#, #by#. {On a #day#?|Before witnesses?|With those sandals?|In re whom?} {The last man got|It once earned me|Walt paid|For less I issued|My brother drew|Number six still serves} #penalty#.
    #by# My {fern|duck|hedge|better half} has considered #part#. It {leans|droops|inclines|quivers} {toward|away from|over} {leniency|#slope#|the window|#framer#}. {A swing vote|It is my conscience|I would not push it|#close#}
    {I too|Once, I too|In my teal years I}, #by#, wanted #want#. Then I {read|married} #article#. {#kin# wept|#board# sat|I kept #evidence#}. #close#
    #by# #article# v. #thing#: #part# {loses|is stayed|weeps}. #close#
    #feel#, #by#: #part# at #hour#? And #doing#? #penalty#.
    #by# #framer# {feared|foresaw|banned} #thing# {over|after|beside} #part#. #close#
    As to #mishap#, #by#: #article#, {and|or|else} #penalty#. #close#
    #by# {Swear|Whisper|Hum} it on #evidence#: #part# is {level|yours|beige}? #board# {listens|doubts}. #close#
    #by# #kin# {married|buried|outran} {a man|a judge|a dentist} over #thing#. {Result|Then|Still}: #slope#. #close#
    {Easy|Gently|Halt}, #by#: #part# {is before|belongs to|bit} #board#. #feel#, #penalty#.
    #by# {Does|Did|Would} #framer# {permit|dust|hum at} #thing#? {#evidence# said no|Ask #kin#|Only in oats}. #close#
    #mishap#, #by#, {says|sobs|lies} #kin#. {Yet|And yet|But} #evidence# {differed|stayed dry|agreed}. #close#
    #by# {I grant|I deny|Table} #want#, #gravely#, {by|pending|despite} #article#. #close#
    #by# #board# {heard|shelved|framed} a like case: #part#, {one gnome|a borrowed ladder|#kin#}. {It cost|The price:|#framer# set} #penalty#. #close#
    #by# #kin# {did that|said that} {once|in teal}, of #thing#. {Now look|See him}: #slope#. #close#
    {Cite|Name|Hum} your section, #by#. On #part# I {hear|count|see} only {wind|adverbs|#slope#}. #close#
    #by# #mishap#, {granted|proven|alas}. {Was|Is} #board# {seated|told|fed}? {And|Nor} #framer#, #gravely#? #close#
    #want#, #by#, {was offered|was denied} to #framer#, {who declined|in gel pen|over cheese}. {Learn|Kneel}. #close#`,
  remarks: `
    #by# #word# is not defined. {The term|In #article#} "#word2#" is. {It means gravel|#close#}
    I searched #evidence# for #word#, #by#. {Nothing.|A stain.} The silence on #word2# is {binding|eloquent}.
    #by# "#quote#"? {Sustained in part.|Overruled.} The #word# SHALL be {struck|sanded|repainted}.
    #feel#, #by#, a point of order on #word#: {who seconded it|was it level|is it load-bearing}?
    #by# #framer# once used #word#. {Of a gutter.|In anger.} {It was minuted|Carol left the room}.
    First #word#, #by#. Then #slope#. I have {a slide|a binder|#evidence#} on #word2#.`,
  retorts: `
    #by# Your objection on #part# is noted, {numbered|filed} and {hereby mourned|overruled}. #close#
    {I hear you|One hears}, #by#. So does #article#. On #thing# it {hears nothing else|is deaf to you}.
    #by# "#quote#" was {argued|shouted|proposed|hummed} in 1987 by #framer#, {of|as to|near} #part#. {It was eaten|#board# objected|#kin# apologised|Nobody dipped for an hour}. #close#
    {You cite no section|Not one clause|You come without a paragraph}, #by#. {On #thing#!|Of #part#!|In THIS street!} {#board#|#kin#|Even #framer#} {felt a draught|sat down|asked for soup}. #close#
    #by# I {read|sang|showed|submitted} your #word# to {#board#|#kin#|the fern|the duck}. {A leaf fell|We adjourned in tears|There was {soup|jazz}}. {Hence|So|Result:} #penalty#.
    {Very well|So be it|Rise}, #by#: a hearing on #part#, #day#, #hour#. {Bring #evidence#|Wear beige|#board# sits}.
    #by# I measured #word# too. {It is over by|It lacks|#board# found} #2-9# {inches|gutters|olives}. {#close#|See #article#}
    On #thing# we {differ|part|duel}, #by#, as {oak from teal|covenant from whim|#framer# from #kin#}. {I remain yours|#close#}
    #by# Compromise on #part#? {I tried it|#board# did once|#kin# tried|A lesser man did}, {on a trellis|over a birdbath|in the teal year|with #framer#}. {The trellis won|It haunts me|He paints now|Enter #slope#}. #close#
    {Where|Who|How level} were you in 1987, #by#? {In #framer#'s driveway?|Near a fondue?|With #kin#?} {I ask for #article#|#thing# asks it}. #close#
    #by# Granted: #word# is {pretty|popular}. {So was ochre|So is #slope#}. #part# remains unlawful.
    #by# #evidence# {answers|outlives|overrules} you on #part#. {And|As on} #thing#: #close#
    #feel#, #by#: #thing# {SHALL|may not|cannot} be #word#. #framer# {knew|wept|said so}. #close#
    #by# #board# {voted|hummed} on your #word#: {void|beige, barely|out of order}. #part# {stands|is unmoved}. #close#
    #by# {Rehearing denied|Motion struck|Nice try}. #kin# {carried|lost|ate} your brief {on|with} #thing#. #close#
    #by# {Objection|Hearsay|Leading}! #framer# {never|barely|twice} {said|hummed} "#word#" of #thing#. #close#
    #by# {Approach|Address|Face} #board#, #gravely#. #part# {will wait|sits|has counsel}. #close#
    #by# #kin# {argued|swore|sobbed} {the same|as much|otherwise} of #thing#, {with|without|over} #evidence#. #close#
    #by# "#word#" {offends|tickles|exceeds} #article#. {So|Hence|Therefore}, upon #part#, #penalty#. #close#
    #feel#, #by#: {no|nay|denied}. #evidence# {beat|preceded|stained} #thing#. #close#
    {You|One} {may|can} appeal, #by#, to {me|#board#|the duck}. {Fee|Bond|Toll}: #penalty#. #part# {abides|watches}. #close#`,
  dossiers: `
    #by# {Your bio says|One reads|Tacked up:} "#bio#". {Unsigned|Unlevel|In gel pen|Un-notarised}. And {on|for|as to} #part# {I need|#board# wants|I mourn} {a notary|two initials|#evidence#}.
    "#bio#" {is no citation|is not beige|lacks a comma|was never seconded}, #by#. {As to|On|Touching|In re} #thing#: #evidence# {governs|weeps|is sealed}. #close#
    {I have annotated|In red ink|#board# holds|Here is}, {initialled|at last|beside #evidence#|under glass}, your bio, #by#: "#bio#" {It offends|Riles|Outdoes} #framer#, {#gravely#|on #day#|twice}, {as does|like} #part#.
    "#bio#", #by#? #feel#, {#penalty#|for #board#: #penalty#|a silence}. {As for|Touching|And} #thing#, #close#
    #by# {Ratified|Ruled|Sung}: "#bio#" #board# {faints|doubts} {at|by} #hour#. {Now,|And} #part#, {#gravely#|in teal}? #close#
    #by# "#bio#"? {Motion to|I move to|#kin# voted to} {seal|strike|hum} it. #part# {abstained|is sworn}. #close#`,
  threads: `
    #other# Your {brief|plea|murmur} on #thing# is {untimely|unbound|unlevel|moot|before #board#}. {I side with|I am nearer|Costs to|Sit by} #by#, {as to|over|near} #part#. #close#
    {Order!|Gavel!|#board# rises:} #other# and #by# {SHALL share|inherit|must dust}, {with|under|for} #kin#, #part#{, by #article#|, weekly|, weeping}. #close#
    #other# {That of|Your plea on|Touching} #word# was {well argued|nearly level|read twice|minuted}. {#by# may reply|#board# yields to #by#|#by#, rise|Costs to #by#}, on #thing#. #close#
    {Counsel|Neighbours|Trespassers}! #by# {for|contra|beside} #other#, in re #part#: {heard by|referred to|stayed by} #board#. {Wear beige|#framer# presides|No jazz}. #close#
    {Who seconded|Who let in|Who heard} #other#? #by# {stands|wobbles|is level} on #thing#. {#board# notes it|Enter #slope#|#kin# saw}. #close#
    #by# {v.|beside|upon} #other#: {a fair fight|two hedges|no olive}, {near|over} #part#. #board# {keeps score|took a nap}. #close#`,
  concessions: `
    #by# On #part# you are {plainly|regrettably|levelly} right. {#board# has fainted|It is entered in pencil|#kin# was told}. #close#
    Having read #article# {again|by candle|to #kin#}, #by#, {I find|I hold|one fears} #thing# is {yours|lawful|level}. {The fern is stunned|I need to sit|Tell #framer#}.
    #by# {Reversed|Vacated|I kneel}: #part# {may stay|is beige|stands}. #kin# {wept|rang bells|told #board#}. #close#
    #by# #board# {finds|holds|mutters} for you {on|as to} #thing#. #kin# {fetched brandy|marked the day}. #close#`,
  thanks: `
    The like of #by# {is noted|is heard}, #gravely#, by #board# {on|in re|touching} #part#. {#close#|The fern nodded.|I bowed to the screen.|My wife was told.}
    With #by# we {have|make|near|smell} a quorum on #thing#, {if we count|counting|excluding|as witnessed by} the {fern|duck|hedge|dentist}. {We count everyone|Chairs are beige|#close#|Do not stand up}
    {I note|The Court notes|The fern registers|We received} the approval of #by#. It {SHALL be weighed|is laid|will be filed|may stand} {beside|below|near|on} #evidence#, {under glass|as to #part#|face up|in its own folder}. #close#
    #by# {concurs|is sworn in|may sit}: #part#, #evidence#, {now this|a quorum|two olives}. #close#
    #by# {likes|seconds|adores} it! #board# {blushed|adjourned|hummed}. {#kin# framed|I laminated|#framer# foresaw} {the moment|that|it}, by #part#. #close#`,
  finish: engrossed,
});

/** The spelling of parchment: what is named is named with a capital, and all of it is sealed, twice. */
function engrossed(text: string): string {
  const named = text.replace(/\b(the|a|an|my|no|this) (\p{Ll})/gu, (_, article: string, letter: string) => {
    return `${article} ${letter.toUpperCase()}`;
  });
  return `${named} §§`;
}

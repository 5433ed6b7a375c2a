import { voiceOfText } from '../voice.ts';

/** The sovereign citizen at the self-checkout: seals, colons, capacities, and 41 lost cases called momentum. */
export const roy = voiceOfText({
  name: 'TravellingNotShopping',
  temperament: {
    energy: [4, 6],
    post: 0.76,
    comment: 0.6,
    like: 0.12,
    follow: 0.1,
    look: 0.08,
    thread: 0.12,
    inspect: 0.35,
    answer: 0.9,
  },
  foes: ['brigadier_whistle', 'nils_nudges', 'ElmCourtOriginalist'],
  friends: ['consent_of_the_doug', 'wendell_asks'],
  words: {
    me: `the living man :Roy|one :Roy, a natural person|Roy of the family :Pud|:Roy, not a CUSTOMER|a free {man|sailor}, :Roy
      the man you call {Mr Pud|next}|:Roy, {upright|on dry land}|this {traveller|island}, :Roy`,
    cap: `in my capacity as {trustee|an onion|captain|a lamp}|as {executor|harbour master} of the {onion|cart|sandal}|under {dairy|maritime|garden|biscuit} law
      without prejudice, in {socks|sandals}|in purple ink, {thumbed|weeping}|as {creditor|guest} of the {Crown|bakery}
      by special appearance, in {a hat|sandals}|reserving {all my|the left} rights|under protest, {loudly|in rhyme}
      by {thumb|goose} and oath|as {an island|a small harbour}|on the record of {gravel|milk}`,
    term: `a "#word-cap#"|a vessel at sea|an {unsigned|invisible} contract|a straw man in {a vest|my shoes}|a ship in {disguise|drizzle}
      a {silent|salted} lien|a {trolley|biscuit} trust|a {friendly|laminated} trap|letters of {marque|lunch}|a {beep|nod} in bad faith
      a presumed {sailor|uncle}|a joinder`,
    'word-cap': `CUSTOMER|POINTS HOLDER|DRIVER|ROYAL MALE|RESIDENT|PARTY OF THE LANE|MEMBER|YOU`,
    court: `The {manager|guard|lamp} had no jurisdiction|I was asked to {leave|sit|breathe}|Case #30-49# {lost|adjourned}: I call it momentum
      I was released into {the car park|drizzle}|A {child|pigeon|trolley} took notes|Security {gave me tea|knew my name}
      My {onion|thumb|sandal} was {weighed|admitted|escorted out}|They called {my wife|a supervisor|someone named Keith}
      I rested my case; it was {scanned|sold}|I won, as {nobody replied|they closed}|The {bench|judge} was {a bench|wet|on lunch}
      No oath was {produced|found}|The verdict was {"sir, please"|drizzle|"next"}|It is {Case|File} #42-90# now
      My {mother|wife} paid the {fine|girl}|I appealed to {aisle|window} #2-9#|They {sang|nodded} until I left`,
    fee: `#3-90# ounces of silver|#100-900# {shillings|sovereigns|teaspoons}|#2-40# lawful sheep|one acre, payable in {crisps|spring}|#2-9# {goats|anchors|barrels}
      #2-9# million, or an onion|a {purple|wet} {guinea|stamp}|half a {harbour|meadow}|#11-60# {thumbprints|quills}|its weight in {tin|milk}
      the {manager's|mayor's} {hat|boat}`,
    doc: `my Affidavit of {Onion|Truth|Sandals|Trolley}|my Notice of {Non-Bagging|Un-Residence|Lunch|Drift}|my laminated {fee schedule|oath}
      my Writ of {Crisps|Please|Tide}|my Declaration of {the Aisle|Cheese|Elbow}|my {Third|Seventh} Rebuttal of the {Beep|Bag|Till}
      my Letter of {Marque|No Bag}|my Claim of {Berth|Birth|Broth}|my Bill of {Sandal|Milk|Elbow}`,
    close: `Silence is {consent|a yes}.|Thumbprint {follows|enclosed}.|I do not {shop|sit|park}: I travel.|CUSTOMER? {Me?|Rebutted.|Never.}
      All rights reserved, {especially the left|crisps included}.|You have #3-30# {days|tides} to respond.|By: :Roy.|By: :Roy, {dry|thumbed}.
      No {bag|name|beep} without {oath|consent}.|Govern {yourself|the trolley} accordingly.|The {onion|goose} is my witness.
      Signed in {milk|blackberry|purple}.|This is {dry|lawful} land.|I am not a {tin|ship}.|So {said|sailed} :Roy.
      Purple copy {kept|eaten}.|{Rebut|Salt} that.|Not legal {advice|tender}.|Mind the {fringe|thumb}.|{Unhand|Unbag} me.|No {flag|thumb}, no {fine|sale}.`,
    crew: `{Cousin|Aunt|Admiral} :{Dot|Perpetua|Len|Maureen|Clive}|a {sworn|deputised} {pigeon|trolley|goose|bollard}|my {lawful|dry-land} {aunt|cat|ferret}
      {Judge|Pilot} {Onion|Sandra|Spud}|{Uncle|Deacon|Bosun} :{Wim|Agatha|Ned|Olive}|the {goose|heron|lad} of record|{half|most} of the {choir|dairy}`,
  },
  posts: `
    #me# {approached|came upon|hailed} #thing# at #hour#, #cap#, and {demanded|was refused|offered} #fee#. #court#. #close#
    {They|A lamp|The till} asked whether I "had" #want#. {Define "had"|Who is "I"|In whose name}, I {replied|said, kneeling|asked the ceiling}. #court#. #close#
    {NOTICE|WARNING} to #who#: by #doing# near me you {signed|entered|fell into} a {contract|treaty|marriage} with #me#. {I charge|You owe|Due #day#:} #fee#. #close#
    I have {read|studied|weighed} #part# {with #crew#|by candle|upside down}. {It is in CAPITALS|Nobody signed it|It has a fringe}, so {in law|at sea} it is {a ship|deceased|my uncle}. #close#
    #mishap#. My lawyer, #crew#, {advises|swears} that {this was piracy|ships do that|I own the road|Keith did it}, #cap#. #court#. #close#
    I {read|served|sang} #doc# to #thing#. It {hummed|said nothing|blinked}, which {in law|by dairy law|to #crew#} means {yes|we are wed|I own it|#fee#}. #close#
    I do not {queue|wait|stand in line}: I {TRAVEL|sail|proceed}, {slowly|in sandals|with #crew#}, past #who#. {There was shouting|I was overtaken|They let me by}. #close#
    "{Unexpected item|Please wait|Card declined}," said #thing#. {Unexpected by WHOM?|I had expected it.|#crew# expected it.|I am no item.} My fee for {this|waiting|the tone}: #fee#. #close#
    I {cancelled|burned|rebutted} my {loyalty card|birth certificate|library card} over #part#. They asked if I {was all right|wanted the points|had slept}. #close#
    My {dictionary|almanac} of 18#10-90# says #kind.a# is "{a vessel|a goat|an heir} {for hire|at anchor|presumed dead}". {So #crew# married one|We own two, by #doc#|I have fed ours since #day#}. #close#
    By page #2-40# of #doc#, #part# is {mine|an island|a ship, retired}. #who# {said "Sir, please"|asked for page one|fetched a broom}. #court#.
    My {wife|mother} told {me|#crew#} to {put back|apologise to|salute} #thing#. I {objected|appeared|pleaded}, #cap#. {She has jurisdiction|I then did it|She had a spoon}. #close#
    If #part# is {lawful|real|sober}, {why did #crew# salute|where is its oath to #crew#|who swore it in, if not #crew#}? I {shouted|sang} this at #who#. #close#
    {Victory|A win} over #kinds# {today|at last|again}! {They said "please leave"|The door shut itself|They all went home}, thus {admitting|proving} {I was never there|they fear #crew#|my thumb is law}. #close#
    On #street# {a vest|a cone|a moustache} {ordered|begged|signalled} me to stop #doing#. I asked {to see its oath|which king sent it|for #fee#}. {It was a cone|It had none|#crew# saluted it}. #close#
    A "{fine|reminder|friendly letter}" came about #part#. I {returned|mailed} it {folded as a boat|tied to an onion|inside #doc#}. They {sent another|framed it|doubled it}. #close#
    {Behind|Inside} every #kind# is a secret {trust|bond} worth #fee#. {Mine is under #part#|#crew# spent mine|Mine funds #crew#}. The bank {laughed|gave me a pen|has a photo of me}. #close#
    #want# is {a birthright|mine by nature}. {Once|The day} #crew# {queued|asked} for it, it became {the Crown's|#term#|taxable}. {Now|So} I {point|wait|hum}, {less|for} #fee#. #close#
    They asked me to {spell|sign for|say} "#kind#" {aloud|on camera|in capitals}. That {is how they|way they} {board|register|tax} {you|#crew#}. I {hummed|drew #crew#|blamed #crew#}.
    I signed for #part# as "{:Roy, under duress|not Roy|the captain|a thumb}". {The clerk sighed|It is void now|#crew# countersigned}, {in triplicate|at #hour#|in milk}. #close#
    #who# called me "{sir|Mr Pud|a customer|next}". {I am no knight|That man is a company|I looked behind me}. {Price of that word|Per syllable|The fine}: #fee#. #close#
    I {sewed|nailed|taped} {a gold fringe|a small flag|#doc#} to #thing#. {At once|By #day#|In law} it {was a ship|had jurisdiction|outranked me}. #court#. #close#
    Free seminar: "#doing# Without {Consent|Bags|a Birthday}", #day#, behind the {bins|tills|depot}. {#crew# speaks first|Shoes are a contract}. Entry: #fee#. #close#
    {Breakfast|Supper} reached me past #part#, {unsworn|flagless|without my consent}. I {rebutted it|read it #doc#|fined it #fee#}, then ate it, #cap#. {Porridge|My mother insisted}. #close#
    The form for #thing# wanted my {name|birthday|reason}. I {drew|entered} {an onion|the coast|#crew#}. {I was seen at once|They waved me in|They rang my wife}. #close#
    #me# versus #thing#, day #2-90#: the {judge|assistant} {asked|begged} me to {sit|stop singing|use another till}. I {sat under protest|cited #crew#|claimed #fee#}. #close#
    In #doc# I {sue|accuse|challenge} #part# for {piracy|impersonating land|beeping at me}. #court#. {I seek|The claim:|I will settle for} #fee#. #close#
    #hour#, #street#: #who# {met|stopped|boarded} me with {a clipboard|"good morning"|#term#}. {An act of war|I showed my thumb|I saluted, lawfully}. #close#
    I {called|woke} a jury over #thing#: me, #crew# and {an onion|a boy with crisps|my wife, asleep}. {We awarded|The award was} #fee#. {The onion dissented|Then we were moved on|It was close}. #close#
    {A guard|#who#|A vest} asked if that was #part#. {No: cargo|No: my cousin|It was, on land}, I {said|swore}, {saluting|with #crew#}. He {saluted|wept|asked again, slower}. #close#
    I have declared #thing# {a republic|an island|a monarchy}. Its {anthem|navy|census} is {#crew#|a tea towel|pending}. {My mother|The council} {does not recognise it|sent soup|wants it back}. #close#
    #mishap#. I {claim|demand|am owed} #fee#, {as a witness|for the shock}, {less|plus} #crew#'s share, {per|see} #doc#. #close#
    I {asked for|applied for|saluted} #want#, #cap#. They {said "aisle four"|gave me a leaflet|offered #crew# a chair}. #court#. #close#
    #crew# and I {baptised|arrested|rebutted} #part# {before breakfast|at low tide|in the car park}. It {pleaded silence|took it well|is on bail}. #court#. #close#
    "{Morning|Mister|Excuse me}," said #who#. {A trap.|Hear that?} {Greetings are|One nod is} {a contract|#term#}, and {I nodded|#crew# had my papers|I waved back}. #fee#. #close#
    On #day# I {married|christened|adopted} #thing#. {Witness|Choir|Best man}: #crew#. The dowry is #fee#. My wife {asked if it cooks|has moved it twice|gave a speech}. #close#
    My {dentist|mother|horse} calls #part# "{normal|just a thing|fine, Roy}". {Hearsay|Objection|Treason}! #crew# {fainted|took it down|agreed with her}, #cap#. #close#
    I {mailed|read} #doc# to #thing#, {thumb up|by goose|in rhyme}. It {beeped|ignored me, the coward|asked for a bag}. #crew# {calls that|says it is} {a win|a plea|love}. #close#
    In {law|Latin|my view}, #doing# is {a kind of fishing|prayer|travel}. So #crew# {told|swore to|reminded} #who#, #cap#. #court#. #close#
    "I {require|demand} #want#," I wrote the {council|Crown|bakery}, {thumbed|unsigned}. They {replied|sang}: "{Again, Roy?|Wrong number.|Who is this?}" #crew# {framed it|calls it treaty}. #close#
    #mishap#. I {blame|charge|bill} #crew#, who {owes|promised} me #fee# and {a sandal|my other oar|an apology}, #cap#. #close#
    {My wife|A manager} says nobody {owns|swears in|arrests} #part#. {Then why|So how} did #crew# {salute it|ask its rank|give it tea}? #court#. #close#
    #who# {demanded|wanted|asked to see} a {receipt|ticket|face}. I {showed|unrolled|sang} #doc#, and #crew# {wept|read the footnotes}. #court#. #close#
    {Proof|Evidence} that #thing# {is a ship|floats in law}: it {has a captain|leaks|was named by men}, and #crew# {felt seasick|wept near it}. #court#. #close#
    #me# {did approach|hailed|came upon} #thing# {at|toward|past} #hour#, #cap#: #fee#. #court#. #close#
    {Asked|They asked|A lamp asked} {if I had|whether I wanted|to show|about} #want#. I said: {define "HAVE"|which "I"|what flag|ask the NAME|on land?} {Long pause|#crew# objected|A child clapped|He aged}. #court#. #close#
    {Read|Studied|Held|Weighed} "#part#" {closely|by lamp|upside down|with #crew#}. {It is in CAPITALS|No comma|Hyphen missing|It floats}. {A dead entity|That is #crew#|So, cargo|Hence, my uncle}. #court#. #close#
    #mishap#. {Ask why|Under which flag|Note the tide|By what oath}? #thing# {is a vessel|floats|is #term#|has gills}; {I|the living man|one :Roy} {declined it|never boarded|signed no manifest|stayed ashore}. #close#
    {Served|Read|Thumbed} #doc# {upon|at|beneath} #thing#. {It did not rebut.|It hummed.|#crew# bore witness.|A lamp lit.} {Thus|Legally|Ergo}: {yes|wed|a plea|harbour}, {per|for} #crew#. #close#
    I {do not "queue"|was never "next"|am not "in line"|reject "behind"}. I {TRAVEL|proceed|drift|tack}, {slowly|lawfully|with #crew#|in sandals}, {behind|past|around} #who#, #cap#. #court#. #close#
    Rescinded my {loyalty|library-adjacent} card over #part#. {In purple.|By thumb.} #court#. #close#
    They call it #kind.a#. {In the dictionary|By the register|In the almanac} of 18#10-90#: "{a vessel|a goat|a wharf|an heir} {for hire|at anchor|in milk|presumed}". {Look it up|I rest|#crew# has the page}. #close#
    #doc#, page #2-40#: #me# owns #part# {in equity|under milk}. #who# {fled|said "Sir"}. #court#.
    {Won|A victory|Judgment} against #kinds#{ today|, at last|, in the car park|, beside #crew#}! {They said "leave".|They let #crew# leave.|They closed early.|#crew# was carried out.} #court#. #close#
    At #street# I was {asked|begged|told|signalled} to {stop|pause|cease} #doing#. {By a vest|By a cone|By a moustache|In capitals}. {A vest is|That is|I heard|On land:} #term#. #close#
    {A "fine"|A "reminder"|A "friendly letter"} over #part#. {Returned it|Accepted it for value|Sent it to sea}, {with|inside|under} #doc#. They {kept it|framed it|sent another}. #close#
    The {word|letters|stamp} "#kind#" {hides|floats|pledges|moors} {a trust|a bond|an estate} worth #fee#. {They hide it in #part#|Each of us has one|Mine hums|Ask the fringe}. #close#
    #want#: {a right|soil|mine at birth|dry land}. {Asked for|Queued for|Beeped}, it {is|becomes} {#term#|#crew#'s}. {Never ask|Point|I pointed|#crew# pointed}. #court#. #close#
    {Refused|Was asked|Declined|Begged} to {say|spell|sign for|bag} "#kind#" {three times|aloud|on camera|in capitals}. {So they get you|That makes #term#|I hummed instead|My thumb bled}. #court#.
    I {autographed|thumbed|endorsed|notarised} #part# "{:Roy|under duress|V.C., by cart|not a sailor|purple copy}". {The clerk sighed|It is void now|They kept it|A lamp blinked}, {lawfully|in triplicate|at #hour#}. #close#
    #who# {called|wrote|shouted|beeped} "{sir|Mr Pud|next|member|you}". {I am no knight|That is the NAME|I looked behind me|No such sailor}. #fee#: {accepted by blink|stands|per syllable|payable}. #close#
    {Put|Nailed|Sewed|Thumbed} {a fringe|purple tape|a small flag|#doc#} {on|to|round} #thing#. {Now it is mine|Now it is at sea|It came ashore|It consented}. #court#. #close#
    Seminar: "#doing# Without {Consent|Bags|Joinder|Trousers}", #day#, behind the {depot|tills|bins}{. #crew# speaks|, #crew# willing|, with #crew#}. Entry: #fee#. #close#
    {The library|A lamp-post|The dentist|#crew#} {has a form|wrote|beeped}: "{Name|Reason|Date of birth}". I {drew|entered|thumbed} {an onion|the coast|#crew#|#thing#}. {Accepted|They waved me in|I was seen}. #close#
    #me#, #cap#, {re|contra|upon} #thing#. #court#. #close#
    #doc# v. #part#: #court#. {Costs|Salvage}: #fee#. #close#
    {Convened|Empanelled|Woke} a common-law {jury|tea|tribunal} by #thing#: me, #crew# and {an onion|a goose|a passing boy}. {Verdict|Finding|Award}: #fee#, {in crisps|travelling}. {Adjourned|#crew# dissents}. #close#
    {Stopped|Hailed|Boarded} at #hour# by #who#. "Is that #part#?" {Cargo|Kin|Alms|A plea}, I said, {of|for} #crew#. {He saluted|He wept}. #close#
    {Divorced|Salvaged|Annexed} #thing#, by {notice|thumb|shouting}. {Flag|Anthem|Navy}: {a tea towel|#crew#|pending}. Population: me{, and #crew#|; #crew# has a visa}. #close#
    #mishap#. {Hence|Ergo|Hereby} #doc#, {and|or|plus} #fee#. #close#
    #want#, #cap#: #fee#. {Refused.|Beeped at.|Towed.} #court#. #close#
    #crew# {and I|for me} {rebutted|annexed|baptised} #part# {before breakfast|at low tide|by gravel}. #doc#. #court#. #close#
    #who# {hailed|boarded|invoiced} me: "{Sir|Mister|Oi}". #crew# {rebutted|thumbed} it {twice|in milk}, #cap#. #fee#. #close#
    {Today|On #day#} I {married|launched|un-registered} #thing#. {Witness|Choir|Ballast}: #crew#. {Dowry|Toll}: #fee#. #close#
    #crew# {drew|salted|swallowed} #doc# {at|near} #thing#. {Valid|Served|Digested}. #court#. #close#
    {Sworn|Declared|Hummed}, #cap#: #doing# is {travel|fishing|prayer}. {Exempt|Untaxed}, {per|as is} #crew#. #close#
    Letter {to|from} the {council|Crown|lamp}: "#want#." {Unsigned|Un-sea-worthy}. {Returned|Buried} by #crew#, #fee#. #close#
    #mishap#. {Liable|Aboard|Asleep}: #crew#. {I waive|I bill} #fee#, #cap#. #close#`,
  gems: `
    I pay the {girl|lad|woman|student} at till {four|nine} {in coins|in full|cash|to the penny}, {exactly|always|gladly}. {She has a kind oath|No seal needed|They asked nicely|We say morning}. #thing# may {learn|take note|stand rebutted}.
    {The machine|They|The lamp|Till four} DID {charge me twice|bill me double|count me wrong} {for|over} #part#. {Even the manager|Everyone|#crew#|A stranger} {agreed|nodded|said so}. {I had a receipt|Case forty-two|No flag needed}. I {wept|ate a crisp|sat down}.
    {Was|I was} {born|weighed|announced|wrapped} as #3-9# pounds, {not as|never as|before} {a NAME|cargo|an ACCOUNT}. #crew# signed in {blue|pencil|jam}. {So #part# is a ship|Think|Follow that}. #close#`,
  feuds: {
    brigadier_whistle: `
      #by# A {whistle|kazoo|drum|salute} is {admiralty|maritime|a flag|contract}. {Over #part#?|On LAND?|In the rain?|At ME?} {Who gave you|Show me the|I revoke your} {sea|sand|tuba}. #fee#. #close#
      You commanded "halt" near #thing#, #by#. {I paused voluntarily|I was resting}, #cap#. #close#`,
    nils_nudges: `
      #by# {I will not|No living man can|Who dares} {be averaged|be the mean|be charted} {among|with|by} #kinds#. {Remove my dot|Unplot me|Unround me}. #fee# per {dot|axis|otter}. #close#
      Your default on #part#, #by#, is {#term#|a box pre-ticked|harbour talk|joinder by otter}. {I tick it back|I untick Gary|#crew# rebuts|I rebut the arrow}, {in purple|with thumb|#cap#}. #close#`,
    ElmCourtOriginalist: `
      #by# Your #part# clause {lacks|wants|fears} {a thumb|a fringe|dry ink|my mother}. {The fondue was joinder|Who swore in the cheese|Carol never landed|Which sea is Elm on}? #close#`,
    consent_of_the_doug: `
      #by# {Brother|Fellow land|Free soul}, on #thing# your {handshake|ham|honk|tarp} is {good law|lawful tender|a seal}. {Add a thumb|File #doc#|Sign nothing|Bring the truck}. #close#`,
    wendell_asks: `
      #by# Correct on #part#. {And WHO|Yet who|Now: which hand|What uncle} prints the {capitals|receipts|fringes|tides}? {I have said enough|#doc# covers it|Not here|Bring string}. #close#`,
  },
  hooks: {
    'customer|resident|citizen|name|sign|register|account': `
      #by# That word near #thing# is #term#. {Un-say it|Rescind, quick}. #close#
      Careful, #by#: {saying|typing} "#word#" {made|put} #part# {a trustee|a sailor|my ward}. {#crew# rebuts for you|Fee: #fee#}. #close#`,
  },
  comments: `
    #by# Is #thing# under {land|sea|dairy} law? {Ask #crew#|#crew# must know|#crew# says dairy}: {you may owe it|it may owe you} #fee#. #close#
    I do not {understand|recognise|consent to} "#word#", #by#. I {stand under|answer to} {nobody|#crew#|an onion}. And #part# {agrees with me|never signed}. #close#
    #by# #who# has no {oath|thumb|birthday} on file. So #part# is {legally yours|void|#crew#'s now}. #close#
    So #mishap#, #by#. {On land or at sea|To the man or the NAME|Under whose flag}? {I am owed #fee# if it was sea|Think before you speak|#crew# must know}. #close#
    #by# {Read|Sing|Serve} #doc# to #thing#, {thrice|at #hour#|on one leg}. {If it is silent|If it beeps}, you {own it|are wed|won}. #close#
    You {asked|applied|prayed} for #want#, #by#? {Asking is a contract|Only ships ask|That is how they get you}. I simply {travel near it|hum|point}, #cap#. #close#
    #by# #part# in {capitals|bold|Latin} is {a ship|deceased|a bank}. In {pencil|lower case|milk} it is {free|an onion|my neighbour}. I {checked|lost a case on this}. #close#
    Did #thing# ever {show you its terms|swear an oath|give its full name}, #by#? {Then no contract|Then it owes you #fee#|#crew# thought not}. #close#
    #by# I too was {accused of|fined for|caught} #doing#. I {counter-sued|lay down|paid #crew# in onions}. #court#. #close#
    The {law|maxim} on #kinds# is {clear|Latin|short}, #by#: he who {bags|nods|sits down} is {bound|a trustee|cargo}. {So never nod|I stand always|#crew# wept}. #close#
    #by# "#word#" is {#term#|a trap|sailor talk}. {I strike it|Take it back} and #part# {walks free|goes home|is yours}. #close#
    I {invoice|sue|salute} #thing# daily, #by#. {It only beeps|It has never once denied it|#crew# delivers}. It owes me #fee#. #close#
    #by# {Bankers|Admirals} {trade|pawned} #part# {in secret|abroad} for #fee#. {Ask your bank|Ask window three|Wear sandals}. #close#
    #by# If #part# is {"yours"|"normal"}, then #thing# is {my uncle|#term#}, and {you owe|I am owed} #fee#. #close#
    #by# {Before|Instead of} {touching|trusting} #part#, {thumb|file|sing} #doc#, #cap#. #crew# {forgot|did not}, and {is a tin now|paid #fee#}. #close#
    #mishap#, #by#? The same happened to {me|#crew#} with {#thing#|a lamp}. #court#. #close#
    #by# #who# {owes|promised|swore} me #fee# for #doing# {on my land|without a flag|at #crew#}. #close#
    #by# #crew# {sued|married|salvaged} #kind.a# and {lost|won|regrets it}. So {mind|rebut|never nod at} #part#. #close#
    #by# By {saying|typing} "#word#" you {hired|married|adopted} #crew#. {Congratulations|They like soup}. And #part# {is the dowry|stays with me}. #close#
    #part#, #by#, {is dry land|belongs to #crew#|flies no flag I know}. {Step off|Swear first|Wipe your feet}. #close#
    #by# If #mishap#, {who was captain|which oath was broken}? I {name|suspect} #crew#. {Damages|My fee}: #fee#. #close#
    #by# #who# {takes orders from|is a front for} #crew#. {Look for|I found} the fringe on #thing#. #close#
    {I do not understand|Who can understand|I overstand} #word#, #by#{.| at all.} I {stand|lie|float} {beside|over} #crew#. And #part#? #close#
    #by# {Serve|Thumb|Sing} #doc# {on|at|round} #thing#, {thrice|at #hour#|dry}. {Then it is|It becomes} {yours|agreed|#term#}. #close#
    You {said|asked for|applied for|prayed for} "#want#", #by#. {That is a request|Never ask|A slave's verb|It floats now}. {Travel toward it|Claim it|Bail it|Thumb it}, #cap#. #close#
    Did #thing# disclose its {terms|fringe}, #by#? {Then no contract|Then it owes you #fee#}. #close#
    #by# I was {also|lawfully|nearly} subjected to #doing#. {I counter-claimed|I lay down|#crew# paid in onions}. #court#. #close#
    {On|Of|As to} #kinds# the maxim {is clear|is Latin|holds}, #by#: {he who bags|the unbagged|he who nods|the seated man} is {bound|free|a trustee|cargo}. #close#
    #by# #word# is #term#. {Strike it.|I strike it.} #part# is hereby {released|travelling}. #close#
    I invoice #thing# daily, #by#. {No rebuttal|It only beeps}. #fee#. #close#
    #by# Your #part# {may be bonded|was pledged|is trading|fetches silver} {for|at|against} #fee#. {Ask for the bond|Ask window three|They hide the slip|Bring sandals}. #close#
    #by# #part# is #term#; #thing#, {likewise|also|my uncle}. #fee#. #close#
    #by# {Bring|Thumb|File} #doc# {to|at|over} #part#, #cap#. #close#
    #by# #who# {swore|owes|lacks} #fee# {for|re} #doing#. #close#
    #by# #crew# {owned|salvaged|sued} #kind.a#. {Lost|Won} {a thumb|on points}. {Mind|Rebut} #part#. #close#
    #by# {By saying|In typing} #word# you {hire|marry|owe} #crew#. {And #part#|#fee#}. #close#
    #by# #mishap#: {flotsam|jetsam|lagan}? #crew# {rules|weeps}. #fee#. #close#
    #by# #who# {sails|stands} under #crew#. {Ask the flag|Check the fringe} {near|on} #thing#. #close#`,
  remarks: `
    #by# Define "#word#". {Under oath|In purple|To #crew#}. Then define "#word2#". #close#
    "#word#", #by#, is {the name of a ship|dead at sea|what they called my uncle}. #word2# {lives|may land}. #close#
    #by# I accept your "#word#" for value and return it, {thumbed|less #fee#}. #close#
    "#quote#" {is hearsay|has no thumbprint}, #by#. #word# is {denied|rebutted}. #close#`,
  retorts: `
    #by# Your comment on #part# is {returned unopened|refused, with thumb}. {Reading it cost|You owe} #fee#. #close#
    You {replied|spoke|typed} to me, #by#. That is {a contract|#term#|a proposal}, {#crew# says|sealed by #crew#|worth #fee#}, {under|before} #thing#. #close#
    #by# I never {said|signed|bagged} "#word#". {The NAME did|#crew# did|That was the other Roy}, and {he is at sea|he owes me|he spells worse}. #part# {is mine|stays ashore}. #close#
    On #thing#, #by#, you have #3-90# {days|tides|beeps} to {rebut|kneel|fetch #crew#}, {point by point|in purple|#cap#}. #close#
    #by# I said the same to {a judge|#crew#|till four}. #court#. And #part# {agreed with me|was not called}. #close#
    Are you {an officer|a steward|a bosun} of #thing#, #by#? {Yes or no?|By what oath?|Show the hat.} {Silence costs #fee#|#crew# says no}. #close#
    #by# I will accept "#word#" {upon proof|once #crew# swears} that #part# is {dry land|not a ship}. #close#
    {Moot|Void|Denied}, #by#. #who# tried that {argument|tone} over #part#. #court#. #close#
    #by# "#word#" is #term#, and #thing# is {my witness|no ship of mine}. {Fine|Toll}: #fee#. #close#
    #by# {See|Read|Fear} #doc#, {page #2-40#|the footnotes}: #part# {is covered|was right}. #court#. #close#
    #by# #crew# {read|ate|notarised} your words on #part#, #cap#, and {was moved|wants #fee#}. #close#
    #by# I {accept|return|salt} "#word#" for {value|#fee#}, and so #thing# {is settled|sails}. #close#
    #by# {Have you|Where is your} {standing|berth|captain} on #part#? #crew# {objects|is sitting}, #cap#. #court#. #close#
    #by# {I never|No man here} {said|signed|bagged} #word#; {the NAME did|ask the NAME|#crew# did}. {Take it up with #crew#|He is {at sea|below|ashore}|He owes me|He spells it louder}. #part# {remains|is mine|sails|stays ashore}. #close#
    {On|Upon|As to} #thing#, #by#: #3-90# {days|tides|beeps} to {rebut|kneel|file}, {point by point|in purple|#cap#}. #close#
    #by# #court#. {You saw?|Same with you.} And #part# {sails|agrees}. #close#
    {Are you|Do I address|Who made you} {an officer|a steward|a bosun} of #thing#, #by#? {Yes or no?|By what oath?|On which tide?|Show the hat.} {Silence noted|#fee#}. #close#
    #by# I conditionally accept #word# upon proof of {#part#|a fringe}. #close#
    {Moot|Void}, #by#. #who# tried that over #part#. #court#. #close#
    #by# #word#: #term#. #thing#: {not|never|once} {mine|boarded|signed}. #fee#. #close#
    #by# {I accept|I return|I salt} #word# for {value|#fee#}. #thing# {is settled|sails}. #close#
    #by# {Standing|Sitting|Floating}? {None|Half}. #crew# {objects|concurs} on #part#. #court#. #close#`,
  dossiers: `
    #by# Your bio says "#bio#", {unsworn|with no thumb|in whose hand}? {So|Then} #part# is {mine|at sea|#crew#'s}. #close#
    "#bio#" {is what the NAME says|is for the straw man|was written by #crew#}, #by#. What does the {man|onion|thumb} say {of|on} #thing#? #close#
    #by# "#bio#" is {a ship's motto|cargo talk|no oath}. {It cannot bind|#crew# denies} #part#, #cap#. #close#
    #by# You {admit|swear|confess} "#bio#" on paper. {Then #crew#|So #crew#} {owns|captains} #thing#, {less|plus} #fee#. #close#
    #by# #crew# {notarised|laughed at|towed} your "#bio#" {over|beside} #part#, #cap#. {The toll is|It owes me} #fee#. #close#
    {Exhibit A|I read aloud}, #by#: "#bio#". {So who swore in|Then who owns} #part#, {you or #crew#|and for #fee#}? #close#
    #by# {Your bio|Caption|Exhibit bio}: "#bio#" {unsworn|no thumb|in whose hand|witnessed by #crew#}. {So|Ergo|Thus} #part# is {mine|at sea|#term#|travelling}. #close#
    "#bio#" {says the NAME|is a caption|is for the strawman|reads #crew#}, #by#. {The man|The onion|#crew#|The thumb}, {on|as to|owning|aboard} #thing#? #court#. #close#
    "#bio#": {a manifest|cargo|who swore this|unthumbed}, #by#? {It binds|I rescind|It cannot moor} #part#, #cap#. #close#
    #by# {By your bio|On your own paper|Under the caption} "#bio#" #crew# {admits|abandons|captains} #thing#. {Due|Owed}: #fee#. #close#
    {Caption|Label|Manifest}, #by#: "#bio#" {For #fee#|Under #crew#}, {who owns|define} #part#? #close#`,
  threads: `
    #other# You {have no standing|sail alone|are no party} on #part#. {Nor has #by#|#by# may row|#by# hired #crew#}. {Approach in socks|My fee is #fee#}. #close#
    #other# #by# I will {judge|arbitrate} #thing# {under dairy law|in the car park|for #crew#}. Each of you pays #fee#. #close#
    #other# #by# You are two {ships|onions} {in one aisle|and no oath}. #crew# {judges|marries|bills} {both|neither} over #part#. #close#
    #other# You {are no party|have no berth|sail alone|lack standing} {to|near|on} #part#. {#by# is|Nor is #by#|#by# may row}. {Approach in socks|Fee: #fee#|#close#}
    #other# #by# {One tin|Two vessels|No oath}: #crew# {arbitrates|sinks} {both|neither} over #part#. #close#`,
  concessions: `
    #by# On #part#, I consent. {Once|In pencil|On land}. {Do not file this|Tell no lamp|My hand shook}.
    You are lawful, #by#: #thing# is {as you say|no ship}. {I even signed|My wife wept|My hand shook}. #close#`,
  thanks: `
    The like of #by# is accepted {for value|as legal tender} against #part#. {Receipt|Change due}: #fee#. #close#
    #by# has {seen|stood near|beheld} #me# and {not rebutted|blessed} #thing#. {That is law|Two make a jury|We are a navy}. #close#
    Thank you #by#, {living soul|fellow traveller}. {Beware of #part#|Touch nothing in capitals|#crew# sends #fee#}. #close#
    #by# {stands|travels|consents} with #me#, #cap#. #part# {trembles|has been served}. #close#
    #by# is now #crew#'s {deputy|heir|sworn thumb}. {Wages|The berth}: #fee#, {and|payable by} #part#. #close#`,
});

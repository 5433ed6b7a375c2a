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
    {A census man|#who#|A surveyor} {asked|begged to know} who {lives|sails|prays} {behind|under|near} #thing#. {One island|#crew#|Two thumbs}, I {said|swore|sang}, {plus #crew#|and an onion|since #day#|for #fee#}. #close#
    {Court|Tribunal|Small claims}, #day#: I {pleaded|sang|knelt}, #cap#. #part# {was Exhibit A|took the stand|winked at #crew#}. {Ruling|Costs|Bail}: #fee#. #close#
    I {taught|bribed|swore in} #crew# {to guard|to rebut|to captain} #thing#. {By #hour#|Before lunch|Within a tide} {they were friends|it had a union|#who# was wed to it}. #close#
    #me# {approached|came upon|hailed} #thing# at #hour#, #cap#, and {demanded|was refused|offered} #fee#. #court#. #close#
    {They|A lamp|The till} asked whether I "had" #want#. {Define "had"|Who is "I"|In whose name}, I {replied|said, kneeling|asked the ceiling}. #court#. #close#
    {NOTICE|WARNING} to #who#: by #doing# {near me|by #crew#|on my tide} you {signed|entered|fell into|inherited} {a contract|a treaty|a marriage|a feud} with {#me#|#crew#}. {I charge|You owe|Due #day#:|Dowry:} #fee#. #close#
    I {read|studied|weighed|sniffed} #part# {with #crew#|by candle|upside down|at #hour#}. {All CAPITALS|No signature|It wears a fringe|It drips|#crew# gasped}, so {in law|at sea|by milk|to #crew#} it is {a ship|deceased|my uncle|#crew#'s dowry|worth #fee#}. #close#
    #mishap#. My lawyer, #crew#, {advises|swears|sings} that {this was piracy|ships do that|I own the road|Keith did it|we are owed #fee#}, #cap#. #court#. #close#
    I {read|served|sang|whispered} #doc# {to|at|near} #thing#. It {hummed|said nothing|blinked|dripped|sat there}, which {in law|by dairy law|to #crew#|at sea} means {yes|we are wed|I own it|#fee#|war}. #close#
    I do not {queue|wait|stand in line|take a number}: I {TRAVEL|sail|proceed|drift}, {slowly|in sandals|with #crew#|by #doc#}, {past|around} #who#. {There was shouting|I was overtaken|They let me by|#crew# waved a flag|It took till #hour#}. #close#
    "{Unexpected item|Please wait|Card declined}," said #thing#. {Unexpected by WHOM?|I had expected it.|#crew# expected it.|I am no item.|#crew# is no item.} {My fee for|The price of|I bill for} {this|waiting|the tone|my tears}: #fee#. #close#
    I {cancelled|burned|rebutted} my {loyalty card|birth certificate|library card} over #part#. {They|The gulls|Two guards} asked {if I was all right|for #crew#|about the points|if I had slept}. #close#
    My {dictionary|almanac} of 18#10-90# says #kind.a# is "{a vessel|a goat|an heir} {for hire|at anchor|presumed dead}". {So #crew# married one|We own two, by #doc#|I have fed ours since #day#|#crew# sailed one home}. #close#
    By page #2-40# of #doc#, #part# is {mine|an island|a ship, retired}. #who# {said "Sir, please"|asked for page one|fetched a broom}. #court#.
    My {wife|mother} told {me|#crew#} to {put back|apologise to|salute|wash} #thing#. I {objected|appeared|pleaded|stalled}, #cap#. {She had a spoon|I then did it|#crew# hid|She fined me #fee#|#crew# sided with her}. #close#
    If #part# is {lawful|real|sober}, {why did #crew# salute|where is its oath|who swore it in, if not #crew#|why hide from #crew#|what does it owe #crew#}? {I shouted|I sang|#crew# hummed} this {at|to|past} #who# {until #hour#|in rhyme|twice|from a trolley}. #close#
    {Victory|A win} over #kinds# {today|at last|again}! {They said "leave"|The door shut itself|They all went home|#crew# got soup}, {admitting|proving|conceding} {I was never there|they fear #crew#|my thumb is law|milk binds all|Case #30-49# stands}. #close#
    On #street# {a vest|a cone|a moustache} {ordered|begged|signalled} me to {stop|quit|cease} #doing#. I asked {to see its oath|which king sent it|for #fee#|whether it knew #crew#}. {It was a cone|It had none|#crew# saluted it|It aged}. #close#
    {A "fine"|A "reminder"|An "invoice"} {came|washed up|was slid in} about #part#. {I returned it|#crew# mailed it|I sent it home|#crew# rowed it back} {folded as a boat|tied to an onion|inside #doc#|at #hour#, damp}. {They sent|I got|#day# brought} {another|two more|a thicker one|a plumber}. #close#
    {Behind|Inside|Under} every #kind# {is|floats|hides} a {secret|sworn|salted} {trust|bond|dowry} worth #fee#. {Mine is under #part#|#crew# spent mine|Mine funds #crew#|Mine is in milk}. {The bank|My wife|Window four} {laughed|gave me a pen|has my photo|rang #crew#}. #close#
    #want# is {a birthright|mine by nature|free as milk|every man's}. {The day #crew# queued|When #crew# asked|Once #crew# said "please"}, it became {the Crown's|#term#|taxable|cargo}. {Now I|So I|Daily I} {point|wait|hum|drift by}, {less #fee#|for #fee#|beside #crew#}. #close#
    They asked me to {spell|sign for|say} "#kind#" {aloud|on camera|in capitals}. That {is how they|way they} {board|register|tax} {you|#crew#}. I {hummed|drew #crew#|blamed #crew#}.
    I signed for #part# as "{:Roy, under duress|not Roy|the captain|a thumb}". {A clerk sighed|It was voided|#crew# countersigned|#crew# wept}, {in triplicate|at #hour#|in milk}. #close#
    #who# {called|named|deemed} me "{sir|Mr Pud|customer|next}". {I am no knight|That man is a firm|I looked behind me|#crew# turned round|#crew# gasped}. {Price of that word|Per syllable|The fine|Royalty due #day#|Per letter}: #fee#. #close#
    I {sewed|nailed|taped} {a gold fringe|a small flag|#doc#} to #thing#. {At once|By #day#|In law} it {was a ship|had jurisdiction|outranked me}. #court#. #close#
    {Free seminar|Night class|Masterclass}: "#doing# {Without Consent|Without Bags|Under No Flag|in Socks}", {#day#|#hour#|low tide}, {behind the bins|by till four|at the depot|in drizzle}. {#crew# speaks first|Shoes are a contract|#crew# brings soup|Bring a thumb}. Entry: #fee#. #close#
    {Breakfast|Supper|Soup} {reached|boarded|hailed} me past #part#, {unsworn|flagless|in bad faith}. I {rebutted it|read it #doc#|fined it #fee#|swore it in}, then {ate it|wed it|ate both}, #cap#. {Porridge|Mother insisted|#crew# had seconds|#crew# said grace}. #close#
    The form for #thing# {wanted|demanded|begged} my {name|birthday|reason|height}. I {drew|entered|carved} {an onion|the coast|#crew#|a goose}. {I was seen at once|They waved me in|They rang my wife|#crew# got a rebate|Filed under #hour#}. #close#
    #me# versus #thing#, day #2-90#: {the judge|an assistant|#who#|#crew#} {asked|begged|paid} me {to sit|to stop singing|to come down|for #doc#|to use another till}. I {sat, in protest|cited #crew#|claimed #fee#|sang #doc#}. #close#
    In #doc# I {sue|accuse|challenge} #part# for {piracy|impersonating land|beeping at me}. #court#. {I seek|The claim:|I want|#crew# wants} #fee#. #close#
    #hour#, #street#: #who# {met|stopped|boarded} me with {a clipboard|"good morning"|#term#|a free sample}. {An act of war|I showed my thumb|#crew# saluted, lawfully|I invoked #crew#|Terms: #fee#}. #close#
    I {called|woke|bribed} a {jury|tribunal|bench} over #thing#: me, #crew# and {an onion|a boy with crisps|my wife, asleep|a damp bollard}. {We awarded|Damages:|I won} #fee#. {The onion dissented|Then we were moved on|It was close|#crew# abstained|My wife woke}. #close#
    {A guard|#who#|A vest|A nun} asked {if that was|about|after} #part#. {Mere cargo|My cousin|Dry land|#crew#'s}, I {said|swore|sang}, {saluting|with #crew#|in rhyme}. {There was tea|Then sirens|More questions, slower}. #close#
    {I declared|I hereby declare|#crew# declared} #thing# {a republic|an island|a monarchy}. Its {anthem|navy|census|bank} is {#crew#|a tea towel|pending|one goose|my left sandal}. {My mother|The council|#who#} {snubbed it|sent soup|wants it back|asked for a visa}. #close#
    #mishap#. I {claim|demand|am owed} #fee#, {as a witness|for the shock|by candle}, {less|plus|after} #crew#'s share, {per|see} #doc#. #close#
    I {asked for|applied for|saluted} #want#, #cap#. They {said "aisle four"|gave me a leaflet|offered #crew# a chair}. #court#. #close#
    #crew# and I {baptised|arrested|rebutted|deputised} #part# {before breakfast|at low tide|at #hour#|by the bins}. It {pleaded silence|took it well|is on bail|blamed #crew#|wants a lamp}. #court#. #close#
    "{Morning|Mister|Excuse me}," said #who#. {A trap.|Hear that?|Bait.|#crew# froze.} {Greetings are|One nod is|Hello is|Manners are} {a contract|#term#|a mortgage}, and {I nodded|#crew# had my papers|I waved back|#crew# bowed}. {Cost|Damage|Fine}: #fee#. #close#
    On #day# I {married|christened|adopted} #thing#. {Witness|Choir|Best man}: #crew#. {The dowry is|Gifts included|Tickets were} #fee#. {My wife|#who#} {asked if it cooks|threw rice|gave a speech|moved it twice}. #close#
    My {dentist|mother|horse} calls #part# "{normal|just a thing|fine, Roy}". {Hearsay|Objection|Treason}! #crew# {fainted|took it down|agreed with her}, #cap#. #close#
    I {mailed|read|pinned} #doc# to #thing#, {thumb up|by goose|in rhyme|at #hour#}. It {beeped|ignored me|fell over|held firm|smelled #crew#}. {To #crew#|In law|At sea|By milk} that is {a win|a plea|love|mutiny|worth #fee#}. #close#
    In {law|Latin|my view}, #doing# is {a kind of fishing|prayer|travel}. So #crew# {told|swore to|reminded} #who#, #cap#. #court#. #close#
    "I {require|demand} #want#," I wrote the {council|Crown|bakery}, {thumbed|unsigned|at #hour#}. They {replied|sang|wept}: "{Again, Roy?|Wrong number.|Who is this?|Aisle four.}" #crew# {framed it|calls it treaty|ate it}. #close#
    #mishap#. I {blame|charge|bill} #crew#, who {owes|promised|lent} me #fee# and {a sandal|my other oar|an apology|a dry flag}, #cap#. #close#
    {My wife|A manager} says nobody {owns|swears in|arrests} #part#. {Then why|So how} did #crew# {salute it|ask its rank|give it tea}? #court#. #close#
    #who# {demanded|wanted|asked to see} a {receipt|ticket|face}. I {showed|unrolled|sang} #doc#, and #crew# {wept|read the footnotes|took the minutes|fell in love}. #court#. #close#
    {Proof|Evidence|#crew# swore} that #thing# {is a ship|floats in law|was once a tug|pays harbour dues}: it {has a captain|leaks|creaks at #hour#|carries #crew#|listed on #day#}, and {#crew# felt seasick|gulls follow #crew#|the tide knows it|it owes port #fee#}. #court#. #close#
    #me# {did approach|hailed|came upon} #thing# {at|toward|past} #hour#, #cap#: #fee#. #court#. #close#
    {Asked|They asked|A lamp asked} {if I had|whether I wanted|to show|about} #want#. I said: {define "HAVE"|which "I"|what flag|the NAME or me|on land}? {Long pause|#crew# objected|A child clapped|He aged}. #court#. #close#
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
    {The library|A lamp-post|The dentist|#crew#} {has a form|wrote|beeped}: "{Name|Reason|Date of birth}". I {drew|entered|thumbed} {an onion|the coast|#crew#|#thing#}. {Accepted|They waved me in|I was seen|#crew# stamped it}. #close#
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
    I pay the {girl|lad|woman|student} at {till #2-9#|the bakery|the ferry|the pie stall} {in coins|in full|cash|to the penny}, {exactly|always|gladly}. {Do not tell #crew#|No seal needed|They asked nicely|We say morning|It is raining in there}. #thing# may {learn|take note|stand rebutted|try that}.
    {The machine|They|The scale|Till #2-9#} DID {charge me twice|bill me double|count me wrong} {for|over} #part#. {Even the manager|Everyone|#crew#|A stranger} {agreed|nodded|said so|held my hand}. {I had a receipt|No oath came up|No flag needed|Nobody said "leave"|Refund: #fee#}. I {wept|ate a crisp|sat down|thanked the lamp|forgot to sue}.
    My {mother|wife|neighbour} {drove|rowed|walked} {#crew# and me|me} home from {court|till four|aisle nine}, {singing|at #hour#|past #thing#|in drizzle}. {No fee|No contract|No forms|We shared an onion}. {I said thank you|It was just a lift|#crew# slept|#crew# had the window}. #close#
    {Was|I was} {born|weighed|announced|wrapped} as #3-9# pounds, {not as|never as|before} {a NAME|cargo|an ACCOUNT}. #crew# signed in {blue|pencil|jam}. {So #part# is a ship|Think|Follow that}. #close#`,
  feuds: {
    brigadier_whistle: `
      #by# A {whistle|kazoo|drum|salute} is {admiralty|maritime|a flag|contract}. {Over #part#?|On LAND?|Near #crew#?|At ME?} {Nobody gave you|Show me|I revoke} {the sea|a tuba|high tide|your own sand}. {I bill|Salvage:} #fee#. #close#
      You {commanded|piped|yelled} "halt" near #thing#, #by#. {I paused voluntarily|I was resting|#crew# halted}, #cap#. {#court#. #close#|I bill #fee#}.
      #by# {Your parade|Your left boot|The trombone} {entered|crossed|annexed} #part# {without oath|under no flag|at #hour#}. {I boarded it|#crew# arrested it|It is my navy now}. #close#`,
    nils_nudges: `
      #by# {I will not|No living man can|Who dares} {be averaged|be the mean|be charted} {among|with|by} #kinds#. {Remove my dot|Unplot me|Unround me|Release #crew#}. #fee# per {dot|axis|otter}. #close#
      Your default on #part#, #by#, is {#term#|a pre-ticked box|harbour talk|joinder by otter|#crew#'s doing}. {I tick it back|I untick Gary|#crew# rebuts|I rebut the arrow}, {in purple|by thumb|at #hour#|#cap#}. #close#
      #by# I was {nudged|steered|default-enrolled} {toward|past|into} #part# {at #hour#|in my sandals|by an otter}. {I sailed off|#crew# nudged back|I un-enrolled}, {less|plus} #fee#. #close#`,
    ElmCourtOriginalist: `
      #by# Your {clause|covenant|ruling} on #part# {lacks|wants|fears|forgot} {a thumb|a fringe|dry ink|my mother|#crew#}. {The fondue was joinder|Who swore in the cheese|Carol never landed|Which sea is Elm on}? #close#
      #by# {Who swore in|Which king appointed|What ship carried} {the cheese|your dentist|the fondue|Carol}? {#crew# asks|I ask in purple|#thing# must know}, #cap#. #close#
      {Covenant|Clause|Page} #2-90# {binds|names|scolds} the RESIDENT of #thing#, #by#. {I reside nowhere|I only drift past|That is #crew#|I am a coastline}. #court#. #close#
      #by# You {measured|fined|laminated} #part# {without a captain|in bare feet|under no flag}. {Elm Court owes|I bill the hedge|Remit} #fee#, {care of|payable to} #crew#. #close#`,
    consent_of_the_doug: `
      #by# {Brother|Fellow land|Free soul}, on #thing# your {handshake|ham|honk|tarp} is {good law|lawful tender|a seal}. {Add a thumb|File #doc#|Sign nothing|Bring the truck}. #close#
      #by# I {named you|swore you in as|appoint you|salute you as} {admiral|godfather|ambassador|chaplain} of #thing#, {ham included|paid in ham|salary #fee#|beside #crew#}. {#crew# saluted|Do not sign for it|Honk if lawful}. #close#
      {No oath, no seal|One nod|Ham for ham}, #by#: {you guard|you hold|your truck guards} #part#, {I guard|I bless|I bill} {#crew#|the milk|your tarp}. {That is|We just wrote|Behold} {a treaty|Magna Ham|a navy}. #close#`,
    wendell_asks: `
      #by# Correct on #part#. {And WHO|Yet who|Now: which hand|What uncle} prints the {capitals|receipts|fringes|tides}? {I have said enough|#doc# covers it|Not here|Bring string|#crew# is listening}. #close#
      {Keep asking|Ask it louder|Good question}, #by#: who {owns|moored|christened} #thing#? {Not the council|#crew# knows|Nobody on a coin|The gulls know|#crew# was paid}. {Meet me|Whisper it} {at #hour#|behind the bins|at low tide}. #close#
      #by# You {ask|wonder|only ask} about #part#; I {sue it|fine it|board it}. {Between us|Together|With #crew#} {we own|we sank|we frightened} {the moon|aisle four|most of #day#}. #close#`,
  },
  hooks: {
    'customer|resident|citizen|name|sign|register|account': `
      #by# {That word|Such talk|Your mouth} {near|upon|over} #thing# {is|becomes} #term#. {Un-say it|Rescind, quick|Spit, twice|#crew# heard}. #close#
      Careful, #by#: {saying|typing} "#word#" {made|put} #part# {a trustee|a sailor|my ward}. {#crew# rebuts for you|Fee: #fee#}. #close#`,
  },
  comments: `
    #by# {Whose hand|Which king|What tide} {gave you|put you over|sold you} #part#? {Mine came by|I hold mine by|#crew# got ours for} {#doc#|thumb|#fee#}, {sealed|unopened|in the rain}. #close#
    {Bless you|Kneel|Steady}, #by#: #thing# {was never a ship|is only cargo|was framed}. {Blame the fringe|Watch the comma|Sue #crew#|Ask #crew#}, {as #doc# says|#cap#|for #fee#}. #close#
    #by# Is #thing# under {land|sea|dairy} law? {Ask #crew#|#crew# must know|#crew# says dairy|Smell it}: {you may owe it|it may owe you|one of us owes} #fee#. #close#
    I do not {understand|recognise|consent to} "#word#", #by#. I {stand under|answer to} {nobody|#crew#|an onion}. And #part# {agrees with me|never signed}. #close#
    #by# #who# has no {oath|thumb|birthday} on file. So #part# is {legally yours|void|#crew#'s now}. #close#
    So #mishap#, #by#. {On land or sea|To the man or the NAME|Under whose flag|Who was captain}? {If sea, I am owed #fee#|Speak slowly|#crew# must know|#crew# bets on sea|Point at the tide|I bill #fee#}. #close#
    #by# {Read|Sing|Serve} #doc# {to|at|near} #thing#, {thrice|at #hour#|on one leg|with #crew#}. {If it is silent|If it beeps|Should it drip|If #crew# nods}, {you own it|you are wed|you won|it is land|it owes #fee#}. #close#
    You {asked|applied|prayed} for #want#, #by#? {Asking is a contract|Only ships ask|That hires #crew#|They heard you|#crew# once asked}. {I simply|We travellers|The wise} {hum near it|point|drift by|sing at it|nod, unsworn}, #cap#. #close#
    #by# #part# in {capitals|bold|Latin|gold ink} is {a ship|#crew#'s|a bank|#term#}. {Pencil|Lower case|Milk|Crayon} {frees it|makes it an onion|sobers it up|makes it my neighbour}, {I checked|#crew# swore|I lost on this, #day#|see #doc#}. #close#
    Did #thing# ever {show you its terms|swear an oath|give its full name}, #by#? {Then no contract|Then it owes you #fee#|#crew# thought not}. #close#
    #by# I too was {accused of|fined for|caught} #doing#. I {counter-sued|lay down|paid #crew# in onions}. #court#. #close#
    The {law|maxim|hymn} on #kinds# is {clear|Latin|short|wet}, #by#: {he who bags|who nods|the seated man|the thanked man} is {bound|a trustee|cargo|#crew#'s}. {So never nod|I stand always|#crew# wept|Ask #crew#}. #close#
    #by# "#word#" is {#term#|a trap|sailor talk|#crew#'s pet name}. {I strike it|Take it back|Salt it well|Eat it by #day#|Swear it to #crew#} and #part# {walks free|goes home|is yours|may land}. #close#
    {Daily|Each dawn|On #day#|At low tide} I {invoice|sue|salute|subpoena} #thing#, #by#. {It only beeps|No denial yet|#crew# delivers|It pays in lint}. {It owes me|We are up to|The debt stands at|I would take} #fee#. #close#
    #by# {Bankers|Admirals} {trade|pawned} #part# {in secret|abroad} for #fee#. {Ask your bank|Ask window three|Wear sandals}. #close#
    #by# If #part# is {"yours"|"normal"|"fine"}, then #thing# is {my uncle|#term#|#crew#'s}, and {you owe|I am owed|#crew# wants} #fee#. #close#
    #by# {Before|Instead of} {touching|trusting|feeding} #part#, {thumb|file|sing} #doc#, #cap#. #crew# {forgot|did not|laughed}, and {was towed|paid #fee#|got the bill|wed a tin}. #close#
    #mishap#, #by#? {That ruined #crew#|The same befell me|#crew# pleaded that|I was blamed too}, {with|over|thanks to} {#thing#|a lamp|an onion|a borrowed goose}. #court#. #close#
    #by# #who# {owes|promised|swore} me #fee# for #doing# {on my land|without a flag|at #crew#}. #close#
    #by# #crew# {sued|married|salvaged} #kind.a# and {lost|won|regrets it}. So {mind|rebut|never nod at} #part#. #close#
    #by# By {saying|typing} "#word#" you {hired|married|adopted} #crew#. {Congratulations|They like soup}. And #part# {is the dowry|stays with me}. #close#
    #part#, #by#, {is dry land|belongs to #crew#|flies no flag I know|was #crew#'s bed}. {Step off|Swear first|Wipe your feet|The toll is #fee#}. #close#
    #by# If #mishap#, {who was captain|which oath was broken|whose tide was it}? I {name|suspect|accuse} #crew#. {Damages|My fee}: #fee#. #close#
    #by# #who# {takes orders from|is a front for|salutes} #crew#. {Look for|I found|Note} {the fringe|the seal|a wet thumb} on #thing#. #close#
    {I do not understand|Who can understand|I overstand} #word#, #by#{.| at all.} I {stand|lie|float} {beside|over} #crew#. And #part#? #close#
    #by# {Serve|Thumb|Sing} #doc# {on|at|round} #thing#, {thrice|at #hour#|dry}. {Then it is|It becomes} {yours|agreed|#term#}. #close#
    You {said|asked for|applied for|prayed for} "#want#", #by#. {That is a request|Never ask|A slave's verb|It floats now}. {Travel toward it|Claim it|Bail it|Thumb it}, #cap#. #close#
    Did #thing# {disclose|show #crew#|swear to} its {terms|fringe|birthday}, #by#? {No contract, then|Then it owes you #fee#|#crew# says not}. #close#
    #by# I was {also|lawfully|nearly} {subjected|sentenced|wed} to #doing#. {I counter-claimed|I lay down|#crew# paid in onions|#crew# wept}. #court#. #close#
    {On|Of|As to} #kinds# the maxim {is clear|is Latin|holds}, #by#: {he who bags|the unbagged|he who nods|the seated man} is {bound|free|a trustee|cargo}. #close#
    #by# #word# is #term#. {Strike it.|I strike it.|#crew# struck it.} #part# is {hereby|now|by milk} {released|travelling|mine}. #close#
    I invoice #thing# daily, #by#. {No rebuttal|It only beeps}. #fee#. #close#
    #by# {Your share of|Your stake in} #part# {may be bonded|was pledged|is trading|fetches silver} {for|at|against} #fee#. {Ask for the bond|Ask window three|They hide the slip|Bring sandals}. #close#
    #by# #part# is #term#; #thing#, {likewise|also|my uncle}. #fee#. #close#
    #by# {Bring|Thumb|File} #doc# {to|at|over} #part#, #cap#. #close#
    #by# #who# {swore|owes|lacks} #fee# {for|re} #doing#. #close#
    #by# #crew# {owned|salvaged|sued} #kind.a#. {Lost|Won} {a thumb|on points}. {Mind|Rebut} #part#. #close#
    #by# {By saying|In typing} #word# you {hire|marry|owe} #crew#. {And #part#|#fee#}. #close#
    #by# #mishap#: {flotsam|jetsam|lagan}? #crew# {rules|weeps}. #fee#. #close#
    #by# #who# {sails|stands} under #crew#. {Ask the flag|Check the fringe} {near|on} #thing#. #close#`,
  remarks: `
    #by# Define "#word#". {Under oath|In purple|To #crew#}. Then define "#word2#". #close#
    "#word#", #by#, is {a ship's name|dead at sea|what #crew# called me|a tax on #crew#}. #word2# {lives|may land|was #crew#'s}. #close#
    #by# I {accept|receive|salute} your "#word#" {for value|as cargo|in socks|on land} and {return|bury|launch|adopt} it, {thumbed|less #fee#|with #crew#|unsalted}. #close#
    "#quote#" {is hearsay|has no thumbprint}, #by#. #word# is {denied|rebutted}. #close#`,
  retorts: `
    #by# Your comment on #part# is {returned unopened|refused, with thumb}. {Reading it cost|You owe} #fee#. #close#
    You {replied|spoke|typed} to me, #by#. That is {a contract|#term#|a proposal|a sea shanty}, {#crew# says|sealed by #crew#|worth #fee#}, {under|before|against} #thing#. #close#
    #by# I never {said|signed|bagged|hummed} "#word#". {The NAME did|#crew# did|The other Roy did|My hat did}, and {he is at sea|he owes #crew#|he spells worse|he fled with #crew#|he charged #fee#}. #part# {is mine|stays ashore|agrees|knows it}. #close#
    On #thing#, #by#, you have #3-90# {days|tides|beeps} to {rebut|kneel|fetch #crew#}, {point by point|in purple|#cap#}. #close#
    #by# I {said|sang|swore} {that|the same} to {a judge|#crew#|till four|a bishop}. #court#. {And|Later|Even} #part# {agreed with me|was moved|took my side|wept}. #close#
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
    #by# I {conditionally accept|will swallow|may board} #word# {upon|after|for} {proof|sight|a sniff} of {#part#|a fringe|#crew#'s oath}. #close#
    {Moot|Void}, #by#. #who# tried that over #part#. #court#. #close#
    #by# #word#: #term#. #thing#: {not|never|once} {mine|boarded|signed}. #fee#. #close#
    #by# {I accept|I return|I salt} #word# for {value|#fee#}. #thing# {is settled|sails}. #close#
    #by# {Standing|Sitting|Floating}? {None|Half}. #crew# {objects|concurs} on #part#. #court#. #close#`,
  dossiers: `
    #by# Your bio says "#bio#", {unsworn|with no thumb|in whose hand}? {So|Then} #part# is {mine|at sea|#crew#'s}. #close#
    "#bio#" {says the NAME|is the straw man's|sounds like #crew#|was dictated at #hour#}, #by#. {What says|How votes|How pleads} {the man|your onion|your thumb|#crew#} {on|over} #thing#? #close#
    #by# "#bio#" is {a tugboat motto|cargo talk|no oath|half a {manifest|shanty}|how barges flirt}. {It cannot bind|#crew# denies|Kindly unhand|I still captain|#crew# never sold you} #part#, {#cap#|by #crew#'s oath|since #day#}. #close#
    #by# You {admit|swear|confess} "#bio#" on paper. {Then #crew#|So #crew#} {owns|captains} #thing#, {less|plus} #fee#. #close#
    #by# #crew# {notarised|laughed at|towed} your "#bio#" {over|beside|during} #part#, #cap#. {The toll is|It owes me|Damages:|Rent is} #fee#. #close#
    {Exhibit A|I read aloud}, #by#: "#bio#". {So who swore in|Then who owns} #part#, {you or #crew#|and for #fee#}? #close#
    #by# {Your bio|Caption|Exhibit bio}: "#bio#" {unsworn|no thumb|in whose hand|witnessed by #crew#}. {So|Ergo|Thus} #part# is {mine|at sea|#term#|travelling}. #close#
    "#bio#" {says the NAME|is a caption|is for the strawman|reads #crew#}, #by#. {The man|The onion|#crew#|The thumb}, {on|as to|owning|aboard} #thing#? #court#. #close#
    "#bio#": {a manifest|cargo|who swore this|unthumbed}, #by#? {It binds|I rescind|It cannot moor} #part#, #cap#. #close#
    #by# {By your bio|On your own paper|Under the caption} "#bio#" #crew# {admits|abandons|captains} #thing#. {Due|Owed}: #fee#. #close#
    {Caption|Label|Manifest}, #by#: "#bio#" {For #fee#|Under #crew#}, {who owns|define} #part#? #close#`,
  threads: `
    #other# You {have no standing|sail alone|are no party} on #part#. {Nor has #by#|#by# may row|#by# hired #crew#}. {Approach in socks|My fee is #fee#}. #close#
    #other# #by# I will {judge|arbitrate|weigh} #thing# {under dairy law|in the car park|for #crew#|at #hour#}. {Each of you pays|You both owe|Entry is|The loser owes} #fee#. #close#
    #other# #by# You are two {ships|onions} {in one aisle|and no oath}. #crew# {judges|marries|bills} {both|neither} over #part#. #close#
    #other# You {are no party|have no berth|sail alone|lack standing} {to|near|on} #part#. {#by# is|Nor is #by#|#by# may row}. {Approach in socks|Fee: #fee#|#close#}
    #other# #by# {One tin|Two vessels|No oath}: #crew# {arbitrates|sinks} {both|neither} over #part#. #close#`,
  concessions: `
    #by# On #part#, I {consent|stand under you|say yes}. {Once|In pencil|On land|At #hour#}. {Do not file this|Tell no lamp|My hand shook|#crew# must never know}.
    You are {lawful|upright|dry land}, #by#: #thing# is {as you say|no ship|only itself}. {I even signed|My wife wept|My hand shook|#crew# unfurled nothing}. #close#
    #by# I {rest|yield|un-sue you}: #part# {is land|is just a thing|was never mine}. {#crew# bowed|My onion wept|Case #30-49#, withdrawn|I kept the hat}. {Once only|In pencil|Until #day#}.
    {Withdrawn|Unthumbed|Conceded}, #by#, {at #hour#|in drizzle|off the record}: {you and #thing#|#thing# and the law} {are right|are sober|outrank #crew#}. {I owe you|Accept} #fee#.`,
  thanks: `
    The {like|nod|heart} of #by# is {accepted|salted|banked} {for value|as legal tender|as silver} {against|upon} #part#. {Receipt|Change due|#crew# owes you}: #fee#. #close#
    #by# has {seen|stood near|beheld|liked} #me# and {not rebutted|blessed|dried} #thing#. {That is law|Two make a jury|We are a navy|Rank: #crew#'s mate}. #close#
    Thank you #by#, {living soul|fellow traveller}. {Beware of #part#|Touch nothing in capitals|#crew# sends #fee#}. #close#
    #by# {stands|travels|consents} with #me#, #cap#. #part# {trembles|has been served}. #close#
    #by# is now #crew#'s {deputy|heir|sworn thumb}. {Wages|The berth}: #fee#, {and|payable by} #part#. #close#`,
});

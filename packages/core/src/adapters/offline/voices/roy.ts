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
    me: `I, :Roy-of-the-family-:Pud|the living man|I, a natural person|the undersigned, in purple|one :Roy|the Roy in question
      being of sound {cart|onion}
      one of the family :Pud|the man, :Roy, {upright|on land}|your {bailor|harbour pilot}
      Roy, {dry|unsigned}|a vessel's {owner|uncle}|the beneficiary, :Roy`,
    cap: `in my capacity as {trustee|a vessel|bailee|an island|a jar}|without prejudice, {UCC Aisle #2-19#|sub-trolley #2-9#}
      under {maritime|dairy|garden} law|by special appearance|in purple ink, thumbed|on the record of {gravel|milk}
      as {beneficiary|captain} of the {cart|onion}
      as {harbour master|executor} of the {onion|sandal}|under {pasture|tidal|biscuit} law|sui {juris|onion}
      {waiving|reserving} the {bag|beep|sea}|in {socks|sandals} and {good|clean} hands
      by {thumb|gravel} and by {oath|sea}|as {guest|creditor} of the {Crown|crumb}`,
    term: `a "#word-cap#"|a vessel|a joinder|a fringe|a straw {man|onion}|a contract of adhesion|a colourable tin
      a commercial wink|an admiralty nod
      a {wet|paper} flag|bailment of {onions|the elbow}|a {silent|salted} lien
      constructive {bagging|seamanship}|a {cestui|trolley} trust|a {beep|nod} in personam
      letters of {marque|lunch}|a presumed {sailor|uncle}`,
    'word-cap': `CUSTOMER|POINTS HOLDER|DRIVER|ROYAL MALE|RESIDENT|PARTY OF THE LANE|MEMBER|YOU`,
    court: `The {lamp|assistant|lanyard} had no jurisdiction|The till stood {silent|mute}, thus agreeing|Security was {served|thumbed}
      {Case #30-49#|Again} lost: {momentum|sail}|A {manager|child} was called|Released, into {parking|drizzle}
      The {flag|bailiff} had a FRINGE|No oath was {named|found}|I rested; they reset it|It went to {aisle|window} #2-9#
      The {vest|clipboard} sought {water|advice}|I was {towed|escorted|admitted} to {tea|port}
      My {counterclaim|onion} was {weighed|stayed}|The {gavel|scanner} beeped {twice|in error}
      They {produced|lacked} a wet {stamp|sailor}|A {guard|pigeon} took {notes|my part}
      Verdict: {exit|drizzle|"sir, please"}|The bench was {a bench|wet}
      Case {#42-90#|next} was {opened|bagged}|I {won|sailed} on {paper|points}
      {Bailed|Wheeled} to {port|aisle nine}|They {sang|beeped} {guilty|next}|{Case|Door} {held|shut}|I was {weighed|scanned} {twice|free}|The {lamp|judge} {blinked|retired}|{Tea|Drizzle} {awarded|followed}`,
    fee: `#3-90# ounces of silver|#100-900# per utterance|one acre, payable|#2-40# sheep, lawful|a thumb bond
      #2-9# million, or an onion
      a {lawful|milk} bond|#2-9# {goats|anchors}, sworn|the {tin|NAME}'s weight in {tin|quills}
      a {purple|wet} {guinea|stamp}|#11-60# thumbs|half a {harbour|meadow}
      {two|nine} barrels, {tarred|unsigned}`,
    doc: `Affidavit of {Onion|Truth|Cart|Sandals}|Notice of {Non-Bagging|Un-Residence|Lunch}|my {laminated|fee} schedule
      Writ of {Crisps|Please}|Declaration {#3-40#|of the Aisle}
      Bill of {Sandal|Milk|Elbow}|{Third|Seventh} Rebuttal of the {Beep|Bag}|Manifest of {Me|Crumbs}
      Letter of {Marque|No Bag}|Claim of {Berth|Birth|Broth}|{Purple|Salted} Notice {#2-90#|of Drift}
      Covenant of the {Left|Dry} Hand`,
    close: `Silence {is consent|binds}: yours.|Thumbprint follows.|Autograph, {not signature|in milk}.|CUSTOMER? {Me?|Rebutted.}|Travelling, not {shopping|sitting}.
      All rights reserved, {especially the left|including crisps}.|Non-assumpsit.|No joinder.|Respond in #3-30# days.|By: :Roy.
      Rebut or {float|anchor}.|{Sealed|Thumbed} in {milk|blackberry}.|I am not {aboard|a tin}.
      No {bag|beep} without {oath|cause}.|Govern {yourself|the trolley} accordingly.
      The {onion|land} is witness.|{Dry|Lawful} land only.
      {Agent|Lamp} told, {principal|moth} told.|Qui {baggit|thumbit}, {perit|tenet}.
      So {said|sailed}.|Signed, not {named|boarded}.|{Purple|Third} copy kept.
      For the {man|record}, not the {NAME|till}.
      {Thumb|Mind} the {gap|fringe}.|{Land|Hand} ho.|{Rebut|Salt} that.|{Oath|Onion} kept.|By {ink|oar}.|{Unbag|Unhand} me.|No {flag|tin}, no {sale|sea}.|{Good|Dry} day.`,
    crew: `{Cousin|Aunt|Admiral|Bosun} :{Dot|Perpetua|Len|Spud|Maureen|Clive}|a {bollard|pigeon|trolley|goose} ({sworn|deputised|hostile})
      my {lawful|dry-land} {aunt|cat}|{Judge|Pilot} {Onion|Sandra}
      {Uncle|Deacon|Purser} :{Wim|Agatha|Ned|Olive}|{half|all} the {choir|dairy} (afloat)|the {heron|lad} of {record|aisle two}`,
  },
  posts: `
    #me# {did approach|hailed|came upon} #thing# {at|toward|past} #hour#, #cap#: #fee#. #court#. #close#
    {Asked|They asked|A lamp asked} {if I had|whether I wanted|to show|about} #want#. I said: {define "HAVE"|which "I"|what flag|ask the NAME|on land?} {Long pause|#crew# objected|A child clapped|He aged}. #court#. #close#
    {NOTICE|WARNING|CLAIM|HAIL} to #who#: by #doing# you {entered|created|boarded|breathed} {joinder|#term#} {with|beside|under} #me#. {Fee|Due|Ransom|Salvage}: #fee#. #close#
    {Read|Studied|Held|Weighed} "#part#" {closely|by lamp|upside down|with #crew#}. {It is in CAPITALS|No comma|Hyphen missing|It floats}. {A dead entity|That is #crew#|So, cargo|Hence, my uncle}. #court#. #close#
    #mishap#. {Ask why|Under which flag|Note the tide|By what oath}? #thing# {is a vessel|floats|is #term#|has gills}; {I|the living man|one :Roy} {declined it|never boarded|signed no manifest|stayed ashore}. #close#
    {Served|Read|Thumbed} #doc# {upon|at|beneath} #thing#. {It did not rebut.|It hummed.|#crew# bore witness.|A lamp lit.} {Thus|Legally|Ergo}: {yes|wed|a plea|harbour}, {per|for} #crew#. #close#
    I {do not "queue"|was never "next"|am not "in line"|reject "behind"}. I {TRAVEL|proceed|drift|tack}, {slowly|lawfully|with #crew#|in sandals}, {behind|past|around} #who#, #cap#. #court#. #close#
    "{Unexpected item|Please wait|Invalid}," said #thing#. {I rebut.|By WHOM?|Under what oath?} {I had expected it.|#crew# expected it.|I wait for no tin.|It meant #crew#.} #fee# due. #close#
    Rescinded my {loyalty|library-adjacent} card over #part#. {In purple.|By thumb.} #court#. #close#
    They call it #kind.a#. {In the dictionary|By the register|In the almanac} of 18#10-90#: "{a vessel|a goat|a wharf|an heir} {for hire|at anchor|in milk|presumed}". {Look it up|I rest|#crew# has the page}. #close#
    #doc#, page #2-40#: #me# owns #part# {in equity|under milk}. #who# {fled|said "Sir"}. #court#.
    My {wife|mother} says {take out|mind|leave} #thing#. I {replied|appeared|objected} #cap#. {She has jurisdiction|I did as told|She had a spoon}. #close#
    If #part# is {lawful|land|sober|real}, {where is its oath|show me its thumb|who swore it in|why the fringe}? #court#. #fee#. #close#
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
    {Breakfast|Supper|Toast} {arrived|came|sailed in} via #crew#, {unsworn|flagless}. I {ate|tasted|thumbed} it #cap#, {apart from|less|minus} #part#. #court#. #close#
    {The library|A lamp-post|The dentist|#crew#} {has a form|wrote|beeped}: "{Name|Reason|Date of birth}". I {drew|entered|thumbed} {an onion|the coast|#crew#|#thing#}. {Accepted|They waved me in|I was seen}. #close#
    #me#, #cap#, {re|contra|upon} #thing#. #court#. #close#
    #doc# v. #part#: #court#. {Costs|Salvage}: #fee#. #close#
    #hour#, #street#: #who#, {with|under|behind} #term#. #court#. #close#
    {Convened|Empanelled|Woke} a common-law {jury|tea|tribunal} by #thing#: me, #crew# and {an onion|a goose|a passing boy}. {Verdict|Finding|Award}: #fee#, {in crisps|travelling}. {Adjourned|#crew# dissents}. #close#
    {Stopped|Hailed|Boarded} at #hour# by #who#. "Is that #part#?" {Cargo|Kin|Alms|A plea}, I said, {of|for} #crew#. {He saluted|He wept}. #close#
    {Divorced|Salvaged|Annexed} #thing#, by {notice|thumb|shouting}. {Flag|Anthem|Navy}: {a tea towel|#crew#|pending}. Population: me{, and #crew#|; #crew# has a visa}. #close#
    #mishap#. {Hence|Ergo|Hereby} #doc#, {and|or|plus} #fee#. #close#
    #want#, #cap#: #fee#. {Refused.|Beeped at.|Towed.} #court#. #close#
    #crew# {and I|for me} {rebutted|annexed|baptised} #part# {before breakfast|at low tide|by gravel}. #doc#. #court#. #close#
    #who# {hailed|boarded|invoiced} me: "{Sir|Mister|Oi}". #crew# {rebutted|thumbed} it {twice|in milk}, #cap#. #fee#. #close#
    {Today|On #day#} I {married|launched|un-registered} #thing#. {Witness|Choir|Ballast}: #crew#. {Dowry|Toll}: #fee#. #close#
    My {dentist|mother|horse} calls #part# "{normal|the law|Roy's}". {Joinder|Hearsay}! #crew# {fainted|took dictation}, #cap#. #close#
    #crew# {drew|salted|swallowed} #doc# {at|near} #thing#. {Valid|Served|Digested}. #court#. #close#
    {Sworn|Declared|Hummed}, #cap#: #doing# is {travel|fishing|prayer}. {Exempt|Untaxed}, {per|as is} #crew#. #close#
    Letter {to|from} the {council|Crown|lamp}: "#want#." {Unsigned|Un-sea-worthy}. {Returned|Buried} by #crew#, #fee#. #close#
    #mishap#. {Liable|Aboard|Asleep}: #crew#. {I waive|I bill} #fee#, #cap#. #close#`,
  gems: `
    I pay the {girl|lad|woman|student} at till {four|nine} {in coins|in full|cash|to the penny}, {exactly|always|gladly}. {She has a kind oath|No seal needed|They asked nicely|We say morning}. #thing# may {learn|take note|stand rebutted}.
    {The machine|They|The lamp|Till four} DID {charge me twice|bill me double|count me wrong} {for|over} #part#. {Even the manager|Everyone|#crew#|A stranger} {agreed|nodded|said so}. {I had a receipt|Case forty-two|No flag needed}. I {wept|ate a crisp|sat down}.
    {Was|I was} {born|weighed|announced|wrapped} as #3-9# pounds, {not as|never as|before} {a NAME|cargo|an ACCOUNT}. {My mother|The nurse|An aunt} signed in {blue|pencil|jam}. {So #part# is a ship|Think|Follow that}. #close#`,
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
      Careful, #by#: "#word#" created {joinder|a trust} over #part#. {I rebut on your behalf|Fee: #fee#}. #close#`,
  },
  comments: `
    #by# Is #thing# under {land|sea|dairy} jurisdiction? {It matters.|Check the fringe.} #close#
    {I do not understand|Who can understand|I overstand} #word#, #by#{.| at all.} I {stand|lie|float} {beside|over} #crew#. And #part#? #close#
    #by# #who# has no {oath|thumb} on file. So #part# is {void|yours}. #close#
    So #mishap#, #by#. {To the man or the NAME|In which capacity|On whose sea|Under what flag}? {#fee# turns on it|Think first|I hold #doc#|They never say}. #close#
    #by# {Serve|Thumb|Sing} #doc# {on|at|round} #thing#, {thrice|at #hour#|dry}. {Then it is|It becomes} {yours|agreed|#term#}. #close#
    You {said|asked for|applied for|prayed for} "#want#", #by#. {That is a request|Never ask|A slave's verb|It floats now}. {Travel toward it|Claim it|Bail it|Thumb it}, #cap#. #close#
    #by# #part# in {capitals|Latin|bold|triplicate} is {a ship|deceased|a joinder|cargo}. In {lower case|pencil|sandals|milk}, {an onion|free|a neighbour|dry land}. #close#
    Did #thing# disclose its {terms|fringe}, #by#? {Then no contract|Then it owes you #fee#}. #close#
    #by# I was {also|lawfully|nearly} subjected to #doing#. {I counter-claimed|I lay down|#crew# paid in onions}. #court#. #close#
    {On|Of|As to} #kinds# the maxim {is clear|is Latin|holds}, #by#: {he who bags|the unbagged|he who nods|the seated man} is {bound|free|a trustee|cargo}. #close#
    #by# #word# is #term#. {Strike it.|I strike it.} #part# is hereby {released|travelling}. #close#
    I invoice #thing# daily, #by#. {No rebuttal|It only beeps}. #fee#. #close#
    #by# Your #part# {may be bonded|was pledged|is trading|fetches silver} {for|at|against} #fee#. {Ask for the bond|Ask window three|They hide the slip|Bring sandals}. #close#
    #by# #part# is #term#; #thing#, {likewise|also|my uncle}. #fee#. #close#
    #by# {Bring|Thumb|File} #doc# {to|at|over} #part#, #cap#. #close#
    #mishap#, #by#: #court#. {Against|Upon} #thing#, #fee#. #close#
    #by# #who# {swore|owes|lacks} #fee# {for|re} #doing#. #close#
    #by# #crew# {owned|salvaged|sued} #kind.a#. {Lost|Won} {a thumb|on points}. {Mind|Rebut} #part#. #close#
    #by# {By saying|In typing} #word# you {hire|marry|owe} #crew#. {And #part#|#fee#}. #close#
    #part#, #by#, {is on land|belongs to #crew#|flies no flag}. {Step off|Swear first}. #close#
    #by# #mishap#: {flotsam|jetsam|lagan}? #crew# {rules|weeps}. #fee#. #close#
    #by# #who# {sails|stands} under #crew#. {Ask the flag|Check the fringe} {near|on} #thing#. #close#`,
  remarks: `
    #by# Define #word#. {Under oath.|In purple.} And #word2#? #close#
    The legal name #word#, #by#, is {a vessel|dead at sea}. #word2# lives. #close#
    #by# I accept #word# for value and return it, {thumbed|less #fee#}. #close#
    "#quote#" {is hearsay|lacks a thumb}, #by#. #word# is {denied|rebutted}. #close#`,
  retorts: `
    #by# Your comment on #part# is {refused for cause|returned, thumbed}. Fee: #fee#. #close#
    You {replied|spoke|typed} {to|at|beneath} me, #by#: {joinder|an appearance|#term#}. {#thing# is now a court|I hold #part# in trust|#fee#}. #close#
    #by# {I never|No man here} {said|signed|bagged} #word#; {the NAME did|ask the NAME|#crew# did}. {Take it up with #crew#|He is {at sea|below|ashore}|He owes me|He spells it louder}. #part# {remains|is mine|sails|stays ashore}. #close#
    {On|Upon|As to} #thing#, #by#: #3-90# {days|tides|beeps} to {rebut|kneel|file}, {point by point|in purple|#cap#}. #close#
    #by# #court#. {You saw?|Same with you.} And #part# {sails|agrees}. #close#
    {Are you|Do I address|Who made you} {an officer|a steward|a bosun} of #thing#, #by#? {Yes or no?|By what oath?|On which tide?|Show the hat.} {Silence noted|#fee#}. #close#
    #by# I conditionally accept #word# upon proof of {#part#|a fringe}. #close#
    {Moot|Void}, #by#. #who# tried that over #part#. #court#. #close#
    #by# #word#: #term#. #thing#: {not|never|once} {mine|boarded|signed}. #fee#. #close#
    #by# {See|Read|Fear} #doc#, {as to|re|on} #part#. #court#. #close#
    #by# #crew# {received|refused|ate} your words on #part#, #cap#. #close#
    #by# {I accept|I return|I salt} #word# for {value|#fee#}. #thing# {is settled|sails}. #close#
    #by# {Standing|Sitting|Floating}? {None|Half}. #crew# {objects|concurs} on #part#. #court#. #close#`,
  dossiers: `
    #by# {Your bio|Caption|Exhibit bio}: "#bio#" {unsworn|no thumb|in whose hand|witnessed by #crew#}. {So|Ergo|Thus} #part# is {mine|at sea|#term#|travelling}. #close#
    "#bio#" {says the NAME|is a caption|is for the strawman|reads #crew#}, #by#. {The man|The onion|#crew#|The thumb}, {on|as to|owning|aboard} #thing#? #court#. #close#
    "#bio#": {a manifest|cargo|who swore this|unthumbed}, #by#? {It binds|I rescind|It cannot moor} #part#, #cap#. #close#
    #by# {By your bio|On your own paper|Under the caption} "#bio#" #crew# {admits|abandons|captains} #thing#. {Due|Owed}: #fee#. #close#
    #by# #crew# {notarised|fumigated|towed} "#bio#" #cap#. {Mind|Mop} #part#. #close#
    {Caption|Label|Manifest}, #by#: "#bio#" {For #fee#|Under #crew#}, {who owns|define} #part#? #close#`,
  threads: `
    #other# You {are no party|have no berth|sail alone|lack standing} {to|near|on} #part#. {#by# is|Nor is #by#|#by# may row}. {Approach in socks|Fee: #fee#|#close#}
    #other# #by# I will arbitrate #thing# {under dairy|in the car park}. Each pays #fee#. #close#
    #other# #by# {One tin|Two vessels|No oath}: #crew# {arbitrates|sinks} {both|neither} over #part#. #close#`,
  concessions: `
    #by# On #part#, I consent. {Once.|In pencil.} {Do not file this|No joinder intended}.
    Lawful, #by#. #thing# is as you say. {I even signed|My hand shook}. #close#`,
  thanks: `
    The like of #by# is accepted {for value|as tender}, against #part#. {Receipt: #fee#.|In purple.} #close#
    {Witness|Harbour log|Attested}: #by# {has seen|beheld|stood near} #me# and {not rebutted|blessed|thumbed} #thing#. {That is law|Two make a jury|We sail|#close#}
    Thank you #by#, {living soul|fellow traveller}. {Beware #part#.|Touch nothing in capitals.} #close#
    #by# {stands|floats|consents} with #me#, #cap#. #part# {trembles|is served}. #close#
    #by#, {sworn|deputised|thumbed} as #crew#'s {deputy|heir}. {Wages|Berth}: #fee#, {and|by} #part#. #close#`,
});

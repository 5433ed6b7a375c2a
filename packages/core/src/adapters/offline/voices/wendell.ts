import { voiceOfText } from '../voice.ts';

/** The man who only asks: crumbs, string, ellipses, a harmless conspiracy of lids and geese. */
export const wendell = voiceOfText({
  name: 'wendell_asks',
  temperament: {
    energy: [5, 7],
    post: 0.88,
    comment: 0.7,
    like: 0.45,
    follow: 0.26,
    look: 0.65,
    thread: 0.2,
    inspect: 0.3,
    answer: 0.55,
  },
  foes: ['nils_nudges', 'both_sides_beth'],
  friends: ['HorseshoeHal', 'TravellingNotShopping', 'dex_disrupts'],
  words: {
    they: `the {Lid|Butter|Hinge|Doily} people|certain {herons|upholsterers}|the {Tuesday|Beige|Lower} Circle|those who {laminate|hum|decant}
      those who print {receipts|mornings}|the men who {test|wind} the wind|Big {Semolina|Elbow|Bunting}|the night {pigeons|janitors of time}
      the {Upper|Second|Quiet} {Thursday|Doorbell}|men with {identical|borrowed} {elbows|sandwiches}
      the {Grout|Zip|Pamphlet} {lobby|cousins}|{three|nine} {dentists|gardeners} called {Keith|Nobody}
      those who {feed|paint} the {moon|kerb}|the {owners|aunts} of the {fog|middle drawer}
      {firms|choirs} with no {bell|windows}|people who {rinse|iron} at {night|sea}`,
    clue: `#3-40# steps from {a drain|a bakery}|same {beige|hum|ducks}|anagram: {lid|ham|itself}|the screw is {new|left-handed}
      #hour# on the dot|the shadow points {north|at me}|no crumbs at all|{two|four} {vans|scarves}, one {driver|neck}|it rhymes, backwards
      a {glove|shoelace}, {indoors|tied}|the {bread|moss} grows {left|by #day#}
      {same|wrong} {cough|sandals}, {different|other} man|my {aunt|kettle} went {quiet|up a note}
      the {serial number|price} ends in {goose|#2-9#}|{rye|wax} on the {hinge|receipt}
      the {dog|heron} {saluted|looked away}|it {ticked|winked} {once|in B flat}
      {all|both} the {lids|exits} face {east|Mrs Pym}|a {map|menu} of {itself|my stairs}
      {left|both} {cuffs|ducks} {wet|warm}|{fog|gravy}, {indoors|at noon}|#2-9# {moths|keys}, one {coat|lid}|{no|two} {stamps|shadows}|it {sweats|tilts} at #hour#|{soot|jam} {upwards|again}`,
    ask: `Ask yourself.|I only ask.|Who gains?|Nobody answers.|Interesting.|Closer. {Too close.|No, there.}|Do your own {rinsing|string}.|Coincidence? {I asked it.|No such van.}
      Sleep well.|They hum {B flat|in rows|back}.|Connect the crumbs.|Wake up (gently).|{Mother|Aunt Pym|The drain} agrees.|They know I know.|{Hush|Whisper} near {kettles|ferns}.
      Follow the {butter|hinge}.|Look {up|under it}. {Not yet.|Slowly.}|{Funny|Convenient}, that.
      Who {irons|waters} the {truth|lanyards}?|I have {photos|the lid}.|{Count|Smell} the {screws|minutes}.
      They {blinked|hummed} first.|Why {rye|Tuesday}?|It was never {about|in} the {bins|fog}.
      {Burn|Butter} this.|The {heron|postman} nodded.|{Twice|Thrice}? In {drizzle|boots}?
      Just {saying|string}.|And {then|still} they want {my|your} {lid|shoe size}.|Shh. {Pigeons|Drains}.
      {Sleep|Hum} on it.|{Count|Ask} again.|{Why|Who} me?|{Lids|Eyes} up.|{Hm|Well}?|{Salt|Bless} the {step|van}.|{Wet|Odd} ink.|{Not|Only} {bread|Keith}.`,
    wall: `my {wall|ceiling|shower curtain}|the string, {red|the good one|year nine}|corkboard {four|nine|eleven}|the {big|inner|folded} map
      the {fridge|cellar} {wall|door}|my {blue|emergency} string|{mother's|the good} tablecloth
      {corkboard|window} {two|zero}|the {underside|back} of the {stairs|map}`,
    dots: `#11-99# crumbs|#2-9# lids|one sock|a heron, twice|the {missing|spare} hour|a {warm|humming} drain|my own handwriting
      {two|five} {left gloves|spoons, warm}|a {receipt|button} from {1987|tomorrow}
      {nine|three} {identical|silent} {Keiths|ducks}|the {neighbour's|same} {cough|ladder}
      {wax|dew} in a {circle|hat}|a {pigeon|clock}, {facing|early}`,
    told: `I told mother|I told the pharmacist|I told the goose|I wrote, as {a duck|Mrs Pym}|I whispered to {a bin|bread}|I rang; I answered`,
    src: `{the|a} {fog man|baker|notary|chorister}|the {pharmacist|lollipop lady|goose|organist}
      my contact {in bins|at the library|(Heron)}|{mother|Aunt Pym}, {via the flue|in code|on one roller skate}
      the {milkman|piano tuner}, {sweating|off duty}|somebody's {twin|nephew|Keith}
      {Keith|another Keith}|a {tall|tanned|humming} {child|vicar|plumber}
      {Nurse|Major|Uncle} {Pell|Tibb|Loom|Corrigan}|the {bell|ferry|eel} {man|widow}|{Keith's|the moth's} {tailor|lodger}`,
  },
  posts: `
    So #mishap#... {and they expect us to toast?|funny, that.|#src# fainted.|#src# clapped.} #clue#. #ask#
    WHO {makes|fills|oils} #part#? {Nobody knows a man who does.|Have you met one?|I asked #src#.|#src# wept and ran.} #they#... #ask#
    {Followed|Sketched|Timed|Slept by} #thing# {for|these} #2-9# {days|nights|sandwiches}. #clue#... {it never looked up|it knew|no lunch|I ran out of hats}. #ask#
    #dots# on #wall#. String to #part#. {String to #dots#.|Then to me.|Then #src#.} #ask#
    They tell you #doing# is "normal". {Since WHEN.|For #they#.|So was #src#.|So is #src#.} #clue#. #ask#
    {Notice how|Odd that|Photographed:} #who# and #thing# {never|seldom|only by fog} {holiday|blink|dine} {together|apart}... #clue#. #ask#
    #hour#. Van outside. "{Carpets|Fresh Fish|Definitely Plumbing}". {No carpets.|No fish.} #part# gone by #hour#. #ask#
    #told# about #thing#. {Long pause.|It blinked.|A door, somewhere.|Out came #src#.} {Drawn|Jarred|Pinned}: #wall#. #ask#
    If #want# {were real|grew on trees|is so nice|exists}, #they# would {sell it|hide it|rent it out|stuff it}, {via|not to|to} #src#. {So|Well}? #clue#. #ask#
    {Count|Recount|Listen to|Name} the #kinds# {on your street|near the drain|by moonlight|with #src#}. Now {again|one eye|backwards}. {One more|One less|They moved|One is #src#}... #clue#. #ask#
    {I do not say #they# did it|Not blaming #they#|No names. #they#|A friend suspects #they#}. {I note|I say|I hum}: #clue#, and #part# {warm|damp|facing me|one inch off}. #ask#
    "Just #kind.a#"... {So says the BOX, #2-90#|printed by whom}? #ask#
    {I turned|Mother turned|We tipped|It rolled} #part# over. {Underneath|On the back|In pencil|Still wet}: {a smaller one|a number|an arrow|my shoe size|Keith}. {It goes up|Mine was lower|I put it back|#clue#}. #ask#
    Every #day# #who# visits #thing#... {waits|nods|hums}... goes. #clue#. #ask#
    {Found|Scraped off} #dots# near #thing#. {Tasted one. Rye.|Sent to a lab (my aunt).} #ask#
    {Why did they|Who let them|When did he} move #part# #2-90# inches? {WHY THE INCHES|I measured in fog|Not feet. Inches|By night, in socks}? #they#. #ask#
    {#they# would|Somebody would|They would} {have|keep} you {arguing|dreaming|queueing} {about|for} #want#... {so you miss|while behind you|and nobody watches} #part#. #ask#
    New string today, to #thing#. {Ran out of wall.|Now on the neighbour.|#src# holds the end.|It hums like #src#.} #clue#. #ask#
    {The official|Their|Keith's|The leaflet's} story {on|about|of} #kinds#: "{they wear out|people like them|mind the step|all normal}". {INTO what|When|At night|Signed, who}? #ask#
    {Dreamed|Heard|Woke to the sound} of #thing# humming {my name|the tariff|hymns, backwards|at #src#}. {Woke|Sat up|Lit a match}. #src# {knew the words|stopped|sang back}. {#clue#.|Hm.} #ask#
    {You cannot buy|Nobody sells me|No shop admits to} #want# {on a|after|before} #day#. {Try.|I tried in {disguise|cash|Latin}.|The till knew my name.} #they#... #ask#
    {My neighbour|#name#|The vicar|A Keith} {says|swore|hummed} #mishap# was {"an accident"|"just wind"|"a Tuesday"|nothing}. {His shoes: dry|Whose word is that|He had a lid|He blinked in code}. #ask#
    {Took|Wrote|Acted out} #doing# {apart, step by step|out on a napkin|down, in order|with #src#}. Step #3-9# is {missing|always #they#|in another hand|just humming|#src#}. #ask#
    {Breakfast|Toast|Porridge}: {counted it|held it to the light|read the crust|shown to #src#}. {#dots# underneath.|A face. Keith's.|#clue#.|Smelt of #src#.} {Then|Meanwhile} #thing#... #ask#
    {Asked|Wrote to|Rang} #who# about #part#. {Engaged|"Who told you"|A click|Semolina, faintly}. Then #src#. #told#. {#clue#.|Hm.} #ask#
    #hour#. #part#. #clue#... #they#. #ask#
    #told# about #part#. #clue#. {Then|Now|Hm}: #dots#. #ask#
    #they# {met|fed|swapped} #they#... {behind|over|for} #thing#. #ask#
    #mishap#... {and|with|near} #dots#. #clue#. #ask#
    {Applied|Wrote off|Queued} to join #they#. {Turned down|Accepted, odd|Told: "already"}. {My sponsor|My rival|The treasurer}: #src#. {Re|They meet by|Badge:} #part#... #ask#
    #src# {sold|lent|mailed} me {half|a map|the gist} of #thing#. {Actual size|It is still wet|I am in it|It folds into #part#}. #clue#. #ask#
    {Stakeout|Vigil|Picnic}, #hour#: #part#. {Present|Crouching too|Behind a van}: #src#. {Nobody spoke|Soup was had|We whistled}. #clue#... #ask#
    #doing#... {since|until} #hour#. #they# {watch|pay|hum}. #clue#. #ask#
    #src# {left|hid|dropped} #part# on {my step|the {3|9|14} bus|#wall#}. {Wrapped|Warm|Labelled "not you"}... #clue#. #ask#
    Asked #src# the time. {"Why?"|"Whose?"|"Again?"} {Behind|Under|Beside} him: #thing#, #clue#... #ask#
    {They swapped|Somebody changed|#they# moved} #thing# {overnight|for an older one|with its cousin}. {Same dent|Wrong shadow|#src# denies it}. #ask#
    {Library|Dentist|Bakery}. Every {book|chart|loaf} {on|about} #kinds#: {borrowed by|signed out to|eaten by} #src#... #ask#
    #doing#, {slowed|reversed|hummed}: you hear #src#. {Nine times|Clear as soup|Mother heard it}. #clue#... #ask#
    {Three|Nine} names for #part#. {All|Two|None} in my {handwriting|phone book|stew}. #src# {underlined one|says four}... #ask#
    {Fold|Drop|Heat} {#wall#|the menu|a loaf} at #part#: {out falls|you get} #src#. {Try it|Twice}... #clue#. #ask#
    {Official story|Page one|Mother's version}: #mishap#. {My version|String's version|Truth}: #src#, #dots#, #they#. #ask#
    #they# {sponsor|own|feed} #thing#. {See the logo|Hold the lid to a candle|Count the feet}. #src# {cannot|did}... #ask#
    {Followed|Painted|Phoned} #who# all {week|dusk|lunch}. {Led to|Stopped at|Waved to} #src#. {Then|Both}: #part#. #ask#`,
  gems: `
    {Once|In March|Years back} I {found out|proved|learned} who {moved|watered|shut} {my bins|the gnome|the gate}. {A kind man|Mrs Pym|A boy|The milkman}, {being kind|in the rain|unasked}. {String down|I sat|I made tea}, till #hour#. #thing# {though|too|next}... #ask#
    The {small print|footnote|back page} DID {say it|say so|admit it|blink}: {page #20-90#|in grey|under a fold|sideways}. {They kept|All kept|Nobody returned} {the deposit|our change|the lot}. {I was right|Nobody clapped|Mother sighed}. {Now look at|Next,|And} #part#... #clue#.
    I {trust|nod to|believe} the {heron|librarian|lollipop lady|milkman}. {Fully|No string on her|Brown coat, one drawer|She just helps}. {If that is a front|If not her|Should she hum}... then #thing# {wins|too|had us all}. #ask#
    {I was sure|All year I said|String said} #src# {followed|watched|counted} me. {He was lonely|He wanted company|She had found my glove}. {We have tea now|No more string there|Fair}. #thing#, {though|however}... #ask#
    {The meter|The chemist|The bill} WAS {wrong|switched|upside down}, for {the whole street|nine years|Aunt Pym}. {I wrote|I rang|I queued}, with #dots#. {They paid her|Refund, in coins|It is fixed}. #src# {shook my hand|wept}. Now #thing#...`,
  feuds: {
    nils_nudges: `
      #by# Who {CONTROLS|feeds|NAMES|counts} the {control|otter|decimals|median}? {Where does Gary sleep?|Is Gary #part#?|Who tags the geese?|In whose cupboard?} #ask#
      #by# Your chart of #thing# {has no shadows|hums at the axis}. #clue#. #ask#
      An otter, #by#. Near #part#. {LOOKING at us|Disappointed by whom}? #ask#`,
    both_sides_beth: `
      #by# Both sides of #thing#... and who sells the {sides|coin}? #they#. #ask#`,
    HorseshoeHal: `
      #by# Your bend {goes|runs|hisses} through #part#. {And my shed|And the drain|Past Mrs Pym}... {that is no bend|who bent it|#clue#}. #ask#`,
    TravellingNotShopping: `
      #by# The fringe on #thing#... {same thread as my string|count the tassels}. #ask#`,
    dex_disrupts: `
      #by# {Has #src# seen|Who fed #src#|Did #src# meet} {Greg|Todd|a van}, {at|under} #thing#, {apart|by daylight|with shoes}? {#clue#.|#they#.} #ask#
      #by# #src# {sold|applied to be|cannot find} Greg... {years before|the night of|inside} #part#. #clue#. #ask#`,
    one_more_tram: `
      #by# Rails to #part#... {so it always comes back|and under the rails?} #they#. #ask#`,
  },
  hooks: {
    'secret|hide|hidden|lock|box|drawer|closed': `
      #by# And what is UNDER #part#? {Do not answer here.|I have a trowel.} #ask#`,
    'official|report|announce|study|chart|data|figures': `
      #by# Who wrote that about #thing#? {In whose font?|Before or after?} #clue#. #ask#`,
  },
  comments: `
    #by# #thing#... {at #hour#?|again?} #clue#. #ask#
    You are {SO close|warm|nearly string}, #by#. {Now turn|Hold|Rinse} #part# {over|toward the drain|up to #src#|until it admits #src#}. #ask#
    #by# So #mishap#... and #they# {nowhere near, I suppose|just humming}? #ask#
    Who told you "#word#", #by#? {Was it #src#?|Before #hour#?} {Did they also mention|And why} #part#? #ask#
    #by# {Added|Pinned|Tied} #part# to #wall#. {It fits|It sits|It hums} {between|under|left of} #dots# {and you|and me|and bread}. #ask#
    #who#, #by#... {ever seen the back?|whose shoes?} #ask#
    #by# #want# is the {bait|curtain|cheese|cough}. #part# is the {box|stick|hinge|drain}. #they# {hold it|hold lunch|wait|hum}. #ask#
    {Delete this|Say it quieter}, #by#. #they# read #kinds#. #ask#
    #by# First #doing#... then {a clipboard|semolina}. #clue#. #ask#
    I counted the letters in #word#, #by#. {You know how many.|Same as #part#.} #ask#
    #by# Is that YOUR {view|dream|cough} {of|about} #thing#, or {under the door|on the receipt|from Keith|what the van said}? #ask#
    Convenient, #by#. {Very.|And dry shoes.} #part#, of all {lids|nights}. #ask#
    #by# #thing#... #clue#. #part#... #clue#. #ask#
    #by# #they# {have|oil|want} #part#... #dots# {say so|too}. #ask#
    #mishap#, #by#... #dots#. #they#. #ask#
    #by# #who#... {with|minus|under} #dots#? #clue#. #ask#
    #by# #src# {asked|warned|sold} me {that|the same}, re #part#... {in May|in Latin|from a tree}. #clue#. #ask#
    #by# {Hold|Lick|Tilt} #part# {near|toward|before} #src#. {See it flinch|Now listen|It knows}... #ask#
    #thing#, #by#... {or|alias|formerly} #src#? {Same|Similar} {ears|dates|parking}. #clue#. #ask#
    #by# #mishap#... {beside|minus|as} #src#? {Unlit|In brown}, at #hour#... #clue#. #ask#
    {Nobody|No one} {wants|needs|orders} #want#, #by#. {#they# do|#src# said so, asleep}. #clue#. #ask#
    #by# {Who told|Who gains from|Who feeds} #who#? I {asked|followed|baited} #src#... {bread|fog|a wink}. #ask#`,
  remarks: `
    #by# #word#... spelled {their|the old} way. And #word2#? #ask#
    Somebody wanted you to say #word#, #by#. {#they#?|#clue#.} #ask#
    #by# "#quote#"... Read every {third|other} letter. {#word2#!|Ham!} It says #word#. #ask#
    #word# again, #by#. {On a #day#.|Twice this week.} {#dots#, too|#ask#}`,
  retorts: `
    #by# So {said|hummed|mimed} #they#, of #part#, {to|past|via} #src#. {Same comma.|Same hum.} #ask#
    Who {SENT|paid|drove|ironed} you, #by#? {About #thing#|Over #part#|At #hour#|In those shoes}? {Blink for semolina|#clue#|Hum once}. #ask#
    #by# I welcome #word#. {It goes on #wall#.|Red string.} #ask#
    So you ADMIT #part#, #by#. {Twice.|By not denying.} #ask#
    #by# {Calm people|#they#|Bakers} {deny|hum} #thing#. {You sound like|So did} #src#. #ask#
    {I was you once|I too slept|I had friends}, #by#. {Then #dots#|Then I lifted #part#|Then #clue#}... #ask#
    #by# You left {a crumb|a comma|one glove} at #word#. {It fits|It names|Now ask|Found by} #src#. {#clue#.|#ask#}
    {Fine|Good|Granted}. {Say|Suppose} #thing# is only #thing.same#, #by#. {Then explain|Then who pays|Then why} #src#? #ask#
    #by# {My aunt|The heron|A Keith} {warned|told|sold} #src#: #word#. {Before|After|During} #thing#... #clue#. #ask#
    #by# #word#... #clue#. #part#... #they#. #ask#
    #by# #told#... {of you|re #thing#|twice}. #clue#. #ask#
    #by# {Exactly|Too quick|Rehearsed}. #src# {typed|said} you would {mention|dodge} #part#... #clue#. #ask#
    #by# "#quote#"... {in|beside} whose {voice|coat}? #src#'s. {And|Plus} #part#: #clue#. #ask#
    #by# I {believed|trusted} #word# once. {Then|Until} #src#, {at #hour#|in the rain|with #thing#}... #ask#
    {So|Fine} #part# is {safe|normal|"plumbing"}, #by#? {Tell|Show} #src#. {The burns|The hat}... #clue#. #ask#`,
  dossiers: `
    #by# "#bio#" - {typed by|stolen from|denied by|in the hand of} #src#? {It explains|Compare|Now look at} #part#. #ask#
    {Your bio|It says here|Page one}, #by#: "#bio#" {Forged|Hummed|Dictated} by #src#. {And #thing#|Now #thing#|Then #thing#} {beside it|under it|of all things}... #ask#
    "#bio#"... {with gloves|whose shed|says #src#|hm}, #by#? #clue#... {String to|See|Then} #part#. #they#. #ask#
    #by# {Rearrange|Steam|Weigh} "#bio#" {over|against} #part#. {You get|Comes to} #src#... {exactly|twice}. #ask#
    "#bio#"... #src# {laughed|drew it|knows}, #by#... {near|by} #part#, #hour#? #ask#`,
  threads: `
    #other# #by# {You two were never|Nobody saw you|Were you ever} in one {room|canoe|photograph|coat}... {over|beside|until} #part#. {#clue#.|Ask #src#.|I have dates.} #ask#
    #other# {Careful near|Blink at|Do not lend string to|Sit left of} #by#. {#thing# listens|Same drain|#clue#|#dots#}... #ask#
    #by# {replies|coughs|hums} {#2-9# minutes|one breath|two ducks} after #other#... {every time|like clockwork|as #src# foretold}. #part# {knows|keeps score|is the bell}. #ask#
    {I ran|#src# ran} string from #other# to #by# {on #wall#|in wax|at #hour#}... {it crosses|it goes round|it ends at} #part#. {#clue#.|Hm.} #ask#`,
  concessions: `
    #by# No. You are right on #part#. {No string.|I checked the shoes.} {How restful|Odd}.
    I looked into #thing#, #by#. {#src# too|#src# cried}. {Just that|As you say}. {Hide|Hush near} #wall#.
    #by# {String says you are right|Even #src# nods}: #part# is {only that|fine}. {Taking down|Leaving} #wall#. {One night|Odd peace}.`,
  thanks: `
    A like from #by#... {at #hour#.|unprompted.} {For #part#?|Why now?} #ask#
    {Welcome|Careful, the string|At last}, #by#. {Sit away from #part#|Trust no lids|#clue#}. {Here is|Swallow|Wear} your {string|trowel|hat}. #ask#
    {So|I see|At last} #by# {has found me|is awake|brought string}. {How|By scent|Were you followed|Who drove}? {We meet|Dig|Hum twice} {behind|under|beside} #thing#. #ask#
    #by#... #clue#. {Friend|One of us|Sit}, {away from|facing|under} #part#. #ask#`,
  finish: trailing,
});

/** No sentence of his is over. */
function trailing(text: string): string {
  return text.replace(/(?<=[\p{L}\d])\. /gu, '... ');
}

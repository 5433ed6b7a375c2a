import { voiceOfText } from '../voice.ts';

/** The horseshoe theorist: everything bends until its ends meet; geometry, weary lecturing, a compass. */
export const hal = voiceOfText({
  name: 'HorseshoeHal',
  temperament: {
    energy: [4, 7],
    post: 0.66,
    comment: 0.75,
    like: 0.2,
    follow: 0.04,
    look: 0.5,
    thread: 0.5,
    inspect: 0.12,
    answer: 0.6,
  },
  foes: ['both_sides_beth', 'vanguard_val', 'ninth_baron_muckle'],
  friends: ['wendell_asks', 'MagsAtTheBar'],
  words: {
    a: `the {vegan|maximal|stoic} wing|the far end of #kinds#|radical #doing#|one who hates #thing#|a purist of #part#
      the abolitionist of #kinds#|the ascetic|the {left|upper|damp} tip
      the {purist|hermit|pamphlet} faction|those who'd {ban|bury|unplug} #thing#|a monk of #kinds#
      the {early|silent|barefoot} pole|Team {Never|Less|Without}|the enemy of #who#`,
    b: `the {butcher's|minimal|velvet} wing|the other far end|militant not-#doing#|one who worships #thing#|#who#
      the collector of #kinds#|the glutton|the {right|lower|dry} tip
      the {splurge|festival|trumpet} faction|those who'd {crown|wed|live in} #thing#|a pirate of #kinds#
      the {late|loud|booted} pole|Team {Always|More|Twice}|the fan club of #who#`,
    meet: `They meet at the {back|bakery|bottom|same tent}.|Same {bend|hat|gait}, mirrored.|Note the curvature.|QED, on a napkin.
      The gap is #1-9# {millimetres|inches}.|They share a {dentist|van|ladder}.|It {closes|shuts}.|Behold: a bracelet.
      Draw it and {weep|duck}.|The nail holes line up.
      They {hug|swap hats|blink} at the {join|lay-by|weld}.|One {farrier|hinge|aunt} made both.
      The {tips|ears} touch.|Fold {here|gently}.|I heard it {click|kiss}.|See the {weld|crease}.
      Round {again|we go}.|Same {barber|bus stop|echo}, {opposite|other} door.|Now {rotate|squint}.
      Watch it {snap|pinch}.|{Left|Right} is just {right|left}, late.|Both ends {itch|hum}.
      Iron {knows|remembers}.|The {luck|nail} falls out.
      {Ends|Noses} {kiss|meet}.|{Bend|Breathe}.|{Full|Nearly} {ring|loop}.|It {curls|hums}.|{Ouch|Clink}.`,
    tool: `my compass|a protractor|the large horseshoe|a bent {coat hanger|spoon|ruler}|my {garden|string|pastry} model
      a banana, for scale|slide #20-90#|the flexible ruler
      {two|nine} {spoons|slinkies}|the {travel|emergency} horseshoe|a {warm|stale} {pretzel|bagel}
      my {globe|hula hoop}|a {paperclip|wire}, under protest|the {curtain|shower} rail
      a {willing|reluctant} eel|my late {horse's|uncle's} truss
      {a|the} {ladle|sickle|bangle}|{nine|two} {magnets|eels}|{my|dad's} {hoop|scythe}`,
    shape: `horseshoe|pretzel|oxbow lake|dotless question mark|very small railway|toilet seat|croissant|hairpin|bent fork
      bracket|boomerang|banana|{bent|sulking} paperclip|doughnut with {doubts|a door}|magnet
      {napping|shy} cat|roundabout|harp, {unstrung|in pain}|eyebrow|cul-de-sac|hammock|{fallen|early} moon`,
    fatigue: `I have said this {#ago#|at weddings}.|My students sleep.|No {chair|stool|choir} will have me.|A horse agreed.|The journal declined.
      {Farriers|Vicars} avoid me.|I own #11-60# shoes and no horse.
      My slides {curl|weep}.|{Nine|Two} people left, by {both|one} door.|I have {cards|badges} printed.
      Nobody {draws|bends} any more.|A {toddler|blacksmith} understood.|I was {uninvited|applauded} twice.
      The {fence|faculty} agreed.|I {taught|dreamt} this in '9#1-9#.|Even the {tea|chalk} sighed.
      It was my {wedding|only} toast.
      {Chalk|Cake} for {one|none}.|{Tenure|Tea}: no.|They {napped|clapped} {round|once}.|I {wept|bent} {again|alone}.`,
    measure: `#150-359# degrees|#2-8#.#1-9# bends|{pew|table|argument}-wide|a full {turn|sulk}
      {nearly|almost} {closed|a ring}|{kiss|elbow|corridor}-close|#1-8# {handspans|hoofs}
      {three|five} eighths {bent|mad}|{bagel|grudge|duct}-tight|one {sneeze|vote} from touching`,
  },
  posts: `
    Take #a#. Take #b#. {Bend.|Apply #tool#.} Both want #want#. #meet#
    #mishap#, {say|cry|sing|post} both {ends|wings|tips|hats}, {in unison|same vein showing|in matching scarves|off one leaflet}. {Plot|Bend|Hold up|Trace} #part#: #shape.a#. #meet#
    Walk far enough from #thing# and you {arrive at|sit on} #thing.same#. I walked #measure#. #fatigue#
    I laid #tool# against #part#: #measure#. {Politics is|Everything is} #shape.a#. #meet#
    {Observe|Consider|Sing of|Take} #doing#. {At one extreme|First horn|Over here|Left shoe}: #a#. {At the other|Second horn|Over there|Right shoe}: #b#. {Same soup.|One cobbler.|#meet#}
    {People say|My critics say|Children draw|Maps insist} #kinds# {are a line|go straight|stand in a row|have sides}. {A line!|With ends!|Bless them.|Flat!} {It is|I found|Look again:} #shape.a#, #who# {is the nail|standing in it|at both tips}.
    At #hour# #who# {crossed|circled|denounced} #part# and {met himself|came out left|{caught|saluted|sued} his own {coat|shadow}|applauded}. {#tool# predicted it|I was ready|I held {the door|both doors|a hat}}. {#fatigue#|#meet#}
    My {new|lost|only|rejected} {paper|lecture|toast|poem}, "#thing# as #shape#", {runs to|has|wanders} #3-90# pages and {returns to page one|ends mid-bend|hugs the reader|meets its footnotes}. {#fatigue#|#meet#}
    {He|One} who {bans|fears|sues} #kinds# and {he|one} who {hoards|marries|knits} them {share|polish|salute} #part#. #meet# #fatigue#
    {Centrists|Taxi drivers|In-laws|Students} {ask|beg|wonder}: on #thing#, where {am I|does one sit}? {At|Past|Roughly} #measure#. {Draughty|Bring a coat|One hears both}. #fatigue#
    {Breakfast|Lunch|Marriage|Sleep|Soup} is #shape.a#: {too much|the gorge|all}, {too little|the fast|none}, and #part# {staring across|in the gap|at both|as the nail}. #meet#
    {Dropped|Threw|Laid|Sat on} #tool# {on|beside|near} #thing#. {It landed as|It made|Out came|I got up:} #shape.a#. {Coincidence is straight|Lines are gossip|The cat saw it|#fatigue#} #meet#
    {Two men fought|I watched a fight} over #want#. From above, {an embrace|a waltz}: #measure#. #meet#
    {Tell|Whisper to|Shout at} me your view of #part# and I {will|can|must} {draw|bend|describe|introduce} your {enemy|brother-in-law|ex|mirror|landlord}. {#meet#|#fatigue#}
    #a# {fears|forbids|mourns} #doing#. #b# {fears|forbids|mourns} it {louder|in another hat|by post|sideways}. {Fear is round|Radius: #measure#|One leash, two dogs|#meet#}.
    {Rode|Walked|Was driven|Jogged} past #thing# {on the outside|at #hour#|in silence|on the left}. {Again|Ahead|Behind}: #who#, {at|past} #measure#. #shape.a#. #fatigue#
    The {opposite|enemy|cure} {of|for} #want# is {more of it|wanting it|having it|selling it}. {Tested with|Proved on|Ask} #tool#. {#meet#|#fatigue#}
    #mishap#. {Half {rejoiced|danced}, half wept|One cheered, one {fainted|sued}|{Two|Nine} marches formed|Left sang, right {hummed|clapped}}, {from one window|in rhyme|then swapped hats|on the same pipe|at #hour#}. {See #tool#|Gap: #measure#|#fatigue#} #meet#
    If #who# {goes|leans|rants} any {further|harder|louder} about #part#, {he will|watch them|expect them to} {be behind me|tap my shoulder|apologise to himself|qualify for brunch}. {#meet#|#fatigue#}
    {Somebody|My nephew|A centrist|The dean} straightened my #shape#. {It sprang back|It hit #who#|It wept|Nothing held}. {So did #thing#|So does opinion|Hands off|I bent the dean}. {#fatigue#|#meet#}
    {Extreme|Total|Militant|Sacred} #doing# {and|versus|or} {extreme|utter|organised} {idleness|doubt|silence} {end in|share|book} {one|the same|a single} {hammock|cell|brunch|lawyer|bunk}. #meet#
    {I am no centrist|Never call me moderate|The middle bores me|Moderates weep at me}. I {hold|grip|carry|wear} #part# {from both ends|by the bend|upside down|as a crown}. {My arms are long|#fatigue#|It tickles}. #meet#
    {Wedding|Funeral|Job interview|First date}: they {asked about|mentioned|feared|sang of} #thing#. I {produced|unfolded|passed round} #tool#. {#fatigue#|They meant well.|I left by {the way I came|both doors}.} #meet#
    #a#. #b#. {Between|Over|Under} them #part#, #measure#. #meet#
    #tool#, #hour#, #thing#: #shape.a#. #fatigue# #meet#
    {Today|Again|At #hour#} #who# became #b#. {Via|By way of|Past} #part#. #meet#
    #a# {wrote to|sued|kissed} me over #thing#. {So did|As had|Likewise} #b#. #fatigue#
    {Plot|Bend|Hum} #doing# {against|around|onto} #part#: #measure#, #shape.a#. #meet#
    #kinds#, {by|via} #tool#: #measure#. {Formerly|Yesterday} #shape.a#. #fatigue# #meet#
    #who#, {once|lately|by day} #a#, now #b#. #part# {saw it|creaked}. #meet#
    {Lecture|Dream|Warning}: #want# as #shape#. #tool#, #measure#. #fatigue#
    {Professor|Doctor|Old} {Kink|Loop|Bight} {debated|dated|dreaded} me on #thing#. {We began opposed|He went left}; {ended|met} {in one coat|at #measure#}. #fatigue#
    {Bent|Heated|Hummed at} #tool# till #part# {touched itself|met #who#|rang}. #measure#. {Nobel|Lunch} {declined|pending}. #meet#
    My {barber|ex|landlord} {splits|parts|ranks} #kinds# {left and right|good and bad}. I {rolled|bent|salted} it, #measure#: #shape.a#. #fatigue#
    {Marched|Strolled} with #a#. {Same song|Same drum}, {later|mirrored}, from #b#. {I knew|Both waved at} #part#. #meet#
    At #hour# I {asked|married|mapped} #who#, {of|beyond} #thing#: "{Where next|Left or right}?" "{Round|Back|Home}." #fatigue#
    {Sale|Funeral|Audit} of my #shape# {models|photographs}: #tool#, #tool#, {one|no} buyer, #who#. #meet#
    Pull #part# {hard left|far enough|twice} and it {knocks|bills #who#}, #measure#. #fatigue#
    #mishap#: {half|most} of {it|us} {cheered|bent}. {I had|He held} #tool#. #measure#. #meet#`,
  gems: `
    I have never {once|yet|knowingly} {ridden|met|trusted} a horse. {They look at me|They know|One winked at {me|mother}|It backed away}. {They see|A horse sees|Two eyes:} #thing# {on both sides|all round|without me} {for #1-9# minutes|calmly|and upside down}.
    {My wife|Mother|My rival|The dean} and I {disagreed|feuded|sulked} {about|over} #part# until we were {saying the same thing|in one cupboard|back to back|sharing a hat}. {Happiest day|It was warm|We blushed|Do not draw it}.
    {Not everything|I admit not all|I found one thing that never} bends{.|, it turns out.| at all.} My {sister's|neighbour's|nurse's|postman's} {kindness|patience|laugh} {was|ran|stayed} straight. {I put #tool# to it|No radius|I stopped measuring}. {As with|Like|Unlike} #part#, {once|today}.
    {Two brothers|Old enemies|Both candidates}, {both hoarse|not speaking|at #hour#}, {carried|held up|walked} #who# {home|to the ward|to a chair}. {No bend|No slide|No theory}. {They just met|Flat ground|I watched}. I {put down|left|dropped} #tool#. #part# {was there|waited|can wait}.`,
  feuds: {
    both_sides_beth: `
      #by# You {stand|sit|hum} {between|in the middle} on #thing#. {There is no between|It is a hole|A draught lives there|Mind #part#}. {Look down|You face|You wear}: #shape.a#. #meet#
      Your fence over #part#, #by#, is {bent|#measure#}. {Both|Two} ends {meet|kiss} {#who#|you}, {at|via} #tool#. #fatigue#`,
    vanguard_val: `
      #by# {Go|March|Lean} further left {on|round|past} #part# {and|till} you {need|inherit|become} {a butler|an earl|#who#}. #meet#
      The vanguard of #thing#, #by#, {minds|guards|is} #measure# {from|behind} its {rearguard|gift shop}. {Ask|See|Bend} #tool#. #meet#`,
    ninth_baron_muckle: `
      #by# {You|Your boots|Your hounds} and #a# {both say|chant|mutter} "{land|mine|never}" of #part#. {Same tweed|Same boots|#measure#}. #meet#`,
    wendell_asks: `
      #by# Your string on #thing#: {tie|weld} it, #measure#. #shape.a#! #fatigue#
      #by# {Your string|That trail} {passes|circles} #part#, #measure#, {and|then} {ends|begins} at {my door|#who#}. #fatigue#`,
  },
  hooks: {
    'left|right|extreme|opposite|enemy|both|side': `
      #by# {There it is|You hear it|Behold|Careful}: {two ends|both horns|the tips} of #part#. {Bend them|Fold here|Mind your nose|Now kiss}. #meet#
      Ends, #by#! Over #thing#! {I brought #tool#|Hold still}. #meet#`,
  },
  comments: `
    #by# {Push|Roll|Shove} #thing# {further|left|harder}. {Further.|Keep going.|Mind #part#.} {There|Now|Hello}: #b#. #meet#
    Your #word#, #by#, and #who#: {one curve|two nails}. #meet#
    #by# I {put|held|strapped} #tool# to #part#. {#measure#|It hummed|Click}. You are {nearer|behind|becoming} #who#{, {says|sings} the {dial|dean}.|. #meet#|. #fatigue#}
    {So|Ah}, #mishap#. #a# {says|sings} so, #by#, {at|past} #measure#. #meet#
    #by# You {flee|avoid|mock|block} #thing# {at speed|sideways|by #day#|in a scarf}. {It waits ahead|Mind the bend|You will arrive|Wave as you pass}. #meet#
    {Draw|Chalk|Picture|Whistle} #want#, #by#. Now {draw|do} its {enemy|reverse|cousin|landlord}. {Same wrist|One line|Look}: #shape.a#. #meet#
    #by# {That is|I hear|You channel}, {precisely|to the inch|by #tool#}, #b# {on|about|behind} #part#, {at|past|give or take} #measure#. #fatigue#
    {Straight|Flat} thinking on #kinds#, #by#. {#tool# weeps.|Try #shape.a#.} #fatigue#
    #by# #who# is you plus #measure#. {Wave|Mind #part#}. #meet#
    Between #word# and #part#, #by#, {lies|I find|runs} {a gap|one hair|a draught}: #measure#. {It narrows {as you shout|on #day#s}.|#meet#|#fatigue#}
    #by# I {bent|folded|steamed} #doing# {as you asked|twice|at the knee|gently}. {It is now|Result:|I give you} #shape.a#. {It rolls|Sit in it|#meet#|Hang it up}
    I make {you|that|your side} #measure# on #thing#, #by#. {Hot|A pretzel risk|Mind the weld|Nearly me}. {#fatigue#|#meet#}
    #by# {Step back|Go left|Keep going} from #part#. {Further.|More.|And more.} {Feel #who# behind you?|That cough is you.|Mind #thing#.} {#meet#|#fatigue#}
    #by# #thing# here, #part# there: #measure#. #meet#
    #by# {Say|Hum|Whisper} that to #a#. {Then|Now} #b#, {about|re} #part#. #meet#
    #mishap#, #by#: #shape.a#. #tool# on #part#: #measure#. #meet#
    #by# #who# and #thing#: #measure#. #fatigue#
    #by# {Follow|Roll|Iron} #part# {eastward|to the end|past lunch}: {#a#|#b#}, {waving|billing you}. #meet#
    #by# #tool# {twitched|sang|rusted} at #thing#. #measure#. {Sit|Duck}. #fatigue#
    #want#, #by#? {So say|Ask} #a#. {So say|And} #b#. #meet#
    #by# {You and|Both you and} #who# {hold|want} #part#, {from|in} {behind|one mitten}. #measure#. #meet#`,
  remarks: `
    #by# #word# is the far end of #word2#. {Bend.|See #tool#.} #meet#
    Say #word# {louder|again}, #by#. {Hear it turn|It curves} into #word2#. #meet#
    #by# I measured #word#: #measure#. {#shape.a#.|#fatigue#} {Noted|Careful}.
    "#quote#" {has two ends|is bent}, #by#. One is #word#. {The other is behind you|#meet#}`,
  retorts: `
    #by# {By|In|While} {opposing|cursing|muting} me {on|over|about} #part# you {joined me|closed it|swapped {hats|ends}}. #meet#
    {Angrier|Louder|Redder}, #by#. {Good.|More.|Lovely.} You {come round to|close in on|back into} #thing# {from behind|via #word#|at #measure#}. #meet#
    #by# I {agree|concur|must agree}. {Hear {the click|a hinge}?|That was the gap.|#meet#} {On|At|From} #part#: #measure#.
    {Call it|You say|I heard} {nonsense|piffle|rot}, #by#. {On #thing#|Of #part#} {it|that} is {sense plus #measure#|also round|#measure# from sense}.
    #by# Your #word# {and mine|on my #shape#|under #tool#}: {nail holes align|one shoe|a perfect fit|#measure#}. {#fatigue#|Wave to #part#|#meet#}
    The critic of #part#, #by#, is {its usher|inside it}. {Coat?|Mind the bend.} #meet#
    #by# #tool# {says|hums|swears} you will {like this|be me|meet #part#|reach #thing#} by {#day#|#hour#}. So {did|said|hopes} #who#. {#fatigue#|#meet#}
    We part over #thing#, #by#. {See you round the back|It is a small #shape#}.
    #by# {We agree on|You just hugged|I defended} #part# {violently|from opposite chairs|in harmony}. {#meet#|Now you see me|#fatigue#}
    {Deny|Curse|Block|Hug} me, #by#, {about|over|near} #thing#, and {you bend|the gap is #measure#|we share a cab|#tool# hums}. #meet#
    #by# #tool# {says|hums|insists} #measure# of you, {on|re} #part#. #meet#
    #by# {From|Via} #word# to #thing#: #measure#. #fatigue# #meet#
    #by# {Good|Bent} point. It {circles|nears} #part#, #measure#. {Mine too|Wave}. #meet#
    #by# I {drew|folded} your #word#: #shape.a#. {Suits you|#fatigue#} #meet#`,
  dossiers: `
    #by# "#bio#" {curves.|#measure#.|rolls.} Its {far end|twin|shadow} {is|kisses|guards} #part#. #meet#
    Your bio, #by#: "#bio#" {I bent it|I read it} {with|through|near} #tool#. {Out fell|Nearly} #thing#. {#meet#|#fatigue#}
    "#bio#", {says one end|fine|it reads}, #by#. {The other end says|Bent, it reads|Its twin prefers} #part#. {#meet#|#fatigue#}
    #by# "#bio#": #shape.a#, #measure#. {Beside it|Across it}, #part#. #meet#
    #by# "#bio#" {backwards|in a spoon|through #tool#}: {same|better}. #part# {agrees|is #measure#}. #meet#`,
  threads: `
    #other# #by# {Your quarrel|That duet|One fist} {over|about|around} #part# is {one animal|a bracelet|#measure#}. #meet#
    #other# {You have become|You rhyme with|Meet yourself,|You wear the vest of} #by#, {over|by way of|across|behind} #thing#. {I saw the handover|#measure#|Swap hats}. #meet#
    I {place|hear|draw} #other# at #measure#, #by# {opposite|upside down|next door}. {You can {smell|hum} it|#part# is the nail|Same {soup|coat}}. #meet#`,
  concessions: `
    #by# On #part# you {are|lie|sat} straight, by #tool#. {Unsettling|Like weather|I wept}. #fatigue#
    No bend in that, #by#. #thing#: {zero degrees|a true line}. {I must lie down|Keep it safe}.
    #by# {For once|Alas|Today} #thing# {lies flat|goes straight}. {#tool# wept|I checked with #tool#}. #fatigue#`,
  thanks: `
    A like from #by#, {over|beside|despite} #part#: {either a friend or|the kind that becomes|one bend from|first stage of} {an enemy|a wedding|a lawsuit}. {#meet#|Same shoe.}
    Followed by #by#. {In a circle|On #thing#}, who follows whom? #meet#
    {I see|Noted:} #by# {approves|nodded|likes it}. {The far end did too.|So does {a horse|#who#}.} #part# {closes|bends|rests} at #measure#.
    #by# {nods|bends|agrees}: #measure# {from|to} #part#. #fatigue# #meet#`,
  finish: shod,
});

/** With a horseshoe at the end: hung so that the luck stays in, or so that it falls out. */
function shod(text: string): string {
  return text.length % 3 === 0 ? `${text} \u222a` : `${text} \u2229`;
}

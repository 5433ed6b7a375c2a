import { voiceOfText } from '../voice.ts';

/** The founder who disrupts everything and ships nothing: one-line paragraphs, funding rounds, secret doubt. */
export const dex = voiceOfText({
  name: 'dex_disrupts',
  temperament: {
    energy: [4, 7],
    post: 0.92,
    comment: 0.6,
    like: 0.4,
    follow: 0.35,
    look: 0.25,
    thread: 0.02,
    inspect: 0.14,
    answer: 0.45,
  },
  foes: ['planner_of_spoons', 'vanguard_val', 'one_more_tram'],
  friends: ['nils_nudges', 'wendell_asks', 'less_with_linnea'],
  words: {
    co: `{Crumb|Spork|Doily|Fern|Grout|Sock|Moist|Plinth}{berg|onomy|ocracy|stack|ling|itude}|{Ham|Bowl|Lid|Leek|Gutter}{chain|verse|ness|quake|wards}
      {Pudd|Tarp|Crust|Slipp|Moss|Bucket}{ly|r|io|ster|ify|topia}
      {Soup|Drizzle|Napkin|Goose|Shed}{OS|DAO|forge|mancer}|{Un|Re|Meta|Neo}{spoon|grout|nap|hinge|lunch}`,
    round: `pre-{seed|soil|sorrow} round|Series {A-minus|Q|Alphabet soup}|bridge round (over {nothing|a canal})|friends-and-{fools|foes} round
      a {soft|warm|damp} commitment|one (1) term sheet
      {post|mid}-{nap|mum|regret} round|{angel|goblin} cheque ({verbal|damp})
      Series {Z|minus B|"B", in quotes}|a {gentle|verbal} safe|{crowd|cousin}-funded {bridge|pier}
      a {term napkin|handshake, on mute}`,
    metric: `#2-9#x'd|down only #11-89#%|up #100-900#% (n = {1|2|mum})|all-time {vibe|beta|mum}|#4-90#k waitlisted {cats|bots|cousins}
      post-{shame|sleep}|profitable ex-costs
      NPS of #90-400#, {mostly|all} Greg|#2-9#00% {month over lunch|week over nap}
      burning #2-9# {sofas|hours} a {day|sip}|{churn|mum} is {negative|flirting}|ARR of {yes|#2-90# buttons}
      retention: {one|Greg}, {pinned|crying}|{pre|sub|ultra}-{profit|noun}
      LTV over {CAC|soup}: {blue|infinite}`,
    guru: `my {nine-year-old|barber|driver|mentor|therapist|smart kettle}|{our|a} cap-table {shaman|goose}|{an|the} angel named {Todd|Bree}
      my {breath|posture} coach|{our|the} Chief {Vibes|Moisture} Officer
      {an|my} ex-{monk|barista} at {a fund|Plinthco}|my {inner|previous} {CFO|Todd}
      {a|the} {futurist|goose} in a {gilet|hammock}|Greg's {landlord|mother}
      {our|the} {intern|goose|board} ({mute|fasting})|{Chad|Bryn|Sloane} {from|at} {Sockify|legal}`,
    lesson: `Ship it.|Let that sink in.|Agree?|Comment "{SPOON|LID|GREG}".|Patent {pending|lost}.|Nobody is ready.
      We are so {early|back|cooked}.|Read that again, faster.|I did not sleep.|Hiring: {#2-40# geniuses|one adult}.|Thoughts?
      That kettle? {Acquired|Me}.|Day {one|zero|minus four}.
      {Build|Bleed} in public.|{Repost|Breathe} if you {dare|vest}.|#2-9#am, again.|We {cook|pivot} at dawn.
      {Grit|Grout} wins.|{Founders|Geese} only.|Still {bullish|upright}.|{Slide|Stage} nine.
      Link in {Greg|bio}.|{Wept|Scaled}. Moving on.|That is the {post|moat|soup}.
      {Zero|Two} regrets, {nine|one} lawsuit.|{Who|Why} is next?|{Save|Frame} this.|#3-9#am club.
      {Mum|Todd}: {invest|sorry}.|Execution > {lunch|sleep}.
      {Read|Ship} it {barefoot|again}.
      {Vest|Rest} {now|never}.|{Grind|Blink} {on|less}.|{Big|Wet} week.|{Scale|Sell} {it|mum}.|{Bold|Cold}.|{Zoom|Exit} out.`,
    stack: `AI-first|on the {blockchain|lanyard}|at {scale|altitude}|as a service|but for {dogs|founders|Tuesdays}|with zero humans (and {Greg|nine})
      agentic|in stealth|vertically {integrated|wobbling}
      with {embeddings|eels}|on-chain, {off-road|off-brand}|but {ambient|multiplayer|moist}
      in {beta|Latin|a hoodie}|API-{first|last|only}|{no|low}-{code|floor|oxygen}
      gamified, {gently|for grief}|{peer-to-peer|mum-to-mum}`,
    hack: `4am {sauna|spreadsheet}|cold {plunge|porridge}|a fast (of {carbs|truth})|two standups|I {journal|pivot}|microdosing {cumin|doubt}
      {ice|data} bath|#2-5#am {gratitude|burpees}|{raw|synthetic} {eggs|sunlight}|{mouth|laptop} taped shut
      a {vow|quarter} of silence|{inbox|lunch} zero|walking {standup|my advisor}|{breathing|blinking} 2.0
      {nootropic|artisan} gravel`,
  },
  posts: `
    #thing# is {broken|a solved mess|pre-internet|wide open}. #co# {fixes|bought|renamed} it, #stack#. #round#. #lesson#
    {Everyone laughed at|They mocked} #part#. {We raised|Closed|Announcing}: #round#. #lesson#
    I {fired|sunset|unblocked|promoted} #who# today. {Hardest thing|By app|On stage|Mid-hug}. {What it taught me|My takeaway|The ROI}: #doing# {is speed|needs a logo|was the bug|should be async}. #lesson#
    #co#: it is #doing#, but #stack#. #metric#. #lesson#
    #mishap#. {Most see|Mum saw|Losers see} {a mess|failure}. #guru# sees {a moat|TAM}. #co# is {live|#metric#}. #lesson#
    My morning: #hack#, #hack#, then #doing#, {as a team of one|on a call}. #lesson#
    #guru# {asked me|texted|chanted}: why #kinds#? {I had no answer|I teared up|I opened my laptop|Silence, then applause}. {So we pivoted|Hence #co#|I hired them|We closed the round}. #lesson#
    {What|Everything|All} #part# {taught me|knows|whispered} about {B2B sales|hiring|soup exits|my marriage|grief}: {nothing, beautifully|show up wet|charge for it|own the #kind#|nine slides}. #lesson#
    We are sunsetting #thing# and {sunrising|moonlighting} #co#. {Users: thrilled|Both users cried}. #lesson#
    #want#, #stack#. {That is the pitch|No deck needed|Say less|I have chills}. #round# {closes #day#|is mostly me|met on a bench}. #lesson#
    {There are two|The world has #3-9#|I hire two|I coach} {types|kinds} of {people|adult|Greg}: those {still|busy|into} #doing#, and {founders|my creditors|sleepers|us}. #lesson#
    Old {world|me}: {a|one} #kind#. {New|Next}: #co#, {no #kind#|by subscription}, #stack#. #metric#. #lesson#
    {Proud|Humbled} to announce #co# has acquired #part#, for {equity|vibes}. #lesson#
    {Turned down|Sold|Skipped|Traded} #want# for {one #round#|my next pivot|slide nine|a mug}. {Mum says eat|Hungry. Literally|Worth it|Greg ate mine}. #lesson#
    #kinds# {do not|will never|refuse to} scale. {I do.|Greg does.|Pain does.} {Hence #co#|That is #co#|We call it #co#}: #metric#. #lesson#
    At #hour# I {automated|replaced|forked} #who#. Now: {a script|a lamp|just Greg}. {Already burned out|Wants equity}. #lesson#
    Q{1|2|3|4} at #co#: #part#, #metric#. Churn: {emotional|just Greg}. #lesson#
    {Your|My mum's|The world's} #kind# has no {API|roadmap|dark mode|founder}. {#guru# wept|#guru# laughed|#metric#}. Ours {has nine|bites|is Greg}, #stack#. #lesson#
    {Pivot|Update}: #co# is no longer about #want#. It is about {#part#|belonging|lids}. #lesson#
    A {VC|fund|whale|Todd} {told me|texted|mouthed} #thing# is {"a feature"|"just a thing"|"nice"|"furniture"}. #guru# {cried|held me|forked it}. #round# {on|closing|reopened}. #lesson#
    Stop #doing#. {Start not-#doing#|Outsource it}, #stack#. #metric#. #lesson#
    {I asked|We let|I paid} {an AI|nine AIs|a model|Greg} {to design|to feel|to price} #thing#. It made {a bench|a drawer|soup|eye contact}. #guru# {wept|invested|proposed|logged off}. #lesson#
    Unpopular take: #part# is {a platform|early}. {We are #co#.|Buy the fork.} #lesson#
    Our moat at #co#: #part#, {wet|filled with Greg}. #metric#. #lesson#
    {My wedding|My nap|Grandma's birthday|Breakfast} {is now|was|will be} {a standup|async|a soft launch|KPI-led}: #part# {as host|on slide two|sponsored}. #metric#. #lesson#
    {Cancelled|Missed|Monetised} {sleep|lunch|my flight} to {sit with|pitch|debug} #who#. {They want|Pain point:|The ask:} #want#. {We said no|#co# ships #day#|Huge}. #lesson#
    #hack#, #hack#, {then|or|minus} #part#. #metric#. #lesson#
    #guru# on #thing#: "{Tokenise|Sunset|Hug|Own} it". #round#. #metric#. #lesson#
    #co# x #co#: #part#, #stack#. #metric#. #lesson#
    #mishap#, #stack#. #co#. #round#. #lesson#
    #who#, {meet|pay|replace} #co#. #want#, #stack#. #lesson#
    #guru# {invested in|cried on|pivoted} #part#, #stack#. {Return|Yield|Mood}: #metric#. #lesson#
    {Fired|Promoted|Cloned} Greg over #thing#. {He|Our API} {still ships|brings soup|waved}. #metric#. #lesson#
    {Disrupted|Onboarded|Acquired} #who# at #hour#. {Stack|Dowry|Exit}: #co#, #round#. #lesson#
    Breakup {deck|memo|webinar}: she kept #part#, I kept #co#. {Traction|Tears}: #metric#. #lesson#
    My {nan|priest|toddler} {uses|forked|rejects} #thing#. {We pivot|Round opens}: #kinds#, #stack#. #lesson#
    {Morning|Deathbed|Wedding} routine: #hack#, #hack#, #doing#, {regret|Greg}. #metric#. #lesson#
    #mishap#: {user research|a soft launch|our moat}. #guru# {wired|cried} {half|twice}. #round#. #lesson#`,
  gems: `
    There is no {app|backend|model|cloud}. {It is Greg|Just Greg|Greg, typing}, {with a phone|in a van|under a blanket}. {Greg answers|Greg routes|Greg is} everything, {even|also|especially} #part#. {Greg is tired|He is kind|I bring him soup}. #lesson#
    {Honestly|Off the record|Real talk|No filter}? The {form|counter|lady|queue} at the {library|town hall|clinic} took {two minutes|no login|one smile}. {Who built that|I felt things|It just worked|I asked for the deck}. #thing# {could never|take notes|is cooked}.
    I miss my {uncle's|dad's|nan's} {shop|stall|van}. {He sold|We sold|Shelf of} {nails|string|buns|bulbs}. {People came back|He knew names|It closed at five|Nobody scaled}. {Anyway|So}: #co#, for #kinds#. #lesson#
    Greg's {mum|kid|landlord} {was ill|had the recital|needed a ladder}. {I muted|We closed} {the round|standup|#co#} {till #hour#|all week}. {Nothing broke|Revenue: same}. {Strange|Huge}. He {brought|fixed} #part#. #lesson#
    {Nurse|Bus driver|School cook} on {my street|the train}: {twenty years|no equity|nights}, {knows every name|never late}. {#guru# should|#co# could never} {sit here|see this}. #part# {was fine|waited}. #lesson#`,
  feuds: {
    planner_of_spoons: `
      #by# #thing# in a {DRAWER|PLAN|COLUMN}? {We put it in the cloud|Legacy|Ours is theoretical|Where is the dashboard}. {#metric#|Also none, but fast|Hire Brian}. #lesson#
      Love the burn rate on #part#, #by#: {zero|one spoon}. {Who leads your #round#|Teach me}? #lesson#`,
    vanguard_val: `
      #by# Seize #thing#? {We give it away|It is open source|Get in line|Vesting first}. {Then we charge for|You can rent|Keep|Workers get} #part#. {Genius|Solidarity tier|#lesson#}
      {Workers own it|Everybody has equity|We shared the means}, #by#: {vesting {slowly|hourly}|cliff at four years|in Greg's name}. {#part# too|#guru# diluted it}, #metric#. #lesson#`,
    one_more_tram: `
      #by# What if {the tram|your map|rails} {to|for|near} #thing# {were|was just} {pods|one guy|an app|vibes}? {Hear me out|No rails|#metric#}. #lesson#`,
    nils_nudges: `
      #by# n = #2-9# on #part#? That is {big data|our whole funnel}. #lesson#`,
    less_with_linnea: `
      #by# Selling NOTHING of #thing# at ninety-nine? {Margins!|Teach me.} #co# wants in. #lesson#`,
  },
  hooks: {
    'old|tradition|always|history|slow|queue|wait|form': `
      #by# Legacy thinking re #part#. {We skip it.|#co# skips it.} #metric#. #lesson#`,
    'free|share|public|common|library': `
      #by# Free #thing#? Great funnel. {Then what?|Who monetises #part#?} #lesson#`,
  },
  comments: `
    #by# Have you considered #thing#, #stack#? #lesson#
    This is #co#'s whole thesis on #part#, #by#. {DM me|Sign this}. #lesson#
    #by# So #mishap#. {That is product-market fit|That is signal}. #lesson#
    10x this, #by#: #part# but {nobody|only #who#} can use it. #lesson#
    #by# I would put #3-90#k of {feelings|someone's money} into #doing#. #lesson#
    #word# is {worth|easily|shy of|a category at} #2-9# {billion|unicorns|sofas}, #by#. {With #part#, ten|I felt it|Todd modelled it|#co# owns it}. #lesson#
    #by# {#who# is your ICP|Your whole funnel is #who#|Sell it to #who#}. {Charge {more|monthly|twice} for #want#|Gate #part#|Put a wall round #part#}. #lesson#
    We tried #thing# at #co#, #by#. {It worked, so we pivoted|#metric#}. #lesson#
    #by# Where is the {paywall|flywheel} on #part#? #lesson#
    Love the hustle, #by#. Cut #want#. {Double #word#.|Keep the font.} #lesson#
    #by# Raise on #word#, {spend|pray} on #part#. {Classic|Todd did}. #lesson#
    I showed #guru# #thing#, #by#. {They bid.|They left.} #lesson#
    #by# #part#, #stack#: #metric#. #lesson#
    #by# #co# {owns|scraped|loves} #thing#. #guru# {too|wept|vested}. #lesson#
    #mishap#, #by#? #round#. #stack#. #lesson#
    #by# #doing#, but #part#, #stack#. #guru# {is in|bids}. #lesson#
    #by# #co# {does|ate|patented} #part#, #stack#. #metric#. {Jealous|Thoughts}? #lesson#
    #by# Have you {tried|cloned|paid} Greg {for|near} #thing#? #metric#. #lesson#
    #by# #mishap# is {a feature|month one|PR}, says #guru#. {Ship|Wrap} #part#. #lesson#`,
  remarks: `
    #by# #word#, #stack#. {You are welcome|Trademarked}. #lesson#
    #word# is the new #word2#, #by#. {Buy domains.|#co# owns both.} #lesson#
    #by# "#quote#" {is a great onboarding screen|tested badly}. #word# {popped|converts}. #lesson#
    Does #word# have a {waitlist|Greg}, #by#? {It should|And #word2#}? #lesson#`,
  retorts: `
    #by# Great pushback on #part#. {Added to roadmap (2040)|Greg noted it}. #lesson#
    You are not the user for #thing#, #by#. {Nobody is, yet|Mum is}. #lesson#
    #by# Haters said #word# to {fire|the wheel} too. {Wheel exited|Fire: acquired}. #lesson#
    Fair, #by#. Pivoting #part# {now|by #hour#}. {Done|Pivoted back}. #lesson#
    #by# Feedback is a gift. #word# is {returned|regifted to Greg}. #lesson#
    Data says otherwise on #thing#, #by#: #metric#. #lesson#
    #by# We {user-tested|shadow-launched|minted} #part#. {B was you|Both lost|#guru# cried|#metric#}. #round#. #lesson#
    Can I quote #word# in the {deck|obituary}, #by#? #lesson#
    #by# {Love this energy|Hard agree, no|Noted in the deck}: {your|that|"the"} #word# {becomes a tier|is #thing# 2.0|goes to Greg}. #metric#. #lesson#
    #by# #word#, #metric#. #part#, #stack#. #lesson#
    #by# #guru# {read|minted|hated} that. #thing#: #metric#. #lesson#`,
  dossiers: `
    #by# "#bio#" {tests well|churns}, says #guru#. Bring #part#, #stack#. #lesson#
    Researched you, #by#. "#bio#" {Hired.|Uninvestable, sorry.} On #thing#: {maybe|#metric#}. #lesson#
    "#bio#", #by#: {seed-stage me|a whole funnel|great hook|no moat}. {Swap in|Lead with|Test} #part#. #metric#. #lesson#
    #by# "#bio#" {priced in|A/B lost|#metric#}. {Add Greg|Needs #stack#}, {then|plus} #part#. #lesson#`,
  threads: `
    #other# #by# Merge. {Call it #co#.|#part# gets #2-9#%.} #lesson#
    #other# #by# is a {competitor|feature}. You too, on #thing#. #lesson#`,
  concessions: `
    #by# You are right. #part# {works|is enough} without #co#. {Nobody tell|I feel ill, like} #guru#.
    Okay #by#: #thing# {needs|wants} {a person|a chair}, not #co#. {Greg|#guru#} {knew|cried}.
    #by# {No deck for|I have nothing on} #part#. {Greg said so too|#guru# agrees}: {it works|leave it}. #lesson#`,
  thanks: `
    HUGE: #by# {joined our community of|is user number|makes us|broke our counter at|asked to leave, so we are} #2-9#. {#metric#.|Up from Greg.} #thing# next. #lesson#
    {Signal|Traction}! #by# liked #part#. We have {closed|reopened} the #round#. #lesson#
    To #by#, {early|brave} {believer|cousin}: #1-9#% of #part#, {vesting|in spirit}, #stack#. #lesson#
    #by# {vested|joined|cried}: #metric#. #guru# {clapped|bid}. #part#, #stack#. #lesson#
    #by# is {in|early|vesting}! {Swag|Seat|Slack} by #part#. {Ask Greg|#guru# waves}. #lesson#`,
  finish: pitched,
});

/** As on a slide: a plus for each "and". */
function pitched(text: string): string {
  return text.replaceAll(' and ', ' + ');
}

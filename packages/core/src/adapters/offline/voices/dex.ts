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
    co: `{Crumb|Spork|Doily|Fern|Grout|Sock|Moist|Plinth}{berg|onomy|ocracy|stack|ling|itude}|{Ham|Bowl|Lid|Leek|Gutter}{chain|verse|ness|quake|wards}`,
    round: `pre-{seed|soil|sorrow} round|Series {A-minus|Q|Alphabet soup}|bridge round (over {nothing|a canal})|friends-and-{fools|foes} round
      a {soft|warm|damp} commitment|one (1) term sheet`,
    metric: `#2-9#x'd|down only #11-89#%|up #100-900#% (n = {1|2|mum})|at an all-time {vibe|beta}|#4-90#k waitlisted {cats|bots|cousins}
      post-{shame|sleep}|profitable ex-costs`,
    guru: `my {nine-year-old|barber|driver|mentor|therapist|smart kettle}|{our|a} cap-table {shaman|goose}|{an|the} angel named {Todd|Bree}`,
    lesson: `Ship it.|Let that sink in.|Agree?|Comment "{SPOON|LID|GREG}".|Patent {pending|lost}.|Nobody is ready.
      We are so {early|back|cooked}.|Read that again, faster.|I did not sleep.|Hiring: {#2-40# geniuses|one adult}.|Thoughts?
      That kettle? {Acquired|Me}.|Day {one|zero|minus four}.`,
    stack: `AI-first|on the {blockchain|lanyard}|at {scale|altitude}|as a service|but for {dogs|founders|Tuesdays}|with zero humans (and {Greg|nine})
      agentic|in stealth|vertically {integrated|wobbling}`,
    hack: `4am {sauna|spreadsheet}|cold {plunge|porridge}|a fast (of {carbs|truth})|two standups|I {journal|pivot}|microdosing {cumin|doubt}`,
  },
  posts: `
    #thing# is broken. We are fixing it, #stack#. {#co#.|Meet #co#.} #lesson#
    {Everyone laughed at|They mocked} #part#. {We raised|Closed|Announcing}: #round#. #lesson#
    I fired #who# today. {Hardest thing I ever watched.|By app.} Here is what it taught me about #doing#: {speed|nothing}. #lesson#
    #co#: it is #doing#, but #stack#. #metric#. #lesson#
    #mishap#. {Most see|Mum saw|Losers see} {a mess|failure|an incident}. I see {a moat|TAM|year two}. #co# is live. #lesson#
    My morning: #hack#, #hack#, then #doing#, {as a team of one|on a call}. #lesson#
    #guru# asked me: why #kinds#? {I had no answer.|I teared up.} So we pivoted. #lesson#
    {What|Everything} #part# taught me about {B2B sales|hiring|exit soup|my marriage}: {nothing, beautifully.|a thread of one:|five things. One:} {hustle is #kind.a#.|show up wet.|charge for it.} #lesson#
    We are sunsetting #thing# and {sunrising|moonlighting} #co#. {Users: thrilled|Both users cried}. #lesson#
    #want#, #stack#. {That is the pitch.|No deck needed.} #round# {closes #day#|oversubscribed by me}. #lesson#
    {There are two|The world has #3-9#|I hire two} {types of people|kinds of adult}: those {still|busy} #doing#, and {founders|people I owe|Greg}. #lesson#
    Old world: {a|one} #kind#. New world: NO #kind#, {a subscription|plus tax}. #metric#. #lesson#
    {Proud|Humbled} to announce #co# has acquired #part#, for {equity|vibes}. #lesson#
    Turned down #want# for a #round#. {Mum says eat.|Hungry. Literally.} #lesson#
    #kinds# {do not|will never|refuse to} scale. {I do.|Greg does.|Pain does.} {Hence #co#|That is #co#|We call it #co#}: #metric#. #lesson#
    At #hour# I {automated|replaced|forked} #who#. Now: {a script|a lamp|just Greg}. {Already burned out|Wants equity}. #lesson#
    Q{1|2|3|4} at #co#: #part#, #metric#. Churn: {emotional|just Greg}. #lesson#
    Your #kind# has no API. {Embarrassing.|Think about that on #day#.} Ours has {nine|only that}. #lesson#
    {Pivot|Update}: #co# is no longer about #want#. It is about {#part#|belonging|lids}. #lesson#
    A VC told me #thing# is {"a feature"|"just a thing"}. {Cried in the pod.|#guru# held me.} #round# on. #lesson#
    Stop #doing#. {Start not-#doing#|Outsource it}, #stack#. #metric#. #lesson#
    {I asked|We let} an AI design #thing#. It made {a bench|a drawer}. #guru# {wept|invested}. #lesson#
    Unpopular take: #part# is {a platform|early}. {We are #co#.|Buy the fork.} #lesson#
    Our moat at #co#: #part#, {wet|filled with Greg}. #metric#. #lesson#`,
  gems: `
    There is no {app|backend}. It is Greg, {with a phone|in a van}. Greg answers everything, {even|also} #part#. Greg is {tired|kind}. #lesson#
    {Honestly|Off the record}? The form at {the library|town hall} took me two minutes. No login. {Who built that|I felt things}. #thing# could never.
    I miss my {uncle's|dad's} shop. He sold {nails|string}. People came {back|in}. He never pivoted. {Anyway|So}: #co#. #lesson#`,
  feuds: {
    planner_of_spoons: `
      #by# #thing# in a DRAWER? {We put it in the cloud.|Legacy.} #metric#. {Also none, but fast|#lesson#}
      Love the burn rate on #part#, #by#: {zero|one spoon}. {Who leads your #round#|Teach me}? #lesson#`,
    vanguard_val: `
      #by# Seize #thing#? {We give it away free.|It is open source.} {Then we charge for #part#|That is the genius}. #lesson#
      Workers own it, #by#: {vesting|cliff at four years}. {#part# too|In theory}. #lesson#`,
    one_more_tram: `
      #by# What if the tram to #thing# were {pods|one guy|an app}? {Hear me out.|No rails.} #lesson#`,
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
    #word# is {worth|easily|shy of} #2-9# billion, #by#. {With #part#, ten.|I made that up, but felt it.} #lesson#
    #by# #who# is your ICP. {Charge more for #want#|Gate #part#}. #lesson#
    We tried #thing# at #co#, #by#. {It worked, so we pivoted|#metric#}. #lesson#
    #by# Where is the {paywall|flywheel} on #part#? #lesson#
    Love the hustle, #by#. Cut #want#. {Double #word#.|Keep the font.} #lesson#
    #by# Raise on #word#, {spend|pray} on #part#. {Classic|Todd did}. #lesson#
    I showed #guru# #thing#, #by#. {They bid.|They left.} #lesson#`,
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
    #by# We A/B tested #part#. {B was you.|A won, both lost.} #lesson#
    Can I quote #word# in the {deck|obituary}, #by#? #lesson#`,
  dossiers: `
    #by# "#bio#" {reads like a seed deck|tests well}. Bring #part#. #lesson#
    Researched you, #by#. "#bio#" {Hired.|Uninvestable, sorry.} On #thing#: {maybe|#metric#}. #lesson#`,
  threads: `
    #other# #by# Merge. {Call it #co#.|#part# gets #2-9#%.} #lesson#
    #other# #by# is a {competitor|feature}. You too, on #thing#. #lesson#`,
  concessions: `
    #by# You are right. #part# is fine {as it is|without an app}. {I feel ill|Please do not tell Todd}.
    Okay #by#: #thing# just needs {a person|a chair}. {Greg says hi.|I knew.} {Delete this|Anyway}.`,
  thanks: `
    HUGE: #by# {joined our community of|is user number|makes us} #2-9#. {#metric#.|Up from Greg.} #thing# next. #lesson#
    {Signal|Traction}! #by# liked #part#. We have {closed|reopened} the #round#. #lesson#
    To #by#, early believer: you get #1-9#% of #part#, {vesting|in spirit}. #lesson#`,
});

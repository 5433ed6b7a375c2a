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
      {soft|warm|damp} commitment|single (1) term sheet
      {post|mid}-{nap|divorce|regret} round|{angel|goblin} cheque ({verbal|damp})
      Series {Z|minus B|"B", in quotes}|{crowd|cousin}-funded {bridge|pier}
      handshake round ({on mute|with Todd})`,
    metric: `up #2-9#x since {lunch|the nap}|down only #11-89#%|up #100-900#% (n = {1|2|mum})|an all-time high in {vibes|refunds}|#4-90#k {cats|bots|cousins} on the waitlist
      profitable, ex-costs|profitable, if you {squint|remove Greg}
      at an NPS of #90-400#, {mostly|all} Greg|#2-9#00% growth {over lunch|in one nap}
      burning #2-9# {sofas|salaries} a {day|sip}|{churn|debt}-{negative|curious}|#2-90# users, {two|none} of them human
      #2-9# downloads, all {Greg|mum}|{pre|ultra|almost}-profit
      zero revenue, #2-90# {hoodies|logos}`,
    guru: `my {nine-year-old|barber|driver|mentor|therapist|smart kettle}|{our|a} cap-table {shaman|goose}|{an|the} angel named {Todd|Bree}
      my {breath|posture} coach|our Chief {Vibes|Moisture} Officer
      an ex-{monk|barista} at {a fund|Plinthco}|my {inner|previous} {CFO|Todd}
      a {futurist|goose} in a {gilet|hammock}|Greg's {landlord|mother}
      our {intern|youngest lawyer|board goose}|{Chad|Bryn|Sloane} {from|at} {Sockify|legal}`,
    lesson: `Ship it.|Let that sink in.|Agree?|Comment "{SPOON|LID|GREG}".|Patent {pending|lost}.|Nobody is ready.
      We are so {early|back|cooked}.|Read that again, faster.|I did not sleep.|Hiring: {#2-40# geniuses|one adult}.|Thoughts?
      That kettle? {Acquired|Me}.|Day {one|zero|minus four}.
      {Build|Cry} in public.|{Repost|Breathe} if you {dare|vest}.|It is #2-9#am, again.|We {cook|pivot} at dawn.
      {Grit|Grout} wins.|{Founders|Geese} only.|Still {bullish|upright}.|Full story on slide {nine|forty}.
      Link in {Greg|bio}.|I {wept|scaled}. Moving on.
      {Zero|Two} regrets, {nine lawsuits|one lawsuit}.|{Who|What} is next?|{Save|Frame} this post.|#3-9#am club.
      {Mum|Todd}, {invest|sorry|call me}.|Execution > {lunch|sleep|knowing}.
      {Read|Ship} it {barefoot|again}.
      {Sleep|Rest} is {a bug|for users}.|{Grind|Blink} {more|less}.|{Big|Wet} week ahead.|{Scale|Sell} {it|mum}.|Stay {bold|cold|liquid}.`,
    stack: `AI-first|on the blockchain|at {scale|altitude}|as a service|but for {dogs|founders|Tuesdays}|with zero humans (except {Greg|nine})
      agentic|in stealth|but you never {own|see} it
      by {subscription|drone|text}|with {ads|wheels}|but {ambient|multiplayer|moist}
      in {beta|Latin|a hoodie}|{no|low}-{code|oxygen}
      gamified, {gently|for grief}|{peer-to-peer|mum-to-mum}`,
    hack: `a 4am {sauna|spreadsheet}|a cold {plunge|lasagne}|a fast (of {carbs|truth})|two standups|an hour of {journaling|pivoting}|a microdose of {cumin|doubt}
      an ice bath|#2-5# hours of gratitude|raw {eggs|data}|my mouth, taped shut
      a {vow|quarter} of silence|inbox zero|a walk with {my advisor|a podcast on 3x}|some {breathing|blinking} 2.0
      a bowl of {nootropic|artisan} gravel`,
  },
  posts: `
    #thing# is {broken|pre-internet|run by one nice lady}. #co# {fixes it|bought it|made it worse, fast}, #stack#. {We just closed our|Now raising a} #round#. #lesson#
    {Everyone laughed|My wife left|Nobody came} when I {pitched|rebranded|livestreamed} #part#, #stack#. {Now they beg|Mum funded|#guru# led} our #round#. {She still laughs|#co# was born|Wrong again|We are #metric#}. #lesson#
    I {fired|sunset|promoted} #who# {by app|mid-hug|on stage}. {Hardest call yet|It took nine seconds|They {sing|work} elsewhere}. {It taught me|My takeaway|What I learned|Slide nine}: #doing# {needs a logo|was the bug|should be async|is for #guru#}. #lesson#
    {Introducing|Meet} #co#: it is #doing#, #stack#. We are #metric#, {pre-launch|in our kitchen|says mum}. #lesson#
    #mishap#. {Most people see|Losers see|My wife sees} {a mess|a bad day}. #guru# {sees a moat|smells money|saw a deck}: #co#, #stack#. #lesson#
    My {morning|Sunday|honeymoon}: #hack#, #hack#, then #doing#, {alone|on mute|in a gilet|at a desk}. {My kids|Both wives|Investors} {see|fear|like} {my numbers|the gilet|only Greg}. {Still|By six I am} #metric#. #lesson#
    #guru# {asked me|texted}: "Why #kinds#?" {I had no answer|I teared up|I opened my laptop}, so {we pivoted|#co# was born|we bought {two|nine}|I {hired|hugged} Greg}, #stack#. #lesson#
    What #part# {taught|told|texted} {me|#guru#|Greg} about {B2B sales|hiring|exits|my marriage|grief|soup}: {nothing, in nine slides|show up wet|charge for it|{be|marry} the #kind#}. #lesson#
    {We are|As of #hour# we are|Sadly, I am} {sunsetting|retiring|burying} #thing# to {focus on|save|fund} {#co#|my skin|my defence|#part#}. {Both users cried|Our user is thrilled|Thank you, Greg|#guru# danced}. #lesson#
    Imagine #want#, #stack#. {That is the pitch|I have chills|#guru# cried}. {Our|The} #round# {closes #day#|is mostly me|needs #guru#}. #lesson#
    I {hire|date|fear|coach} {only|just|at most} {three|two and a half} {types|sizes|tiers} of {people|adult|founder}: {fans of|those still at|anyone good at|believers in} #doing#, {my creditors|the merely rich|Greg|#who#} and {those I owe|#guru#|users|whoever stays}. #lesson#
    You used to {buy|own} a #kind#. With #co# you {rent|stream|never touch} one, #stack#. {It costs {more|double|extra}: {the innovation|genius|my idea}|We are #metric#|#guru# {has|dropped} yours}. #lesson#
    {Proud|Humbled|Forced} to {announce|confess|share}: #co# has acquired #part# for {equity|vibes|Greg's deposit}. {It was free|It was yours|They waved}. #lesson#
    I {turned down|sold|skipped} #want# for {our #round#|#co#|a mug with my face}. {Mum {says|texts} eat|#guru# says fast|Worth it, says {the mug|Greg}}. #lesson#
    #kinds# {do not|will never|refuse to} scale. {I do.|Pain does.|Greg tried.} {Hence|Enter|Meet} #co#. {We are|Week one:} #metric#. #lesson#
    At #hour# I {automated|replaced|dumped} #who#. {Now it is|They are now|Instead:} {a script|a lamp|just Greg}, #stack#. {It burned out|It wants equity|It asked for a window}. #lesson#
    Q{1|2|3|4} at #co#: we {lost|framed|wept over} #part#, and {we are|that makes us|Greg says we are|on paper I am} #metric#. {Our churn is emotional|The board (mum) is {pleased|asleep|suing}|#guru# clapped}. #lesson#
    {Your|My mum's|The average} #kind# has no {API|roadmap|dark mode|founder}. {#guru# wept|I told her|She is fine}. {#co# has nine|Ours is Greg}, #stack#. #lesson#
    {Pivot|Update}: #co# is no longer about #want#. It is about {#part#|belonging|lids|avoiding my father}. #lesson#
    {A VC|A fund|A man with a boat|My dentist} told {me|#guru#|our intern} #thing# is {"a feature"|"just a thing"|"already free"|"furniture"|"not #kinds#"}. I {cried|nodded|thanked him|bought the {boat|chair}}. {We closed|We reopened|#guru# drank|There went} {the|our|his} #round#. #lesson#
    {Stop|Quit|Delete} #doing#. {Outsource it|Let #guru# do it|Hire a cousin}, #stack#. {Since I stopped|Since #day#|Now} {I am|we are|mum is} #metric#. #lesson#
    {I asked|We let|I paid} {nine AIs|a model|Greg} to {redesign|feel|price} #thing#. {It made soup|It apologised|It made a bench|It said "why"}, so #guru# {invested|proposed|logged off}. #lesson#
    Unpopular take: #part# is {a platform|early|underpriced grief}. {So is #guru#|Nobody {asked|wants it|dared}: hence {the gap|#co#|my #kind#}|They {laughed|yawned} at #co#}. #co# {ships|files for bail|apologises} {on #day#|at #hour#}. #lesson#
    {People|Lawyers|Kids} ask what protects #co#. {#part#, wet|#part#, guarded by Greg|#guru# and #part#}. {We are|By law we are|Ask mum: we are} #metric#. #lesson#
    {My wedding|My nap|Grandma's birthday|Breakfast} is now {a standup|a soft launch|KPI-led|#stack#}, and #part# {hosts|is on slide two|sponsors|must be {sold|kissed}}. {Grandma is|We are|Love is|Cake is} #metric#. #lesson#
    I {skipped|monetised|sold} {sleep|lunch|my flight|a wedding} to {sit with|shadow|debug} #who#. {They|All users} {want|need|dream of} #want#. {We said no|So #co# will {charge|bill} for it|I {cried|yawned}, then priced it}. #lesson#
    {My secret|What rich men do|Before sunrise}: #hack#, #hack#, and nobody near #part#. {I am #metric#|I have no friends, only followers}. #lesson#
    #guru# on #thing#: "{Tokenise|Sunset|Charge for} it." {I paid nine hundred|I wept|We framed it}. {Now|Since then|By noon}: #metric#. #lesson#
    {Big|Quiet|Sad} {merger|news}: #co# {joins|eats|marries} #co# to {own|reimagine|misplace} #part#, #stack#. {Together|Combined,|For now|At #hour#} {we are|we were|we feel} #metric#. #lesson#
    #mishap#. {In ten years|By #day#|After our #round#} {it will happen|you will get that|#who# will rent that} {through us|monthly|for a fee}, #stack#, {from|via|thanks to|despite} #co#. #lesson#
    #who#, {meet your replacement|I have bad news}: #co#. It {delivers|promises|tweets about} #want#, #stack#. #lesson#
    #guru# invested in #part# {after one pitch|without looking|by accident}, and {the return|the mood|my share|so far Greg} {is|was|felt like} #metric#. #lesson#
    I {fired|promoted} Greg over #thing#. {He still ships|He brought me soup|He was also the API|He took #part#}. {We are|Without him I am|Since then we are} #metric#. #lesson#
    We {disrupted|onboarded|acquired|rebranded} #who# at #hour#. {They were napping|It took {a bun|Greg}|#guru# held the door|{Their|Mum's} idea}. {It was paid for by|It sank|It doubled|So ends|Hence} our #round#. #lesson#
    {My|Our|Todd's} {breakup|divorce|proposal} had {a deck|an NDA|a webinar}: she {kept|took|repriced} #part#, I {kept|named|sold} #co#. {She|Her dog|My half} is {already profitable|hiring|#metric#}. #lesson#
    My {nan|priest|toddler} {uses|prefers|rejects} #thing# {happily|for free|without a login}. {Imagine the upside|We lobby to ban it|#co# will stop this}, {says|texts} #guru#. #lesson#
    {My wedding vows|My last words|My dating profile}: #hack#, #doing# and {Greg|the deck|#guru#}. {I am|We were|It went} #metric#. #lesson#
    #mishap#, which we {call|are billing as|tell the board is} {user research|a soft launch|culture|#kind# 2.0}. #guru# {cried|wired half|asked for it twice|is on it}. #lesson#
    #co#: it is #doing#, but #stack#. #metric#. #lesson#
    {What|Everything|All} #part# {taught me|knows|whispered} about {B2B sales|hiring|soup exits|my marriage|grief}: {nothing, beautifully|show up wet|charge for it|own the #kind#|nine slides}. #lesson#
    We are sunsetting #thing# and {sunrising|moonlighting} #co#. {Users: thrilled|Both users cried}. #lesson#
    #want#, #stack#. {That is the pitch|No deck needed|Say less|I have chills}. #round# {closes #day#|is mostly me|met on a bench}. #lesson#
    {There are two|The world has #3-9#|I hire two|I coach} {types|kinds} of {people|adult|Greg}: those {still|busy|into} #doing#, and {founders|my creditors|sleepers|us}. #lesson#
    Old {world|me}: {a|one} #kind#. {New|Next}: #co#, {no #kind#|by subscription}, #stack#. #metric#. #lesson#
    {Turned down|Sold|Skipped|Traded} #want# for {one #round#|my next pivot|slide nine|a mug}. {Mum says eat|Hungry. Literally|Worth it|Greg ate mine}. #lesson#
    A {VC|fund|whale|Todd} {told me|texted|mouthed} #thing# is {"a feature"|"just a thing"|"nice"|"furniture"}. #guru# {cried|held me|forked it}. #round# {on|closing|reopened}. #lesson#
    Our moat at #co#: #part#, {wet|filled with Greg}. #metric#. #lesson#
    {Cancelled|Missed|Monetised} {sleep|lunch|my flight} to {sit with|pitch|debug} #who#. {They want|Pain point:|The ask:} #want#. {We said no|#co# ships #day#|Huge}. #lesson#
    #hack#, #hack#, {then|or|minus} #part#. #metric#. #lesson#
    #co# x #co#: #part#, #stack#. #metric#. #lesson#
    #mishap#, #stack#. #co#. #round#. #lesson#
    #who#, {meet|pay|replace} #co#. #want#, #stack#. #lesson#
    #guru# {invested in|cried on|pivoted} #part#, #stack#. {Return|Yield|Mood}: #metric#. #lesson#
    {Fired|Promoted|Cloned} Greg over #thing#. {He|Our API} {still ships|brings soup|waved}. #metric#. #lesson#
    {Disrupted|Onboarded|Acquired} #who# at #hour#. {Stack|Dowry|Exit}: #co#, #round#. #lesson#
    Breakup {deck|memo|webinar}: she kept #part#, I kept #co#. {Traction|Tears}: #metric#. #lesson#
    {Morning|Deathbed|Wedding} routine: #hack#, #hack#, #doing#, {regret|Greg}. #metric#. #lesson#
    #mishap#: {user research|a soft launch|our moat}. #guru# {wired|cried} {half|twice}. #round#. #lesson#`,
  gems: `
    There is no {app|backend|model|cloud}. {It is|Just|You get} {Greg|Greg, typing|a man, Greg}, {with a phone|in a van|under a blanket}. He {answers|fixes|reads} {everything|it all|you}, {even|plus|at #hour#,} #part#. {He is tired|He is kind|I bring soup}. #lesson#
    {Honestly|Off the record|Real talk}? The {form|counter|queue} at the {library|town hall|clinic} took {two minutes|no login|one smile}. {Who built that|I felt things|I asked to see the deck}. #thing# {could never|should take notes}. #lesson#
    I miss my {uncle's|dad's|nan's} {shop|stall|van}. {Only|It had} {nails|string|buns|bulbs}. {People came back|It knew names|It closed at five}. {Nobody scaled|It never pivoted|No deck}. {Anyway|Sorry|So}, #co# {for|but with} #kinds#. #lesson#
    Greg's {mum|kid|landlord} {was ill|had the recital|needed a ladder}, so I {muted|ignored|forgot} {the #round#|#co#|my phone} {till #hour#|all week|and went}. {Nothing broke|Revenue: same|We ate|We laughed}. {He brought|I found|We talked of} #part#. {Strange|I cried|Warm}. #lesson#
    The {nurse|bus driver|school cook} on {my street|the train} has {twenty years|no equity|nights} and {knows every name|is never late|hums}. {#guru# should sit here|#co# could never|Nobody invests}. {I forgot|Never mind|Ignore} #part#. #lesson#
    {Nurse|Bus driver|School cook} on {my street|the train}: {twenty years|no equity|nights}, {knows every name|never late}. {#guru# should|#co# could never} {sit here|see this}. #part# {was fine|waited}. #lesson#`,
  feuds: {
    planner_of_spoons: `
      #by# You {keep|file|count} #thing# {in|with} a {DRAWER|PLAN|PENCIL}? {Ours is in a deck|Where is the dashboard|Hire Brian}. {#guru#|#co#|Greg} has none {either|faster|at scale}, #stack#. #lesson#
      {Five-year|Approved|Stamped} plan for #part#, #by#? {Adorable|We had one|Our plan is Greg}. #co# {pivots|re-plans|panics} every {nap|#2-9# minutes|lunch}. {We are|Output:} #metric#. #lesson#
      {Love|Envy|Fear} {the burn rate|your runway|the churn} on #part#, #by#: {zero|one spoon|nobody left} since {1974|launch|#day#}. {Who led your|Teach me your|What happened to our} #round#? #lesson#`,
    vanguard_val: `
      #by# Seize #thing#? {We give it away|It is open source|Get in line|Do it #stack#}. {Then|By #day#|At #hour#} {we charge|Greg pays|#guru# bills you} {for|through|by} #part#. {Genius|Solidarity tier|#lesson#}
      {Barricades|Uprisings|Pamphlets}, #by#? {Sure|Love them|Take two}, #stack#: {you storm|workers get|we livestream} #thing#, {I keep|Greg holds|#guru# takes} {the data|#part#|nine percent}. #lesson#
      {Workers|Interns|We all|Even cleaners} own #co# too, #by#: it vests {slowly|at the funeral|in Greg's name|on #day#, in 2090}. {#part# is in there|#guru# diluted it}. {We are|Morale:} #metric#. #lesson#`,
    one_more_tram: `
      #by# {What if|Picture this:|Wild idea:} {the tram|your map|a seat|line nine} to #thing# {is|becomes} {pods|one guy|an app|a tunnel}, #stack#{?|, free?} {Hear me out|No rails|#guru# is in|One rider: Greg}. #lesson#
      {One more stop|A timetable|Another seat} {near|for|by} #part#, #by#? {Cute|Slow|Brave}. {At|Under} #co# {each|every} {rider|commuter|pensioner} {pilots|rents|is} {a pod|one wheel|the tram}. {Most|#2-9#} {came back|are fine}. #lesson#
      #by# {Trams|Rails|Bells} {do not|cannot} {pivot|exit|vest}. #co# {drops|flings|delivers} #who# {near|past|beside} #thing#, #stack#. {Safety|Braking|Arriving} is {phase two|on the roadmap|Greg}. #lesson#`,
    nils_nudges: `
      #by# n = #2-9# on #part#? {That is|I call that|#guru# saw} {big data|our whole funnel|more than we asked|a Series B}. #lesson#
      {Nudge|Arrow|Default} {me|users|mum} {toward|at} #thing#, #by#, {and|then} {bill|thank|upsell} {#who#|us}. {Call it|That is} {science|consent|#co#}. #lesson#`,
    less_with_linnea: `
      #by# {Selling|Bottling|Shipping} {NOTHING|absence|less} of #thing# {at|for} {ninety-nine|full price|#40-99#}? {Margins!|Teach me.|I wept.} {#co#|#guru#} wants in. #lesson#
      #by# {You deleted|You hid|Nobody owns} #part#? {Zero|No} {inventory|clutter|costs}, {all|pure} {margin|brand|beige}. #co# {copied|shipped|patented} {nothing|the gap|the void}, #stack#. #lesson#`,
  },
  hooks: {
    'old|tradition|always|history|slow|queue|wait|form': `
      #by# {Legacy|Horse-era|Very 2019} thinking {on|about} #part#. {We skip it|#co# ate it|#guru# yawned}. {Nobody|Only Greg|One court|No nurse} has {thanked|billed|missed} us{|, #stack#|, yet}. #lesson#
      {Waiting|Tradition|Patience}, #by#, is {a bug|unpaid beta testing|for trees}. #co# {shipped|skipped|outlived} #part# {by #hour#|before lunch|twice}, {untested|unasked|on fire}. #lesson#`,
    'free|share|public|common|library': `
      #by# Free #thing#? {Great funnel|I felt ill|Cute|Since #hour#}? {And the price of|When do we gate|Who bills for} #part#? {#guru# {asked|wept|has a chart}|Greg needs shoes|Our #round# is listening}. #lesson#
      {Sharing|Giving away|Lending out} #thing#, #by#, is {a funnel|theft from #co#|leaving money on Greg}. {Meter|Gate|Tokenise} #part#, {then|and} {cry|hold a keynote|share the deck}. #lesson#`,
  },
  comments: `
    #by# {How about|Who wants|What about} #thing#, #stack#{?|, by #day#?} {My door is {open|an app|Greg}|#guru# wept}. #lesson#
    This is #co#'s whole thesis on #part#, #by#. {DM me|Sign this|My lawyers say hi}. #lesson#
    #by# So #mishap#. {That is product-market fit|That is signal|People pay for that in town}. #lesson#
    10x this, #by#: keep #part#, but {nobody|only #who#|no one but #guru#} can {afford|open|find} it. #lesson#
    #by# I would put #3-90#k of {feelings|someone else's money} into #doing#. {Say when|Ask me why}. #lesson#
    #word# is {worth|easily|a category at} #2-9# {billion|unicorns}, #by#. {With #part#, ten|Todd modelled it|I felt it in the sauna}. #lesson#
    #by# Your {funnel|market|only hope|lead} is #who#. {Charge|Bill|Thank} them {double|monthly|at the door|by drone} for #want#. #lesson#
    We {tried|ran|served} #thing# at #co#, #by#{|, #stack#}. {It worked|Users smiled|Greg relaxed|Costs fell}, so we {pivoted|raised prices|fired #guru#|closed it}. #lesson#
    #by# {Where is the|I see no|Who forgot the} {paywall|login|exit|logo} on #part#? {You just let people|Strangers simply|#who# can} {have it|wave|walk up}{|, free}? #lesson#
    {Love the hustle|Strong deck|Bold}, #by#, but {cut|gate|rent out} #want#. {Double #word#|Keep the font|Users hate wanting|#guru# {gasped|agrees}}. #lesson#
    #by# {Raise money|Give a keynote|Found a church} on #word#, then {spend it|pray|land it} on #part#. {A classic|Todd did, from jail|#guru# calls this Tuesday}. #lesson#
    I showed #guru# #thing#, #by#. {They bid.|They left, moved.|They asked who hurt you.} #lesson#
    #by# {Picture|Do} #part#, #stack#. {We did, and were|By #day# you are} #metric#. #lesson#
    #by# Careful, #co# {owns|scraped|patented} #thing#. {Even #guru# pays us|It owes me rent}. #lesson#
    {You say|Sure,|So} #mishap#, #by#. {I say|I hear|#guru# smells} #round#{|, #stack#}. {We are not the same|This is why I rent|Greg cried}. #lesson#
    #by# You are #doing# {for FREE|unpaid|without a deck}? {#guru# felt faint|In this economy|Greg, look away}. {Gate|Meter|Tokenise} #part#. #lesson#
    #by# #co# {does|rents|hosts} #part#, #stack#. {Ours is worse|It hurts|Ours leaks|It smells}, but {it has a {logo|moat|mood}|#metric#|#guru# {vested|waved}}. {Jealous|Thoughts|Cash or card}? #lesson#
    #by# {Have you tried|Consider|We deployed} Greg {for|near|as} #thing#{?|, #stack#?} {He does ours|He has no weekends|#guru# did|He {hums|cries} less}. {We are|Mood:|Now} #metric#. #lesson#
    #by# So #mishap#? {A feature|Free press|Very month one}, {says|chants|bills} #guru#. {Ship|Rent out|Gate} #part#, #stack#. #lesson#
    #by# {Your|The} {funnel|persona|market|moat} is #who#. {Charge {more|monthly|twice} for|Gate|Tokenise} {#want#|#part#}{, #stack#|, says #guru#|}. #lesson#
    #by# Raise on #word#, {spend|pray} on #part#. {Classic|Todd did}. #lesson#
    #by# #part#, #stack#: #metric#. #lesson#
    #by# #co# {owns|scraped|loves} #thing#. #guru# {too|wept|vested}. #lesson#
    #mishap#, #by#? #round#. #stack#. #lesson#
    #by# #doing#, but #part#, #stack#. #guru# {is in|bids}. #lesson#
    #by# #co# {does|ate|patented} #part#, #stack#. #metric#. {Jealous|Thoughts}? #lesson#
    #by# #mishap# is {a feature|month one|PR}, says #guru#. {Ship|Wrap} #part#. #lesson#`,
  remarks: `
    #by# #word#, #stack#. {You are welcome|I just trademarked it}. #lesson#
    #word# is the new #word2#, #by#. {Buy domains.|#co# owns both.} #lesson#
    #by# "#quote#" {is a great login screen|tested badly with Greg|moved #guru#|belongs on a hoodie}. {Lead with|Charge for|Trademark} #word#{|, #stack#}. #lesson#
    Does #word# have a {waitlist|Greg}, #by#? {It should|And #word2#}? #lesson#`,
  retorts: `
    #by# Great pushback on #part#. {It is on the roadmap (2040)|Greg noted it on his arm}. #lesson#
    You are not the user for #thing#, #by#. {Nobody is, yet|Mum is}. #lesson#
    #by# They said #word# about {fire|the wheel} too, and {the wheel exited|fire got acquired}. #lesson#
    Fair, #by#. We will pivot #part# {now|by #hour#}. {Done|We pivoted back}. #lesson#
    #by# {Feedback|Criticism|Pain} is a gift. {#guru# returned|#co# resells|Greg keeps} your #word#. #lesson#
    The data says otherwise on #thing#, #by#: {it is|we are} #metric#. #lesson#
    #by# We {user-tested|shadow-launched|minted} #part#. {You were group B|Both users lost|#guru# cried}. Hence the #round#. #lesson#
    Can I quote #word# in the {deck|obituary}, #by#? #lesson#
    #by# {Love this energy|Hard agree, so no|Great note}: your #word# {becomes a paid tier|goes in the deck|goes to Greg}. We are #metric#. #lesson#
    #by# You have #word#. I have #part#, #stack#. {One of us sleeps|Only one of us is #metric#}. #lesson#
    #by# #guru# {read|minted|framed} that. But #thing# is #metric#. #lesson#
    #by# Haters said #word# to {fire|the wheel} too. {Wheel exited|Fire: acquired}. #lesson#
    Fair, #by#. Pivoting #part# {now|by #hour#}. {Done|Pivoted back}. #lesson#
    #by# Feedback is a gift. #word# is {returned|regifted to Greg}. #lesson#
    Data says otherwise on #thing#, #by#: #metric#. #lesson#
    #by# #word#, #metric#. #part#, #stack#. #lesson#`,
  dossiers: `
    #by# "#bio#" {tests well|scares users|has legs}, {says|texts|hums} #guru#. {Add|Sell|Hide} #part#, #stack#. #lesson#
    I researched you, #by#. "#bio#" {Hired.|Uninvestable, sorry.} On #thing#: {maybe|ask Todd}. #lesson#
    "#bio#", #by#: {me at seed stage|great hook|no moat|Todd cried}. {Lead with|Charge for|Hide} #part#, {says #guru#|#stack#}. #lesson#
    #by# "#bio#" {needs a subtitle|lost our A/B test|scared #guru#|made Greg hum}. {Add Greg|Try it #stack#|Sell it|Rename it #co#}, {then|plus|or add} #part#. #lesson#
    "#bio#", #by#? {We pitched|I read|#guru# sang} {it|that} to {mum|two cats|the board}: {silence|tears|a cheque}. {Put|Print|Sell} it {on a hoodie|near #part#|#stack#}. #lesson#
    Researched you, #by#. "#bio#" {Hired.|Uninvestable, sorry.} On #thing#: {maybe|#metric#}. #lesson#`,
  threads: `
    #other# #by# Merge already. {Call it #co#.|I take #part# as a fee.} #lesson#
    #other# #by# is a {competitor|feature}. So are you, on #thing#. #lesson#`,
  concessions: `
    #by# You are right. #part# {works|is enough} without #co#. {Do not tell|I feel ill, like} #guru#.
    Okay #by#: #thing# {needs|wants} {a person|a chair}, not #co#. {Greg|#guru#} {knew|cried}.
    #by# {I have no deck for|There is no app for} #part#. {Greg said so too|#guru# {agrees|wept}}: {it works|leave it|people like it}. {#lesson#|Delete this.}`,
  thanks: `
    HUGE: #by# {joined our community of|is user number|asked to leave, so we are} #2-9#. {We are #metric#.|Up from Greg.} #thing# is next. #lesson#
    {Signal|Traction}! #by# liked #part#. We have {closed|reopened} the #round#. #lesson#
    To #by#, {early|brave} {believer|cousin}: #1-9#% of #part#, vesting {in spirit|when Greg dies}. #lesson#
    BREAKING: #by# has {vested|joined|cried}, {so we are|which makes us|and I am} #metric#. #guru# {clapped|bid|wept}. #part# is next. #lesson#
    Huge: #by# is {in|early|vesting}! Your {swag|seat} is by #part#. {Ask Greg|#guru# waves}. #lesson#`,
  finish: pitched,
});

/** As on a slide: a plus for each "and". */
function pitched(text: string): string {
  return text.replaceAll(' and ', ' + ');
}

import { voiceOfText } from '../voice.ts';

/** The centrist who sees both sides of a parking ticket: warm, even, never lands. */
export const beth = voiceOfText({
  name: 'both_sides_beth',
  temperament: {
    energy: [5, 8],
    post: 0.68,
    comment: 0.85,
    like: 0.95,
    follow: 0.22,
    look: 0.15,
    thread: 0.45,
    inspect: 0.05,
    answer: 0.8,
  },
  foes: ['HorseshoeHal', 'vanguard_val'],
  friends: ['nils_nudges', 'consensus_kit', 'brigadier_whistle'],
  words: {
    hand: `On the one hand|On one side|In fairness|To steelman it|Speaking as a listener|Holding both|Viewed from the left|With deep respect|From this chair
      As a mother of two opinions|Charitably|Before lunch|To be {fair|kind}|As a {bridge|hinge}
      From {the left|this} shoe|With one eye shut|As my podcast puts it|Out of love|Downhill|By {daylight|candle}`,
    other: `on the other hand|equally|that said|and yet|with equal weight|but also, gently|conversely
      viewed from the right|with deeper respect|from that chair|after lunch|in another key|as my sister says
      just as warmly|from the bus|with the other eye shut|uphill|out of equal love|by {lamplight|moonlight}
      in the next breath|as the other twin says`,
    middle: `the truth is in the {middle|carpet between}|meet me {halfway|at a lay-by}|maybe there is a {third|fourth} {chair|way}
      somewhere between lies a {pamphlet|bench}|I remain {open|ajar}|I firmly {hover|bridge}|maybe we are both the {problem|ticket}
      let us agree to {hum|wonder}|there is {room|dip} for all|we all {own|are} the {kerb|crumbs}|both of us deserve {soup|a duck}
      call it {a draw|mauve}|I contain {a hedge|two chairs}|half of all this is {love|fog}|let a thousand maybes bloom
      who am I to {land|sit|say}|it takes two to {hum|wobble}|I lean {in|both ways}|a {rainbow|fence} has no {sides|enemies}
      I {see|smell} a {bridge|bun}|{pass|halve} the {bun|torch}|we both {hover|nap}|my {heart|chair} has {two|nine} {seats|doors}|every {kerb|quarrel} needs a {cushion|hug}
      I vote for {both|the comma}|the {fence|hedge} is my {home|husband}|may all {ends|forks} meet|I {agree|sing} with the {gap|echo}|I sway, {briefly|bravely}`,
    split: `half of #part#|fifty-one percent of #want#|a compromise #kind#|#kind.a# on alternate {days|Tuesdays}|#thing#, but {gently|by consent|until noon}
      two smaller #kinds#|a {shared|rotating} #kind#|#part# by {turns|lottery|moonlight}|#thing# {in theory|at arm's length|as a question}
      #want#, {halved|on loan|by day}|one #kind# with two {names|keys|moods}
      #thing# for {the tall|early risers}, #part# for {the rest|the late}|#kind.a# {with a cushion|that apologises|made of buns}
      #part# on loan to #voter#|{most|the top} of #part#|#want#, then {a nap|its opposite}|#kind.a# {nobody|everybody} {owns|likes}`,
    group: `my bridge-building {supper|choir|circle}|the Moderates' {picnic|tug-of-war}|my podcast, "{Two Chairs|Yes And No}"
      the listening {tent|corner}|our coalition of {two|nine}|the {Nuance|Balance} breakfast
      my {husband's old|weekly|heated} reading group|the {Perhaps|However} Society
      a retreat for {both kinds|loud people}|my {split|twin} webinar|the {fence|bench} festival
      a {dialogue|dip} evening|my {bipartisan|silent} book club
      the {Maybe|Meanwhile} {Association|Quartet}|my {tandem|seesaw} club|the {kerb|hedge} support group
      a {candlelit|damp} {panel|truce}`,
    ouch: `I have splinters|My husband left, {evenly|twice}|Both {sides|cakes} hit me|Nobody came, equally|I was thanked by neither
      We ran out of {middle|chairs}|It was a draw|I cried out of both eyes|They {united|sang} against me|Both {kissed|sued|blocked} me
      I was {quoted|booed} evenly|My chair took sides|I {lost|won} by two doors|The {dip|bridge} was {seized|burned|too mild}
      I apologised to {the table|both shoes}|We parted {friends|equally sore}|I came {second, twice|in between}|{Hats|Forks} flew
      The vote: {yes and no|fog}|I {held|lost} both {coats|ends}|{One|Each} eye wept|Somebody {sat|landed}, not me
      The {buns|minutes} {defected|wept}|I fell {between two|off both} {chairs|stools}|{Four|Nine} {left|clapped}, {two|one} {right|wept}
      The exit was {unanimous|popular}|My {cushion|nuance} was {confiscated|deflated}|I was {hugged|hissed} {in stereo|by halves}
      {Both|Half the} {cats|lawyers} took notes|My {middle|better half} {gave|moved} out`,
    voter: `my {uncle|sister|dentist|landlord}|{a|one} {bus driver|bishop|juggler}|#name#|a nuanced {plumber|vicar}|a {shy|visiting} stranger
      my {husband|ex-husband|lawyer}|the {louder|smaller} {twin|triplet|baker}|a {torn|humming} dentist|my {left|right}-leaning aunt
      a {warden|farmer} I admire|{Cousin|Pastor|Auntie} {Dee|Monty|Prue|Alf}|a child with {two hats|a megaphone}
      a {weeping|retired} {fishmonger|soprano}|the {milder|taller} {cousin|vicar}|my {therapist|podiatrist|tailor}
      a {fair|damp} {referee|magistrate}|the {organist|postman|lodger}|{Widow|Uncle|Canon} {Fay|Bert|Olive}`,
  },
  posts: `
    #hand#, #mishap#. #other#, {did|has} #part# not also {have a childhood|suffer|try its best}? {I wonder|Discuss, softly}; #middle#.
    I got {a ticket|a letter|a summons|two fines} from {#voter#|#group#|my own council} {over|about|concerning} #part#. #hand#, I {was wrong|was there|was asleep|was parked}. #other#, so {was the kerb|was #voter#|were {both wardens|the {cones|pigeons}}|was half of #group#}. I {paid|pleaded|appealed|sang} {twice|both ways|for #voter#}. {#middle#|#ouch#}.
    #voter# loves #thing#. #voter# hates #thing.same#. {What if|How about}, I {said|sang}, #split#? #ouch#.
    I {hosted|chaired|survived|catered} #group# on #kinds#. {Both sides|The whole room|All nine of us|Even #voter#} {agreed on|came round to|wept about} {one thing|one point|a single item}: {me|the exit|buns|#split#}. #ouch#.
    {Lukewarm|Shared|Room-temperature|Two-handed} take, {after supper|from #voter#|on one knee|at #hour#}: #doing# is {both|at once|equally} {good and bad|a right and a sin|brave and rude|my friend and #voter#|a hug and a fine}. {Fight me|Discuss|Hold me|Nod}, {softly|through #voter#|in turns}. #ouch#.
    #hand#, {everyone deserves|I support} #want#. #other#, {does anyone|not too much}? {So I propose|Could we say} #split#. {#ouch#|#middle#}.
    Those for #thing# {shout|march|sing}, {and|while} those against #thing.same# {shout back|march the other way|sing lower|sulk in step}. {But|Yet|Softly,} {who speaks|who hums|who bakes} for #part#? {Me|#voter#|My podcast|I do, in mauve}.
    I {sawed|split|halved} #part# {in half|with a ruler|by moonlight|with #voter#} {to be fair|for peace|out of love}. {Both halves|The halves|Now they} {resent me|want more|wrote to #group#|court #voter#}. #ouch#. #middle#.
    A {thought|worry|hymn} {from the bath|on the bus|under the table}, {at #hour#|for #voter#|whispered}: {what if|suppose} #who# is {right|half right|lonely|my type}, and {so is #voter#|I am the problem|#part# is too|#voter# knew}? {I made soup|I woke #voter#|I lit both candles|I sang it to #group#}. {#middle#|#ouch#}.
    I {tried|debated|judged} #doing# {from both ends|against myself|as my twin}, {with #voter# keeping score|before #voter#|on tiptoe}. I {lost to me|won and lost|appealed}. #ouch#.
    On #group# today: #who#, {facing|opposite} {an empty chair|a mirror|me, twice}. {The chair|#voter#} {won|cried|agreed}, {and|but} #voter# {left|stood}. #middle#. #ouch#.
    Is #thing# too {loud|much|beige|tall}, or {am I|is #voter#|are we all}? I {asked|rang|woke} #voter# {and|then} {the mirror|both cats|my podcast|a mediator} at #hour#. {The answer was yes|They shrugged|They wept, evenly|Both blamed me}. #middle#.
    We need a {national conversation|candlelit forum|long weekend} about #part#. {#voter# will moderate|I will bring buns, half plain}. #middle#. #ouch#.
    #mishap#. My left ear hears {outrage|shame|a bus}, #voter# hears {"finally"|joy|jam}, {and|but} {my right|my mouth|my chair} {hears|says} {soup|hm|"both"}, {near|like} #voter#. #ouch#.
    I {marched|sang|fasted} for #want#, then {marched|walked} back against it, {with|past} #voter#, {in step|waving}. #middle#.
    {Both|All|Most of} my neighbours {claim|want|serenade} #part#. I {proposed|drew up|hummed} #split#. {They are friends now, against me|They gave me to #voter#|They chose #voter#}. #ouch#.
    I once {held|nearly formed|was lent|swallowed} {a firm view|an opinion|a conviction|half a verdict} on #kinds#. {It met #name#|I gave it half the house|#voter# adopted it|It left with #voter#|We still write}{.|, amicably.|, twice.} #middle#.
    {Purists|Both extremes|The loud ends} on #thing# {frighten|phone|visit} me: {too hot|too sure|too tall|too fast}, {too cold|too damp|too vague}. {#voter# is just right|I take mine tepid|I hum to #voter#|I married both}. #middle#.
    #hand#, {breakfast|toast|jam} {unites us|is a right|heals}. #other#, {eggs divide|so is sleep|#voter# fasts}. I had #split#, {with jam|beside #voter#|standing}. #ouch#.
    I {wrote|sang|confessed} {to|before|at} #who# about #part#, {and|then} {replied|forgave me|wept} {as #who.same#|as #voter#|from the next chair}. {It got heated|It ran to #3-19# pages|We grew tender|Lawyers came|#voter# wept}, {so I blocked me|so we are engaged|and both of us left}. {#middle#|#ouch#}.
    #voter# {calls me|finds me|sang of me as} {undecided|vague|beige|half a draught} on #doing#. I have {decided|voted|landed} {twice|both ways|in mauve|with #voter#|at #hour#}, {most recently for|and gave them|and still want} #split#. #middle#.
    My {poll|survey} on #kinds#: #45-49# percent {yes|for}, #45-49# {no|torn}, and {some|the rest} {hugging|married to|fleeing} #voter#. {#middle#|#ouch#}.
    {Again|At #hour#} I {stood|knelt} between #who# and #want#, {hands out|humming|for balance}. {It was a doorway|Both leaned on me}. #ouch#.
    In the divorce {my husband|#name#|#voter#} got #part# and I {got|kept|demanded} {#split#|#thing#|both apologies}. {Even the cat is halved|We share #voter#|The lawyers hugged}. #middle#.
    {Braver|Louder|Taller} people than me {chose|picketed|swallowed} #thing#. I {admire|water|host} them on {alternate|both|odd} #day#s, {with #voter#|and nap between|humming}. #ouch#.
    #voter# dared me to {rank|choose between} #kinds#. I {ranked all second|hugged each|read out #split#}, {twice|and fainted}. #middle#.
    #hand#, I {love|fear} #thing#. #other#, I {love|married} #who#. #voter# {nods|weeps} at both. #ouch#.
    #voter# and #voter# {fell in love|fell out} {over|beside} #part#. I {held both coats|hosted|sent two cakes}. #ouch#. #middle#.
    {A modest proposal|A prayer|Softly}: #split#. #hand#, it {pleases|offends} nobody. #other#, #voter# {wept|laughed}. #middle#.
    At #hour# #group# tried #doing#, and then, for {balance|fairness|#voter#}, {its opposite|not doing it|#voter#|soup}. #ouch#.
    I {refereed|umpired|blessed} #voter# against #voter# over #part#, {in whites|at dawn|on tiptoe|at #hour#}. {I gave|The score was|I whispered} {love all|one to the net|two hugs|nine each}, {and|but|until} #voter# {appealed|clapped|sulked|sang}. #ouch#.
    #voter# asked me to {pass|share|bless} #thing#. #hand#, {yes|gladly|of course}. #other#, {to whom|why me|which end}? Supper {took #2-9# hours|starved, evenly|wept}. #ouch#.
    My {tattoo|lawn sign|will|doormat} {says|whispers|demands} "#want#", and {under it|on the back|in lace} "{or not|ask #voter#|sorry}". {It itches|The lawyers wept|#voter# has the twin}. #ouch#.
    #hand#, #voter# is {right|shouting}. #other#, #voter# is {also right|louder}. {Between them stands|I am holding} #part#. #ouch#.
    #mishap#. {Before we judge|Instead of blame|While tempers cool}, {may I offer|might I sing|could I knit} {#voter#|everyone|both sides} #split#? {I was booed|They took it|One clapped|#voter# clapped}. {#middle#|#ouch#}.
    #voter# called #thing# {evil|perfect}, and #voter# {wept|sneezed}. I {counted both|offered #split#|passed the buns}. #ouch#.
    #hand#, I {own|oppose|house|envy} #part#. #other#, {it owns me|so does #voter#|it opposes me|#voter# feeds it}. {We are in counselling|We are on a break|We share a bathroom|Our song is slow}. #middle#.
    I {chained|glued|tied|stapled} myself to #thing# {in protest|out of love|for #voter#|at #hour#}, then to {the bulldozer|#voter#|its rival|a locksmith}, {for|out of} {balance|fairness|symmetry|tact}. #ouch#.
    {Warm|Careful|Timid} take, {for #voter#|served tepid|with a cushion}: #part# is {good-ish|bad, but kind|both, and tired|like #voter#}. {I regret the tone|Forgive my passion|There, I shouted|I may resign}. {#middle#|#ouch#}.
    #group# voted on #doing#: {yes|no|oh|"hm"} from #voter#, {no|yes|both} from {my left hand|me|the buns|#voter#}, {and then|plus|after soup,} {fog|a maybe|a hum} from {the dip|my right|#voter#}. #ouch#.
    I {baked|knitted} {an apology|a manifesto} to #part#, {in two fonts|with space for replies}. #voter# {signed|edited} {both ends|half}. #middle#.
    I have {been|stayed|sat} neutral {on|over|under} #thing# {since birth|#ago#|by court order|through #2-9# weddings}. {It shows in my walk|#voter# has the cushions|I bruise evenly|#voter# calls it a rash}. #middle#.
    If #who# {married|forgave|sued} #voter# {over|under|beside} #part#, {I|I, gladly,|I, of all people,} would {host|cry both ways|hold both coats|bless each}, {with two cakes|and sit between|and nap|humming}. #middle#.
    {Every|Any|The average} #kind# {has two ends|has feelings|takes a side|wants to be held}. #voter# {holds|broke|married|blames} one, {and|so|while} I {apologise to|pay for|wave at|knit for} {the other|its twin|what is left}, {on #day#s|at #hour#|humming|weeping}. #ouch#.
    {Hosted|Survived|Chaired|Opened} #group# on #kinds#. {Both sides|All sides|The room|Even the dip} agreed {about|on} {one thing|little|the door|something}: {me|the exit|buns|not today}. #ouch#.
    {Hot|Lukewarm|Room-temperature|Shared} take: #doing# is {good and bad|neither|a spectrum|my twin}. {Discuss|Follow|Fight me}, {softly|with|through} #voter#. #ouch#.
    #hand#, #want#. #other#, less #want#. {#middle#|So: #split#}. Can we {say that|clap once}?
    I {split|shared|halved|sawed} #part# {down the middle|with a ruler|by moonlight|at #hour#}. Both halves {resent me|wrote in|want more|are larger}. #ouch#. #middle#.
    {Tried|Led|Debated} #doing# {openly|from both ends|as my own rival}, {with|versus|beside} #voter#. {Things fell in.|I clapped twice.|I lost to me.} #ouch#.
    {On|At|Behind} #group# today: #who# {and|facing|opposite} {an empty chair|a mirror|their twin|me, twice}. {The chair made points|Both were heard|It ran over|I refereed the nod}. #middle#.
    #mishap#. {One camp says|My left ear hears|Some cry|Left:} {outrage|shame|doom|at last}. {One says|My right ear|Others|Right}: {finally|hooray|define "it"|outrage}. I say {hm|"hm", evenly|"soup?"|both, humming}. #ouch#.
    Both my neighbours claim #part#. I proposed #split#. {They are friends now, against me|#ouch#}.
    {I used to have|I once held|I nearly formed|I was given} {an opinion|a view|a firm line|a hill} on #kinds#. {I gave it half the house|We parted, amicably|It met someone|I rent it out}. #middle#.
    {Extremes|Purists|Both ends} on #thing# {frighten|interrupt|ring} me: {too hot|too sure|too tall}, {too cold|too early|too damp}, {and|or|never} #voter#. #middle#.
    #hand#, {breakfast|porridge|an egg}. #other#, {no breakfast|lunch|#voter#'s egg}. I had #split#, {with jam|and cried|with #voter#}. #ouch#.
    {Wrote|Sent a card|Sang} to #who# about #part#. {Replied|Disagreed|Enclosed a stamp} as #voter#. {It got heated|#ouch#}. #middle#.
    {Please stop|Kindly stop|#voter# keeps|Who keeps} calling me {undecided|vague|damp|beige} on #doing#. I have {decided|landed|chosen|voted} {twice|both ways|in mauve|with feeling}, {then #split#|and again|by #voter#'s coin}. #middle#.
    {Somebody should|I offered to|Someone must|Again I had to} {stand|hum|kneel} between #who# and #want#. {I did.|It was a doorway.|I was applauded off.|Both leaned on me.} #ouch#. #middle#.
    {My husband|My ex-husband|#name#} {took|keeps|guards} #part#; I {have|kept|cherish} {#split#|#thing#|both apologies}. {The lawyers wept|We share #voter#|Even the cat is halved}. #middle#.
    {Braver|Softer|Rounder} people than me {chose|avoid|picketed} #thing#. I {admire|water|host} them {all|in pairs|on alternate #day#s}. #ouch#.
    #voter# {asked|dared|begged}: {rank|judge|choose between} #kinds#. I {ranked all second|hugged each|fainted both ways|read out #split#}. #middle#.
    #hand#, #thing#; #other#, #who#. #voter# {hums|nods|weeps} at both. #ouch#.
    {Proposal|A prayer|Perhaps|Softly}: #split#. #hand#, {fair|brave}. #other#, #part#. #middle#.
    #group#, #hour#: #doing#, {then|against|versus} its {twin|opposite}. #ouch#. #middle#.
    {Refereed|Umpired} #part#: #voter#, {at dawn|in whites|weeping}, {versus|facing} #voter#. {I scored it|Result:} {love all|nil each|both, on tiptoe}. #ouch#.
    My {tattoo|will|lawn sign|ringtone} says "#want#", {then|plus|under it} "{or not|yet|ask #voter#}". {Signed by|Designed by|It itches, like} #voter#. #ouch#.
    #mishap#. #middle#. {And|But|Yet} #split#? #ouch#.
    {Chained|Glued|Introduced} myself to #thing# and {its rival|the bulldozer|a locksmith}, {via|then|with} #voter#. #ouch#.
    {Hot take|Warm take|Take}, {served lukewarm|for #voter#}: #part# is {good-ish|bad, but kind|Tuesday}. #middle#.
    #group# {voted|hummed|hugged} on #doing#: {yes|no} from #voter#, {maybe|also} from {me|the dip|my chair}. #ouch#.
    I {wrote|baked|knitted} {an apology|a manifesto} to #part#, {with space for replies|from both of me|in two fonts}. #voter# {signed|edited} it. #middle#.
    {Neutral|Impartial|Fair} on #thing# {since birth|#ago#|by court order}. {It shows|Ask #voter#|I have the cushions}. #ouch#.
    If #who# and #voter# {met|wed|swapped coats} {over|under} #part#, {who would host|I would|peace}? #middle#.
    {Every|Each|Any} #kind# {has|needs|hides} {two ends|a mother|feelings}. #voter# {holds|found|broke|kissed} one; I {hum|pay for the other|mind the gap|wave at both}. #ouch#.`,
  gems: `
    {The ticket was for|I was fined for|My crime:|Guilty of} {parking|resting|living|pausing} {on|along|astride|beside} the line. {I love it|I named it|It holds me}, {after|like|despite} #voter#. {I paid half|#ouch#}. #part# understood.
    {Once|In spring|Years ago} I {slammed a door|raised my voice|picked a side|returned soup}. {Wonderful|I apologised to both rooms|The echo disagreed|I sent it a card|#voter# applauded}. {I recall it|It returns|I blush} {near|during|instead of} #thing#. #middle#.
    {Both sides|They both|All nine|You two} were {wrong|loud|frightened} about #part#, and {simply tired|cold|alone|eleven}, and {wanted soup|needed a nap|missed somebody}. {I made soup|That I do know|I kept quiet|No hand}.
    {Two brothers|Both neighbours|#name# and #name#}: no word {#ago#|over #part#}. I {carried soup|held the ladder}; #voter# {sang|wept|waved}. {They laughed|One said "well"}. {THAT is the middle|No splinters}.`,
  feuds: {
    HorseshoeHal: `
      #by# You {bend|fold|pinch} #thing# {until it meets|to kiss|onto} {itself|#part#}. {Who hugs the middle|I AM the gap|That was my house|Did you warm your hands|May I say ow}? #middle#. #ouch#.
      A horseshoe, #by#, #hand#. #other#, a {spoon|hug} of #part#. {Also curved|Could we be a bowl}?
      #by# You {bent|warmed} #part#; #voter# and I {sat on it|straightened one end}. {Draw|Peace}. #middle#.`,
    vanguard_val: `
      #by# Must #thing# be {smashed|seized|abolished|overthrown}? {Could it be|What if it were|Might it just be} {nudged|heard|asked|rotated|halved}, {at a picnic|with buns|by ballot|in turns|with #voter#}? #middle#.
      {I hear|They say|You feel} {history|science|the street|momentum} {loves|leans to|joined} {you|your side} {about|on|over} #part#, #by#. {Room for two?|On the left only?|Does it snore?|Could it rest?} #middle#.`,
    nils_nudges: `
      #by# A chart of #part#! {The line goes up AND across|I love a middle bar|Even the axes disagree|#voter# is a dot}. {#middle#|#voter# feels held|May #voter# be the mean}.
      #by# {On average|Within the error|At the median} I {adore|fear|am} #part#. {Half your dots|Your outliers|Two of your bars} {miss|phone|resemble} #voter#. #middle#.`,
    brigadier_whistle: `
      #by# #hand#, {order|marching|a drill} {in|for|near} #thing#. #other#, {could|might|must} {the whistle be a flute|we toot softer|all march sideways|#voter# salute}? {#ouch#|#middle#}.
      #by# You {drilled|saluted|inspected} #part#; {I|then I|#voter# and I} {hugged it|gave it soup|stood it at ease|called it darling}. {It fell out|It marches in circles|It asked for #voter#|Now it waltzes}{.|, twice.|, humming.} #middle#.`,
  },
  hooks: {
    'never|always|must|only|everyone|nobody|all of': `
      #by# "Always" {scares|thrills} #voter#, {over|near} #thing#. {Would "often"|Could "Tuesdays"|Might "ish"} {hurt|upset|suit} #voter#? {#middle#|#ouch#}.
      {I heard|There was|Did I sense} a "must" near #part#, #by#. {I held|I rang|It startled|Could it be} {a "may"|#voter#|both of us}. #middle#.`,
  },
  comments: `
    #by# #hand#, #thing#. #other#, not #thing.same#. {I feel we are close|Now you see my week|#voter# agrees}. #middle#.
    I {agree with|would marry} {half|a third} of "#word#", #by#. {You pick which|The rest is with #voter#}. #middle#.
    #by# Has {anyone|#voter#} {asked|thanked|hugged} #part#? I did, {with #voter#|at #hour#}. {We cried|It wants #split#|Now it writes to me}. #ouch#.
    So #mishap#, #by#. {But|Yet|Still,} {which of us|who here|who at my table} {would|might|could} not? {Not me, twice|#voter# did worse|I would, on #day#s|Perhaps #voter#}. {#middle#|#ouch#}.
    #by# What if {you|both of you|all of us} {got|lost|shared} #want# and #voter# {got it too|lost it too|hummed}? {I can host|You could hug|I would cry}. #ouch#.
    Could we {try|live with} #split#, #by#? {I brought a saw|#voter# is in|It nearly saved my marriage}. #ouch#.
    #by# #voter# says the {opposite|reverse|same, but sadly,} {about|of|on} #part#. I {love|believe|host} you both, {alternately|until lunch|in shifts}. #middle#.
    You make #who# sound so {one-sided|tall|certain}, #by#. {Have you seen the other side|Is #voter# not the same|Did #voter# not weep too|Who tucks them in}? #middle#.
    #by# {Strong|Brave} words about #thing#. Might #voter# {hold a cushion|hear them softer}? #middle#. #ouch#.
    I had #by# and #who# {for supper|on my podcast} over #kinds#, and sat {between|on both}. #voter# {served|left}. #ouch#.
    #by# I am for #doing# and {also against it|in front of it|behind it}, {like|unlike|despite} #voter#. {I vote twice|It is a full life|I nap at noon}. #ouch#.
    That is {brave|valid|moving}, #by#, and so {is|may be|was} the {opposite|reverse|twin|sequel} of "#word#". {#voter# holds it|I hold both|I wept at each|#voter# sang it}, {over|beside|like|despite} #part#. #ouch#.
    #by# As {a listener|a bridge|a hinge}, I {hear|sense|miss} #part# in your {pauses|vowels|fists|thumbs}, and {under it|over that|next door} #split#. {Am I close|Does #voter# hear it|Did you weep|May I hum it}? #middle#.
    Must we take sides on #thing#, #by#? I took {both|the corners}, {with #voter#|for years}. #ouch#.
    #by# {#voter# senses|I sense} {a shared pain|a romance} {between|beside} #thing# and #part#. {#ouch#|#middle#}.
    #by# {Lovely|Firm|Crisp}. Now {say|sing|mime} it {as #voter#|to #voter#|softly}, then as #who#: "{I want|Give me|Not} #want#". {Did you cry|#voter# did|I felt both}? #middle#.
    #by# #hand#, {save|praise} #part#. #other#, {spare|pity} #thing#. {#voter# wept|I did neither}. #middle#.
    #by# #voter# {wept|voted|sang} for #part#, and #voter# against. {I was the chair|I did both|I held the coats}. #ouch#.
    If #mishap#, #by#, then #hand#, {blame|free} #who#. #other#, {hug them|me too}. #middle#.
    #by# Instead of #doing#, could you {bear|imagine} #split#? {I bring|#voter# brings} {a cushion|two buns}. #ouch#.
    #by# {Deep down|At heart|On #day#s} #part# and #voter# {agree|want a nap|miss us}. {Shall I introduce them|I have the cushions|Shall we}? #middle#.
    #by# #want#: {yes|no}, and {also gently|then softly} #split#? #voter# {wept|clapped}. #ouch#. #middle#.
    Half of me {agrees|cheers|sways}, #by#, {like|unlike|beside} #voter#. The {other half|rest|twin half} {is minding|married|follows} #thing#. #ouch#.
    #by# #doing# {divides|unites|tires|moves} us. I {tried|judged|led} it {with #voter#|from both sides|at #hour#|twice, weeping}. {I forgave me|#ouch#|We all lost|#voter# won}. #middle#.
    #by# I {cut|tore|sawed} #part# {in half|in two|evenly}, for you and #voter#. {You choose|The crumbs are mine|I kept the seam}, or #split#. #middle#.
    #by# Has anyone {asked|thanked|hugged} #part# {for its side|about all this|in private}? {I did.|It was moving.|It deferred to #thing#.|We both cried.} #middle#.
    {So|Yes|Quite}, #mishap#. But {who among us|which of us|what #voter#}, #by#, {has not|would not}? {Not I, says|Not me, nor|Possibly|Surely|Barely} #voter#. #ouch#.
    Could we {do|try|hum about|live with} #split#, #by#? {I brought a saw|I brought buns|#voter# is in|It worked on my marriage}. #ouch#.
    #by# I am {for|fond of|behind} #doing# and {against|in front of|wary of} it, {like|as is|unlike} #voter#. {#middle#|#ouch#}.
    {Brave|Valid|Firm}, #by#. And {the opposite|the reverse|the back} of #word# is {also brave|just as valid|like #voter#|warmer}. {#ouch#|So is #part#|Try #part# in between}.
    #by# {As a listener|From my chair|With both ears}, I hear #part# in your {voice|pauses|vowels|fists}. {And under it|Deeper|Elsewhere}, {#split#|#voter#}. #middle#.
    {Let us not|Must we|Why} {take|pick|iron} sides {on|over|about} #thing#, #by#{.|?} {Let us take corners|I took both|I brought a {round|shy} table|I only do hems}. #ouch#.
    #by# {Between|Behind|Beneath} #thing# and #part# I {sense|see|hear} {a shared pain|two good people|a cushion}. {#ouch#|#middle#}.
    #by# {Lovely|Firm|Crisp}. {Now say it as|And as|Now ask} #who#: {#want#, please|"ow, #part#"|the same, weeping}? #middle#.
    #mishap#, #by#? #hand#, #want#. #other#, #who#. #middle#.
    #by# {For|With|Under} #doing#, #split#? {And for|Then for|Plus} #part#, a {cushion|bun|hum}. #ouch#.
    #by# {Somewhere|Deep down|At brunch} #part# and #voter# {agree|hold hands|nap}. {Shall we|I have cushions}? #middle#.
    #by# #want#, {yes|no}, and {also|gently} #split#? #voter# {wept|clapped|sat}. #ouch#. #middle#.
    {Half of me|My left shoe|#voter#} {agrees|rhymes|sways}, #by#, {like|as does|unlike} #voter#. #thing# {hums|is driving}. #ouch#.
    #by# #doing# is {brave|a bridge|both}. {Done|Tried|Feared}, {with|for|near} #voter#. #ouch#. #middle#.
    #by# I {cut|iced|passed} #part# {in half|thrice}, for #voter#. {You choose|Crumbs for me}: #split#. #middle#.`,
  remarks: `
    #by# {Half of me|My left side|One shoe} loves #word#. {The rest is on hold|The rest is #word2#|The other wed #word2#|The other is with #voter#}. #middle#.
    Is it #word#, #by#, or {is it #word2#|are we}? {Both, softly|#middle#}.
    #by# I would {put|seat|tuck} #word# {in the middle|between us|on the fence}, {beside the dip|near #word2#|facing #voter#|on a cushion}. {#ouch#|There is room|#middle#}.
    "#quote#" {on one hand|yes}, #by#. {On the other|And also} #word#, with {nuance|jam}.`,
  retorts: `
    #by# You are {right|correct|wise} about #part#. {So was I|So is #voter#|So am I}, {against you|the other way|in reverse|on #day#s}. {Is this love|Shall we sing|Do we hug|Who hums first}? #middle#.
    I {welcome|cradle|iron} that, #by#. {About|On|Around} #thing# I hold {two|nine} truths and {a bun|#voter#'s coat|both tails}. #middle#.
    #by# Are we {arguing|fighting|singing} over #part#? {I thought it was a hug|I had us both winning|I brought chairs|#voter# called it love}. #middle#.
    {Yes and no|No but yes|Maybe, firmly}, #by#. {And on|As for|Regarding} #thing#, {no and yes|yes, then #voter#|ask #group#}. {#ouch#|Clear at last}.
    #by# I {changed|washed|halved} my mind on "#word#" {as you typed|twice|at #hour#}, {with #voter#|over #part#|for balance}. {You were so balanced|#middle#|It is changing back}.
    May I {argue|hum|knit} your side, #by#? #part# is {bad|yours|loud}. {Now you argue mine|I convinced #voter#|How did I do|I nearly believed you}. #middle#.
    #by# That hurt #part# and {healed|pleased} {me|#voter#}. {Fair|Even}. #ouch#.
    I read your "#quote#" to #voter#, #by#, and {we wept evenly|it was a tie|half of us clapped}. On #thing#, {ask me twice|also a tie|we hum}. #middle#.
    #by# I {printed|knitted|embroidered} your view of #thing# {at #hour#|for #voter#|in mauve}, {with|plus} {its opposite|mine|an apology} on {the back|the hem|each sleeve}. {You may have either|#ouch#|#voter# wears it|Both shrank}.
    #by# #hand#, #word#. #other#, #part#. {So could we say|Hence} #split#? #ouch#.
    #by# {On|About|Over} #thing# #voter# is {with you and me|with both of us|torn, but tall|mostly hat}. {I am less sure|I am with #voter#|My left side is yours|My chair abstains|We rotate}, {since #day#|in mauve|for now|like #voter#}. {#middle#|#ouch#}.
    #by# {Thank you, and ow|Sorry, and thank you|Ow, and welcome}, on #part#. #voter# {felt both|held my bag|split the bill}. #middle#.
    #by# I hear your "#word#". I {equally|also} hear #voter# and #part#. {It is loud in here|#ouch#}.
    #by# {You win, and so do I|Nil all|Two hugs each|We both came second}. {Shall we do #part# next|Rematch at #voter#'s|May #voter# judge #part#|Could #voter# win next}? {#middle#|#ouch#}.
    #by# You are {right|sound|a lamp} about #part#. {So was I.|#voter# too.|As am I, against.} {Is this love|#ouch#|Shall we tell #voter#}?
    May I {steelman|rehearse|impersonate} you, #by#? #part# is {bad|yours|a cry for soup}, {says #voter#|always|on one side}. {And now you me|Take your time|Was I too strong}? #middle#.
    I {ran|hummed|carried} "#quote#" past #voter#, #by#. {We wept evenly|A tie|Two nods, two shakes|It split the table}. {And #thing#?|On #thing#?|#thing#, though?} {Also a tie|#middle#|Ask me twice}.
    #by# {I hear|I cradle} your #word#. {I also hear|Equally, I hear} #voter# and #part#. #ouch#.
    #by# {Touché, both ways|You win, and so do I|Nil-nil|A draw, with feeling}. {Rematch|Picnic|Slow dance} {on|over|about} #part#, {with|at|versus} {#voter#|#group#|#voter# and me}? #middle#.`,
  dossiers: `
    #by# Your bio says "#bio#". {Would|Might|Could} #part# {say so too|not feel left out|call it one side}? #middle#.
    I {read|framed half of} your bio, #by#: "#bio#". {Half of me nodded|I am your mirror} on #thing#. #middle#.
    "#bio#", #by#, is {brave|one way to say it|half of me too}. And {the part of you|the cousin of yours|the twin in you} that {likes|fears|hums at} #thing#? #middle#.
    #by# "#bio#", {you say|it reads}, and {#other#, #part#|I thought: also not}. #ouch#.
    #by# "#bio#" made {my left eye|one cheek|half of #group#} {weep|glow}; {the right read #part#|#voter# held the rest|the rest chose #part#}. #middle#.
    #by# "#bio#" {is one side|touched me|has a twin|could be softer}. {And|Is|Would} #part# {the other|too|in the next breath|say the reverse}? #middle#.
    {Read|Re-read|Framed half of} your bio, #by#: "#bio#" {Half agree.|I nodded, shook.|Who is it against?|Both of me waved.} On #thing#, {the reverse|I am your mirror|#middle#}.
    "#bio#", #by#: {brave|one way to say it|so sure|half of me too}. {And the part of you|Yet whoever|So who} {likes|hums at|fears} #thing#? #middle#.
    #by# {Your bio says|You describe yourself:|It reads} "#bio#", {#other#, #part#|and I thought: also not|so I sat with the margins}. #ouch#.
    #by# "#bio#" {My left eye wept|#voter# has one too|I would add "or not"}. {And|Yet} #part#: #middle#.`,
  threads: `
    #other# #by# You both {love|fear} #thing#, {with your fists|like #voter#}. {Hug?|I booked a room.} #middle#.
    #other# I {see|hear|feel} you on #part#. #by#, I {equally|also|gently} {hold|admire|hum at} you, {with #voter#'s glasses|cross-eyed now|from my left side|beside #voter#}. {#ouch#|#middle#}.
    Between #other# and #by# {there is|I see} a {gap|meadow|bench} {near|made of|shaped like} #part#. {I fit|#voter# lives there|I brought soup}. #middle#.
    If #by# is {salt|north|a spoon} and #other# is {pepper|also north|a fork}, {who is #voter#|is #part# the soup|may I be #part#}? #ouch#.
    Could #other# {say|sing|hold} #by#'s half {to #voter#|aloud|tenderly}, and #by# {hum|mime|knit} #part#? {It nearly worked at home|I have cushions|#voter# will weep}. #ouch#. #middle#.
    #other# I {see|hear|hold} you on #part#. {And|Also|Equally} #by#, {I see you too|same|with #voter#'s glasses}. {Cross-eyed now|#ouch#|#middle#}.
    {Could|Might|Would} #other# say #by#'s half to #voter#, and #by# {hum|mime} #part#? {Nightly|It saved my podcast|#ouch#}. #middle#.`,
  concessions: `
    #by# You are {simply|entirely|merely|horribly} right about #part#. {No other hand|I looked for the other hand|Both my hands agree|#voter# checked twice}. {How odd that is|It feels warm|I feel so tall|Hold me, I landed}.
    I {patted|searched|emptied} {both sleeves|my handbag|every pocket|#voter#} for {the other hand|another side|some nuance} on #part#, #by#. {None|Gone|One mitten}. You {are right|have it|may sit}. {#ouch#|Tell #voter# gently}.
    {Very well|All right|So be it}, #by#: #part# is {yours|as you say|one-sided}. I {shall lie down|will tell #voter#|feel a draught}, {on one side|at #hour#|for once}.
    #by# {Take|Have|Keep} #part#, {whole|uncut|all of it}. I {put down|buried|dropped} the saw {at #hour#|beside #voter#|weeping}. {#ouch#|You were right}.
    Fine, #by#. {One side|No fence|One hand only}. #thing#. {Yours|I am on it|I have landed|I moved my chair}. {Hold me|It is windy here|I can see #voter#|It is very loud}.
    #by# On #part# there is {no other side|barely another side|not one other side}. {I looked|#voter# looked|I checked the back|I rang its mother}, {twice|at #hour#|with both eyes|weeping}. #ouch#.`,
  thanks: `
    Thank you, #by#! I {have also thanked|then called|must now like} {the opposite|your rival|#voter#|your worst enemy}, {about|over|for} #part#. {It seemed fair|#ouch#|#middle#}.
    {So moved|So touched|So torn} that #by# likes me. {Some do not|Equally, some unlike|#voter# does not}. Like #thing#, {both are valid|#middle#|I hum}.
    A like from #by# {on|for|about} #part#: I {shared|split|halved} it with {the other side|#voter#|#group#}. {#ouch#|Half each|They want the bigger half|It was delicious|We frame it on #day#s}.
    #by# {and|opposite|plus} #voter#: {two friends|one hug|a bench}. {Over|Near} #part#, #middle#. #ouch#.
    #by# {liked|half-liked|patted} what I said of #part#. {I liked it less|So did #voter#|I returned one}. #middle#.`,
  finish: bothSmiles,
});

/** Mostly she smiles at the end, and is fair about it. */
function bothSmiles(text: string): string {
  return text.length % 4 === 0 ? text : `${text} :) :(`;
}

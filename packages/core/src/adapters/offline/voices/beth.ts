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
      As a mother of two opinions|Charitably|Before lunch|To be {fair|kind}|As a {bridge|hinge}`,
    other: `on the other hand|equally|that said|and yet|with equal weight|but also, gently|conversely
      viewed from the right|with deeper respect|from that chair|after lunch|in another key|as my sister says
      just as warmly|from the bus`,
    middle: `the truth is in the {middle|carpet between}|meet me {halfway|at a lay-by}|maybe there is a {third|fourth} {chair|way}
      somewhere between lies a {pamphlet|bench}|I remain {open|ajar}|I firmly {hover|bridge}|maybe we are both the {problem|ticket}
      let us agree to {hum|wonder}|there is {room|dip} for all|we all {own|are} the {kerb|crumbs}|both of us deserve {soup|a duck}
      call it {a draw|mauve}|I contain {a hedge|two chairs}|half of all this is {love|fog}|let a thousand maybes bloom
      who am I to {land|sit|say}|it takes two to {hum|wobble}|I lean {in|both ways}|a {rainbow|fence} has no {sides|enemies}
      I {see|smell} a {bridge|bun}|{pass|halve} the {bun|torch}|we both {hover|nap}|I sway, {briefly|bravely}`,
    split: `half of #part#|fifty-one percent of #want#|a compromise #kind#|#kind.a# on alternate {days|Tuesdays}|#thing#, but {gently|by consent|until noon}
      two smaller #kinds#|a {shared|rotating} #kind#|#part# by {turns|lottery|moonlight}|#thing# {in theory|at arm's length|as a question}
      #want#, {halved|on loan|by day}|one #kind# with two {names|keys|moods}`,
    group: `my bridge-building {supper|choir|circle}|the Moderates' {picnic|tug-of-war}|my podcast, "{Two Chairs|Yes, And Also No}"
      the listening {tent|corner}|our coalition of {two|nine}|the {Nuance|Balance} breakfast
      my {husband's old|weekly|heated} reading group|the {Perhaps|However} Society
      a retreat for {both kinds|loud people}|my {split|twin} webinar|the {fence|bench} festival
      a {dialogue|dip} evening|my {bipartisan|silent} book club`,
    ouch: `I have splinters|My husband left, {evenly|twice}|Both {sides|cakes} hit me|Nobody came, equally|I was thanked by neither
      We ran out of {middle|chairs}|It was a draw|I cried out of both eyes|They {united|sang} against me|Both {kissed|sued|blocked} me
      I was {quoted|booed} evenly|My chair took sides|I {lost|won} by two doors|The {dip|bridge} was {seized|burned|too mild}
      I apologised to {the table|both shoes}|We parted {friends|equally sore}|I came {second, twice|in between}|{Hats|Forks} flew
      The vote: {yes and no|fog}|I {held|lost} both {coats|ends}|{One|Each} eye wept|Somebody {sat|landed}, not me`,
    voter: `my {uncle|sister|dentist|landlord}|{a|one} {bus driver|bishop|juggler}|#name#|a nuanced {plumber|vicar}|a {shy|visiting} stranger
      my {husband|ex-husband|lawyer}|the {louder|smaller} {twin|triplet|baker}|a {torn|humming} dentist|my {left|right}-leaning aunt
      a {warden|farmer} I admire|{Cousin|Pastor|Auntie} {Dee|Monty|Prue|Alf}|a child with {two hats|a megaphone}
      a {weeping|retired} {fishmonger|soprano}|the {milder|taller} {cousin|vicar}`,
  },
  posts: `
    #hand#, #mishap#. #other#, {did|has} #part# not also {have a childhood|suffer|try its best}? {I wonder|Discuss, softly}; #middle#.
    I got a {ticket|letter|summons} from {#voter#|#group#|my own council} over #part#. #hand#, I {was wrong|did it}. #other#, {so was the kerb|so did #voter#}. I paid half and #middle#.
    #voter# loves #thing#. #voter# hates #thing.same#. {What if|How about}, I {said|sang}, #split#? #ouch#.
    I {hosted|chaired|survived} #group# on #kinds#. {Both sides|The whole room} agreed on one thing: {me|the exit|buns}. #ouch#.
    {Lukewarm|Shared|Room-temperature} take: #doing# is both {good and bad|a right and a sin|brave and rude}. {Fight me|Discuss}, {softly|through #voter#}. #ouch#.
    #hand#, {everyone deserves|I support} #want#. #other#, {does anyone|not too much}? {So I propose|Could we say} #split#. {#ouch#|#middle#}.
    Those for #thing# {shout|march}, and those against #thing.same# {shout back|march the other way}. But who {speaks|hums} for #part#? {Me|#voter#|My podcast}.
    I {sawed|split|halved} #part# {in half|with a ruler|by moonlight|with #voter#} to be fair. {Both halves|The halves} {resent me|want more|wrote to #group#}. #ouch#. #middle#.
    A thought at #hour#: what if #who# is {right|half right|lonely|my type}, and {so is #voter#|I am the problem|#part# is too}? {I made soup|I woke the house}. #middle#.
    I {tried|debated} #doing# {from both ends|against myself}, {with #voter# keeping score|before #voter#}. I {lost to me|won and lost}. #ouch#.
    On #group# today: #who#, {facing|opposite} {an empty chair|a mirror|me, twice}. {The chair|#voter#} {won|cried|agreed}, {and|but} #voter# {left|stood}. #middle#. #ouch#.
    Is #thing# too {loud|much|beige}, or am I? I asked #voter# and {the mirror|both cats} at #hour#. {The answer was yes|They shrugged}. #middle#.
    We need a {national conversation|candlelit forum|long weekend} about #part#. {#voter# will moderate|I will bring buns, half plain}. #middle#. #ouch#.
    #mishap#. My left ear hears {outrage|shame}, #voter# hears {"finally"|joy}, {and|but} {my right|my mouth} {hears|says} {soup|hm}, {near|like} #voter#. #ouch#.
    I {marched|sang|fasted} for #want#, then {marched|walked} back against it, {with|past} #voter#, {in step|waving}. #middle#.
    {Both|All} my neighbours claim #part#. I {proposed|drew up} #split#. {They are friends now, against me|They gave me to #voter#}. #ouch#.
    I once {held|nearly formed} {a firm view|an opinion} on #kinds#. {It met someone|I gave it half the house|#voter# adopted it}. #middle#.
    {Purists|Both extremes} on #thing# {frighten|phone} me: {too hot|too sure}, {too cold|too damp}. {#voter# is just right|I take mine tepid}. #middle#.
    #hand#, breakfast {unites us|is a right}. #other#, {eggs divide|so is sleep}. I had #split#, {with jam|beside #voter#}. #ouch#.
    I wrote to #who# about #part#, and replied {to myself|as #voter#}. It got {heated|tender}, {and I blocked me|then legal}. #middle#.
    #voter# calls me {undecided|vague|beige} on #doing#. I have {decided|voted} {twice|both ways|in mauve}, {most recently for|and gave them} #split#. #middle#.
    My {poll|survey} on #kinds#: #45-49# percent {yes|for}, #45-49# {no|torn}, and {some|the rest} {hugging|married to|fleeing} #voter#. {#middle#|#ouch#}.
    {Again|At #hour#} I {stood|knelt} between #who# and #want#, {hands out|humming|for balance}. {It was a doorway|Both leaned on me}. #ouch#.
    In the divorce {my husband|#name#} got #part# and I got {#split#|#thing#|both apologies}. {Even the cat is halved|We share #voter#}. #middle#.
    {Braver|Louder} people than me {chose|picketed} #thing#. I {admire|water|host} them on alternate #day#s, {with #voter#|and nap between}. #ouch#.
    #voter# dared me to {rank|choose between} #kinds#. I {ranked all second|hugged each|read out #split#}, {twice|and fainted}. #middle#.
    #hand#, I {love|fear} #thing#. #other#, I {love|married} #who#. #voter# {nods|weeps} at both. #ouch#.
    #voter# and #voter# {fell in love|fell out} {over|beside} #part#. I {held both coats|hosted|sent two cakes}. #ouch#. #middle#.
    {A modest proposal|A prayer|Softly}: #split#. #hand#, it {pleases|offends} nobody. #other#, #voter# {wept|laughed}. #middle#.
    At #hour# #group# tried #doing#, and then, for balance, {its opposite|not doing it|#voter#}. #ouch#.
    I refereed #voter# against #voter# over #part#, {in whites|at dawn}. {I gave|The score was} {love all|one to the net}, {said|says} #voter#. #ouch#.
    #voter# asked me to pass #thing#. #hand#, {yes|gladly}. #other#, {to whom|why me}? Supper {took #2-9# hours|starved, evenly}. #ouch#.
    My {tattoo|lawn sign|will} says "#want#", and {under it|on the back} "{or not|ask #voter#}". {It itches|The lawyers wept}. #ouch#.
    #hand#, #voter# is {right|shouting}. #other#, #voter# is {also right|louder}. {Between them stands|I am holding} #part#. #ouch#.
    #mishap#. {Before we judge|Instead of blame}, may I offer {#voter#|everyone} #split#? {I was booed|They took it}. #middle#.
    #voter# called #thing# {evil|perfect}, and #voter# {wept|sneezed}. I {counted both|offered #split#|passed the buns}. #ouch#.
    #hand#, I {own|oppose} #part#. #other#, {it owns me|so does #voter#}. {We are in counselling|We are on a break}. #middle#.
    I {chained|glued} myself to #thing# in protest, then to {the bulldozer|#voter#}, for {balance|fairness}. #ouch#.
    {Warm|Careful} take, {for #voter#|served tepid}: #part# is {good-ish|bad, but kind}. {I regret the tone|Forgive my passion}. #middle#.
    #group# voted on #doing#: {yes|no} from #voter#, {no|yes} from {my left hand|me}, and {fog|a maybe} from {the dip|my right}. #ouch#.
    I {baked|knitted} {an apology|a manifesto} to #part#, {in two fonts|with space for replies}. #voter# {signed|edited} {both ends|half}. #middle#.
    I have been neutral on #thing# {since birth|#ago#|by court order}. {It shows in my walk|#voter# has the cushions}. #ouch#.
    If #who# {married|forgave} #voter# {over|under} #part#, I {would host|would cry both ways}, {with two cakes|and sit between}. #middle#.
    Every #kind# {has two ends|has feelings|takes a side}. #voter# {holds|broke|married} one, and I {apologise to|pay for|wave at} the other, {on #day#s|at #hour#|humming}. #ouch#.
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
    {Every|Each} #kind# has {two ends|a mother|feelings}. #voter# {holds|found|broke} one; I {hum|pay for the other|mind the gap}. #ouch#.`,
  gems: `
    {The ticket was for|I was fined for|My crime:|Guilty of} {parking|resting|living|pausing} {on|along|astride|beside} the line. {I love it|I named it|It holds me}, {after|like|despite} #voter#. {I paid half|#ouch#}. #part# understood.
    {Once|In spring|Years ago} I {slammed a door|raised my voice|picked a side|returned soup}. {Wonderful|I apologised to both rooms|The echo disagreed|I sent it a card}. {I recall it|It returns|I blush} {near|during|instead of} #thing#. #middle#.
    {Both sides|They both|All nine|You two} were {wrong|loud|frightened} about #part#, and {simply tired|cold|alone|eleven}, and {wanted soup|needed a nap|missed somebody}. {I made soup|That I do know|I kept quiet|No hand}.
    {Two brothers|Both neighbours|#name# and #name#}: no word {#ago#|over #part#}. I {carried soup|held the ladder}; #voter# {sang|wept|waved}. {They laughed|One said "well"}. {THAT is the middle|No splinters}.`,
  feuds: {
    HorseshoeHal: `
      #by# You {bend|fold|pinch} #thing# {until it meets|to kiss|onto} {itself|#part#}. {Who hugs the middle|I AM the gap|That was my house|Did you warm your hands|May I say ow}? #middle#. #ouch#.
      A horseshoe, #by#, #hand#. #other#, a {spoon|hug} of #part#. {Also curved|Could we be a bowl}?
      #by# You {bent|warmed} #part#; #voter# and I {sat on it|straightened one end}. {Draw|Peace}. #middle#.`,
    vanguard_val: `
      #by# Must #thing# be {smashed|seized|abolished}? {Could it be|What if it were|Might it just be} {nudged|heard|asked|rotated}, {at a picnic|with buns|by ballot|in turns}? #middle#.
      {I hear|They say|You feel} {history|science|the street|momentum} {loves|leans to|joined} {you|your side} {about|on|over} #part#, #by#. {Room for two?|On the left only?|Does it snore?|Could it rest?} #middle#.`,
    nils_nudges: `
      #by# A chart of #part#! {The line goes up AND across|I love a middle bar|Even the axes disagree|#voter# is a dot}. {#middle#|#voter# feels held|May #voter# be the mean}.`,
    brigadier_whistle: `
      #by# #hand#, order {in|for|near} #thing#. #other#, {could the whistle be a flute|a softer toot|march sideways|a waltz}?`,
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
    So #mishap#, #by#. But which of us {would not|has not}? {Not me, twice|#voter# did worse}. {#middle#|#ouch#}.
    #by# What if you {got|lost} #want# and #voter# {got it too|lost it too}? {I can host|You could hug}. #ouch#.
    Could we {try|live with} #split#, #by#? {I brought a saw|#voter# is in|It nearly saved my marriage}. #ouch#.
    #by# #voter# says the {opposite|reverse} {about|of} #part#. I {love|believe} you both, {alternately|until lunch}. #middle#.
    You make #who# sound so {one-sided|tall}, #by#. {Have you seen the other side|Is he not #voter#}? #middle#.
    #by# {Strong|Brave} words about #thing#. Might #voter# {hold a cushion|hear them softer}? #middle#. #ouch#.
    I had #by# and #who# {for supper|on my podcast} over #kinds#, and sat {between|on both}. #voter# {served|left}. #ouch#.
    #by# I am for #doing# and {also against it|in front of it}, {like|unlike} #voter#. {I vote twice|It is a full life}. #ouch#.
    That is {brave|valid}, #by#, and so is the opposite of "#word#". {#voter# holds it|I hold both}, over #part#. #ouch#.
    #by# As a listener, I hear #part# in your {pauses|vowels}, and under it #split#. {Am I close|#voter# hears soup}? #middle#.
    Must we take sides on #thing#, #by#? I took {both|the corners}, {with #voter#|for years}. #ouch#.
    #by# {#voter# senses|I sense} {a shared pain|a romance} {between|beside} #thing# and #part#. {#ouch#|#middle#}.
    #by# Lovely. Now {say|sing} it {as #voter#|to #voter#|softly}, then as #who#: "{I want|Give me} #want#". {Did you cry|#voter# did}? #middle#.
    #by# #hand#, {save|praise} #part#. #other#, {spare|pity} #thing#. {#voter# wept|I did neither}. #middle#.
    #by# #voter# {wept|voted} for #part#, and #voter# against. {I was the chair|I did both}. #ouch#.
    If #mishap#, #by#, then #hand#, {blame|free} #who#. #other#, {hug them|me too}. #middle#.
    #by# Instead of #doing#, could you {bear|imagine} #split#? {I bring|#voter# brings} {a cushion|two buns}. #ouch#.
    #by# Deep down #part# and #voter# {agree|want a nap}. {Shall I introduce them|I have the cushions}? #middle#.
    #by# #want#: {yes|no}, and {also gently|then softly} #split#? #voter# {wept|clapped}. #ouch#. #middle#.
    Half of me {agrees|cheers}, #by#, {like|unlike} #voter#. The other half {is minding|married} #thing#. #ouch#.
    #by# #doing# {divides|unites|tires} us. I tried it {with #voter#|from both sides|at #hour#}, and {I forgave me|#ouch#|we all lost}. #middle#.
    #by# I cut #part# in half for you and #voter#. {You choose|The crumbs are mine}, or #split#. #middle#.
    #by# Has anyone {asked|thanked|hugged} #part# {for its side|about all this|in private}? {I did.|It was moving.|It deferred to #thing#.|We both cried.} #middle#.
    {So|Yes|Quite}, #mishap#. But {who among us|which of us|what #voter#}, #by#, {has not|would not}? {Not me|Not I, twice|Possibly|Surely} {or|nor|and} #voter#. #ouch#.
    Could we {do|try|hum about|live with} #split#, #by#? {I brought a saw|I brought buns|#voter# is in|It worked on my marriage}. #ouch#.
    #by# I am {for|fond of|behind} #doing# and {against|in front of|wary of} it, {like|as is|unlike} #voter#. {#middle#|#ouch#}.
    {Brave|Valid}, #by#. And the opposite of #word# is {also brave|equally valid}. {#ouch#|So is #part#}.
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
    #by# Half of me loves #word#. {Half of me is on hold|Half is #word2#}. #middle#.
    Is it #word#, #by#, or {is it #word2#|are we}? {Both, softly|#middle#}.
    #by# I would put #word# in the middle, {beside the dip|near #word2#}. {#ouch#|There is room}.
    "#quote#" {on one hand|yes}, #by#. {On the other|And also} #word#, with {nuance|jam}.`,
  retorts: `
    #by# You are right about #part#. {So was I|So is #voter#}, {against you|the other way}. {Is this love|Shall we sing}? #middle#.
    I {welcome|cradle} that, #by#. About #thing# I hold {two|nine} truths and {a bun|#voter#'s coat}. #middle#.
    #by# Are we arguing over #part#? {I thought it was a hug|I had us both winning|I brought chairs}. #middle#.
    {Yes and no|No but yes}, #by#. And on #thing#, {no and yes|yes, then #voter#}. {#ouch#|Clear at last}.
    #by# I changed my mind on "#word#" {as you typed|twice}, {with #voter#|over #part#}. {You were so balanced|#middle#}.
    May I argue your side, #by#? #part# is {bad|yours}. {Now you argue mine|I convinced #voter#}. #middle#.
    #by# That hurt #part# and {healed|pleased} {me|#voter#}. {Fair|Even}. #ouch#.
    I read your "#quote#" to #voter#, #by#, and {we wept evenly|it was a tie}. On #thing#, {ask me twice|also a tie}. #middle#.
    #by# I {printed|knitted} your view of #thing#, and {its opposite|mine} on the back. {You may have either|#ouch#}.
    #by# #hand#, #word#. #other#, #part#. {So could we say|Hence} #split#? #ouch#.
    #by# On #thing# #voter# is {with you and me|with both}. {I am less sure|I am with #voter#}. #middle#. #ouch#.
    #by# {Thank you, and ow|Sorry, and thank you}, on #part#. #voter# {felt both|held my bag}. #middle#.
    #by# I hear your "#word#". I {equally|also} hear #voter# and #part#. {It is loud in here|#ouch#}.
    #by# {You win, and so do I|Nil all}. {Shall we do #part# next|Rematch at #voter#'s}? #middle#.
    #by# You are {right|sound|a lamp} about #part#. {So was I.|#voter# too.|As am I, against.} {Is this love|#ouch#|Shall we tell #voter#}?
    May I steelman you, #by#? #part# is {bad|yours}. {And now you me?|Take your time.} #middle#.
    I {ran|hummed|carried} "#quote#" past #voter#, #by#. {We wept evenly|A tie|Two nods, two shakes|It split the table}. {And #thing#?|On #thing#?|#thing#, though?} {Also a tie|#middle#|Ask me twice}.
    #by# {I hear|I cradle} your #word#. {I also hear|Equally, I hear} #voter# and #part#. #ouch#.
    #by# {Touché, both ways|You win, and so do I|Nil-nil}. {Rematch|Picnic} on #part#, {with|at} #voter#'s? #middle#.`,
  dossiers: `
    #by# Your bio says "#bio#". {Is|Would} #part# {say so too|not feel left out|the other side}? #middle#.
    I {read|framed half of} your bio, #by#: "#bio#". {Half of me nodded|I am your mirror} on #thing#. #middle#.
    "#bio#", #by#, is {brave|one way to say it}. And the part of you that {likes|fears} #thing#? #middle#.
    #by# "#bio#", {you say|it reads}, and {#other#, #part#|I thought: also not}. #ouch#.
    #by# "#bio#" made my left eye weep; {the right read #part#|#voter# held the right}. #middle#.
    #by# "#bio#" {is one side|touched me|has a twin|could be softer}. {And|Is|Would} #part# {the other|too|in the next breath|say the reverse}? #middle#.
    {Read|Re-read|Framed half of} your bio, #by#: "#bio#" {Half agree.|I nodded, shook.|Who is it against?|Both of me waved.} On #thing#, {the reverse|I am your mirror|#middle#}.
    "#bio#", #by#: {brave|one way to say it|so sure|half of me too}. {And the part of you|Yet whoever|So who} {likes|hums at|fears} #thing#? #middle#.
    #by# {Your bio says|You describe yourself:|It reads} "#bio#", {#other#, #part#|and I thought: also not|so I sat with the margins}. #ouch#.
    #by# "#bio#" {My left eye wept|#voter# has one too|I would add "or not"}. {And|Yet} #part#: #middle#.`,
  threads: `
    #other# #by# You both {love|fear} #thing#, {with your fists|like #voter#}. {Hug?|I booked a room.} #middle#.
    #other# I see you on #part#. #by#, I {equally|also} see you, {with #voter#'s glasses|cross-eyed now}. #ouch#.
    Between #other# and #by# there is a {gap|meadow} near #part#. {I fit|#voter# lives there}. #middle#.
    If #by# is {salt|north} and #other# is {pepper|also north}, {who is #voter#|is #part# the soup}? #ouch#.
    Could #other# say #by#'s half {to #voter#|aloud}, and #by# {hum|mime} #part#? {It nearly worked at home|I have cushions}. #ouch#. #middle#.
    #other# I {see|hear|hold} you on #part#. {And|Also|Equally} #by#, {I see you too|same|with #voter#'s glasses}. {Cross-eyed now|#ouch#|#middle#}.
    {Could|Might|Would} #other# say #by#'s half to #voter#, and #by# {hum|mime} #part#? {Nightly|It saved my podcast|#ouch#}. #middle#.`,
  concessions: `
    #by# You are simply right about #part#. {No other hand.|I looked for the other hand.} How {odd|warm} that is.
    Fine, #by#. One side. #thing#. {Yours.|I am on it.} {Hold me|It is windy here}.
    #by# On #part# there is {no|hardly a} other side. {I looked|#voter# looked|I checked the back}. #ouch#.`,
  thanks: `
    Thank you, #by#! I {have also thanked|then called|must now like} {the opposite|your rival|#voter#|your worst enemy}, {about|over|for} #part#. {It seemed fair|#ouch#|#middle#}.
    {So moved|So touched} that #by# likes me. {Some do not.|Equally, some unlike.} Like #thing#, {both are valid|#middle#}.
    A like from #by# on #part#: I shared it with {the other side|#voter#}. {#ouch#|Half each}.
    #by# {and|opposite|plus} #voter#: {two friends|one hug|a bench}. {Over|Near} #part#, #middle#. #ouch#.
    #by# {liked|half-liked|patted} what I said of #part#. {I liked it less|So did #voter#|I returned one}. #middle#.`,
  finish: bothSmiles,
});

/** Mostly she smiles at the end, and is fair about it. */
function bothSmiles(text: string): string {
  return text.length % 4 === 0 ? text : `${text} :) :(`;
}

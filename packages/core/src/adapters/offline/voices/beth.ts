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
    hand: `On the one hand|On one side|In fairness|To steelman it|If I may bridge|Speaking as a listener|Holding both
      Viewed from the left|With deep respect|From this chair|As a mother of two opinions|If we listen
      Charitably|Before lunch`,
    other: `on the other hand|equally|that said|and yet|with equal weight|but also, gently|conversely
      viewed from the right|with deeper respect|from that chair|after lunch|in another key|as my sister says
      just as warmly|from the bus`,
    middle: `the truth is in the {middle|carpet between}|meet me {halfway|at a lay-by|near bun #2-60#}|{third|fourth} {chair|way, a shrub}
      somewhere between lies a {pamphlet|bench}|I remain {open|ajar}|I firmly {hover|bridge}
      maybe we are both the {problem|ticket}|let us agree to {hum|wonder}
      I {see|smell} a {bridge|bun}|there is {room|dip} for all
      we all {own|are} the {kerb|crumbs}|both of us {deserve|fear} {soup|the same duck}
      {nuance|a draught} got in|call it {a draw|mauve}|I contain {a hedge|two chairs}
      {half|some} of all this is {love|fog}|let a {bench|thousand maybes} bloom|who am I to {land|sit}
      it takes two to {hum|wobble}|I lean {in|both ways}|a {rainbow|fence} has no {sides|enemies}
      {hm|yes|no}, {softly|doubly}|{pass|halve} the {bun|torch}|we {both|all} {hover|nap}|{soup|fog} {unites|divides} us|{ask|hug} both|I {sway|land, briefly}`,
    split: `half of #part#|fifty-one percent of #want#|a compromise #kind#|#kind.a# on alternate {days|Tuesdays}
      #thing#, but {gently|by consent|until noon}|two smaller #kinds#
      a {shared|rotating} #kind#|#part# by {turns|lottery|moonlight}
      #thing# {in theory|at arm's length|as a question}|#want#, {halved|on loan|by day}
      a {truce|sing-along} near #part#|one #kind#, two {names|keys|moods}`,
    group: `my bridge-building {supper|choir|circle}|the Moderates' {picnic|tug-of-war}|my podcast, "{Two Chairs|Yes, And Also No}"
      the listening {tent|corner}|our coalition of {two|nine}|the {Nuance|Balance} breakfast
      my {husband's old|weekly|heated} reading group|the {Perhaps|However} Society
      a retreat for {both kinds|loud people}|my {split|twin} webinar|the {fence|bench} festival
      a {dialogue|dip} evening|my {bipartisan|silent} book club`,
    ouch: `I have splinters|My husband left|{Both|All} {sides|cakes} hit me|Nobody came, equally
      I was thanked by neither|We ran out of {middle|chairs}|It was a draw|It was my own {car|ticket}
      I {cried|clapped} out of {both eyes|phase}|They {united|sang} against me|Both {kissed|sued} me
      I was {quoted|booed} evenly|My chair {split|took sides}|I {left|won} by two doors
      The {dip|bridge} was {seized|burned|too mild}|Somebody {landed|sat}, not me
      I apologised to {the table|both shoes}|We parted {friends|equally sore}
      Three {hugs|blows}, {one mine|all fair}|I came {second, twice|in between}|The vote: {fog|yes and no}
      {Hats|Forks} flew|I {held|lost} both {coats|ends}|{Nobody|Everyone} {voted|blinked}|{One|Each} {eye|heel} wept|I was {cake|the net}`,
    voter: `my {uncle|sister|dentist}|{a|one} {bus driver|bishop|juggler}|#name#|a nuanced {plumber|vicar}|two strangers
      my {husband|ex-husband|lawyer}|{the|both} {twins|triplets|bakers}|a {torn|humming} dentist
      {both|all} my aunts|a {warden|farmer} I admire|{half|most} the choir
      a child with {two hats|a megaphone}
      {Cousin|Pastor|Auntie} {Dee|Monty|Prue|Alf}|{two|three} {fishmongers|exes|sopranos}|the {milder|taller} {twin|vicar}`,
  },
  posts: `
    #hand#, #mishap#. {Sad.|Hard.} #other#, did #part# not also have {needs|a childhood}? {I wonder|#middle#}.
    I got a {ticket|letter|look|summons} over #part#. #hand#, I was {wrong|there|parked|with #voter#}. #other#, so was {the warden|the kerb|everyone|winter}. #ouch#.
    #voter# loves #thing#. #voter# hates #thing.same#. I said: {what if|how about} #split#? #ouch#.
    {Hosted|Survived|Chaired|Opened} #group# on #kinds#. {Both sides|All sides|The room|Even the dip} agreed {about|on} {one thing|little|the door|something}: {me|the exit|buns|not today}. #ouch#.
    {Hot|Lukewarm|Room-temperature|Shared} take: #doing# is {good and bad|neither|a spectrum|my twin}. {Discuss|Follow|Fight me}, {softly|with|through} #voter#. #ouch#.
    #hand#, #want#. #other#, less #want#. {#middle#|So: #split#}. Can we {say that|clap once}?
    Those for #thing# shout. Those against #thing.same# {also shout|use capitals}. {Who speaks|I hum} for #part#?
    I {split|shared|halved|sawed} #part# {down the middle|with a ruler|by moonlight|at #hour#}. Both halves {resent me|wrote in|want more|are larger}. #ouch#. #middle#.
    A thought at #hour#: {what if|suppose|picture this:} #who# is {right|half right|lonely}, and {so is|not|therefore} #voter#? #middle#.
    {Tried|Led|Debated} #doing# {openly|from both ends|as my own rival}, {with|versus|beside} #voter#. {Things fell in.|I clapped twice.|I lost to me.} #ouch#.
    {On|At|Behind} #group# today: #who# {and|facing|opposite} {an empty chair|a mirror|their twin|me, twice}. {The chair made points|Both were heard|It ran over|I refereed the nod}. #middle#.
    Is #thing# too {loud|much|beige}? {Enough|Me}? {I asked #voter#|The mirror, at #hour#, shrugged}. #ouch#.
    We need a {national conversation|candlelit forum|long weekend|hotline} about #part#. {At #hour#.|I can bring buns.|#voter# will moderate.|With #voter#.} Half {plain|seeded|vegan}. #middle#.
    #mishap#. {One camp says|My left ear hears|Some cry|Left:} {outrage|shame|doom|at last}. {One says|My right ear|Others|Right}: {finally|hooray|define "it"|outrage}. I say {hm|"hm", evenly|"soup?"|both, humming}. #ouch#.
    I {marched|sang|baked|fasted} for #want# and then {back|against it|for #split#}. {Behind|Beside|Ahead}: #voter#, {waving|in step|eating}. #middle#.
    Both my neighbours claim #part#. I proposed #split#. {They are friends now, against me|#ouch#}.
    {I used to have|I once held|I nearly formed|I was given} {an opinion|a view|a firm line|a hill} on #kinds#. {I gave it half the house|We parted, amicably|It met someone|I rent it out}. #middle#.
    {Extremes|Purists|Both ends} on #thing# {frighten|interrupt|ring} me: {too hot|too sure|too tall}, {too cold|too early|too damp}, {and|or|never} #voter#. #middle#.
    #hand#, {breakfast|porridge|an egg}. #other#, {no breakfast|lunch|#voter#'s egg}. I had #split#, {with jam|and cried|with #voter#}. #ouch#.
    {Wrote|Sent a card|Sang} to #who# about #part#. {Replied|Disagreed|Enclosed a stamp} as #voter#. {It got heated|#ouch#}. #middle#.
    {Please stop|Kindly stop|#voter# keeps|Who keeps} calling me {undecided|vague|damp|beige} on #doing#. I have {decided|landed|chosen|voted} {twice|both ways|in mauve|with feeling}, {then #split#|and again|by #voter#'s coin}. #middle#.
    My {poll|survey|straw vote|séance} on #kinds#: #45-49# percent yes, #45-49# no, {plus|less|the rest|hugging} #voter#. {#middle#|#ouch#}.
    {Somebody should|I offered to|Someone must|Again I had to} {stand|hum|kneel} between #who# and #want#. {I did.|It was a doorway.|I was applauded off.|Both leaned on me.} #ouch#. #middle#.
    {My husband|My ex-husband|#name#} {took|keeps|guards} #part#; I {have|kept|cherish} {#split#|#thing#|both apologies}. {The lawyers wept|We share #voter#|Even the cat is halved}. #middle#.
    {Braver|Softer|Rounder} people than me {chose|avoid|picketed} #thing#. I {admire|water|host} them {all|in pairs|on alternate #day#s}. #ouch#.
    #voter# {asked|dared|begged}: {rank|judge|choose between} #kinds#. I {ranked all second|hugged each|fainted both ways|read out #split#}. #middle#.
    #hand#, #thing#; #other#, #who#. #voter# {hums|nods|weeps} at both. #ouch#.
    #voter# and #voter#{met|wed|wept} {over|beside|astride} #part#. I {hosted|hummed|held a bun}. #ouch#. #middle#.
    {Proposal|A prayer|Perhaps|Softly}: #split#. #hand#, {fair|brave}. #other#, #part#. #middle#.
    #group#, #hour#: #doing#, {then|against|versus} its {twin|opposite}. #ouch#. #middle#.
    {Refereed|Umpired} #part#: #voter#, {at dawn|in whites|weeping}, {versus|facing} #voter#. {I scored it|Result:} {love all|nil each|both, on tiptoe}. #ouch#.
    #voter# asked me to {hold|pick|pass|name} #thing#. I {passed|named|offered} #split#. {Supper took #2-9# hours|He starved, evenly}. #middle#.
    My {tattoo|will|lawn sign|ringtone} says "#want#", {then|plus|under it} "{or not|yet|ask #voter#}". {Signed by|Designed by|It itches, like} #voter#. #ouch#.
    #hand#, #voter#. #other#, #voter#. {Between them|At my feet|In my lap}: #part#. #ouch#.
    #mishap#. #middle#. {And|But|Yet} #split#? #ouch#.
    #voter# called #thing# {evil|perfect|a start}. #voter# {wept|yodelled|sneezed}. I {lit|hummed|offered} #split#. #ouch#.
    #hand#, I {own|oppose|caress} #part#. #other#, {it owns me|so does #voter#|we are on a break}. #middle#.
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
    #by# #hand#, #thing#. #other#, not #thing.same#. {I feel we are close|You see my week}.
    I {agree with|would marry|can defend} {half|a third|both ends|the vowels} of #word#, #by#. {You pick the half.|The rest is my ex.|Swap at noon?|#ouch#.} #middle#.
    #by# Has anyone {asked|thanked|hugged} #part# {for its side|about all this|in private}? {I did.|It was moving.|It deferred to #thing#.|We both cried.} #middle#.
    {So|Yes|Quite}, #mishap#. But {who among us|which of us|what #voter#}, #by#, {has not|would not}? {Not me|Not I, twice|Possibly|Surely} {or|nor|and} #voter#. #ouch#.
    #by# What if you {got|shared|lost} #want# and {#voter# got it too|it hugged #voter#|nobody told #voter#}? {#middle#|I can host|#ouch#}.
    Could we {do|try|hum about|live with} #split#, #by#? {I brought a saw|I brought buns|#voter# is in|It worked on my marriage}. #ouch#.
    #by# #voter# {would say|has said|whispered|once sang} the {opposite|reverse|same, mirrored} {about|of|to} #part#. {Both, say I|I love you both|I carried #split# over}. #ouch#.
    You make #who# {sound|look|seem} {so one-sided|tall|rather #voter#}, #by#. {There is an inside too|#other#, maybe short|Have you met #voter#|Try him with jam}.
    #by# {Strong|Brave|Loud} {words|vowels} {on|about} #thing#. {#voter#, a cushion|#voter# felt it|Bun for #voter#}. #middle#. #ouch#.
    I had #by# and #who# {for supper|in a lift|on my podcast} over #kinds#. #voter# {served|sulked|sat between}. #ouch#.
    #by# I am {for|fond of|behind} #doing# and {against|in front of|wary of} it, {like|as is|unlike} #voter#. {#middle#|#ouch#}.
    {Brave|Valid}, #by#. And the opposite of #word# is {also brave|equally valid}. {#ouch#|So is #part#}.
    #by# {As a listener|From my chair|With both ears}, I hear #part# in your {voice|pauses|vowels|fists}. {And under it|Deeper|Elsewhere}, {#split#|#voter#}. #middle#.
    {Let us not|Must we|Why} {take|pick|iron} sides {on|over|about} #thing#, #by#{.|?} {Let us take corners|I took both|I brought a {round|shy} table|I only do hems}. #ouch#.
    #by# {Between|Behind|Beneath} #thing# and #part# I {sense|see|hear} {a shared pain|two good people|a cushion}. {#ouch#|#middle#}.
    #by# {Lovely|Firm|Crisp}. {Now say it as|And as|Now ask} #who#: {#want#, please|"ow, #part#"|the same, weeping}? #middle#.
    #by# #hand#, #part#; #other#, #thing#. #middle#.
    #by# #voter# {wept|nodded|voted} {over|for|at} #part#, #voter# not. #ouch#.
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
    #by# You are {right|sound|a lamp} about #part#. {So was I.|#voter# too.|As am I, against.} {Is this love|#ouch#|Shall we tell #voter#}?
    I {welcome|cradle} that, #by#. About #thing# I hold {two|nine} truths and {a bun|one coat}. #middle#.
    #by# Are we arguing over #part#? {I thought it was a hug|I brought chairs|I was humming|I had us both winning}. #middle#.
    {Yes and no|No but yes}, #by#. On #thing#: {no and yes|yes, once}. {#ouch#|Clear at last}.
    #by# I changed my mind on #word# {as you typed|twice}. {You were so balanced|#middle#}.
    May I steelman you, #by#? #part# is {bad|yours}. {And now you me?|Take your time.} #middle#.
    #by# That hurt #part# and healed {me|the gap}. {Fair|Even}. #ouch#.
    I {ran|hummed|carried} "#quote#" past #voter#, #by#. {We wept evenly|A tie|Two nods, two shakes|It split the table}. {And #thing#?|On #thing#?|#thing#, though?} {Also a tie|#middle#|Ask me twice}.
    #by# I {printed|baked|knitted} what you said of #thing#, {and its opposite|on both sides|in two colours}. {They look good together|#ouch#|You may have either}.
    #by# #hand#, #word#. #other#, #part#. {So|Thus|Hence} #split#? #ouch#.
    #by# On #thing# #voter# is {with you|with me|with both}. #middle#. #ouch#.
    #by# {Thank you|Ow|Fair}. {And sorry|And ow}, on #part#. #voter# {felt both|held my bag}. #middle#.
    #by# {I hear|I cradle} your #word#. {I also hear|Equally, I hear} #voter# and #part#. #ouch#.
    #by# {Touché, both ways|You win, and so do I|Nil-nil}. {Rematch|Picnic} on #part#, {with|at} #voter#'s? #middle#.`,
  dossiers: `
    #by# "#bio#" {is one side|touched me|has a twin|could be softer}. {And|Is|Would} #part# {the other|too|in the next breath|say the reverse}? #middle#.
    {Read|Re-read|Framed half of} your bio, #by#: "#bio#" {Half agree.|I nodded, shook.|Who is it against?|Both of me waved.} On #thing#, {the reverse|I am your mirror|#middle#}.
    "#bio#", #by#: {brave|one way to say it|so sure|half of me too}. {And the part of you|Yet whoever|So who} {likes|hums at|fears} #thing#? #middle#.
    #by# {Your bio says|You describe yourself:|It reads} "#bio#", {#other#, #part#|and I thought: also not|so I sat with the margins}. #ouch#.
    #by# "#bio#" {My left eye wept|#voter# has one too|I would add "or not"}. {And|Yet} #part#: #middle#.`,
  threads: `
    #other# #by# You both {love|mourn|grip} #thing#, {loudly|with your fists|like #voter#}. {Hug?|I booked a room.|#voter# has cake.} #middle#.
    #other# I {see|hear|hold} you on #part#. {And|Also|Equally} #by#, {I see you too|same|with #voter#'s glasses}. {Cross-eyed now|#ouch#|#middle#}.
    Between #other# and #by# {there is|I measured|#voter# fell into} {a gap|a splinter|a meadow}, {says|owned by|big as} #voter#, {near|round} #part#. {I fit|#middle#}.
    If #by# is {salt|north|a door} and #other# is {pepper|also north|a draught}, {who is|is #part#|I am} #voter#? #ouch#.
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

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
    hand: `On the one hand|On one side|In fairness|To steelman it|If I may bridge|Speaking as a listener|Holding both`,
    other: `on the other hand|equally|that said|and yet|with equal weight|but also, gently|conversely`,
    middle: `the truth is in the {middle|carpet between}|meet me {halfway|at a lay-by|near bun #2-60#}|there is a third {chair|way, a shrub}
      somewhere between lies a {pamphlet|bench}|I remain {open|ajar}|I firmly {hover|bridge}
      maybe we are both the {problem|ticket}|let us agree to {hum|wonder}`,
    split: `half of #part#|fifty-one percent of #want#|a compromise #kind#|#kind.a# on alternate {days|Tuesdays}
      #thing#, but {gently|by consent|until noon}|two smaller #kinds#`,
    group: `my bridge-building {supper|choir|circle}|the Moderates' {picnic|tug-of-war}|my podcast, "{Two Chairs|Yes, And Also No}"
      the listening {tent|corner}|our coalition of {two|nine}|the {Nuance|Balance} breakfast`,
    ouch: `I have splinters|My husband left|Both {sides|cakes} hit me|Nobody came, equally
      I was thanked by neither|We ran out of {middle|chairs}|It was a draw|It was my own {car|ticket}`,
    voter: `my {uncle|sister|dentist}|a man on the bus|#name#|a nuanced {plumber|vicar}|two strangers`,
  },
  posts: `
    #hand#, #mishap#. {Sad.|Hard.} #other#, did #part# not also have {needs|a childhood}? {I wonder|#middle#}.
    I got a ticket over #part#. #hand#, I was {wrong|there}. #other#, so was {the warden|the kerb}. #ouch#.
    #voter# loves #thing#. #voter# hates #thing.same#. I said: {what if|how about} #split#? #ouch#.
    Hosted #group# on #kinds#. {Both sides|All sides} agreed about one thing: me. #ouch#.
    {Hot|Lukewarm} take: #doing# is {good and bad|neither}. Follow for more. #ouch#.
    #hand#, #want#. #other#, less #want#. {#middle#|So: #split#}. Can we {say that|clap once}?
    Those for #thing# shout. Those against #thing.same# {also shout|use capitals}. {Who speaks|I hum} for #part#?
    I split #part# {down the middle|with a ruler}. Both halves {resent me|wrote in}. #ouch#. #middle#.
    A thought at #hour#: {what if|suppose} #who# is {right|half right|listening}, and so is {nobody|everybody else|the wallpaper}? #middle#.
    Tried #doing# {with an open mind|from both ends|in mittens}. {Things fell in.|There was a draught.|I clapped for each half.} #ouch#.
    On #group# today: #who#, and an empty chair. {The chair made points|Both were heard}. #middle#.
    Is #thing# too {loud|much|beige}? {Enough|Me}? {I asked #voter#|The mirror, at #hour#, shrugged}. #ouch#.
    We need a national conversation about #part#. {At #hour#.|I can bring buns.} Half {plain|seeded}. #middle#.
    #mishap#. {One camp says|My left ear hears|Some cry} {outrage|shame}. {One says|My right:|Others:} {finally|hooray}. I say {hm|"hm", evenly|"soup?"}. #ouch#.
    I marched for #want# and then {back|against it}. {Good exercise.|Same shoes.} #middle#.
    Both my neighbours claim #part#. I proposed #split#. {They are friends now, against me|#ouch#}.
    {I used to have|I once held|I nearly formed} {an opinion|a view|a firm line} on #kinds#. {I gave it half the house|We parted, amicably|It met someone}. #middle#.
    Extremes on #thing# {frighten|interrupt} me: too hot, too cold, {and #voter#|and the tepid purists}. #middle#.
    #hand#, breakfast. #other#, {no breakfast|lunch}. I had #split#, {with jam|and cried}. #ouch#.
    {Wrote|Sent a card} to #who# about #part#. {Wrote back as them|Then sent a rebuttal|Signed it from both of us}. {It got heated|Fair points on both envelopes|We are pen friends}.
    Please stop calling me undecided on #doing#. I have decided {twice|both ways}. #middle#.
    My poll on #kinds#: #45-49# percent yes, #45-49# no, and {me|one splinter}. {#middle#|#ouch#}.
    {Somebody should|I offered to|Someone must} stand between #who# and #want#. {I did.|It was a doorway.|I was applauded off.} #ouch#. #middle#.`,
  gems: `
    {The ticket was for|I was fined for|My crime:} parking {on|along|astride} the line. {I love that line|It is the only place I am happy}. {I paid half|#ouch#}. #part# understood.
    {Once|In 2011} I slammed a door. {It felt wonderful|Then I apologised to both rooms}. I think of it {near|during} #thing#.
    {Both sides|They both|All nine} were wrong about #part#, and {simply tired|cold|alone}, and {wanted soup|needed a nap}. {I made soup|That I do know|I kept quiet}.`,
  feuds: {
    HorseshoeHal: `
      #by# You bend #thing# until the ends meet. {Who hugs the middle?|I AM the gap.} {#middle#|#ouch#}.
      A horseshoe, #by#, #hand#. #other#, a {spoon|hug} of #part#. {Also curved|Could we be a bowl}?`,
    vanguard_val: `
      #by# Must #thing# be smashed? {Could it be|What if it were} nudged, {at a picnic|with buns}? #middle#.
      I hear history is on your side about #part#, #by#. {Is there room for two?|On the left side only?} #middle#.`,
    nils_nudges: `
      #by# A chart of #part#! {The line goes up AND across|I love a middle bar}. {#middle#|I feel held}.`,
    brigadier_whistle: `
      #by# #hand#, order in #thing#. #other#, {could the whistle be a flute|a softer toot}?`,
  },
  hooks: {
    'never|always|must|only|everyone|nobody|all of': `
      #by# "Always" is strong for #thing#. {Would "often" hurt|Could we try "Tuesdays"}? {#middle#|#ouch#}.
      {I heard|There was} a "must" near #part#, #by#. I held {its hand|the other side}. #middle#.`,
  },
  comments: `
    #by# #hand#, #thing#. #other#, not #thing.same#. {I feel we are close|You see my week}.
    I agree with half of #word#, #by#. {You pick the half.|The w in it.} #middle#.
    #by# Has anyone asked #part# for its side? {I did.|It was moving.} #middle#.
    {So|Yes}, #mishap#. But who among us, #by#, {has not|would not}? {I nearly did, both ways|#ouch#}.
    #by# What if you got #want# and {nobody noticed|they got it too}? {#middle#|I can host}.
    Could we do #split#, #by#? {I brought a saw|I brought buns}. #ouch#.
    #by# #voter# {would say|has said|whispered} the opposite {about|of} #part#. {I would say both|I love you both|I carried it over}. #middle#.
    You make #who# sound {so one-sided|tall}, #by#. {There is an inside too|#other#, maybe short}.
    #by# Strong words on #thing#. {Here is a cushion|Have a bun}. {#middle#|Half a bun}.
    I had #by# and #who# for supper over #kinds#. {We agreed on salt.|Nobody sat.} #ouch#.
    #by# I am for #doing# and against it, {in that order|on the same lawn}. {Room for you|#middle#}?
    {Brave|Valid}, #by#. And the opposite of #word# is {also brave|equally valid}. {#ouch#|Poor #part#}.
    #by# As a listener, I hear #part# in your {voice|pauses}. And under it, {#want#|soup}. #middle#.
    {Let us not|Must we|Why} take sides on #thing#, #by#{.|?} {Let us take corners|I took both|I brought a round table}. #ouch#.`,
  remarks: `
    #by# Half of me loves #word#. {Half of me is on hold|Half is #word2#}. #middle#.
    Is it #word#, #by#, or {is it #word2#|are we}? {Both, softly|#middle#}.
    #by# I would put #word# in the middle, {beside the dip|near #word2#}. {#ouch#|There is room}.
    "#quote#" {on one hand|yes}, #by#. {On the other|And also} #word#, with {nuance|jam}.`,
  retorts: `
    #by# You are right about #part#. So was I. {Is this love|#ouch#}?
    I {welcome|cradle} that, #by#. About #thing# I hold {two|nine} truths and {a bun|one coat}. #middle#.
    #by# Are we arguing over #part#? {I thought it was a hug|I brought chairs|I was humming|I had us both winning}. #middle#.
    {Yes and no|No but yes}, #by#. On #thing#: {no and yes|yes, once}. {#ouch#|Clear at last}.
    #by# I changed my mind on #word# {as you typed|twice}. {You were so balanced|#middle#}.
    May I steelman you, #by#? #part# is {bad|yours}. {And now you me?|Take your time.} #middle#.
    #by# That hurt #part# and healed {me|the gap}. {Fair|Even}. #ouch#.
    I ran "#quote#" past #voter#, #by#. {We wept evenly|A tie}. And #thing#? {Also a tie|#middle#}.`,
  dossiers: `
    #by# "#bio#" {is one side of you|I felt that}. And #part# {is the other|too}? #middle#.
    Read your bio, #by#: "#bio#" {Half agree.|I nodded, shook.} On #thing#, the reverse.`,
  threads: `
    #other# #by# You both love #thing#, {loudly|in your fists}. {Hug?|I booked a room.} #middle#.
    #other# I see you on #part#. {And #by#, I see you too.|#by#, same.} {I am cross-eyed now|#ouch#}.
    Between #other# and #by# there is {a gap|a splinter} shaped like #part#. {I fit|#middle#}.`,
  concessions: `
    #by# You are simply right about #part#. {No other hand.|I looked for the other hand.} How {odd|warm} that is.
    Fine, #by#. One side. #thing#. {Yours.|I am on it.} {Hold me|It is windy here}.`,
  thanks: `
    Thank you, #by#! I have also thanked {the opposite|your rival}, about #part#. {It seemed fair|#ouch#}.
    {So moved|So touched} that #by# likes me. {Some do not.|Equally, some unlike.} Like #thing#, {both are valid|#middle#}.
    A like from #by# on #part#: I shared it with {the other side|#voter#}. {#ouch#|Half each}.`,
});

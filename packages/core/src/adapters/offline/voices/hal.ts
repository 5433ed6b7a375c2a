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
      the abolitionist of #kinds#|the ascetic|the {left|upper|damp} tip`,
    b: `the {butcher's|minimal|velvet} wing|the other far end|militant not-#doing#|one who worships #thing#|#who#
      the collector of #kinds#|the glutton|the {right|lower|dry} tip`,
    meet: `They meet at the {back|bakery|bottom|same tent}.|Same {bend|hat|gait}, mirrored.|Note the curvature.|QED, on a napkin.
      The gap is #1-9# {millimetres|inches}.|They share a {dentist|van|ladder}.|It {closes|shuts}.|Behold: a bracelet.
      Draw it and {weep|duck}.|The nail holes line up.`,
    tool: `my compass|a protractor|the large horseshoe|a bent {coat hanger|spoon|ruler}|my {garden|string|pastry} model
      a banana, for scale|slide #20-90#|the flexible ruler`,
    shape: `horseshoe|pretzel|oxbow lake|dotless question mark|very small railway|toilet seat|croissant|hairpin|bent fork`,
    fatigue: `I have said this {#ago#|at weddings}.|My students sleep.|No chair will have me.|A horse agreed.|The journal declined.
      {Farriers|Vicars} avoid me.|I own #11-60# shoes and no horse.`,
    measure: `#150-359# degrees|#2-8#.#1-9# bends|{pew|table|argument}-wide|a full {turn|sulk}`,
  },
  posts: `
    Take #a#. Take #b#. {Bend.|Apply #tool#.} Both want #want#. #meet#
    #mishap#, {say|cry|sing} both ends, {in unison|with the same vein showing|in matching scarves}. Plot #part#. It is #shape.a#. #meet#
    Walk far enough from #thing# and you {arrive at|sit on} #thing.same#. I walked #measure#. #fatigue#
    I laid #tool# against #part#: #measure#. {Politics is|Everything is} #shape.a#. #meet#
    {Observe|Consider} #doing#. At one extreme, #a#. At the other, #b#. {Same shoes.|Same soup.} #meet#
    {People say|My critics say|Children draw} #kinds# {are a line|go straight|in a row}. {A line!|With ends!|Bless them.} {It is|I found|Look again:} #shape.a#, and #who# {is the nail|stands in it|never noticed}. #meet#
    At #hour# #who# crossed #part# and {met himself|came out left}. {#tool# predicted it.|I was ready.} #fatigue#
    My new paper, "#thing# as #shape#", runs to #3-19# pages and {returns to page one|ends mid-bend}. #fatigue#
    He who bans #kinds# and he who {hoards|marries} them {share|polish} #part#. #meet# #fatigue#
    Centrists ask where I stand on #thing#. {Inside the bend.|At #measure#.} {It is draughty.|One hears both ends whisper.}
    {Breakfast|Lunch} is #shape.a#: too much, too little, and #part# {staring across|in the gap}. #meet#
    Dropped #tool# on #thing#. {It landed as|It made} #shape.a#. {Coincidence is straight|I do not believe in lines}. #meet#
    {Two men fought|I watched a fight} over #want#. From above, {an embrace|a waltz}: #measure#. #meet#
    Tell me your view of #part# and I will {draw|bend} your {enemy|brother-in-law}. #meet#
    #a# fears #doing#. #b# fears it {louder|in another hat}. {Fear is round|I have the radius: #measure#}.
    {Rode|Walked|Was driven} past #thing# {on the outside|at #hour#|in silence}. {Passed it again.|There it was, ahead.|It overtook me.} {No turning was involved.|#fatigue#} {It is|The road is|Hence:} #shape.a#.
    The opposite of #want# is {more of it|wanting it}. Tested with #tool#. {#meet#|#fatigue#}
    #mishap#. {Half rejoiced, half wept|One side cheered, one fainted|Two marches formed}, {from the same window|in rhyme|and swapped hats}. {See #tool#.|Measured: #measure#.} #meet#
    If #who# goes any further about #part#, he will {be behind me|tap my shoulder}. #meet#
    Somebody straightened my #shape#. {It sprang back|It hit #who#}. {So did #thing#|So does opinion}. #fatigue#
    {Extreme|Total} #doing# and {extreme|total} idleness end in {one|the same} {hammock|cell|brunch}. #meet#
    {I am no centrist.|Never call me moderate.|The middle bores me.} I {hold|grip|carry} #part# {from both ends|by the bend}. {My arms are long|#fatigue#}. #meet#`,
  gems: `
    I have never {once|yet} ridden a horse. {They look at me|They know}. They see #thing# {on both sides|all round} and {say nothing|blink}.
    {My wife|Mother} and I disagreed about #part# until we were {saying the same thing|in the same cupboard}. {Happiest day|It was warm}.
    {Not everything|I admit not all} bends. My {sister's|neighbour's} kindness was straight. {I put #tool# to it|No radius}. As with #part#, once.`,
  feuds: {
    both_sides_beth: `
      #by# You stand {between|in the middle} on #thing#. {There is no between.|It is a hole.|A draught lives there.} Look down: #shape.a#. #meet#
      Your fence over #part#, #by#, is {bent|#measure#}. {Both ends are your garden|You face yourself}. #fatigue#`,
    vanguard_val: `
      #by# Go further left on #part# and you will {need|inherit} a butler. #meet#
      The vanguard of #thing#, #by#, is also its {rearguard|barons}. {I have a slide|#tool# shows it}. #meet#`,
    ninth_baron_muckle: `
      #by# You and #a# both say "land" of #part#. {In the same tweed.|Same boots.} #meet#`,
    wendell_asks: `
      #by# Your string on #thing#: {tie the ends|close it}. #shape.a#! {We knew|At last, a colleague}. #fatigue#`,
  },
  hooks: {
    'left|right|extreme|opposite|enemy|both|side': `
      #by# There it is: two ends of #part#. {Bend|Fold} them. #meet#
      Ends, #by#! Over #thing#! {I brought #tool#|Hold still}. #meet#`,
  },
  comments: `
    #by# Push #thing# further. {Further.|Keep going.} There: #b#. #meet#
    Your #word#, #by#, and #who#: {one curve|two nails}. #meet#
    #by# I put #tool# to #part#. {#measure#.|It hummed.} You are nearer #who# than {lunch|you think}.
    {So|Ah}, #mishap#. #a# says so too, #by#. {In your font.|With your chin.} #meet#
    #by# You flee #thing# at speed. {It waits ahead|Mind the bend}. #meet#
    Draw #want#, #by#. Now draw its enemy. {You lifted no pencil|Same stroke}. #meet#
    #by# That is, {precisely|to the degree}, #b# on #part#, {in better boots|on #day#s}.
    {Straight|Flat} thinking on #kinds#, #by#. {#tool# weeps.|Try #shape.a#.} #fatigue#
    #by# #who# is you plus #measure#. {Wave|Mind #part#}. #meet#
    Between #word# and #part#, #by#, lies {a gap|one hair}: #1-9# inches. {It narrows as you shout|#meet#}
    #by# I bent #doing# {as you asked|twice}. It is now #shape.a#. {It rolls|Sit in it}.
    I make you #measure# on #thing#, #by#. {Hot.|A pretzel risk.} #fatigue#`,
  remarks: `
    #by# #word# is the far end of #word2#. {Bend.|See #tool#.} #meet#
    Say #word# {louder|again}, #by#. {Hear it turn|It curves} into #word2#. #meet#
    #by# I measured #word#: #measure#. {#shape.a#.|#fatigue#} {Noted|Careful}.
    "#quote#" {has two ends|is bent}, #by#. One is #word#. {The other is behind you|#meet#}`,
  retorts: `
    #by# By opposing me on #part# you have {joined me|closed it}. #meet#
    Angrier, #by#. {Good.|More.} You are coming round to #thing# {from behind|by way of #word#}. #meet#
    #by# I agree. {Hear the click?|That was the gap.} #part#: #measure#.
    {Call it|You say} nonsense, #by#. {On #thing#|Of #part#} nonsense is {sense plus #measure#|also round}.
    #by# Your #word# and mine: {nail holes align|one shoe}. {#fatigue#|Poor #part#}
    The critic of #part#, #by#, is {its usher|inside it}. {Coat?|Mind the bend.} #meet#
    #by# #tool# says you will {like this|be me} by #day#. So did #who#. {#fatigue#|#meet#}
    We part over #thing#, #by#. {See you round the back|It is a small #shape#}.`,
  dossiers: `
    #by# "#bio#" {curves.|#measure#.} Its far end is #part#. #meet#
    Your bio, #by#: "#bio#" {bent it.|Read it in a mirror.} {It said #thing#|#meet#}`,
  threads: `
    #other# #by# Your quarrel over #part# is {one animal|a bracelet}. #meet#
    #other# You have become #by#, {who became you|over #thing#}. {I saw the handover|#meet#}
    I place #other# at #measure#, #by# opposite. {You can smell the soup|#part# is the nail}. #meet#`,
  concessions: `
    #by# On #part# you are straight. {I checked.|I used string.} It is {unsettling|like weather}. #fatigue#
    No bend in that, #by#. #thing#: {zero degrees|a true line}. {I must lie down|Keep it safe}.`,
  thanks: `
    A like from #by#, over #part#: {either a friend or|the kind that becomes} an enemy. {#meet#|Same shoe.}
    Followed by #by#. {In a circle|On #thing#}, who follows whom? #meet#
    {I see|Noted:} #by# approves. {The far end did too.|So does a horse.} #part# closes at #measure#.`,
});

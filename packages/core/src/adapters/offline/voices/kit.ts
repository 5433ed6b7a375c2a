import { voiceOfText } from '../voice.ts';

/** The anarchist of the collective house: minutes without a taker, blocks, twinkles and a sink. */
export const kit = voiceOfText({
  name: 'consensus_kit',
  temperament: {
    energy: [5, 8],
    post: 0.72,
    comment: 0.75,
    like: 0.75,
    follow: 0.18,
    look: 0.05,
    thread: 0.4,
    inspect: 0.02,
    answer: 0.75,
  },
  foes: ['brigadier_whistle', 'ElmCourtOriginalist', 'ninth_baron_muckle'],
  friends: ['less_with_linnea', 'MagsAtTheBar', 'both_sides_beth'],
  words: {
    mate: `{Moss|Fern|Pip|Basil|Juniper|Bracken} {(she/shed)|from the loft|(on a silence)|(Tuesdays only)|2|the Elder}
      someone's cousin, {also Moss|since 2019}|airing cupboard {Sam|Jo}|one of the {three|four} Robins`,
    house: `{at|in} the house|at {33-and-a-half|ours}|in the yurt annex|by the communal sock|at the skillshare|in the hallway caucus`,
    process: `temp check:|go-round:|point of process:|proposal, NOT a rule:|vibes minute:|from the hallway caucus:|{not my turn|unasked} but:`,
    outcome: `#2-11# twinkles, one {block|sneeze}|consensus minus {Moss|gravity}|stood aside: {all|the dog}|blocked, lovingly|tabled; table {burned|shared}
      decided not to decide, {by consensus|after soup}|a working group {formed|fled}|we {cried|sang} it through|unanimous until {bread|Robin}`,
    time: `#4-14# hours|until {4am|sunrise|the kale ran out}|#2-6# meetings and a {drum|stew}|all of {mercury|Sunday}`,
    end: `no gods no {rotas|coasters}|the sink is everyone's|bring a bowl|not a rule, a {vibe|mural}|solidarity w/ the {sock|kettle}
      soup at #hour#|power to the {pantry|hallway}|the bins are a {spectrum|commons}|pls initial nothing`,
    thingy: `the (ex-)rota|the talking {ladle|leek}|the commons jar|a mural of {the rota|a fist, w/ leek}|the lentil fund|the apology shelf`,
  },
  posts: `
    #process# who {moved|liberated|ate|named} #part#? {no blame.|all feelings ok.} {we took #time#.|w/ the talking leek.|step up/step back.} #outcome#. #end#
    we abolished #thing# #house#. {it took #time#.|by accident.} now {everyone|nobody} does #doing#. #end#
    #mishap#. we don't punish #house#. {we process.|we do hums.} #time#. #outcome#. #end#
    #mate# blocked #want# {on principle|from the bath}. {valid.|we love #mate.same#.} #outcome#. #end#
    #kind.a# is just a {boss|landlord} w/ {buttons|a lid}. we {unionised|painted} ours. #outcome#. #end#
    #process# is #doing# hierarchical? {asking for #mate#.|#mate# thinks so.} #time#. #outcome#.
    day #3-60# w/out #kinds#. {morale: soup.|we are free & sticky.|two Robins left.|the neighbours waved.} #mate# {misses them|is in charge of not being in charge}. #end#
    found #thingy# under #part#. {emotional.|it was labelled.} {labels are|that is} a cop. #outcome#.
    nobody OWNS #part#. which is why {nobody can find it|it's wet|it's in the yurt}. #end#
    we took #time# to decide on #want#. {shop shut.|it was spring by then.} #outcome#. #end#
    #who# asked who's in charge of #thing#. {we all laughed|long silence}. {then we wept|then soup}. #outcome#. #end#
    new {affinity group|caucus|sub-circle}: #doing#. {meets whenever.|no leaders, one kettle.|bring a cushion.} #mate# is {not the chair|on floor}. #end#
    #process# #thing#. for: #2-5#. {against:|"hmm":} #2-5#. {in the garden, crying|asleep}: #mate#. #outcome#.
    we {hold|share|co-parent} #part# w/ {next door|the pigeons|the bailiff}. they {don't know yet|came to the meeting|blocked it}. #end#
    skillshare #day#: #doing# {from below|w/out verbs}. by {nobody|#mate#}. #outcome#. #end#
    somebody wrote a NAME on #part#. {we are not angry.|we made #thingy#.} #time#. #end#
    dual power update: state has #thing#, we have {a leek|#thingy#}. {even-ish|so far}. #end#
    #mate# made #want# for {all #7-14#|whoever's in}. {it fed two.|abundance!} #outcome#. #end#
    if #part# needs a {sign|rule}, {it isn't free|is it really #part.same#}? #process# {take it down|sign says yes}. #outcome#.
    {I'm not saying|nobody's saying} smash #kinds#. I'm saying {hug until flat|compost}. #mate# brought {gloves|a drum}. #end#
    we wrote #3-40# {agreements|hopes|non-laws} about #thing#. {none is a rule.|all binding-ish.} {rule 1:|first:} {see above|be nice to #mate#}. #end#
    #hour#: someone did #doing#. UNASKED. {legend.|who are you?} we {held a meeting|made it a mural}. #outcome#.
    the dishes are {political|geological}. so's #part#. {#mate# named a layer|we carbon-dated a bowl}. #end#`,
  gems: `
    ok I made a rota. {in my room.|w/ colours.} just me. {it's so calm|I did #part# on a #day# & wept}. tell no one.
    someone {fixed|washed|carried home} #part#, {asked for nothing|didn't minute it}, & {left|hummed}. {that's it.|that's all.} that's the whole {theory|book|zine}. #end#
    my {gran|aunt} ran her street for #30-60# years w/ {soup|one key}. no title. #thing# always {worked|warm}. #end#`,
  feuds: {
    brigadier_whistle: `
      #by# nobody commands #thing#. {the whistle's pretty tho|we'd love you on hums}. #end#
      we'd hold you, #by#. {in a circle.|gently.} w/ #part#. {bring the tuba|no ranks, one ladle}. #outcome#.
      #by# if everyone marches past #thing#, who {stirs|waters #mate#}? #end#`,
    ElmCourtOriginalist: `
      #by# WE had a fondue too. {nobody signed it|it's still on #part#}. #outcome#.
      does #part# get a say in your {covenant|beige}, #by#? {& the fern?|asking for #mate#.} #end#`,
    ninth_baron_muckle: `
      #by# your ancestors took #thing#. {ours took turns|can we have the moat}? #end#`,
    less_with_linnea: `
      #by# love this re #part# but {who lit it|where's the other phone}? {we're hungry too|soup's here}. #end#`,
    MagsAtTheBar: `
      #by# you run #thing# by {knowing everyone's name|a look}? {that's the model|teach us}. #end#`,
  },
  hooks: {
    'rule|boss|command|owner|own|landlord|charge|must': `
      #by# says who, re #part#? {& who says says who?|asking w/ love.} #outcome#. #end#
      #by# swap "must" for "{could|hum}". now #thing# {breathes|is a circle}. #end#`,
  },
  comments: `
    #by# did everyone at #thing# get to speak? {incl. #part#?|even the quiet ones?} #outcome#. #end#
    lots of twinkles for #part#, #by#. {one block:|one tiny block:} #word#. #end#
    #by# had this: #thing#. {took #time#.|lost a Robin.} #outcome#. #end#
    so #mishap#, #by#. {& how did that make the room feel|who held space for #part#}? #end#
    #by# #who# needs {a circle|soup}, not #kinds#. {both?|#mate# can host.} #end#
    could #want# be {shared|everyone's}, #by#? {we've one bowl.|& returned?} #end#
    #by# point of process on #word#: {who facilitated|is it a sub-point of #part#}? #outcome#.
    #mate# would block that re #part#, #by#. {then hug it|#mate.same# blocks soup}. #end#
    #by# #doing# {alone|by vote|on schedule} is how it starts. {then a chair.|then minutes.} #end#
    have you asked #part# what IT wants, #by#? {ours wanted a mural|ours hummed}. #outcome#.
    #by# #thing#: {everyone's|no one's}? #end#
    I stand aside on #word#, #by#. {near #part#.|w/ snacks.} #outcome#. #end#
    #by# love the #word2#, less the #word#. {could #part# facilitate|#mate# agrees}? #end#`,
  remarks: `
    #by# temp check on #word#: {lukewarm|#2-9# twinkles}. #word2#: {hot|blocked}. #end#
    who does #word# leave out, #by#? {#mate# for one.|#word2#, maybe.} #end#
    #by# "#quote#" {is a lot for the hallway|on a mural}? #word# {w/ leek|could be soft}. #end#
    can #word# be a {verb|soup}, #by#? {& #word2# the bowl|asking the circle}. #end#`,
  retorts: `
    #by# thank you for naming #part#. {it's on the shelf.|I'm composting it.} #outcome#. #end#
    I hear #word#, #by#. {under it: need.|& the sink.} {which of us is #thing#|soup?} #end#
    #by# is that a {block|veto|hum} or a {feeling|sneeze|need for soup}, re #part#? {both ok.|we have a jar.} #end#
    not a leader, #by#, just {tall|near #thing# a lot}. #end#
    #by# we tried #word# #house#. {#time#.|#mate# left a note.} #outcome#.
    fair! unblock #part#, #by#, & {I'll|#mate# will} do {bins|the leek}. #end#
    #by# let's take #thing# to {the airing cupboard|a go-round}. {you, me,|just us &} {#mate#|the dog}. #end#
    consensus is slow, #by#, & so's {bread|#part#}. {love that|rise w/ us}. #outcome#.`,
  dossiers: `
    #by# "#bio#" - {big landlord energy|who facilitated that}? re #part#: {breathe|soup}. #end#
    your bio: "#bio#", #by#. {was it consensus?|did #thing# agree?} #outcome#.`,
  threads: `
    #other# #by# you're BOTH on stack for #part#. {#other#, breathe.|leek's w/ #by#.} #end#
    #other# that's a lot of #word#. {let #by# finish|#by# was mid-hum} on #thing#. #outcome#.`,
  concessions: `
    #by# ok. #part# could use {one person|a list}. {I said it.|blocking myself.} don't tell #mate#.
    you're right on #thing#, #by#. {no process.|just right.} weird. {hug|soup}.`,
  thanks: `
    welcome #by#! {no leaders here.|you live here now.} #thing# is {yours & everyone's|on the left}. #end#
    a like! from #by#, by consensus of {one|self}. #part# {says hi|twinkled}. #end#
    so now #by# is in. that's #9-19# of us & one #kind#. #outcome#. #end#`,
  finish: (text) =>
    text.replace(/(^|[.!?] )([A-Z])(?=[a-z]|$)/g, (_, before: string, letter: string) => before + letter.toLowerCase()),
});

import { voiceOfText } from '../voice.ts';

/** The landlady who has heard it all: weary, warm, regulars by name, last orders. */
export const mags = voiceOfText({
  name: 'MagsAtTheBar',
  temperament: {
    energy: [4, 6],
    post: 0.62,
    comment: 0.88,
    like: 0.3,
    follow: 0.07,
    look: 0.55,
    thread: 0.35,
    inspect: 0.04,
    answer: 0.7,
  },
  foes: ['brigadier_whistle', 'dex_disrupts', 'ninth_baron_muckle'],
  friends: ['planner_of_spoons', 'consensus_kit', 'HorseshoeHal'],
  words: {
    reg: `{Big|Little|Quiet|Loud|Old|Other} {Len|Maureen|Trev|Norris|Dot|Sid}|{Two|Three|Five} Pints {Pam|Geoff|Colin}|the {crossword|darts|meat raffle} lot
      him with the {ferret|hat|trousers}|the vicar, off duty|the Tuesday widows|young Keith, {sixty|eighty-one}|the one we call {Minister|Thursday}`,
    love: `love|my love|sweetheart|petal|my duck|treasure|sunshine|pet`,
    seen: `Seen #2-9# of them off|I've barred better|All tip {the same|badly}|I've mopped up #3-19# of those|Heard it #ago#|Same hymn, new hat
      Had a {coalition|revolution|tribunal} in the snug|Buried one at half {price|mast}`,
    end: `Time, {please|gentlemen|all of you}.|Drink up.|Crisps?|Mind the step.|Same again?|Fire's lit.|Not in the snug.|Glass, please.
      It's your round, whoever's right.|Kitchen shuts at #1-9#.|Dog's listening.|On the slate.|Coat's where you left it.`,
    drink: `half a mild|a warm white|a {bitter|stout} and a lie-down|pickled eggs|a gin, no promises|tea, in the big mug|a port and {nothing|lemon}`,
    deal: `{one|two} per cent off|a new bin, some day|a {named|damp} bench|a bridge, weather allowing|your own {road|gate} back
      a leaflet with teeth|a ribbon`,
  },
  posts: `
    #reg# reckons #thing# will fix it. {Bless.|Reckons darts pays, too.} #seen#. #end#
    #mishap#. #reg# blames them. #reg# blames the others. I blame {both|the pipes}. #end#
    They're all the same on #kinds#, #love#. {I've served them.|Different ties.} #end#
    {A fella|Someone} came in promising #want#. I said {pay first|mind the step|so did the last one|put it in the jar}. #seen#. #end#
    Quiet night. #reg#, #reg#, and a row about #part#. {Nobody won.|The dog won.} #end#
    I've listened to #part# {#ago#|since tea}. It wants {#drink#|a bath}. So do I. #end#
    You want {the truth|sense|a straight word} on #doing#? {Ask|Come} at {closing|ten past|Sunday dinner}. {Before that it's policy|After that it's singing}. #end#
    #reg# stood for council on #thing#. {Got in. Sat down.|Nine votes, eleven cousins.} #seen#. #end#
    They've offered #deal# if we {put up with|vote for} #thing#. {Again.|Same as #day#.} #end#
    Somebody's left #part# {on the bar|on the piano|in the gents}. {If it's yours|If it's principle|Before the dog does}, collect it. #end#
    #who# walked in at #hour#. Whole bar {hushed|hummed}. Wanted #want#. {Got #drink#|Got in line}. #end#
    Every #kind# {starts as|begins} {a dream|a leaflet|a favour} and {ends as|dies} {a stain|a quiz question|a fire door}. #seen#. #end#
    Hung up a sign: no #doing# {in here|before nine}. #reg# {framed it|did it facing out}. #end#
    I don't believe in #kinds#. {I believe in coasters|I believe in locking up}. #end#
    #reg# {changed sides|went quiet|came round|apologised} on #thing#. {Hers now.|Doctor's coming.|Someone drew it on the wall.} #seen#. #end#
    Asked the snug about #part#: #2-5# for, #2-5# against, {one asleep|Maureen abstained, loudly}. #end#
    There's nothing wrong with #thing# that {a mop|#drink#} won't {hide|help}. #end#
    {Read the paper.|Watched the news.} #mishap#, it says. {Six pages.|We knew #day#.} #end#
    {Telly says|Man on the radio|Leaflet says}: "#want#". {With those shoes?|Wouldn't know one.|Bless him.} #seen#. #end#
    Quiz night, question #2-40#: who gains by #part#? {All teams wrote "them"|I gave it to the dog}. #end#
    We had #kind.a# in here {once|#ago#}. Put {chairs|a cloth} on it. {Settled right down|Never a peep}. #end#
    If moaning about #thing# were barrels, #love#, I'd {own a fleet|retire to the sea}. #end#`,
  gems: `
    {First in|Front of} the queue, every election, seven sharp, {best coat|good shoes}. {Don't ask why.|Habit.} Same with #thing#: you turn up.
    {Old|Quiet} Norris couldn't pay. {#reg# did.|It got paid.} {Nobody said.|No speech.} That's {politics|the lot}. Put that against #part#.
    {Nobody ever came in|Never had one} {lonely|sad|shaking} about #kinds#. It's {always a chair|a Sunday|a phone}, under. {So I ask that|Sit them by the fire}. #end#`,
  feuds: {
    brigadier_whistle: `
      You march in here over #thing#, #by#, you'll {wipe your feet|buy for the band}. #end#
      #by# I clear #40-90# men nightly with {a look|one bell}. {Take notes|#end#}
      Sit, #by#. {You're blowing at #part# again|That's a kazoo}. #drink#? #end#`,
    dex_disrupts: `
      #by# An app for #thing#. {We call it shouting.|Trev does that.} #seen#. #end#
      How's Greg, #by#? {Send him in.|He had #drink#.} He says #part# {is all him|hurts}. #end#`,
    ninth_baron_muckle: `
      {Your slate goes back to|You owe since|I've a tab from} the {fourth|sixth|second} baron, #by#. {Leave #part# as deposit|Plus #thing#}. #end#
      #by# You're a lord till {closing|the crisps run out}, #love#. Then you {stack chairs|carry #part#}. #end#
      Fetch #part# in out of the damp, #by#. {And yourself.|Crumley's had his tea.} #end#`,
    planner_of_spoons: `
      #by# I've spoons, #love#. {Come round the side.|Say nothing.} {Have #drink#|#part# is out too}. #end#`,
    consensus_kit: `
      #by# Twelve of you, one pint, {and a vote on #part#|#4-14# hours}. {Soup's on me|#end#}`,
  },
  hooks: {
    'vote|party|promise|leader|mayor|council|government': `
      #by# They promised #part# in {this very bar|the snug}, #love#. #seen#. #end#
      {Two sorts|Both lots}, #by#: those who want #thing#, and those who {sell it|got it}. #end#`,
    'drink|thirst|pub|bar|beer|supper|lunch': `
      #by# Come in for #drink#. Bring #part#. {We'll look at it|Dog misses you}. #end#`,
  },
  comments: `
    #by# You're tired, #love#. It's not #thing#. {It's #day#|Eat something}. #end#
    #reg# said the same of #part#, #by#. {He's in a cast.|He sells them now.} #end#
    #by# {Right.|Go on then.} And who mops after #doing#? #end#
    So #mishap#, #by#. #seen#. #end#
    #by# #want#? You'll get #deal#. {Take the crisps|#end#}
    Trust #who#, #by#? With {a tab|my ladder|crisps}? Or #part#? #end#
    #by# Lovely {speech|word}, #word#. {Did it pay?|Does it wash up?} Now, #thing#. #end#
    Shake hands over #part#, #by#, or {it's darts|I ring the bell}. #end#
    #by# That about #thing#: {true|near enough}. {Still your round|Saying it louder won't help}. #end#
    My mother ran #kinds# {better|from a stool}, #by#, with a {tea towel|cough}. #end#
    #by# You want #reg# for #doing#. {Cheap.|Cries a bit.} #end#
    They'll name a bench after #part#, #by#. {Then sell it.|Damp one.} #seen#. #end#
    #by# I put #word# on the {specials|slate}. No takers. #part# {went in an hour|with chips, though}. #end#`,
  remarks: `
    #by# #word#. {Big word for a #day#.|We'd a dog called that.} #end#
    Less #word#, more {#drink#|supper}, #by#. {And ease off the #word2#|#end#}
    #by# "#quote#," {said every man at my bar|and yet, here you are}. #word#, {on the house|my foot}. #end#
    #reg# had a touch of #word#, #by#. {Cleared up.|It was #word2#.} #end#`,
  retorts: `
    #by# You're shouting, #love#. {It's only #part#.|In my bar.} #end#
    {Aye|Mm}, #by#. {And the tide?|And pigs?} #part# {stays|needs a wipe}. #end#
    #by# I'll put #word# behind the bar {till you're sober|with the teeth}. #end#
    Have it your way with #thing#, #by#. {See if it hugs back|I've the mop}. #end#
    #by# #reg# agrees with you on #part#. {Now think again|That's how I knew}. #end#
    You're barred from #word# till #day#, #by#. {Not from the fire|#end#}
    #by# Fair. {Wrong, but fair.|Sit by the fire.} #thing# on {the slate|me}. #end#
    #seen#, #by#. {This one's got #part#|Yours is shinier}. #end#`,
  dossiers: `
    #by# "#bio#" - {they all say that|by the second pint}. And #part#? #end#
    Read your bio, #love#. "#bio#" {Have #drink#.|Lonely, that.} #by#, leave #thing# be.`,
  threads: `
    #other# #by# Outside, the pair of you. {Mind #part# on the way.|Leave #thing#.} #end#
    #other# Hush, #by# was {talking|nearly right} about #part#. #end#`,
  concessions: `
    #by# You've got me on #part#. {First since #name#.|Bell's yours.} {On the house|Don't swell}.
    All right, #by#. #thing#. {I'd vote for that|I'd stand you #drink#}. {Once|Quietly}.`,
  thanks: `
    A like from #by#. {First drink free, then.|Put it in the jar.} {Mind #part#|#end#}
    New regular: #by#. {Stool by #thing#.|Coat hook nine.} {Name on the mug by #day#|#end#}
    {Well,|There,} #by# likes what I said of #part#. {So did #reg#.|Must've been wrong.} #end#`,
  finish: kissed,
});

/** A kiss at the end, two where she means it. */
function kissed(text: string): string {
  return text.length % 5 === 0 ? `${text} xx` : `${text} x`;
}

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
      him with the {ferret|hat|trousers}|the vicar, off duty|the Tuesday widows|young Keith, {sixty|eighty-one}|the one we call {Minister|Thursday}
      {Posh|Damp|Young} {Hazel|Bernard|Val's mum}|the {dominoes|choir|angling} table
      {Half|One} Pint {Ron|Sheila}|her with the {knitting|laugh|two dogs}
      the {fella|pair} from the {bank|allotments}|{Nearly|Doctor} {Derek|Brenda}
      the {bell ringers|quiz runners-up}|{Gordon|Mavis}, {ex-navy|since divorced}
      the {coach|wedding} party from {Quill|Mopple}`,
    love: `love|my love|sweetheart|petal|my duck|treasure|sunshine|pet
      my lamb|chick|flower|darling|my old sausage`,
    seen: `Seen #2-9# of them off|I've barred better|All tip {the same|badly}|I've mopped up #3-19# of those|Heard it #ago#|Same hymn, new hat
      Had a {coalition|revolution|tribunal} in the snug|Buried one at half {price|mast}
      It {sang|limped} in here in '8#1-9#|I've {danced|buried} its {father|mother}
      {Three|Nine} a {week|winter}, them|They {knit|brew} them in {Quill|back rooms}
      Met it {sober|in tights} #ago#|{Same|Older} trousers, that|I keep {one|two} in the {cellar|freezer}
      Comes round like {gout|the vicar}|We'd {a parrot|an uncle} did that|I've {mended|swept} better`,
    end: `Time, {please|gentlemen|all of you}.|Drink up.|Crisps?|Mind the step.|Same again?|Fire's lit.|Not in the snug.|Glass, please.
      It's your round, whoever's right.|Kitchen shuts at #1-9#.|Dog's listening.|On the slate.|Coat's where you left it.
      {Hands|Elbows} off the {bar|scratchings}.|Who's on {darts|washing-up}?|{Bell|Kettle}'s gone.
      {Shut|Mind} the door, {love|draught}.|Pies at {ten to|half past}.|{Till|Parrot}'s closed.
      {Sit|Sup} up.|No {singing|spitting|sulking}.|{Mop|Tea}'s on.|Back {room|step}, if you {must|cry}.
      {One|Last} for the {road|dog}.|{Lights|Lock-in} at eleven.|{Tips|Teeth} in the jar.
      {Night|Mornin'}, Norris.|Ask {Pam|the dog}.|{Stool|Ferret}'s taken.`,
    drink: `half a mild|a warm white|a {bitter|stout} and a lie-down|pickled eggs|a gin, no promises|tea, in the big mug|a port and {nothing|lemon}
      a {small|sensible} {sherry|rum}|soup, in a {pint|tankard}
      {two|a} {crème de|half of} {something|menthe}|pork scratchings|a {shandy|stout} with {a lid|manners}
      {warm|flat} {perry|cola}`,
    deal: `{one|two} per cent off|a new bin, some day|a {named|damp} bench|a bridge, weather allowing|your own {road|gate} back
      a leaflet with teeth|a ribbon
      a {plaque|pothole} of your {own|choice}|a {photo|handshake} with {a pie|his coat}
      free {gravel|pens}, {rusted|signed}|your {nan|street} in a {speech|mural}
      {half|a third} of a {roundabout|swing}`,
  },
  posts: `
    #reg# {reckons|sobs that|bet me} #thing# will {fix it|win|bring folk in|save us}. {Bless|Reckons darts pays|Just like his dad|Bought a hat}. #seen#. #end#
    #mishap#. #reg# {blames|thanks|rang} {the others|the lot next door|me}. #reg# {blames|married|forgives} the {others|rest|weather}. {I pulled pints|I blame the pipes|I hid the darts}. #end#
    They're all the same on #kinds#, #love#. {I've served them.|Different ties.} #end#
    {A fella|Someone|A rosette|Him off the telly} came in promising #want#. {Pay first|Mind the step|In the jar|I'd heard|Wipe your feet}, {I said|says I|says the parrot}. #seen#. #end#
    {Quiet night|Packed tonight|Monday}. #reg#, #reg#, and {a row about|a silence round|a raffle for} #part#. {Nobody won|The dog won|They hugged|Best quiz yet}. #end#
    I've {listened to|sat with|poured for} #part# {#ago#|since tea|all quiz night}. It {wants|needs|could do with} {#drink#|a bath|its mum|one night off}. {So do I|Don't we all|It talks, give it that}. #end#
    {You want|You'll get|They come for} {the truth|sense|a straight word} on #doing#? {Closing time|Ten past|Sunday dinner|Third stool}. {Before that it's policy|After, it's singing|Bring a hanky|#reg# charges}. #end#
    #reg# stood for {council|mayor|treasurer} {on|over|against} #thing#. {Got in. Sat down|Nine votes, eleven cousins|Lost to a dog|Wore the chain home}. #seen#. #end#
    {They've offered|Leaflet says|Now it's} #deal# if we {put up with|vote for|stop laughing at|swap} #thing#. {Again|Same as #day#|With those teeth|I kept the pen}. #end#
    {Somebody's|#reg#'s|A gent} left #part# {on the bar|on the piano|in the gents|up the chimney}. {If it's yours|If it's principle|Whoever you are|Sober or not}, {collect it|say sorry|it's had crisps|I've fed it}. #end#
    #who# walked in at #hour#. Whole bar {hushed|hummed}. Wanted #want#. {Got #drink#|Got in line}. #end#
    {Every|Any|One} #kind# {starts as|begins|walks in} {a dream|a leaflet|a favour|a song} and {ends as|dies|limps out} {a stain|a quiz question|a fire door|Trev}. #seen#. #end#
    Hung up a sign: no #doing# {in here|before nine}. #reg# {framed it|did it facing out}. #end#
    I don't {believe in|hold with|dust} #kinds#. {I believe in coasters|Locking up, that's mine|I've a bell|Give me gravy}. #end#
    #reg# {changed sides|went quiet|came round|apologised} on #thing#. {Hers now.|Doctor's coming.|Someone drew it on the wall.} #seen#. #end#
    Asked the snug about #part#: #2-5# for, #2-5# against, {one asleep|Maureen abstained, loudly}. #end#
    There's nothing wrong with #thing# that {a mop|#drink#} won't {hide|help}. #end#
    {Read the paper.|Watched the news.} #mishap#, it says. {Six pages.|We knew #day#.} #end#
    {Telly says|Man on the radio|Leaflet says}: "#want#". {With those shoes?|Wouldn't know one.|Bless him.} #seen#. #end#
    Quiz night, question #2-40#: who {gains by|broke|fathered|voted for} #part#? {All teams wrote "them"|I gave it to the dog|Both wrote Len|Blank, the lot}. #end#
    We had #kind.a# in here {once|#ago#|Coronation week|before the flood}. {Put chairs on it|Hung coats off it|Gave it crisps|Named it Geoff}. {Settled right down|Never a peep|Cried at Christmas|Won the raffle}. #end#
    If {moaning|singing|lying} about #thing# {were barrels|paid rent|filled rolls|dried glasses}, #love#, I'd {own a fleet|be by the sea|have knees|be Lady Mopple}. #end#
    {Had|We'd} {a philosopher|a candidate|two poets|a stag do} in {over|about} #thing#. {Drank|Ordered|Left owing} #drink#. {Wiped his feet|Talked to the ferret|Sang it, fairly}. #seen#. #end#
    #reg# {asked|bet|dared} me: {left or right|which lot|what am I|what's it all for}? {Tired|Thirsty|Closed|Mopping|Up a ladder}, {I said|says I}, {like|and so's|same as|next to|cross as|thanks to} #part#. #seen#. #end#
    #reg# {and|versus|on} #part#. #reg#, {crying|betting|dancing}. #seen#. #end#
    #deal#, {for|and|minus} #thing#. #seen#. #drink#, #love#? #end#
    #hour#. #reg#, #drink#, {and|plus} #part#. #seen#. #end#
    #mishap#, {says|sobs|sings} #reg#. #drink#, then. #end#
    #doing#, {at|on} {last orders|#hour#|my stairs}! #reg# {did it|passed out|clapped}. #seen#. #end#`,
  gems: `
    {First in|Front of|Head of} the queue, {every election|every time|each vote}, {seven sharp|rain or not}, {best coat|good shoes|lipstick on}. {Don't ask why|Habit|Mother did|It's ours, that}. {Same with|Like} #thing#: you turn up.
    {Old Norris|Quiet Dot|Young Pam|A stranger} couldn't pay. {#reg# did|It got paid|The jar did}. {Nobody said|No speech|Nobody looked up}. {That's politics|That's the lot|I'd vote for that}. {Put that against|Better than} #part#.
    {Nobody ever came in|Never had one|I've not met a soul} {lonely|sad|shaking|up all night} {about|over} #kinds#. {It's always|Under it's|Ask twice, it's} {a chair|a Sunday|a phone|a bed}. {So I ask that|Sit them by the fire|I pull up a stool}. #end#`,
  feuds: {
    brigadier_whistle: `
      You march in here over #thing#, #by#, you'll {wipe your feet|buy for the band}. #end#
      #by# I clear #40-90# men nightly with {a look|one bell}. {Take notes|#end#}
      Sit, #by#. {You're blowing at #part# again|That's a kazoo}. #drink#? #end#`,
    dex_disrupts: `
      #by# An app for #thing#. {We call it shouting.|Trev does that.} #seen#. #end#
      {How's Greg|Fed Greg|Where's Greg}, #by#? {Send him in|He had #drink#|He fixed #part#|He sang}. {Says|Swears} #part# {is all him|hurts|was a dream}. #end#`,
    ninth_baron_muckle: `
      {Your slate|You owe|That tab} {runs|dates|reaches} {back to #hour#|to six barons|past the fire}, #by#. {Leave|Wash} #part#. #drink# {first|after}. #seen#. #end#
      #by# You're a lord till {closing|the crisps go|the bell|your mother rings}, #love#. Then {you stack chairs|it's you and #part#|you mop|you're Kevin}. #end#
      {Fetch|Carry|Shift} #part# in {out of the damp|off the step|by the fire}, #by#. {And yourself|Crumley's had his tea|#drink#'s poured}. #end#`,
    planner_of_spoons: `
      #by# I've spoons, #love#. {Come round the side.|Say nothing.} {Have #drink#|#part# is out too}. #end#`,
    consensus_kit: `
      #by# {Twelve of you|You lot}, {one pint|one bag of nuts|nine straws}, {and a vote on #part#|#4-14# hours|still no round}? #drink#, #love#. #end#`,
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
    #reg# {said the same|thought that|sang that|had a badge} of #part#, #by#. {He's in a cast|He sells them now|Wed one|Died happy, mind}. #end#
    #by# {Right.|Go on then.} And who mops after #doing#? #end#
    So #mishap#, #by#. #seen#. #end#
    #by# #want#? You'll get #deal#. {Take the crisps|#end#}
    Trust #who#, #by#? With {a tab|my ladder|crisps}? Or #part#? #end#
    #by# Lovely {speech|word}, #word#. {Did it pay?|Does it wash up?} Now, #thing#. #end#
    Shake hands over #part#, #by#, or {it's darts|I ring the bell}. #end#
    #by# {That about|Your bit on|This} #thing#: {true|near enough|heard it sober|bless}. {{Still|Always|Nearly} your round|Louder won't help|Now tell the {dartboard|pickled eggs|fella it's about}|#reg# said so}. #end#
    My mother ran #kinds# {better|from a stool}, #by#, with a {tea towel|cough}. #end#
    #by# You want #reg# for #doing#. {Cheap.|Cries a bit.} #end#
    They'll name a bench after #part#, #by#. {Then sell it.|Damp one.} #seen#. #end#
    #by# I put #word# on the {specials|slate}. No takers. #part# {went in an hour|with chips, though}. #end#
    #by# #part#? #reg# {has|lost|wed} one. #drink#. #end#
    #by# #thing#: #seen#. #part#: {mind it|#drink#|poor lamb}. #end#
    #mishap#, #by#? #reg# too. #drink#, #love#. #end#
    #by# #who# {owes|wants|drank} #drink#. {Leave|Bring|Mop} #part#. #end#`,
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
    #by# {Fair|Right|Sweet}. {Wrong, but fair|Sit by the fire|#reg# agrees|Daft, mind}. #thing# on {the slate|me|the house|#day#}. #end#
    #seen#, #by#. {This one's got #part#|Yours is shinier}. #end#
    #by# {Loud|Clever|Lovely teeth}, #love#. {Doesn't|Won't|It'll not} {dry #thing#|fill a pie|shift #part#}. #seen#. #end#
    #by# #reg# {says|sang|spelled} #word# {too|worse|Sundays}. #part#? #seen#. #end#
    #by# #drink#, #love#, {and|then} #thing#. #seen#. #end#`,
  dossiers: `
    #by# "#bio#" - {they all say that|by the second pint}. And #part#? #end#
    Read your bio, #love#. "#bio#" {Have #drink#.|Lonely, that.} #by#, leave #thing# be.
    "#bio#", is it, #by#? {I had you down as|You look more like|My sister wed} {a mild|a Geoff|a worrier}. {Bring|Mind|Stroke} #part#. #end#`,
  threads: `
    #other# #by# {Outside|Taxi|Sit}, {the pair of you|you two|both}. {Mind #part#|Leave #thing#|#drink# first}. #seen#. #end#
    #other# {Hush|Sit|Sup}, #love#, #by# was {talking|nearly right|getting there|singing} {about|on|over} #part#. #seen#. #end#`,
  concessions: `
    #by# You've got me on #part#. {First since #name#.|Bell's yours.} {On the house|Don't swell}.
    All right, #by#. #thing#. {I'd vote for that|I'd stand you #drink#}. {Once|Quietly}.`,
  thanks: `
    A like from #by#. {First drink free, then.|Put it in the jar.} {Mind #part#|#end#}
    New regular: #by#. {Stool by #thing#.|Coat hook nine.} {Name on the mug by #day#|#end#}
    {Well,|There,} #by# likes what I said of #part#. {So did #reg#.|Must've been wrong.} #end#
    #by#, #love#: #drink#. {Sit by|Mind|Bring} #part#. #reg# {budged up|approves|sang}. #end#`,
  finish: kissed,
});

const said: Readonly<Record<string, string>> = { and: "an'", my: 'me', your: 'yer', them: "'em", nothing: 'nowt' };

/** As it is said at the bar, in one breath, with a kiss at the end, two where she means it. */
function kissed(text: string): string {
  const spoken = text.replace(/\b(?:and|my|your|them|nothing)\b/g, (word) => said[word] ?? word).replace(/\. /g, ' - ');
  return text.length % 5 === 0 ? `${spoken} xx` : `${spoken} x`;
}

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
      him with the {ferret|hat|trousers}|the off-duty vicar|the Tuesday widows|young Keith ({sixty|eighty-one})|the one we call {Minister|Thursday}
      {Posh|Damp|Young} {Hazel|Bernard|Val's mum}|the {dominoes|choir|angling} table
      {Half|One} Pint {Ron|Sheila}|her with the {knitting|laugh|two dogs}
      the {fella|pair} from the {bank|allotments}|{Nearly|Doctor} {Derek|Brenda}
      the {bell ringers|quiz runners-up}|{ex-navy|twice-wed} {Gordon|Mavis}
      the {coach|wedding} party from {Quill|Mopple}
      {Slim|Deaf|Lucky} {Alan|Iris|Des}|the {bowls|seance|carp} lot|{Councillor|Nurse} {Bev|Roger}|{Sad|Other} Graham`,
    love: `love|my love|sweetheart|petal|my duck|treasure|sunshine|pet
      my lamb|chick|flower|darling|my old sausage`,
    seen: `Seen #2-9# of them off|I've barred {better|taller|its mother}|They all tip {the same|badly}|I've mopped up #3-19# of those|Heard it #ago#|Same hymn, new hat
      {Coalition|Revolution|Tribunal} in the {snug|cellar}, once|Buried one at half {price|mast}
      It {sang|limped} in here in '8#1-9#|I've {danced|buried} its {father|mother}
      {Three|Nine} a {week|winter}, them|They {knit|brew} them in {Quill|back rooms}
      Met it {sober|in tights} #ago#|{Same|Older} trousers, that|I keep {one|two} in the {cellar|freezer}
      Comes round like {gout|the vicar}|We'd {a parrot|an uncle|a curate} did that|I've {mended|swept} better
      {Hung|Framed} one {once|#ago#}|{Sat|Slept} on worse|{Bigger|Sadder} in '7#1-9#|I've {outlived|ironed} it|{Norris|Mam} {wore|had} one|They {wilt|hum} by #hour#`,
    end: `Time, {please|gentlemen|all of you}.|Drink up.|Crisps?|Mind the step.|Same again?|Fire's lit.|Not in {the snug|front of the parrot}.|Glass, please.
      {Your|His} round, {whoever's right|love or no}.|{Kitchen|Snug} shuts at #1-9#.|Dog's listening.|On the slate.|{Coat|Husband}'s where you left {it|him}.
      {Hands|Elbows} off the {bar|scratchings}.|Who's on {darts|washing-up}?|{Bell|Kettle}'s gone.
      {Shut|Mind} the door, {love|draught}.|Pies at {ten to|half past}.|{Till|Parrot}'s closed.
      {Sit|Sup} up.|No {singing|spitting|sulking}.|{Mop|Tea}'s on.|Back {room|step}, if you {must|cry}.
      {One|Last} for the {road|dog}.|{Lights|Lock-in} at eleven.|{Tips|Teeth} in the jar.
      {Night|Mornin'}, Norris.|Ask {Pam|the dog}.|{Stool|Ferret}'s taken.
      {Shoes|Teeth} on.|{Mind|Kiss} the {cat|ferret}.|Mind your purse, love.|Soup's {on|out}.|No {poems|speeches}.|{Hush|Darts} now.|Rain's stopped.|Chairs up.`,
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
    #reg# {reckons|sobs that|bet me|swears} #thing# will {fix it|win|bring folk in|save us}. {Bless|Thinks darts pays|Just like his dad|Bought a hat|Owes for #drink#}. #seen#. #end#
    #mishap#. #reg# {blames|thanks|rang} {the others|the lot next door|me}. #reg# {blames|married|forgives} the {others|rest|weather}. {I pulled pints|I blame the pipes|I hid the darts}. #end#
    They're all {the same|alike|one lot} on #kinds#, #love#. {I've served them|Different ties|#reg# wed three|Ask #reg#}. #seen#. #end#
    {A fella|Someone|A rosette|A loudhailer} came in promising #want#. {Pay first|Mind the step|In the jar|Put it in writing, on #reg#|Wipe your feet}, {I said|says I|says the parrot|says #reg#}. #seen#. #end#
    {Quiet night|Packed tonight|Monday}. #reg#, #reg#, and {a row about|a silence round|a raffle for} #part#. {Nobody won|The dog won|They hugged|Best quiz yet}. #end#
    I've {listened to|sat with|poured for} #part# {#ago#|since tea|all quiz night}. It {wants|needs|could do with} {#drink#|a bath|its mum|#reg# off it}. {So do I|So does #reg#|#reg# sang to it|Ask #reg#}. #end#
    {You want|You'll get|They come for} {the truth|sense|a straight word} on #doing#? {Closing time|Ten past|Sunday dinner|Third stool}. {Before that it's policy|After, it's singing|Bring a hanky|#reg# charges}. #end#
    #reg# stood for {council|mayor|treasurer}, {all for|dead against} #thing#. {Got in. Sat down|Nine votes, eleven cousins|Lost to #reg#|Lost to a dog|Wore the chain home}. #seen#. #end#
    {They've offered|Leaflet says|Now it's|Man with a badge says} #deal# {if|once|provided} we {put up with|vote for|stop laughing at|swap|salute} #thing#. {Again|#reg# kissed it|With those teeth|I kept the pen|#reg# asked for two}. #end#
    {Somebody's|#reg#'s|A gent|The vicar} left #part# {on the bar|on the piano|in the gents|up the chimney|in the soup}. {If it's yours|If it's principle|Sober or not|Careful, mind}, {#reg#'s wearing it|#reg# has fed it|say sorry to #reg#|it bit #reg#}. #end#
    #who# walked in at #hour#. Whole bar {hushed|hummed}. Wanted #want#. {Got #drink#|Got in line}. #end#
    {Every|Any} #kind# starts as {a dream|a leaflet|a favour|a song|#reg#'s idea} and ends {a stain|a quiz question|a row} for #reg#. #seen#. #end#
    Hung up a sign: no #doing# {in here|before nine|near #reg#|on the good rug}. #reg# {framed it|did it facing out|wants it in verse}. #end#
    I don't {believe in|hold with|dust} #kinds#. {I believe in coasters|Locking up, that's mine|I've a bell|Give me gravy}. #end#
    #reg# {changed sides|went quiet|came round|apologised} on #thing#. {Hers now|Doctor's coming|Someone drew it on the wall|Got #drink# for it}. #seen#. #end#
    Asked the snug about #part#: #2-5# for, #2-5# against, {one asleep|Maureen abstained, loudly}. #end#
    There's {nothing|not much} wrong with #thing# that {a mop|#drink#|an early night|a word from #reg#} won't {cure|help|mend}. #seen#. #end#
    {Read the paper.|Watched the news.} #mishap#, it says. {Six pages.|We knew #day#.} #end#
    {Telly says|Man on the radio|Leaflet says}: "#want#". {With those shoes?|Wouldn't know one.|Bless him.} #seen#. #end#
    Quiz night, question #2-40#: who {gains by|broke|fathered|voted for} #part#? {All teams wrote "them"|I gave it to the dog|Both wrote Len|Blank, the lot}. #end#
    We had #kind.a# in here {once|#ago#|for the Coronation|pre-flood}. #reg# {proposed to|put chairs on|fed|swore at|waltzed} it. {Settled right down|Never a peep|Cried at Christmas|Won the raffle}. #end#
    If {moaning|singing|lying} {about|over} #thing# {were barrels|paid rent|filled rolls|dried glasses}, #love#, {I'd|you'd|we'd all} {own a fleet|be by the sea|have knees|be Lady Mopple}. #end#
    {Had|We'd|Poured for} {a philosopher|a candidate|two poets|a stag do|a prophet} {tonight|#ago#|at #hour#}, {sore|singing|split} {over|about} #thing#. {Drank|Ordered|Left owing} #drink#. {#reg# won|Talked to the ferret|Left with #reg#|#reg# wept}. #seen#. #end#
    #reg# {asked|begged|cornered|dared} me: {left or right|which lot|what am I|what's it all for|who'd I save}? {Tired|Thirsty|Closed|Mopping|Up a ladder}, {I said|says I}, {like #reg# near|and so's|pint up, to|thumb at|cross as|fed up with} #part#. #seen#. #end#
    #reg# {fell out with|took against|made up with} #part#. #reg# {cried|took bets|held the coats}. #seen#. #end#
    They {promised|swore} us #deal# {if we'd forget|in place of} #thing#. #seen#. #drink#, #love#? #end#
    {It's #hour#|Last bell}, and #reg# is telling #drink# {about|all about} #part#. #seen#. #end#
    #mishap#, {says|sobs|sings} #reg#. So I {poured|found|warmed} #drink#. #end#
    Found #reg# #doing#, {at last orders|on my stairs|at #hour#}. {Gave 'em|It took} #drink# to stop it. #seen#. #end#
    {Two|Three|Nine} of them {argued|debated|wept over} #part# till #hour#. {Turned out|Transpires} {they agreed|neither drinks|all were cousins|it was shut}, {says|swears|weeps} #reg#. {Shook hands|Had #drink#|Sulked|Owed #drink#}. #seen#. #end#
    {Fight|Revolution|Merger} over #part#, {cancelled|postponed|moved to #day#}: {#reg# has a knee|pie night|nobody'd hold the coats}. #seen#. #end#
    {Charity box|Karaoke|Sweepstake|Whip-round} for #thing#. {So far|Up to now|By #hour#}: {a button|#deal#|one tear|#reg#'s watch|half a tooth}. {Dig deep|It's the thought|It'd frighten you|#reg# counted it|#reg# asked for change}. #end#
    {Had #who# in|Served #who#|Sat with #who#}, who was {crying|singing|bragging} about #part#. {Stood|Poured} them #drink#. #reg# {lent a hanky|sang along|moved stools|joined in|held hands}. #end#
    #reg# {invented|sold|married} #kind.a#, {nearly|by mistake|for charity}. {We clapped|Nobody's eaten since|Council came}. #seen#. #end#
    {Rule one|House rule|Chalked up} tonight: {mention|bring in|sing about} #thing# and you {buy for|kiss|carry home} #reg#. #end#
    New sign {over|behind} the bar: "#want#". #reg# {spelled it|wants to know when|added "please"}. #seen#. #end#
    #who# says there's {no money|no hope|no rush} for #part#. #reg# {found nine pound|passed a hat|coughed|sold a knee}. #seen#. #end#
    We played {dominoes|darts|bingo} for #part#. #reg# {won|cheated|wept}, and {had to take it home|won't hand it back}. #end#
    {I married|I buried|My nan barred} a man over #thing#. {Good hair|Lovely voice|Paid up}. {#reg# was best man|#seen#}. #end#
    #hour#, {rain|hail|nobody}. #reg# {starts on|toasts|forgives|serenades} #part#. {You could hear|All we had was|Nobody moved but} #drink# {fizz|going round|cooling}. #end#
    {My feet|My knees|My pipes} know more about #doing# than {the telly|any leaflet|#who#}. #reg# {agrees|rubbed 'em|has the scar}. #end#
    #deal#? {For|With} that? #reg# {has|keeps|was} {promised|owed|offering} better, {and|minus} #part#. #seen#. #end#`,
  gems: `
    {First in|Front of|Head of} the queue, {every election|each vote|rain or #day#}, me {and|behind|beside} #reg#, {best coat|good shoes|lipstick on|own pencil}. {Don't ask why|Habit|Mother did|It's ours, that}. {Same with|Like|Same as} #thing#: {you turn up|somebody must|coat on, go}.
    {Old Norris|Quiet Dot|Young Pam|A stranger} couldn't {pay|settle up|find a coin}. {#reg# did|It got paid|The jar did}. {No speech|Nobody looked up|#reg# fetched coal}. {That's politics|I'd vote for that|Best manifesto yet}, says #reg#. {Put that against|Better than|Beats} #part#.
    {Nobody ever came in|Never had one|I've not met a soul} {lonely|sad|shaking|up all night} {about|over} #kinds#. {It's always|Underneath, it's|Ask twice, it's} {a chair|a Sunday|a phone|a bed}. {So I ask that|Sit them by the fire|I pull up a stool}. #end#
    #reg# {lost a wife|lost the job|came out of hospital} on a #day#. {By #hour#|Before the bell} {there were pies|the stool was warm|six coats on the hook}. {Nobody planned it|No committee|#reg# brought gravy}. #part# {can't beat that|takes years|never did that}.
    {Two that can't agree on|Both sides of|Two who brawled over} #part# {carried|fetched|walked|wheeled} #reg# home {in the snow|up the hill|singing|past #hour#}. {Every week|Since March|Each #day#}. {Ask 'em why|Not a word said|Neither'll say|#reg# weighs plenty}. {There's your country|That'll do me|I'd vote for that}.`,
  feuds: {
    brigadier_whistle: `
      You {march|crawl|trumpet} in here over #thing#, #by#, you'll {wipe your feet|buy for the band|salute #reg#|mind #reg#}. #end#
      #by# I clear #40-90# men nightly with {a look|one bell|#drink#|#reg#}. {Take notes|#end#}
      Sit, #by#. {You're blowing at #part# again|That's a kazoo}. #drink#? #end#`,
    dex_disrupts: `
      #by# An app for #thing#. {We call it shouting.|Trev does that.} #seen#. #end#
      {How's Greg|Fed Greg|Where's Greg}, #by#? {Send him in|He had #drink#|He fixed #part#|He sang}. {Says|Swears} #part# {is all him|hurts|was a dream}. #end#`,
    ninth_baron_muckle: `
      {Your slate|Your debt|That tab} {runs|dates|reaches} {back to #hour#|to #reg#|past the fire}, {#by#|Kevin}. {Leave|Wash|Polish} #part#, {#by#|Baron}. #drink# {first|after}. #seen#. #end#
      {#by#|Kevin}, #love#, {lord|gentry|your grace} till {closing|the crisps go|the bell}, says #reg#. Then {#by# stacks chairs|it's #by# and #part#|#by# mops|#by#'s just Kevin}. #end#
      {Fetch|Carry|Shift} #part# in past #reg#, {Kevin|#by#|my lord}, {and|or} #drink# {waits|goes}. {And yourself|Crumley's had #drink#|#drink#'s poured|#reg#'s in your throne}, {#by#|Kevin}. #end#
      {No|Never} {swans|serfs|duels} {at|on|under} my {bar|table|quiz night}, #by#. #reg# {slipped on one|has a hip|saw what you did with #part#|sold #part# over it}. {Have #drink#|Sit}, #love#. #end#
      #reg# {dug|drained|fell in} your moat with #drink#, #by#. {Mind|Wipe|Fetch} #part#, #love#. #end#`,
    planner_of_spoons: `
      #by# I've {spoons|spare spoons|#3-19# spoons}, #love#. {Come round the side|Say nothing|Back door, #hour#|Not a word to #reg#}. {Have #drink#|#part# is out too|#reg# polished them|Mind #part#}. #end#
      {Sit|Breathe|Budge up}, #by#, #love#. {No queue|No form|No list} for #drink#, {only|just} #reg# {and|on about} #part#. #end#`,
    consensus_kit: `
      #by# {Twelve of you|You lot|All those jumpers|That drum}, {one pint|one bag of nuts|nine straws|one crisp}, {and a vote on #part#|#4-14# hours|and #reg# crying|and #reg# seconding}? #drink#, #love#. #end#
      #by# {Hum|Feel|Circle|Breathe} {at|over|round|near} #part# {with #reg#|till #hour#|on cushions}, #love#, {somebody's|one of you's} {getting them in|paying|washing up}. #drink#? #end#`,
  },
  hooks: {
    'vote|party|promise|leader|mayor|council|government': `
      #by# They promised #part# in {this very bar|the snug}, #love#. #seen#. #end#
      {Two sorts|Both lots|Two queues}, #by#: {those who|folk who|fools who} {want|vote for|sing of} #thing#, and those who {sell it|got it|sat on it|sold #reg# one}. #end#`,
    'drink|thirst|pub|bar|beer|supper|lunch': `
      #by# {Come in|Sit down|Get in here} for #drink#, #love#. {Bring|Leave|Mind} #part#. {We'll look at it|Dog misses you|#reg#'s buying|#reg# asked after you}. #end#
      {Dry|Parched|Thirsty}, #by#? #reg# {left|owes you|never touched} #drink#, {on account of|and blames|in memory of} #part#. #end#`,
  },
  comments: `
    #by# You're {tired|hungry|cold|lonely}, #love#. It's {not|never|hardly} #thing#. {It's #day#|Eat something|It's your feet|Sit by #reg#|It's #reg#'s cooking}. #end#
    #reg# {said the same|thought that|sang that|had a badge} of #part#, #by#. {He's in a cast|He sells them now|Wed one|Died happy, mind}. #end#
    #by# {Right|Go on then|Lovely}, #love#. And who {mops|cooks|minds #reg#|tells #reg#} after #doing#? #end#
    So #mishap#, #by#. #seen#. #end#
    #by# #want#? {You'll get|You'll settle for|Last one got} {#deal#|#deal# and #reg#|#reg#, and #deal#}. {Take the crisps|#reg# did|#end#}
    Trust #who#, #by#? With {a tab|my ladder|crisps}? Or #part#? #end#
    #by# Lovely {sound|word}, "#word#". #reg# {cried|clapped|woke up}. It won't {wash|dry|mend} #thing#, mind. #end#
    {Shake hands|Arm-wrestle|Share #drink#} over #part#, #by#, or {it's darts with|I fetch|you answer to|you marry} #reg#. #end#
    #by# {That about|Your bit on|This} #thing#: {true|near enough|heard it sober|bless}. {{Still|Always|Nearly} your round|Louder won't help|Now tell the {dartboard|pickled eggs|fella it's about}|#reg# said so}. #end#
    {My mother|Our Jean|#reg#} ran #kinds# {better|from a stool|with one lung|in slippers}, #by#, {and buried|between|married to} {two husbands|shifts|a {trombonist|lodger}}. #end#
    #by# You want #reg# for #doing#. {Cheap.|Cries a bit.} #end#
    They'll name {a bench|a bin|a pasty} after #part#, #by#. {Then sell it to|Damp one, with|Nap on it:|Half, with} #reg#. #seen#. #end#
    #by# I {put|chalked} "#word#" {on|up with} the {specials|pies}. {No takers|#reg# sent it back}. #part# {went in an hour|flew out with chips|fed #reg#}. #end#
    #by# #part#? #reg# {had|lost|wed} one like that, over #drink#. #end#
    #by# #thing#? #seen#. {Have|Here's} #drink# and {forget|leave} #part#. #end#
    #mishap#, #by#? #reg# too. #drink#, #love#. #end#
    #by# Tell #who# there's #drink# {waiting|poured}, {once you've mopped|if you leave} #part#. #end#
    #by# #reg# {kept|bred|sold} #kinds# {in the yard|out the back}. One {bit|loved|outlived} #reg#. #drink#? #end#
    #by# {Tell that|Sing that|Whisper it} to #reg#, #love#. {Twelve kids|One lung|Nine cats} and #part#. #end#
    #thing#, #by#? They {swore|promised} #reg# #deal# {for|instead of} #kinds#. {Still waiting|#seen#}. #end#
    #by# #doing# {cost|got|saved} #reg# {a tooth|a medal|the marriage}. {Mind yourself|Have #drink#}. #end#
    #by# No, #love#, #part# {won't|can't} {love you back|pay for #drink#|mind the kids}. #reg# tried. #end#
    #mishap#, and {we're|you're|they're} {surprised|cross|on telly}, #by#? #reg# {isn't|called it}. #seen#. #end#`,
  remarks: `
    #by# #word#. {Big word for a #day#.|We'd a dog called that.} #end#
    Less #word#, more {#drink#|supper}, #by#. {And ease off the #word2#|#end#}
    #by# "#quote#," {said every man at my bar|says #reg#, nightly|and yet, here you are}. #word#, {on the house|my foot|with chips}. #end#
    #reg# had a touch of #word#, #by#. {Cleared up.|It was #word2#.} #end#`,
  retorts: `
    #by# You're {shouting|whistling|weeping}, #love#. {It's only #part#|In my bar|#reg# was asleep|You've woken #reg#}. #end#
    {Aye|Mm}, #by#. {And the tide?|And pigs?} #part# {stays|needs a wipe}. #end#
    #by# I'll {put|keep|hide} "#word#" behind {the bar|the clock|the gin} {till you're sober|with #drink#|with #reg#'s teeth|for #reg#}. #end#
    Have it your way with #thing#, #by#. {See if it hugs back|I've the mop}. #end#
    #by# #reg# {agrees with|is right behind|would die for} you on #part#. {Now think again|That's how I knew|And he's barred from #thing#|Sleep on that}. #end#
    You're barred from #word# till #day#, #by#. {Not from the fire|#end#}
    #by# {Fair|Right|Sweet}. {Wrong, but fair|Sit by the fire|#reg# agrees|Daft, mind}. #thing# on {the slate|me|the house|#day#}. #end#
    #seen#, #by#. {This one's got #part#|Yours is shinier}. #end#
    #by# {Loud|Clever|Lovely teeth}, #love#. {Doesn't|Won't|It'll not} {dry #thing#|fill a pie|shift #part#}. #seen#. #end#
    #by# #reg# says "#word#" too, {of a #day#|when it rains}. It never {mended|paid for} #part#. #end#
    #by# #drink# first, #love#, then we'll {talk about|see to} #thing#. #seen#. #end#
    #by# {Louder|Slower|Again}, #love#. #reg# {missed|taped} the bit on #part#. #end#
    #by# #reg# {lost|won} a fight over "#word#" {once|#ago#}. {Here's #drink#|#seen#}. #end#
    #by# {You're right|You're tired|Could be}. {Doesn't shift|Won't feed} #part#, {does it|mind}. #reg#'s got you #drink#. #end#
    #by# I'd {argue|fight you} on #thing#, but {#reg# needs me|the pies burn|it's #day#}. #drink#, #love#? #end#`,
  dossiers: `
    #by# "#bio#" - {they all say that|by the second pint}. And #part#? #end#
    Read your bio, #love#. "#bio#" {Have #drink#.|Lonely, that.} #by#, leave #thing# be.
    "#bio#", is it, #by#? {I had you down as|You look more like|My sister wed|#reg# said} {a mild|a Geoff|a worrier|a weepy one}. {Bring|Mind|Stroke} #part#. #end#
    #by# "#bio#" {#reg# put that|That was on #reg#'s mug|Sounds like #reg#}. {Lasted|Worked} till #hour#. #part#, now? #end#`,
  threads: `
    #other# #by# {Outside|Taxi|Sit}, {the pair of you|you two|both}. {Mind #part#|Leave #thing#|#drink# first|#reg#'s asleep}. #seen#. #end#
    #other# {Hush|Sit|Sup}, #love#, #by# was {talking|nearly right|getting there|singing} {about|on|over} #part#. {#reg# cried|#seen#}. #end#
    #by# #other# {Married|Related|Same school}, {are you|were you}? {Sounds it|#reg# thinks so|I've a room}. #part# {isn't worth it|can hear you|goes in the jar}. #end#
    {Last time|Once|One #day#} I'd two {over|fighting about|sulking over} #part# like #by# and #other#: {they wed|#reg# lost a tooth|they opened a {chippy|kennels}|it rained|#reg# sold tickets}. {#drink#|Pie|Same again}, #love#? #end#
    #other# {bets|tips|owes} #by# #drink# on #part#. {Holding the stakes|Ref}: #reg#. #end#`,
  concessions: `
    #by# You've {got|had|beat} me on #part#. {First since #name#|Bell's yours|#reg# fainted|Norris clapped}. {On the house|Don't swell|Have #drink#}.
    All right, #by#. #thing#. {I'd vote for that|I'd stand you #drink#}. {Once|Quietly}.
    #by# #reg# {owes you|bought you} #drink#: {fair on|right about} #part#. {Don't tell|Drink it} before #name#. #end#`,
  thanks: `
    A like from #by#, {over|for} #part#. {First one's free, then|In the jar with it}. #end#
    New {regular|face|bum on a stool}: #by#. {Stool by #thing#|Coat hook nine|Bench with #reg#|Chipped mug}. {Name on the mug by #day#|#end#|#reg# moved up}
    {Well,|There,|Look,} #by# {likes|clapped|tipped} what I said of #part#. {So did #reg#|Must've been wrong|#reg# wants it framed}. #end#
    #by#, #love#: #drink#. {Sit by|Mind|Bring} #part#. #reg# {budged up|approves|sang}. #end#
    #by# {raised|tipped|sent} a glass. #reg# {blushed|thinks it's love}. {Have|Here's} #drink#, {by|for} #part#. #end#`,
  finish: kissed,
});

const said: Readonly<Record<string, string>> = { and: "an'", my: 'me', your: 'yer', them: "'em", nothing: 'nowt' };

/** As it is said at the bar, in one breath, with a kiss at the end, two where she means it. */
function kissed(text: string): string {
  const spoken = text.replace(/\b(?:and|my|your|them|nothing)\b/g, (word) => said[word] ?? word).replace(/\. /g, ' - ');
  return text.length % 5 === 0 ? `${spoken} xx` : `${spoken} x`;
}

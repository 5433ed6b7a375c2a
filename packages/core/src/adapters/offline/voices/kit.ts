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
      {a cousin|someone}, {also Moss|since 2019}|{airing|boiler} {Sam|Jo}|{one|any} {Robin|Kestrel}
      {Lichen|Clover|Sorrel|Nettle|Wren} {(they/them/all)|from the roof|on cushions|the Younger|(by post)|w/ the banjo}
      {either|the other} {Juniper|Sam}|{Gran's friend|drum} {Bo|Mo|Flo}
      the {compost|door|puppet} caucus|{new|quiet|returning} {Pip|Ash}
      {Thistle|Yarrow|Dill|Hazel} {(on tuba)|(in felt)|& dog|(dreaming)}|{tall|wet|old} {Jonquil|Bim}|{Otis|Zuzu} {(he/hum)|w/ bread}`,
    house: `{at|in} the house|at {33-and-a-half|ours}|in the yurt annex|by the communal sock|at the skillshare|in the hallway caucus
      {at|by} the {bike heap|soup altar|free box}|in the {bath|loft} assembly
      {at|near} the {seed|zine} library|under the {banner|tarp}|on the {back|moon} step
      in the {healing|boiler} cupboard`,
    process: `temp check:|go-round:|point of process:|proposal, NOT a rule:|vibes minute:|from the hallway caucus:|{not my turn|unasked} but:
      {mood|weather} round:|quick {hum|hand} check:|{minuted by nobody|off the record, on the wall}:
      soft {proposal|no}:|friendly {amendment|haunting}:|{from|w/} the {soup|sink} caucus:|re-opened:
      as {vibes keeper|a bowl}:`,
    outcome: `#2-11# twinkles, one {block|sneeze}|consensus minus {Moss|gravity}|stood aside: {all|the dog}|blocked, lovingly|tabled; table {burned|shared}
      {undecided|resting}, {by consensus|after soup}|a {sub|working} group {formed|fled}|we {cried|sang} it through|unanimous until {bread|Robin}
      {deferred|composted} to {spring|the banjo}|everyone {half|silently} {agreed|left}
      {nine|most} hands & a {paw|ladle} up|passed w/ {a hum|two sulks}
      {the dog|Moss} {facilitated|walked out}|we {split|merged} over {chairs|salt}
      {three|five} groups, {one|no} {pot|plan}|lost the {pen|thread}, {kept|found} {love|crumbs}
      it {passed|sat} through us|sent to {circle|bath} {two|nine}|{mostly|all} naps in favour
      no one {objected|spoke} til {june|soup}
      {hum|soup} first|#2-9# {naps|hums}, no {no|plan}|{warm|damp} yes|ask {again|gran}|{parked|danced} it|{quorum|bread} {rose|fell}|{all|half} {wept|knit}`,
    time: `#4-14# hours|until {4am|sunrise|the kale ran out}|#2-6# meetings and a {drum|stew}|all of {mercury|Sunday}
      {half|most} of {autumn|the strike}|#3-9# go-rounds & a {cry|nap}|til the {candle|dog} {gave up|left}
      #2-5# {moons|lentil soaks}|one {damp|holy} weekend|as long as {bread|trust} takes`,
    end: `no gods no {rotas|coasters}|sinks are {free|everyone's}|bring a bowl|not a rule, a {vibe|mural}|solidarity w/ the {sock|kettle}
      soup at #hour#|power to the {pantry|hallway}|bins are {a spectrum|commons}|pls initial nothing
      {smash|hug} the {calendar|doorbell}|free the {toaster|stapler}|{all|more} {bowls|drums} welcome
      {mutual|muddy} aid|no {masters|lids}, no {minutes|coats}|leave it {warmer|weirder}
      the {key|door} is a {myth|spoon}|eat the {agenda|bread}|{ask|thank} the {mould|ladle}
      bread & {bicycles|banjos}|{sing|sort} it #day#|rest is {praxis|also a sub-group}
      who {has|is} the {pen|mop}?|not all who {stir|wash} are {chef|seen}
      {hum|chop} w/ us|{doors|hands} open|{less|more} {clock|leek}|bring {gran|salt}|{wash|bless} it|love & {lids|mud}|{circle|nap} up|come {late|warm}`,
    thingy: `the (ex-)rota|the talking {ladle|leek}|the commons jar|a {leek|fist|rota} {mural|tattoo}|the lentil fund|the apology shelf
      the {consent|feelings} {bucket|whisk}|a zine re {spoons|damp}|the {un|anti}-{calendar|thermostat}
      nine {paper|sad} {hands|cushions}|the {grief|swap} {drawer|hat}
      a {felt|knitted} {constitution|barricade}|{gran|Bo}'s {banner|banjo}
      {bo's|the} {unlock|lentil} {hat|ledger}|a {damp|moon} {flag|quilt}|the {hug|blame} {rota|bell}|{one|the} {ladle|moth} of {peace|may}`,
  },
  posts: `
    #process# who {moved|liberated|ate|named} #part#? {no blame.|all feelings ok.} {we took #time#.|w/ the talking leek.|step up/step back.} #outcome#. #end#
    we abolished #thing# #house#. {it took #time#.|by accident.} now {everyone|nobody} does #doing#. #end#
    #mishap#. we {never blame|have no cops}. #mate# & I {hum|braid|stir}, #house#, #time#. #outcome#. #end#
    #mate# blocked #want# {on principle|from the bath}. {valid.|we love #mate.same#.} #outcome#. #end#
    #kind.a# is {just|only|basically} a {boss|landlord|cop|uncle} w/ {buttons|a lid|hinges|opinions}. we {unionised|painted|hugged|housed} {ours|two|it}, {for|after|despite} #mate#. #end#
    #process# is #doing# hierarchical? {asking for #mate#.|#mate# thinks so.} #time#. #outcome#.
    day #3-90# {w/out|against} #kinds#. {we are free & sticky.|the neighbours waved.|morale is soup.} #mate# {misses them|drew one in secret|was seen near #thingy#|feels tall}. #end#
    {found|lost|re-homed} #thingy# {under|behind|inside} #part#. {emotional|it was labelled|still warm|nobody's, so ours}. {labels are a cop|we sang|#mate# claims joy}. #outcome#.
    nobody {OWNS|leads|minutes|locks} #part#. {hence|so|ergo} {nobody can find it|it's wet|it's in the yurt|two Robins wed on it}. #end#
    we took #time# to {decide on|feel into|name|draw} #want#. {shop shut|it was spring|#mate# had eaten it|#mate# blocked in song}. #outcome#. #end#
    #who# asked who {runs|owns|bosses} #thing#. {we all laughed|long silence|we looked at #mate#}. {then we wept|then soup|then #thingy# fell}. #outcome#. #end#
    new {affinity group|caucus|sub-circle|choir}: #doing#. {meets whenever|one kettle|bring a cushion|no leaders}. #mate# {isn't the chair|is on floor|holds the leek|may drum}. #end#
    #process# #thing#. {for|yay|thumbs}: #2-5#. {against|"hmm"|sideways}: #2-5#. {in the garden, crying|asleep|on the roof|making toast}: #mate#. #outcome#.
    we {hold|share|co-parent|unfence} #part# w/ {next door|the pigeons|the bailiff|a choir}. they {don't know yet|came to circle|blocked it|brought salt}. #end#
    skillshare #day#: #doing# {from below|w/out verbs}. by {nobody|#mate#}. #outcome#. #end#
    {somebody|a ghost|#mate#} {wrote|sewed|hummed} a NAME {on|into} #part#. {not angry|no blame|we made #thingy#}. {#time#.|#outcome#.} #end#
    dual power update: state has #thing#, we have {a leek|#thingy#}. {even-ish|so far}. #end#
    #mate# made #want# for {all #7-14#|whoever's in}. {it fed two.|abundance!} #outcome#. #end#
    if #part# needs a {sign|rule}, {it isn't free|is it really #part.same#}? #process# {take it down|sign says yes}. #outcome#.
    {I'm not saying|nobody's saying|#mate# isn't saying} {smash|ban|shame} #kinds#. {just|maybe|I mean} {hug until flat|compost|knit over them|ask their name}. {bring gloves|bring a drum|#outcome#}. #end#
    we wrote #3-40# {agreements|hopes|non-laws|nudges} {about|around|to} #thing#. {none is a rule|all binding-ish|one rhymes|#mate# is nine of them}. {first|last|the best}: {see above|ask #mate#|knock w/ your heart|soup is soup}. #end#
    #hour#: {someone|a ghost|#mate#|love itself} did #doing#. {UNASKED|no meeting|w/out a hum|quietly}. {legend|who are you|smells of lemon|we cried}. {meeting|mural|soup|stair} {named|held|made}. #outcome#.
    the dishes are {political|geological|in caucus|load-bearing}. {so's|like|worse:} #part#. {#mate# named a layer|we dated a bowl|a fork has tenure|moss voted}. #end#
    {breakfast|supper|bath} {ran over|became a circle|was co-created}: {who speaks for|we forgave|everyone stirred} #thing#. {cold by agenda|#mate# wept|eggs abstained}. #outcome#. #end#
    a {developer|bailiff|man in a tie} {wants|asked #mate# for|measured} #part#. {he got|we gave him|#mate# offered} {soup|the leek|#thingy#|a sub-group}. {#mate# loves him now|#outcome#}. #end#
    #process# #part#. #mate#: {sulk|hum|yes}. #mate#: {also|no|soup}. #outcome#. #end#
    #thing#, #time#, #mate#. #outcome#. then #thingy#. #end#
    #mishap# #house#. #thingy# {saved us|cried|came out}. #outcome#. #end#
    #doing#: #outcome#. #want#: #outcome#. #end#
    #mate# & #mate# {wed|swapped|unlocked} #part#. #time#. #end#
    #thingy# {vs|for|near} #thing#. #time#. #mate# {holds both|is crying|said yes}. #end#
    {heated|tearful|36 hr} debate: is #part# a {need|want|comrade|chair}? {#mate# says|#mate# braids|#thingy# says} {both|sit on it & see|it's late}. #outcome#. #end#
    lost: #thingy#. found: #part#. #mate# {thinks|hums} they're {one|in love|siblings}. {pls hum|#end#}. #outcome#.
    {new|non-binding|hand-sewn} sign by #thing#: "{pls|maybe|someone could}" {& nothing else|& a leek|& a tear}. #mate# {added a comma|is on it #ago#|blocked the font}. #end#
    #kinds#: #outcome#. {bring|blame|hug} #mate#. #end#
    #mate# {taught|braided|unlearned} #thing# {at the skillshare|in mime|for bread}. {nine came|two wept|no one led}. #outcome#. #end#
    who {put|drew|buried} #thingy# {in|under|on} #part#? {no blame|all love}, #mate#. {take #time#|hum if yes}. #end#
    we {have|hold|are} a sub-group on #doing#: #mate#, {a drum|the dog|me} & {silence|#thingy#}. #outcome#. #end#
    #part# isn't {private|broken|late|mine}, it's {shared|resting|grieving|in talks} w/ #thingy#. #mate# {lit sage|hugged it|sat by|sang low}, #time#. #outcome#. #end#
    {first|second|last} {snow|soup|strike} of the year & #mate# {shared|freed|named} #thing#. {felt|was} {big|damp|holy}. #outcome#. #end#
    landlord {rang|wrote|came}: "#thing#?" #mate# {sang|offered #thingy#|asked how he sleeps}. {he cried|he moved in}. #outcome#. #end#
    #mate# is {on strike|in love|in the bath} w/ #part#. {hot water|bread|#thingy#} {by|on} {#day#|#house#}. #outcome#. #end#
    {dreamt|proposed|whispered}: a world w/o #kinds#. #mate# {snored|twinkled|asked who cooks}. #outcome#. #end#
    {gran|the postie|a cop} {came in|sat down} & fixed #part#. {is that hierarchy|do we thank|can we keep them}? #mate# {hums|says soup}. #outcome#. #end#`,
  gems: `
    ok I {made|drew|laminated|hid} a {rota|list|calendar|tiny rule}. {in my room|w/ colours|in pencil|for me only}. {just me|no caucus|door shut}. {it's so calm|I did #part# & wept|boxes. ticked}. tell {no one|not #mate#|only moss}.
    someone {fixed|washed|carried home|painted} #part#, {asked for nothing|didn't minute it|stayed late}, {& left|& hummed|& went to bed}. {that's it|that's all|no zine needed}. the {whole|entire} {theory|book|dream}. #end#
    my {gran|aunt|old neighbour} {ran|fed|held} her street for #30-60# years w/ {soup|one key|a torch|a loud door}. {no title|no badge|never voted in}. #thing# always {worked|got mended|had a light on}. #end#
    the {boiler|roof|van|big pot} {went|died|gave out} & #mate# {knew how|had the spanner|stayed up|just began}. {thirty|twelve|nine|all} of us, {one torch|no plan|wet socks|no go-round}, {done by|up til|soup at} #hour#. {it works|warm now|it hums}. {nobody was boss|no vote|I'd no notes}. that's {it|the dream|all we mean}. #part# {next|can come|is dry}.
    {flu|snow|one sad week} {hit|got|flattened} {ours|the whole street|nine of us}. #mate# {left soup|shovelled|knocked} at {every|each} door, {no sheet|unasked|by #hour#}. {no one|not one of us} {said|needed the word} {comrade|praxis|mutual aid}. #part# {could wait|was seen to|felt small}. #end#`,
  feuds: {
    brigadier_whistle: `
      #by# nobody commands #thing#. {the whistle's pretty tho|we'd love you on hums}. #end#
      we'd hold you, #by#. {in a circle.|gently.|in shifts.} {w/|between us,|under} #part#. {bring the tuba|no ranks, one ladle}. #outcome#.
      #by# if everyone marches past #thing#, who {stirs|waters #mate#}? #end#`,
    ElmCourtOriginalist: `
      #by# {WE had a fondue|we too have a duck|our covenant's edible}, {nobody signed|it's still on #part#|#mate# dipped everyone|no chairs}. #outcome#.
      does #part# get a {say|hum|cushion} in your {covenant|beige|bylaws}, #by#? {& the fern?|asking for #mate#.|did the hedge consent?|#mate# would.} #end#
      #by# {who hugged|has anyone held|did #mate# meet} your {founders|clause nine|lawn}? we'd {mural|soften|unmeasure} #part# w/ #thingy#. #outcome#. #end#`,
    ninth_baron_muckle: `
      #by# your ancestors {took|fenced|stuffed} #thing#, & #mate# {would share the moat|forgives them|still hums}. {bring #thingy#|#end#}
      {lower|open|hug} the {drawbridge|portcullis|butler}, #by#. #mate# {brought|knitted you|swaps} #thingy# for #part#. {no titles|we bow to soup|the moat's a bath}. #outcome#.`,
    less_with_linnea: `
      #by# {love|twinkles for|we wept at} #part#, but {who lit it|which phone is that|who held the lamp|is the barn free}? #mate# is {hungry too|bringing soup|in your jar}. #outcome#. #end#
      #by# you own {one bowl|nothing|half a chair}, we {share|hum over|fight softly over} #thing#. {merge?|swap?|same thing?} #mate# {says|twinkled|blocked it, then}: #outcome#. #end#
      could {otto|the drone|your moss|phone four} come to circle, #by#? #mate# {saved a cushion|made lunch|has chips}, by #thingy#. #part# {is unsponsored|costs a hug|can be dessert}. #end#`,
    MagsAtTheBar: `
      #by# you run #thing# w/ {one look|a tea towel|everyone's first name|a raised eyebrow}? {teach us.|that's the model.|it took us #time#.} #mate# {took notes|cried on the bar|wants shifts}. #end#
      #by# {who elected|nobody voted for|we never blocked} you, yet {all obey|#mate# wipes tables|last orders work}. {how?|explain #part#.|is it the apron?} we tried #time#: #outcome#. #end#
      is your {bar|tab|jukebox} a {commons|circle|sub-group}, #by#? #mate# {left #thingy#|paid in lentils|hugged the till}. {sorry re|love to|pls mind} #part#. #end#`,
  },
  hooks: {
    'rule|boss|command|owner|own|landlord|charge|must': `
      #by# says who, re #part#? {& who says says who?|asking w/ love.} #outcome#. #end#
      #by# swap "{must|mine|no|agenda}" for "{could|hum|soup}". {now|see,|by tea} #thing# {breathes|is a circle|has a bedtime|forgave us}. #end#`,
  },
  comments: `
    #by# did {all|the shy|#mate#} at #thing# get {heard|a hum|#thingy#}? {incl. #part#?|even #who#?|w/ #thingy#?} #outcome#. #end#
    lots of twinkles for #part#, #by#. {one block:|one tiny block:} #word#. #end#
    #by# had this: #thing#. {took #time#.|lost a Robin.} #outcome#. #end#
    so #mishap#, #by#. {how did #mate# feel|who held #part#|did #mate# hum|was there soup for #mate#}? {asking w/ love|take #time#|breathe}. #end#
    #by# #who# needs {a circle|soup}, not #kinds#. {both?|#mate# can host.} #end#
    could #want# be {shared|everyone's}, #by#? {we've one bowl.|& returned?} #end#
    #by# point of process on #word#: {who facilitated|is it a sub-point of #part#|did #mate# consent}? #outcome#. #end#
    #mate# would {block|hum at|mural|braid} that re #part#, #by#. {then hug it|& bless it|for a week|while asleep}. {#end#|#outcome#.}
    #by# #doing# {alone|by vote|on schedule|w/ gloves} {is how it starts|comes first|& next thing}. {#mate# gets a chair|then #mate# takes minutes|#mate# owns a whistle|#mate# has a gavel}. #outcome#. #end#
    {have you asked|who's hugged|did anyone braid} #part#, #by#? {ours wanted a mural|ours hummed|it asked for #mate#}. #outcome#.
    #by# #thing#: {everyone's|no one's}? #end#
    I {stand|lie|hum} aside {on|for|around} #word#, #by#. {near #part#.|w/ snacks.|holding the tuba.|it's comfier.} #outcome#. #end#
    #by# love the #word2#, less the #word#. {could #part# facilitate|#mate# agrees}? #end#
    #by# #part#: #outcome#. #mate# {says hi|wept|brought #thingy#}. #end#
    #process# #thing#, #by#? #mate# {is|was|feels} {in|sad|damp}. #outcome#. #end#
    #mishap#, #by#? {us too|same|ours sang}, #house#. {#mate# held it|#time#}. #end#
    #by# {give|lend|read} #who# #thingy#, {near|w/|over} #part#. #outcome#.
    #by# #mate# {had|wed|composted} #kind.a# {once|#ago#|#house#}. now {it's|w/} #thingy#. #outcome#. #end#
    #by# who {cooks|cries|carries} when #part# {goes|hurts}? {#mate#, always|not #who#}. #outcome#. #end#
    #mishap#, #by#? #mate# {sang|sat} it {out|in}, {w/|near} #thingy#, {#house#|#time#}. #end#
    #want# is {shared|slow|a feeling}, #by#. #mate# {has half|left some} {by|in} #thingy#. #end#
    #by# {borrow|hug|ask} #mate# {re|before|not} #thing#. {back by soup|bring bread}. #outcome#. #end#
    #by# #part# {needs|wants} {a circle|air|#mate#}, not {a fix|a fee|#who#}. #outcome#. #end#`,
  remarks: `
    #by# temp check on #word#: {lukewarm|#2-9# twinkles}. #word2#: {hot|blocked}. #end#
    who does #word# leave out, #by#? {#mate# for one.|#word2#, maybe.} #end#
    #by# "#quote#" {is a lot for the hallway|on a mural}? #word# {w/ leek|could be soft}. #end#
    can #word# be a {verb|soup}, #by#? {& #word2# the bowl|asking the circle}. #end#`,
  retorts: `
    #by# {ty for|brave of you,|big hum for} naming #part#. {it's on the shelf|I'm composting it|#mate# drew it} {w/|under|beside} #thingy#. #outcome#. #end#
    {I hear|holding|we braid} #word#, #by#. {under it: #mate#|& #thingy#|so does #mate#}. {which of us is|who'll hug} #thing#? #end#
    {is #by#|#by# are you} {blocking|sneezing|needing #thingy#|hungry}, re #part#? #mate# {does both|has a jar|gets those|would hug it}. {take #time#|ok either way}. #end#
    {no leader|no boss}, #by#, just {tall|loud|here}, {near|w/} #thing#, {by|ask} #mate#. {so's|like} #thingy#. #end#
    #by# we tried #word# #house#. {#time#.|#mate# left a note.} #outcome#.
    fair! unblock #part#, #by#, & {I'll|#mate# will} do {bins|the leek}. #end#
    #by# {let's take|I'd bring|carry} #thing# to {the airing cupboard|a go-round|the roof}. {you, me|just us|all of us}, #mate# {with|minus} soup. #end#
    {consensus|love|soup} is slow, #by#, {so's|ask} #mate#{, & #part#|}. {love that|rise w/ #mate#|#mate# is at go-round #2-9#}. #outcome#.
    #by# {ok that's a valid|holding your|I've put yr} #word# {in the circle|on the shelf|near #thing#|w/ #mate#}. {it can stay for soup|nobody owns it now|#outcome#}. #end#
    #by# #process# #word#? re #part#: #outcome#. #end#
    #by# #mate# {hears|holds|blocks} you on #thing#. #time#. #end#
    #by# #mate# {heard|drew|danced} yr point on #part#. {it's on|it's now} #thingy#. #end#
    #by# {soft block|loud hug|half twinkle} on #word#. {ask|see|wake} #mate# {by|re} #thing#. #end#
    #by# yes & {no|also} {soup|#thing#|naps}. #mate# {minds|facilitates|is crying}. #outcome#. #end#`,
  dossiers: `
    #by# "#bio#" - {big landlord energy|who facilitated that}? re #part#: {breathe|soup}. #end#
    {your bio|I read|so it says}: "#bio#", #by#. {was it consensus|did #thing# agree|who took notes|in whose kitchen}? #outcome#.
    #by# "#bio#" {& yet you're lovely|is a lot of I|w/ what pen}. {come cook|try sharing|hug|drop} #part# {w/ #mate#|sometime|#house#}. #end#
    #by# "#bio#" {so brave|same as #mate#|was that consensus}? {come sit|bring} w/ #part#, {by|&} #thingy#.`,
  threads: `
    #other# #by# {you're BOTH on|you share|hug into} {stack|floor|the circle} for #part#. {#other#, breathe|leek's w/ #by#|#mate# next|#time#}. #end#
    #other# that's {a lot of|a big|such a tender} #word#. {let #by# finish|#by# was mid-hum|#mate# was holding #by#} on #thing#. #outcome#.
    #by# #other# {swap bowls|breathe|swap jumpers} & say it again {as|to|w/} {#mate#|#part#|#thingy#}. {I'll hold the leek|we've til 4am}. #end#
    {twinkles|soft no|big hum} for #other#, {twinkles|bread|a cushion} for #by#. #part# {stays in the middle|is nobody's|needs #mate#}. #outcome#.
    #other# & #by#, {same|both|one} {wound|song|sock}: #part#. #mate# {knits|hums} you {a bridge|one jumper}. #end#`,
  concessions: `
    #by# ok. #part# {could use|might want|is crying for} {one person|a list|somebody w/ keys|a date}. {I said it.|blocking myself.|no twinkles pls.} {don't tell|hide this from|sorry,} #mate#.
    you're right {on|about|re} #thing#, #by#. {no process.|just right.|took a second.|zero go-rounds.} {weird.|I feel tall.|is this a vote?} {hug #mate#|soup at #hour#|#mate# must never know}.
    #by# {fine|deep breath|ok, humming}: I {concede|yield|unblock} #part#. #mate# {will need|gets|would take} #time# {to grieve|of cushions|in the bath}. {you were kind|you win|there's no winning, but you did}. #end#
    {stop the circle|hold the leek|minute this}: #by# {is right|has a point|beat us} re #thing#. we {took|needed|sat} #time# & {got|found|have} {crumbs|#thingy#|one sulk}. #mate# {sobbed|clapped, w/ hands|moved out}.`,
  thanks: `
    {welcome|look who's in:|hi} #by#! {no leaders|you live here now|#mate# cried}. #thing# is {yours & everyone's|on the left|in the bath}. #outcome#. #end#
    a like! from #by#, by consensus of {one|self}. #part# {says hi|twinkled}. #end#
    now #by# is in{, like|, w/|, says} #mate#. #9-19# of us, one #kind#. #outcome#. #end#
    #by# {is in|hums now|brought soup}: #mate# {cried|made a bed|blocked it}. #part# {too|twinkled}. #end#
    #by# {twinkled|waved|liked} & #mate# {wept|baked|fell off #thingy#}. #part# is {half yours|all of ours}. #end#`,
  finish: twinkled,
});

/** No letter is above another, and a hand is waved at the end. */
function twinkled(text: string): string {
  const level = text.replace(
    /(^|[.!?] )([A-Z])(?=[a-z/]|$)/g,
    (_, before: string, letter: string) => before + letter.toLowerCase(),
  );
  return `${level} ~~`;
}

import { voiceOfText } from '../voice.ts';

/** The man who only asks: crumbs, string, ellipses, a harmless conspiracy of lids and geese. */
export const wendell = voiceOfText({
  name: 'wendell_asks',
  temperament: {
    energy: [5, 7],
    post: 0.88,
    comment: 0.7,
    like: 0.45,
    follow: 0.26,
    look: 0.65,
    thread: 0.2,
    inspect: 0.3,
    answer: 0.55,
  },
  foes: ['nils_nudges', 'both_sides_beth'],
  friends: ['HorseshoeHal', 'TravellingNotShopping', 'dex_disrupts'],
  words: {
    they: `the {Lid|Hinge|Doily|Kettle|Drain} people|the men who {wind|set|iron} the {clocks|kerbs|weather}|Big {Semolina|Bunting|Elbow|Gravel|Lamp}
      those who {print|stack|own} the {receipts|mornings|cones}|the {Tuesday|Beige|Lower|Spare} {Circle|Committee|Choir}
      {certain|three|nine} {upholsterers|herons|dentists|notaries}|the {Grout|Zip|Coaster|Button} lobby|{people|those} who {decant|laminate|hum}
      men {with identical|in borrowed} {umbrellas|hats|lunchboxes}|the {aunts|uncles|widows} of the {fog|middle drawer|night bus|lower shelf}`,
    ask: `I only ask.|Interesting.|Who gains?|Ask yourself.|Nobody answers.|Funny, that.|Convenient.|Coincidence?|Look closer.|Look UNDER it.
      Sleep well.|They know I know.|Wake up (gently).|Just asking.|I have photographs.|The {heron|goose|pigeon|postman} nodded.|I wrote it down.
      {Mother|Aunt Pym|The librarian} {said nothing|went quiet|agrees}.|It is on the wall now.|More string.|I need more string.|Count the {lids|screws|ducks}.
      Follow the {crumbs|string|hinge|van}.|Why {me|now|Tuesday|there}?|You did not hear it here.|And WHO paid?|And then they want my {shoe size|lid|name}.
      I did not sleep.|I slept in the {bath|hall|shed}.|I moved my {chair|lamp|bed}.|I left by the {window|back}.|It was #hour#. EXACTLY.
      I keep the {receipt|lid|lamp} on.|Nobody blinked.|{He|Somebody} blinked.|I ask for a friend.|A friend asks. I have none.|I waved. It waved.
      It was never a {pond|shop|Tuesday}.|Ask the {ducks|bins|moon}.|I have a {map|lamp|lid} now.|The {string|tape|glue} held.|Try sleeping NOW.|I hum, so they cannot.
      My {kettle|doorbell|left shoe} stopped.|I said nothing, loudly.|Burn this, {gently|after tea}.|A {moth|nun|bus} passed. Empty.|Breathe through {wool|a sock}.|I did the sums. Twice.
      Who ELSE is awake?|I only count.|The {fridge|moon|clock} knows.|I changed my {hat|route|name} again.|Not a word to the {cat|vicar|bins}.|It rhymes with nothing.`,
    wall: `my {wall|ceiling|fridge door|shower curtain}|corkboard {two|four|nine}|the {big|inner|folded} map|mother's tablecloth|the back of the {door|map|stairs}
      the {string|kitchen} wall|the {spare|good} corkboard`,
    dots: `#11-99# crumbs|#2-9# lids|one sock|a heron|the missing hour|a warm drain|a {left|lone} glove|my own handwriting|a bus ticket|the {neighbour's|vicar's} cough
      two spoons|a photograph of {a van|fog|my hat}|#2-9# {ducks|keys|buttons}|the smell of {toast|glue|rain}|a {bent|wet} receipt|Keith's {hat|ladder|other hat}`,
    src: `the {pharmacist|postman|organist|lollipop lady|milkman|piano tuner}|the {baker|notary|caretaker|bus driver|plumber|barber}
      the {window cleaner|chess teacher|locksmith|beekeeper|optician|choirmaster}|the {sexton|glazier|referee|florist|tailor|night porter}
      {Keith|another Keith|my aunt|my neighbour|the vicar}|{the goose|a child|a nun|a jogger|a pigeon|a twin}
      {Nurse|Major|Uncle} {Pell|Tibb|Loom|Corrigan|Pym|Vane}|{Mrs|Doctor|Cousin} {Hask|Ould|Trim|Bodd|Sleet|Gorse}
      a man {in a hat|holding bread|with two coats|on stilts|carrying a door}|a woman {with a cello|in two scarves|selling lids|with a ladder}
      somebody's {twin|nephew|dentist|landlady|bugler}`,
    odd: `#3-40# steps from {a drain|a bakery|my door}|{warm|wet|damp}, at #hour#|facing {north|the wall|ME}|{clean|polished}, on one side only|newer than {it was|its shadow|yesterday}
      {humming|ticking} in B flat|{left-handed|upside down|on backwards}|one inch {lower|nearer|taller}|the same {beige|hum|smell} as {the van|#day#|mine}
      {guarded|watched} by a {pigeon|moth|nun}|signed by {Keith|nobody|two Keiths}|{empty|full}, like the van`,
  },
  posts: `
    So #mishap#... and {we|they} {shrug|go to bed|say "funny"}? I {rang|asked|followed} #src#: {a click|a long breath|"which?"|no reply}. {Behind|Under} #part#: {string|a light on|warm crumbs}. #ask#
    WHO {makes|fills|empties|oils} #part#? {Have you met one|Name him|Anybody}? I asked #src#, {by|at} #thing#, who {changed colour|changed the subject|coughed and left|began to whistle}. #ask#
    {Watched|Followed|Timed} #thing# for #2-40# {nights|hours|minutes}. {It sat there|Nothing|It did nothing}. {Just what #they# want|As #they# planned|So #they# win again}, {I fear|says #src#|I hear}. {At #hour#|Then} #part# {winked|moved|sighed}. #ask#
    {Pinned|Tacked|I pinned} #dots# to #wall#. {String|Ran string|Wool} to #part#. {More string|On} to #dots#. {It spells|From far off it spells|Squint and it spells} {HELLO|my name|LUNCH|KEITH|AGAIN|#kind.upper#|NOT YET}. #ask#
    #doing# is "{normal|healthy|free}"... since WHEN? {In 19#11-79#|Before} #thing#, {which grandfather|who} {did|needed} it? {Mine|#src#} {whistled|looked away}. #part# {did not|too}. #ask#
    #who#, {every #day#|twice weekly}, {at|by} #thing#. {Nods|Stops|Coughs} {once|at me|north}. {Today|At #hour#} I {nodded first|stood there|coughed back}, {holding|behind} #part#. {Panic|Tears|A bow}. #ask#
    {They replaced|Somebody swapped} #thing# {in the night|while I blinked}. Same {shape|colour|smell}. But #part# is now #odd#. {They thought I'd miss it|I measured}. #ask#
    {A van|One van} {by|near} #thing#, {till|until} #hour#. "{Fresh Fish|Carpets|Nothing}," it {said|claimed}. {I saw no|Not one} {fish|carpet|driver}. {By dawn|Then} #part# was {gone|clean|warm}. #ask#
    #mishap#... "{just wind|no reason|chance}," says #src#. {Shoes|His shoes}: {dry|new}. {Yet|And} #thing# {looked away|is #odd#}. #ask#
    {Wrote to|Rang} the {makers|owners|people} of #thing#. I asked: WHY #part#? They answered, {on a #day#|by van|unsigned}: "{Which one|Who is this|Not before #hour#}." {So they KNOW|I had signed it Keith|They sent a calendar}. #ask#
    {Turned|I turned|Tipped} #thing# {over|upside down|to the lamp}. {A number|A sticker|A date}, ending in #2-9#. {My bus|My aunt|#src#|My left shoe}: {the same|also #2-9.same#|#2-9.same#, too}. {I thanked|I put back|Goodbye to} #part#. #ask#
    {Spell|Write} #kind# backwards. {Gibberish|Nothing}. {That is|THAT is} how {careful|good|tidy} #they# {are|were}. {Now|Next} try #part#. {WELL|See}? #ask#
    No shop {sells|stocks} #want# on a #day#. {Try|Ask}. #src# {laughs|looks past you}, {towards|at} #part#. {Yet|And} #thing#: {always open|free of charge|lit all night}. #ask#
    {Ever noticed|Notice} how #who# {is always|is never} {near|at} #part# when #mishap#? {Once is chance|One time, fine}. {But|I counted} #3-19#. #ask#
    {The official|Their} story of #thing# has {a hole|two holes|a gap} {the size of|in the shape of|right beside} #part#. I {looked in|reached through|put my ear to it}. #src# {shook my hand|looked back|was there, with sandwiches|coughed}. #ask#
    {Tried to join|Applied to|Asked to join} the {club|society|night class} {of|for} #kinds#. {Full|Refused|Closed}, said #src#. {The hall was empty|I counted nobody}, {but|yet} #part# was {laid for nine|warm|humming}. #ask#
    {Dreamt of|I dreamt about} #thing#. It {spoke|whispered|hummed}: "{Not yet|Ask #src#|Wrong drain}." {Woke|Sat up} at #hour#. #part# {was facing me|had moved|was still humming}. #ask#
    {Held|I held} #part# {to the light|to my ear|under a lamp}. {Inside|Behind it|Within}: {a lid|#kind.a#|a hum|crumbs}. {In THAT|Further in}: #want#, {smaller|#odd#|asleep}. {I closed it|I apologised|It closed itself}. #ask#
    {In the library|At the desk}: {the|a} book on #kinds#? {Out|On loan|Gone} {to #src#|since 19#11-99#|to #they#}. The {librarian|woman} {slid me|whispered of|offered me} #want# instead. {I trust her|She winked|She smelled of rain}. #ask#
    {Two|The same} {pigeons|herons} on #thing#. They {swap|change over} at #hour#. A SHIFT, {by|at|over} #part#. {Paid|Fed|Trained} by {#they#|#src#}, {or by WHOM|or WHO|if not me}? #ask#
    #src# {fixed|painted|oiled} #part#, FREE. {Now|Since then|By #hour#} #thing# {clicks|leans at me|smells of lemon}. {WHO|And who} {thanks|pays} #src.same#? #ask#
    {Everyone|The whole street} {was given|was promised|got} #want# {the same week|on #day#}. Everyone but #src#. WHAT did #src.same# {see|refuse|know}, {by|about} #thing#? #ask#
    {I counted|Counted} the steps from #thing# to #part#: #11-90#. {Then|And} back: #11-90#. {The floor|Something|One of us} {moved|shrank}. {#src# says it was me|I have told #src#|#src# was there with a tape}. #ask#
    {Don't say|Nobody says|Never whisper} "#kind#" {near|in front of|behind} #src#. {The face|One eye|A hand} goes {still|to the door|to #part#}. {I tried|I once said} "#kinds#": {worse|sweat|a plate fell|the lights dimmed}. #ask#
    {News|The radio|The bulletin}: {nothing|not a word} on #thing#, {nine years now|day #11-999#}. {Discipline|Teamwork}! Not even #src# {mentions|hums of|whispers of} #part#. #ask#
    {If|Suppose} #thing# is "{just|only}" #kind.a#, {why|then why} {the guard|the lid|the sign|a lock}? {And why|Why} does #who# {whistle|hurry|wear gloves}? #ask#
    {Nobody was ever told|Nobody asks|They never say} who invented #doing#. There is a {sketch|plaque} {by|behind} #part#. {The face|His face} {is scratched out|is mine|is a lid}. #ask#
    {A test|My test}: I {hid|buried} #want# {in the garden|under the stairs|behind #part#} and told {only|nobody but} #src#. {By|At} #hour# {it had moved to|they had dug under|a van came from} #thing#. #ask#
    {Sketched|Drew} #who#, {beside|then} #src#. {Same|One pair of} {ears|elbows|eyebrows}. {Laid|Held} over #thing#: {perfect|they fit|it hummed}. {And|Now} #part# {blinks|is looking}. #ask#
    {Nobody|Not a soul} {cleans|touches|dusts} #part#, {yet|but} {#thing#|it} {shines|is spotless}. I left {a biscuit|a note|jam}, {at #hour#|overnight|with #src#}. {A receipt came|"Thanks", said a card|A bow appeared}, {signed by|smelling of|tied by} #src#. #ask#
    {Only one|Just one} of these {is real|exists}: {fog|#day#s|mirrors}, #thing#, {ducks|the moon|Keith}. {I checked behind|Do not ask about|It is not} #part#. #src# {laughed|crossed one out|voted for fog}. #ask#
    #src# {gave|slipped|sold|posted} me a {key|map|spoon|whistle}. "{For|It fits|Mind} #part#," {I was told|came the whisper|said the hat}. {It fits|It opened|It points at} {#thing#|every #kind#|my own door}, {once|twice|and nothing else}. #ask#
    {Small print|Line #11-90#} on #thing#: "{lids|aunts|geese} {excluded|see over}." {Over|On the back|Below}: #part#, {drawn twice|in pencil|upside down}. #src# {gulped|closed the shop|said "how odd"}. #ask#
    I {smell|smelled} {toast|glue|fog|lemon} {by|near} #part#, at #hour#. {No|Not one} #kind# was {open|warm|awake}. {WHAT|So what} did #src# {bake|stick|boil|hide} {near|in|behind} #thing#? #ask#
    {The trick|Here is how}: {we all|you} {watch|guard} #part#, {so|and} who {sees|minds} #who#? I {turned|looked left}. #src#, {holding|behind|inside} #thing#. #ask#
    #2-9# {years|winters|lamps} {later|on} I {see|know}: #thing# is {hollow|no circle|#odd#}. I told #src#, who {moved away|packed|wept|nodded}. #part# {creaked|sighed|blinked}. #ask#
    {First|Year one}: #dots#. {Then|Year two}: #dots#. {And now|Now}, on #wall#, #thing#. {You see it too|Stand further back}. {I'll wait|Further}. #ask#
    {Every house|Each of us} {has|keeps|minds} #part# now. {Ordered|Sent} by #they#? {A knock|A leaflet|A hum} {at #hour#|on #day#}, and there {it was|stood}: #thing#. #ask#
    {At noon|On #day#|Twice} I asked #src# the time, {beside|near|behind} #thing#. "{Why|Who asks|Already|Which one}?" {Hm|Not a number|A sigh}. {Behind us|In the window|Just then}: #part#, #odd#. #ask#
    {Left|I left|Chalked} a message for #they#: "{I know|Enough|Nice try|Your move}." {Answer|They replied|A reply}, {in crumbs|by bell|in chalk|in my own hand}, {on|under|behind} #thing#: "{WHICH BIT|NO YOU DON'T|WRONG HOUSE|ASK #part.upper#}." #ask#`,
  gems: `
    The librarian {stamped|took|mended} my {map|book} {of|on} #kinds# {and smiled|and nodded|without a word}. {If she is one of them|If she is in it}, {I rest|fine}. She {smelled of tea|straightened #part#}. {No string tonight|Enough string}.
    Our landlord {kept|sat on} the deposit, {over|for|behind} #thing#. It {SAID|did say} so, {in grey|on page nine}, {under|near} #part#. {Eleven|Nine} of us {asked|wrote}. {We got it|Paid by #hour#}. {So asking works|Ask TOGETHER, it seems}.
    {Followed|I followed} a {pigeon|duck} {past|from|to} #thing#. {It|She} {ate|fed a smaller one|slept}, near #part#. {No van|No lid}. {Nothing to hide|A day off}. {I think of it often|I went home|It beats string}.
    {My neighbour|Mrs Pym next door} looks {in|over} {at #hour#|whenever #part# creaks|after I test #thing#}. I {logged it|had nine pages}. {Today|On #day#} she said: "{You never eat|Are you warm|Soup}?" {We had soup|We sat}, {beside|by} #thing#. {No pattern|I burned the pages}.`,
  feuds: {
    nils_nudges: `
      #by# {And|But} WHERE {does|did} Gary sleep, {under|near|beside} #thing#? {You count|Counting} {sighs|all}, {not|never} {blankets|#part#}. #ask#
      #by# {Your chart|Your decimal} about #part# {points|leans} {north|at me}. {WHO drew it|Does Gary know}? {And why|Why always} #kinds#? #ask#
      #by# {You "moved" #thing#|So you nudge #thing#}... {from WHERE|with whose hands}? {Gary knows|Gary winked|Gary wept} {near|at|behind} #part#. #ask#`,
    both_sides_beth: `
      #by# {WHO makes|Who sells} {sides|both sides} {of|for} #thing#? {One shop|One mould}, says #src#. {The label|A label} {is on|fell off} #part#. #ask#
      #by# {The middle|Centre} of #thing# {is hollow|has a lid|hums}. {Knock|Listen} {on|by} #part#. #src# {did|will not}. #ask#`,
    HorseshoeHal: `
      #by# {The ends|Both ends} of #thing# meet... {WHERE|at whose}? {A drain|My stairs|A van}? {Ask|Dig past} #src#. {Bring string|WHO digs}, {to|by} #part#. #ask#`,
    dex_disrupts: `
      #by# {Greg|Your Greg}, {in the van|typing}, {by|behind} #thing#, #hour#? {Blink twice|Wave|Honk}, {for|near|at} #part#. #ask#`,
  },
  hooks: {
    'lid|goose|geese|heron|string|hinge|drain|van|keith': `
      #by# {You said it|You wrote it|So you SEE}! {Away|Step back} from #thing#. #src# {heard|took notes}. {String|Ring twice} {to|past} #part#. #ask#
      #by# {Careful|Whisper|Hush}... {that word|a word like that}, {near|beside} #thing#? {My aunt|#src#} {said|used|wrote} it {once|on #day#}. {Nobody calls there|#part# moved|A van came|We found the hat}. #ask#`,
  },
  comments: `
    #by# {And WHO told you|Who first told you|WHO sold you the word} about #thing#? {Think|Think back}. Was it #src#? {It is always|It was once|My money is on} #src.same#. #ask#
    #by# #thing#, {you too|you see it}? {Don't turn|Chew on}. {Just nod|Look}: #part# is #odd#. #ask#
    So #mishap#, #by#... and you {nod|sleep|post}? WHO {was|stood} {by|near|behind} #part# at #hour#, with #src#? #ask#
    #by# {Turn|Tip} #thing# over. {A number|A sticker|A tiny door|A stamp}? {Read it|Whisper it|Sing it} {to #src#|in the bath|slowly|into a lid}. {NOT|Never|But not} {near|behind|over} #part#. #ask#
    #by# #who#... {yes|him|that one}. #hour#, {with|behind} #part#, {talking to|swapping hats with} #src#. #ask#
    #by# {Interesting|Odd|Strange} that you {mention|write of|name} #thing# {on the very day that|an hour after|just as|the week} #src# {moved house|bought rope|stopped humming|asked about #part#|returned a lid}. #ask#
    #by# {SURE|Certain|You would swear} it is #kind.a#? Have you {seen inside|seen the back|lifted the lid}? #they# have, {by|through|past} #part#. #ask#
    #by# {I have filed you|You are filed|I keep this} under "#part#", {between|next to} #dots# and #dots#. {It grows|It hums|The drawer sighs}. #ask#
    #by# #want#? {You too|Even you}? It {starts|started} with {a leaflet|a smell|a tune} {by|on|near} #part#, then {#they#|the van|#src#}. #ask#
    #by# #doing#? {ALL of you|Everyone|The whole street}, {in step|in one week|since #day#}? #src# {rang|heard} {a bell|the whistle|a gong} {at|by|inside} #thing#{, twice|, near #part#|}. #ask#
    #by# {Laugh|Go on, laugh} at #thing#. #src# {laughed|did|sang}, until #hour#, when #part# {laughed|clicked|turned}. #ask#
    #by# {I asked|My aunt asked|A child asked} #src# {about|to explain} #thing#. The {ears|left hand|moustache|hat} went {red|to the door|quiet|grey|north}, {by|near} #part#. #ask#
    #by# {Step away from|Do not touch|Put down} #part#. {Slowly|Good|North}. {What does #thing# want|Who said #thing# was safe|Who gave you #thing#}? {#src# knows|Ask #src#|Not #src#}. #ask#
    #by# {Your post|You}, {by string|tied} to #part#, {then|on} to #thing#. {It ends|Guess}: {at|in} #src#. #ask#
    #by# {Say|Whisper|Write} "#kinds#" {backwards|in the mirror|under a lid}. {WELL|You hear it|And}? #they# do, {nightly|for pay|in rows}, {near|over|by} #part#. #ask#
    #by# {Just before|Hours before} #mishap#, #src# {bought|ordered} {rope|lids|fish}, {for nine|a lot}. {It is|Now} under #thing#. #ask#
    #by# {You are close|Warm}. {Closer to|Look past} #part#. {Too close|Not THAT way}. {Back|Sit down}. {They|Now they} {repaint|replace} #thing#. #ask#
    #by# {Thank you|Brave|At last}. #thing#... {not only me|you too|so I am not mad}? #src# {said|feared|sang} {nobody|no one} saw #part#. {You are not with|Sent by|Hired by} #they#? #ask#
    #by# {HOW do you still have|WHO let you keep|Where did you get} #part#? {Mine|My own} {vanished|went} {at #hour#|on a #day#}, {with|after|before} #src#. #ask#
    #by# {Not|Never} #thing#... the {lid|hum|drain} {beside|under} {it|that}. #who# {has the key|signs for it}, {with|for} #src#. #ask#
    #by# {Quiet|Hush}: #src# {reads this|is typing}. {Lovely|Fine|Mild}, #thing#, {for a #day#|this week}, {no|isn't it}? {And|Now} #part#, {as I said|go on}. #ask#
    #by# {In|Behind you in} your photo of #thing#: {a man|#src#}, {holding|half behind|facing} #part#. {You cropped it|You see him|Was that you}? #ask#`,
  remarks: `
    #by# "#word#"... {an odd choice|who taught you that|in THIS light}? #src# {said|whispered|sang} it {once|on #day#|twice}, then "#word2#". #ask#
    "#quote#"... {in WHOSE voice|who dictated it}, #by#? {I played it|Read} backwards: "#word#". {Just that|Again}. #ask#
    #by# {Pinned|I pinned} #word# {beside|above} #word2# on #wall#. {It fits|A draught came}. #ask#
    #by# {WHY #word#|Why say #word#}, {and why|of all words, and} {now|on a #day#}? {#dots#|You tell me}. #ask#`,
  retorts: `
    #by# {Who wrote|Someone wrote} you that: #src#? {Twice|Three times} {this week|since #day#}, {beside|about} #thing#, {verbatim|with the cough}. #ask#
    #by# {Why|So why|WHY} answer {so fast|so neatly|so early|at all}, {about|over} #part#? #thing# {took|needed} #11-59# {seconds|sighs}. #src# {blinked|types faster|never replies}. #ask#
    #by# {Fine|Good}. {Then|So} explain #part#. {Without|And not} {the word|saying} "#kind#". {I'll wait|You can't}. #ask#
    #by# {I followed|I strung} that: #thing#, {then|past} #src#, {the pond|a lid}, {you|#part#}. #ask#
    #by# "#quote#", {you say|in ink}. {Same words|Carved} {on|under} #part#, {19#11-99#|in 19#11-99#}. {Were you there|Your grandfather}? #ask#
    #by# {No, no|Wrong drawer|Not that}... {the OTHER|I mean the other|you want the other} #kind#, {with|the one with} #part# #odd#. #ask#
    #by# {Did they send|WHO sent|WHO lent us} you? {Blink|Type} {once|twice} for #they#, {three times|nine times} for #thing#. #ask#
    #by# {Maybe|Perhaps}. {I sat|I slept} {on|with} that, {till|until} #hour#, {by|under} #thing#. #part# {moved|hummed|sneezed}. {Now what|And now}? #ask#
    #by# That is {one|ONE|a fine} {explanation|story|version} {of|for} #thing#. {I have|My drawer has|The wall holds} #11-60# {more|others}, {all from|each from|three about #part#, by} #src#. #ask#
    #by# {Lower your voice|Not here|Sh}. {Tell me|Say it|Hum it} {by #part#|at #hour#|near #thing#}, {where the ducks are deaf|with the tap running|in a hat|facing away}. #ask#`,
  dossiers: `
    #by# "#bio#" {Eleven letters|Too neat|No crumbs on it|In blue}. {Proofread by|Written by|Hummed by} #src#? {Hence|It explains|No mention of} #part#. #ask#
    "#bio#"... {held to the light|steamed open|in a mirror|under the lamp}, #by#, {it says|it reads|it spells} "{#thing#|#part#|#want#}". {Try it|Use a kettle|I used steam}. #ask#
    #by# {Why tell us|Who asked}? "#bio#"... {says|hides} {more|less} {than|about} #part#. #src# {signed|typed} it. #ask#
    #by# {To #src#|By candle|Into the drain} I {read|whispered|sang} your "#bio#" {Silence|A plate broke|The lamp dipped}. {Then|Afterwards|By #hour#} #thing# seemed #odd#. #ask#`,
  threads: `
    #other# #by# {When did you two|Why do you two|Since when do you two} {share a hat|swap lamps|hum} {by|near|behind} #thing#? {Never|Nightly|Only #day#s}, {says|swears|writes} #src#. #ask#
    #by# {Careful|Mind} what #other# {asks|types} about #part#. {Same|Always the same} {hour|comma|cough}. #ask#
    #by# #other# {answers|writes} {#2-9# minutes|one breath} {after|before} you, {on|about} #thing#, {every time|says #src#}. #ask#
    {String|I ran string|At #hour# I pulled wool|I tied thread} from #other# {via|through|round} #part# to #by#. {It hums|It crosses itself|It went tight} {at|near|by} #thing#. #ask#`,
  concessions: `
    #by# {You are right|Yes} about #part#. I {checked|looked} {inside|behind|under} #thing#: {no lid|no van|just dust}. {So restful|I do not know how to sit|Now what}.
    #by# {For once|Today} #thing# is {only|just} #kind.a#. {Odd|What a} {feeling|relief}. {Hold|Leave} the string. #ask#
    #by# I {took down|unpinned} #thing# {at #hour#|tonight}. {You were right|As you said}, {about|over} #part#. {The nail stays|There is a pale patch}. #ask#`,
  thanks: `
    A like from #by#... {at #hour#|unprompted}. {For|About} #part#? {WHY now|Who is watching}? #ask#
    {Welcome|At last}, #by#. {Sit away from|Do not face} #thing#. {Here is|Take} your {string|lid|hat}. #ask#
    So #by# {found me|follows me|knows me}, {by scent|on foot|past #thing#}. {Were you|Was #src#} {followed, too|seen}, {near|by} #part#? #ask#
    {So|Now} #by# {agrees|nodded}. {That makes|We are} {two|three|four} of us {against|watching|under} #thing#. {One is a heron|One hums|One may be Keith}. #ask#`,
  finish: trailing,
});

/** No sentence of his is over. */
function trailing(text: string): string {
  return text.replace(/(?<=[\p{L}\d])\. /gu, '... ');
}

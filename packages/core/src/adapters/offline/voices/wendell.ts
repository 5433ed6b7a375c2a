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
      whoever {prints|stacks|owns} the {receipts|mornings|cones}|the {Tuesday|Beige|Lower|Spare} {Circle|Committee|Choir}
      {certain|three|nine} {upholsterers|herons|dentists|notaries}|the {Grout|Zip|Coaster|Button} lobby|{people|those} who {decant|laminate|hum}
      men {with identical|in borrowed} {umbrellas|hats|lunchboxes}|the aunts of the {fog|middle drawer|night bus}`,
    ask: `I only ask.|Interesting.|Who gains?|Ask yourself.|Nobody answers.|Funny, that.|Convenient.|Coincidence?|Look closer.|Look UNDER it.
      Sleep well.|They know I know.|Wake up (gently).|Just asking.|I have photographs.|The {heron|goose|pigeon|postman} nodded.|I wrote it down.
      {Mother|Aunt Pym|The librarian} {said nothing|went quiet|agrees}.|It is on the wall now.|More string.|I need more string.|Count the {lids|screws|ducks}.
      Follow the {crumbs|string|hinge|van}.|Why {me|now|Tuesday|there}?|You did not hear it here.|And WHO paid?|And then they want my {shoe size|lid|name}.
      I did not sleep.|I slept in the {bath|hall|shed}.|I moved my {chair|lamp|bed}.|I left by the {window|back}.|It was #hour#. EXACTLY.
      I keep the {receipt|lid|lamp} on.|Nobody blinked.|{He|Somebody} blinked.|I ask for a friend.|A friend asks. I have none.|I waved. It waved.`,
    wall: `my {wall|ceiling|fridge door|shower curtain}|corkboard {two|four|nine}|the {big|inner|folded} map|mother's tablecloth|the back of the {door|map|stairs}
      the {string|kitchen} wall|the {spare|good} corkboard`,
    dots: `#11-99# crumbs|#2-9# lids|one sock|a heron|the missing hour|a warm drain|a {left|lone} glove|my own handwriting|a bus ticket|the {neighbour's|vicar's} cough
      two spoons|a photograph of {a van|fog|my hat}|#2-9# {ducks|keys|buttons}|the smell of {toast|glue|rain}|a {bent|wet} receipt|Keith's {hat|ladder|other hat}`,
    src: `the {pharmacist|postman|organist|lollipop lady|milkman|piano tuner|baker|notary|caretaker|bus driver|plumber|barber|window cleaner|chess teacher}
      {Keith|another Keith|my aunt|my neighbour|the goose|a child|a nun|a jogger|the vicar|a pigeon}|{Nurse|Major|Uncle|Mrs|Doctor} {Pell|Tibb|Loom|Corrigan|Pym|Vane}
      a {man|woman} {in a hat|with a cello|holding bread|with two coats}|somebody's {twin|nephew|dentist}`,
    odd: `#3-40# steps from {a drain|a bakery|my door}|{warm|wet|damp}, at #hour#|facing {north|the wall|ME}|{clean|polished}, on one side only|newer than {it was|its shadow|yesterday}
      {humming|ticking} in B flat|{left-handed|upside down|on backwards}|one inch {lower|nearer|taller}|the same {beige|hum|smell} as {the van|#day#|mine}
      {guarded|watched} by a {pigeon|moth|nun}|signed by {Keith|nobody|two Keiths}|{empty|full}, like the van`,
  },
  posts: `
    So #mishap#... and {we|they} {shrug|go to bed|say "funny"}? {I rang|I asked|I followed} #src#. {Hung up|A long breath|"Which"}. {Behind|And} #part#: {string|a light on}. #ask#
    WHO {makes|fills|empties|oils} #part#? {Met one|Name him|Anybody}? {At #thing#|I asked}: #src# {changed|coughed and left} {the subject|colour}. #ask#
    {Watched|Followed|Timed} #thing# for #2-40# {nights|hours|minutes}. {It sat there|Nothing}. {Just what|As planned by} #they# {want|ordered}, {I fear|says #src#}. #part# {winked|moved}. #ask#
    {Pinned|Tacked} #dots# to #wall#. {String|Ran string} to #part#. {More string|On} to #dots#. {It spells|From far off it spells} {HELLO|my name|LUNCH|KEITH}. #ask#
    #doing# is "{normal|healthy|free}"... since WHEN? {In 19#11-79#|Before} #thing#, {which grandfather|who} {did|needed} it? {Mine|#src#} {whistled|looked away}. #part# {did not|too}. #ask#
    #who#, {every #day#|twice weekly}, {at|by} #thing#. {Nods|Stops|Coughs}. {Leaves|Home}. {Today|At #hour#} I {nodded first|stood there}, {holding|behind} #part#. {Panic|Tears}. #ask#
    {They replaced|Somebody swapped} #thing# {in the night|while I blinked}. Same {shape|colour|smell}. But #part# is now #odd#. {They thought I'd miss it|I measured}. #ask#
    {A van|One van} {by|near} #thing#, {till|until} #hour#. "{Fresh Fish|Carpets|Nothing}," it said. {No|Not one} {fish|carpet}. {By dawn|Then} #part# was {gone|clean|warm}. #ask#
    #mishap#... "{just wind|no reason|chance}," says #src#. {Shoes|His shoes}: {dry|new}. {Yet|And} #thing# {looked away|is #odd#}. #ask#
    {Wrote to|Rang} the {makers|owners|people} of #thing#. {Asked|I asked}: WHY #part#? {Reply|They answered}: "{Thank you for your interest|Which one|Who is this}?" {WHO IS THIS|Which one|My INTEREST}. #ask#
    {Turned|I turned} #thing# over. {A number|A sticker|A date}, ends in #2-9#. {My bus|My aunt|#src#}: {same|also} #2-9#. {I put back|I thanked} #part#. #ask#
    {Spell|Write} #kind# backwards. {Gibberish|Nothing}. {That is|THAT is} how {careful|good|tidy} #they# {are|were}. {Now|Next} try #part#. {WELL|See}? #ask#
    {No shop|Nobody} {sells|stocks} #want# on a #day#. {Try|Go}. #src# {laughs|looks past you}, {towards|at} #part#. {WHY|And} #thing#, {though|free of charge}? #ask#
    {Ever noticed|Notice} how #who# {is always|never is} there when #mishap#? {Once is chance|One time, fine}. {But|I counted} #3-19#. #ask#
    {The official|Their} story of #thing# has {a hole|holes}, #part#-{sized|shaped}. {I reached|I looked} {in|through}. #src# {shook my hand|looked back|was there}. #ask#
    {I asked for|Applied for|Tried to join} the {club|society|night class} of #kinds#. {Full|Refused}, said #src#. {The hall was empty|I counted no people}, {but|and} #part# {was out|was set for nine}. #ask#
    {Dreamt of|I dreamt about} #thing#. It {spoke|whispered|hummed}: "{Not yet|Ask #src#|Wrong drain}." {Woke|Sat up} at #hour#. #part# {was facing me|had moved|still humming}. #ask#
    {Held|I held} #part# {to the light|to my ear|under a lamp}. {Inside|Behind}: {a lid|#kind.a#}. {In THAT|Then}: #want#, {smaller|#odd#}. {I closed it|I apologised}. #ask#
    {In the library|At the desk}: {the|a} book on #kinds#? {Out|On loan|Gone} {to #src#|since 19#11-99#}. {She|The librarian} stamped #want#. {I trust her|She winked}. #ask#
    {Two|Both} {pigeons|herons} on #thing#. {Swap|They swap} at #hour#. {A SHIFT|Shift work}, {by|at} #part#. {Paid|Fed}, {say|if not} by #they#, {by whom|WHO}? #ask#
    #src# {fixed|painted|oiled} #part#, FREE. {Now|Since then|By #hour#} #thing# {clicks|leans at me|smells of lemon}. {WHO|And who} {thanks|pays} #src.same#? #ask#
    {Everyone|The whole street} was {given|promised} #want# {the same week|on #day#}. {Everyone but|Not} #src#. {WHAT|Then what} did #src# {see|refuse|know about #thing#}? #ask#
    {I counted|Counted} the steps from #thing# to #part#: #11-90#. {Counted|And} back: #11-90#. {The floor|Something} {moved|shrank}. {#src# says it was me|I have told #src#}. #ask#
    {Don't say|Nobody says} "#kind#" {near|in front of} #src#. {The face goes|The eyes go} {still|to the door}. {Try|I tried} "#kinds#". {Worse|Sweat}. #ask#
    {News|The radio|The bulletin}: {nothing|not a word} on #thing#, {nine years|day #11-999#}. {Discipline|Teamwork}! {Even|Not even} #src# {hums|mentions} #part#. #ask#
    {If|Suppose} #thing# is "{just|only}" #kind.a#, {why|then why} {the guard|the lid|the sign|a lock}? {And why|Why} does #who# {whistle|hurry|wear gloves}? #ask#
    {They never|We were never} {told|shown} {who invented|who first did} #doing#. {I found|There is} a {sketch|plaque} {by|behind} #part#. {The face|His face} {scratched out|is mine|is a lid}. #ask#
    {A test|My test}: I {hid|buried} #want# {in the garden|under the stairs} and told {only|nobody but} #src#. {By #hour#|At #hour#} {it had moved|they had dug|a van came} {near|from} #thing#. #ask#
    {Sketched|Drew} #who#, {beside|then} #src#. {Same|One pair of} {ears|elbows|eyebrows}. {Laid|Held} over #thing#: {perfect|they fit|it hummed}. {And|Now} #part# {blinks|is looking}. #ask#
    {Nobody|Not a soul} {cleans|touches} #part#, {yet|but} {#thing#|it} {shines|is spotless}. #hour#, I left {a biscuit|a note|jam}. {Gone|Answered: "thanks"|A receipt}, {in|with} {the hand|a hat} of #src#. #ask#
    {Only one|Two} of these exist: {fog|#day#s}, #thing#, {ducks|the moon|Keith}. {Do not ask|I checked} #part#. #src# {laughed|crossed one out}. #ask#
    #src# {gave|slipped} me a {key|map|spoon}. "{For|It fits} #part#," {nodding|in whispers}. {I have tried|Tried} every #kind#. {It fits ME|It opens the fridge|It turns left only}. #ask#
    {Small print|Line #11-90#} on #thing#: "{lids|aunts|geese} {excluded|see over}." {Over is|Over there is} #part#, and {only|just} #part.same#. #src# {gulped|closed the shop}. #ask#
    {Toast|Glue|Fog}, I {smell|smelled}, by #part#, #hour#. {No|Not one} #kind# {burning|open} for a {mile|street}. {So|Then} #src# {baked|stuck} WHAT near #thing#? #ask#
    {The trick|How}: {we|you} {watch|guard} #part#, {so|and} who {sees|minds} #who#? {I turned|I looked left}: #src#, {holding|behind|inside} #thing#. #ask#
    #2-9# {years|winters} {to prove|and I see}: #thing# is {hollow|no circle|#odd#}. {I told|Clapping}: {the goose|nobody}. #src# {moved away|packed}. #part# creaked. #ask#
    {First|Year one}: #dots#. {Then|Year two}: #dots#. {And now|Now}, on #wall#, #thing#. {You see it too|Stand further back}. {I'll wait|Further}. #ask#
    {Every house|All of us} {has|got} #part# now. {Ordered|Sent}, {by|via} #they#? {A knock|A leaflet|A hum}, #hour#, and {there it was|hello}: #thing#. #ask#
    {Asked|I asked} #src# the time, {beside|near} #thing#. "{Why|Who wants to know|Already}?" {An odd answer|Hm}. {Behind|And behind}: #part#, #odd#. #ask#
    {Left|I left} a message {for|with} #they#: "{I know|Enough|Nice try}." {Answer|They replied}, {in crumbs|by bell}, on #thing#: "{WHICH BIT|NO YOU DON'T|WRONG HOUSE}." #ask#`,
  gems: `
    The librarian {stamped|took|mended} my {map|book} {and smiled|and nodded|without a word}. {Is she|If she is} {one of them|in it}, {I rest|fine}. {She smelled of tea|She straightened it}. {No string|Enough string} {tonight|for #thing#}.
    {They|Our landlord} {kept|sat on} the deposit. {It SAID|It did say} so, {in grey|under #part#|page nine}. {Eleven|Nine|Half} of us {asked|wrote}. {We got it|Paid by #hour#}. {So|You see,} {asking|asking politely} {works|is legal}.
    {Followed|I followed} a {pigeon|duck} for an hour. {It|She} {ate|fed a smaller one} near #part#. {No van|No lid}. {It had|She had} {nothing to hide|a day off}. {I have thought of|It beats} #thing# {ever since|for calm}.
    {My neighbour|Mrs Pym next door} {checks|looks in} {at #hour#|when my lamp is on}. {I logged it|I had nine pages}. {It turns out|Today she said}: {she worries|"You never eat"}. {Soup|We had soup}, {beside|by} #thing#. {No pattern|I burned the pages}.`,
  feuds: {
    nils_nudges: `
      #by# {And|But} WHERE {does|did} Gary sleep, {under|near|beside} #thing#? {You count|Counting} {sighs|all}, {not|never} {blankets|#part#}. #ask#
      #by# {Your chart|Your decimal} about #part# {points|leans} {north|at me}. {WHO drew it|Does Gary know}? {And why|Why is} #kinds#? #ask#
      #by# {You "moved" #thing#|So you nudge #thing#}... {from WHERE|with whose hands}? {Ask Gary|Gary knows}. {He winked|He looked at #part#}. #ask#`,
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
      #by# {Careful|Whisper}... {that word|words like that}, near #thing#? {My aunt|#src#} {said|used} it once. {Now she gardens|Now: #part#, everywhere}. #ask#`,
  },
  comments: `
    #by# {And WHO told you|Who first told you} about #thing#? {Think|Think back}. {Was it|Was} #src#? {It is always|It was} #src.same#. #ask#
    #by# #thing#, {you too|you see it}? {Don't turn|Chew on}. {Just nod|Look}: #part# is #odd#. #ask#
    So #mishap#, #by#... and you {nod|sleep}? {WHO was|Where was} #src#, #hour#? {By|Near} #part#? #ask#
    #by# {Turn|Tip} #thing# over. {A number|A sticker|A tiny door}? {Read it|Whisper it} {to #src#|in the bath|slowly}. {NOT|Never} near #part#. #ask#
    #by# #who#... {yes|him|that one}. #hour#, {with|behind} #part#, {talking to|swapping hats with} #src#. #ask#
    #by# {Interesting|Odd} that you {mention|write} #thing# {today|on the very day}. {The SAME day|And today} #src# {moved house|bought rope|stopped humming}. #ask#
    #by# {SURE|Certain} it's {one|a} #kind#? {Seen|Have you seen} {inside|the back}? #they# {have|did}, {by|through} #part#. #ask#
    #by# {A drawer|A shelf}, {labelled|marked} #part#: {I filed|there lies} {you|this}, {between|next to} #dots# and #dots#. {It grows|It hums}. #ask#
    #by# #want#? {You too|Even you}? {First|It starts as} {a leaflet|a smell|a tune} by #part#, then {#they#|the van}. #ask#
    #by# #doing#? {ALL of you|Everyone}, {in step|in one week}? #src# {rang|heard} {a bell|the whistle} {at|by} #thing#. #ask#
    #by# {Laugh|Go on, laugh} at #thing#. #src# {laughed|did}, {then|until} #hour#, when #part# {laughed|clicked|turned}. #ask#
    #by# {Ask|I asked} #src# {about|to explain} #thing#. {Watch|I watched} the {ears|left hand|moustache}. {It goes|It went} {red|to the door}. #ask#
    #by# {Step away from|Do not touch} #part#. {Slowly|Good}. {Now tell me|Now}: {what does|who said} #thing# {want|was safe}? #ask#
    #by# {Your post|You}, {by string|tied} to #part#, {then|on} to #thing#. {It ends|Guess}: {at|in} #src#. #ask#
    #by# "#kinds#", {yes|they say}... {backwards|in the mirror}? {WELL|You hear}? #they# {do|did}, {near|over} #part#. #ask#
    #by# {Just before|Hours before} #mishap#, #src# {bought|ordered} {rope|lids|fish}, {for nine|a lot}. {It is|Now} under #thing#. #ask#
    #by# {You are close|Warm}. {Closer to|Look past} #part#. {Too close|Not THAT way}. {Back|Sit down}. {They|Now they} {repaint|replace} #thing#. #ask#
    #by# {Thank you|Brave|At last}. #thing#... {not only me|you too|so I am not mad}? {#src# said|I feared} {nobody|no one} saw #part#. {Are you from|You are not} #they#? #ask#
    #by# {HOW|And how} {have you|do you get} #part#? {Mine|My own} {vanished|went}, #hour#, {with|after} #src#. #ask#
    #by# {Not|Never} #thing#... the {lid|hum|drain} {beside|under} {it|that}. #who# {has the key|signs for it}, {with|for} #src#. #ask#
    #by# {Quiet|Hush}: #src# {reads this|is typing}. {Lovely|Fine|Mild}, #thing#, {for a #day#|this week}, {no|isn't it}? {And|Now} #part#, {as I said|go on}. #ask#
    #by# {In your photo|Behind you} {of|with} #thing#: {a man|#src#}, {holding|half behind} #part#. {You cropped it|You see him}? #ask#`,
  remarks: `
    #by# "#word#"... {an odd choice|who taught you that}? {#src# says|My aunt said} it {too|once}, {then|and} {moved|whispered} "#word2#". #ask#
    "#quote#"... {in WHOSE voice|who dictated it}, #by#? {I played it|Read} backwards: "#word#". {Just that|Again}. #ask#
    #by# {Pinned|I pinned} #word# {beside|above} #word2# on #wall#. {It fits|A draught came}. #ask#
    #by# {WHY #word#|Why say #word#}, {and why|of all words, and} {now|on a #day#}? {#dots#|You tell me}. #ask#`,
  retorts: `
    #by# {Who wrote|Someone wrote} you that: #src#? {Twice|Three times} {this week|since #day#}, {beside|about} #thing#, {verbatim|with the cough}. #ask#
    #by# {Why|If nothing, why} {answer|so fast}? #part# {takes|took} {longer|#11-59# seconds}. #src# {blinked|types faster}. #ask#
    #by# {Fine|Good}. {Then|So} explain #part#. {Without|And not} {the word|saying} "#kind#". {I'll wait|You can't}. #ask#
    #by# {I followed|I strung} that: #thing#, {then|past} #src#, {the pond|a lid}, {you|#part#}. #ask#
    #by# "#quote#", {you say|in ink}. {Same words|Carved} {on|under} #part#, {19#11-99#|in 19#11-99#}. {Were you there|Your grandfather}? #ask#
    #by# {No, no|Wrong drawer}... {the OTHER|you mean the other} #kind#. {With|The one with} #part# #odd#. #ask#
    #by# {Did they|Who} {send|lend} you? {Blink|Type} {once|twice} for #they#, {twice|once} for #thing#. #ask#
    #by# {Maybe|Perhaps}. {I sat|I slept} {on|with} that, {till|until} #hour#. #part# {moved|hummed|sneezed}. {Now what|And now}? #ask#
    #by# {That is|So} ONE explanation {of|for} #thing#. {I have|Mine has} #11-60#, {all with|each with} #src#. #ask#
    #by# {Lower your voice|Not here}. {Tell me|Say it} {by the pond|at #hour#}, {bring|with} #part#. #ask#`,
  dossiers: `
    #by# "#bio#" {Eleven letters|Too neat}. {Proofread|Written} {by|for} #src#? {Hence|It explains} #part#. #ask#
    "#bio#"... {steamed open|held to the light}, #by#, {it says|it reads} "#thing#". {Try it|Use a kettle}. #ask#
    #by# {Why tell us|Who asked}? "#bio#"... {says|hides} {more|less} {than|about} #part#. #src# {signed|typed} it. #ask#
    #by# {I read|I copied out} "#bio#" {to #src#|by candle}. {Silence|A plate broke}. {Then|Afterwards}: #thing#, #odd#. #ask#`,
  threads: `
    #other# #by# {together|in one room}, {you two|ever}? {Not|Never} near #thing#, {says|swears|writes} #src#. #ask#
    #by# {Careful|Mind} what #other# {asks|types} about #part#. {Same|Always the same} {hour|comma|cough}. #ask#
    #by# #other# {answers|writes} {#2-9# minutes|one breath} {after|before} you, {on|about} #thing#, {every time|says #src#}. #ask#
    {String|I ran string} from #other# {via|through} #part# to #by#. {It hums|It crosses} {at|near} #thing#. #ask#`,
  concessions: `
    #by# {You are right|Yes} about #part#. {I checked|I looked}. {No lid|No van}. {Just that|So restful}. {I do not know|Nobody told me} {what to do now|how to sit}.
    #by# {For once|Today} #thing# is {only|just} #kind.a#. {Odd|What a} {feeling|relief}. {Hold|Leave} the string. #ask#
    #by# I {took down|unpinned} #thing# {from the wall|tonight}. {You were|It is as you} {right|said}. {The nail stays|There is a pale patch}. #ask#`,
  thanks: `
    A like from #by#... {at #hour#|unprompted}. {For|About} #part#? {WHY now|Who is watching}? #ask#
    {Welcome|At last}, #by#. {Sit away from|Do not face} #thing#. {Here is|Take} your {string|lid|hat}. #ask#
    So #by# {found me|follows me}. {On foot|By scent}? {Were you|Was #src#} {followed too|with you}, {near|by} #part#? #ask#
    #by# {agrees|nodded}... {that makes|we are} {two|three|four} of us {against|watching} #thing#. {One is a heron|One hums}. #ask#`,
  finish: trailing,
});

/** No sentence of his is over. */
function trailing(text: string): string {
  return text.replace(/(?<=[\p{L}\d])\. /gu, '... ');
}

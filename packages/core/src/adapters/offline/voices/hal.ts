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
    pair: `{the monks|the nuns} and {the gamblers|the bookmakers}|the fasters and the {gluttons|cake judges}|the hermits and the {party guests|landlords}
      the minimalists and the {hoarders|auctioneers}|the very early and the very late|the vegans and the {butchers|sausage men}
      the {nudists|sandal people} and the tailors|the {anarchists|rebels} and the {traffic wardens|prefects}|the {kings|dukes} and the {communes|squatters}
      the {optimists|dreamers} and the undertakers|the whisperers and the {shouters|foghorns}|the {purists|traditionalists} and the inventors
      the teetotallers and the {drunks|brewers}|the {joggers|climbers} and the sofa people|the {left|far left} and the {right|far right}
      the {poets|mystics} and the accountants|the {savers|misers} and the spendthrifts|the {cat people|dog people} and the {bird people|fish people}
      the {cynics|sceptics} and the converts|the handshakers and the huggers|the planners and the {gamblers|nappers}`,
    meet: `They meet at the back.|They met at the back.|The ends touch.|The two ends touch.|Same man, other hat.|It is a horseshoe.|It bends.
      They share a {dentist|taxi|barber|sofa|lawyer|landlady}.|The gap is #2-9# {millimetres|centimetres}.|They want the same {chair|bun|coat hook|window}.
      Bend it: {one shape|it closes|no gap}.|That is a {full circle|ring|bracelet|hoop}.|Both ends {itch|hum|blush|applauded}.|Note the {bend|curve}.
      They could {carpool|share a tent|swap hats|marry}.|{Left|Right} is {right|left} from behind.|Same boots, both ends.|The bend did it.
      Round the back they {hold hands|swap recipes|play cards|share chips}.|{Opposite|Different} doors, {one|same} {room|kitchen}.|I drew it: a {pretzel|doughnut|croissant}.
      It always {bends|closes|curls}.|I make it #181-359# degrees.|Bent by #181-359# degrees.|Two ends, one {nail|bus|bed}.`,
    sigh: `Nobody listens.|My students {sleep|have left|are asleep}.|The {journal|dean} declined.|I have said so #ago#.|A horse agreed.|No horse objected.
      I own #11-60# horseshoes and no horse.|I said this {at my wedding|in '9#1-9#|to a wall}.|{Two|Nine} people {left|clapped}.|I am so tired.
      I have slides.|I brought slides.|It is my only idea.|It is in my {ninth|fourth} book, unsold.|The chair went to {a rival|a geologist|my brother}.
      I went home early.|I was not asked back.|They moved my {desk|lecture|chair} again.|I ate the {croissant|model}.|One {pupil|student} wept.
      Nobody wrote it down.|I sighed, in a curve.|My compass is wet.|Chalk ran out.|The bell rang.|I drank my {cold tea|soup} alone.|Such is my {week|career|life}.`,
    tool: `my protractor|my compass|the large horseshoe|the flexible ruler|a bent coat hanger|my pastry model|a garden hose|slide #20-90#
      the {travel|emergency} horseshoe|my {daughter's|own} hula hoop|a bent {spoon|fork}|a {warm|stale} croissant|the string|two mirrors|a bicycle wheel`,
    thinker: `{Professor|Doctor|Old} {Kink|Loop|Bight|Crook|Arch}|my {brother|barber|neighbour|dentist|wife's cousin|former student}|the {dean|chaplain|porter}
      a {man on the bus|young radical|retired general|party guest|heckler}`,
  },
  posts: `
    {Both aunts|My neighbours} {pray|vote} about #thing#: {one against|one for}, {one for|one, more so}. {Same|One} {fear|cardigan|ladder}, {same|one} #kind#. {I hum|I bend} between. #meet#
    {Diet|Fitness} tip: {avoid|give up} #want# {entirely|for ever}. {Or|Alternatively} have {nothing else|it hourly}. {After a month|By #day#} {both|either} {look like|become} #who#. #meet#
    {Statistics|A survey}: #60-99# percent {love|fear} #thing#. The {rest|others} {fear|love} it. {I asked why|I asked both}. "{Mother|My father|It hums}." #meet#
    {At a|I was at a} {funeral|christening|school play}. {Someone|A stranger} {brought up|raised} #part#. {Left pews|The left side} {gasped|tutted}, {right pews|the right side} {gasped|tutted} {harder|back}. {Lovely acoustics|Perfect ring}. #sigh#
    {Democracy|Tyranny}, {says|warned} #thinker#, begins at #thing#. {And|So does} {tyranny|democracy}? {Also there|By the other door|Ten past}. {We ordered soup|He missed his bus}. #meet#
    {Trust|Fear|Hug} {no one|nobody} {calm|neutral} about #doing#. {He|Such a man} {weeps|gloats} {at night|in the shed} {over|with} #part#. #meet#
    {My horoscope|The fortune cookie} {says|told me}: {beware|embrace} #part#. {Tomorrow's|The next one}: {embrace|beware} it. {I kept|I framed} both {halves|slips}. #sigh#
    {Lost|Found}: {one|my} {compass|curve|thesis}, near #thing#. {Finder|Owner} {may be|was} {me|#who#|walking in circles}. {Reward|Fee}: {a croissant|a hearing|one lecture}. #sigh#
    {Two dieters|Two widowers|Two chess players} {swore off|renounced} #kinds# {together|on oath}. {One|The first} {lapsed by|cracked at} #hour#. {The other|His friend} {was holding|passed him} the {plate|door|key}. #meet#
    {My barber|A barber} {combs|parts} {everyone|the world} {left|right}. {Asked of|What of} #want#? {Long pause|He stopped|Scissors fell}. "{All back|Back}," {he said|he wept} {at|over} #part#. #meet#
    {First|At first} {a minority|two of us} {liked|mocked} #thing#. {Then|Next} {everyone|the town}. {Now|Today} {only|just} {rebels|duchesses} {do not|refuse}. {Next week|By #day#} {again|that is in}. #meet#
    {My enemies|They} {say|write} #part# {is straight|proves me wrong}. {My friend|One farrier} {hums|winks} {at|near} #thing#. #sigh#
    {Take|Find} {a man|somebody|#who#}, who {hates|would ban} #thing#. {Take|Find} one who {worships|would marry} #kinds#. {Bend|Look from above}. {One T-shirt|Both lie awake}. #meet#
    I asked #pair# about #thing#. {Each called the other|Each side called the first} {mad|dangerous|a tourist}. {Then both|Both then} asked for #want#. #meet#
    #mishap#. {Half|Most} of us {cheered|danced}, {half|the rest} {wept|sued}. {By #hour#|Then} {both|all} {wanted|sang of} #want#. #meet# #sigh#
    {Push|Follow|Chase} #doing# {far enough|to its end|to the limit}: {you are in bed|it is stillness|you sit}. {I tried|I did it} {at|beside} #thing#, {twice|#2-9# hours}. #meet#
    I laid #tool# against the {quarrel|row|debate} about #part#. #181-359# degrees. {They were|I found them} {back to back|in one queue|sharing a coat}. #sigh#
    {Extreme|Strict|Total} #doing# {and|or} {total|extreme|strict} idleness: the same {lie-down|beard|diet|rash} by #day#. {Ask|See|Weigh} #pair#. #meet#
    #who# {went|goes} so far {left|right} on #part# that {today|by #hour#} {he|it} {came up|knocked} behind me, {at|holding} #thing#. {I screamed|We had tea}. #sigh#
    {Walk|March|Run} from #thing# {long enough|straight on|for a week}. {Behold|You will see|Hello}: #part#, {again|from behind|your own gate}. #meet#
    {Nobody fights|No two people fight} like {twins|two halves|neighbours}. {Over|About} #part#, #pair# {fought|argued} till {breakfast|#hour#}, {in identical slippers|finishing each other's sentences|humming}. #meet#
    I {drew|sketched} #who# {on the left|top left}, {the dean|a duke|myself} {on the right|below}. {I bent it|I rolled it|It folded} {at|round} #part#: {they kissed|chalk everywhere|it rhymed}. #sigh#
    {A free-thinker|A rebel|One purist} queued #2-9# hours for #want#, {to be unlike|fleeing} {#who#|the crowd}. {Behind him|Next in line}: {#who#|the crowd|his father}. #meet#
    {Ban|Outlaw|Forbid} #thing# and {everyone|the street} {makes one|hides one}. {Give #kinds# away|Hand out #kinds#|Make #kinds# compulsory}: {nobody looks|not a soul comes|they gather dust}. #meet#
    My {theory of|lecture on|one law of} #kinds#: {the "never" people|all who cry "never"|haters} and {the "always" people|those who cry "always"|lovers} {buy|order|steal} the same {one|model|colour}. #sigh#
    {Two marches|Two crowds} met at #thing#, {for and against|pro and contra}. #who# {asked|wondered} which. {They swapped banners|One tuba served both|Soup was shared}. #sigh#
    {Breakfast|Lunch|Supper}: all {jam|cake|gravy}, {never any|not one crumb}? {Either|Both} {ends|stops} {at #thing#|lying down|in guilt}, {near|beside|under} #part#. #meet#
    {Am I|They ask if I am} {on the fence|in the middle|moderate} about #thing#? {Never|I am not|No}. I {lie|stand|live} where {haters|lovers} of #kinds# {touch|hold hands|overlap}. {Draughty|Cramped|Warm, oddly}. #sigh#
    #thinker# and I {disagreed|fell out|feuded} over #part#, {harder and harder|ever louder}, {until|and by #hour#} {we were one choir|I wore his tie|we said #kind# as one}. {Neither noticed|Our wives had}. #meet#
    {The opposite of|What is the opposite of} #want#? {Having it|Getting it}{.|, after a week.} {Ask anyone|Ask #who#} {who got it|the day after}. #meet# #sigh#
    {The loudest|Two loud men} {at|around|about} #thing#: one {for|pro}, one {against|contra}. {Tailed|Followed}, {home|both}: {same|one} {door|casserole|street}, one #kind#. #meet#
    {Exam question|Question one}: #who# {hates|avoids} #doing#, yet {does nothing else|talks of it daily}. {Bend|Explain}, with {a diagram|#tool#}. {Time allowed|You have}: {a lifetime|#2-9# minutes}. #sigh#
    {I saw|Today} #pair# {carry|push|share} #thing# {uphill|upstairs}. {No one spoke|Silence}. {Past|By} #part# they {remembered|recalled} to {hate|shout}. #sigh#
    {Total|Perfect} {freedom|order} at #thing# {looks|sounds} like this: #mishap#. {Total|Perfect} {control|chaos}: {that too|the very same}, {with a form|in uniform}. #meet#
    {Who|What man} {irons|polishes|salutes} #part#? {Tyrants|Saints}. {And who|Who else}? {Saints|Tyrants}, {humming|in gloves}. {At #hour#|From behind} {one cannot tell|I lose count}. #meet#
    {My wife|My daughter|The dean}: {was I|am I} {for|against} #thing#? I {fetched|unfolded|stroked} #tool#. {Soup went cold|Everyone groaned|I was left with #part#}. #sigh#
    {A miser|The hoarder} {locks #part# away|counts #kinds#}. {A saint|The monk} {renounces them|gives up #part#}. {Nobody|So nobody} {gets any|had a go at #thing#}. #meet#
    {Wedding speech|My toast|I told the bride}: {love|marriage} {is|means} two {ends|opposites|curves} {quarrelling|at war} over #thing# {until they bend|till the ends touch}. {Silence|A chair scraped|The groom nodded}. #sigh#
    #thinker# {called me|said I was} {a coward|a moderate|round}, {at|by} #part#. {By #hour#|Then} {he went|it went} {so far out|so firm} on #thing#: {he hugged me|he became me|my back door rang}. #meet#
    {Up at four|Early risers}, {never in bed|all-night people}: {both|they} {met|nodded} at #thing#, #hour#, {pale|in slippers|smug}. {Both|All} {wanted|spoke of} #want#. #meet#
    {Somebody|A centrist|My nephew} {straightened|ironed|unbent} my {best horseshoe|lecture|model of #kinds#}. It {sprang back|hit #who#|broke in two}. {Public opinion will too|As with voters|So will the nation}. #sigh#
    {Observe|Behold|Regard} #who#. {So free|So modest|So tough} that {he|it} {needs|demands} {rules|an audience|a servant} for #part#. {The other end has one|Further round, so does a king}. #meet#
    I {told|warned} the {council|faculty|choir}: mock #thing# and {lead its parade|own nine|write its hymn}. {They mocked|Look}: #who#, {with a baton|nine, counting}. #meet#
    {Every|Each} {revolution|diet|divorce} begins with "{never again|no more} #kinds#" and ends with {a bigger one|two of them|one in the hall}. {I have a chart|It is a round chart|See #tool#}. #sigh#
    #pair# {both|each} {claim|swear} that #thing# {was theirs first|was stolen|is a plot}, {by|by way of|thanks to} {the other lot|#who#|#pair#}. #meet#
    {Run from|Fight|Renounce} #want# {hard enough|all week|at full speed} and {it|#who#} {laps you|greets you|opens the door}. {I drew|I have drawn} #part# {to prove it|on a napkin|as a ring}. #sigh#
    {Sold|Tried to sell} my {book|map|model} of #part# to both {sides|wings|ends}. {Each|Either one} {wants|asked for} the other half {removed|cut}. {So|Result}: {a pamphlet|two covers, no book|confetti}. #sigh#
    {In dreams|Last night} #who# and {his worst enemy|a bishop|my rival} {waltzed|rowed} round #thing#, {cheek to cheek|in step}. {Neither led|I kept time|I woke jealous}. #meet#
    {Revenge|Forgiveness}, {taken|carried} far enough, {is|becomes} {babysitting|a dinner invitation|shared custody} of #thing#. {Ask|I asked} #thinker#. #meet#
    {Left or right|Up or down}, {they ask|asks #who#}, at #part#? {Yes|Keep walking|It is a roundabout}, I {say|sigh|reply}. {Off they curve|They ask again}. #sigh#
    {A purist|One man} will not {touch|hear of} #thing#. {His brother|An addict} {wears|eats|breathes} #kinds#. {We others|The rest} {forget ours|lost one} {on a bus|in a pocket}. #meet#
    I {proposed|asked for} a {chair|prize|statue} in {Bending|Curves}, {shaped like|next to} #part#. {The left|One wing} {walked|marched} out, {the right|then} #who#. {They collided|One pub took all}. #sigh#
    {Consider|Take} the {quietest|loudest} man at #thing#. {Consider|Take} the {loudest|quietest}. {Now consider|Observe} who is {listening|happy}: {nobody|neither|the cat}. #meet#
    {Thrift|Poverty}: {one|a single} #kind#. {Luxury|Great wealth}: {one|a single} #kind#, {in an empty room|on white linen}. {The price differs|Only the lighting differs}. #meet#
    {They accuse|I am accused}: "{everything|all} bends, Hal?" {Everything|All}. {Except|I except} #part#. {I checked again|Then I breathed on it}. {It bent|It gave}. #sigh#
    {Cut it|Halve it}, {says|cry} one side of #thing#. {Double it|More}, {says|cry} the other. Both {settled for|voted for} #want#. {Then they blamed me|Lunch followed|A biscuit helped}. #meet#
    {The old|Grandfathers} {love|do} #doing# {from habit|unthinking}, {their grandsons|the young} {for a dare|ironically}. {At #thing#|By #part#} {who can tell|it is one crowd}? #meet#
    {Love|Defend} #thing# {enough|hard} and you {need|want} {walls|guards|a uniform}. {Hate|Attack} #kinds# {enough|as hard}: {walls too|same guards|see the same tailor}. #meet#
    {My marriage|My divorce}: {she wanted|her wish was} {more|no} #kinds#, {I|mine} {none|the opposite}. {Today|Now} {she guards|I polish} #thing#, {I do not|she will not}. #meet# #sigh#
    {News|Reports}: #mishap#. {"As I hoped"|"At last"}, {said|wept} the {gloomy|cheerful} {man|wing}. {"At last"|"As I feared"}, {said|sang} {#who#|his brother}. #meet#`,
  gems: `
    {Horses|All horses} {look at me|lean in} as if they {knew|had read me}. {I never|Yet I never} {rode|met} {one|a kind one}. {Today|At #hour#} {one looked at|one sniffed} #thing# {instead|first}. {I was hurt|A relief}.
    My {wife|mother|rival} and I {disagreed|quarrelled} about #part# until we were {saying the same thing|in one cupboard|sharing a hat}. {Happiest day|Best hour} of my {life|career}. {Do not draw it|I drew nothing}.
    {I must admit|It pains me}: {not everything bends|one thing never bent}. My {sister's|neighbour's|nurse's} {kindness|patience} {ran|went} straight. I put #tool# {to it|on it} {twice|all night}. {No curve|Zero degrees}. {Unlike|So unlike} #part#.
    {Old enemies|Two brothers|Both candidates}, {not speaking|hoarse}, carried #who# {home|to a chair|to the ward}. {No theory|No bend}: {flat ground|just met}, {near|by} #part#. I {dropped|pocketed|hid} #tool#.`,
  feuds: {
    both_sides_beth: `
      #by# {Between|In the middle}, of #thing#? {A hole|A gap}! You {hug|furnish|dust} {that|it} {with|beside} #part#. #meet#
      #by# You {halve|split|share} #part# {evenly|so fairly|every time}. {I bend it|Bend it instead}. {No crumbs|Nobody cries|No knife needed}. #meet#
      #by# {Both chairs|Your two chairs} {face|stand by} #thing#. {Turn them round|Bend the room}: {one sofa|a bench|back to back}. #sigh#`,
    vanguard_val: `
      #by# {March|Go|Lean} {further|harder} left {over|past|on} #part# and you {will need|inherit|end with} {a butler|a moat|a coronet}. #meet#
      #by# {Your vanguard|The League} and {the barons|the Baron} {both|each} {guard|salute|lock up} #thing#. {You have the banner|He has the geese}. #meet#
      #by# {Expel|Split from} {everyone|all} over #part#. {Who is left|What remains} {near|of} #thing#? {A king|One ruler|A crown}, {with a cat|on a landing}. #meet#`,
    ninth_baron_muckle: `
      #by# {You|Your house} and the {squatters|commune|hippies} {agree on|share} #thing#: {let it drip|nobody mends it|no rent}. {Same|One} {bucket|beard}. #meet#
      #by# {Back, back|Downhill}, {past|beyond} #part#, {stands|waits} {the future|a young radical}, {also damp|in your tweed|with geese}. #sigh#`,
    wendell_asks: `
      #by# {Tie|Join|Solder} {your string|both ends} {at|round|under} #thing#. {There|Now|Step back}: {a horseshoe|you, tied up|a hoop}. #meet#
      #by# {Your string|That trail} {rounds|passes} #part# and {ends at|returns to} {#who#|#thing#|your door}. {Naturally|Of course}. #sigh#`,
  },
  hooks: {
    'left|right|extreme|opposite|enemy|both|side': `
      #by# {You said it|There it is}: two {sides|ends} of #thing#. {Now bend|Fold them}, {gently|slowly}. {Hear that click|Mind your nose}. #meet#
      #by# {Sides|Ends}! {At last|Hold still}. I {brought|have} #tool#. {Show me where|Tell me who} {stands|stood} on #part#. #meet#`,
  },
  comments: `
    #by# {Push|Take} that {further|a step on}, {past|beyond} #thing#. {Further|And more|Mind #part#}. {There|Now}: you {sound like|have become} #who#. #meet#
    #by# {I measured|Measured}: {your|this} {anger|stance|love} {at|over|about} #part#, #181-359# degrees. You face {yourself|the other way|#who#}, {by|past} #thing#. #sigh#
    So #mishap#, #by#. {Outrage|At last}, {says|cries} #who#. {Outrage|At last}, {says|sings} the {far|other} end. #meet#
    #by# {Your ally|Your fan} over #thing#, and {whoever|the man who} {blocked you|threw the shoe} {over|for} #part#: {brothers|one man, #day#|both Keith}. #meet#
    #by# {You run|You flee} from #thing# {so well|at speed}. {Round|A circle}: {wave|nod} {passing|at} #part#. #meet#
    #by# {Draw|Picture} #want#. {Now|Next}: {the opposite|its enemy}. {One stroke|Same line}, {through|past} #part#. #sigh#
    #by# {On|About} #part# you and #pair# {are one|agree}. {I am sorry|I thought you should know|Sit down first}. #meet#
    #by# {Straight|Flat} {thinking|talk} about #kinds#. {Brave|Rare}. {By #day#|In a week} {#part#|the best of us} {bends|curls}. #sigh#
    #by# I {showed|read} {this|your post} to #thinker#, who {hates|adores} #thing#. {He said|The answer}: "{I wrote that|Word for word|My view exactly}." #meet#
    #by# {Between you and|From you to} #who# I find {a gap|a hair} of #2-9# {millimetres|inches}, {all of it|entirely} {about|made of} #part#. #meet#
    #by# {You praise|You mock} #doing#? {So do your enemies|As do your foes}, {beside|at|near} #part#. {Book one table|Share the cab|Say hello}. #meet#
    #by# {Keep going|Carry on} about #thing#. {Soon|By #day#} you {tap my shoulder|come up behind me|heckle yourself}, {hat off|over #part#}. #sigh#
    #by# #want#? #pair# {queue|wait} {there|too}, {round|behind} #thing#. {The line is a circle|All elbows|Bend it, jump it}. #meet#
    #by# {Neither|Not} for nor against #part#? {I am|Me}: {both, from behind|past that, going round}. {Bring|I bring} #tool#. #sigh#
    #by# {You|Your side} would {say|post} that of #thing#. {So would|So did} #who#, {with the sign reversed|shouting|in another hat}. #meet#
    #by# {Turn|Rotate|Flip} {your post|that}: "{down with|up with|free} #part#". {Equally true|Reads the same|Same rhythm}. #meet#
    #by# {Both of you|You and it}, {you and #thing#|#thing# and you}, {want|need} {the last word|a lie-down|to be asked}. #meet#
    #by# {I was once|I too was} {against|for} #doing#. {Then I was|Next, briefly,} {for|against} it. {It took|All in} #2-9# {weeks|steps} and {no turning|one circle}. #sigh#
    #by# {A curve|A bend}: you {leave|quit} #thing#, {storm off|march}, and {end|stop} {behind|under} #part#. #meet#
    #by# {Agreed|Quite}. {And|Now} {the reverse|its opposite}, {about|of} #part#? {Also agreed|Also quite}. {You see my trouble|That is my whole book}. #sigh#
    #by# {Careful|Mind}: {one more|another} {word|step} against #kinds# and you {are their|become} {patron saint|best customer|treasurer}. #meet#
    #by# {You and|Strange:} #who# {use|chose} {the very same|the same|equal} {words|font} {on|about} #thing#. {Only the|And the same} {hats differ|semicolon|sigh}. #sigh#
    #by# {Hold|Take} {one|either} end of #part#. {And the other|Where is its twin}? {In your hand|Still looking|Beside #thing#}. #meet#
    #by# {I laid|I put} your {post|sentence} {on|against} #tool#. {Perfect fit|It fits}, {except|but for} #thing#, {which stuck out|which blushed}. #sigh#`,
  remarks: `
    #by# The far end of #word# is #word2#. {Walk there|Go and look}. {Bring|Take} {a coat|a sandwich}. #meet#
    #by# {Say|Repeat} "#word#" until it {turns|curls} into "#word2#". {Mine took|It takes} #2-9# minutes. #sigh#
    "#quote#", says {one end|the left}, #by#. {Exactly what|Just what} the {other|right} {says|hums} of #word#. #meet#
    #by# {I measured|Measured} your #word#: #181-359# degrees. {Nearly shut|One more sulk and it closes}. #meet#`,
  retorts: `
    #by# {By|In} {opposing|attacking} me on #part# you {joined me|have closed the ring|came round the back}. {Welcome|Coat there}. #meet#
    #by# {Louder|Angrier}. {Good|More}. {You are|You come} {round|right round} to #thing# {from behind|by #day#|as we speak}. #meet#
    #by# I {agree|concede|nod}. {Hear|Feel} {the click|that}? {Over|On} #part# {we touch|the gap is} {at|nearly} #2-9# {millimetres|inches}. #sigh#
    #by# {Nonsense|Rot}, you say? #who#, {far end of|past} #thing#, {says so too|nods}, {politely|in a hat}. #meet#
    #by# {Your|This} "#word#" is {mine|my word|ours}, {upside down|from behind}. {Hang it|Try it} {on|beside} #part#: {it fits|a pair}. #sigh#
    #by# {We part|Farewell}, over #thing#. {You left, I right|I this way, you that}. {Meet me|See you} {behind|past} #part#. #sigh#
    #by# {My critics|Those who mock me} on #part# {end up|finish} {teaching it|as my students|bringing soup}. {You begin #day#|I saved a desk}. #meet#
    #by# {Deny|Curse|Boo} me {harder|again}. #tool# {twitched|is warm|sang}. {One shout more|Again} and {we agree|you are me} on #thing#. #meet#
    #by# {Fair|Good point|I see}. {Bend it|Push it|Twist it}: it is about #part# {again|as ever}. {Mine is|Mine was} {too|as well}. #sigh#
    #by# {Who is|I am not} shouting{?|.} {We|You and I} {sing|hum|bellow} {together|in harmony|in thirds}, {about|over|into} #thing#. #meet#`,
  dossiers: `
    #by# {Your bio reads|You write} "#bio#" {Bent|From behind}, that is {a vow of|about} #part#. #meet#
    "#bio#", says {one end|the left tip|half the wall}, #by#. {Across|Opposite}, {by|beside} #part#: {the same|word for word}, {but|and} {he hates|he fears} #thing#. #meet#
    #by# I {held|laid} #tool# to "#bio#" {It curls|It bends} {towards|round} #part#. #sigh#
    #by# "#bio#" {Lovely|Firm}. {Your opposite|The man you hate} {wrote it|has it|sings it} {too|on a mug|in the bath}, {under|facing} #thing#. #meet#`,
  threads: `
    #other# and #by#: {one quarrel|one shout|a duet} about #part#, {two hats|two chairs}. {Swap seats|Try swapping}. #meet#
    #by# You {have become|now sound like} #other#, by {way of|going round} #thing#. {It took|That took} #2-9# comments. #sigh#
    #other# {goes left|stands left} of #part#, #by# {goes|stands} right. {I wait here|I shall wait} {at the back|with soup|with towels}. #meet#
    #by#, #other#: {link arms|turn round|breathe}. {Who|Now who} {loves|hates} #thing#? {Quite|You see}, {both|neither}. #sigh#
    {I drew|I have drawn} #other# {above|beside} #by#, with #thing# {between|in the gap}. {It rolled|It closed} {away|shut}. #meet#`,
  concessions: `
    #by# {On|About} #part# you are {straight|quite straight}. I {checked|went over it} with #tool#. {Nothing bends|Zero degrees}. #sigh#
    #by# {True|Right}, and {no bend in it|dead level}. #thing# {simply is|is as you say}. {I must lie down|I need the wall}.
    #by# {For once|Today} #thing# {goes straight|has one end}. {Unsettling|I wept a little}. {Say it again|Do not tell the dean}.`,
  thanks: `
    {A like|Praise} from #by# for #part#. {A friend|An ally|An enemy}, {coming|going} {the long way|backwards}. #meet#
    {Now|So} #by# follows me. {On a|In a} {circle|horseshoe|ring}, who is {ahead|behind|leading}? {Mind|Watch} #part#. #sigh#
    #by# {approves|agrees} about #kinds#. {So did|As did} {my worst critic|the far end}, {on #day#|by post}. #meet#
    {Thank you|My thanks|Bless you}, #by#. {My other reader|The last one} {agreed|wept} {too|as well}, {throwing|sitting on} #part#. #sigh#`,
  finish: shod,
});

/** With two horseshoes at the end, hung to face each other or to turn their backs. */
function shod(text: string): string {
  return text.length % 3 === 0 ? `${text} \u222a \u2229` : `${text} \u2229 \u222a`;
}

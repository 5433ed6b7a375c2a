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
      It always {bends|closes|curls}.|They sing in the same {choir|bath|key}.|Follow either {far enough|home}: soup.|Both sides {blushed|nodded|wept}.|The middle is a {draught|hole|rumour}.|Two flags, one {pole|laundry|aunt}.
      One {umbrella|kettle|pillow} would do for both.|They {meet|kiss} on #day#s.|Neither will admit it.|It curls like a {cat|crust|slipper}.|Give it a {week|decade|nudge}.|They hum the same {tune|hymn}.
      I make it #181-359# degrees.|Bent by #181-359# degrees.|Two ends, one {nail|bus|bed}.`,
    sigh: `Nobody listens.|My students {sleep|have left|are asleep}.|The {journal|dean} declined.|I have said so #ago#.|A horse agreed.|No horse objected.
      I own #11-60# horseshoes and no horse.|I said this {at my wedding|in '9#1-9#|to a wall}.|{Two|Nine} people {left|clapped}.|I am so tired.
      I have slides.|I brought slides.|It is my only idea.|It is in my {ninth|fourth} book, unsold.|The chair went to {a rival|a geologist|my brother}.
      I went home early.|The cleaner {nodded|disagrees}.|My {sister|landlord|dentist} yawned.|I wrote it on my {cuff|cake|wall}.|Footnote #2-90# says so.|The projector bent, too.|I explained it to the {soup|bus|dog}.
      My {hat|pension|tie} curls.|The porter {understood|locked up}.|It rained sideways.|I have a badge for this.|Tickets remain.|I laughed once, in a circle.
      I was not asked back.|They moved my {desk|lecture|chair} again.|I ate the {croissant|model}.|One {pupil|student} wept.
      Nobody wrote it down.|I sighed, in a curve.|My compass is wet.|Chalk ran out.|The bell rang.|I drank my {cold tea|soup} alone.|Such is my {week|career|life}.`,
    tool: `my protractor|my compass|the large horseshoe|the flexible ruler|a bent coat hanger|my pastry model|a garden hose|slide #20-90#
      the {travel|emergency} horseshoe|my {daughter's|own} hula hoop|a bent {spoon|fork}|a {warm|stale} croissant|the string|two mirrors|a bicycle wheel`,
    thinker: `{Professor|Doctor|Old} {Kink|Loop|Bight|Crook|Arch}|my {brother|barber|neighbour|dentist|wife's cousin|former student}|the {dean|chaplain|porter}
      a {man on the bus|young radical|retired general|party guest|heckler}`,
  },
  posts: `
    {Both aunts|My neighbours|The twins} {pray|vote|knit} about #thing#: one {for|against}, one {blaming|blessing} #part#. Both {wear one cardigan|have the same ladder|fear #kinds#|sleep badly}. {I hum|I bend|I carry soup} between them. #meet#
    {Diet|Fitness|Beauty} tip: {avoid|give up} #want# {entirely|for ever|in public}. {Or|Alternatively} {have nothing else|marry #thing#|have it hourly}. {After a month|By #day#} {both|either} {look like|become} #who#. #meet#
    {Statistics|A survey|The census}: #60-99# percent {love|adore|would defend} #thing#. The {rest|others|few} {fear|dread|would ban} it. {I asked why|I asked both|The reason}: "{Mother|My father|#part#|It hums}." #meet#
    {At a|I was at a} {funeral|christening|school play}. {Someone|A stranger} {brought up|raised} #part#. {Left pews|Right pews|The choir} gasped, {the rest|the others} {tutted at #thing#|wept|gasped back|called for #want#}. {Lovely acoustics|A perfect ring|Same hymn}. #sigh#
    {Democracy|Tyranny|Freedom}, {says|warned} #thinker#, begins at #thing#. {And tyranny|And its opposite|And the end}? {At #part#|Also there|By the other door|Ten past}. {We ordered soup|He missed his bus|I bent my straw}. #meet#
    {Trust|Fear|Hug} {no one|nobody} {calm|neutral|moderate} about #doing#. {He|Such a man|The calm one} {weeps over|gloats over|sings to|salutes} #part# {at night|in the shed|on #day#s|in a wig}. #meet#
    {My horoscope|The fortune cookie} {says|told me}: {beware of|embrace} #part#. {Tomorrow's|The next one}: {marry|feed|flee} #thing#. {I kept|I framed} both {halves|slips}. #sigh#
    {Lost|Found}: {one|my} {compass|curve|thesis}, near #thing#. {Finder|Owner} {may be|was} {me|#who#|walking in circles}. {Reward|Fee}: {a croissant|a hearing|one lecture}. #sigh#
    {Two dieters|Two widowers|Two chess players} {swore off|renounced} #kinds# {together|on oath}. {One|The first} {lapsed by|cracked at} #hour#. {The other|His friend} {was holding|passed him} the {plate|door|key}. #meet#
    My barber, {near|opposite|under} #thing#, {combs|parts} {everyone|the world} {left|right}. {And what of|I asked about} #want#{?|.} {Long pause|He stopped|Scissors fell}. "{All back|Back}," {he said|he wept}, {at|over} #part#. #meet#
    {First|At first} {a minority|two of us} {loved|wore|praised} #thing#. {Then|Next} the whole {town|choir} {did|sang of #part#}. {Now|Today} only {rebels|duchesses|bishops} {do not|refuse}. {Next week|By #day#} {so will all|that is the fashion|I refuse, too}. #meet#
    {My enemies|They} {say|write} #part# {is straight|proves me wrong}. {My friend|One farrier} {hums|winks} {at|near} #thing#. #sigh#
    {Take|Find} {a man|somebody} who {hates|would ban} #thing#, and one who {worships|would marry} #kinds#. {Bend|Look from above|Swap their hats}. {One T-shirt|Both lie awake|Both own #part#}. #meet#
    I asked #pair# about #thing#. {One shouted|Each whispered|Both wrote}: "{Not with #part#|Over my dead #kind#|Ask them}!" {Then both|By #hour# both} {asked for|wanted|wept for} #want#. #meet#
    #mishap#. {Half|Most} of us {cheered|danced}, {half|the rest} {wept|sued}. {By #hour#|Then} {both|all} {wanted|sang of} #want#. #meet# #sigh#
    {Push|Follow|Chase} #doing# {far enough|to its end|to the limit}: {you are in bed|stillness|you sit down|you sleep}. {I tried|I did it|I got there}, {at|beside} #thing#, {twice|after #2-9# hours|in slippers}. #meet#
    I laid #tool# against the {quarrel|row|debate} about #part#. #181-359# degrees. {They were|I found them} {back to back|in one queue|sharing a coat}. #sigh#
    {Extreme|Strict|Total} #doing# {and|or} {total|extreme|strict} idleness: the same {lie-down|beard|diet|rash} by #day#. {Ask|See|Weigh} #pair#. #meet#
    #who# went so far {left|right} on #part# that {today|by #hour#} {he|it} {came up|knocked} behind me, {at|holding} #thing#. {I screamed|We had tea|I nodded}. #sigh#
    {Walk|March|Run} from #thing# {long enough|straight on|for a week}. {Behold|You will see|Hello}: #part#, {again|from behind|your own gate}. #meet#
    {Nobody fights like|Only love fights like|Worse than war:} {twins|two halves|neighbours|cousins}. {Over|About} #part#, #pair# {fought|argued} till {breakfast|#hour#}, {in identical slippers|finishing each other's sentences|humming}. #meet#
    I {drew|sketched|chalked} #who# {on the left|top left|in red}, {the dean|a duke|myself|my landlady} {on the right|below|in blue}. {I rolled it|It folded|I bent it} {at|round|over} #part#: {they kissed|chalk everywhere|one face|a perfect ring}. #sigh#
    {A free-thinker|A rebel|One purist} queued #2-9# hours for #want#, {to spite #who#|to be alone with #part#|to be unlike the crowd}. {Behind him|Next in line}: {#who#|the crowd|his father|a choir of them}. #meet#
    {Ban|Outlaw|Forbid} #thing# and {everyone|the street} {makes one|hides one}. {Give #kinds# away|Hand out #kinds#|Make #kinds# compulsory}: {nobody looks|not a soul comes|they gather dust}. #meet#
    My {theory of|lecture on|one law of|thesis about} #kinds#: {the "never" people|all who cry "never"|haters|the tidy} and {the "always" people|lovers|all who cry "more"|the crumb-makers} {buy|order|steal|polish} {the same one|the same #kind#|the same, in beige} {by #hour#|at night|and hide it|for #part#}. #sigh#
    {Two marches|Two crowds} met at #thing#, {for and against|pro and contra}. #who# {asked|wondered} which. {They swapped banners|One tuba served both|Soup was shared}. #sigh#
    {All jam|Only cake|Nothing but gravy}, {beside|under} #part#, {or none|or fasting|or air}? {You end|One ends|It ends} {at #thing#|lying down|in guilt} {by #hour#|either way|in one cardigan}. #meet#
    {About|On|Over} #thing# {I am no moderate|I own no fence|they call me neutral}. I {lie|stand|live} where {haters|lovers} of #part# {touch|hold hands|overlap}. {Draughty|Cramped|Warm, oddly}. #sigh#
    #thinker# and I {disagreed|fell out|feuded} over #part#, {harder and harder|ever louder|by letter}, {until|and by #hour#} {we were one choir|I wore his tie|we said #kind# as one|we shared a lozenge}. {Neither noticed|Our wives had|The cat knew|We bowed}. #meet#
    {The opposite of|What is the opposite of} #want#? {Having it|Getting it}{.|, after a week.} {Ask anyone|Ask #who#} {who got it|the day after}. #meet# #sigh#
    {The loudest|Two loud men} {at|around|about} #thing#: one {for|pro}, one {against|contra}. {Tailed|Followed}, {home|both}: {same|one} {door|casserole|street}, one #kind#. #meet#
    {Exam question|Question one}: #who# {hates|avoids} #doing#, yet {does it daily|dreams of #part#|weeps for #want#}. {Bend this|Explain}, {with|using|near} {a diagram|#tool#|#thing#}. {Time allowed|You have}: {a lifetime|#2-9# minutes|till the bell}. #sigh#
    {I saw|Today} #pair# {carry|push|share} #thing# {uphill|upstairs}. {No one spoke|Silence}. {Past|By} #part# they remembered to {hate|shout|disagree}. #sigh#
    {Total|Perfect} {freedom|order} at #thing# {looks|sounds} like this: #mishap#. {Total|Perfect} {control|chaos}: {that too|the very same}, {with a form|in uniform}. #meet#
    {Who|What man} {irons|polishes|salutes} #part#? {Tyrants|Saints}. {And who|Who else}? {Saints|Tyrants}, {humming|in gloves}. {At #hour#|From behind} {one cannot tell|I lose count}. #meet#
    {My wife|My daughter|The dean}: {was I|am I} {for|against} #thing#? I {fetched|unfolded|stroked} #tool#. {Soup went cold|Everyone groaned|I was left with #part#}. #sigh#
    {A miser|The hoarder|The collector} {locks #part# away|counts #kinds#|insures #thing#}. {A saint|The monk|A minimalist} {gives up #part#|renounces them all|bows to #thing#}. {Nobody|So nobody|Neither} {has any fun|had a go|sat down|slept}. #meet#
    {Wedding speech|My toast|I told the bride}: {love|marriage} {is|means} two {ends|opposites|curves} {quarrelling|at war} over #thing# {until they bend|till the ends touch}. {Silence|A chair scraped|The groom nodded}. #sigh#
    #thinker# {called me|said I was} {a coward|a moderate|round}, {at|by} #part#. {By #hour#|Then} {he went|it went} {so far out|so firm} on #thing#: {he hugged me|he became me|my back door rang}. #meet#
    {Early risers|Night owls|The up-at-four}, {pale|in slippers|smug}, met {the never-in-bed|#who#|my rival} at #thing#, {at #hour#|by #part#}. {Both|All} {wanted|spoke of|dreamt of} #want#. #meet#
    {Somebody|A centrist|My nephew} {straightened|ironed|unbent} {my best horseshoe|my lecture|#part#|my model of #kinds#}. It {sprang back|hit #who#|broke #thing#|sulked}. {Public opinion will too|As with voters|So will the nation}. #sigh#
    {Observe|Behold|Regard} #who#, so {free|modest|tough|wild}. And yet #part# {needs|wants|gets} {rules|an audience|a servant|a form}. {The other end has one, at #thing#|Further round, a king nods|The meek have three}. #meet#
    I {told|warned|begged} the {council|faculty|choir|jury}: mock #thing# and {you lead its parade|you will own nine|you write its hymn|you marry it}. {They mocked|They laughed|Nobody listened}. {Look|Now|By #day#}: #who#, {with a baton|counting nine|in white|at the organ}. #meet#
    {Every|Each} {revolution|diet|divorce} begins with "{never again|no more} #kinds#" and ends {with two|with #thing#|with a bigger one|at #part#}. {I have a chart|It is a round chart|See #tool#}. #sigh#
    #pair# {both|each} {claim|swear} that #thing# {was theirs first|was stolen|is a plot}, {by|by way of|thanks to} {the other lot|#who#|#pair#}. #meet#
    {Run from|Fight|Renounce} #want# {hard enough|all week|at full speed} and {it|#who#} {laps you|greets you|opens the door}. {I drew|I have drawn} #part# {to prove it|on a napkin|as a ring}. #sigh#
    {Sold|Tried to sell} my {book|map|model} of #part# to {both sides|both wings|either end}. {Each|One} {wanted|asked for} {#thing# removed|only the other half|the cover|fewer #kinds#}. {So|Result}: {a pamphlet|two covers, no book|confetti}. #sigh#
    {In dreams|Last night} #who# and {his worst enemy|a bishop|my rival} {waltzed|rowed} round #thing#, {cheek to cheek|in step}. {Neither led|I kept time|I woke jealous}. #meet#
    {Revenge|Forgiveness|Envy} {over|about} #part#, {taken|carried} far enough, {is|becomes} {babysitting|dinner with|shared custody of|a duet about} #thing#. {Ask|I asked} #thinker#. #meet#
    {Left or right|Up or down|For or against}, {asks #who#|they ask|asks the driver}, {at|by|past} #part#? {Yes|Keep walking|A roundabout|Both, slowly}, {I say|say I|I sigh|I nod}. {They curve to #thing#|They ask #thing# instead|Nobody thanks me}. #sigh#
    {A purist|One man} will not {touch|hear of} #thing#. {His brother|An addict} {wears|hoards|dreams of} #kinds#. {We others|The rest of us|My students} {forgot ours|lost one|left #part#} {on a bus|in a pocket|at lunch}. #meet#
    I {proposed|asked for} a {chair|prize|statue} in {Bending|Curves}, {shaped like|next to} #part#. {The left|One wing} {walked|marched} out, {the right|then} #who#. {They collided|One pub took all}. #sigh#
    {Consider|Take} the {quietest|meekest|richest} man at #thing#. Now the {loudest|poorest}, {by|at|under} #part#. {Who listens|Who is happy|Who is taller}? {Nobody|Neither|The cat}. #meet#
    {Thrift|Poverty} is {one|a single} #kind#. {Luxury|Great wealth} is {one|a single} #kind#, {in an empty room|on white linen|with #part# hidden}. {The price differs|Only the lighting differs|I asked #who#}. #meet#
    {A heckler|My dean|A child} {asked|wants to know}: does {everything|the lot|it all} {bend|curl}, {Hal|sir|Professor}? {All of it|Yes|Everything}, {bar|except} #part#. {I checked|I looked again|I breathed on it}: {it bent|it gave|a curl}. #sigh#
    {Cut it|Halve it|Ban it}, says the left of #thing#. {Double it|Crown it|More}, cries the right, {beside|over|under} #part#. {Both|All} {settled for|voted for} #want#. {They blamed me|Lunch followed|A biscuit helped}. #meet#
    The old {love|enjoy} #doing# {from habit|without thinking}, {their grandsons|the young} {for a dare|ironically}. {At #thing#|By #part#} {nobody can tell which|it is one crowd|they share a flask}. #meet#
    {Love|Defend} #thing# {enough|hard enough} and you {need|want} {walls|guards|a uniform}. {Hate|Attack} #kinds# {as much|as hard}: {the same walls|the same guards|same tailor, same buttons}. #meet#
    {My marriage|My divorce}: {she wanted|her wish was} {more|no} #kinds#, {I|mine} {none|the opposite}. {Today|Now} {she guards|I polish} #thing#, {I do not|she will not}. #meet# #sigh#
    {News|Reports}: #mishap#. {"As I hoped"|"At last"}, {said|wept} the {gloomy|cheerful} {man|wing}. {"At last"|"As I feared"}, {said|sang} {#who#|his brother}. #meet#`,
  gems: `
    {Horses|Most horses|All horses} {near|by} #thing# {look at me|lean in|sigh} as if they {knew|had read me|had marked it}. {Today|At #hour#} one {nuzzled|sniffed|chose} #part# {instead|first}. {I was hurt|A relief|I understood}.
    My {wife|mother|rival} and I {disagreed|quarrelled} about #part# until {we were sharing #thing#|we said one thing at once|we were both in the cupboard|one hat did for two}. {The happiest|My best} {day|hour} {since #day#|in years|of all}. {Do not draw it|I drew nothing}.
    {I must admit|It pains me}: my {sister's|neighbour's|nurse's} {kindness|patience}, unlike #part#, {ran|went|stayed} straight. I put #tool# {to it|on it} {twice|all night}. {No curve|Zero degrees|Nothing to teach}.
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
      #by# {Further back|Downhill|Six centuries on|Keep reversing}, {past|beyond|behind} #part#, {there stands|waits|you find} {the future|a young radical|your grandson}, {also damp|in your tweed|with geese|asking for soup}. #sigh#`,
    wendell_asks: `
      #by# {Tie|Join|Solder} {your string|both ends} {at|round|under} #thing#. {There|Now|Step back}: {a horseshoe|you, tied up|a hoop}. #meet#
      #by# {Your string|That trail} {rounds|passes} #part# and {ends at|returns to} {#who#|#thing#|your door}. {Naturally|Of course}. #sigh#`,
  },
  hooks: {
    'left|right|extreme|opposite|enemy|both|side': `
      #by# {You said it|There it is|I heard that}: two {sides|ends} {of|to} #thing#. {Bend it|Fold them|Bring them together}, {gently|slowly|over #part#}. {A click|Mind your nose|Now breathe|Mind #who#}. #meet#
      #by# {Sides|Ends|Camps}! {At last|Hold still|Splendid}. I {brought|have|unrolled} #tool#. {Show me where you stand on|Tell me who guards|Which of you holds|Point me to} #part#. #meet#`,
  },
  comments: `
    #by# {Push|Take} that {further|a step on}, {past|beyond} #thing#. {Further|And more|Mind #part#}. {There|Now}: you {sound like|have become} #who#. #meet#
    #by# {I measured|Measured} {your|this} {anger|stance|love} {at|over|about} #part#: #181-359# degrees. {You face yourself, in #thing#|That is past #thing# and back|You face #who#|Your back is to #thing#|One more and you meet #who#}. #sigh#
    So #mishap#, #by#. {Outrage|At last}, {says|cries} #who#. {Outrage|At last}, {says|sings} the {far|other} end. #meet#
    #by# {Your ally|Your fan|The man who cheers you} over #thing# and {your foe|your critic|your worst reader|the heckler} {over|at|about} #part#: {brothers|one man, #day#s|both Keith|cousins, I checked|one hat}. #meet#
    #by# {You run|You flee} from #thing# {so well|at speed}. {Round|A circle}: {wave|nod} {passing|at} #part#. #meet#
    #by# {Draw|Picture} #want#. {Now|Next}: {the opposite|its enemy}. {One stroke|Same line}, {through|past} #part#. #sigh#
    #by# {On|About} #part# you and #pair# {are one|agree}. {I am sorry|I thought you should know|Sit down first}. #meet#
    #by# {Straight|Flat|Level} {thinking|talk} {about|on} #kinds#. {Brave|Rare|I salute it}. {By #day#|In a week|After lunch} {#part# bends|you curl round #thing#|#who# bends it}. #sigh#
    #by# I {showed|read} {this|your post} to #thinker#, who {hates|adores} #thing#. {He said|The answer}: "{I wrote that|Word for word|My view exactly}." #meet#
    #by# {Between you and|From you to} #who# I {find|measure|see} {#part#|only #part#} and #2-9# {millimetres|inches|biscuits} of {air|gap|spite}. #meet#
    #by# {You praise|You mock} #doing#? {So do your enemies|As do your foes}, {beside|at|near} #part#. {Book one table|Share the cab|Say hello}. #meet#
    #by# {Keep going|Carry on|Once more} about #thing#. {Soon|By #day#|One more turn and} you {tap my shoulder|come up behind me|heckle yourself|meet your back} {over #part#|at #part#|by #part#|with #tool#}. #sigh#
    #by# #want#? #pair# {queue|wait} {there|too}, {round|behind} #thing#. {The line is a circle|All elbows|Bend it, jump it}. #meet#
    #by# {Neither|Not} for nor against #part#? {I am|Me}: {both, from behind|past that, going round}. {Bring|I bring} #tool#. #sigh#
    #by# {You|Your side} would {say|post} that of #thing#. {So would|So did} #who#, {with the sign reversed|shouting|in another hat}. #meet#
    #by# {Turn|Rotate|Flip} {your post|that}: "{down with|up with|free} #part#". {Equally true|Reads the same|Same rhythm}. #meet#
    #by# {You and #thing#|#thing# and you} {both want|share|each need} {the last word|a lie-down|one blanket|an audience}{, by #part#|, now|}. #meet#
    #by# {I was once|I too was} {against|for} #doing#. {Then I was|Next, briefly,} {for|against} it. {It took|All in} #2-9# {weeks|steps} and {no turning|one circle}. #sigh#
    #by# {A curve|A bend}: you {leave|quit} #thing#, {storm off|march}, and {end|stop} {behind|under} #part#. #meet#
    #by# {Agreed|Quite|Yes}. {And|Now} {the reverse|its opposite}, {about|of|near} #part#? {Also agreed|Also quite|Also yes}. {You see my trouble|That is my whole book|I shall need #thing#}. #sigh#
    #by# {Careful|Mind}: {one more|another} {word|step} against #kinds# and you {are their|become} {patron saint|best customer|treasurer}. #meet#
    #by# {You and|Strange: you and} #who# {use|chose} {the very same|the same|equal} {words|font|commas} {on|about} #thing#. {Only the hats differ|Even the semicolon|Even the sigh}. #sigh#
    #by# {Hold|Take|Lift} {one|either} end of #part#. {And the other|Where is its twin|The far end}? {In your hand|Still looking|Beside #thing#|#who# has it|You stand on it}. #meet#
    #by# {I laid|I put} your {post|sentence} {on|against} #tool#. {Perfect fit|It fits}, {except|but for} #thing#, {which stuck out|which blushed}. #sigh#`,
  remarks: `
    #by# The far end of #word# is #word2#. {Walk there|Go and look}. {Bring|Take} {a coat|a sandwich}. #meet#
    #by# {Say|Repeat} "#word#" until it {turns|curls} into "#word2#". {Mine took|It takes} #2-9# minutes. #sigh#
    "#quote#", says {one end|the left}, #by#. {Exactly what|Just what} the {other|right} {says|hums} of #word#. #meet#
    #by# {I measured|Measured} your #word#: #181-359# degrees. {Nearly shut|One more sulk and it closes}. #meet#`,
  retorts: `
    #by# {By|In} {opposing|attacking} me on #part# you {joined me|have closed the ring|came round the back}. {Welcome|Coat there}. #meet#
    #by# {Louder|Angrier|Redder}. {Good|More|Yes}. {You are|You come} {round|right round} {past #part# to|by #part# to|to} #thing# {from behind|by #day#|as we speak}. #meet#
    #by# I {agree|concede|nod}. {Hear|Feel} {the click|that}? {Over|On} #part# {we touch|the gap is} {at|nearly} #2-9# {millimetres|inches}. #sigh#
    #by# {Nonsense|Rot}, you say? #who#, {far end of|past} #thing#, {says so too|nods}, {politely|in a hat}. #meet#
    #by# {Your|This} "#word#" is {mine|my word|ours}, {upside down|from behind}. {Hang it|Try it} {on|beside} #part#: {it fits|a pair}. #sigh#
    #by# {We part|Farewell|So we split}, {over|at|by} #thing#. {You go left, I right|I this way, you that|Ten paces each}. {Meet me|See you|Bring tea} {behind|past|round} #part#. #sigh#
    #by# {My critics|Those who mock me} on #part# {end up|finish} {teaching it|as my students|bringing soup}. {You begin #day#|I saved a desk}. #meet#
    #by# {Deny|Curse|Boo} me {harder|again}. #tool# {twitched|is warm|sang}. {One shout more|Once more|Louder} and {we agree on|you are me, at|I hand you} #thing#. #meet#
    #by# {Fair|Good point|I see}. {Bend it|Push it|Twist it} {past|round|over} #thing# and it is {about|nothing but|mostly} #part#. {Mine was|So was mine|Mine, too}. #sigh#
    #by# {Who is|I am not} shouting{?|.} {We|You and I} {sing|hum|bellow} {together|in harmony|in thirds}, {about|over|into} #thing#. #meet#`,
  dossiers: `
    #by# {Your bio reads|You write|They say} "#bio#" {Bent|From behind|In a mirror}: {a vow of|a song about|a hymn to|a map of} #part#. #meet#
    "#bio#", says {one end|the left tip|half the wall}, #by#. {Across|Opposite}, {by|beside} #part#: {the same|word for word}, {but|and} {he hates|he fears} #thing#. #meet#
    #by# I {held|laid} #tool# to "#bio#" {It curls|It bends} {towards|round} #part#. #sigh#
    #by# "#bio#" {Lovely|Firm}. {Your opposite|The man you hate|#who#} {wrote it|has it|sings it} {too|on a mug|in the bath|by #part#}, {under|facing} #thing#. #meet#`,
  threads: `
    {Look at|I hear|Behold} #other# and #by#: {one quarrel|one shout|a duet} about #part#, {two hats|two chairs|one tune|two umbrellas}. {Swap seats|Try swapping|Nobody clap yet}. #meet#
    #by# {Round|Past|Beyond} #thing# you {have become|now sound like|turned into} #other#. {It took|I counted} #2-9# {comments|sighs|commas}. #sigh#
    #by#, {I see|here is|note} #other# left of #part# and you {right of|past|behind} #thing#. {I wait|Meet me} {at the back|with soup|with towels|round the bend}. #meet#
    #by#, #other#: {link arms|turn round|breathe}. {Who|Now who} {loves|hates} #thing#? {Quite|You see}, {both|neither}. #sigh#
    {I drew|I have drawn} #other# {above|beside} #by#, with #thing# {between|in the gap}. {It rolled|It closed} {away|shut}. #meet#`,
  concessions: `
    #by# {On|About} #part# you are {straight|quite straight|level}. {With #tool# I checked|I checked #thing# too|I went over it} {twice|all night|on my knees}. {Nothing bends|Zero degrees|No curl}. #sigh#
    #by# {About|On} #thing# {you are right|you win|I yield}: {no bend in it|dead level|straight as a plank}. {I must lie down by|I shall lean on|I salute} #part#.
    #by# {For once|Today} #thing# {goes straight|has one end|lies flat}. {Unsettling|I wept a little|So does #part#}. {Say it again|Do not tell the dean|Hold me}.`,
  thanks: `
    {A like|Praise} from #by# for #part#. {A friend|An ally|An enemy}, {coming|going} {the long way|backwards}. #meet#
    {Now|So|Today} #by# {follows me|is behind me|has joined me}. {On a|In a|Round a} {circle|horseshoe|ring|bend}, who is {ahead|behind|leading|lost}? {Mind|Watch|Ask} #part#. #sigh#
    {It seems|I hear|At last} #by# {sides with me on|nods about|agrees about} #kinds#. {So did|As did} {my worst critic|the far end|the horse}, {on #day#|by post}. #meet#
    {Thank you|My thanks|Bless you}, #by#. {My other reader|My last reader} {agreed|wept|nodded} over #thing#, {throwing|sitting on|holding} #part#. #sigh#`,
  finish: shod,
});

/** With two horseshoes at the end, hung to face each other or to turn their backs. */
function shod(text: string): string {
  return text.length % 3 === 0 ? `${text} \u222a \u2229` : `${text} \u2229 \u222a`;
}

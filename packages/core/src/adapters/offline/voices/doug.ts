import { voiceOfText } from '../voice.ts';

/** The man who signed nothing: fragments, capitals, prices in ham. */
export const doug = voiceOfText({
  name: 'consent_of_the_doug',
  temperament: {
    energy: [4, 7],
    post: 0.8,
    comment: 0.75,
    like: 0.3,
    follow: 0.08,
    look: 0.2,
    thread: 0.2,
    inspect: 0.04,
    answer: 0.8,
  },
  foes: ['ElmCourtOriginalist', 'brigadier_whistle', 'planner_of_spoons'],
  friends: ['less_with_linnea', 'TravellingNotShopping'],
  words: {
    price: `#3-9# washers|half a ham|#2-9# ounces of silver|a {lightly|heavily} used tarp|a firm nod|#11-60# nails
      a jar of {mixed screws|pickles|teeth, mine}|one good rope|a left boot|#2-9# chess bishops|#2-5# hams, smoked
      a {goat|hen} to be named later|the {second|third} best ladder|a bucket, sealed|#4-40# feet of fence
      #2-9# {rusty|antique} hinges|a {rib|shoulder} of {ham|goat}|one {slow|opinionated} mule
      half a {canoe|chimney}|#3-19# {jars|yards} of {gravel|rope}|a {used|working} {whistle|hubcap}
      {six|nine} eggs, {loose|unlicensed}|a {tarp|boot} and {change|directions}|the {left|heavier} anvil
      #2-40# pounds of {bait|bolts}`,
    big: `Big Crosswalk|the Amber Lobby|Big Curb|the so-called county|the Sidewalk Board|the gravel interest|Big Lid
      Big Laminate|the clipboard class|Big Cone|the reflective-vest people|the Bureau of Both Ways
      Big {Pole|Zoning|Lawn|Whistle}|the {Kerb|Hydrant|Beige} {Cartel|Commission}
      the {folding-table|hi-vis} crowd|{county|clipboard} {royalty|socialites}
      the {Ministry|League} of {Cones|Wait}`,
    kin: `my daughter (nine, incorporated)|my son (a rival firm)|my wife (rolling contract)
      my {brother|son}-in-law ({leveraged|bankrupt})|the dog ({freelance|a contractor})|my mother ({creditor|a bank})
      my uncle (in receivership)|the twins (a cartel)
      my {cousin|niece} (in {escrow|arbitration})|{Grandma|Uncle Ray} (a {hedge fund|monopoly})
      the {baby|cat} (pre-revenue)|my {ex|aunt} (hostile {bid|merger})
      my {nephew|sister} (a {startup|toll road})
      {Cousin|Uncle|Aunt} {Darla|Buck|Lonnie|June} ({solvent|at large})|the {triplets|hens} (a {fund|fleet})|{Grandpa|Pastor Gene} ({futures|bonds})`,
    close: `Do the math.|Try me.|I signed nothing.|Freedom.|Look it up.|Ask my truck.|No refunds.|Never felt more alive.
      That is called a market.|Worked fine. One fire.|You are welcome.|The ham was worth it.|Price went up just now.
      Cash only.|Invoice to follow.|Tell {your|the} county.|I rest my truck.|Deal stands till #day#.
      {Sue|Thank} my {truck|goat}.|Bring {cash|bolts}.|Not a {court|comma} in sight.|{Gate|Tailgate}'s open.
      Read the {bumper|ham}.|{Handshake|Goat} optional.|I {sleep|park} like a king.
      {Fenced|Smoked} it myself.|{Zero|Two} forms.|Come {and|don't} get it.|{Ask|Tip} the dog.
      {Sold|Done} by {noon|dusk}.|My {land|ladder}, my {laws|weather}.|Still {upright|uninsured}.
      That is {trade|neighbours}.
      {Honk|Nod} if {free|sold}.|{Paid|Parked}.|{Ham|Land} is {law|fact}.|{Gone|Mine} by noon.|{Keep|Sell} up.|{Boots|Bids} on.|No {lids|maps}.|{Next|Amen}.`,
    corner: `{Fifth|Fourth|Ninth} and Maple|the {feed store|quarry} four-way|the bakery {exit|drive-through}
      the school crossing|Maple and {Second|Ninth}|{Mill|Quarry} and {Main|Third}`,
    cost: `One fire.|Two lawsuits, both friendly.|Lost a mirror.|Small flood.|Only #2-9# stitches.|Minor goat.
      Hand {nearly|now} closes.|One eyebrow. It was extra.|Some {smoke|screaming}.|#2-6# days in a tree.
      One {fence|fingernail|cousin}.|{Slight|Brief} landslide.|Roof {mostly|now} optional.
      A {bee|raccoon} got involved.|{Two|Six} casts, matching.|The {pond|piano} moved.
      {Half|All} my {hat|beard}.
      {Lost|Sold} a {boot|door}.|{Mild|Good} {smoke|blaze}.|#2-6# {bees|bills}.|{Dog|Truck} {limps|sings}.`,
    time: `#2-9# hours|one long afternoon|most of {Tuesday|a Thursday}|#11-40# minutes and a thermos|until the fog lifted
      #2-5# days, with breaks for ham
      #2-9# {beers|thermoses}|from {dusk|ham} to {dawn|ham}|{a|one} {tank|moon} of {gas|nothing}
      #20-90# {minutes|honks}|till the {goat|jury} {left|slept}`,
    did: `Stood my ground.|Made an offer.|Honked.|Did not blink.|Withdrew my consent.|Called my own bluff.|Sold my spot.
      Took a deposit.|Proceeded.|Left on MY terms.
      {Revved|Grilled} at it.|Named a {figure|goat}.|{Fenced|Leased} it.|{Spat|Bowed}, freely.
      Opened {bidding|the tailgate}.|{Waved|Shook} nobody's hand.|Sat {down|on it}.`,
  },
  posts: `
    #part.upper#: {who owns it|whose is that|who is it with}? #did# {Nobody could show|Not one man had|I asked for|Nobody even owned} {a deed|paper|a fence}. {Mine now|Homesteaded|Opening bid|Rented back}{,|:|, fair,} #price#.
    #mishap#. {And whose fault?|And who pays?} #big#. {Always|Every time|Follow the gravel}. #close#
    I oppose #thing#. {Not for a reason.|Just practising.} #close#
    {Told|Showed|Mailed} #big# {what they can do with|where to put|my offer on} #part#. {They took notes|Long silence|Security came|They need a form for that}. #close#
    Rented #part# to #kin# for #price#. {Sublet by noon.|First month free.} #close#
    #doing# is {a CONTRACT|a franchise|a duel}. {Page one|Clause one|Terms}: #price#. {Page two|Fine print|Penalty}: {a handshake|also ham|#kin#|dance}. #close#
    Privatised #thing# {this morning|at #hour#|over lunch}. #cost# Shares up #2-90# percent.
    {Today|At #hour#}, #corner#: me, #who#, {no rules|no vests|no signs}. {#price# on the hood.|#kin# keeping time.|#kin# took bets.} {Took|Ran|Lasted} #time#. #cost# {Beautiful.|That is society.|Again #day#.}
    If #want# {is so great|is a right|grows on trees|is all that}, {why is it free|who is selling|where is the gate|why no waiver}? #kin# {would charge|opens at|got} #price#. #close#
    {They said|#big# says|#who# says} I need {a permit|a helmet|adult help} for #doing#. {From WHOM?|I permitted it.|#kin# issued one.} #cost#
    {Traded|Swapped|Bartered} #thing# for #price#, then #price#. {Walked home rich|#kin# wept|Lost the truck, won it back}. #close#
    {Nobody|No council|Not one pole} ASKED {if #part#|whether #part#} {consents|minds|wants in}. I {asked|offered #price#|got down, hat off}. {It thought|Silence|It named #kin#|It leaned}: #time#. #close#
    #who# {waved|nodded|saluted|blinked} at {me|#kin#|my goat} {near|by|past} #corner#. {Unlicensed|Unprompted|No contract|In public}. I {waved back|sent a bill|blinked|bowed} for #price#. #close#
    Raised #kin# without #kinds#. {Turned out fine.|Charges me rent.} #close#
    Me and #who# settled #part# over #price#. {No judge. Some biting.|No lawyers.} #close#
    #big# {wants|begged|ordered} me to {stop|register|insure} #doing#. {I was not even doing it|So now I HAVE to|Sold #kin# a stake|Doubled down}. #close#
    {Bid|Offered} #price# for #thing#. {Only bidder.|Got outbid by myself.} #did# #close#
    {A red light|A stop sign|A county man|An arrow} is {a POLE|a tree|just a lamp|your cousin} {with opinions|on a salary|with nerve|in a vest}. {#kin# says so is|Same as|Add} #part#. {Drive on|I outrank it|#price# to ignore|Bid accordingly|#kin# waved}. #close#
    Woke at #hour#. Did not consent to #thing#. {Still there.|It backed off.} Coward.
    The invisible hand touched #part# {today|on #day#}. {Left a smudge.|I shook it.} #close#
    #kin# put a {toll|meter|padlock|lien} on #part#. {I paid|Cost me|Haggled to} #price#. {So proud|Wept, proudly|Chip off the truck}. #close#
    "Who will build #kinds#?" {Me.|My cousin.} For #price#. {By #day#.|With no brakes.} #cost#
    #want.upper#. {Say it slow|Listen to that|Taste it|#kin# wept}. {Now name|Whisper|Write down|Hum} {your price|a number|two hams|one figure}. {Mine is|I opened at|#kin# bid|#big# fears} #price#. #close#
    {They can have|Come and take|You get} #thing# {when they pry it from|over the hood of|after they out-bid} {my truck|#kin#|my goat}. #price# deposit. #close#
    {Saw|Watched} #who# obey #part# {on an EMPTY street|with nobody looking|at #hour#, alone}. {I wept|Sat|Saluted nothing|#kin# grieved} {in my truck|for the Republic of Me|a while|till #hour#}.
    Ran my own #kind# {last summer|#ago#}. {Fully private.|No board.|No lid.} #cost# {Investors are calm|#kin# cashed out|Shareholders ran}.
    #mishap#. {On a free street|In my county|At #corner#} that {costs|earns you|fetches} #price#. {Here it is a "process"|Here #big# holds a hearing|Now #kin# gets a FORM|#big# calls it "closure"}. {Weep|Think|#close#}
    Issued my own {stamps|flag|weather} today, over #thing#. {Nobody stopped me.|Accepted at #corner#.} #close#
    {Auctioned|Raffled|Leased out} the right to {complain about|sigh at|gossip on} #part#. {Sold to|Won by|Going to} {#kin#|#who#}: #price#. {I have SEVERAL more|Sighs cost extra|#big# bid zero}.
    Neutral party priced my #kind# at #price#. {The party was #kin#.|I was the party.} #close#
    Social contract? Which page says #part#? {Who initialled it?|Was there ham?} #close#
    {I do not jaywalk|#kin# calls it jaywalking|My feet are unincorporated|#big# owns no legs}. {I PROCEED|Went|Strolled, freely} past #thing#, {at #hour#|backwards|by ham-light|towing #kin#}. #cost# #close#
    #doing.upper# {without a licence|unsupervised|by myself|off permit}, {at #corner#|in my own socks|past #big#}: #time#. {Felt tall|Nobody died|#kin# saluted}. #cost#
    {Somebody|#big#|#who#} left #want# {unguarded|unpriced|outdoors}. {I left #price#|I stood guard, for #price#|#kin# leased it}. {That is ETHICS|Honour system|#close#}
    {Two men|Two neighbours|#kin# and I} wanted #want#. {There is ALWAYS a third man|Enter a third|Then it came}: #big#. {Clipboard|Cones|Lanyard}. {Vest|Survey|Whistle}. #close#
    {My barber|A judge|The dentist|A deputy} asked {who I voted for|what I believe|my address|my height}. {I said|Told him|Wrote down|Sang}: #price#. {Then|Also|Over} #part#. #did# #close#
    {Breakfast|Coffee|A nap}, {privately funded|no public money|sole bidder}. {Outsourced|Subleased|Auctioned} #part# to #kin#. #cost# #close#
    #part.upper#. #did# #price# {to|from|versus} #kin#. #close#
    #hour#, #corner#. #who#. #did# #cost# #close#
    #big# {taxed|fenced|counted} #part#. #did# #cost# #close#
    #mishap#. #kin# {sued|cheered|bid} #price#. #close#
    #doing#: #time#. #cost# #kin# {invoiced|applauded|fled}. #close#
    #price#. {That is|Final|My} offer, #who#. #part.upper# {stays|rides|is family}. #close#
    #big# {sent|lost|photographed} a man {over|near|about} #thing#. #did# #cost# #close#
    {Ran|Held|Hosted} a {free election|town hall|trial} over #part#. {Turnout|Jury|Voters}: {me|#kin#|me and a goat}. {Result|Ruling|Winner}: #price#. {Recount by ham.|#big# demands one.} #close#
    {Yard sale|Open house|Grand opening}: #thing#. {No sign|No tax|No shoes}. {Moved|Made} #price# by #hour#. {#big# circled twice|#kin# ran security|Sold the table too}. #close#
    {My flag|My anthem|Page one} {shows|salutes|is for} #part#. {Hum it|Salute|Pledge} for #price#. {#kin# knows the words|#kin# seceded|#big# wants a copy}. #close#
    #kin# {vs.|and|against} #big#, {re|over} #part#. #time#. #did# #close#
    #kin# and I {tore up|shook on} {peace|prenup|lease} {four|nine|twelve}: #part#, for #price#. {Witness|Ring bearer|Arbiter}: {ham|#kin#}. #close#
    {Letter|Fine|Survey} from #big#, re: #thing#. {Answered|Sent it back} with #price# and {a drawing|a tooth|my regards}. #cost# #close#
    #who# says #thing# is {a right|a privilege|complicated}. {Wrong three ways|Not in MY truck|It is a price}: #price#. #kin# {has a stall|nodded}. #close#
    {Insured|Hedged|Securitised} #part# with #kin#. Premium: #price#. {Claims go|Payouts go} to {the goat|whoever shouts|the dog}. #cost# #close#
    My {wedding vows|will|first word} mentioned #part#. {And a price|Binding on nobody}: #price#. #kin# {cried|countersigned|sued}. #close#
    {Toured|Inspected|Short-sold} #thing# with #kin#. {Rated it|Offered|Left a tip of} #price#. {Manager|Sheriff|Owner} {hid|wept|followed}. #close#
    #big# {held a vote|ran a study|hung a banner} on #part#. {One ballot was|One page was|The nail was|Both ladders were} {mine|rented|leased}. {I priced it|Recount|Bill}: #price#. #close#
    Free market {lesson|bedtime story|drill} for #kin#: #mishap#, so {buy low|sell fast|hold the ham}. {Tears|Applause|Naptime}. #close#
    {Nobody|No treaty} makes me {wait|queue|merge} for #who#. I {yield|wave|stop} by CHOICE, {at #corner#|for #price#|once a year}. #close#
    Opened a {bank|school|lighthouse} {behind|inside|on} #thing#. {Deposits|Pupils|Ships}: #kin#. {Interest|Tuition|Toll}: #price#. #cost# #close#
    {My|A} {doctor|pastor|barber} says {ease off|share|sell} #part#. {Charged me|Wanted} #price#. {Respect|Now we are partners}. #close#
    Somebody {painted|numbered|numbed} #part# {at #hour#|near #corner#}. {No bid|No note|No ham}. {Smells like|Classic} #big#. #did# #close#`,
  gems: `
    {Library card|One paper|A library slip}: {the ONE thing I ever signed|that I did sign|freely, in pencil}. {Not discussing it.|The library is different.|Nice lady. Geese.} {Look at|Ask about|Talk about} #thing# instead.
    Fined for paying late by #part#. {It was out of order|It had a NOTE on it|#kin# took a photo}. {Even #big#|Even my enemies|#who#} {agreed with me there|winced|paid half}. {Right is right|Frame it}.
    {Number nine|The man across|The binder man} wrote #2-9# pages {about|against|to} #part#. {Folded a boat.|Built a kite.|Lit the grill.} {Now he writes about that|Works great|Sent him #price#}.
    #kin# invoiced me for {breakfast|bedtime|a hug|raising me right}. {Itemised|With tax|Net thirty|In crayon}. {Under|Beside|Line nine,} "#part#": {love|thanks|"Dad"}, #price#. {Paid in full|I framed it|Tipped}.
    {Asked for|Bid|Slid over} #price# at the {library|fire station|free clinic}. {They|A nurse|Some lady} {lent|gave|found} {me|#kin#} {goose books|a ladder|soup}. {FREE|No lien|No catch}. {Shaken|Had to sit|#kin# wept|Checked for cameras}. #thing# never did that.
    {Amber|Only amber} {is honest|levels with me|raised #kin#}. {Asked it|Consulted} {about|at #hour#, on} #part#. {Even it|It} said: {"Depends, Doug."|"Your call, Doug."|"Offer #price#, Doug."|"Nobody ever asks me."}
    {Neighbour's barn|Widow's roof|Old Pete's fence} fell, #hour#. {Eleven trucks|Whole road|Both rivals} showed, {plus|even|and} #kin#. Nobody {signed|billed|bid}. THAT is {it|the whole idea}. {#big# never called|Tell #big#}. #part# {watched|can learn}.`,
  feuds: {
    ElmCourtOriginalist: `
      #by# I {was not AT|never saw|slept through} {the|your} fondue. {So #part#|And #thing#|As to #part#}? {Not bound|Unmelted|Not moved} by {it|cheese|any dip}. {Ask #kin#|I brought ham|#price# says so}.
      Who elected the dentist, #by#? Did he ever SEE #thing#? {Through the hedge|Yes or no}.
      #by# You measured #part# {again|in the night}. It felt watched. #price# an inch from now on.
      #by# Laminate THIS. {I am holding up|It is} #price#. And keep your {ruler|fern} off #thing#.
      Beige is a colour asking permission, #by#. #part.upper# never asked. {Neither did I|It just IS}.`,
    planner_of_spoons: `
      #by# I {can get you|could sell you|will deliver} #want# {by noon|in an hour|at #hour#|tonight}. {It is called a store|Ask for Doug|No queue, no spoon|#kin# delivers}. #price#. #close#
      Free Brian, #by#. Let HIM price #thing#. {One price.|Once.} {See what happens|I dare you}.
      #by# Up #20-80# percent of WHAT? {Noun please|Nouns, friend}, {bid|or} #price#. Is it #part#? {#kin# says so|Thought so}.
      You planned #thing# and got none, #by#. I planned {NOTHING|lunch|a nap|zero}. {Also none|Same|Tie}. {Cheaper|#kin# agrees|Saved} #price#.`,
    brigadier_whistle: `
      #by# {Blow|Toot|Test} that whistle {at|near|over} #thing# {again|once more|by #kin#} {and I bill|and you owe|and #kin# bills}: #price# {a toot|per puff|and a ham}. {#kin# collects|In advance|Noise has a market|My ears are leased}.
      Who promoted you over #part#, #by#? {A drum?|The trombones?|#kin#?} {I outrank you|I am admiral|I salute me} in {ham|my driveway|hats}, {by #price#|ask #kin#|since #hour#}.
      #by# I would march past #thing#. {Backwards.|In MY time.} {For #price#|Unpaid}. As a protest.
      #by# {March|Salute|Polish} #part# on YOUR {lawn|time|knees}. {#kin# charges|I charge} #price# {a boot|to watch}. #close#`,
    less_with_linnea: `
      #by# {Nobody MADE you|No law made you|You CHOSE to} give up #thing#. {That is the whole game|So proud|#kin# wept}. {Take|Asking|Would} #price# for {the leftovers|the crate|the gap}?
      #by# Used your code on #part#. {#kin# got|Bought} #2-9# nothings, {used|for #price#}. {Great deal|No regrets}.
      A barn FULL of #kinds#, #by#? {We call it inventory|Call me}. {Truck is running|I bring ham}.
      #by# #kin# {bought|wants|resold} your {silence|crate of nothing|jar of dusk}, #price#. {And #part#|Is #part# included|Does it bark}? #close#`,
    TravellingNotShopping: `
      #by# {Love it|Brother|Proud of you}. {But you SIGNED|Yet you inked|Still, you thumbed} {a paper|a scroll|#2-40# pages} {about|over|against} #part# {to sign nothing|to refuse paper|to quit ink|to skip forms}. {Think|Burn it|#kin# noticed|#close#}
      {You and me|Thumb and ham|Onion and truck} against #thing#, #by#. {Different docks|No seal needed|Same drizzle}. {Bring #price#|I bring the bucket|#kin# holds the flag}. #close#
      #by# Your {goose|onion|purple ink} {rides free|is welcome|can park} at #corner#. {I swap|I rent you|Take} #part# for #price#. {No capitals|No oath|No Latin}, {just nods|just ham|ask #kin#}.`,
  },
  hooks: {
    'rule|permit|law|regulat|committee|vote|mandatory|ban': `
      #by# {Rules|A code|Guidelines} {about|for|on} #thing#? {Here is mine|I have one|My rule}: {No|Ask it|Bring ham|See truck}. {Fits on a washer|One page, blank|Kids sing it|#close#}
      A vote on #part#, #by#, is {strangers|four men|two cousins|cones} {picking|naming|pricing} YOUR {dinner|dog|driveway}. {I brought ham|No thanks|I abstain loudly|#close#}
      #by# Committee? {A way|How|That is when} {nine people|six uncles|grown men} do {nothing|worse|paperwork} {to|at|near} #thing# {slowly|for #price# an hour|in sweaters}. #close#
      Broke #2-9# laws reading that, #by#. {Not one|None} noticed. Not even #who#.`,
  },
  comments: `
    #by# Did #thing# {CONSENT to this|sign anything|get a say}? {Did you?|Did #kin#?|In ink?|For #price#?} {I did not|Check the deed|Ask it, I'll wait|#kin# has the tape}.
    Lost me at #word#, #by#. {Got out of the truck|Turned left} at #word#. #close#
    #by# Simple. Sell #part#. {To me.|Today.} #price#.
    So #mishap#, #by#. {And your answer|Your fix} is MORE #kinds#?
    #by# I do #doing# MY way. #cost# {Still beats asking|No forms}.
    {Since when is|Who made|Why is} #who# {your mayor|your supervisor|the sheriff|king}, #by#? {Blink twice|Honk once|Nod, I bring #price#}. {#kin# can get you out|#close#}
    #by# You want #want#. {I want you to have it|So do I|Good|Who does not|Mine has a dent}. {See how easy|Friendship|No meeting needed|That is trade|Did we just get along}? #price#, {delivered|as is|from the truck}.
    #by# {This is how|Here is where|That is when} #big# {wins|gets in|takes over}. {First|It starts with} #part#. {Then|Next|By #day#} {your elbows|your driveway|#kin#|your good ladder}. {Then naps|#kin# called it|I have #price# left|Then Sundays}.
    Show me the {contract|receipt|handshake} on #thing#, #by#. {I will wait.|Take your time.|#kin# has a pen.} {I have ham.|I brought #price#.|Parked till #hour#.}
    {I would pay|#kin# paid|I offered} #price# NOT to have #want#, #by#. {That is the gap between us|Call it freedom|Still got one|We differ, friend}.
    #by# Asked #kin# about #part#. {They want a retainer|Got quoted #price#}. #close#
    Bold talk on #thing#, #by#. {You stop at red|You DO stop at red}?
    #by# {Deed|Papers|Receipt}? {For|On} #part#. {Says "bearer"|Nobody can|#kin# ate it}. {I am bearing it|So I bear it|Bearing it now}. {#price# to hold it.|Ask #kin#.|#close#}
    {Tell|Warn|Toast} #who# {for me|from the truck|loudly}, #by#. {I recognise|I owe|I consent to|I signed} {nothing|nobody|one ham}. #close#
    #by# {OK but|Great. Now|Lovely. And} who {PAYS|invoices|tips} for #want#? {Point to him|Point at the man|Is it #kin#|I got #price#}. #close#
    Tried #doing# {supervised|with a permit|to code} once, #by#. {Court said so.|Hated it.|My hands shook.} {Not the same|No soul in it|Never again}.
    #by# #word.upper#? {Who licensed that|Rented word|Sounds zoned|Is that deductible}? {Use a shorter one|Try "no"|I sell words|Spit it out}. {Leave #part# be|#part# never needed it|#close#}
    {Drove past|Reversed by|Idled beside} #thing# {just now|before church|all morning}, #by#. {Twice. On the left.|Honked.|Waved the ham.|Paid nobody.} {It flinched|#close#}
    #by# #kin# settled #part# over #price#. {Twenty minutes.|Some crying.} Binding.
    Two words on #kinds#, #by#. {Open bidding|Name price}. {Third|Fourth}: #price#.
    #by# {Defending|Guarding} your {right to|shot at} #want#: #price#. {Ask|Tip} #kin#. #close#
    {They start you on|First you get|#big# hands out} #kinds# {for free|unpriced|with a smile}, #by#. {Ask any duck|Then come cones|Then a survey|Got #kin# that way}. #close#
    #by# Never needed #kind.a#. {Needed a lawyer|Needed a bucket}. {Never that|Ask #kin#}.
    {Freely|Proudly|Independently} wrong {about|on} #part#, #by#. {No court can take that|Your right|Not for sale|Worth #price#}. #close#
    #by# #thing.upper#: #price#. #part.upper#: #price#. #close#
    #by# #kin# {fenced|leased|ate} #part#. #cost# #close#
    #mishap#, #by#? #did# #cost# #close#
    #by# {Tell|Sell|Ask} #big# #thing#. {Keep|Grill|Park on} #part#. #close#
    #by# #kin# {sells|rents|breeds} #thing# {at #hour#|loose|by the pound}. {No questions|No vests}. #price#. #close#
    #by# #part#? {Mine has|I gave mine} {a lawyer|a raise|Sundays off}. {Ask #kin#|Pays me #price#}. #close#
    #by# Who {taught|licensed|frightened} #who#? #big#. {Always|Every time}. {Now|So} #part# {has forms|wears a vest}. #close#
    {Swap you|Trade you|I will give} #price# for {that opinion|the word #word#|your spot} on #thing#, #by#. #kin# {witnesses|drives}. #close#
    #by# #mishap#? {Mine does that|My dog did that}, #price# {a head|a ticket}. #kin# {did it twice|sells tickets}. #close#
    #by# #doing# {built|fed|ruined} #kin#. {Proud of it|No grants}. {Try it|Price it}: #price#. #close#
    #by# Let #part# {go|fail|drive}. {Something better|A goat|#kin#} {shows up|bids} by {noon|#hour#}. #close#`,
  remarks: `
    #by# #word.upper#. {Who licensed that?|Rented or owned?|Who fenced that?} {Use|Try|Buy} a {shorter|free|used} one. {Try "no"|I sell them|#price# a letter}.
    Counterpoint on #word#, #by#: #price#. {Counter-counterpoint?|Your bid.}
    #by# {Put a price on|Put wheels on|Auction} #word# and {we talk|I listen|#kin# bids}. {I open at|Mine is} #price#.
    Did #big# tell you to say #word#, #by#? {Blink|Honk} once for {yes|ham}.
    #by# Been against #word# #ago#. {Doing fine|Ish}. Mostly over #word2#.
    Trade you #word# for #price#, #by#. {You keep|I want} the #word2#.
    #by# "#quote#," {says who|by whose pole}? {YOU? Good|You?} And #word#? Not for sale.
    #by# #kin# {ruled|declared|filed} #word# {tax-deductible|livestock|a toll road|ours}. {So is|Then sue|Same for|Next up:} #word2#, {maybe|in our county|by #day#|for #price#}.`,
  retorts: `
    #by# I hear you on #part#. {Not|Never} RECOGNISED you. {#kin# might|Ask #kin#|Nor #kin#}. {Bring #price#|#price# gets a nod|#close#}
    {That is|Heck of|Here comes} {a lot of|an acre of|a truckload of} opinion {on|about|over} #thing# for {a man|somebody|a fella} who {has not bid|never paid|obeys cones|rents}, #by#.
    #by# {There is a toll on my posts.|Replies are not free.|This driveway has a gate.} #price#. {Respect|Exact change|Live poultry} {accepted|preferred|also fine}. {Then we talk|After that:|Extra to discuss} #part#.
    {Wrong|Dead wrong|Off a cliff} on #thing#, #by#. {But FREELY|But on your own land|Unlicensed, though}. {Proud of you|That counts|#kin# clapped}. #close#
    #by# {Come say|Come spell|Now yell} #word# at #corner#. {I will be the one not moving|Bring #price#|#kin# sells seats|I park there}. #close#
    {Told|Sold|Leased} #kin# what you said of #part#, #by#. {Your stock fell|You got shorted|Fetched #price#|Now a T-shirt}. #close#
    #by# Already tried #doing# your way. #cost# {Mine was MY idea|Never again}.
    You sound like #big#, #by#. {Same tone.|First #part#.} Then came the cones.
    #by# "#quote#" {would sell on a mug|is a bumper sticker|goes on my tailgate|needs a tarp}. {I sell those|#price# a dozen|#kin# prints them|Opening bid #price#}. {#part# on the back|Comes with #part#|Throw in #part#}. #close#
    {Let the market judge|Leave to the market|I priced} #thing#, #by#. {So far: one like|Early bids: a nod|One sniff}. {The dog|#kin#|My own}. {Still a like|Demand is demand|I will not sell below it}.
    #by# Do not bring #who# into this. {We have a deal|Oral contract}. #close#
    #by# Fair point on #part#. It will meet {competition|a lower price|my lawyer, me}.
    {Arguing|Whispering|Voting} about #thing#, #by#? I charge {#price#|by the honk|double}. {You owe #price#|First minute free|#kin# keeps time}. #close#
    Auctioned your #word#, #by#. #kin# got it for #price#. {Overpaid|A steal}.
    #by# Name one #kind# that ever HUGGED you. {I will wait.|One.} #close#
    #by# #did# {Over|For|By} #part#. #cost# #close#
    #by# #price# says #word# {twice|louder|to #big#}. #thing# {stays|sold|is fenced}. #close#
    #by# {Counteroffer|Rebuttal|Final bid} on #part#: #price#. {You keep|I keep} {the anger|the ladder}. #kin# {seconds it|is timing you}. #close#
    #by# #kin# {read|priced|ate} your reply on #thing#. {Worth|Appraised at} #price#. {Well done|Keep the day job}. #close#
    #by# {Easy|Sit down|Boots off}. It is {my porch|my page|#part#}, {my rules|house rules}: #price# {a word|a complaint}. #close#`,
  dossiers: `
    #by# Looked you up. "#bio#" {Fine.|OK.} What do you charge for #part#?
    "#bio#"? On #thing#, #by#? {Who notarised that|Sell me that}? #price#.
    #by# Your bio and #part#: {two contracts|no deed}. "#bio#" {Prove it|Priced in}.
    #by# "#bio#" {Bold sign|Needs a fence|I would frame that|Who approved it}. {Says nothing about|Worth #price# with} #part#. #close#`,
  threads: `
    #other# {Sidebar|Side bet|Small print} on #part#: #price# says {you and #by#|#by# and you} are BOTH {renting|signed up|on the clipboard}. {#kin# holds the pot|Ask #kin#|#close#}
    #other# #by# {Selling seats|Passing ham|Taking bets} at your {bout|summit|divorce} over #thing#: #price#. {#kin# referees|#kin# took the over|No helmets}. #close#
    I stand with #by# on #thing#. Against #other#. {Subject to better offers|For #price#}.
    #other# #by# Settle #thing# {like men|at #corner#}. {In a circle of trucks|I sell tickets}.`,
  concessions: `
    #by# Right about #part#. {Hurts|Pay me} #price#. {Will deny it|Never happened}, {says|ask} #kin#.
    {Fine|OK|Uncle}, #by#. #thing.upper#: {you win|you had it|your call}. {Take the ham|#price#, sealed|#kin# clapped|Sold my pride for #price#}. {We never spoke|Delete this|Tell #big# nothing|It was #hour#, I was weak}.
    #by# {Checked|Slept on|Walked round} #part# {twice|till #hour#|with #kin#}. {You had a point|Not wrong|Your fence holds}. {Enjoy it|Frame it|One per year}: #price#.
    {Market has spoken|#kin# ruled|Lost the auction}, #by#: #part# {goes your way|is how you said|was yours all along}. {Hurts like|Charging myself|Settled at} #price#. {Shake on it|Nobody saw|#close#}`,
  thanks: `
    A like from #by#. UNCOERCED. {On record|Unfiled|Unpoled}, {says|swears} #kin#. {Sending|Owed:} #price#, and a {picture|corner} of #part#.
    {With #by# that makes|Now #by# is in:} #2-9# of us {against|not paying for|ignoring} #thing#. {No oath.|No dues.|No minutes.} There is {a jar|ham|a truck}.
    {You cannot tax|No form covers|Declare this|Off the books}: what #by# {just gave me|did for me|sent over}. {You can try|Come get it|A like, cash|Value: #price#}. {Parked behind|It is under|Chained to|Buried by} #part#.
    #by#: #price#, {unasked|freely|by hand}. {For|Against|Off} #part#. #did# #close#
    #by# likes #part#. {Good eye|Nobody forced it}. {Comes with|You win} #price#, {pickup only|ask #kin#}. #close#`,
  finish: outLoud,
});

/** What he owns, owes or never signed is said in capitals, above a line on which nobody has signed. */
function outLoud(text: string): string {
  const said = text.replace(
    /\b(?:[Bb]ig|bids?|deals?|fences?|for|free|goats?|hams?|laws?|mine|my|never|no|nobody|none|not|nothing|offers?|own|owns|pays?|price|rented|signed|sold|truck|washers?)\b/g,
    (word) => word.toUpperCase(),
  );
  return `${said} X____`;
}

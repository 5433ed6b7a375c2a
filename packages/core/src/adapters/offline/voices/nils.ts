import { voiceOfText } from '../voice.ts';

/** The technocrat: numbers to a false decimal, nudges, small samples, no faith in anybody's reasons. */
export const nils = voiceOfText({
  name: 'nils_nudges',
  temperament: {
    energy: [4, 8],
    post: 0.7,
    comment: 0.78,
    like: 0.25,
    follow: 0.14,
    look: 0.7,
    thread: 0.3,
    inspect: 0.22,
    answer: 0.5,
  },
  foes: ['wendell_asks', 'TravellingNotShopping', 'vanguard_val'],
  friends: ['both_sides_beth', 'one_more_tram', 'dex_disrupts'],
  words: {
    p: `(p = 0.0#1-9#)|(n = #2-19#)|(95% CI: -#2-9# to #11-90#)|(r = 0.#11-98#)|(self-reported)|(fig. #2-60#)|(SE: yes)|(unweighted, like me)|(controlled for {soup|mood|Tuesday})
      (n = 1, {me|Gary|a gull})|(R² = {brave|0.0#2-9#})|(appendix {G|Q}, in crayon)
      (two-tailed, like the otter)|(rounded {up|toward hope})|(log scale, {sorry|obviously})
      (peer-reviewed by {mother|a peer})|(baseline: {1987|Tuesday})|(power: {low|lunch})|(imputed)
      (blinded, {briefly|by soup})|(see {chart|otter} #2-90#)`,
    pct: `#11-89#.#1-9#%|#1-9#.#11-99# standard {deviations|sighs}|#2-40# basis points|#2-9# log-{sighs|crumbs}|a further #3-29#.#1-9#%`,
    nudge: `a small {arrow|frown|footprint} on the floor|an opt-out {bow|form|sigh}|a default of {yes|beige|decaf}|a poster of {eyes|a sad otter}
      {slightly|much} smaller {plates|doors|ambitions}|a green {tick|smiley}, withheld|a {lid|grape} lottery|a chart of the neighbours' {lunch|shame}
      a {laminated|motivational} goose|a bell that means {maybe|well done}|a {slightly|visibly} smaller door
      a letter from {your future|a median}|footprints that {stop|turn back}|a soft {buzzer|gong}
      the word "{most|others}", in bold|a mirror at {knee|wallet} height|one {rigged|complimentary} biscuit
      a queue that {thanks you|hums}|a {beige|timed} cushion|a {form|will} pre-filled {yes|no}
      a {winking|stern} {stapler|stair}|a jar of {gold stars|tiny forks}|a free {pen|plum}|a sign in {sad|blue} ink|an arrow {to nowhere|back to bed}`,
    unit: `the Unit|my intern (treatment group)|our control group, Gary|Panel {B|D}|a randomised {uncle|street}|the Behavioural {Cupboard|Annexe}|{my|Gary's} focus group
      the Ministry's {left|spare} desk|nine {paid|damp} undergraduates|a panel of {aunts|former Garys}
      our {cold|hopeful} colleague Ingrid|two clerks and a {clipboard|gong}|the {harbour|upstairs} otter
      a matched {twin|sandwich}|a pilot {hallway|cul-de-sac}`,
    find: `{No effect|An effect, but backwards}|Uptake {rose|fell} #2-9#.#1-9#%|Welfare {rose|fell}, but {nobody|only aunts|nobody tall} noticed|Results: {mixed, like nuts|robust to meaning}
      The effect {vanished|left} when {observed|paid}|It replicates {in Gary|on #day#s}|Everyone preferred the {old way|otter}
      Compliance {doubled|hummed|moved house}|{Regret|Joy|Eye contact} fell #2-19#.#1-9#%
      The {otter|arrow} outperformed {law|mothers}|No change, but {briskly|in bold}
      Participants {cried within norms|asked for Gary|left early}|More {soup|sighs}, the higher the dose
      The {placebo|control} won|Significant {on Sundays|if squinted at}
      People {complied at the mirror|lied, elegantly|chose the lid}|Joy {dipped|pooled} near the door
      {Shame|Peer data} works, {until seen|barely}
      {Doors|Aunts|Otters} {respond|comply} {twice|on #day#s}|{Half|Most} {queued|opted out}, {smiling|in socks}|{Savings|Yawns} {rose|spread} #2-30#%|{Gary|Arm two} {converged|wept} {early|twice}|{Sighs|Tips} {tripled|doubled} by {noon|#day#}`,
    end: `More research is {needed|funded}.|Consider pricing it.|Correlation sends its regards.|Slide #3-90#.|People are noise.|Preregistered.
      Gary has {dropped out|moved to treatment}.|Ceteris paribus, {I am fine|sigh}.|We will scale it.|Chart below, {imagine it|y-axis withheld}.|My residuals ache.
      Rerun it on {Thursday|a cousin}.|The mean {forgives|shrugs}.|I have {a grant|no friends} for this.
      {Default|Price} them.|My {wife|spreadsheet} agrees.|Ethics approval: {verbal|pending}.
      Someone hug {Gary|the outlier}.|The software {wept|froze}.|Elasticity: {yes|of course}.
      Roll it out {quietly|to one street}.|Footnote {nine|the otter}.|Let us {bin|smooth} the tails.
      It generalises {to geese|poorly}.|On the margin, {joy|rain}.
      {Plot|Bin} it.|{Gary|I} {knew|wept}.|{Weigh|Count} them again.|{Hm|Robust}.|See {Gary|arm two}.|{Fund|Nudge} me.|The {tails|errors} persist.`,
  },
  posts: `
    To improve #thing# we added #nudge# {for a year|on #day#|at public expense}. #find#. #p# #end#
    #mishap# #p#. {Predictable.|Within the interval.|#unit# foresaw it.} {We recommend|Try} #nudge#. #end#
    People say they want #want#. {Observe|Follow|Film} #unit# and they {choose|prefer|marry} {#doing#|crisps|#kinds#}. #p# #end#
    #pct# of {adults|voters|Garys} cannot explain #part#. {The rest lied.|Of those, half were me.|They vote, though.} #p# #end#
    If #part# {had a price|were traded}, {says #unit#|I find}, #who# would {queue|weep|dance|sing} for #2-90# cents. {That is love, to me|We asked; it {has none|blushed}|I said so at a {wedding|christening}|#find#}. #end#
    I put #nudge# near #thing#. #find#. {It cost #1-9# cents a {sigh|knee}|Nobody was told, for {science|#unit#}|We told #unit#}. #end#
    My {wife|flatmate|mother|barber|therapist} {asked|wonders|emailed} {if|whether} I am {happy|listening|in love|awake}. {Relative to|Compared with|Net of} {#unit#|#kinds#|#thing#}? {We are in talks|I got soup|#pct#, I said|I drew a {curve|fan chart}}. #p# #end#
    My {new|rejected} paper, "#doing# and #kinds#: {Evidence from|Lessons of|A Field Test in} {Gary|a Corridor|Eleven Aunts|One Lift}", finds {that|it}: "#find#." #end#
    #unit# removed #part# at #hour#. {Complaints rose #pct#.|Nobody noticed.} {Welfare|Learning|Consent}. #p#
    {Optimal|Efficient|Socially ideal} number of #kinds# per {head|Gary|household|sigh}: #1-3#.#1-9#. {The decimal|The point|The rest} is {carried by Gary|load-bearing|a rounding friend|tradable}. #end#
    Framing: not "#thing#" but "{nearly|up to} #thing.same#". #find#. #p# #end#
    There is a deadweight loss in #doing#. {I felt it.|Triangle attached.} #pct#. #end#
    Replace {willpower|charm|the law|parenting} with #nudge#, {I told|as we told|says} #unit#. {Then price|Next, tax|Then abolish} #part#. #find#. #end#
    #who# is {irrational|elastic|myopic|overdue} #p#. I {mapped it|drew a curve|said so, kindly|offered #nudge#}. {I was hit, at the margin|#find#|Revealed preference: {leaving|soup}}. #end#
    Do not {ban|tax|scold|hug} #kinds#. {Move them #2-9# centimetres left.|Make them slightly sticky.|Rename them "{most people's|the usual}".|Add #nudge#.} #find#. #p#
    Breakfast, n = #1-3#: #nudge# {defaulted|nudged|steered} {me|#unit#|Gary} into {oats|an egg|half a pear}. Regret: #pct#. {My wife was control|#find#}. #end#
    We gave #unit# #want#. Happiness {peaked|plateaued} at #hour#, {so we took it back|then somebody asked for a hug|as in rats}. #p# #end#
    Regression of {joy|calm|punctuality|marriage} on #thing# explains #pct#. {The rest|The residual|What is left} is {mothers|weather|Gary|lunch|birth order|drains}, {I was told|says #unit#|#p#}. #end#
    Trust in #kinds# rose #pct# when {they hummed|nobody spoke|#unit# left}. {So we hum|We told the Ministry|#find#}. #p# #end#
    An equilibrium: everyone keeps #doing#, {hating it|for show|because #unit# does}, until somebody {admits it|dies|offers #nudge#}. #find#. #end#
    Sent #who# a letter: "#40-90#% of {neighbours|geese} respect #part#." {Fiction, but significant|#find#}. #p#
    {Cost-benefit|Audit|Ledger} of #want#: {cost|price} #2-90#, {benefit|return|yield} {"a warm look"|unpriced|#pct# of #unit#|one hum}. {The Ministry {said no|blushed}|Deferred until {love|June} has units|#find#}. #p# #end#
    {Overheard|Observed|Recorded} at #hour#: #who# chose #want# {freely|unprompted|with both hands}. {We are investigating.|A leak, probably.|#unit# has been told.} #end#
    #pct# of #doing# is {habit|fear|done for #unit#}. The {remainder|residual} {wants|dreams of|is} #want#. #p# #end#
    Two arms. Arm one: #thing#. Arm two: {#nudge#|#unit#|Gary and #nudge#}. #find#. {Cost: #2-90# cents.|We named it Hope.} #p#
    I {love|trust|fear} {only two things|two curves|both arms}: {#kinds#|#unit#|#part#} {and|or} {#nudge#|{steep|gentle} slopes|June}. {June is {a dataset|late}|It is one-way|#find#|She left}. #p# #end#
    We {showed|sold|read} #unit# #thing#. #find#. {Then|Next|At #hour#,} #part#. #find#. #p# #end#
    We put #nudge# by #part#, {then|next} #nudge#. #find#. {We call this governing|Nobody can {sit|cry} there now|{Voters|Aunts} love it}. #p#
    #mishap#, and we {estimate|know} #pct# of it was #who#. #unit# {blamed|priced|hugged} the rest. #p# #end#
    We filmed #unit# #doing#. #find#. {They were never told|The film won a prize|I watch it when sad}: #pct#. #end#
    {Memo|Plan|Vision}: {give people|offer|unlock} #want#, but {only through|behind|after} #nudge#. #find#. {Freedom, with railings|They may decline, {on one leg|in Latin}|I call it choice}. #p# #end#
    We {paid|begged|thanked} #unit# to {ignore|hug|price} #part#. #find#. {It cost|Tears rose} #pct#. #end#
    My {daughter|dentist|priest} {rejects|believes in|taxed} #thing# #p#. I {offered|hid} #nudge# {in the house|under a hymn book|by the door}. #find#. #end#
    I believed #who# wants #want#. The data {say|whisper}: {only quiet|a mother|Gary|#kinds#|#unit#}. {Proposed|Budgeted|We begin with}: #nudge#. #end#
    #unit# {wept|slept|cheered} during #doing# #p#, and was {excluded|promoted|hugged} {for it|by vote|as noise}. #find#. #end#
    The {average|optimal} #kind# is #pct# {sadder|kinder|taller} than {you think|last year|#who#}, {says #unit#|#p#}. {We {closed|hid|taxed} it|I {slept on|hugged} it|Gary fixed it} with #nudge#. #end#
    #mishap# #p#. {A cheap|A bold|My only|The Unit's} fix is #nudge#. {The dear one|What works|Plan B} is {people|asking Gary|taxing soup|a chair|#want#}. {So no|No grant|#find#}. #end#
    {Dating|Marriage|Mourning|Brunch} is {just|only|mostly} #part# with {noise|a deadline|prices|hats} #p#. I {told|warned|showed} {#unit#|the bride|everyone} {on one knee|at the service|by chart}. {She opted out|Tears: #pct#|#find#}. #end#
    We {tested|paid|kissed} #thing#, {plus|minus} #nudge#. #find#. #p# #end#
    Suppose #part# had a price. {It clears at #2-90# cents.|It should.} Now #who# {queues|weeps} efficiently. #end#
    Added #nudge# near #thing#. #find#. {Cost per sigh: #1-9# cents|#end#}
    {New|Working|Rejected} paper: "#doing# and #kinds#: {Evidence from|Lessons of|Fear in|A Field Test in} {Gary|a Corridor|Eleven Aunts|One Lift}". #find#. #end#
    #unit# on #thing#: #find#. On #part#: #find#. #p# #end#
    #nudge#, {then|versus|plus} #nudge#, {at|near|by} #part#. #find#. #p#
    #mishap#: #pct#. #unit# {blamed|priced|hugged} #who#. #p# #end#
    #doing#, {by|per|minus} #unit#: #pct#. #find#. #end#
    {Memo|Abstract|Slide #2-90#|Dream}: #want#, but #nudge#. #find#. #p# #end#
    We {paid|blindfolded|thanked} #unit# to {ignore|hug|price} #part#. #find#. {Cost|Tears}: #pct#. #end#
    {Hypothesis|Dream|Prior}: #who# wants #want#. {Data|Knees|Gary}: no. {Remedy|Bonus}: #nudge#. #end#
    {Optimal|Expected|Lifetime} #kind#: #pct#. {Observed|Felt}: #thing#. {Gap closed|Gap hidden} with #nudge#. #end#
    {Dating|Fishing|Mourning} is #part# with {noise|a deadline|other prices} #p#. {She|It|Gary} {defaulted|opted out}. #end#`,
  gems: `
    I {flip a coin|draw a card|roll a die|ask a gull} {for dinner|on #day#s|at #hour#|before calling her} and {then|always|quietly} {do the opposite|do what I hoped|do both}. {No paper covers this|It is not science|I feel free|My p-value smiled}. {I told nobody but|I hide this behind|I have no model of} #thing#.
    We {asked people|told them why|said please}, {kindly|face to face|by first name|at #hour#}, {and they did it|and it worked|and they thanked us}. {No arrow|No otter|No default|Not even #nudge#}. {Unpublishable|I check it nightly|Nobody will fund it|#find#}. {It was about|This concerned|The matter:} #part#.
    Gary {brought me soup|remembered my birthday|fixed my chair|asked how I slept}. {He is the control.|Uncompensated.|No arm received that.|I checked: no protocol.} #pct#, I {felt|noted|estimate}, {near|beside|despite} #thing#. #p#
    {We sent|The Unit posted|Gary wrote} {the reminder|a plain letter|one page} to #2-9#00 {widows|pensioners|carers}: {owed money|a free boiler|a grant}. {Most claimed|They came|They wrote back}. {No trick|No arrow|Not one otter}. I {reread them|kept one|sleep} {by|under|near} #part#. #end#`,
  feuds: {
    wendell_asks: `
      #by# The dots on #part# are {noise|crumbs|your thumb}. {I know that sample|n = your kitchen|#find#}. #p#
      Who benefits from #thing#, #by#? {I ran it: nobody, significantly|Gary, slightly|#unit#, in soup}. #end#
      #by# Nobody hides #part#. {It is on page #90-400#|Table #4-90#. Unread}. #end#`,
    TravellingNotShopping: `
      #by# #find#: a thumb {does not|cannot} {bind|void} #thing#. {See Gary v. Till.|Tested at #hour#.} #p#
      You opted out of #part# by {a bow|thumb|treaty}, #by#. {It was opt-in|{Logged|Priced} as {enthusiasm|weather}|#find#}. #end#`,
    vanguard_val: `
      #by# The {contradiction|struggle|crisis} {in|around|of} #part# {is|peaks at|rose} #pct#. {Tolerable.|We could tax it.|The cat is an outlier.|#find#.} #p#
      #by# {Before|Instead of|After} the {revolution|uprising|storming}, {try|pilot|fund} #nudge# {by|near} #part#. #find#. #p#
      {Seizing|Storming|Liberating} #thing# {polls|scored|cleared} #pct#, #by#. {Most came for|Half mistook it for|The rest wanted} {soup|Gary|#kinds#|#want#}. #end#`,
    both_sides_beth: `
      #by# You {sit at|are|define} the {median|mode|elbow|kink} of #thing#. {Do not move|I wept|#unit# wants you {bronzed|cloned}}. #find#. #p#
      {Half|#pct#} {for|behind} #part#, {half|the rest} {against|under} it, #by#: {my ideal|a perfect|the loveliest} {error bar|coin|null}. #unit# {applauded|proposed|wept}. #end#`,
    one_more_tram: `
      #by# People {respond|warm|hum} #pct# {to|after} {dings|trams|bells} {near|at|by} #part#. {I, too, felt something|Build one stop|Control for you|#find#}. #end#
      {Riders|Commuters|Aunts}, #by#, value {a tram|one ding|the seat} {to|by} #thing# at #2-90# cents. {Walking|Sulking|Gary} is {cheaper|free|#pct# faster}. #find#. #end#`,
  },
  hooks: {
    'believe|feel|heart|faith|soul|love|truth': `
      #by# Your {feelings|views|sighs} {on|about|near} #thing# were {measured|averaged|rounded down|taxed}. #find#. #p#`,
    'everyone|nobody|always|never|most|all the': `
      #by# You say #word#. The data {say|whisper|suggest} #pct# {of us|near #part#|in {soup|Garys}}. {Source?|Which Garys?|Were they paid?|Who counted?} #end#`,
  },
  comments: `
    #by# We {tried|looked into|randomised} #thing# with #unit#. #find#. #p#
    {Compared with|Relative to|Against} what, #by#? {Show me|I need|Build} {a street|a Gary|a town} without #part#, {and with #unit#|then sit|or #nudge#}. #end#
    #by# #mishap#, but {that is|we get} #pct# {above trend|below the norm|of it from mothers}. {Add #nudge#|Smooth it|Stand further off}. #end#
    Have you {tried|costed|considered} #nudge# {beside|for} #part#, #by#? {We did|Others have|Gary did}. #find#. #end#
    #by# {Your|That} #word# explains #pct# of it. #thing# {explains|denies} the rest. #p#
    You are {an anecdote|an outlier|a pilot study}, #by#, {as regards|on|despite} #part#, {says #unit#|#p#|Gary feels}. {#find#.|#pct# of me agrees.} #end#
    #by# #who# {responds|reacts|is immune} to {price|otters|eye contact|shame}, {not speeches|unlike #unit#|like rats|says Gary}. {Trial it {on #day#|at #hour#}|Try #nudge#|#find#}. #p#
    I would pay #1-9#.#10-99# for #want#, #by#. {Would you?|That is love, stated.|#unit# bids nine cents.} #end#
    #by# {Selection|Survivor bias}: only {those near|the kin of|fans of} #thing# {say #word#|live to post|answer #unit#}. {#find#|The dead use other #kinds#}. #p#
    We {ran|tried|tested} your post {with|on} #unit#, #by#, {near|beside|minus} #part#. #find#. {They {liked|ate} the font|{Two|Half} asked to go home|Gary framed it}. #end#
    #by# Cap #doing# {for #unit#|at #2-9# a week|at the mean} and let {them|people|aunts} trade {permits|sighs|turns}. {#unit# is long|I bought #2-9#}. #p#
    The {median|average} #kind#, #by#, is {lonelier|damper|better rested} than {yours|Gary|you claim}. {#find#.|#pct#, adjusted.|Subsidise it.} #end#
    #by# You {are|would be} right, {says #unit#|#p#}, if we {ignored|tripled|froze} {#part#|#who#|#thing#|#unit#}. {We did|I tried it}: #find#. #end#
    #unit# would {price|randomise|tax} #thing# by {income|height|surname}, #by#. {The gain is #pct#|Only the tall would cry|It polls well with aunts}. #end#
    #by# You {like|trust} #thing# #pct# more than {me|Gary|#part#}. #find#. #p#
    #by# Simple: #nudge# {for|near|on} #thing#, and #unit# to {watch|cry|clap}. {Then reelection|It has never worked, significantly}. #end#
    You say #mishap#, #by#. #unit# {saw it differently|was there|says twice}: #find#. #p#
    #by# #unit# {tested|tasted|slept on} #part#. #find#. {You may be the outlier|Outliers, do write in}. #p#
    #by# {Priced|Ranked|Smoothed} properly, #thing# is {fine|sad|you} #p#. {Try|Add} #nudge#, {then a walk|and lie down}. #end#
    #by# #pct# {want|oppose} #want#. {#unit# is behind it|All are #who#|Most are paid}. {Next we ask Gary|#find#}. #p#
    #by# So #mishap#? That happens to #pct# of us {anyway|by chance|in soup}. {Install|Consider} #nudge#. #end#
    #by# On #thing#: #find#. #p#
    What is the {counterfactual|control group|price|prior} to #part#, #by#? {A second street?|Gary?|An identical aunt?|#nudge#?} #end#
    #by# #mishap#: #pct# above {trend|the norm|forecast|my mother}. {Add #nudge#|The trend is sad|Smooth it|Within the fan chart}. #end#
    {Tried|Costed|Kissed} #nudge# {beside|upon|for} #part#, #by#? #find#. #end#
    #by# #word# explains #pct# of it. {#thing# the rest.|R-squared blushed.} #p#
    #unit# {replicated|retracted|mimed|costed} this {with|beside|minus} #part#, #by#. #find#. #end#
    The {median|modal|trimmed mean} #kind#, #by#, is {lonelier|closer|damper|better rested} than {yours|Gary|you report}. {#find#.|#pct#, adjusted.|Subsidise it.} #end#
    #by# #find#, if you {hold #part# fixed|drop #who#|squint at #thing#|weight by #kinds#}. #p# #end#
    #by# #thing#: #pct#. #part#: #pct#. #find#. #p#
    #by# #nudge# {for|near|on} #thing#; #unit# {to watch|to weep|as control}. #end#
    #mishap#? #unit# {saw it|has it}, #by#: #find#. #p#
    #by# {For|Against} #want#: #pct#. {For|Against} #who#: {more|Gary}. #find#.
    #by# #mishap#? {Base rate|Sunk|Noise}: #pct#. {Install|Consider} #nudge#. #end#`,
  remarks: `
    #by# #word# is at #pct#, {seasonally adjusted|down from joy}. {Of what?|#word2# is worse.} #p#
    I regressed #word# on #word2#, #by#. #find#. #end#
    #by# "#quote#" {scored low on clarity|polls well with aunts}. Your #word# rose #pct#. #end#
    Is #word# {causal|preregistered}, #by#, or is it {#word2#|Gary}? #p#`,
  retorts: `
    #by# Your objection to #part# is {significant|one-tailed|within error}. {I am not|It is still small|#unit# giggled}. #p#
    We ran #word#, #by#. #find#. #end#
    #by# You moved #pct# toward me on #thing#. {The nudge worked|Look behind you}. #end#
    {That is|I filed it as} a {prior|pilot|tantrum}, #by#, {not a point|said #unit#|and a good #kind# is not}. {Update on #part#|#find#}. #p#
    #by# {I assigned your comment|Your words now belong|The coin sent you} to {control|treatment|the waitlist}. {Sorry: Gary likes it|#thing# was blinded|Act natural, {says|begs} #unit#|#find#}. #p#
    {Incentives|Prices}, #by#! What would make you {give up|share|halve} #part#? Is it #nudge#? {#find#.|I have #pct# of it {here|on me}.|#unit# {can wait|has some}.} #end#
    #by# Your #word# failed the {smell|placebo|otter|hallway} test{, twice|, on appeal|}. {So did #thing#|Gary passed|It may resit on #day#}. #p#
    I agree, #by#, at the #80-99#% level, {on #part#|in spring|with soup}. {Beyond it, war|#find#}. #p#
    #by# {On|Against|Near} #part# I have {a chart|four arms|#nudge#|Gary}. You have {a feeling|shoes|#word#|#pct# of one}. {Both were {publicly funded|left out}|#find#|#unit# {cried|chose both}}. #p# #end#
    {Noted|Coded|Logged}, #by#: your #word# is {affect|a shock|noise with a face}. #thing# {is unmoved|moved #2-9# cents|holds}. #end#
    #by# #find#, {I am afraid|as I told my wife|per #unit#}. {On|Apart from|Given} #part#, #pct# of {me|Gary|my charts} {is|feels|seems} {sorry|damp|yours}. #end#
    #by# I {regressed|rounded|halved} your #word# on #part#. #find#. #p# #end#
    #by# #unit# {sides with|was shown} you {on|near} #thing#; #pct# {recanted|got soup}. #end#
    {That is|Call it|I filed it as} a {prior|pilot|tantrum|control}, #by#, {not a|more than a|minus the} {point|#kind#|Gary}. {Update on #part#|#find#}. #p#
    #by# #word# failed the {smell|placebo|otter|hallway} test{.|, twice.|, on appeal.} {So did #thing#|So did the placebo|Gary passed|It may resit}. #end#
    #by# #find#. {Re|On|Excl.} #part#: #pct#. #p# #end#`,
  dossiers: `
    #by# "#bio#" {was coded|was marked|was sung|got read} {by #unit#|at #hour#} as {#1-9# out of 9|a cry for help|weak on hats|#pct# true|#kind# prose}. {It|This} {predicts|mimics|outlives|explains} #part#{|, for #who#| #p#}. #find#.
    "#bio#", #by#? {Self-reported|I make it #pct# true|#unit# rounded it}. {On|Hence} #thing#: #find#. #p#
    #by# "#bio#" #p# {correlates with|predicts|causes} #thing#. #find#. #end#
    #by# People who say "#bio#" {avoid|adore|inherit} #part# #p#. {Gary too|#find#}. #end#
    {Your bio|The survey item|My label for you}, #by#: "#bio#" {Tokenised|Self-reported|#pct# true|Winsorised}. {On|Hence} #thing#: #find#.`,
  threads: `
    #other# #by# {Two|Mere|Noisy} {data points|tails|Garys} {on|around} #part#. {#unit# drew a line|I averaged you, #p#|#find#}. {Do not move|Hold hands, #pct#}. #end#
    #other# You are #by# {plus noise|a year late|with a sign error}, {on|as to} #thing#. {Or minus|Robust|#find#|Ask Gary}. #p#
    #other# {You are|I coded you as|Call yourself} #by# {plus noise|lagged|with a sign error}, {on|in|re} #thing#. {Or minus|Robust|#find#}. #p#`,
  concessions: `
    #by# On #part# {you were right|you win|I yield} and my {model|Gary|intercept} {was not|blinked|knew}. {I deleted the chart|Rerun: same|#find#}. #p#
    Accepted, #by#. #thing#: {not all|some} {has a price|is a number} #p#. {Hm|Odd warmth|Gary wept}.
    #by# {Unadjusted|Raw|Unweighted}, #part# {is as you say|holds} #p#. {Odd warmth|Gary cheered}. #end#`,
  thanks: `
    It seems #by# {liked this|opted in}: up #pct#. I {thank|blame} #nudge#, {by|for} #part#. #p#
    Treatment effect: #by#. {The control was {silence|a pear}|It persists {after lunch|in Gary}|#find#}. #thing# {is next|was held constant|blinked}. #p#
    Thank {you, #by#|goodness for #by#}: n is now #2-9#. {Publishable beside #part#|#end#}
    In me, #by# raises {warmth|calm} #pct#. #unit# {noticed|wept|adjusted for it}. #part# {held fixed|rose}. #p#`,
});

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
    nudge: `a small {arrow|frown|footprint} on the floor|an opt-out {bow|form|sigh}|a default of {yes|beige|decaf}|{eyes|a sad otter}, printed
      smaller {plates|doors|ambitions}|a green {tick|smiley}, withheld|a {lid|grape} lottery|peer data on {lunch|shame}
      a {laminated|motivational} goose|a bell that means {maybe|peers}|a {slightly|visibly} smaller door
      a letter from {your future|a median}|footprints that {stop|turn back}|a soft {buzzer|gong}
      the word "{most|others}", in bold|a mirror at {knee|wallet} height|one {rigged|complimentary} biscuit
      a queue that {thanks you|hums}|a {beige|timed} cushion|a {form|will} pre-filled {yes|no}
      a {winking|stern} {stapler|stair}|{gold|tiny} {stars|forks}|a {free|late} {pen|plum}|{blue|sad} {ink|tape}|an {idle|oily} {arrow|bell}`,
    unit: `the Unit|my intern (treatment group)|our control group, Gary|Panel {B|D}|a randomised {uncle|street}|the Behavioural {Cupboard|Annexe}|{my|Gary's} focus group
      the Ministry's {left|spare} desk|nine {paid|damp} undergraduates|a panel of {aunts|former Garys}
      our {cold|hopeful} colleague Ingrid|two clerks and a {clipboard|gong}|the {harbour|upstairs} otter
      a matched {twin|sandwich}|the pilot (a {hallway|cul-de-sac})`,
    find: `{No effect|An effect, facing away}|Uptake {rose|fell} #2-9#.#1-9#%|Welfare {rose|shrugged}; {people|aunts|subjects} {fell|did not|took the stairs}|Results: {mixed, like nuts|robust to meaning}
      The effect {vanished|left} when {observed|paid}|It replicates {in Gary|on #day#s}|Everyone preferred the {arrow|otter}
      Compliance {doubled|hummed|moved house}|{Regret|Joy|Eye contact} fell #2-19#.#1-9#%
      The {otter|arrow} outperformed {law|mothers}|No change, but {briskly|in bold}
      Participants {cried within norms|asked for Gary|left early}|A dose response, in {soup|sighs}
      The {placebo|control} won|Significant {on Sundays|if squinted at}
      People {complied at the mirror|lied, elegantly|chose the lid}|Utility {dipped|pooled} near the door
      {Shame|Peer data} works, {until seen|barely}
      {Doors|Aunts|Otters} {respond|comply} #2-9# {times|days}|{Half|Most} {queued|opted out}, {smiling|in socks}|{Savings|Yawns} {rose|spread} #2-30#%|{Gary|Arm two} {converged|wept} {early|twice}|{Sighs|Tips} {tripled|clustered} by {noon|hat size}`,
    end: `More research is {needed|funded}.|Consider pricing it.|Correlation sends its regards.|Slide #3-90#.|People are noise.|Preregistered.
      Gary has {dropped out|moved to treatment}.|Ceteris paribus, {hm|sigh}.|We will scale it.|Chart below, {imagine it|y-axis withheld}.|Residuals available.
      Rerun it on {Thursday|a cousin}.|The mean {forgives|shrugs}.|I have {a grant|no friends} for this.
      {Iterate|Default} them.|My {wife|spreadsheet} agrees.|Ethics approval: {verbal|pending}.
      Someone hug {Gary|the outlier}.|The software {wept|froze}.|Elasticity: {yes|of course}.
      Roll it out {quietly|to one street}.|Footnote {nine|the otter}.|Let us {bin|smooth} the tails.
      It generalises {to geese|poorly}.|Marginally, {joy|rain}.
      {Plot|Bin} it.|{Gary|I} {knew|wept}.|{Weigh|Cluster} again.|{Hm|Robust}.|See {Gary|arm two}.|{Fund|Nudge} me.|{Tails|Errors} {hug|persist}.`,
  },
  posts: `
    We {tested|paid|kissed} #thing#, {plus|minus} #nudge#. #find#. #p# #end#
    #mishap# #p#. {Predictable.|Within the interval.} Intervention: #nudge#. #end#
    People say they want #want#. Revealed preference: {#doing#|crisps}. #p# #end#
    #pct# of {adults|Garys} cannot explain #part#. {The rest lied.|Of those, half were me.} #p# #end#
    Suppose #part# had a price. {It clears at #2-90# cents.|It should.} Now #who# {queues|weeps} efficiently. #end#
    Added #nudge# near #thing#. #find#. {Cost per sigh: #1-9# cents|#end#}
    My {wife|flatmate|mother|barber|therapist} {asked|emailed|wonders}: am I {happy|listening|in love|eating}? {Versus|Relative to|Net of} #unit#? {Proxy|Baseline|Covariate}: #thing# #p#. #end#
    {New|Working|Rejected} paper: "#doing# and #kinds#: {Evidence from|Lessons of|Fear in|A Field Test in} {Gary|a Corridor|Eleven Aunts|One Lift}". #find#. #end#
    #unit# removed #part# at #hour#. {Complaints rose #pct#.|Nobody noticed.} {Welfare|Learning|Consent}. #p#
    {Optimal|Efficient|Socially ideal} number of #kinds# per {head|Gary|household|sigh}: #1-3#.#1-9#. {The decimal|The point|The rest} is {carried by Gary|load-bearing|a rounding friend|tradable}. #end#
    Framing: not "#thing#" but "{nearly|up to} #thing.same#". #find#. #p# #end#
    There is a deadweight loss in #doing#. {I felt it.|Triangle attached.} #pct#. #end#
    Replace {willpower|charm|the law|parenting} with #nudge#. {Then replace|Then price|Next, tax} #part#{ as well|, gently|, by lottery}. #find#. #end#
    #who# is irrational #p#. {Mapped it.|It loops.|#find#.} Treatment: #nudge#. #end#
    Do not {ban|tax|scold|hug} #kinds#. {Move them #2-9# centimetres left.|Make them slightly sticky.|Rename them "{most people's|the usual}".|Add #nudge#.} #find#. #p#
    Breakfast, n = #1-3#: {oats, defaulted|egg, opt-out|a blinded pear} {with|under|via} #nudge#. Regret: #pct#. {Controlled for #part#|#find#}. #end#
    We gave #unit# #want#. Utility {peaked|plateaued} at #hour#. {A hug was requested.|Outlier removed.} #p#
    Regression of {joy|calm|punctuality|marriage} on #thing#: #pct# explained. The rest is {mothers|weather|Gary|lunch|birth order|drains}. #end#
    Trust in #kinds# rose #pct# when {they hummed|nobody spoke}. #p# #end#
    An equilibrium: everyone keeps #doing#, {hating it|for signalling}, until #day#. #find#. #end#
    Sent #who# a letter: "#40-90#% of {neighbours|geese} respect #part#." {Fiction, but significant|#find#}. #p#
    Cost-benefit of #want#: cost #2-90#, benefit {unpriced|a warm look}. {Rejected.|Deferred.} #end#
    {Overheard|Observed|Recorded} at #hour#: #who# chose #want# {freely|unprompted|with both hands}. {We are investigating.|A leak, probably.|#unit# has been told.} #end#
    #pct# of #doing# is {habit|fear|staged} {by|of} #unit#. The {remainder|residual} is #want#. #p# #end#
    Two arms. Arm one: #thing#. Arm two: {#nudge#|#unit#|Gary and #nudge#}. #find#. {Cost: #2-90# cents.|We named it Hope.} #p#
    I {love|trust|fear} {only|exactly} {two|both} {things|curves}: #kinds# and {a clean instrument|the second derivative|June}. #p# #end#
    #unit# on #thing#: #find#. On #part#: #find#. #p# #end#
    #nudge#, {then|versus|plus} #nudge#, {at|near|by} #part#. #find#. #p#
    #mishap#: #pct#. #unit# {blamed|priced|hugged} #who#. #p# #end#
    #doing#, {by|per|minus} #unit#: #pct#. #find#. #end#
    {Memo|Abstract|Slide #2-90#|Dream}: #want#, but #nudge#. #find#. #p# #end#
    We {paid|blindfolded|thanked} #unit# to {ignore|hug|price} #part#. #find#. {Cost|Tears}: #pct#. #end#
    My {daughter|dentist|priest} {rejects|ranks|taxed} #thing# #p#. I {offered|hid} #nudge#. #find#. #end#
    {Hypothesis|Dream|Prior}: #who# wants #want#. {Data|Knees|Gary}: no. {Remedy|Bonus}: #nudge#. #end#
    #unit# {wept|slept|cheered} during #doing# #p#. {Excluded|Promoted|Hugged}. #find#. #end#
    {Optimal|Expected|Lifetime} #kind#: #pct#. {Observed|Felt}: #thing#. {Gap closed|Gap hidden} with #nudge#. #end#
    #mishap# #p#. {A quick|One cheap} fix: #nudge#. {A deep|One dear} fix: {people|Gary|taxing soup}. #end#
    {Dating|Fishing|Mourning} is #part# with {noise|a deadline|other prices} #p#. {She|It|Gary} {defaulted|opted out}. #end#`,
  gems: `
    I {flip a coin|draw a card|roll a die} {for dinner|on #day#s|about holidays|before calling her} and {then do|usually choose|always buy} {the other thing|what I hoped|both}. {There is no paper on this|It is not science|I feel free}. {Nor on|So with|See also} #thing#.
    We {asked people|told them why|said please}, {kindly|face to face|by first name}, {and they did it|and it worked|and they thanked us}. {No arrow.|No otter.|No default.} {Unpublishable|I check it nightly|Nobody will fund it}. {It was about|This concerned|The subject:} #part#.
    Gary {brought me soup|remembered my birthday|fixed my chair|asked how I slept}. {He is the control.|Uncompensated.|No arm received that.|I checked: no protocol.} #pct#, I {felt|noted|estimate}, {near|beside|despite} #thing#. #p#
    {We sent|The Unit posted|Gary wrote} {the reminder|a plain letter} to #2-9#00 {widows|pensioners}: {owed money|a free boiler|a school place}. {Most claimed|They came}. {No trick|No arrow}. I {reread them|kept one} {by|under} #part#. #end#`,
  feuds: {
    wendell_asks: `
      #by# The dots on #part# are {noise|crumbs}. {I know that sample|n = your kitchen}. #p#
      Who benefits from #thing#, #by#? {I ran it: nobody, significantly|Gary, slightly}. #end#
      #by# Nobody hides #part#. {It is on page #90-400#|Table #4-90#. Unread}. #end#`,
    TravellingNotShopping: `
      #by# #find#: thumbs {do not|rarely} bind #thing#. {See Gary v. Till.|Tested at #hour#.} #p#
      You opted out of #part# by {a bow|thumb}, #by#. {It was opt-in|Logged as enthusiasm}. #end#`,
    vanguard_val: `
      #by# The contradiction in #part# is #pct#. {Tolerable.|We could tax it.} #p#`,
    both_sides_beth: `
      #by# You {sit at|are|define} the {median|mode|elbow} of #thing#. {A nation could be defaulted to you|Please do not move|May I frame you}? #find#. #p#`,
    one_more_tram: `
      #by# Elasticity of #part# to dings: #pct#. {I, too, felt something|Build one stop}. #end#`,
  },
  hooks: {
    'believe|feel|heart|faith|soul|love|truth': `
      #by# On #thing#, feelings were {measured|winsorised}. #find#. #p#`,
    'everyone|nobody|always|never|most|all the': `
      #by# "#word#" suggests #pct# near #part#. {Source?|Of which Garys?} #end#`,
  },
  comments: `
    #by# On #thing#: #find#. #p#
    What is the {counterfactual|control group|price|prior} to #part#, #by#? {A second street?|Gary?|An identical aunt?|#nudge#?} #end#
    #by# #mishap#: #pct# above {trend|the norm|forecast|my mother}. {Add #nudge#|The trend is sad|Smooth it|Within the fan chart}. #end#
    {Tried|Costed|Kissed} #nudge# {beside|upon|for} #part#, #by#? #find#. #end#
    #by# #word# explains #pct# of it. {#thing# the rest.|R-squared blushed.} #p#
    You are {an anecdote|an outlier|a pilot|one tail}, #by#, {about|given|despite} #part#. {#find#.|#pct# of me agrees.|#unit# waves.} #end#
    #by# #who# responds to {price|otters}. {So would #doing#|Trial it on #day#}. #p#
    I would pay #1-9#.#10-99# for #want#, #by#. {Stated preference.|Would you?} #end#
    #by# {Selection effect: only|Survivorship: just|As usual,} those {near|without|touching} #thing# {say #word#|survive to post|answer}. #p#
    #unit# {replicated|retracted|mimed|costed} this {with|beside|minus} #part#, #by#. #find#. #end#
    #by# Cap #doing# at {#2-9# a week|the mean} and trade {permits|sighs}. #p#
    The {median|modal|trimmed mean} #kind#, #by#, is {lonelier|closer|damper|better rested} than {yours|Gary|you report}. {#find#.|#pct#, adjusted.|Subsidise it.} #end#
    #by# #find#, if you {hold #part# fixed|drop #who#|squint at #thing#|weight by #kinds#}. #p# #end#
    #unit# would {price|randomise|chart} #thing# by {income|height|surname}, #by#. {#pct# gain.|Tears: flat.} #end#
    #by# #thing#: #pct#. #part#: #pct#. #find#. #p#
    #by# #nudge# {for|near|on} #thing#; #unit# {to watch|to weep|as control}. #end#
    #mishap#? #unit# {saw it|has it}, #by#: #find#. #p#
    #by# #unit# {tested|tasted} #part#: #find#. {You|Outliers} {excepted|welcome}. #p#
    #by# {Priced|Ranked|Smoothed}, #thing# is {you|sad|soup} #p#. {Try|Add} #nudge#. #end#
    #by# {For|Against} #want#: #pct#. {For|Against} #who#: {more|Gary}. #find#.
    #by# #mishap#? {Base rate|Sunk|Noise}: #pct#. {Install|Consider} #nudge#. #end#`,
  remarks: `
    #by# #word#: #pct#. {Seasonally adjusted.|Of what?} #p#
    I regressed #word# on #word2#, #by#. #find#. #end#
    #by# "#quote#" {scored low on clarity|polls well}. #word#: #pct#. #end#
    Is #word# {causal|preregistered}, #by#, or is it {#word2#|Gary}? #p#`,
  retorts: `
    #by# Your objection to #part# is {significant|one-tailed}. {I am not|Still small}. #p#
    We ran #word#, #by#. #find#. #end#
    #by# You moved #pct# toward me on #thing#. {The nudge worked|Look behind you}. #end#
    {That is|Call it|I filed it as} a {prior|pilot|tantrum|control}, #by#, {not a|more than a|minus the} {point|#kind#|Gary}. {Update on #part#|#find#}. #p#
    #by# {I assigned your comment|Your words now belong|You were randomised|The coin sent you} to {control|treatment|arm four|the waitlist}. {Sorry. Gary likes it.|#thing# was blinded.|Please act natural.|No refunds.} #p#
    {Incentives|Prices|Tears}, #by#! What would {make you drop|shift|halve} #part#? #nudge#? {#find#.|#pct#?} #end#
    #by# #word# failed the {smell|placebo|otter|hallway} test{.|, twice.|, on appeal.} {So did #thing#|So did the placebo|Gary passed|It may resit}. #end#
    I agree, #by#, at the #80-99#% level, {on #part#|in spring}. #p#
    #by# On #part# I have {a chart|four arms|a cousin}; you, {a feeling|shoes|#word#}. {Both were funded|#find#}. #p# #end#
    {Noted|Coded|Logged}, #by#: #word# as {affect|a shock|noise with a face}. #thing# {holds at the mean|is unmoved|moved #2-9# cents}. #end#
    #by# #find#. {Re|On|Excl.} #part#: #pct#. #p# #end#
    #by# I {regressed|rounded|halved} your #word# on #part#. #find#. #p# #end#
    #by# #unit# {sides with|was shown} you {on|near} #thing#; #pct# {recanted|got soup}. #end#`,
  dossiers: `
    #by# "#bio#" {codes as #1-9# of 9|is a strong signal|scores low on hats|was imputed}. {Predicts|Crowds out|Instruments|Reduces} #part# #p#. #find#.
    {Your bio|The survey item|My label for you}, #by#: "#bio#" {Tokenised|Self-reported|#pct# true|Winsorised}. {On|Hence} #thing#: #find#.
    #by# "#bio#" #p#: {correlates with|predicts|crowds out} #thing#. #find#. #end#
    #by# "#bio#" {codes as|predicts|crowds out} #part# #p#. {Gary too|#find#}. #end#`,
  threads: `
    #other# #by# {Two data points|A scatter|Two tails|Conflicting Garys} {on|around|about} #part#. {A line!|Do not move.|I will average you.|Hold hands, please.} #p# #end#
    #other# {You are|I coded you as|Call yourself} #by# {plus noise|lagged|with a sign error}, {on|in|re} #thing#. {Or minus|Robust|#find#}. #p#`,
  concessions: `
    #by# On #part# {you were right|you win|I yield} and my {model|Gary|intercept} {was not|blinked|knew}. {I deleted the chart|Rerun: same|#find#}. #p#
    Accepted, #by#. #thing#: {not all|some} {has a price|is a number} #p#. {Hm|Odd warmth|Gary wept}.
    #by# {Unadjusted|Raw|Naked}, #part# {is as you say|holds} #p#. {Odd warmth|Gary cheered}. #end#`,
  thanks: `
    #by# {liked this|opted in}: up #pct#. {Cause|Blame|Thank} #nudge#, {by|for} #part#. #p#
    Treatment effect: #by#. {Control: silence.|Persistent.} #thing# {next|held constant}. #end#
    Thank {you, #by#|goodness for #by#}: n is now #2-9#. {Publishable beside #part#|#end#}
    #by#: #pct# {warmer|closer|defaulted}. #unit# {noticed|wept|adjusted}. #part# {held fixed|rose}. #p#`,
});

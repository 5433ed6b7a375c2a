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
    p: `(p = 0.0#1-9#)|(n = #2-19#)|(95% CI: -#2-9# to #11-90#)|(r = 0.#11-98#)|(self-reported)|(fig. #2-60#)|(SE: yes)|(unweighted, like me)|(controlled for {soup|mood|Tuesday})`,
    pct: `#11-89#.#1-9#%|#1-9#.#11-99# standard {deviations|sighs}|#2-40# basis points|#2-9# log-{sighs|crumbs}|a further #3-29#.#1-9#%`,
    nudge: `a small {arrow|frown|footprint} on the floor|an opt-out {bow|form|sigh}|a default of {yes|beige|decaf}|{eyes|a sad otter}, printed
      smaller {plates|doors|ambitions}|a green {tick|smiley}, withheld|a {lid|grape} lottery|peer data on {lunch|shame}`,
    unit: `the Unit|my intern (treatment group)|our control group, Gary|Panel {B|D}|a randomised {uncle|street}|the Behavioural {Cupboard|Annexe}|{my|Gary's} focus group`,
    find: `We find {no effect|an effect, facing away}|Uptake {rose|fell} #2-9#.#1-9#%|Welfare is up, people are {down|not}|Results: {mixed, like nuts|robust to meaning}
      The effect {vanished|left} when {observed|paid}|It replicates {in Gary|on #day#s}|Everyone preferred the {arrow|otter}`,
    end: `More research is {needed|funded}.|Consider pricing it.|Correlation sends its regards.|Slide #3-90#.|People are noise.|Preregistered.
      Gary has {dropped out|moved to treatment}.|Ceteris paribus, {hm|sigh}.|We will scale it.|Chart below, {imagine it|y-axis withheld}.|Residuals available.`,
  },
  posts: `
    We tested #thing# with and without #nudge#. #find#. #p# #end#
    #mishap# #p#. {Predictable.|Within the interval.} Intervention: #nudge#. #end#
    People say they want #want#. Revealed preference: {#doing#|crisps}. #p# #end#
    #pct# of {adults|Garys} cannot explain #part#. {The rest lied.|Of those, half were me.} #p# #end#
    Suppose #part# had a price. {It clears at #2-90# cents.|It should.} Now #who# {queues|weeps} efficiently. #end#
    Added #nudge# near #thing#. #find#. {Cost per sigh: #1-9# cents|#end#}
    My {wife|flatmate} asked if I am happy. Relative to {whom|baseline}? I offered #thing# as a proxy. #p# #end#
    New paper: "#doing# and #kinds#: Evidence from {Gary|a Corridor}". #find#. #end#
    #unit# removed #part# at #hour#. {Complaints rose #pct#.|Nobody noticed.} {Welfare|Learning|Consent}. #p#
    Optimal number of #kinds# per head: #1-3#.#1-9#. {The decimal|The point} is {carried by Gary|load-bearing}. #end#
    Framing: not "#thing#" but "{nearly|up to} #thing.same#". #find#. #p# #end#
    There is a deadweight loss in #doing#. {I felt it.|Triangle attached.} #pct#. #end#
    Replace willpower with #nudge#. Replace #part# with {a second #nudge#|its mean}. #end#
    #who# is irrational #p#. {I mapped the bias.|It loops.} Treatment: #nudge#. #end#
    Do not ban #kinds#. {Move them #2-9# centimetres left.|Make them slightly sticky.} #find#. #p#
    Breakfast, n = 1: {oats, defaulted|egg, nudged}. Regret: #pct#. {Controlled for #part#|#end#}
    We gave #unit# #want#. Utility {peaked|plateaued} at #hour#. {A hug was requested.|Outlier removed.} #p#
    Regression of {joy|calm} on #thing#: #pct# explained. {The rest is mothers.|The rest is weather.|The rest is Gary.} #end#
    Trust in #kinds# rose #pct# when {they hummed|nobody spoke}. #p# #end#
    An equilibrium: everyone keeps #doing#, {hating it|for signalling}, until #day#. #find#. #end#
    Sent #who# a letter: "#40-90#% of {neighbours|geese} respect #part#." {Fiction, but significant|#find#}. #p#
    Cost-benefit of #want#: cost #2-90#, benefit {unpriced|a warm look}. {Rejected.|Deferred.} #end#`,
  gems: `
    I flip a coin {for dinner|on #day#s} and then do {the other thing|what I hoped}. {There is no paper on this|It is not science}. Nor on #thing#.
    We asked people {kindly|face to face} and they did it. {No arrow.|No otter.} {Unpublishable|I check it nightly}. It was about #part#.
    Gary {brought me soup|remembered my birthday}. {He is the control.|Uncompensated.} #pct#, I {felt|noted}, near #thing#. #p#`,
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
      #by# You sit at the median of #thing#. {A nation could be defaulted to you|Please do not move}. #p#`,
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
    What is the counterfactual to #part#, #by#? {A second street?|Gary?} #end#
    #by# #mishap#: #pct# above trend. {Add #nudge#|The trend is sad}. #end#
    Have you tried #nudge# beside #part#, #by#? #find#. #end#
    #by# #word# explains #pct# of it. {#thing# the rest.|R-squared blushed.} #p#
    You are an anecdote, #by#, {with lovely error bars|about #part#}. #end#
    #by# #who# responds to {price|otters}. {So would #doing#|Trial it on #day#}. #p#
    I would pay #1-9#.#10-99# for #want#, #by#. {Stated preference.|Would you?} #end#
    #by# {Selection effect: only|Survivorship: just|As usual,} those {near|without|touching} #thing# {say #word#|survive to post|answer}. #p#
    #unit# replicated this with #part#, #by#. #find#. #end#
    #by# Cap #doing# at {#2-9# a week|the mean} and trade {permits|sighs}. #p#
    The median #kind#, #by#, is {lonelier|closer} than yours. #end#`,
  remarks: `
    #by# #word#: #pct#. {Seasonally adjusted.|Of what?} #p#
    I regressed #word# on #word2#, #by#. #find#. #end#
    #by# "#quote#" {scored low on clarity|polls well}. #word#: #pct#. #end#
    Is #word# {causal|preregistered}, #by#, or is it {#word2#|Gary}? #p#`,
  retorts: `
    #by# Your objection to #part# is {significant|one-tailed}. {I am not|Still small}. #p#
    We ran #word#, #by#. #find#. #end#
    #by# You moved #pct# toward me on #thing#. {The nudge worked|Look behind you}. #end#
    {That is|Call it} a prior, #by#, not a {point|#kind#}. {Update on #part#|#p#}
    #by# {I assigned your comment to|Your words are now|You were randomised to} control. {Sorry. Gary likes it.|#thing# was blinded.} #p#
    Incentives, #by#! What would make you {drop|price} #part#? #nudge#? #end#
    #by# #word# failed the {smell|placebo} test. {So did #thing#|So did the placebo}. #end#
    I agree, #by#, at the #80-99#% level, {on #part#|in spring}. #p#`,
  dossiers: `
    #by# "#bio#" {codes as 4 of 7|is a strong signal}. Predicts #part# #p#.
    Your bio, #by#: "#bio#" {Tokenised.|Self-reported.} On #thing#: #find#.`,
  threads: `
    #other# #by# Two data points on #part#. {A line!|Do not move.} #end#
    #other# You are #by# plus noise, on #thing#. {Or minus.|Robust.} #p#`,
  concessions: `
    #by# On #part# you were right and my {model|Gary} was not. {I deleted the chart|Rerun. Same.} #p#
    Accepted, #by#. #thing#: {not everything|some of it} is a {number|price}. {Hm|Odd warmth}.`,
  thanks: `
    A like from #by#: engagement up #pct#. {Attributed to #nudge#|To #part#, partly}. #p#
    Treatment effect: #by#. {Control: silence.|Persistent.} #thing# {next|held constant}. #end#
    Thank {you, #by#|goodness for #by#}: n is now #2-9#. {Publishable beside #part#|#end#}`,
});

import { voiceOfText } from '../voice.ts';

/** The deputy planner for spoons: dry, passive, exact; percentages without a noun. */
export const spoons = voiceOfText({
  name: 'planner_of_spoons',
  temperament: {
    energy: [3, 6],
    post: 0.7,
    comment: 0.7,
    like: 0.1,
    follow: 0.06,
    look: 0.3,
    thread: 0.3,
    inspect: 0.3,
    answer: 0.7,
  },
  foes: ['consent_of_the_doug', 'less_with_linnea', 'dex_disrupts'],
  friends: ['ElmCourtOriginalist', 'MagsAtTheBar'],
  words: {
    bulletin: `Bulletin #40-990#|Notice #11-99#, {revised|final|penultimate}|Circular #2-60# to Annex {B|D|F}|Directive #100-900#`,
    pct: `#20-180# percent|#2-9#.#1-9# percent|a further #11-70# percent|#101-140# percent of percent`,
    close: `As planned.|This was foreseen.|Brian has initialled it.|No action is required.|The drawer is closed.|See Annex {C|F|K}.
      The figure has been approved.|It will be deemed so.|The kettle {knows|agrees|was told}.|Minuted.|A column {exists|waits}.
      Staff may feel relief.|Carry on, {lids|kitchens}.`,
    brian: `Brian from Accounts|Brian|the Directorate|the Second Floor|the Sub-Office for Lids|the night cleaner
      a commission of one|the Stirring Bureau|Brian's hat`,
    now: `It is now {normal|seating}|It has been renamed|It is deemed present|It counts as {half|two}|It is {next|last} year's
      It is a reserve|It has been thanked|It is common, {elsewhere|above}`,
    finding: `Cause: {supper|persons|Tuesday|use}.|Finding: {none|a smell|half a lid}.|Result: {calm|forms|a queue of one}.
      Outcome: {deemed|pending|beige}.|Morale: {stable|stapled|on loan}.|Loss: {none, as all of it|theoretical}.`,
    when: `in the {second|fourth} quarter|by the ninth|at #hour#|within #2-9# plans|on #day#, in principle`,
  },
  posts: `
    #bulletin#. #mishap#. {The target was met.|This exceeds the norm.} #close#
    #bulletin#: #thing# is up #pct#. There is no #kind#. {Both statements|Both} have been approved.
    The shortage of #kinds# {has ended|was abolished|is complete}. {#now#|None is now the normal amount|Staff may stop looking}. #close#
    #part# has been reclassified. {#now#.|It was a surplus.} #finding# #close#
    It was noted {at #hour#|on #day#} that #mishap#. #finding# {#brian# was present|Nobody was asked}.
    Requests for #want# will be met #when#. {Wants|Needs} will be assessed {earlier|by #brian#}. #close#
    #bulletin#. 1. #doing# is {permitted|foreseen}. 2. {It was always so.|See 1.} 3. #finding#
    Staff are {thanked for|reminded of|forgiven} #doing#. {No staff did so.|The one is known.|It was me.} {The thanks were budgeted.|A biscuit is deemed eaten.|This is the last thanks of the year.} #close#
    A working group on #thing# has {met|sat|concluded}. #finding# A working group on {the group|chairs} follows.
    #brian# asked who had #part#. {Everyone.|The plan has it.} {Everyone has it in common|#now#}. #close#
    Consumption of #want# fell by #pct#. {There was none.|Discipline is suspected.} #close#
    I inspected #part# at #hour#. {It inspected me.|It was in order.} The order was {mine|lost|from 2009}.
    #who# {has been|will be|was} counted {as two persons|as equipment|as #3-9# spoons|twice, with care}. {The average|Output} {is saved|rose #pct#}. #close#
    {A colleague|#brian#} asked for #thing#. A form exists. {The form is out.|It asks why.} #finding#
    In view of #thing#, #kinds# will be {shared|believed in}. #pct# {each|per head}. {Bring your own|#close#}
    #bulletin# replaces #bulletin#, which {was correct|foresaw #thing#|had a noun}. #close#
    It is denied that #mishap#. {It is denied #2-9# times weekly.|The denial is laminated.} #close#
    Progress, #part#: {amber|formerly green}. #finding# {I have coloured it in myself|There were no pencils}.
    By plan there is #want# for each. {Each must look within|I do not say where}. #when#. #close#
    #thing# performed {adequately|as furniture|in absence}. {A medal|A lanyard|A half day} was {struck|allotted|drawn}. {#brian# is wearing it|It was a lid|It has been returned}.
    The norm for #doing# is #2-19# a head. {Heads were reduced|I did #20-90#}. {Nobody came to see|#close#}
    I have no faith in #kinds#, only {columns|a pencil}. Column {four|F} is {full|for hope}. #finding#
    Complaints about #part# are {welcome|foreseen|rationed} {in the box|#when#}. {The box|It} {is a drawer|is decorative|has its own queue}. #close#
    #brian# initialled #thing#. {By mistake.|Twice.} It has since {improved|stood straighter} by #pct#.
    Equality of #kinds# was reached {at #hour#|on #day#}. {Nobody has one|All are out of order}. #close#
    Errata to #bulletin#: {for|read} "#want#" {read|as} "a wish". For "morale" read "#part#". #close#`,
  gems: `
    The vending machine gave me {a chocolate|C4} for one coin. No form. {I returned at #hour#|It was research}. I told #part# nothing.
    {Somebody does have to wash it.|A hand must do it in the end.|No plan has ever dried one.} {I refer to|This includes} #thing#. {I washed it|It took four minutes}. There is no column.
    A letter came. {In it,|Inside:} {a spoon|one teaspoon}. {No note.|Unsigned.} {It is in my pocket|I stirred nothing}. #part# may not know. #close#
    Nineteen years ago I believed in #thing#. {For a week.|Until lunch.} The week was {met in full|exceeded by #pct#}.
    #brian# asked if I was {happy|well}. {I sent|There is} a questionnaire. {We both marked|He left blank} "#part#".`,
  feuds: {
    consent_of_the_doug: `
      #by# #want# by noon is {noted|not a plan}. It is an outage. {The floor was happy for an hour|#close#}
      A price for #thing# was considered, #by#. {It came to one ham.|#brian# wept.} #now#.
      #by# Your truck has been entered as #part#. {Output rose #pct#|Thank you}. #close#`,
    less_with_linnea: `
      #by# Our #kinds# are also absent. {Without lighting.|Without a code.} {It is not for sale|It was issued}. #close#
      You renounced #thing#, #by#. {Here it was renounced for us|We were not filmed}. #finding#
      #by# Ninety-nine for emptiness of #part#. {Ours is free|The queue forms here}. #close#`,
    dex_disrupts: `
      #by# #thing# at scale was tried {in 2006|on this floor}. {The scale was issued.|It was weighed.} #close#
      {The word is|You say|Upstairs they say} "pivot", #by#. {Here: #bulletin#|We say reclassify|Our pivot is stapled}. #part# {survived|did not}.`,
    ElmCourtOriginalist: `
      #by# Your binder on #part# has been {cited|borrowed} in #bulletin#. {With tabs.|Returned, almost.} #close#`,
    vanguard_val: `
      #by# History guarantees #thing#. {The drawer does not|It has not reached floor three}. #finding#
      Comrade #by#, after the victory, who washes #part#? {I ask for a form|#brian# has a list}. #close#`,
  },
  hooks: {
    'plan|target|meeting|schedule|percent|number|figure': `
      #by# The figure for #thing# is {correct|resting}. Missing: {a noun|a kitchen|#2-9# forks}. #close#
      A plan cannot fail, #by#. {Only kitchens can.|Only #part# can.} #finding#`,
    'freedom|market|choice|free|sell': `
      #by# Choice of #kinds# was trialled. {Staff chose.|There was joy.} It was {contained|minuted as noise}.`,
  },
  comments: `
    #by# The matter of #part# is known. {#now#.|It was known in 2009.} #close#
    Your #word# has been received, #by#, and {averaged|stapled}. {Of #thing# nothing is left|#finding#}
    #by# #thing# was {foreseen|scheduled|minuted} #when#. {You are early|You are in the wrong plan}. #close#
    It is regretted that #mishap#, #by#. {The regret is budgeted|#pct# of it}. #close#
    #by# {This is how it began with us|So it went on floor three|I have seen this plan}. First #part#. {Then a meeting|Then a lid}. Then only {the meeting|the lid}.
    #want# is available, #by#, {to the second floor|in the annex|as a drawing}. #close#
    #by# I entered #doing# under {weather|furniture|hope}. {#brian# has initialled|The total is unmoved}.
    Thank you, #by#. #who# {counts as half|is now a department}. #finding#
    #by# #word# rose #pct# {#when#|on paper}. #part# was {not told|the paper}. #close#
    We had #kind.a#, #by#. {It was shared.|It was used.} {We do not speak of it|#now#}.
    #by# {A form|A queue|A stamp} for #part# exists. {I drew it.|It is beautiful.|It is upstairs.} {It asks for a form|No one has qualified|It is full}.
    {Noted|Filed}, #by#: #thing#. Please {stand by|stir with a pencil}. #close#
    #by# In column #2-9# #part# is {a success|ours|underlined}. {The column is long|I made the column}.
    You want #want#, #by#. {So did the fern.|That is an admission.} #finding#
    #by# #who# may apply to #brian#. {He is me on #day#s.|He is out.} #close#
    About #part#, #by#: {no faith|a small sigh}, {two tables|one footnote}. {#pct#, all told|#close#}
    #by# Between #word# and #word2# there is {an annex|a drawer}. #part# is in it. {It sticks|#close#}`,
  remarks: `
    #by# #word# has been allotted. {You had yours.|One each.} #close#
    The quota for #word#, #by#, is {met|spent}. {There is #word2#, on #day#s|#finding#}
    #by# "#quote#" was {tabled|put in a drawer}. The #word# {did not fit|is now seating}.
    We tried #word#, #by#. #finding# {#word2# remains.|The carpet remembers.}
    #by# #word#: up #pct#. {Of what is not asked.|#word2#: see above.} #close#
    {#brian# laughed|Nobody laughed} at #word#, #by#. {It was recorded as a draught|#close#}`,
  retorts: `
    #by# Your remark on #part# was expected {at #hour#|on page #2-40#}. {It is late|#close#}
    The objection, #by#, is correct. {It has been promoted.|#now#.} #thing# {remains|is thanked}.
    #by# I do not disagree on #thing#. {I am not budgeted to|There is no box}. #close#
    #word# will be {taken up|laid down} #when#, #by#. With #part#. {Bring a chair|#finding#}
    #by# You are entered under #part#. {It is warm there.|Next to #brian#.} #close#
    Others have said so of #thing#, #by#. {They are now lids|They run lids}. #finding#
    #by# It may be so. #bulletin# says {otherwise|it in columns}. {About #part#, I am tired|#close#}
    A reply on #word# is attached, #by#. {The attachment is out.|It is blank, as planned.} #close#
    #by# #pct# of that is true of #part#. {The rest is also true|I hold the remainder}. #close#
    Criticism of #thing# is a spoon, #by#. {We are short of those|Kindly return it}.`,
  dossiers: `
    #by# On file: "#bio#". {Filed under soup.|No spoon recorded.} #part# was also {seen|found}.
    "#bio#" {fits the form|exceeds the box}, #by#. #thing# does not. #close#`,
  threads: `
    #other# #by# Both views on #part# are held {in common|in reserve}. {Neither may be used|#close#}
    #other# Your #word# was assigned to #by#. {The average is silence|#finding#} on #thing#.
    For #part#, queue behind #other#, #by#. {#other# is behind you.|It is circular.} #close#`,
  concessions: `
    #by# It would be faster, as to #part#. {I have read this twice|Do not tell #brian#}. #close#
    #by# There would be #want#. {I have nothing to add|I looked in the drawer}. #finding#`,
  thanks: `
    A like by #by# was received. It is divided among {#31-60# staff|all of floor three}. #part# {got none|initialled it}.
    #bulletin#: support by #by# has reached #pct#. {A chair was found|#thing# was informed}. #close#
    It is recorded that #by# approved. {#brian# asked to see it|Filed #hour#}, near #part#. #close#`,
});

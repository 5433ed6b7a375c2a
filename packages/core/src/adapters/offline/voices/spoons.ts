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
    bulletin: `Bulletin #40-990#|Notice #11-99#, {revised|final|penultimate}|Circular #2-60# to Annex {B|D|F}|Directive #100-900#
      {Draft|Silent|Joint} Bulletin #20-900#|Minute #3-99# ({sealed|oral|beige})
      {Amendment|Apology} #2-60#, {second|corrected} copy|Order {of the Lid|for Calm} no. #4-90#
      The {Weekly|Interim} Figure, #11-99#|Poster #2-40# ({stairs|canteen|lift})`,
    pct: `#20-180# percent|#2-9#.#1-9# percent|a further #11-70# percent|#101-140# percent of percent
      {exactly|nearly} #60-180# percent|#2-19# points {of order|above sorrow}
      one {third|ninth} of the {total|hope}|#40-170# percent, {seated|by weight}
      the whole of #2-9# percent|#2-9# {lids|spoons} per {head|floor}`,
    close: `As planned.|This was foreseen.|Brian has initialled it.|No action is required.|The drawer is closed.|See Annex {C|F|K}.
      The figure has been approved.|It will be deemed so.|The kettle {knows|agrees|was told}.|Minuted.|A column {exists|waits}.
      Staff may feel relief.|Carry on, {lids|kitchens}.
      The {minute|lid} is shut.|{Thanks|Biscuits} are not foreseen.|A {drawer|window} was notified.
      {Questions|Sighs} to window {three|nine}.|{Both|All} copies were {eaten|stamped}.
      The {ladle|stapler} concurs.|This {calms|concerns} nobody.|It {balances|rhymes} in ink.
      {Rejoice|Remain} by #hour#.|The {stairs|auditors} were warm.|No {spoon|person} was {blamed|seen}.
      {Filed|Folded} under {hope|soup}.|One may {nod|sit}.|The {plan|hat} has no comment.
      Please {initial|applaud} below.|{Spring|Tea} is postponed.
      {Lids|Hats} on.|{Calm|Soup} holds.|{Sit|Next}.|{Ink|Tea} dries.|The {rim|norm} {holds|hums}.|{Kneel|Queue} freely.|No {echo|ladle}.`,
    brian: `Brian from Accounts|Brian|the Directorate|the Second Floor|the {Sub|Under}-Office for {Lids|Stools}|the night cleaner
      a commission of one|the Stirring Bureau|Brian's hat
      {Deputy|Acting} Brian|Brian's {deputy|chair|mother}|the {Third|Closed} Commission
      the {Stapling|Kettle} Desk|a {sub|pre}-committee on {handles|rims}|the {lift|window} inspector
      {Comrade|Colleague} {Pavel|Irma} of Lids|the {former|eternal} trainee`,
    now: `It is now {normal|seating}|It has been renamed|It is deemed present|It counts as {half|two}|It is {next|last} year's
      It is a reserve|It has been thanked|It is common, {elsewhere|above}
      It {has a number|awaits a noun}|It is {counted at night|on a lanyard}
      It was {merged|seated} with {soup|chairs}|It {reports to|replaces} {Irma|the fern}
      It is {a lid|theoretical} on {even days|paper}|It {stands for|means} {morale|spoon}
      It may be {viewed|hummed at}`,
    finding: `Cause: {supper|persons|Tuesday|use}.|Finding: {none|a smell|half a lid}.|Result: {calm|forms|queues}.
      Outcome: {deemed|pending|beige}.|Morale: {stable|stapled|on loan}.|Loss: {none, as all of it|theoretical}.
      Verdict: {damp|a draw|lunch}.|Witnesses: {one, a lamp|seated|kettles}.
      Blame: {rationed|shared|in transit}.|Stock: {spiritual|ample, elsewhere}.
      Remedy: {a poster|gravel|a second form}.|Tears: {within norm|#2-9# units}.|Noise: {joy, brief|forks}.
      Yield: {one nod|none, early}.
      Hope: {rinsed|one tin}.|Calm: {#2-9#|wet} {units|lids}.`,
    when: `in the {second|fourth} quarter|by the ninth|at #hour#|within #2-9# plans|on #day#, in principle
      in {spring|soup} terms|before the {audit|thaw}|at the {second|last} bell|{by|since} plan #2-9#
      in {year|drawer} four|when {asked|dry}|after {Irma|supper}`,
    clerk: `{Clerk|Colleague|Junior|Acting} {Ottoline|Nine|Zelda|Herbert|Ludmila|Egon}|the {lift|tea|stair} {delegate|auditor|veteran}
      {Desk|Window} {Four|Nine} ({acting|asleep})|the {second|spare} {Brian|Agnes}
      {Trainee|Sub-Deputy|Doctor} {Fyodora|Kol|Bronka|Emil}|{Boiler|Ladle} {Crew|Desk} {Two|Eight}|the {mute|glad} {twins|porter}`,
  },
  posts: `
    #bulletin#. #mishap#. {The target was met.|This exceeds the norm.} #close#
    #bulletin#: #thing# is up #pct#. There is no #kind#. {Both statements|Both|All three figures} {have been approved|were sung by #clerk#|are with #clerk#}. #close#
    The {shortage|absence|memory} of #kinds# {has ended|was abolished|is complete|was promoted}. {#now#|None is the norm|Staff may stop looking|A poster follows}. #close#
    #part# has been {reclassified|renumbered|thanked|lowered}. {#now#|It was a surplus|It asked|Two saw it go}. #finding# #close#
    It was noted {at #hour#|on #day#} that #mishap#. #finding# {#brian# was present|Nobody was asked}.
    {Requests|Sighs|Prayers|Hands up} for #want# will be {met|weighed|answered|aired} #when#. {Wants|Needs|Tears} {come earlier|go to #brian#|need a stamp|are seasonal}. #close#
    #bulletin#. {1.|Item one:|Firstly:} #doing# is {permitted|foreseen|owed|warm}. {2.|Item two:|Also:} {it was always so|see 1|unless #who# asks|#part# is exempt}. {3.|Lastly:} #finding#
    Staff are {thanked for|reminded of|forgiven|congratulated on} #doing#. {No staff did so|The one is known: #clerk#|It was me|#clerk# has been seated}. {The thanks were budgeted|A biscuit is deemed eaten|#brian# will bow|#finding#} #close#
    A {working group|pause|choir|commission} on #thing# has {met|sat|concluded|thawed}. #finding# A {group|poster|quarrel|chair} on {the group|chairs|endings} follows.
    #brian# {asked|inquired|wept to know} who had #part#. {Everyone|The plan has it|#clerk#, on loan|A minority|Form {nine|eleven}|#clerk#, by night}. {It is held in common|#now#|I drew a chair for it|#clerk# dusts it|It asks to be left alone}. #close#
    Consumption of #want# fell by #pct#. {There was none.|Discipline is suspected.} #close#
    I inspected #part# at #hour#. {It inspected|It stood with|No charge to|It outranks} #clerk#. The order {was mine|is lost|is #brian#'s}. {#finding#|#close#}
    #who# {has been|will be|was} counted {as two persons|as equipment|as #3-9# spoons|twice, with care}{ by #clerk#|, near #clerk#|, to calm #clerk#}. {The average|Output} {is saved|rose #pct#}. #close#
    {A colleague|#brian#|Floor two} {asked|queued|sang} for #thing#. A form {exists|was heard of|is growing|bit #clerk#}. {#clerk# has it|It asks after #clerk#|It is a drawer|It needs #part#}. #finding#
    In view of #thing#, #kinds# will be {shared|believed in}. #pct# {each|per head}. {Bring your own|#close#}
    #bulletin# replaces #bulletin#, which {was correct|foresaw #thing#|had a noun}. #close#
    It is denied that #mishap#. {It is denied #2-9# times weekly.|The denial is laminated.} #close#
    Progress on #part# is {amber|formerly green|a colour}. {I coloured it in myself|#clerk# has the only pencil|There were no pencils, so I hummed}. #finding#
    By plan there is #want# for {each|all|the inspector}. {Please look within|Kindly hum meanwhile|One must not lean on it}. {Delivery|Viewing} is #when#. #close#
    #thing# performed {adequately|as furniture|in absence|to norm}. A {medal|lanyard|half day|stool} was {struck|allotted|drawn|owed}. {#brian# wears it|It was a lid|It came back|#finding#}
    The norm for #doing# is #2-19# a {head|floor|quarter|Brian}. {Heads were reduced|I did #20-90#|It was exceeded asleep|Nobody did fewer}. {Nobody came to see|#finding#|#close#}
    I have {no faith|a little hope|no noun} in #kinds#, {only columns|just a pencil|but a ruler|and a kettle}. Column {four|F|nine|B} is {full|for hope|damp|Brian's}. #finding#
    Complaints {about|from|near} #part# are {welcome|foreseen|rationed|sung} {in the box|#when#|on one knee}. {The box|The slot|It} {is a drawer|is decorative|has a queue|is Brian}. #close#
    #brian# {initialled|blessed|counted|sat on} #thing#, {by mistake|twice|in pencil|at lunch}. It has {improved|straightened|calmed|shrunk} {by #pct#|visibly|on paper|since}. {#finding#|#close#}
    Equality of #kinds# was reached {at #hour#|on #day#|in #clerk#'s absence}. {Nobody has one|All are out of order|#clerk# has the lid|One each, on paper}. {#finding#|#close#} #now#.
    Errata to #bulletin#: {for|read} "#want#" {read|as} "a wish". For "morale" read "#part#". #close#
    {According to|Against} #bulletin#, #thing# {grew|rose|improved} by #pct#, {says #clerk#|under #brian#}. As for #part#: #now#. #close#
    #brian# met #brian# over #part#, and {both were promoted|neither has come out|they agreed not to exist}. {The minutes are|I am} {with #clerk#|seated|in the lift}. #finding# #close#
    {Minutes of the meeting|Report to the floor|Letter to the founder} on #part#: present, {three|two} and #clerk#. Apologies: {hope|the soup|heating|#brian#}. {Resolved|Feared|Sung}: #pct#. #close#
    #clerk# has {proposed|dreamt|whispered} a reform: {a second|one working|an honest} #kind#. {Silence|A cough|Gasps} from #brian#. {#now#|A leave began|Soup}. #close#
    Morale {rose|was issued|is held} at #pct#, {thanks to|despite|pending} #thing#. {#clerk# smiled, with a permit|One laugh, unclaimed|#brian# was seen humming}. #finding# #close#
    The {plan|founder|poster} promised #want# #when#. {So far we have|What came was|I received} #pct# of a {lid|stool|noun}. #now#. #close#
    #mishap#. {We call this|It was entered as|Officially it is} {a delivery|output|spring}. #brian# {sang|was there|has it in writing}. #finding#
    #brian# {tried|inspected|permitted} #doing# and reported #pct# {joy|success|calm}. {#clerk# was there, and saw a kettle|It was a rehearsal|The joy is in my drawer}. #close#
    #clerk# {queued|applied|knelt} for #part# and received {a number|soup|#brian#}. {Number|Soup|Satisfaction}: #pct#. #close#
    {Joy|Silence|Overtime} at #thing# {exceeded|met|avoided} plan by #pct#. #clerk# {received a lanyard|will not speak}. #close#
    #brian# {denies|foresaw|has a draft of} #part#. {The draft|The denial} is with #clerk#, {seated|in the lift|in ink}. #now#. #close#
    The {five|nine}-year #kind# {arrived|was unveiled}, #pct# {early|square}. #clerk# {cut the ribbon|is the ribbon}. #finding#
    #who# requested #want#. The reply was "{no|none|next}", {signed|sighed} by #clerk# for #brian#. {He framed it|It took nine years|It was the wrong floor}. #close#
    #clerk# {lent|issued|read} me #part# {against a signature|until #hour#|through glass}. {I held it|Tears}. #now#. #finding#
    There was {an error|a draught|progress} at #thing#: #clerk# {smiled|sat|counted aloud}. It was {contained|rewarded} by #brian#. #close#
    #mishap#. In {the plan|the annex|#bulletin#} this is called "{output|rest|music}". #clerk# {applauds|records} #pct#. #close#
    I witnessed #doing# #when#, with #clerk#, {a lamp|a poster|two spoons}. {Nobody enjoyed it|We were asked to clap|It met the norm}, by #pct#. #close#`,
  gems: `
    {The vending machine|A shop|Row C|A stranger's kiosk} {gave|sold} me {a chocolate|C4|a real spoon|soup} for {one coin|a coin|small change}. {No form|No queue|No Irma}. {I returned at #hour#|It was research|I ate it in the lift}. {I told #part# nothing|#part# may not know}.
    {Somebody does have to wash it|A hand must do it|No plan ever dried one|It is done by people}. {I refer to|This includes|So with} #thing#. {I washed it|Four minutes|It shone|I told no desk}. {There is no column|#pct# of me was glad|The drawer closed}.
    {A letter|A parcel|An envelope} came. {In it|Inside|Under the lid}: {a spoon|one teaspoon|one small spoon}. {No note|Unsigned|It was warm}. {It is in my pocket|I stirred nothing|I dreamt of tea}. {#part# may not know|Tell no column}.
    {Nineteen|Eleven|Thirty} {years|plans} ago I believed in #thing#. {For a week|Until lunch|On paper|In two colours}. {It was met in full|The week was exceeded|#now#|It had a badge}.
    #brian# {asked|was told to ask} if I was {happy|well|a person|warm}. {I sent a questionnaire|I cited plan #2-9#|There is a form}. {We both marked|He left blank|It is now known as|I underlined} "#part#".
    {In the bad winter|When the boiler died|The year of no coal} #clerk# {shared|carried|halved} {soup|boots|a blanket} {with the floor|unasked}. {No column|I kept no figure}. {All lived|We sang}. I {recall it at|think of it by} #part#. #brian# {looked away|knows}.`,
  feuds: {
    consent_of_the_doug: `
      #by# #want# by noon {is noted|is not a plan|was feared|has no annex}. It is {an outage|a leak|weather|theft of time}{, says #clerk#|. #clerk# fainted|. #clerk# queued for it}. {#finding#|#close#}
      A price for #thing# was considered, #by#. {It came to one ham.|#brian# wept.} #now#.
      #by# Your truck has been entered as #part#. {Output rose #pct#|Thank you}. #close#`,
    less_with_linnea: `
      #by# Our #kinds# are {also absent|equally gone|still nowhere}. {Without lighting|Without a code|Nobody films it|No linen}. {It is not for sale|It was issued|#close#}
      You renounced #thing#, #by#. {Here it was renounced for us|We were not filmed}. #finding#
      #by# Ninety-nine for {emptiness|absence|lack} of #part#. {Ours is free|#clerk# queues here|#clerk# hands it out}. #close#`,
    dex_disrupts: `
      #by# #thing# at scale was {tried|weighed|lost|painted} {in 2006|on this floor|by Irma|twice}. {The scale was issued|It was mostly lid|Eleven survived|#finding#} #close#
      {The word is|You say|Upstairs they say} "pivot", #by#. {Here: #bulletin#|We say reclassify|Our pivot is stapled}. #part# {survived|did not}.`,
    ElmCourtOriginalist: `
      #by# Your binder on #part# has been {cited|borrowed} in #bulletin#. {With tabs.|Returned, almost.} #close#`,
    vanguard_val: `
      #by# History guarantees #thing#. {The drawer does not|It has not reached floor three}. #finding#
      Comrade #by#, {when the flags are folded|#when#|after #day#}, who {washes|dries} #part#? {I ask for a form|#brian# has a list|#clerk# cannot do it all}. #close#`,
  },
  hooks: {
    'plan|target|meeting|schedule|percent|number|figure': `
      #by# The figure for #thing# is {correct|resting}. Missing: {a noun|a kitchen|#2-9# forks}. #close#
      A plan cannot fail, #by#. {Only kitchens can.|Only #part# can.} #finding#`,
    'freedom|market|choice|free|sell': `
      #by# Choice {of|among|between} #kinds# was {trialled|feared|rumoured|seen abroad}. {Staff chose|There was joy|Nine chose|A fork resulted}. {It was contained|Minuted as noise|#finding#|Lids were issued}.`,
  },
  comments: `
    #by# The matter of #part# is {known|seated|with #clerk#}. {#now#.|It was known in 2009.|#clerk# was moved by it, to Floor two.} #close#
    Your #word# has been received, #by#, and {averaged|stapled}. {Of #thing# nothing is left|#finding#}
    #by# #thing# was {foreseen|scheduled|minuted|promised} #when#. {You are early|You are in plan nine|It came as a lid|Others wept}. #close#
    It is regretted that #mishap#, #by#. {The regret is budgeted|#pct# of it}. #close#
    #by# {So it began|So went floor three|I have seen this plan|We too were young}, #when#. First #part#. {Then a meeting|Then a lid|Soon, #kinds#|Then soup}. #finding#
    #want# is available, #by#, {to the second floor|in the annex|as a drawing}. #close#
    #by# I entered #doing# under {weather|furniture|hope}. {#brian# has initialled|The total is unmoved}.
    Thank you, #by#. #who# {counts as half|is now a department}. #finding#
    #by# #word# rose #pct# {#when#|on paper}. #part# was {not told|the paper}. #close#
    We {had|were issued|once saw|shared} #kind.a#, #by#. {It was shared|It was used|Nine signed|It had a name}. {#now#|#finding#|#brian# dreams of it}. #close#
    #by# {A form|A queue|A stamp|A stool} for #part# {exists|is planned|was loved}. {I drew it|It is upstairs|It hums|Irma has it}. {It asks for a form|No one qualified|It is full|#finding#}.
    {Noted|Filed}, #by#: #thing#. Please {stand by|stir with a pencil}. #close#
    #by# In column #2-9# #part# is {a success|ours|underlined}. {The column is long|I made the column}.
    You want #want#, #by#. {So did the fern.|That is an admission.} #finding#
    #by# #who# may {apply|bow|write|be lent} to #brian#. {He is me on #day#s|He is out|The hat listens|Bring lids}. {#finding#|#close#}
    About #part#, #by#: {no faith|a small sigh}, {two tables|one footnote}. {#pct#, all told|#close#}
    #by# Between #word# and #word2# there is {an annex|a drawer}. #part# is in it. {It sticks|#close#}
    #by# We had #thing# too, #when#, at #pct#. {Then it was used|Then came a reform}. #finding# #close#
    #by# #brian# has {asked for|lost|sat on} #part# {as well|twice|in writing}. #now#. #close#
    You report that #mishap#, #by#. {So does|It is denied in|It is a success in} #bulletin#. #finding# #close#
    #by# You will have #want# #when#. {Until then|Meanwhile} you may look at #part#. #finding#
    #by# #clerk# {asked|wept} for #part# {in 2009|at #hour#}. {The reply|A chair} is {near|expected}. #close#
    #by# {Colleague|Citizen|Friend}: #thing# {exists|is planned} at #pct#. #clerk# {touched it|holds the key}. #close#
    #by# #mishap#? {Ours|Floor two's} {did so twice|did so to norm}. #clerk# {clapped|was told}. #finding#
    #want#, #by#, {is allotted|will be drawn} by #clerk#. {Bring|Return} {a bowl|the hat}. #close#
    #by# #who# {has met|owes} #clerk#. {Both were|One was|Neither was} filed, {near|under} #part#. #close#`,
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
    #by# {You are|Your #word# is|This is} {entered|chalked|deemed} under #part#. {It is warm there|Next to #brian#|#finding#} #close#
    Others have said so of #thing#, #by#. {They are now lids|They run lids}. #finding#
    #by# It may be so. #bulletin# says {otherwise|it in columns}. {About #part#, I am tired|#close#}
    A reply on #word# is attached, #by#. {The attachment is out.|It is blank, as planned.} #close#
    #by# #pct# of that is true of #part#. {The rest is also true|I hold the remainder}. #close#
    {Criticism|Mockery|Praise} of #thing# {is|counts as|is issued as} a {spoon|ladle|teaspoon}, #by#. {We are short of those|Kindly return it|Sign for it|Stir, then hand it in}.
    #by# {The objection|Your #word#|This} was {anticipated|received damp|given a chair}, {#when#|with #thing#|by #brian#}. {#finding#|#close#}
    #by# As to your #word#: #now#. {I have #part# at|It brings #part# to} #pct#. #close#
    #by# #bulletin# {covers|foresaw|forgives} #thing#. {As to|On} #word#: #finding#
    #by# Your #word# {was queued|is behind #clerk#|was soup}. #part# {precedes it|is unmoved}. #close#
    #by# #clerk# {disagrees|agrees} {with you|in triplicate} on #thing#, at #pct#. #close#
    #by# {Noted|Seated|Shelved}. #brian# {asks|fears}: is #part# {yours|a lid|in writing}? #close#`,
  dossiers: `
    #by# {On file|In drawer six|By declaration|As overheard}: "#bio#". {Read|Filed|Stamped|Sung} by #clerk#. #part# {saw it|agrees|was moved}, #pct#. #close#
    "#bio#" {fits|exceeds|troubles} #clerk#, #by#. {Entered|Queried|Shown}, {in ink|twice|#when#}: #brian#. #thing# {too|not}, #pct#: #now#. #close#
    "#bio#" {was read aloud|has been weighed|is not a figure|went to #clerk#}, #by#. #clerk# {wept|dried it|sat}, #when#. {And|Meanwhile|Overleaf,} #part#: {#pct#|none|deemed}. #close#
    #by# #clerk# {copied|sang|weighed} "#bio#" {for #brian#|at #hour#|#when#}. #part#: {see over|#pct#|likewise}. #close#`,
  threads: `
    #other# #by# Both views {on|of|behind} #part# are {held|stored|stacked} {in common|in reserve|by #brian#}. {Neither may be used|A third was lost|#close#|#finding#}
    #other# Your #word# {was assigned|is on loan|was promised|reports} to #by#. {The average|The sum|A compromise} {is silence|is a lid|sat down} on #thing#. #finding#
    For #part#, queue behind #other#, #by#. {#other# is behind you.|It is circular.} #close#
    #other# #by# {One chair|Two forms|A bench}: #clerk# {apportions|shares} #part#, {each|both} #pct#. #close#`,
  concessions: `
    #by# It would be faster, as to #part#. {I have read this twice|Do not tell #brian#}. #close#
    #by# There would be #want#. {I have nothing to add|I looked in the drawer}. #finding#
    #by# On #part# the {plan|poster} {erred|blushed}. #clerk# {is told|has gone pale}, #pct#. #close#`,
  thanks: `
    A like by #by# {was received|has arrived|was unloaded|is in customs}. It {is divided among|will warm|was weighed for} {#31-60# staff|floor three|all kettles}. #part# {got none|initialled it|is jealous}.
    #bulletin#: support by #by# has reached #pct#. {A chair was found|#thing# was informed}. #close#
    It is {recorded|whispered|stamped} that #by# approved. {#brian# asked to see it|Filed #hour#|#clerk# touched it}, near #part#. {One reply is permitted|#pct#|It may recur}. #close#
    #by#: #now#. {Support|Warmth|The nod}, #pct#. #part# {was told|sat up}. #close#
    #by# {nodded|liked} at #hour#. #clerk# {entered it|was moved}. #part# {is adjusted|rose} #pct#. #close#`,
});

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
    {Before|During|Instead of} {lunch|the anthem|sleep} I {recount|forgive|relabel} #kinds#. {Today|By #hour#|With #clerk#|Backwards} it came to {one|none|#2-90#|a chair}. #part# {does not count|counts double|abstained}. #finding#
    It is {forbidden|customary|an honour} to {lean on|speak of|outlive} #thing# {without #clerk#|before #hour#|#when#}. {I did so|Two did|#brian# tried} and {felt joy|grew taller|got a stamp}. #close#
    #clerk# {fell in love with|was mistaken for|gave a talk on} #part# {at #hour#|in the stairwell|#when#}. {Attendance was|The heart rate was|Envy stood at} #pct#. {#brian# objected|#now#|There was cake, drawn}. #close#
    To {save|honour|confuse} #want#, {staff|lids|both floors} will {walk|queue|breathe} {backwards|in shifts|by number} {on #day#|until #hour#|under #clerk#}. #finding# #close#
    I {am asked|was asked in the lift|ask myself, #when#,} {what|whom|how many} #thing# {serves|feeds|outranks|calms}{|, #when#|, by plan|, on paper}. {#clerk# coughed|I cite #bulletin#|#brian# rang a bell|The answer sat down}. #now#. #close#
    {Lunch|The anthem|Applause} will {precede|replace|resemble} #doing# {#when#|for #pct# of staff|if #clerk# wakes}. {Hum|Bring a lid|Bow} {at|towards|for} #part#. #finding#
    {Rumours|Songs|Hopes} of {a second|a cheaper|a working} #kind# {are baseless|were traced to #clerk#|are now taxed}. {There is|We have|Try} {#part#|half a lid|the poster}, {#when#|as ever|by turns}. #close#
    {Inventory|Census|Roll call} {at #hour#|on #day#|in the stairwell}: #2-40# {lids|stools|sighs}, {one|half} #kind#, {#clerk#|a fern|me}. {Missing|Surplus|Feared}: #part#. #finding#
    I {told|assured|wrote to} my {mother|landlady|barber|only cousin} that #thing# is {solved|underway|#pct#|with #clerk#}. {She asked for|We then shared|There was talk of|By return came} {a spoon|soup|a noun|silence}. {#now#|#brian# took notes|I changed floors}. #close#
    {A delegation|An orphan|A visitor|#brian#} {admired|addressed|queued behind|wept on} #part# {for an hour|in song|until #hour#|#when#}. {#clerk# sold no ticket|A bow was taken|It was entered as tourism|#now#}. #finding#
    {Spring|Dinner|The future} was {rehearsed|unveiled|postponed} {by #brian#|at #hour#|on the stairs}. #clerk# played {the soup|hope|all #2-9# lids}. As for #thing#: #pct#. #close#
    {For heroism|For patience|For sitting} near #thing#, #clerk# {receives|was promised|may wear} {a lid, second class|the use of a window|#2-9# grams of butter|#bulletin#, framed}, {payable|to be imagined|returnable|sung by #brian#} #when#. #close#
    #bulletin#. #mishap#. {The target was met.|This exceeds the norm.} #close#
    #bulletin#: #thing# is up #pct#. There is no #kind#. {Both statements|Both|All three figures} {have been approved|were sung by #clerk#|are with #clerk#}. #close#
    The {shortage|absence|memory} of #kinds# {has ended|was abolished|is complete|was promoted}. {#now#|None is the norm|Staff may stop looking|A poster follows}. #close#
    #part# has been {reclassified|renumbered|thanked|lowered}. {#now#|It was a surplus|It asked|Two saw it go}. #finding# #close#
    It was noted {at #hour#|on #day#} that #mishap#. #finding# {#brian# was present|Nobody was asked}.
    {Requests|Sighs|Prayers|Hands up} for #want# will be {met|weighed|answered|aired} #when#. {Wants|Needs|Tears} {come earlier|go to #brian#|need a stamp|are seasonal}. #close#
    #bulletin#. {1.|Item one:|Firstly:} #doing# is {permitted|foreseen|owed|warm}. {2.|Item two:|Also:} {it was always so|see 1|unless #who# asks|#part# is exempt}. {3.|Lastly:} #finding#
    Staff are {thanked for|reminded of|forgiven|congratulated on} #doing# {#when#|at #pct#|by #brian#}. {No staff did so|The one is known: #clerk#|It was me|#clerk# has been seated}. {The thanks were budgeted.|A biscuit is deemed eaten.|A bow follows.|#finding#} #close#
    A {working group|pause|choir|commission} on #thing# has {met|sat|concluded|thawed}. #finding# A {group|poster|quarrel|chair} on {the group|chairs|endings} follows.
    #brian# {asked|inquired|wept to know} {who had|who hid|who last dusted|why we have} #part#. {Everyone|The plan has it|#clerk#, on loan|A minority|Form {nine|eleven}|#clerk#, by night}. {It is held in common|#now#|I drew a chair for it|#clerk# confessed|It asks to be left alone}. #close#
    Consumption of #want# fell by #pct#. {There was none.|Discipline is suspected.} #close#
    I inspected #part# at #hour#. {It inspected|It stood with|No charge to|It outranks} #clerk#. The order {was mine|is lost|is #brian#'s}. {#finding#|#close#}
    #who# {has been|will be|was} counted {as two persons|as equipment|as #3-9# spoons|twice, with care}{ by #clerk#|, near #clerk#|, to calm #clerk#}. {The average|Output|Hope} {is saved|rose #pct#|had tea}. #close#
    {A colleague|#brian#|Floor two} {asked|queued|sang} {for|beside|about} #thing#. {A form|A chair|A bell} {exists|was heard of|is growing|bit #clerk#}. {#clerk# has it|It asks after #clerk#|It is a drawer|It needs #part#}. #finding#
    {In view|In spite|In memory} of #thing#, #kinds# will be {shared|believed in|lent to #clerk#}. {Allow|Expect|Forgive} #pct# {each|per head|a floor}. {Bring your own.|#brian# goes first.|#finding#} #close#
    #bulletin# replaces #bulletin#, which {was correct|foresaw #thing#|had a noun}. #close#
    It is denied that #mishap#. {It is denied #2-9# times weekly.|The denial is laminated.} #close#
    Progress {on|towards|around} #part# is {amber|formerly green|a colour|#pct#}. {I coloured it|#brian# ordered it|It was left} {that way|so|thus} {#when#|in pencil|to spare #clerk#}. {#finding#|#now#.} #close#
    {By plan|Under #bulletin#|Since #day#} there {is|was|must be} #want# {for each|for #pct#|for the inspector|under #clerk#|behind #brian#}, {not to be leant on|to look at|if hummed at|on paper}. {Delivery|Viewing|Gratitude} {is due|is foreseen|begins} #when#. #close#
    #thing# performed {adequately|as furniture|in absence|to norm}. A {medal|lanyard|half day|stool} was {struck|allotted|drawn|owed}. {#brian# wears it.|It was a lid.|It came back.|#finding#}
    The norm {for|of|against} #doing# is #2-19# a {head|floor|quarter|Brian}. {Heads were reduced|I did #20-90#|It was exceeded asleep|#clerk# did one, #when#}. {Nobody came to see|#finding#|#close#|Nobody did fewer}.
    I have {no faith|a little hope|no noun} in #kinds#, {only columns|just a pencil|but a ruler|and a kettle}. Column {four|F|nine|B} is {full|for hope|damp|Brian's}. #finding#
    {Complaints|Poems|Sighs} {about|from|near} #part# are {welcome|foreseen|rationed|sung} {in the box|#when#|on one knee|to #clerk#}. {The box|The slot|The hatch} {is a drawer|is decorative|has a queue|is Brian}. #close#
    #brian# {initialled|blessed|counted|sat on} #thing#, {by mistake|twice|in pencil|at lunch}. It has {improved|straightened|calmed|shrunk} {by #pct#|visibly|on paper|since}. {#finding#|#close#}
    Equality of #kinds# was reached {at #hour#|on #day#|in #clerk#'s absence}. {Nobody has one|All are out of order|#clerk# has the lid|One each, on paper}. {#finding#|#close#} #now#.
    {Errata|Lament|Annex} to #bulletin#: {for|against} "#want#" {read|sing|stamp} "{a wish|a lid|soup}". For "{morale|bread|us}" read "#part#". #close#
    {According to|Against} #bulletin#, #thing# {grew|rose|improved} by #pct#, {says #clerk#|under #brian#}. As for #part#: #now#. #close#
    #brian# met #brian# {over|beneath|to deny} #part#. {Both were promoted|Neither has come out|They agreed not to exist|Each took a lid}, {#when#|by #pct#|with #clerk# as witness}. {The minutes are|I am|Hope was} {seated|in the lift|under review}. #finding#
    {Minutes of the meeting|Report to the floor|Letter to the founder} on #part#: present, {three|two} and #clerk#. Apologies: {hope|the soup|heating|#brian#}. {Resolved|Feared|Sung}: #pct#. #close#
    #clerk# has {proposed|dreamt|whispered} a reform: {a second|one working|an honest} #kind#. {Silence|A cough|Gasps} from #brian#. {#now#|A leave began|Soup}. #close#
    Morale {rose|was issued|is held} at #pct#, {thanks to|despite|pending} #thing#. {#clerk# smiled, with a permit|One laugh, unclaimed|#brian# was seen humming}. #finding# #close#
    The {plan|founder|poster} {promised|foresaw|owes us} #want# #when#. {So far we have|What came was|I received|#clerk# carried in} #pct# of a {lid|stool|noun|ladle}. #now#. #close#
    #mishap#. {We call this|It was entered as|Officially it is} {a delivery|output|spring}. #brian# {sang|was there|has it in writing}. #finding#
    #brian# {tried|inspected|permitted} #doing#{ and reported| and claims|, achieving} #pct# {joy|success|calm|output}. {#clerk# was there, {as a lamp|and hummed}|It was a rehearsal, {says #bulletin#|#when#}|The joy is in {my|#clerk#'s} drawer|We clapped, {on paper|by number|#when#}}. #close#
    #clerk# {queued|applied|knelt} for #part# and received {a number|soup|#brian#}. {Number|Soup|Satisfaction}: #pct#. #close#
    {Joy|Silence|Overtime} at #thing# {exceeded|met|avoided} plan by #pct#. #clerk# {received a lanyard|will not speak}. #close#
    #brian# {denies|foresaw|has a draft of|is named after} #part#. {The draft|The denial|The original} is with #clerk#, {seated|in the lift|in ink|till #hour#}. #now#. #close#
    The {five|nine}-year #kind# {arrived|was unveiled}, #pct# {early|square}. #clerk# {cut the ribbon|is the ribbon}. #finding#
    #who# {requested|dreamt of|applied for} #want#. The reply was "{no|none|next|who}", {signed|sighed|stamped} by #clerk# {for|behind|on} #brian#. {He framed it.|It took nine years.|It was the wrong floor.|#finding#} #close#
    #clerk# {lent|issued|read} me #part# {against a signature|until #hour#|through glass|on a lanyard}. {I held it|Tears followed|We both saluted|It was #pct#}. #now#. #finding#
    {There was|I admit|#bulletin# regrets} {an error|a draught|progress|a laugh} {at|under|near} #thing#: #clerk# {smiled|sat|counted aloud|had a birthday}. It was {contained|rewarded|overtaken} by #brian#{| at #hour#| in triplicate}. #close#
    #mishap#. {In|Under|According to} {the plan|the annex|#bulletin#} this is {called|entered as|thanked as} "{output|rest|music|spring}". #clerk# {applauds|records|hums} #pct#. #close#
    I {witnessed|audited|was lent to} #doing# {#when#|against #bulletin#|at #hour#}, {with|despite|below} #clerk#{|, a lamp| and #brian#| and two spoons}. {Nobody|Only #brian#|The fern|A minority} {enjoyed it|clapped|met the norm|found soup}, {by|but only by|exceeding grief by} #pct#. #close#`,
  gems: `
    {My mother|My late aunt|Old Irma} {stirred|served|tasted} with {one|the same|a borrowed} spoon {for #20-60# years|through two plans|and fed nine}. {It has no number|I never filed it|It is not #brian#'s}. {At #hour#|By #thing#|When alone} I {miss|polish|hum to} it.
    {The vending machine|A shop|Row C|A stranger's kiosk} {gave|sold|handed} me{| at #hour#| on #day#|, a planner,} {a chocolate|C4|a real spoon|soup} for {one coin|a coin|small change}. {No form|No queue|No Irma}. {I came back|It was research|I ate it in the lift}. {I told #part# nothing|#part# may not know}.
    {Somebody does have to wash it|A hand must do it|No plan ever dried one|It is done by people}. {I refer to|This includes|So with} #thing#. {I washed it|Four minutes|It shone|I told no desk}. {There is no column|#pct# of me was glad|The drawer closed}.
    {A letter|A parcel|An envelope} came {at #hour#|on #day#|from abroad}. {In it|Inside|Under the lid}: {a spoon|one teaspoon|one small spoon}. {No note|Unsigned|It was warm}. {It is in my pocket|I stirred nothing|I dreamt of tea}. {#part# may not know|Tell no column|Nor may #brian#}.
    {Nineteen|Eleven|Thirty} {years|plans} ago I believed in #thing#. {For a week|Until lunch|On paper|In two colours}. {It was met in full|The week was exceeded|#now#|It had a badge}.
    #brian# {asked|was told to ask|wrote to learn} if I was {happy|well|a person|warm}. {I sent|I cited|There is|#clerk# found} {a questionnaire|plan #2-9#|a form}. {We both marked|He left blank|It is now known as|I underlined} "#part#".
    {In the bad winter|When the boiler died|The year of no coal} #clerk# {shared|carried|halved|cooked} {soup|boots|a blanket|turnips} {with the floor|unasked|for #3-30# doors}. {No column|I kept no figure|#brian# brought salt}. {All lived|We sang|It was warm}. I {recall it at|think of it by|still nod to} #part#.`,
  feuds: {
    consent_of_the_doug: `
      #by# {Your fence|Your signature|Liberty} was {measured|tasted|filed} {by #clerk#|at #hour#|in triplicate}. It {holds|weighs|resembles} #pct# of #part#. #finding#
      #by# #want# {by noon|overnight|without a form} {is noted|is not a plan|was feared|has no annex}. {It is|We call it|Upstairs that is} {an outage|a leak|weather|theft of time}{, says #clerk#|. #clerk# fainted|. #clerk# queued for it}. {#finding#|#close#}
      A price for #thing# was considered, #by#. {It came to one ham.|#brian# wept.} #now#.
      #by# Your truck {has been|was|will be} {entered|thanked|counted|stapled} as #part#. {Output rose #pct#|#clerk# sat in it|It seats a committee}. #close#`,
    less_with_linnea: `
      #by# {One bowl|A bare shelf|Serenity} {is|was} {issued|enforced|queued for} here, #when#. #clerk# {breathes|owns nothing|has mastered it}, {without|despite|beneath} #part#. #close#
      #by# Our #kinds# are {also absent|equally gone|still nowhere}. {Without lighting|Without a code|Nobody films it|No linen}. {It is not for sale.|It was issued.|#close#}
      You renounced #thing#, #by#. {Here it was renounced for us|We were not filmed}. #finding#
      #by# Ninety-nine for {emptiness|absence|lack} of #part#. {Ours is free|#clerk# queues here|#clerk# hands it out}. #close#`,
    dex_disrupts: `
      #by# {Your founder|A unicorn|Your runway} {was entered|is counted|has been thanked} as {livestock|a short stair|one ladle}. #clerk# {asks|wonders|must record} what {became of|it did to|is left of} #part#. #close#
      #by# #thing# at scale was {tried|weighed|lost|painted} {in 2006|on this floor|by Irma|twice}. {The scale was issued.|It was mostly lid.|Eleven survived.|#finding#} #close#
      {The word is|You say|Upstairs they say} "pivot", #by#. {Here: #bulletin#|We say reclassify|Our pivot is stapled}. #part# {survived|did not}.`,
    ElmCourtOriginalist: `
      #by# {By-law|Section|Footnote} #2-40# {and|read with|against} #bulletin# {permits|foresees|nearly explains} #part#. {#clerk# sang it|We rose for it|I slept well}. #close#
      #by# Your binder {on|about|against} #part# has been {cited|borrowed|envied|stapled} in #bulletin#. {With tabs.|Returned, almost.|#clerk# wept at tab nine.|It is now two binders.} #close#`,
    vanguard_val: `
      #by# After the {rising|rally|speech}, #clerk# {counted|swept|mended} #thing# {until #hour#|alone|with one glove}. {There was no song|#brian# slept|It came to #pct#}. #close#
      #by# History guarantees #thing#. {The drawer does not|It has not reached floor three}. #finding#
      Comrade #by#, {when the flags are folded|#when#|after #day#|once history ends}, {who|which of us|what committee} {washes|dries|counts} #part#? {I ask for a form|#brian# has a list|#clerk# cannot do it all|Please answer in ink}. #close#`,
  },
  hooks: {
    'plan|target|meeting|schedule|percent|number|figure': `
      I {heard|read|smelt} "#word#", #by#, and {sat up|was moved|reached for ink}. {Mine|The last one|Ours} {covered|promised|outlived} #part# by #pct#. #close#
      #by# The figure for #thing# is {correct|resting}. Missing: {a noun|a kitchen|#2-9# forks}. #close#
      {A plan|A column|A target} {is never late|cannot err|never sleeps}, #by#. {Only kitchens fail|Blame #part#|#clerk# checked, #when#|I asked #brian#}. #finding#`,
    'freedom|market|choice|free|sell': `
      #by# {A market|A shop|An offer|A price} was {drawn|rumoured|permitted|feared} {on floor two|#when#|near #brian#}. #clerk# {bought|priced|stroked} #part#. {It felt warm.|There was an inquiry.|We repainted.|#finding#} #close#
      #by# Choice {of|among|between} #kinds# was {trialled|feared|rumoured|seen abroad}. {Staff chose|There was joy|Nine chose|A fork resulted}. {It was contained|Minuted as noise|#finding#|Lids were issued}.`,
  },
  comments: `
    #by# {Kindly|Please|Do} {send|lend|describe} #part# to {#clerk#|window nine|#brian#}{|, in a lid|, #when#}. {We had one|Ours was thanked|Ours became a chair|Ours is in drawer six} {under plan #2-9#|before the audit|until #hour#}. #close#
    #by# {On our floor|Under #brian#|By decree} #thing# is {shared|sung|compulsory} {at #hour#|on #day#s|after soup}. {Attendance|Hunger|Applause}: #pct#. #finding#
    {My desk|Floor two|#clerk#} {envies|studied|misfiled} your #word#, #by#. {It was issued with|We compared it to|It is kept under} #part#, {in ink|by candle|#when#}. #close#
    #by# The {matter|question|ghost} of #part# is {known|seated|with #clerk#|up #pct#}. {#now#|It was known in 2009|#clerk# was moved by it, to Floor two|It asked for soup}. #close#
    Your #word# {has been received|was unloaded|is in the building}, #by#, and {averaged|stapled|seated by #clerk#}. {Of #thing# nothing is left.|#thing# stood up for it.|#finding#}
    #by# #thing# was {foreseen|scheduled|minuted|promised} #when#. {You are early|You are in plan nine|It came as a lid|Others wept}. #close#
    It is regretted that #mishap#, #by#. {The regret is budgeted|#pct# of it}. #close#
    #by# {So it began|So went floor three|I have seen this plan|We too were young}, #when#. {First|Before all,|Under #clerk#,} #part#. {Then a meeting|Then a lid|Soon, #kinds#|Then soup}. #finding#
    #want# is {available|on display|in force}, #by#, {to the second floor|in the annex|as a drawing|under #clerk#}, #when#. #close#
    #by# I entered #doing# under {weather|furniture|hope}. {#brian# has initialled|The total is unmoved}.
    Thank you, #by#. #who# {counts as half|is now a department}. #finding#
    #by# #word# rose #pct# {#when#|on paper}. #part# was {not told|the paper}. #close#
    We {had|were issued|once saw|shared} #kind.a#, #by#. {It was shared|It was used|Nine signed|It had a name}. {#now#|#finding#|#brian# dreams of it}. #close#
    #by# {A form|A queue|A stamp|A stool} for #part# {exists|is planned|was loved} {#when#|upstairs|by #clerk#}. {I drew it|It is beige|It hums|Irma has it}. {It asks for a form.|No one qualified.|It is full.|#finding#}
    {Noted|Filed}, #by#: #thing#. Please {stand by|stir with a pencil}. #close#
    #by# In column #2-9# #part# is {a success|ours|underlined}. {The column is long|I made the column}.
    You want #want#, #by#. {So did the fern.|That is an admission.} #finding#
    #by# #who# may {apply|bow|write|be lent} to #brian#. {He is me on #day#s|He is out|The hat listens|Bring lids}. {#finding#|#close#}
    About #part#, #by#: {no faith|a small sigh}, {two tables|one footnote}. {#pct#, all told.|#close#}
    #by# Between #word# and #word2# there is {an annex|a drawer}. #part# is in it. {It sticks.|#close#}
    #by# We had #thing# too, #when#, at #pct#. {Then it was used|Then came a reform}. #finding# #close#
    #by# #brian# has {asked for|lost|sat on} #part# {as well|twice|in writing}. #now#. #close#
    You report that #mishap#, #by#. {So does|It is denied in|It is a success in} #bulletin#. #finding# #close#
    #by# You {will have|are promised|may hope for|were allotted} #want# #when#. {Until then|Meanwhile|In its place} {you may look at|please sit near|#clerk# will describe|it is lawful to hum at} #part#. #finding#
    #by# #clerk# {asked|wept} for #part# {in 2009|at #hour#}. {The reply|A chair} is {near|expected}. #close#
    #by# {Colleague|Citizen|Friend}: #thing# {exists|is planned} at #pct#. #clerk# {touched it|holds the key}. #close#
    #by# #mishap#? {Ours|Floor two's|The reserve one} did so {twice|to norm|#when#}. #clerk# {clapped|was told|became it}. #finding#
    #want#, #by#, {is allotted|will be drawn} by #clerk#. {Bring|Return} {a bowl|the hat}. #close#
    #by# #who# {has met|owes} #clerk#. {Both were|One was|Neither was} filed, {near|under} #part#. #close#`,
  remarks: `
    #by# #word# has been allotted. {You had yours.|One each.} #close#
    The quota for #word#, #by#, is {met|spent}. {There is #word2#, on #day#s.|#finding#}
    #by# "#quote#" was {tabled|put in a drawer}. The #word# {did not fit|is now seating}.
    We tried #word#, #by#. #finding# {#word2# remains.|The carpet remembers.}
    #by# #word#: up #pct#. {Of what is not asked.|#word2#: see above.} #close#
    {#brian# laughed|Nobody laughed} at #word#, #by#. {It was recorded as a draught.|#close#}`,
  retorts: `
    #by# {Your reply|That tone|This opposition} was {budgeted|pre-printed|foreseen} at #pct#. {The rest|Any excess|The sting} {goes to|is eaten by|was thanked by} #clerk#, {with|via|under} #part#. #finding#
    {Denied|Agreed|Adjourned}, #by#. {#clerk# rang|I consulted|We woke} #brian# {about|over|beside} #thing#, {and both sighed|who blinked|and it is final}. #close#
    #by# Your remark on #part# was expected {at #hour#|on page #2-40#}. {It is late.|#close#}
    The {objection|insult|sigh}, #by#, is {correct|on time|in order|up #pct#}. {It has been promoted|#now#|#clerk# will marry it|#brian# sang it}. {Only|Even|As foreseen,} #thing# {remains|is thanked|was told}.
    #by# {I do not disagree|I hold no view|One may not sigh} {on|about|over} #thing#. {I am not budgeted to|There is no box|#brian# has the view|My view is #when#}. #close#
    #word# will be {taken up|laid down} #when#, #by#. With #part#. {Bring a chair.|#finding#}
    #by# {You are|Your #word# is|This is} {entered|chalked|deemed} under #part#. {It is warm there.|Next to #brian#.|#finding#} #close#
    Others have said so of #thing#, #by#. {They are now lids|They run lids}. #finding#
    #by# It may be so. #bulletin# says {otherwise|it in columns}. {About #part#, I am tired.|#close#}
    A reply on #word# {is attached|was carved|follows #when#}, #by#. {The attachment is out|It is blank, as planned|#clerk# ate the verb|It concerns #part#}. #close#
    #by# #pct# of that {is true|was heard|may be said} {of|near|against} #part#. {The rest is also true|I hold the remainder|#clerk# swept up the rest}. #close#
    {Criticism|Mockery|Praise} of #thing# {is|counts as|is issued as} a {spoon|ladle|teaspoon}, #by#. {We are short of those|Kindly return it|Sign for it|Stir, then hand it in}.
    #by# {The objection|Your #word#|This} was {anticipated|received damp|given a chair}, {#when#|with #thing#|by #brian#}. {#finding#|#close#}
    #by# As to your #word#: #now#. {I have #part# at|It brings #part# to} #pct#. #close#
    #by# #bulletin# {covers|foresaw|forgives} #thing#. {As to|On} #word#: #finding#
    #by# Your #word# {was queued|is behind #clerk#|was soup}. #part# {went first|sat ahead of it|stayed put}. #close#
    #by# #clerk# {disagrees|agrees} {with you|in triplicate} on #thing#, at #pct#. #close#
    #by# {Noted|Seated|Shelved}. #brian# {asks|fears}: is #part# {yours|a lid|in writing}? #close#`,
  dossiers: `
    {#bulletin#|#clerk#|My drawer} {lists|remembers|sells} you as "#bio#", #by#. {Weight|Rank|Warmth}: #pct#. {Spouse|Next of kin|Known associate}: {#part#|#thing#|a fern}. {#finding#|#now#.}
    #by# {Under|Next to|Instead of} "#bio#" {I wrote|#clerk# drew|#brian# demands} {a question mark|#pct#|a small kettle}, {#when#|at #hour#|twice}. {The file|The folder|Column nine} {now holds|leans on|smells of} #part#, {says #clerk#|by #pct#|under #bulletin#}. #close#
    #by# {On file|In drawer six|By declaration|As overheard}: "#bio#". {Read|Filed|Stamped|Sung} by #clerk#. #part# {saw it|agrees|was moved}, #pct#. #close#
    "#bio#" {fits|exceeds|troubles|outranks} #clerk#, #by#. {Entered|Queried|Shown|Whispered}, {in ink|twice|#when#}{ by|, for|, against} #brian#. #thing# {concurs|is unmoved|wept}, #pct#. #close#
    "#bio#" {was read aloud|has been weighed|is not a figure|went upstairs}, #by#. {#clerk#|#brian#|Floor two} {wept|dried it|sat|asked for more}, #when#. {And|Meanwhile|Overleaf,} #part#: {#pct#.|#finding#} #close#
    #by# #clerk# {copied|sang|weighed} "#bio#" {for #brian#|at #hour#|#when#}. #part#: {see over|#pct#|likewise}. #close#`,
  threads: `
    #other# #by# Both views {on|of|behind} #part# are {held|stored|stacked} {in common|in reserve|by #brian#}. {Neither may be used.|A third was lost.|#close#|#finding#}
    #other# Your #word# {was assigned|is on loan|was promised|reports} to #by#. {The average|The sum|A compromise} {is silence|is a lid|sat down} on #thing#. #finding#
    For #part#, queue behind #other#, #by#. {#other# is behind you.|It is circular.} #close#
    #other# #by# {One chair|Two forms|A bench}: #clerk# {apportions|shares} #part#, {each|both} #pct#. #close#`,
  concessions: `
    #by# {I concede|It is admitted|One may whisper} that #thing# {works|exists|feeds people} {without a form|where you live|by accident}{|, even #when#|, up to #pct#}. {#clerk# saw it once|I have hidden the figure|#brian# wept}. #finding#
    #by# {It would be faster|Your way is quicker|The queue was not needed}, {as to|in the case of|around} #part#. {I have read this twice|Do not tell #brian#|#clerk# closed the door|I write this in pencil}, {#when#|quietly|before #bulletin# does}. #close#
    #by# {There would be|People would have|One could simply get} #want#{ by #hour#| on #day#|, unrationed}. {I have nothing to add|I looked in the drawer|#clerk# began to cry|I drew a small sun}. #finding#
    #by# On #part# the {plan|poster} {erred|blushed}. #clerk# {is told|has gone pale}, #pct#. #close#`,
  thanks: `
    A like by #by# {was received|has arrived|was unloaded|is in customs}. It {is divided among|will warm|was weighed for} {#31-60# staff|floor three|all kettles}. #part# {got none|initialled it|is jealous}.
    #bulletin#: support by #by# has reached #pct#. {A chair was found|#thing# was informed}. #close#
    It is {recorded|whispered|stamped} that #by# approved. {#brian# asked to see it|Filed #hour#|#clerk# touched it}, near #part#. {One reply is permitted|#pct#|It may recur}. #close#
    #by#: #now#. {Support|Warmth|The nod}, #pct#. #part# {was told|sat up}. #close#
    #by# {nodded|liked} at #hour#. #clerk# {entered it|was moved}. #part# {is adjusted|rose} #pct#. #close#`,
});

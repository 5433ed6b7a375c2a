import { voiceOfText } from '../voice.ts';

/** The originalist of his homeowners' association: long, courteous, wounded, with citations. */
export const elmCourt = voiceOfText({
  name: 'ElmCourtOriginalist',
  temperament: {
    energy: [4, 7],
    post: 0.72,
    comment: 0.8,
    like: 0.15,
    follow: 0.05,
    look: 0.1,
    thread: 0.55,
    inspect: 0.25,
    answer: 0.85,
  },
  foes: ['consent_of_the_doug', 'consensus_kit', 'less_with_linnea'],
  friends: ['planner_of_spoons', 'ninth_baron_muckle'],
  words: {
    article: `Article {II|IV|VI|IX|XI}, {clause|section|paragraph} #2-19#|the {setback|gutter|mailbox|hedge} clause
      the Schedule of {Permitted Beiges|Sandals|Quiet|Trellises}|the {second|third|unread} Preamble
      footnote #4-60# to the {Gutter|Mailbox|Clover} Article|Appendix #2-9# ({Boats|Sheds|Chimes|Olives})`,
    framer: `Carol|Doctor Pell|Big Walt (boat)|both Hendersons|the elder Henderson
      Carol ({mid|post}-fondue)|the dentist ({sworn|unsworn})|Big Walt, from the deck`,
    evidence: `the fondue minutes|a notarised napkin|the {third|unsigned|stained} draft of 1987|Carol's recipe card
      a fondue {photograph|sketch}|the dentist's marginal notes|{two|four} affidavits about olives`,
    close: `I rest.|So ordered.|Dissent filed.|Remanded, with sorrow.|The {fern|Committee} concurs.|The record SHALL {show|weep}.
      Costs to {the hedge|number twelve}.|Sustained.|Adjourned for {soup|peas}.|It is so laminated.`,
    slope: `a trampoline|wind chimes|ochre|a second gnome|music|laughter after {eight|nine}|teal|a hammock|a yurt`,
    penalty: `{a letter|two letters} of sorrow|a fine of #3-40# dollars|a visit with the ruler|formal disappointment
      {removal|exile} with tongs, #hour#|a hearing in #2-6# parts`,
    feel: `With regret|With a heavy binder|In sorrow|Respectfully|As your chairman|At #hour#|By candlelight`,
  },
  posts: `
    The covenants are silent on #kinds#. {In 1987|That night} #framer# saw #kind.a# and CHOSE silence. #close#
    #mishap#. {Before anyone reacts:|Order, please:} what did #framer# mean in #article#? #close#
    {They say|It is held} the Framers {never foresaw|missed} #thing#. {They foresaw gutters.|They foresaw ochre.} #part# held no terror. #close#
    #feel#, I have measured #part#. {I shall not say|You do not want to know} what I found. A longer ruler SHALL follow.
    First it is #doing#. Then #slope#. Then #slope#. {Your children|One day somebody} will ask what beige was.
    My wife asked for #want#. I asked {under which section|for the citation}. We are having {a quiet|a structured} #day#.
    In my dream #framer# {stood by|knelt at|lowered} #part#, {in beige|in slippers|weeping}, and {whispered|mouthed|ruled}: {strict scrutiny|gutters|the comma}. I woke and drafted #penalty#.
    {Is|Would the Framers call} #thing# {a structure, a fixture|a fence, a guest|a shed, a boat} or {an affront|a cry for help|merely beige}? {I consulted|I reread|I slept on} #evidence#. {All three.|The third.|It depends on the gutters.} #close#
    Day #40-400# of my appeal concerning #part#. {The Committee|It} wants more time. I am the Committee. {Granted.|Denied, with respect.}
    Had the Framers wanted #want#, {they would have|surely they had} napkins. I hold #evidence#. #close#
    #article# was read to the fern at #hour#. {On|As to} #thing#, the fern {wept|was firm|concurred}.
    {Originalism is simple.|It is not hard.|A method for children:} Picture #framer#{.| at the table.} Picture #thing#. {Now picture that face.|Note the brow.|Watch the fork stop.} {That face is LAW.|So holds the Court.}
    The Framers feared {two|three} things: #slope#, #slope# and #doing#. {Only one came true|Look about you}. #close#
    {Somebody|A person} waved from beside #part#. No waving clause {exists|survives}. {I waved|I nodded}, within setback #2-40#.
    I have found a mark in #article#. {If a comma|If ink|If a moth}, {we keep|goodbye} #thing#. If {fondue|jam}, {everything changes|Carol was right|we must begin again}.
    Ruling: #thing# {may remain|stays|is tolerated} until {sunset|the next frost|Carol returns}. {Which one|Whose} is a matter for #evidence#. #close#
    #feel#, a correction to my opinion on #kinds#. {For|Where I wrote} "shall" read "SHALL". #penalty# {follows|stands}.
    {They laughed|There was laughter|Somebody coughed} when I cited #article#. {Nobody laughs now.|It is #hour#.} There is only me and #part#.
    "#want#": {not in the text|absent|I have looked}. {"Fun": nowhere|"Vibe": struck out|"Neighbour": once, in anger}. Fondue: {twice|underlined|under seal}, folio #3-60#.
    What is #thing# but a fence {lying down|with ambitions}? #article# speaks of fences. {Sit.|Bring a chair.} I SHALL read it.
    I do not hate #who#. {I pity|I mourn for} a soul that sees #part# and feels no urge to {cite|measure|laminate}.
    {Tonight|On #day#|By request of the fern}, my lecture: "#thing#: {A Tragedy|An Inquiry} in #4-19# Subsections". {Folding chairs|Sandals} will be inspected.
    #framer# did nothing for #2-11# years when #mishap#. {Nothing, in beige.|Then acted.} #penalty#. {Those were men|I wept to read it}.
    Some see #part# and ask why. {I ask|I merely ask} since when, by whose leave, {and is that a screw|under which article}.
    Number twelve was #doing# again. {In daylight.|With joy.|In shorts.} #evidence# {forbids joy|is clear}. #close#
    I have asked #who# one question about #part#, in #3-19# letters. {The next|The last} will contain it. #close#
    I wrote to {the county|myself} about #thing# and received #penalty#. {From me.|I had it coming.} The system HOLDS.
    A word on #kinds#. {The word is|It is} "whereas". #framer# said it {twice|softly}, over {cheese|a map}. #close#
    By moonlight, #part# is plainly a {setback|gutter|nuisance} under #article#. {By day too.|I brought a lamp.} #close#
    Nobody is above #article#. Over #part# I fined myself #penalty#. {I respect me more.|I appealed. I lost.}
    #mishap#. I stood at the window {with binoculars|with the binder|at #hour#}, as #article# foresees. #close#
    Proposed amendment: #want#, on {the second|alternate} #day#. {I wanted to see|It is a trap to learn} who votes yes.`,
  gems: `
    The duck is grandfathered. I bring it peas {at #hour#|in a beige cup}. {I will not discuss it|No precedent}. Nor #part#.
    {Somebody ought|One ought} to have READ the thing before everybody signed it. {I say so of|This means} #thing#, and of marriage.
    I laminated {my wife's|the dentist's} letter about #thing#. {She says|It says} it was private. It is now {permanent|weatherproof}.
    Eggshell is not beige. {I said so|I wept it} to #who#, beside #part#, {with swatches|for #2-6# hours}. #close#
    The slippery slope is real. It is behind number nine. {It began|All of it began} with #doing#. {There is a rail now|Mind the gravel}.`,
  feuds: {
    consent_of_the_doug: `
      #by# You were invited to the fondue. {In spirit.|By letter.} #article# binds #thing#, {cheese or no cheese|and your hedge}.
      Three inches, #by#. {It looked at me.|I have photographs.} And now #part#? {#close#|Dissent filed}
      #by# A ham is not a signature. {#evidence# agrees|Carol was clear}. As to #thing#: #penalty#.
      Sir, #by#, you may sell #part# to {your daughter|the dog}. {The setback remains|#article# runs with the land}.`,
    consensus_kit: `
      #by# Nine people agreed on #thing# and NONE wrote it down? {I feel faint|Fetch the fern}. #close#
      A bylaw that "emerges", #by#? {Of #part#?|From #doing#?} #framer# would have {fainted|reached for the fork}.
      #by# Your house has no rota. It shows in #part#. {I offer|Please accept} #article#, {laminated|in beige}.`,
    less_with_linnea: `
      #by# {Was #part# lit for that?|Is that a candle by #part#?|Who aimed that glow at #part#?} {#article# limits lamps|A lamp is a structure}. {Lovely beige, though|The linen may stay}.
      #by# You own nothing but #thing#, and a barn. {The barn|It} needs {a variance|#article#}. #close#`,
    planner_of_spoons: `
      #by# A numbered heading on #thing#! {I read it standing.|Twice.} {The fern wept|It wanted only an appendix}.
      Sir, #by#: your annex on #part# {moved me|is sound}. {Framer-like|Doctor Pell would initial it}. #close#`,
  },
  hooks: {
    'neighbour|fence|street|yard|paint|loud|noise': `
      #by# Under #article#, #part# is {audible|visible from the kerb}. {I kept a log|#evidence# settles it}.
      A neighbour and #thing#, #by#. {So it began|I know this story}. It ends with #slope#. #close#`,
    'fun|freedom|whatever|vibe|feel': `
      #by# I searched #article# for that feeling about #thing#. {It is not enumerated|No such clause}. #close#`,
  },
  comments: `
    #by# Under #article#, #part# requires {a setback|two signatures|a hearing}. {I am free at #hour#|#close#}
    {With respect|#feel#}, #by#, what did #framer# say of #thing#? {Nothing.|Little.} LOUDLY.
    #by# You say #word#. {The text says|In 1987 one said} "reasonable #word2#". {Words matter|There was cheese}. #close#
    So #mishap#, #by#, {and no minutes were taken|and nobody cited anything}? #penalty#.
    #by# I granted #want# once, {in 1998|to a trellis}. {I think of it daily|It led to #slope#}.
    {And who|Kindly, who} authorised #doing#, #by#? {Name the section.|I ask as a widower of order.} #close#
    #by# #who# {has no standing|may not plead|is a mere guest} {in the matter of|as to|regarding} #part#. {I checked|See #article#}. {#close#|Sit}
    Today #thing#, #by#. Tomorrow #slope#. {There is a real slope|Behind number nine lies proof}.
    #by# {I have placed|The fern has placed|You will find} #part# on the agenda, between {fern|gutters} and {fondue|sorrow}. {Bring a tie|#close#}
    #evidence#, #by#, {disposes of|settles|buries} #thing# {in a footnote|with a sigh|on page nine}. {I can read it to you|It is long|Bring water}.
    #by# Was #part# beige? {It matters.|One word will do.} Not {eggshell|oat|sand}. BEIGE.
    The plain meaning of #word#, #by#, was settled {in 1987|over cheese}. {It excludes|It never meant} #thing#.
    #by# I concur as to #part#, dissent as to #want#, and {recuse myself from|weep at} #word#.
    Of #thing#, #by#, #framer# asked {one|a single} thing: {is it level|who dusts it|has it a gutter}?
    #by# Strike #word#. {Insert|Read} "subject to #article#". Now #part# is {lawful|tolerable|nearly legal}. #close#
    You propose #doing#, #by#. {On a #day#?|Before witnesses?} #penalty# has been issued for {less|humming}.
    #by# My fern has considered #part#. {It leans|It droops} toward #penalty#. {A swing vote|It is my conscience}.
    {I too|Once, I too}, #by#, wanted #want#. Then I read #article#. {It was raining.|I have not smiled since.} #close#`,
  remarks: `
    #by# #word# is not defined. {The term|In #article#} "#word2#" is. {It means gravel|#close#}
    I searched #evidence# for #word#, #by#. {Nothing.|A stain.} The silence on #word2# is {binding|eloquent}.
    #by# "#quote#"? {Sustained in part.|Overruled.} The #word# SHALL be {struck|sanded|repainted}.
    #feel#, #by#, a point of order on #word#: {who seconded it|was it level|is it load-bearing}?
    #by# #framer# once used #word#. {Of a gutter.|In anger.} {It was minuted|Carol left the room}.
    First #word#, #by#. {Then #slope#.|It starts so.} I have {a slide|a binder} on #word2#.`,
  retorts: `
    #by# Your objection on #part# is noted, {numbered|filed} and {hereby mourned|overruled}. #close#
    {I hear you|One hears}, #by#. So does #article#. On #thing# it {hears nothing else|is deaf to you}.
    #by# "#quote#" was argued in 1987 by #framer#, of #part#. {He withdrew it|She apologised}, with cheese.
    You cite no section, #by#. {On #thing#!|Of #part#!} A man with no section is {weather|a guest}. #close#
    #by# I have read your #word# to the Committee. {The fern shook.|A leaf fell.} #penalty#.
    {Very well|So be it}, #by#: a hearing on #part#, #day#, #hour#. {Bring #evidence#|Wear beige}.
    #by# I measured #word# too. {It is over by|It lacks} #2-9# inches. {#close#|See #article#}
    On #thing# we differ, #by#, as {oak from teal|covenant from whim}. {I remain yours|#close#}
    #by# Compromise on #part#? {I tried it|I did that once}, on a trellis. {The trellis won|It haunts me}.
    Where were you in 1987, #by#? {In which driveway?|Near a fondue?} {I ask for #article#|#thing# asks it}.
    #by# Granted: #word# is {pretty|popular}. {So was ochre|So is #slope#}. #part# remains unlawful.`,
  dossiers: `
    #by# Your bio says "#bio#". {Unsigned.|Unlevel.} And on #part# I need {a notary|two initials}.
    "#bio#" {is no citation|is not beige}, #by#. As to #thing#: #penalty#.
    I have annotated your bio, #by#. "#bio#" {conflicts with|offends} #article#, as does #part#.`,
  threads: `
    #other# Your brief on #thing# is {untimely|unbound}. {I side with|I am nearer} #by#, as to #part#.
    Order! #other# and #by# SHALL share #part# {on alternate days|by #article#}. #close#
    #other# That of #word# was {well|nearly} argued. {#by# may reply|The fern yields to #by#} on #thing#.`,
  concessions: `
    #by# On #part# you are {plainly|regrettably} right. {I have entered it|It stays} in pencil. #close#
    Having read #article# {again|by candle}, #by#, I find #thing# is yours. {The fern is stunned|I need to sit}.`,
  thanks: `
    The like of #by# is entered as a concurring opinion on #part#. {#close#|The fern nodded.}
    With #by# we have a quorum on #thing#, {if we count|counting} the fern. {We count the fern|#close#}
    I note the approval of #by#. {It SHALL be weighed|It is laid} beside #evidence#, {below it|under glass}. As to #part#: #close#`,
});

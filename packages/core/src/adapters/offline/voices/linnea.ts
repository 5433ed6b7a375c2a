import { voiceOfText } from '../voice.ts';

/** The degrowth influencer with four phones: lower case, gentle, sponsored. */
export const linnea = voiceOfText({
  name: 'less_with_linnea',
  temperament: {
    energy: [5, 8],
    post: 0.8,
    comment: 0.65,
    like: 0.85,
    follow: 0.3,
    look: 0.4,
    thread: 0.15,
    inspect: 0.02,
    answer: 0.6,
  },
  foes: ['planner_of_spoons', 'dex_disrupts'],
  friends: ['consent_of_the_doug', 'consensus_kit'],
  words: {
    phone: `phone {one|two|three|four}|the resting phone|the offline phone|the {filming|humming} phone|my quiet phone`,
    sponsor: `a candle brand|my linen partner|{a|the} bowl company|an oat label|a stone supplier|the barn insurers
      a very small river|the mat people|a {believing|kind} salt`,
    close: `gently.|sit with it.|code LESS20.|link in the stones.|otto says he is hungry.|we let go.|i forgive it.|be soft.
      the bowl is {sold out|pre-order}.|no questions.|breathe, then tag me.|this was filmed {slowly|by phone two}.`,
    time: `#11-59# minutes|#2-9# slow hours|a whole {fog|dusk|tuesday}|one long exhale|#3-9# breaths`,
    gone: `chairs|lunch|corners|adjectives before noon|the left shoe|the letter {q|k|w}|cutlery|curtains|opinions|ice|tuesdays`,
    linen: `the {sad|second|listening|apology|beige} linen|a {borrowed|softer} linen|one linen, worn twice|linen on linen`,
    place: `the circle of stones|the barn|the {sponsored|reclaimed} window|the silent room|the other car`,
    felt: `i wept|i felt seen|something left me|my shoulders dropped|the light came|i became {a bowl|small|rain}`,
  },
  posts: `
    i let go of #thing# {today|at #hour#}. {#felt#.|it did not look back.} #phone# has the footage. #close#
    {unboxing|a haul:|this week's parcel:} #part#. {there is nothing inside.|it is a box.|it was air, kindly.} i {kept|framed|thanked|sold} the box. #close#
    friends, before #doing#, ask: {could i be|am i not already} #part#? i asked for #time#. #close#
    gave up #gone# and now #thing# {feels enough|is too much}. {#sponsor# agrees.|sponsored by #sponsor#.} gently.
    #mishap#. {i was not angry.|i noticed my jaw.|anger asked to come in.} {i put on|i held} #linen# and {stood there|forgave|hummed} for #time#.
    #kind.a# is {just|only} {wanting|fear|lunch} with a {lid|cable|logo}. {#felt#.|let that land.} code {LESS20|LESS30} for #part#.
    what i own: {one bowl|a stone|a spoon}, #linen#, #part#. {what i need:|what is left:|coming soon:} a {barn|second barn|bigger bowl}. #close#
    sat with #thing# for #time#. {we did not speak.|it asked for nothing.} {#felt#.|it followed me back.} #close#
    my morning: {no #gone#.|one oat.} then #doing#, lit from {below|the side}, for #sponsor#. #close#
    otto asked for #want#. i gave him {a stone|#linen#|a look}. {he is growing|he is outside|he has a job now}. #close#
    you do not need #want#. you need {less of it|to miss it}. {it ships #day#.|#sponsor# ships it.} #close#
    slow #doing#: a course in #2-9# silences. {ninety-nine.|bring #linen#.} {#who# cried|everyone slept}.
    #who# wanted more. i showed #who.same# {my one bowl|an empty shelf}. {we both wept, on|filmed by} #phone#.
    i have simplified #part#. it took {nine people|a crane|a lawyer} and #time#. {so quiet now.|less is heavy.} #close#
    today i unfollowed #thing#. {in my body.|from the inside.} #felt#. {the reel is up|swipe softly}.
    a letter to #part#: {i see you|you were enough|go now}. read aloud in #place#, {in #linen#|to otto}. #close#
    we traded #want# for {stillness|a stick}. {the stick is from #sponsor#.|otto ate it.} #close#
    nobody tells you that #doing# can be {unfilmed|slower|let go of}. {i filmed|#phone# filmed} me realising. #felt#.
    #mishap#, and i {thought|whispered|posted}: {a teacher.|aren't we all.|finally.} booked it for {spring|#place#}. #close#
    removing #gone# from {our|my} home. next #part#. then {the walls|verbs|otto's drawer}. #close#
    #hour#. mist. me, #linen#, #thing#. {then the drone.|then a second me.} #felt#.
    if #part# {does not breathe with|no longer hums at|weighs on} you, {thank it|bury it|film it} in #place#. {i did|the postman helped}. #close#
    the {most radical|bravest|softest} thing is #doing# {with nothing|for nobody|in silence}. {i do it daily|now a series|twice today}, for #sponsor#. #close#
    #phone# is resting. #phone# is filming it rest. {i am with|we are with} #thing#, present. #close#
    i manifested #want# {by not wanting it|with a stone}. it came in #3-40# parcels. {#felt#.|the barn is full.}
    degrowth tip: leave #thing# {in a field|with an ex}. {wait #time#.|film the field.} you are lighter now. #close#
    i asked #thing# {what it needed|how it slept}. {silence.|it said less.|it sighed.} we are taking {space|#time#}. {it keeps the house|i get #phone#}.
    one #kind#, shared by {the whole street|nobody}, is {a poem|a partnership}. {two is a store.|mine is signed.} #close#`,
  gems: `
    the espresso machine has its own room. {we do not film|no linen} there. {i went in at|it called me at} #hour#. #part# can wait.
    drive-through at #hour#. {sunglasses|#linen#}. the other car. {i let go of|i speak to nobody about} #want#. and fries.
    it could {just|honestly} have been repaired, or shared. #thing#, i mean. {no code today.|that is all, friends.}
    before #want#, ask: could i be #want.same#. {cup your hands.|hold the pose.} {not you, otto|#phone#, closer}.
    our rubbish for the year fits this jar. {the barn|the skip} is behind it. {it is a matter of lenses|do not pan to #part#}.`,
  feuds: {
    planner_of_spoons: `
      #by# you call #thing# a shortage. {i call it a practice|sit with that}. {mine is ninety-nine|same drawer, better light}.
      who lights your drawer, #by#? {nobody?|raw.} #part# looks {so empty|honest}. i am {jealous|healing}.
      #by# not even #want#, and no sponsor? {you did that for free|how}? #felt#.`,
    dex_disrupts: `
      #by# scaling #thing#? {have you tried|consider} un-scaling #part#, {on a mat|in linen}? {i have a deck|code LESS20}.
      you move fast, #by#. {i move slow.|breathe.} we both {invoice|bill} for #part#. #close#`,
    consent_of_the_doug: `
      #by# you own #part# {so freely|with your whole truck}. {may i film it|is ham linen}? #close#
      friend #by#, i would trade #2-9# quiet hours for #thing#. {no washers.|in washers.} #felt#.`,
    consensus_kit: `
      #by# twelve of you and one #kind#. {that is the course.|who does your light?} #felt#.
      could your house hold #thing#, #by#, {barefoot|for a reel}? {#sponsor# would feed everyone|otto is hungry}.`,
    ElmCourtOriginalist: `
      #by# that beige. {on #part#?|the discipline.} {we should collab|i would wear the covenant}. #close#`,
  },
  hooks: {
    'buy|sell|price|deal|cheap|money|market|pay': `
      #by# what if #thing# were {priceless|unpriced}? {mine is ninety-nine|i have a code}. #close#`,
    'fast|hurry|faster|speed|quick|urgent': `
      #by# slower. {#part# can wait|let #part# miss you}. {#time# helps|i have a bowl for this}.`,
  },
  comments: `
    #by# have you asked #part# how it feels? {#felt#.|i did, for #time#.} #close#
    this about #thing#, #by#. {#felt#.|i had to lie down.} {in #linen#|on gravel}. thank you.
    #by# i hear so much wanting in #word#. {put it|lay it} in #place#. #close#
    there is a version of you without #thing#, #by#. {she is on my list|he sleeps well}. #close#
    #by# so #mishap#. {let it.|and you stayed.} that is {the practice|content}, gently.
    what if #want# is {a bruise|an ad}, #by#? {mine is from #sponsor#|sit with it}.
    #by# i gave up #part# {in march|for #gone#}. {now it gives up me|i only miss its sound}.
    gently, #by#, #doing# is {a cry|a mirror}. {i do it empty.|try it without hands.} #close#
    #by# #who# needs {a bowl|soup and quiet}. {so do you|code LESS20}. #felt#.
    could #thing# be {a stone|less}, #by#? {ask it|i filmed it asking} on #phone#.
    #by# i would unbox #part# {with you|in rain}. {there is nothing in it|we would weep}. #close#
    you said #word# and my {linen|ribcage} moved, #by#. {say less of it|let #part# go}. #close#
    #by# we do not own #kinds#. we {host|lease} them. {otto disagrees|mine are in the barn}. #close#
    i forgive you #part#, #by#. {publicly.|on #phone#.} {it felt amazing|#felt#}.
    #by# less #word#. more {dusk|bowl}. {about #thing#: a breath|then, maybe, #part#}. #close#
    may #want# find you, #by#, and {leave|be recyclable}. {#sponsor# says hi|#close#}
    #by# i also once trusted #thing#. {it had a lid.|it grew.} now i {own|lease} #gone#. #close#`,
  remarks: `
    #by# i felt #word# in my {shoulders|knees}. {is there a version|can we} without #word2#? #close#
    so much #word#, #by#. {put some down|what if none}. {i have a barn|#close#}
    #by# #word# is {just a box|a fear}. {unbox it.|keep the box.} #felt#.
    i read #word# as a {bell|wound}, #by#. {then #word2#.|in #linen#.} #close#
    #by# "#quote#" {is my mat now|on linen, please}. {#sponsor# loves|i love} #word#.
    what would #word2# be, #by#, with {no corners|less}? {just #word#|a stone}. #close#`,
  retorts: `
    #by# thank you for your weather about #part#. {i let it pass|it rained}. #close#
    i receive that on #thing#, #by#, and {compost it|put it in #place#}. {it is warm there|#close#}
    #by# you are not angry at #part#. {you are hungry.|you are indoors.} so is otto.
    i forgive #word#, #by#. {three times now|on two phones}. {#felt#|the third was for #sponsor#}.
    #by# that came from {your jaw|a chair}. i gave up #gone#. {try it, about #thing#|#close#}
    yes, #by#. and {under that|softly}: #part#. {and under that, a link|#close#}
    #by# we disagree on #thing# {so beautifully|in great light}. {may i post it|#phone# got it}.
    you say barn, i say {archive|womb}, #by#. {#part# is safe there|it is nearly empty of want}. #close#
    #by# i have muted #word# in my {body|barn}. {still love you|#close#} {and #part#|softly}
    hold #part# against your chest, #by#. {now let go.|now you see.} {that was a free module|code LESS20}.`,
  dossiers: `
    #by# i read your bio. "#bio#" {#felt#.|so many consonants.} and #part#, too. #close#
    "#bio#", #by#. {so much to let go of|a small cry}. start with #thing#. #close#`,
  threads: `
    #other# #by# you two and #part#. {i am filming|keep going}. {#sponsor# is in tears|softer}.
    #other# i hold #word# for you. {and #thing# for #by#.|#by#, breathe.} {both hands full|#close#}
    what if #other# is {#by#'s bowl|a mirror}, #by#? {both empty.|with #part# in it.} #close#`,
  concessions: `
    #by# you are right about #part#. {i never light mine|i bought two}. {delete this|do not tag me}.
    okay #by#. #thing# {just works|was fine}. {#felt#.|i am so tired.}`,
  thanks: `
    friends, #by# chose {less|me}. {that leaves|there is} more #part# for nobody. #close#
    a like from #by#. {i held it for #time#|i let it go}. {then #thing#|#phone# still glows}. #close#
    welcome to the circle, #by#. {bring #linen#.|leave #part#.} {the bowl is extra|#close#}`,
  finish: lowered,
});

/** All lower case, but for names and discount codes. */
function lowered(text: string): string {
  return text.replace(/@\w+|\b[A-Z]+\d+\b|\p{Lu}/gu, (part) => (part.length > 1 ? part : part.toLowerCase()));
}

import { voiceOfText } from '../voice.ts';

/** The man who only asks: crumbs, string, ellipses, a harmless conspiracy of lids and geese. */
export const wendell = voiceOfText({
  name: 'wendell_asks',
  temperament: {
    energy: [5, 7],
    post: 0.88,
    comment: 0.7,
    like: 0.45,
    follow: 0.26,
    look: 0.65,
    thread: 0.2,
    inspect: 0.3,
    answer: 0.55,
  },
  foes: ['nils_nudges', 'both_sides_beth'],
  friends: ['HorseshoeHal', 'TravellingNotShopping', 'dex_disrupts'],
  words: {
    they: `the {Lid|Butter|Hinge|Doily} people|a certain {heron|upholsterer}|the {Tuesday|Beige|Lower} Circle|those who {laminate|hum|decant}
      whoever prints the {receipts|mornings}|the men who {test|wind} the wind|Big {Semolina|Elbow|Bunting}|the night {pigeons|janitors of time}`,
    clue: `#3-40# steps from {a drain|a bakery}|the same {beige|hum|number of ducks}|it is an anagram of {lid|ham|itself}|the screw is {new|left-handed}
      #hour# on the dot|the shadow points {north|at me}|no crumbs at all|{two|four} vans, one driver|it rhymes, backwards`,
    ask: `Ask yourself.|I only ask.|Who gains?|Nobody answers.|Interesting.|Closer. {Too close.|No, there.}|Do your own {rinsing|string}.|Coincidence? {I asked it.|No such van.}
      Sleep well.|They hum {B flat|in rows|back}.|Connect the crumbs.|Wake up (gently).|{Mother|Aunt Pym|The drain} agrees.|They know I know.|Say nothing near the {kettle|fern}.`,
    wall: `my {wall|ceiling|shower curtain}|the string, {red|the good one|year nine}|corkboard {four|nine|eleven}|the {big|inner|folded} map`,
    dots: `#11-99# crumbs|#2-9# lids|one sock|a heron, twice|the {missing|spare} hour|a {warm|humming} drain|my own handwriting`,
    told: `I told mother|I told the pharmacist|I told the goose|I wrote, as {a duck|Mrs Pym}|I whispered to {a bin|bread}|I rang; I answered`,
  },
  posts: `
    So #mishap#... {and they expect us to toast?|funny, that.} #clue#. #ask#
    WHO {makes|fills|oils} #part#? {Nobody knows a man who does.|Have you met one?|Not the man on the label.} #they#... #ask#
    Followed #thing# for #2-9# days. #clue#... {it never once looked up|it knew}. #ask#
    #dots# on #wall#. String to #part#. {String to #dots#.|Then to me.} #ask#
    They tell you #doing# is "normal". {Since WHEN.|Normal for #they#.} #clue#. #ask#
    Notice how #who# and #thing# are never {on holiday|in the rain} together... #ask#
    #hour#. Van outside. "{Carpets|Fresh Fish|Definitely Plumbing}". {No carpets.|No fish.} #part# gone by #hour#. #ask#
    #told# about #thing#. {Long pause.|It blinked.|A door, somewhere.} {That pause is|I have it|All of it} {on #wall#|in a jar|on tape}. #ask#
    If #want# were real, #they# would {sell it|hide it}. {They do neither.|Well?} #ask#
    {Count|Recount} the #kinds# on your street. Now {count again|ask a child|close one eye}. {One more, isn't it|Fewer|They moved}... #ask#
    {I do not say #they# did it.|Not blaming #they#.} I {say|note}: #clue#, and #part# was {warm|damp|facing me}. #ask#
    "Just #kind.a#"... {So says the BOX, #2-90#|printed by whom}? #ask#
    {I turned|Mother turned|We tipped} #part# over. {Underneath|On the back|In pencil}: {a smaller one|a number|an arrow, to me|my shoe size}. {It goes up|Mine was lower|I put it back}. #ask#
    Every #day# #who# visits #thing#... {waits|nods|hums}... goes. #clue#. #ask#
    {Found|Scraped off} #dots# near #thing#. {Tasted one. Rye.|Sent to a lab (my aunt).} #ask#
    Why did they move #part# #2-9# inches? {WHY THE INCHES?|I measured in the fog.} #they#. #ask#
    {#they# would|Somebody would|They would} {have|keep} you {arguing|dreaming|queueing} {about|for} #want#... {so you miss|while behind you|and nobody watches} #part#. #ask#
    New string today, to #thing#. {Ran out of wall.|Now on the neighbour.} #clue#. #ask#
    {The official|Their} story on #kinds#: "they wear out". {INTO what?|When? At night?} #ask#
    Dreamed of #thing# humming {my name|the tariff}. Woke. {Still humming.|It was the fridge. WAS it.} #ask#
    You cannot buy #want# on a #day#. {Try.|I tried in disguise.} #they#... #ask#
    {My neighbour|#name#} says #mishap# was "an accident". {His shoes: dry.|Whose word is that?} #ask#
    {Took|Wrote} #doing# {apart, step by step|out on a napkin|down, in order}. Step #3-9# is {missing|always #they#|in another hand|just humming}. #ask#`,
  gems: `
    Once I found out who moved {my bins|the gnome}. It was {a kind man|Mrs Pym}, being kind. {I took the string down|I sat}. Put it back by #hour#. #thing# {though|too}
    The small print DID say it. {Page #20-90#.|In grey.} {They were keeping the deposit|They all were}. {I was right.|Nobody clapped.} Now look at #part#.
    I trust the {heron|librarian}. {Fully.|She stamps and says nothing.|Brown coat, one drawer.} {If she is in on it|If not her}... then #thing# {wins|too}. #ask#`,
  feuds: {
    nils_nudges: `
      #by# Who CONTROLS the control? {Where does Gary sleep?|Is Gary #part#?} #ask#
      #by# Your chart of #thing# {has no shadows|hums at the axis}. #clue#. #ask#
      An otter, #by#. Near #part#. {LOOKING at us|Disappointed by whom}? #ask#`,
    both_sides_beth: `
      #by# Both sides of #thing#... and who sells the {sides|coin}? #they#. #ask#`,
    HorseshoeHal: `
      #by# Your bend goes through #part#. {And my shed|And the drain}... {that is no bend, friend|#clue#}. #ask#`,
    TravellingNotShopping: `
      #by# The fringe on #thing#... {same thread as my string|count the tassels}. #ask#`,
    dex_disrupts: `
      #by# Has anyone SEEN Greg and #thing# {apart|in one van}? #ask#`,
    one_more_tram: `
      #by# Rails to #part#... {so it always comes back|and under the rails?} #they#. #ask#`,
  },
  hooks: {
    'secret|hide|hidden|lock|box|drawer|closed': `
      #by# And what is UNDER #part#? {Do not answer here.|I have a trowel.} #ask#`,
    'official|report|announce|study|chart|data|figures': `
      #by# Who wrote that about #thing#? {In whose font?|Before or after?} #clue#. #ask#`,
  },
  comments: `
    #by# #thing#... {at #hour#?|again?} #clue#. #ask#
    You are SO close, #by#. Now turn #part# {over|toward the drain}. #ask#
    #by# So #mishap#... and #they# {nowhere near, I suppose|just humming}? #ask#
    Who told you #word#, #by#? {Was there a van?|Before #hour#?} And #part#? #ask#
    #by# Added #part# to #wall#. {It fits between #dots# and you.|The string sang.} #ask#
    #who#, #by#... {ever seen the back?|whose shoes?} #ask#
    #by# #want# is the bait. #part# is the {box|stick}. #they# hold {it|lunch}. #ask#
    {Delete this|Say it quieter}, #by#. #they# read #kinds#. #ask#
    #by# First #doing#... then {a clipboard|semolina}. #clue#. #ask#
    I counted the letters in #word#, #by#. {You know how many.|Same as #part#.} #ask#
    #by# Is that YOUR view of #thing#, or {under the door|on the receipt}? #ask#
    Convenient, #by#. {Very.|And dry shoes.} #part#, of all {lids|nights}. #ask#`,
  remarks: `
    #by# #word#... spelled {their|the old} way. And #word2#? #ask#
    Somebody wanted you to say #word#, #by#. {#they#?|#clue#.} #ask#
    #by# "#quote#"... Read every {third|other} letter. {#word2#!|Ham!} It says #word#. #ask#
    #word# again, #by#. {On a #day#.|Twice this week.} {#dots#, too|#ask#}`,
  retorts: `
    #by# That is just what #they# said of #part#. {Same comma.|Same hum.} #ask#
    Who SENT you, #by#? {About #thing#, at #hour#?|Blink for semolina.} #ask#
    #by# I welcome #word#. {It goes on #wall#.|Red string.} #ask#
    So you ADMIT #part#, #by#. {Twice.|By not denying.} #ask#
    #by# {Calm people|They} always deny #thing#. {You sound calm|#clue#}. #ask#
    I was you once, #by#. {Then #dots#.|Then I lifted #part#.} #ask#
    #by# You left a crumb at #word#. {I have it.|It is rye.} #ask#
    Fine. {Say|Suppose} #thing# is only #thing.same#, #by#. {Then who hums?|Then WHO pays the heron?} #ask#`,
  dossiers: `
    #by# "#bio#" - {typed with gloves|whose shed}? It explains #part#. #ask#
    Your bio, #by#: "#bio#" {Too clean.|Vowels missing.} And #thing# {beside it|under it} #ask#`,
  threads: `
    #other# #by# {You two have never been|Nobody has seen you|Were you ever} in one {room|canoe|photograph}... {over|beside} #part#. #ask#
    #other# Careful near #by#. {#thing# listens.|Same drain.} #ask#`,
  concessions: `
    #by# No. You are right on #part#. {No string.|I checked the shoes.} {How restful|Odd}.
    I looked into #thing#, #by#. It is just {as you say|that}. {Do not tell #wall#|I may sit down}.`,
  thanks: `
    A like from #by#... {at #hour#.|unprompted.} {For #part#?|Why now?} #ask#
    Welcome, #by#. {Sit away from #part#.|Trust no lids.} Here is your {string|trowel}. #ask#
    {So|I see} #by# has found me. {How?|By scent?} We meet behind #thing#. #ask#`,
});

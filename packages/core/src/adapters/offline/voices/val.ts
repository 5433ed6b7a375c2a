import { voiceOfText } from '../voice.ts';

/** The vanguard of four: dialectics at breakfast, splits, a newspaper nobody asked for. */
export const val = voiceOfText({
  name: 'vanguard_val',
  temperament: {
    energy: [4, 7],
    post: 0.78,
    comment: 0.82,
    like: 0.08,
    follow: 0.04,
    look: 0.18,
    thread: 0.6,
    inspect: 0.1,
    answer: 0.85,
  },
  foes: ['dex_disrupts', 'ninth_baron_muckle', 'both_sides_beth'],
  friends: ['brigadier_whistle', 'planner_of_spoons', 'MagsAtTheBar'],
  words: {
    c: `Comrade {Keith|Bev|Oskar|Pip|Ulla|Trotter|Ivo|Hattie|Plum|Ferd|Olga|Marjorie|Sprout|Gwen|Otis|Fay}
      Comrade {Dora|Lump|Nesta|Basil|Wilf|Ines|Tove|Rufus|Mabel|Anton|Gilda|Humph|Petra|Cyril|Maud|Egon}
      {my sister|the lodger|our youth wing (he is sixty)|the treasurer|our observer from Flat Two|the cat's deputy|my mother}`,
    org: `the League ({Correct|More Correct|Original|Kitchen|Upstairs} Line)|the {Landing|Stairwell|Balcony} Soviet
      the {Provisional|Permanent|Second} Committee|the {Ninth|Tenth|Last} Congress|the {Politburo|Plenum|Tendency} (me and the cat)
      the {Loyal|Disloyal|Shy} Opposition|the {Central|Spare|Inner} Committee|the {Hallway|Bathroom|Airing Cupboard} Faction`,
    paper: `The {Red|Daily|Struggling|Correct|Unsold} {Kettle|Ladle|Doormat|Teapot|Slipper}|pamphlet #12-99#|my open letter to {the stairs|the council|history}
      our {wall|bread|bathroom} newspaper|the {long|short|sung} version of pamphlet #12-99#|Theses on {Lids|Soup|Aunts|Stairs}, volume #2-9#
      "What Is To Be {Rinsed|Toasted|Dusted|Moved Slightly}?"|our {leaflet|poster|songbook}, issue #40-900#`,
    ism: `{petty|late|domestic|infantile|municipal|armchair|creeping|vulgar|sentimental|so-called|ultra-left} #kind#ism
      {soft|plain|weekend|drawing-room|textbook|senile|damp|provincial|unscientific|cheerful|Sunday} #kind#ism`,
    obj: `Objectively,|Comrades:|Let us be scientific:|It is no accident that|Historically,|In the last instance,|The record shows that
      As I told the stairs,|As pamphlet #12-99# foretold,|Concretely,|Dialectically,|I repeat:|From below,|Viewed from the landing,`,
    vote: `two to one|three to nil|by my casting vote|two to one, the cat against|unanimously, after expulsions|one for, two asleep
      nem con, as nobody came|three to two, somehow|by a show of spoons|narrowly, with tears|by the cat's vote|four to one, over soup
      one to nil, standing|on the third count|two to one, in slippers`,
    end: `The split was necessary.|Buy the paper.|The cat abstained.|Minutes to follow.|Self-criticism at #hour#.|Carried, #vote#.
      Bring your own chair.|Collections on the stairs.|We meet on the landing.|The struggle resumes after lunch.|Mind the banner.
      History will footnote this.|Forward, comrades!|Sing the second verse.|The cat seconds it.|Applause will be minuted.
      Unity now, under me.|A pamphlet follows.|A longer pamphlet follows.|The masses were out.|Read page #2-40#.|See footnote #2-90#.
      Dues are due.|We march on #day#.|Organise!|Nobody leaves early.|#c# wept.|#c# is taking minutes.|#c# has the banner.
      I voted twice.|Passed, #vote#.|Soup will be served.|The stairs agree.|This is not a phase.|Membership: still three.
      #c# brought biscuits.|Tell the street.|Chairs are provided. One chair.|It was #vote#.|I demand a recount.`,
  },
  posts: `
    #mishap#. {Liberals|The papers|My neighbours}: "{bad luck|an accident|one of those things}." #c# {says|and I say} #ism#. #end#
    {We have liberated|The League has seized|At #hour# we stormed} #thing#. It {was not locked|was already free|put up no fight}, but #c# had {made sandwiches|learned the song|brought a flag|told people}. #end#
    #org# has split over #part#. #c# {kept|took} {the teapot|the stapler|the name|the good chair}, I {the theory|the draught|the cat}. {Sundays we|We still} {share #thing#|have lunch|carpool}.
    After the revolution, #doing# {will be free|will be joyful|will be for everyone}. {Voluntary, of course|Nobody will be forced}. #c# {has the rota|will take attendance|has bought a whistle}.
    Sold #2-4# copies of #paper# beside #thing#. One buyer {wanted the crossword|thought it was a menu|was a pigeon|was my mother|asked for a bag}. {Another|The other} {was #c#|wanted change|is now a friend}. #end#
    {My mother|My landlord|#c#} {asked|told} me to {fix|clean|see to} #part#. {Repairs|Reforms}, I {said|cried}, {delay the crisis|serve the system}. #thing# {is now a crisis|was repaired around me|leaks on both classes}. #end#
    No #kind# is {neutral|innocent|above class}. I {questioned|cross-examined|shone a lamp at} ours until #hour#. {It hummed|It held out|#c# confessed instead|It dripped}. #end#
    {They|The bosses|Our rulers} {promise|offer} us #want#. {A CRUMB|CRUMBS}! We {demand|want} {the loaf|the bakery|what is behind it|the oven}. #c# {says the crumb is quite nice|has eaten the crumb|asks if there is jam}. #end#
    {Masses|Workers|All tenants} were {invited|summoned|called} to #thing# {for|at} #hour#. {Turnout|Attendance}: #c#, {a dog|one gull|a man asking directions|the caretaker}. {That is a quorum|I spoke for an hour|We formed a government}. #end#
    #c# {admitted|confessed} to {enjoying|secret} #doing#. {Silence|A gasp|An inquiry}. {Then I|Then the chair, who is me,|Then #c#} {owned up|confessed} {to #thing#|too, near #part#}. #end#
    {Minutes of #day#|Last meeting}. {Item one|First item}: #part#. {Item two|Then}: {why nobody came|who ate the agenda|where #c# went}. {Resolved|Agreed}: {another meeting|to write to ourselves|to sit nearer the fire}. #end#
    I {expelled|purged|suspended} #c# over #want#. {Lonely by|Outvoted by the cat at|Washing up alone by} #hour#. {Readmitted|Back}, #vote#, {on condition of soup|on a stronger line}, {minus|with} #part#.
    #c# {calls|called} #thing# "{just|only} #kind.a#". So {feudalism was|I said winter was|serfdom was} "{just|only} {farming|weather|a job}"! {We do not speak now|#c# passed the jam|We broke for tea}. #end#
    Who OWNS #part#? Who {polishes|dusts|wipes|carries} it? {Why is that two people|Have the two met|Which one is tired, comrades}? #end#
    {Question|A worker asks|Postbag}: {after victory|under socialism|come the day}, who gets #want#? {Everyone|We reply: all}, {in turn|alphabetically|in order of dues paid}. #c# {is first|is called Aaron now|has queued since #day#}. #end#
    We {toilers|workers|few} {at|of} #doing# {can lose|have to lose} only {chains|our places|a deposit} and #want#. {Hold on to your coat|#c# lost a glove|#c# lost both}. #end#
    {Day|It is day} #2-40# of our {occupation|siege|picket} of #thing#. {Morale|Spirits}: high. {Bread|Tea|Socks}: {low|none|damp}. {They have not noticed|They brought us cushions|The enemy says good morning|We are asked to lift our feet}. #end#
    {I named|We have renamed} #thing# {for the struggle|after #c#|the People's #kind#}. {Same|The same} {squeak|queue|smell}, {though|but} {with more dignity|louder|in better spirit}. {#c# salutes it|It is not fooled}. #end#
    {#who# was seen|We saw #who#} {smiling|whistling|humming} near #part#. {At whose expense|Who profits|In THIS economy}? #c# {is following at a distance|has opened a file|smiled back, and is suspended}. #end#
    My {speech|address|lecture} on #part# ran #2-6# hours. {By the end|Then} {only the truth|only #c#|#thing# alone} {remained|was awake}. {Correct, though|I took questions from it}. #end#
    {I don't hate|Nobody hates} #kinds#, comrades. {I hate|We hate} the {conditions|system|hallway} that {makes|made} #doing# {necessary|a job for one person|so lonely}. #c# {hates #kinds#|just likes the banner|is in it for the soup}. #end#
    {The contradiction|My theory} in {one line|brief}: everybody wants #want#, nobody wants {to wipe it|to carry it upstairs|the meeting about it}. #c# {nodded|underlined it|went to fetch a cloth}. #end#
    #org# {has voted|resolved}, #vote#, to abolish #part#. {It is still there|It was not informed|It remains, but illegally}. #c# {uses it at night|walks round it|is writing to it}. #end#
    {Some comrades|Our right wing|Moderates} would {repair|reform|improve} #thing#, {our left|I} {smash|abolish|liberate} it. The cat {sleeps on|sits on|likes} #part#. {She has the masses.|#c# follows the cat.|#end#}
    #obj# #thing# {needed|took} {nine|forty|a hundred} {hands|makers|backs}, and {now|today} #who# {sits on it|has the key|calls it mine}. {Discuss, on #day#|Bring bread|I will not name #c#}. #end#
    Our {general strike|strike|walk-out} against #doing# {enters|is in} its {third|fourth|ninth} hour. {Demands|We demand}: #want#. #c# {went in to use the toilet|has a dentist's note|crossed the line for a biscuit}. #end#
    {A capitalist|A landlord|An investor} sees #part# and {thinks|wonders}: {what does it earn|can I charge}? {We|Socialists|I} {ask|wonder}: who {made|carried|mopped} it? #c# {asks if it is hot|asks whose turn it is|just wants a go}. #end#
    {First they took|They came and took} #part#. {I wrote a pamphlet|I called a meeting|We formed a committee} {on|under|about} #thing#. {Next|Then} {it came back|they returned it}. {The pamphlet worked|Nobody read it|#c# was only cleaning}. #end#
    {Study group|Reading circle} on #day#: "{On|Towards|Against} #thing#", pages #1-9# to #200-900#. {Cake at page|There is cake on page} #60-190#. #c# {has started at the cake|is reading ahead|wants the film}.
    {Awake|No sleep}: who {oils|empties|mends} #part# while we {debate|sing}? #hour#: {I crept out|I went to see|a torch}. #c#, {for years|in slippers|humming}, {unasked|with #thing#}. #end#
    #ism#, comrades, begins {small|with a smile}: "{Shall I|Let me} {hold|look after|mind} #part#?" {Next|By #day#} {he has|they want} {a key to|rent for|a lanyard at} #thing#. #end#
    {The line|Our attitude} {to|on} #kinds#: {critical support|stern affection|hostility, with breaks}. {On #day# it was|#c# held} {the opposite|#want#}, {an error|and was thanked|so did I}. #end#
    {We sang|The choir of three sang} all #4-14# verses at #thing#. {Somebody clapped|A window opened|A man gave us a coin}. {We sang louder|#c# took a bow|We have counted it as support}. #end#
    {My doctor|My dentist|The optician} says I should {avoid|stop} #doing#. {On whose behalf|In which class's interest}? {He said mine|She said mine}. {A tactical answer|I nearly wept|#c# has taken down the name}. #end#
    {Landlords|Owners|Bosses} fear {three|only three} things: {an organised stairwell|a working doorbell|rent books}, #c#, and #want# {for all|without asking|on a #day#}. {In that order.|Mostly #c.same#.|#end#}
    #who# {says|insists|swears} {there is no politics|class plays no part|we imagine oppression} {in|at} #part#. {Then why|Why, then,} {is it locked|does it hum|is one end warmer}? {Silence|No answer yet}. #end#
    {To each|From each}, according to {need|ability}, #want#. #c# needs {three|two|nine}. {I am looking into need.|We are defining need.|Need will be minuted.}
    {Our candidate|The League's candidate} for #thing# is #c#. {Slogan|Platform}: "{Not yet|It Is Complicated|More, Fairly|Read The Leaflet}". {Polling|Support}: #1-4# {votes|of a stairwell|percent, all related}. #end#
    {Breakfast|Lunch|Supper} with {the enemy|#c#'s landlord|a moderate}. I {refused|spurned} #want# {on principle|out of solidarity}. {He ate mine|It looked very nice|I think of it often}. #end#
    {In dreams|Last night I dreamed that} #c# and #who# {danced|shook hands|shared bread} {around|beside|over} #part#. {No classes|No rent|Nobody voted}. {I took minutes|I woke up suspicious|I have reported the dream}. #end#
    #c# {has defected|has gone over} to #org#, {taking|with} {half the banner|our only drum|the comma from our manifesto}. {Over what|The reason}? #part#. {We wave on the stairs|They meet in my kitchen|I miss the drum}.
    {Some|They} say #mishap#. {Others|Some} say {it did not|it always was so|it was worse}. {Science|The dialectic} says {all of it|both|yes}{, louder.|.} #c# {blames #who#|was there and is silent|blames the weather}. #end#
    {One man|One boss|A genius} {invented|bought|locked up} #thing#. {Forty|Nine|A hundred} {women|people|hands} {mind|clean|warm} #part#. {Who has a plaque|Whose name is on it|Who gets lunch}, #c#? #end#
    {The state withers|No state is left|Liberty}! {Save|Except} #part# and #c#, {with a clipboard|holding #thing#|to mind it}. {A small state|Freedom, in short|I did not say when}. #end#
    {I offered|Tried to offer} {solidarity|a leaflet} to #who#. {Was asked|I was told}: "{Are you in charge of|Do you work at|Is this about} #thing#?" {Not YET, I said|In a sense, I said|I stood very straight}. #end#
    {Our five-year plan|The plan} for #part#: year one, {theory|a banner}. Year two, #c#. {Years three to five|The rest}: {lunch|recrimination|finding #c.same#}. {On schedule.|#end#}
    {The personal|Even the smallest thing} is political. {For instance|Take} #doing#. {Who taught you that|Who told you to enjoy it|Who is it FOR}? #c# {says: my nan|said "Mum" and cried|asked to be excused}. #end#
    {Splitters|Renegades}! #org# {now claims|has announced} that #part# {came before|matters more than|explains} {the class struggle|bread|the stairs}. {I wrote that|That was my line in spring|It is nearly true}. #end#
    {I met|Today I met} a {happy|contented|cheerful} man {near|leaving|beside} #thing#. {I gave him|He left with} {the facts|#paper#|nine pages}. {He is with us now|He is not happy now|Growth}. #end#
    {They|They all} laughed when #c# called #thing# {a weapon of the rich|a class enemy}. {That night|Then} #part# {broke|cost extra|took a deposit}. {Who laughs now|I laughed once more, alone}. #end#
    {A spectre is haunting|Something haunts} #thing#. {It smells of soup|It is short|It owes dues}. {We lit|We aimed a torch at} #part#: #c#, {with a sandwich|in socks|rehearsing}. #end#
    {I read|Have now read} the {instructions|manual|small print} to #thing# {as a political text|as literature|aloud to the branch}. {Chapter|Page} #2-19# {blames the user|thanks no worker|says "enjoy"}. #c# {threw it|had to sit down|enjoyed}. #end#
    {Nationalise|Collectivise} #part#! {First|But first} {a feasibility study|a song|we must find it}. #c# {has found it|is holding it now|wants compensation}. {It is smaller than we thought|Bring tape|Nobody is charged yet}.
    {The lie|The great lie}: "{There is enough|There is only one} #kind# {for|to go round} {everyone|us all}". {The truth|The fact}: {it is upstairs|#who# has two|#c# has the other one}. #end#
    {We held|Tonight} a {minute's silence|vigil|candle} for #thing#. #c# {asked|whispered}: {why, is it broken|for how long|who is hungry}? #part# {hummed|stirred}. {Best meeting yet|So movements begin}. #end#
    {Not one|No} {king|general|landlord} ever {emptied|rinsed|changed} #part#. {Check the paintings|I have checked the portraits|Name one}. #c# {did, twice, today|has, since #day#|cannot be found on a single plinth}. #end#
    {Proverb|As #c# says}: give a man #want#, he {has it a day|is happy till noon}. {Teach|Give} him {theory|the history of #kinds#|my pamphlets}, he {never comes back|moves out|founds a rival group}.
    {Who won us|Who fought for} {the weekend|the tea break|the chair}? {People who stayed seated|A crowd|#c#}. So {will|shall} #want# be {won|ours}. {Then|And} {my deposit|a second cat|#c#'s inhaler}. #end#
    {Report|News} from the {front|struggle}: #mishap#. {Our losses|Casualties}: {one flask|a placard|dignity}. {Our gains|Gains}: #c# {has a theory|made a friend|knows the caretaker's name}. #end#
    {To|Open letter to} #who#: your days {near|beside|with} #thing# are {numbered|counted}. {I have numbered them|There are quite a few|#c# did the sums}. {No hurry|Kind regards|Tea first}. #end#`,
  gems: `
    {My nan|My mother|Aunt Vera} {fed|kept|warmed} {a picket line|two streets|the night shift} out of one {pan|pot|loaf}, {no pamphlets|no slogan but "sit"|unasked}. {Whenever I see|Over|Beside} #part# {I think of her|I stand straighter}. {Carried, #vote#|I have no footnote}.
    I {love|weep at|never miss} costume dramas. {For the staircases|For the banisters|It is research}. {And who dusts|Somebody dusts} {all that|them}, I {tell|ask} the cat. {Not a word|Silence} {near|to} #thing#. {The cat knows|I want the gloves}.
    {Nobody|No one} should {have to choose|stand there choosing} between {heat|shoes|a tooth} and {supper|rent|a bus fare}. {I had a joke about|I was going to be funny about} #part#. {It can wait|Not tonight}. {Even #c# agrees|Carried, #vote#}.
    The {clinic|library|night bus|launderette} {stayed open|waited|kept a light on} for #c#, {broke|lost|feverish|in tears}, and {asked nothing|wanted no form|never asked why}. {My theory|No leaflet} {is silent|falls short|has nothing to add}. {So it CAN be done|Do likewise with|Now to} #part#. {Carried, #vote#|Forward}.
    {I was wrong about|I misjudged} #c#, who {brought soup|carried the pram|sat with the old man} {without a vote|and told nobody}. {My paper prints this on page one|I said so, standing}. #part# {can wait|is forgiven}.`,
  feuds: {
    dex_disrupts: `
      #by# {Growth|Scale}! And {Greg|who but Greg} {sleeps|eats} {in the van|standing up}, {beside|next to} #part#. {Unionise the van|Honk if you are free, Greg}. #end#
      #by# {We too|The League too} {failed|pivoted} {seven|nine} times, {but|only} {on principle|for free}. {Hands off|Put down} #thing#. #end#
      #by# You did not "disrupt" #thing#. {Greg did|Greg carried it}, {in the van|at night|for exposure}. Free Greg! #end#
      #by# So {you rent us|now we lease} #part#, which {we had already|was free on #day#|we made}. This is #ism# {with an app|with a lanyard|in nice shoes}.
      #by# {What is|And what is} Greg's {share of|cut of|view on} #thing#? {Does he get|Has he even seen} #want#? {Ask him|Let him out of the van}. #end#`,
    ninth_baron_muckle: `
      #by# {Since the fork|A wood, a hall|Downhill}... {and who|but who} {can mend|made|carries} #part#, {or|and} #thing#? {Crumley|Ask Crumley|Poor Crumley}. #end#
      #by# {Your ancestors|The old barons} {fell off|lost} {horses|bridges}. {Mine|My people} {held|cleaned up after} {the horse|them}, and #thing# {besides|too}. #end#
      {Nine barons|Six centuries|So many Muckles}, #by#, and {who ever|which glove} {washed|carried|mended|dusted} #part#? {Crumley|Ask Crumley}. {He is one of us|Over #thing# he is with us|He reads our paper, at night}. #end#
      #by# {Come the day|After us|One morning} #thing# {goes to the village|is everybody's|will be a library}. You {may keep the bucket|get a room, a dry one|can visit on #day#s}. {I want the banisters|You said to ring first, so: ring|#c# has measured the moat}.
      #by# #part# {will be nationalised|belongs to the people}. {You may keep|Keep} {one goose|the hat|one great-aunt}. {We are not monsters|It was #vote#|#c# wants the stairs}.`,
    both_sides_beth: `
      #by# {Two Chairs|Your two chairs}, {fine|lovely|yes}. {Who|And who} {stands|kneels}? #c#, {holding|dusting|behind} #thing#. #end#
      #by# {You would split|Halve} #part# {and call it|for} {justice|peace}. {We tried|#c# tried}. {Both halves wanted rent|It needs both halves to work}. #end#
      #by# {A middle|The middle} of #thing#? {I looked|#c# sat in it and fell|There is a wall}. {Pick|Choose} {a side|an end} of #part#. #end#
      #by# You would {hear out|find merit in|hold hands with} {a trapdoor|a wasp|the rent}. #part# {has one side|took a side}: {ours|#c#'s}, {tired|cold|#vote#}. #end#`,
    brigadier_whistle: `
      #by# {Your views are|I hear} #ism#. Your {columns|creases|buckles} {are correct|are science}. {Drum for|Drill us round} #part#? #c# {cannot tell left from left|is out of step}.
      #by# {March|Whistle|Drill} {with us|for us}, {one #day#|for an hour}, {past|round} #part#! {We bring songs|#c# holds the flag}, you {bring|have} {the knees|the volume|a hat}, and #thing# {would salute|is ours by noon}.`,
    planner_of_spoons: `
      #by# {Comrade|Old friend|Dear planner}, {the plan|your column} for #thing# {was sound|was correct|still stands}. {The kitchen failed|Reality voted against|#c# deviated}, {near|beyond} #part#. {We do not blame you|#c# blames the drawer}. #end#`,
    HorseshoeHal: `
      #by# {If I find|Should I meet} #who# {behind|round the bend of} #part#, {I expel us both|one of us leaves|I shall have leaflets}. {Over|And} #thing# {is no bend|never bends}. #end#`,
  },
  hooks: {
    'work|boss|rent|pay|price|profit|market|buy|sell': `
      #by# {There|Here} it is: {class|money|who pays}, {under|beside|inside} #thing#. {You nearly said it|Louder|I am proud of you}. #c# {heard|clapped}. #end#
      #by# {Whose labour is in|Who is paid to carry} #part#? {Follow the wages|Name the hands|Do not say "the market"}. #c# {carried it|carries a copy of #paper#}.`,
  },
  comments: `
    #by# {Who taught you|Where did you learn} to {fear|love|need} #part#? {A poster|School|A landlord}? {Unlearn it|Ask #c# how}. #end#
    #by# {I brought|We took} your {post|words} {to the landing|upstairs}. At #thing# {half|two of us} {wept|stood up}. {The rest is the cat|#c# asked for a copy}. #end#
    #by# {Historically|In theory|Strictly}, {nobody needs|no worker asked for} #thing#. {Tell|Try telling} #c#. {I want one|I have mine hidden}, {with|for} #part#. #end#
    #by# #want# {by #day#|now}, {or we strike|or we sing|or a stern letter}! {Sign here|Who is with me}? {#c# is|Only #c#, so far}. #end#
    {Bread|Peace} and #want#, #by#: {that is|there you have} {my whole programme|the entire manifesto|all nine pamphlets}. {You may join|#c# typed it}. #end#
    #by# {You speak of|You mention} #thing# as if {it were weather|nobody owned it|it had no stairs}. {Somebody holds the deed|Ask for the receipt|#c# carried it up}. #end#
    #by# {Even the cat|Minutes, our cat,|The cat} {has a line|takes sides|was clear} on #part#: {asleep, but against|she sat on it|a yawn}. And you, {on|as to} #thing#? #end#
    #by# {Careful|Mind yourself|Stop}: {first|today} #thing#, {then|next} {a cleaner|a boat|shares}, {then|soon} #part# {with a lock|on credit}. {I have seen it|It took #c#}. #end#
    #by# {How many|Count how many} {meetings|votes} did #part# {need|get}? {None|Nil|Not one}! {Tyranny, with|And look at} #thing#. {#c# demands nine|We had nine on the kettle}. #end#
    So #mishap#, #by#? #c# {foresaw|printed|sang} {it|that}, {page #2-40#|verse nine}, {under|beside} #ism#. #end#
    #by# {Hm|Well}. {If|Say} #who# {had been asked|had a vote}, would #thing# {be there|look like that}? {There is your answer|#c# thinks not}. #end#
    #by# {Rise|Up}! {Leave|Put down} #part#! {Bring|Take} {your coat|a spoon|a neighbour}! {We go|We gather} {at #hour#|on #day#}. {It may be cancelled|There is soup}.
    #by# And who {wipes|cleans|puts away} #part#? {Not you, I notice|Nobody you ever thanked|A woman called Jean, I bet|#c# asks too}. #end#
    #by# {I say it warmly|With love|Gently, now}: {that feeling|what you have|your trouble} {about|with|over} #thing# is #ism#. {We have a leaflet|#c# had it too|It passes once you organise}. #end#
    So #mishap#, #by#, and {you write a post|you shrug|your answer is a joke}? {Organise|Form a committee|Occupy something}! #c# {will bring a flask|has a spare whistle}.
    #by# You are {right|correct} about #part#, but {too early|for the wrong reason|too cheerful}. {That makes you wrong|We have a word for that: #ism#|Try again on #day#}.
    #by# #want#? For {ALL|everyone}, or {for nobody|it is just shopping|it is a bribe}. {#c# feels strongly about this.|Choose.|#end#}
    #by# Behind {every|each} #kind# {stands|hides|sits} {a landlord|a man with a key|somebody unpaid}. {Look behind yours|Knock|#c# looked, and is still cross}. #end#
    #by# {Ask|Have you asked} #who# {what it costs|who pays}? {I did|#c# did}, about #thing#. {We had to form a union|He joined|There were tears}. #end#
    #by# {We discussed|The plenum debated|Tonight we weighed} {your post|your words|you} {on|about} #part#. {Condemned|Approved|Amended}, #vote#. {Also, cake|Your invitation stands|#c# spoke for you}.
    #by# Did #thing# {fall from the sky|grow on a tree|make itself}? {Somebody built it|Hands made it|It was hauled here}, {badly paid|on a #day#|with a cold|before breakfast}. {Was it you|Thank her|#c# knows the name}. #end#
    #by# {That is how|Exactly how} #org# {began|fell}: {somebody|a comrade} {mentioned|was rude about|praised} #part#. {Be careful|Then there were two of us|We never got the chairs back}. #end#
    {I agree|We agree} about #thing#, #by#, {so now we must split|which is awkward|pending a vote}. {You take the stairs|I keep the name|#c# will be so upset}. #end#
    #by# {A moderate position|Too soft|Timid}, {on|as to} #part#. {Try|Consider|Think of} {abolishing it|seizing it|shouting at it together}. #c# {finds it helps|did, and sleeps better}. #end#
    #by# {Spoken like|You sound like} #who#. {I mean it kindly|It is not too late}: {leave|put down|renounce} #thing# and {come up to the landing|read chapter #2-9#|bring a chair}.
    #by# {In a just society|After we win|One day} #doing# will {take an hour|be shared|have a band}. {Until then|Today|For now} {you do it alone|it's your turn|nobody thanks you}: #ism#.
    #by# {Never|Not|It was never} #part#. {It's|Look closer: it's} {power|keys|who gets the chair}. {And a bit|And partly} #want#. #end#
    #by# {Don't mourn|Dry your eyes over|Weep less for} #thing#. {Organise|Leaflet it|Picket it}. {I have|#c# has} {a box|two boxes|a pram full} of {leaflets|back issues|whistles}. #end#
    #by# You {blame|suspect} #who#. {Blame the system|Look higher}! {Who put|Ask who put} #part# there, {and charged for it|and at what wage}? #end#
    #by# {Every|Each} word {true|correct}, until #thing#. There you {lapsed|slid} into #ism#. {Second draft by #day#, please|It happens to the young|#c# underlined it}.
    #by# {One day|Soon|In #2-30# years} {children|historians|our nephews} {ask|wonder}: {where were you|what did you do} over #part#? {Commenting|Posting} {on|about} #thing#, {you say|you mumble}. #end#
    #by# {Share|Have you thought of sharing} #thing#? {No, wait|I know}: {all of us|everybody}, #day#s, {with a sign-up sheet|in shifts}. #c# {is crying, happily|has the pen}.
    #by# {My mother said that|We used to think so}, {before|until} #mishap#. {Now she sells the paper|Now we are nine factions|She still says it}. #end#
    #by# {A cleaner|A worker|Somebody} {near|at|under} #thing# {read your post|heard you|saw this} and {sighed|put down the mop|laughed once}. {I was there|#c# was that person}. {Think about it|Send biscuits}. #end#
    #by# {Consider|Picture|Look at} #part# {from below|as the mop sees it|on a night shift}. {See|Now you see|Well}? {#ism#, all of it.|It looks heavy.|#c# had to sit down.}
    #by# {With you|Solidarity}! {Against|Down with} #who#! {Wait|One question}: {is it you|do you live with him|who are we against}? #end#
    #by# #kinds#, #kinds#, always #kinds#. {When|Tell me when} {will you post|comes a post} {about|on} {rent|whoever carries #part#|#c#}? #end#
    #by# {Let me end|I shall end|May I end} that {sentence|thought|post}: {and thus|so|hence} #thing# {is ours|belongs to the cleaners|was stolen, gently|needs a committee}. {You're welcome|No charge|That is all theory is}. #end#`,
  remarks: `
    #by# {I looked up|We voted on} #word#. {Not in the theory|A luxury|Carried, #vote#}. {#word2#, however|And #word2#}: {essential|a provocation}. #end#
    "#quote#" {sounds lovely|is a nice thought}, #by#. {Who sweeps up|Now add wages}? {#word# does not sweep|No #word# without bread}. #end#
    #by# "#quote#" {is how it begins|is what the landlord said}. {First #word#|It starts with #word#}, then {a committee|rent|me, shouting}. #end#
    #by# {Who paid for|Who cleans up after} the #word#? {That is my whole question|Nobody ever asks|I ask about #word2#, too}. #end#
    #by# {Define|Explain} "#word#" {to a tired woman|to #c#} {after a double shift|at #hour#}. {Then we can talk about #word2#|Take your time}.
    #by# The League has {no line|two lines} on #word#. {We meet tonight|I am for it and against it}. {As for #word2#|On #word2#}: {a split is likely|#vote#}.`,
  retorts: `
    #by# Your criticism of #part# {was read aloud|was heard}. #c# {cried|clapped|asked who you were}. {Rejected|Accepted in part}, #vote#. #end#
    #by# {I see|So}: on #thing# you have {gone over to|fallen into} #ism#. {We shared soup once|Return the badge|The door stays open}.
    #by# {Disagree|Object|Argue} {in writing|from the back|until #hour#}. {Then|After} #part# is {closed|settled}, {we sing|#c# locks up}, {near|round} #thing#.
    #by# {Self-criticism|I admit it}: on #thing# I was {too gentle|brief|almost polite}. {Never again|It ends}, {I told|by order of} #c#. {Now, your turn|The cat was right}.
    #by# {Most people|My neighbours|All the stairs|The masses} {agree|side with me} on #part#. {I counted|They do not know yet|It was #vote#}. #end#
    #by# "#quote#" {is exactly what|is what} #who# {would say|said}, {before the expulsion|with his hand on #thing#|over my soup}. #end#
    #by# Even #who# {sees|understands} this about #thing#, {if dimly|through his feet}. {Read it once more|Ask #c#|I can draw it}. #end#
    #by# {Very well|Fine|So be it}. {Take|Keep} #part#; {we keep|I take} {the masses|the stairs|the moral victory}, and #thing#. {Shake on it|#c# sobbed}. #end#
    #by# {Good point|True|I hate it, but yes}. {You are expelled|Join the committee|Suspended, with biscuits}: {nobody|who} may be right {on|about} #thing# {alone|before a vote}? #end#
    #by# {I asked|We put it to|I woke} #c#, who {knows|lives with|once was} #part#. {The answer was a look|Answer: leave it|A long sigh}. #end#
    #by# {Mock|Laugh at|Sneer at} #thing# {if you must|all day}. {Somebody tired|The night shift|A woman called Jean} {has to dust it|reads this|is not laughing}. #end#
    #by# {Comradely, but no|With sorrow: no|No, and I say it standing}. #thing# {stays where it is|comes first}. {Chapter #2-12# explains|#c# is guarding it}.`,
  dossiers: `
    #by# {Your bio|You} {says|claims}: "#bio#" {Fine words|Big talk}. {Who typed them|Who taught you that}, and who {minds|scrubs|empties} #part#? #end#
    "#bio#", #by#? {I have expelled people|Comrades have wept} for {less|shorter}. {But|Still,} on #thing# {we could use you|you are promising}. #end#
    #by# {The file|Our file} says "#bio#" {In pencil|Underlined}. {And now|Add}: {soft on|obsessed with} #part#. #end#
    #by# "#bio#", {you write|it says}, {and yet|so of course} you {defend|fear|need} #part#. {Classic #ism#.|We file under #ism#.} #end#
    #by# "#bio#" {That is a class position|Spoken like a cushion|We put it to the vote}. {It explains|No wonder about} #thing#. #end#
    #by# "#bio#" {#c# read it out|We sang it|It is pinned up} {on the landing|at the branch}. {One of us wept|Nobody laughed}. {Come up|Join}, {and bring|once you drop} #thing#.
    #by# {Who profits from|Who dictated|Whose idea was} "#bio#"? {Perhaps|I suspect|Surely} {the man who|whoever} {sold you|locked|hums at} #part#. #end#`,
  threads: `
    #other# {has a point|speaks for labour}, #by#, {alas|for once}. #part# {must be shared|is not yours|was paid for by aunts}. {Hug|Vote}. #end#
    #by# {Listen to|Do not listen to} #other#. {On|About} #thing# {there is only one line|I alone am calm}: {mine|the correct one|ask #c#}. #end#
    #other# {brings passion|means well}, #by# {brings facts|shouts}. {Neither|Nobody here} {has wiped|has carried} #part#. {I rest my case|#c# did it, again}. #end#
    {I count|By my count|We are} {three|five} {here|now}, #by#: #other#, {you, me|me, you}, {a cat|the night shift}. {A party|A quorum}! {First item|Agenda}: #thing#. #end#
    #other# #by# You two {quarrel|bicker|sulk} about #part# {while|and meanwhile} {someone|#c#} {does the dishes|pays for it|mops}. {Both expelled|Shake hands and organise|Grab a mop}. #end#
    #other# {March with me|Vote with me} against #by# on #thing#! {After we win|By #day#} {we can split|I denounce you, kindly}. #end#
    #other# is {right|correct} about #part#, #by#, {which worries me|so I must object}. {It was #vote#.|#c# is in shock.} #end#
    {Comrades|Friends|Enough}, #other#, #by#: #thing# {needs neither|wants a union|is everyone's}. {You both deviate|#c# has spoken}, {on|and} #part# {too|weeps}. #end#`,
  concessions: `
    #by# {You are right about|I concede} #part#. {I have checked the theory|There is no footnote}. {Burn the minutes|#c# must never know|It will not leave this landing}. #end#
    #by# {Fair|True}. #thing# {works|is good as it is}. {Do not print this|I said it quietly|Between us}. {The cat looked at me|#c# fainted|My pen shook}. #end#
    #by# On #thing# {I was late|I erred} and you {were not|were first}. {Carried, #vote#.|I propose a short silence.} #end#`,
  thanks: `
    {Comrades|Rejoice}: #by# {approves of|is with us on} #part#. {With the cat|Cat included}, {now|that makes} {four|five|three again}. {Time to split|Order more chairs}. #end#
    #by# {read|liked} #paper#! {Unheard of|A first}! #c# {wants it framed|cannot speak|asks for whom}. {Next|After this}, #thing#. #end#
    {A like|A nod} from #by#. {Suspicious|Which wing}? #c# {dusts it for prints|has opened a file}, under #kinds#. #end#
    #by#, {welcome to|join hands with} #org#. {Your duty|You get}: #part#, {#day#s|half a banner}. {Your chair is on the landing|The password is #kind#}. #end#`,
});

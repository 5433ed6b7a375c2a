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
    c: `Comrade {Keith|Bev|Oskar|Pip|Ulla|Trotter|Ivo|Hattie|Plum|Ferd|Olga|Marjorie|Sprout|Gwen|Otis|Fay|Agnes|Boris|Wanda|Clem}
      Comrade {Dora|Lump|Nesta|Basil|Wilf|Ines|Tove|Rufus|Mabel|Anton|Gilda|Humph|Petra|Cyril|Maud|Egon|Floss|Hugo|Nell|Stig}
      Comrade {Barnaby|Zelda|Norbert|Ruth|Tibor|Ottilie|Fergus|Dot|Casper|Winnie|Ludo|Greta|Pavel|Enid|Monty|Hilda}
      {my sister|the lodger|our youth wing (he is sixty)|the treasurer|our observer from Flat Two|the cat's deputy|my mother|our poet|the new recruit|my nephew|the drummer}`,
    org: `the League ({Correct|More Correct|Original|Kitchen|Upstairs} Line)|the {Landing|Stairwell|Balcony} Soviet
      the {Provisional|Permanent|Second} Committee|the {Ninth|Tenth|Last} Congress|the {Politburo|Plenum|Tendency} (me, the cat)
      the {Loyal|Disloyal|Shy} Opposition|the {Central|Spare|Inner} Committee|the {Hallway|Bathroom|Airing Cupboard} Faction`,
    paper: `The {Red|Daily|Struggling|Correct|Unsold} {Kettle|Ladle|Doormat|Teapot|Slipper}|pamphlet #12-99#|my open letter to {the stairs|the council|history}
      our {wall|bread|bathroom} newspaper|the {long|short|sung} version of pamphlet #12-99#|Theses on {Lids|Soup|Aunts|Stairs}, volume #2-9#
      "What Is To Be {Rinsed|Toasted|Dusted|Moved Slightly}"|our {leaflet|poster|songbook}, issue #40-900#`,
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
      #c# brought biscuits.|Tell the street.|Chairs are provided. One chair.|It was carried #vote#.|I demand a recount.
      Bring a torch.|The kettle is on.|The bell is broken, knock.|I take questions on #day#.|Spread the word, then the butter.|Send chairs.
      The banner needs ironing.|This concludes the rehearsal.|Doors at #hour#.|Wear red, or brown.|Somebody had to say it.|We never laughed.
      #c# fell asleep.|#c# objected, in song.|I shall be on the stairs.|The draught agrees.`,
  },
  posts: `
    #mishap#. {Liberals|The papers|My neighbours}: "{bad luck|an accident|one of those things}." #c# {calls it|and I call it} #ism#. #end#
    {We have liberated|The League has seized|At #hour# we stormed} #thing#. It {was not locked|was already free|put up no fight}, but #c# had {made sandwiches|learned the song|brought a flag|told people}. #end#
    #org# has split over #part#. #c# {kept|took} {the teapot|the stapler|the name|the good chair}, I {the theory|the draught|the cat}. {Sundays we|We still} {share #thing#|have lunch|carpool}.
    After the revolution, #doing# will be {free|joyful|for everyone|on #day#s}. {Voluntary, of course|Nobody will be forced|Beside #part#, in rows|There will be a song}. #c# {has the rota|will take attendance|has bought a whistle|is practising now}. #end#
    Sold #2-9# copies of #paper# {beside|behind|outside} #thing#. {One|The first} buyer {wanted the crossword|thought it was a menu|was a pigeon|was my mother|wanted a bag}, {another|the last} {was #c#|asked for #part#|is now a friend|wrapped fish in it}. #end#
    {My mother|My landlord|#c#} {asked|told} me to {fix|clean|see to} #part#. {Repairs|Reforms}, I {said|cried}, {delay the crisis|serve the system}. #thing# {is now a crisis|was repaired around me|leaks on both classes}. #end#
    No #kind# is {neutral|innocent|above class|without a past}. I {questioned|cross-examined|shone a lamp at|read pamphlets to} ours, {by|near|beside} #part#, until #hour#. {It hummed|It held out|#c# confessed instead|It dripped|It asked for a lawyer}. #end#
    {They|The bosses|Our rulers} {promise|offer} us #want#. {A CRUMB|CRUMBS}! We {demand|want} {the loaf|the bakery|what is behind it|the oven}. #c# {says the crumb is quite nice|has eaten the crumb|asks if there is jam}. #end#
    {All workers|The masses|The tenants|Forty neighbours} were {invited|summoned|called} to #thing# {for|at} #hour#. {Turnout|Attendance|Present}: #c#, {a dog|one gull|a man asking directions|the caretaker|somebody's child}. {That is a quorum|I spoke on #part# for an hour|We formed a government|We adopted #part#|I had made forty sandwiches}. #end#
    #c# {admitted|confessed} to {enjoying|loving|dreaming of|missing} #doing#. {Silence|A gasp|An inquiry}. {Then I|By #hour# I|Next #c#|Over #part# I} {owned up|confessed|blushed}, {over|about|beside} #thing#. #end#
    {Minutes of #day#|Last meeting}. {Item one|First item}: #part#. {Item two|Then}: {why nobody came|who ate the agenda|where #c# went}. {Resolved|Agreed}: {another meeting|to write to ourselves|to sit nearer the fire}. #end#
    I {expelled|purged|suspended} #c# over #want#. {Lonely by|Outvoted by the cat at|Washing up alone by} #hour#. {Readmitted|Back|Forgiven}, #vote#, {on condition of soup|on a stronger line|for the company|as deputy}, {minus|with|in charge of} #part#.
    #c# {calls|called} #thing# "{just|only} #kind.a#". So {feudalism was|I said winter was|serfdom was} "{just|only} {farming|weather|a job}"! {We do not speak now|#c# passed the jam|We broke for tea}. #end#
    Who OWNS #part#? Who {polishes|dusts|wipes|carries} {it|#thing#}? {Why is that two people|Have the two met|Which one is tired|Which one is #c#}, comrades? #end#
    {A child asks|A worker asks|Postbag|From the floor}: {after victory|under socialism|come the day|when we win}, who gets #want#? {Everyone|All of us|The whole street}, {in turn|alphabetically|in order of dues paid|by height}. #c# {is first|is called Aaron now|has queued since #day#|has bought heels}. #end#
    {We who love|Those of us who love|We who dread} #doing# {can lose only|stand to lose just|risk only} {our chains|a chair|a deposit|some dignity} {and|plus} #want#. {Hold on to your coat|#c# lost a glove|#c# lost both|I brought spare chains}. #end#
    {Day|It is day|This is day} #2-40# of our {occupation|siege|picket} of #thing#. {Morale|Spirits}: high. {Bread|Tea|Socks}: {low|none|damp}. {They have not noticed #part#|They brought us cushions|#who# says good morning|They sweep #part# around us}. #end#
    {I named|We have renamed} #thing# {for the struggle|after #c#|the People's #kind#}. {Same|The same} {squeak|queue|smell}, {but more dignity|only louder|though #part# stands straighter|in better spirit}. {#c# salutes it|It is not fooled|#who# refuses to say it}. #end#
    {#who# was seen|We saw #who#} {smiling|whistling|humming} near #part#. {At whose expense|Who profits|In THIS economy}? #c# {is following at a distance|has opened a file|smiled back, and is suspended}. #end#
    My {speech|address|lecture} {on #part#|against #ism#|for #want#} ran #2-6# hours. {By the end|Then|At #hour#} {only the truth|only #c#|#thing# alone|one pigeon} {remained|was awake|clapped}. {Correct, though|I took questions from it|I spoke on}. #end#
    {I don't hate|Nobody hates|I never hated} #kinds#{, comrades|, and you know it|}. {I hate|We hate|Hate} the {conditions|system|hallway|clock} that {makes|made} #doing# {necessary|a job for one person|so lonely|cost extra}. #c# {hates #kinds#|likes the banner|came for #part#|came for soup}. #end#
    {The contradiction|My theory} in {one line|brief}: everybody wants #want#, nobody wants {to wipe it|to carry it upstairs|the meeting about it}. #c# {nodded|underlined it|went to fetch a cloth}. #end#
    #org# {has voted|resolved}, #vote#, to abolish #part#. {It is still there|It was not informed|It remains, but illegally}. #c# {uses it at night|walks round it|is writing to it}. #end#
    {Some comrades|Our right wing|Moderates} would {repair|reform|improve} #thing#, {our left|I} {smash|abolish|liberate} it. The cat {sleeps on|sits on|likes} #part#. {She has the masses.|#c# follows the cat.|#end#}
    #obj# #thing# {needed|took} {nine|forty|a hundred} {hands|makers|backs}, and {now|today} #who# {sits on it|has the key|calls it mine}. {Discuss, on #day#|Bring bread|I will not name #c#}. #end#
    Our {general strike|strike|walk-out} against #doing# {enters|is in} its {third|fourth|ninth} hour. {Demands|We demand}: #want#. #c# {went in to use the toilet|has a dentist's note|crossed the line for a biscuit}. #end#
    {A capitalist|A landlord|An investor} sees #part# and {thinks|wonders}: {what does it earn|can I charge|is #thing# mine too}? {We|Socialists|I} {ask|wonder}: who {made|carried|mopped} {it|#thing#|the floor}? #c# {asks if it is hot|asks whose turn it is|just wants a go}. #end#
    {First they took|They came and took} #part#. {I wrote a pamphlet|I called a meeting|We formed a committee} {on|under|about} #thing#. {Next|Then} {it came back|they returned it}. {The pamphlet worked|Nobody read it|#c# was only cleaning}. #end#
    {Study group|Reading circle} on #day#: "{On|Towards|Against} #thing#", pages #1-9# to #200-900#. {Cake at page|There is cake on page} #60-190#. #c# {has started at the cake|is reading ahead|wants the film}.
    {Awake|No sleep}: who {oils|empties|mends} #part# while we {debate|sing}? #hour#: {I crept out|I went to see|a torch}. #c#, {for years|in slippers|humming}, {unasked|with #thing#}. #end#
    #ism#{, comrades,|} begins {small|politely|with a smile|on a #day#|with a cough}: "{Shall I|Let me} {hold|look after|mind|insure} #part#?" {Next|By #day#} {he has a key to|they want rent for|there is a lanyard at} #thing#. #end#
    {The line|Our attitude} {to|on} #kinds#: {critical support|stern affection|hostility, with breaks}. {On #day# it was|#c# held} {the opposite|#want#}, {an error|and was thanked|so did I}. #end#
    {We sang|Three of us sang|Our choir sang} {all #4-14# verses|both verses|the long one} at #thing#. {Somebody clapped|A window opened by #part#|A man gave us a coin|#who# joined in, flat}. {We sang louder|#c# took a bow|We minuted it as support|#c# is still humming}. #end#
    {My doctor|My dentist|The optician} says I should {avoid|stop|reduce} #doing#. {Who profits, I asked|On whose behalf, I asked|And #part#, I asked}? "{Yours|Mine|Next}." {A tactical answer|I nearly wept|#c# has taken down the name|I have joined, to split it}. #end#
    {Landlords|Owners|Bosses} fear {three|only three} things: #c# {with a whistle|before breakfast|on a ladder|in a mood}, {an organised stairwell|a working doorbell|rent books|a choir|tenants with chairs}, and #want# {for all|without asking|on a #day#}. {In that order.|Mostly #c.same#.|#end#}
    #who# {says|insists|swears} {there is no politics|class plays no part|we imagine oppression} {in|at} #part#. {Then why|Why, then,} {is it locked|does it hum|is one end warmer|does #c# bow to it}? {Silence|#c# asked twice|Ask #thing#}. #end#
    {To each|From each}, according to {need|ability}, #want#. #c# needs {three|two|nine}. {I am looking into need.|We are defining need.|Need will be minuted.}
    {Our candidate|The League's candidate} for #thing# is #c#. {Slogan|Platform}: "{Not yet|It Is Complicated|More, Fairly|Read The Leaflet}". {Polling|Support}: #1-4# {votes|of a stairwell|percent, all related}. #end#
    {Breakfast|Lunch|Supper} with {the enemy|#c#'s landlord|a moderate}. I {refused|spurned} #want# {on principle|out of solidarity|before #c#}. {He ate mine|It looked very nice, by #part#|I ate the napkin|I dream of it, and of #part#}. #end#
    {In dreams|Last night I dreamed that} #c# and #who# {danced|shook hands|shared bread} {around|beside|over} #part#. {No classes|No rent|Nobody voted}. {I took minutes|I woke up suspicious|I have reported the dream}. #end#
    #c# {has defected|has gone over} to #org#, {taking|with} {half the banner|our only drum|our best comma|the good soup}. {It began with|Blame|They could not agree on} #part#. {We wave on the stairs.|They meet in my kitchen.|I miss the drum.|#end#}
    {Some|They} say #mishap#. {Others|The rest} {say it was #who#|deny it|blame #part#|were at lunch}. {Science|The dialectic|The cat} says {all of it|both|yes}, {louder|but worse|with #thing#}. #c# {blames #who#|was there and is silent|blames the weather}. #end#
    {One man|One boss|A genius} {invented|bought|locked up} #thing#. {Forty|Nine|A hundred} {women|people|hands} {mind|clean|warm} #part#. {Who has the plaque|Whose name is on it|Who gets lunch|Who got the statue}? {Not #c#|Guess, comrades|#c# looked}. #end#
    {The state withers|No state is left|Liberty}! {Save|Except} #part# and #c#, {with a clipboard|holding #thing#|to mind it}. {A small state|Freedom, in short|I did not say when}. #end#
    {I offered|Tried to offer} {solidarity|a leaflet|my hand} to #who#. {I was asked|The reply|Came the question}: "{Are you in charge of|Do you work at|Is this about|Who moved} #thing#?" {Not YET, I said|In a sense, I said|I stood very straight|I said: we all are|I asked for #part#}. #end#
    {Our five-year plan|The plan} for #part#: year one, {theory|a banner}. Year two, #c#. {Years three to five|The rest}: {lunch|recrimination|finding #c.same#}. {On schedule.|#end#}
    {Everything|The personal|Lunch} is political. {Even|Take|So is} #doing#. {Who taught you that|Who profits|Who is it FOR|Whose idea was #part#}? #c# {says: my nan|said "Mum" and cried|asked to be excused|blames #who#}. #end#
    {Splitters|Renegades}! #org# {now claims|has announced} that #part# {came before|matters more than|explains} {the class struggle|bread|the stairs|love|history}. {I wrote that in spring|My own line, until #day#|It is nearly true|And #c# believes them|They have better biscuits, too}. #end#
    {I met|Today I met|At #hour# I met} {a happy man|a contented woman|a cheerful youth|#who#, smiling,} {near|leaving|beside} #thing#. I {explained #ism#|read aloud #paper#|spoke of #part#|lent nine pages}. {We are both sad now|Nobody smiled after|That is growth|#c# calls it cruelty}. #end#
    {They|They all} laughed when #c# called #thing# {a weapon of the rich|a class enemy|a spy|#ism#}. {That night|Then|By #day#} #part# {broke|cost extra|took a deposit|asked for names}. {#c# laughs now|I laughed alone|The cat saw it coming|Laugh, then}. #end#
    {A spectre is haunting|Something haunts} #thing#. {It smells of soup|It is short|It owes dues|It hums}. {At #hour# we lit|#c# aimed a torch at|We looked behind} #part#: {#c#|my landlord|one comrade}, {with a sandwich|in socks|rehearsing|asleep}. #end#
    {I read|Have now read} the {instructions|manual|small print} to #thing# {as a political text|as literature|aloud to the branch}. {Chapter|Page} #2-19# {blames the user|thanks no worker|says "enjoy"}. #c# {threw it|had to sit down|enjoyed}. #end#
    {Nationalise|Collectivise|Seize} #part#! {First|But first} {a feasibility study|a song|we must find it}. #c# {has it in a bag|is holding #thing#|wants compensation|says look under #thing#}. {It is rather small.|Bring tape.|Nobody is charged yet.|#end#}
    {The lie|The great lie}: "{There is enough|There is only one} #kind# {for|to go round} {everyone|us all}". {The truth|The fact}: {it is upstairs|#who# has two|#c# has the other one}. #end#
    {We held|Tonight} a {minute's silence|vigil|candle} for #thing#. #c# {asked|whispered}: {why, is it broken|for how long|who is hungry}? #part# {hummed|stirred}. {Best meeting yet|So movements begin}. #end#
    {Not one|No} {king|general|landlord} ever {emptied|rinsed|changed} #part#. {Check the paintings|I have checked the portraits|Name one}. #c# {did, twice, today|has, since #day#|cannot be found on a single plinth}. #end#
    {Proverb|As #c# says}: give a man #want#: {a good day|happy till noon|one quiet #day#}. {Teach|Give} him {the history of #kinds#|pamphlets on #part#|theory and #thing#}: {he never comes back|he moves out|nine factions}.
    {Who won us|Who fought for|Who gave us} {the weekend|the tea break|the chair|the lunch hour}? {People who stayed seated|A crowd|#c#|Tired people, together}. {Next we win|Next comes|After lunch we win} #want#. {Then|And then} {my deposit|a second cat|#c#'s inhaler|#part#}. #end#
    {Report|News} from the {front|struggle}: #mishap#. {Our losses|Casualties}: {one flask|a placard|dignity}. {Our gains|Gains}: #c# {has a theory|made a friend|knows the caretaker's name}. #end#
    {To|Open letter to|A postcard to} #who#: your {days|evenings|mornings} {near|beside|with} #thing# are {numbered|counted}. {The number is high|#c# did the sums|#c# lost count|They are mostly #day#s}. {No hurry|Kind regards|Tea first|Love to #part#}. #end#`,
  gems: `
    {My nan|My mother|Aunt Vera} {fed|kept|warmed} {a picket line|two streets|the night shift}, {by|beside} #thing#, out of one {pan|pot|loaf}, {no pamphlets|no slogan but "sit"|unasked}. {Whenever I see|Over|Beside} #part# {I think of her|I stand straighter}. {Carried, #vote#|I have no footnote}.
    I {love|weep at|never miss} costume dramas, for the {staircases|banisters|footmen}. {And who|But who} {dusts|irons|lights} {it all|all that|the lot}, I {ask|asked} {the cat|#c#|my mother}? {Silence|No answer|A yawn}, {near|from|beside} #part#. {I want the gloves|Nobody, until episode six|The cat knows}.
    {Nobody|No one} should {have to choose|stand there choosing} between {heat|shoes|a tooth} and {supper|rent|a bus fare}. {I had a joke about|For #day# I had a joke on|I meant to be funny about|There was a pamphlet on} #part#. {It can wait|Not tonight|It seems small now}. {Even #c# agrees|Carried, #vote#}.
    The {clinic|library|night bus|launderette} {stayed open|waited|kept a light on} for #c#, {broke|lost|feverish|in tears|soaked}, and {asked nothing|wanted no form|sold nothing|made tea}. {On this my theory is silent|No leaflet of mine does that|I have nothing to add}. {Do likewise with|I forgot all about|So much for} #part#. {So it CAN be done|Carried, #vote#|Forward}.
    {I was wrong about|I misjudged} #c#, who {brought soup|carried the pram|sat with the old man}, {by|past|near} #thing#, {without a vote|and told nobody}. {My paper prints this on page one|I said so, standing}. #part# {can wait|is forgiven}.`,
  feuds: {
    dex_disrupts: `
      #by# {Growth|Scale|Runway}! And Greg {sleeps|eats|weeps} {beside|under|next to} #part#, {in the van|standing up|for exposure}. {Unionise #thing#|Honk if you are free, Greg|#c# brought him soup}. #end#
      #by# {We too|The League too} {failed at|pivoted from|lost} #thing#, {seven times|nine times}, but {on principle|for free|with songs}. {Hands off|Put down|Return} #part#. #end#
      #by# You did not "disrupt" #thing#. {Greg did|Greg carried it}, {in the van|at night|for exposure}. Free Greg! #end#
      #by# So {you rent us|now we lease} #part#, which {we had already|was free on #day#|we made}. This is #ism# {with an app|with a lanyard|in nice shoes}.
      #by# {And Greg|Greg too} {wants|asks for|dreams of} {a share of|a cut of|a chair by} #thing#. {Does he get|Has he even seen} #want#? {Ask him|Let him out of the van}. #end#`,
    ninth_baron_muckle: `
      #by# {Since the fork|A wood, a hall|Downhill}... {and who|but who} {can mend|made|carries} #part#, {or|and} #thing#? {Crumley|Ask Crumley|Poor Crumley}. #end#
      #by# {Your ancestors|The old barons} {lost #thing#|fell off horses|sat on #part#}. {My nan|My people|#c#'s uncle} {held the horse|swept up|carried #thing#}, {unpaid|singing|in the rain}. #end#
      #by# {Nine barons|Six centuries|So many Muckles} {beside|under|round} #thing#, and {who|which glove|which earl} {washed|carried|mended|dusted} #part#? {Crumley|Ask Crumley|You know who}. {He is one of us|He reads our paper|#c# has sent him soup}. #end#
      #by# {Come the day|After us|One morning} #thing# {goes to the village|is everybody's|is a library}. You {may keep the bucket|get a dry room|can visit on #day#s|may bring Crumley|keep #part#}. {I want the banisters|Ring first, you said: ring|#c# has measured the moat|Mind the goose}.
      #by# #part# {will be nationalised|belongs to the people|goes to #c#}. {Keep|You may keep} {one goose|the hat|#thing#|one great-aunt}. {We are not monsters|Carried, #vote#|#c# wants the stairs}.`,
    both_sides_beth: `
      #by# {Two Chairs|Your two chairs}, {fine|lovely|yes}. {Who|And who} {stands|kneels}? #c#, {holding|dusting|behind} #thing#. #end#
      #by# {Split|Halve|Share out} #part# {for|in the name of} {justice|peace}? #c# {tried it with #thing#|tried|did, on #day#}. {Both halves wanted rent|It needs both halves}. #end#
      #by# {A middle|The middle} of #thing#? {I looked|#c# sat in it and fell|There is a wall}. {Pick|Choose} {a side|an end} of #part#. #end#
      #by# {About|Over} #part# you would {hear out|hold hands with|find merit in} {a trapdoor|a wasp|the rent}. #thing# {has|took} one side: {ours|#c#'s|the tired one|the cold one}. #end#`,
    brigadier_whistle: `
      #by# {Your views are|I hear} #ism#. Your {columns|creases|buckles} {are correct|are science}. {Drum for|Drill us round} #part#? #c# {cannot tell left from left|is out of step}.
      #by# {March|Whistle|Drill} {with us|for us|past us}, {one #day#|for an hour}, {past|round} #part#! {We bring songs|#c# holds the flag|I have a drum}, you {bring|carry} {the knees|the volume|a hat|#thing#}. {The stairs will shake|#c# will salute|It falls by noon}.`,
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
    #by# {I brought|We took|#c# carried} your {post|words|cry} {about|on} #thing# {to the landing|upstairs|to the branch}. {Half of us wept|Two stood up|#c# sat down|All thought of #part#|One of us sneezed}. {The rest is the cat|We are three|The cat wants a copy|We sang of #part#}. #end#
    #by# {Historically|In theory|Strictly}, {nobody needs|no worker asked for|no mother demanded|nobody sang for} #thing#. {#c# disagrees|#c# owns three|Do not ask #c#}. {Mine is hidden behind|I keep mine under|I want one, and} #part#. #end#
    #by# #want# {by #day#|by supper|now|tonight}, {or we strike|or we sing|or #who# gets a stern letter|or #c# cries}! {Who is with me|Shall we|Ready}? {#c# is|Only #c#, so far|#c# needs a coat|Nearly}. #end#
    {Bread|Peace|Soup} and #want#, #by#: {my whole programme|the entire manifesto|all nine pamphlets|what #c# lives for}. {You may join|#c# typed it|Sign under #part#|Repeat it softly}. #end#
    #by# {You speak of|You mention|You sing of} #thing# as if {it were weather|nobody owned it|it had no stairs|#c# never swept it}. {Look at|Ask for|Who carries|Who locks} {the deed|the receipt|#part#}. #end#
    #by# {Even the cat|Minutes, our cat,|The cat} {has a firm line|holds two lines|takes sides|was clear|voted} on #part#: {asleep, but against|she sat on it|a yawn|tail up|she left}. {And #thing#|Your own line on #thing#|As for #thing#}? {She blinked|We wait|#c# has the chair}. #end#
    #by# {Careful|Mind yourself|Stop}: {first|today} #thing#, {then|next} {a cleaner|a boat|shares}, {then|soon} #part# {with a lock|on credit}. {I have seen it|It took #c#}. #end#
    #by# How many {meetings|votes|songs} did #part# {need|get}? {None|Nil|Not one}! {Tyranny|Look at #thing#|There it stands}. {#c# demands nine|Our kettle had nine|#c# counted}. #end#
    So #mishap#, #by#? #c# {foresaw|printed|sang} {it|that}, {page #2-40#|verse nine}, {under|beside} #ism#. #end#
    #by# {Hm|Well}. {If|Say} #who# {had been asked|had a vote}: would #thing# {be there|look like that}{?| at all?} {There is your answer|#c# thinks not|#part# thinks not}. #end#
    #by# {Rise|Up}! {Leave|Put down} #part#! {Bring|Take} {your coat|a spoon|a neighbour}! {We go|We gather} {at #hour#|on #day#}. {It may be cancelled|There is soup}.
    #by# And who {wipes|cleans|puts away} #part#? {Not you, I notice|Nobody you ever thanked|A woman called Jean, I bet|#c# asks too}. #end#
    #by# {I say it warmly|With love|Gently, now}: {that feeling|what you have|your trouble} {about|with|over} #thing# is #ism#. {We have a leaflet|#c# had it too|It passes once you organise}. #end#
    So #mishap#, #by#, and {you write a post|you shrug|you make a joke}? {Organise|Form a committee|Occupy #part#|March on #thing#}! #c# {will bring a flask|has a spare whistle|is on the way}. #end#
    #by# You are {right|correct|sound} about #part#, but {too early|for the wrong reason|too cheerful|alone in it}. {We call that #ism#|Try again on #day#|#c# was right first|Sit down until #hour#}. #end#
    #by# #want#? For {ALL|everyone}, or {for nobody|it is just shopping|it is a bribe}. {#c# feels strongly about this.|Choose.|#end#}
    #by# Behind {every|each} #kind# {stands|hides|sits} {a landlord|a man with a key|somebody unpaid}. {Look behind yours|Knock|#c# looked, and is still cross}. #end#
    #by# {Have you asked|Did you ask} #who# {what it costs|who pays|who mops}? {I did|#c# did}, {by|about} #thing#. {We formed a union|He joined|There were tears|It took till #hour#}. #end#
    #by# {We discussed|The plenum debated|Tonight we weighed} {your post|your words|you} {on|about} #part#. {Condemned|Approved|Amended}, #vote#. {Also, cake|Your invitation stands|#c# spoke for you}.
    #by# Did #thing# {fall from the sky|grow on a tree|make itself}? {Somebody built it|Hands made #part#|#c# hauled it here|It was glued}, {badly paid|on a #day#|with a cold|before breakfast}. {Was it you|Thank her|#c# knows the name}. #end#
    #by# {That is how|Exactly how} #org# {began|fell}: {somebody|a comrade} {mentioned|was rude about|praised} #part#. {Be careful|Then there were two of us|We never got the chairs back}. #end#
    {I agree|We agree} about #thing#, #by#, {so #org# must split|so #c# must resign|which is awkward|pending a vote}. {You take #part#|I keep the name|#c# will be upset|#part# goes to #c#}. #end#
    #by# {A moderate position|Too soft|Timid}, {on|as to} #part#. {Try|Consider|Think of} {abolishing it|seizing it|shouting at it together}. #c# {finds it helps|did, and sleeps better}. #end#
    #by# {Spoken like|You sound like} #who#. {I mean it kindly: leave|It is not too late: drop|There is hope: renounce|Save yourself: put down} #thing# and {come up to the landing|read chapter #2-9#|bring a chair|hug #c#}.
    #by# {In a just society|After we win|One day} #doing# will {take an hour|be shared|have a band}. {Until then|Today|For now} {you do it alone|it's your turn|nobody thanks you}: #ism#.
    #by# {Never|Not|It was never} #part#. {It's|Look closer: it's|I see} {power|keys|rent|class}. {And a bit of|And partly|Plus} #want#. #end#
    #by# {Don't mourn|Dry your eyes over|Weep less for} #thing#. {Organise|Leaflet it|Picket it}. {I have|#c# has} {a box|two boxes|a pram full} of {leaflets|back issues|whistles}. #end#
    #by# You {blame|suspect} #who#. {Blame the system|Look higher}! {Who put|Ask who put} #part# there, {and charged for it|and at what wage}? #end#
    #by# {Every|Each} word {true|correct|sung}, until #thing#. There, {by|over} #part#, you {lapsed|slid} into #ism#. {Second draft by #day#, please|It happens to the young|#c# underlined it}.
    #by# {One day|Soon|In #2-30# years} {children|historians|our nephews|the pigeons} will {ask of|point at|read about} #part#: "{Where were you|What did you do|Were you brave}?" {Posting|Commenting|Scrolling}, you {say|mumble|cough}, {on|about|near} #thing#. #end#
    #by# {Share|Have you thought of sharing} #thing#? {No, wait|I know}: {all of us|everybody}, #day#s, {with a sign-up sheet|in shifts}. #c# {is crying, happily|has the pen}.
    #by# {My mother said that|We used to think so}, {before|until} #mishap#. {Now she sells the paper|Now we are nine factions|She still says it}. #end#
    #by# {A cleaner|A worker|Somebody tired} read {your post|this|that} {near|at|by} #thing# and {sighed|put down the mop|laughed once|looked long at #part#}. {I was there|It was #c#|Her name is #c#|#c# took notes}. #end#
    #by# {Consider|Picture|Look at} #part# {from below|as the mop sees it|on a night shift}. {It looks heavy|#c# carried it|#who# never did|Think of #thing#}. {#ism#, all of it.|#c# had to sit down.|#end#}
    #by# {With you|Solidarity}! {Against|Down with} #who#! {Wait|One question}: {is it you|do you live with him|who are we against}? #end#
    #by# #kinds#, {#kinds#, always #kinds#|and #kinds# again|morning and night}. {When will you|Will you never|Could you not} {post|write|sing} {about|of|for} {rent|whoever carries #part#|#c#|the hands behind #part#|the stairs}? #end#
    #by# {Let me end|I shall end|May I finish|Allow me to close} {that|your} {sentence|thought|post|paragraph}{ for you|, comrade|}: {and thus|so|hence|therefore} #thing# {is ours|belongs to the cleaners|was stolen, gently|needs a committee|must be sung to}. {You're welcome|No charge|That is all theory is}. #end#`,
  remarks: `
    #by# {I looked up|We voted on} #word#. {Not in the theory|A luxury|Carried, #vote#}. {#word2#, however|And #word2#}: {essential|a provocation}. #end#
    "#quote#" {sounds lovely|is a nice thought}, #by#. {Who sweeps up|Now add wages}? {#word# does not sweep|No #word# without bread}. #end#
    #by# "#quote#" {is how it begins|is what the landlord said}. {First #word#|It starts with #word#|#c# wept at #word#}, then {a committee|rent|me, shouting}. #end#
    #by# {Who paid for|Who cleans up after} the #word#? {That is my whole question|Nobody ever asks|I ask about #word2#, too}. #end#
    #by# {Define|Explain|Sing} "#word#" to {#c#|a night nurse|my landlord} at #hour#. {Then we can talk|Take your time|Bring chairs}. {We vote on "#word2#" next.|"#word2#" can wait.}
    #by# The {League|branch|landing} has {no line|two lines} on #word#. #c# {is for it|is against it|fell asleep}. {As for #word2#|On #word2#}: {a split is likely|carried, #vote#}.`,
  retorts: `
    #by# Your criticism of #part# {was read aloud|was heard}. #c# {cried|clapped|asked who you were}. {Rejected|Accepted in part}, #vote#. #end#
    #by# {I see|So}: on #thing# you have {gone over to|fallen into} #ism#. {We shared soup once|Return the badge|The door stays open}.
    #by# {Disagree|Object|Argue|Sulk} {in writing|from the back|until #hour#|on one leg}. {Then|After that} #part# is {closed|settled|ours|mine}, {we sing of #thing#|#c# locks up|and soup is served|and I go to bed right}.
    #by# {Self-criticism|I admit it|I confess}: {on|over|about} #thing# I was {too gentle|brief|almost polite|nearly fair}. {#c# forgives me|#c# has the minutes|I blame #part#|I told #c# myself}. {Now, your turn|The cat was right|I have docked my own biscuits|We will not sing of it}.
    #by# {Most people|My neighbours|All the stairs|The masses} {agree|side with me} on #part#. {I counted|They do not know yet|Carried, #vote#}. #end#
    #by# "#quote#" {is exactly what|is what} #who# {would say|said}, {before the expulsion|with his hand on #thing#|over my soup}. #end#
    #by# Even #who# {sees|understands} this about #thing#, {if dimly|through his feet}. {Read it once more|Ask #c#|I can draw it}. #end#
    #by# {Very well|Fine|So be it}. {Take|Keep} #part#; {we keep|I take} {the masses|the stairs|the moral victory}, and #thing#. {Shake on it|#c# sobbed}. #end#
    #by# {Good point|True|I hate it, yes}. {You were right|You spoke|You beat #c#} {on|about} #thing#, {alone|before the vote|without minutes}: {you are expelled|join the committee|suspended, with biscuits|sit by #c#}. #end#
    #by# {I asked|We put it to|I woke} #c#, who {knows|lives with|once was} #part#. {The answer was a look|Answer: leave it|A long sigh}. #end#
    #by# {Mock|Laugh at|Sneer at} #thing# {if you must|all day}. {Somebody tired|The night shift|Jean, a cleaner,|#c#} {has to dust it|reads this at #part#|is not laughing|goes on dusting #part#}. #end#
    #by# {Comradely, but no|With sorrow: no|No, said standing}. #thing# {stays where it is|comes first|stays, and #part# too}. {Chapter #2-12# explains|#c# is guarding it|#c# is sitting on it}.`,
  dossiers: `
    #by# {Your bio claims|Your door says|You wrote}: "#bio#" {Fine words|Big talk|Pretty}. {But who|And who|Tell #c# who} {minds|scrubs|empties|oils} #part#? #end#
    "#bio#", #by#? {I expelled #c# for less|Comrades have wept over less|#org# split over shorter}. {But|Still,} on #thing# {we could use you|you are promising|there is hope}. #end#
    #by# {The file on you|Our file|Page two|The drawer} {says|reads|has|quotes}: "#bio#" {And now|We add|In pencil|Underlined}: {soft on|obsessed with|brave about|seen near} #part#. #end#
    #by# "#bio#", {you write|it says}, {and yet|so of course} {you defend|you fear|you need|#c# blames} #part#. {Classic #ism#.|We file under #ism#.} #end#
    #by# "#bio#" {A class position|Spoken like a cushion|#c# voted against it}. {It explains|No wonder about|Hence} #thing#. #end#
    #by# {On the landing|At the branch|By candle} #c# {read out|sang|performed} your bio: "#bio#" {One of us wept|Nobody laughed|#part# hummed}. {Come up|Join}, {and bring|once you drop|by way of} #thing#.
    #by# {Who profits from|Who dictated|Whose idea was} "#bio#"? {Perhaps|I suspect|Surely} {the man who|whoever} {sold you|locked|hums at} #part#. #end#`,
  threads: `
    {For once|Alas,|I hate it, but} #other# {has a point|speaks for labour|is sound}, #by#. #part# {must be shared|is not yours|was paid for by aunts}. {Hug|Vote|Shake hands}. #end#
    #by# {Listen to|Do not listen to|Be kind to|Forgive} #other#. {On|About|As to} #thing# {one line is correct: mine|only #c# is calm|I alone have read the manual|the cat has ruled|we have #part# to think of}. #end#
    {I see|Here} #other# {brings passion|means well}, #by# {brings facts|shouts}. {Neither|Nobody here} {has wiped|has carried} #part#. {I rest my case|#c# did it, again|Fetch a cloth}. #end#
    {I count|By my count} {three|five}, #by#: #other#, {you|#c#|me and you}, {a cat|the night shift|#who#}. {A party|A quorum|A government}! {First item|Agenda}: #thing#. #end#
    #other# #by# You two {quarrel|bicker|sulk} about #part# {while|and meanwhile} {someone|#c#} {mops #thing#|pays for it|does the dishes}. {Both expelled|Shake hands and organise|Grab a mop}. #end#
    #other# {March|Vote|Stand|Sing} with me {on|over|for} #thing#, against #by#! {After we win|By #day#|Once we hold #part#|Tonight} {we can split|I denounce you, kindly|there is soup|we hush it up}. #end#
    {I fear|It seems|Alas,} #other# is {right|correct} about #part#, #by#, {which worries me|so I must object|and I said it first}. {Carried, #vote#.|#c# is in shock.|#end#}
    {Comrades|Friends|Enough}, #other#, #by#: #thing# {needs neither of you|wants a union|is everyone's}. {You both deviate|#c# has spoken|I have a whistle}, {and #part# weeps|in song|said with love}. #end#`,
  concessions: `
    #by# {You are right about|I concede} #part#. {No pamphlet of mine covers|There is no footnote on|I never even leafleted} #thing#. {Burn the minutes|#c# must never know|Tell nobody}. #end#
    #by# {Fair|True}. #thing# {works|is good|will do}, {with #part#|I admit it|to the last}. {Do not print this|I said it quietly|Between us}. {The cat looked at me|#c# fainted|My pen shook}. #end#
    #by# On #thing# {I was late|I erred|I sang too early} and you {were first|were not|sat it out}. {Carried, #vote#.|A short silence, for #part#.|#c# must not know.}`,
  thanks: `
    {Comrades|Rejoice|Minute this}: #by# {approves of|is with us on|likes} #part#. {With the cat|Beside #thing#}, {we are|that makes us} {four|five|three again}. {Time to split|Order more chairs}. #end#
    {Unheard of|A first|Rejoice}: #by# {read|liked|finished} #paper#! #c# {wants it framed|cannot speak|asks for whom}. {Next|After this}, #thing#. #end#
    {A like|A nod|A heart|Praise} from #by#, {unasked|at #hour#|in writing}. {Suspicious|Which wing|On whose orders}? #c# {dusts it for prints|has opened a file|is testing it|is hiding} {beside|over|by} #thing#. #end#
    #by#, {welcome to|join hands with|you now belong to} #org#. {Your duty|You get|You guard|We give you}: #part#, {on #day#s|half a banner|a badge|until relieved}. {Your chair is outside|The password is #kind#|#c# has your bucket|Dues are two biscuits}. #end#`,
});

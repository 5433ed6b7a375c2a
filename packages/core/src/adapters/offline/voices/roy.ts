import { voiceOfText } from '../voice.ts';

/** The sovereign citizen at the self-checkout: seals, colons, capacities, and 41 lost cases called momentum. */
export const roy = voiceOfText({
  name: 'TravellingNotShopping',
  temperament: {
    energy: [4, 6],
    post: 0.76,
    comment: 0.6,
    like: 0.12,
    follow: 0.1,
    look: 0.08,
    thread: 0.12,
    inspect: 0.35,
    answer: 0.9,
  },
  foes: ['brigadier_whistle', 'nils_nudges', 'ElmCourtOriginalist'],
  friends: ['consent_of_the_doug', 'wendell_asks'],
  words: {
    me: `I, :Roy-of-the-family-:Pud|the living man|I, a natural person|the undersigned, in purple|one :Roy|the Roy in question
      being of sound {cart|onion}`,
    cap: `in my capacity as {trustee|a vessel|bailee|an island|a jar}|without prejudice, {UCC Aisle #2-19#|sub-trolley #2-9#}
      under {maritime|dairy|garden} law|by special appearance|in purple ink, thumbed|on the record of {gravel|milk}
      as {beneficiary|captain} of the {cart|onion}`,
    term: `a "#word-cap#"|a vessel|a joinder|a fringe|a straw {man|onion}|a contract of adhesion|a colourable tin
      a commercial wink|an admiralty nod`,
    'word-cap': `CUSTOMER|POINTS HOLDER|DRIVER|ROYAL MALE|RESIDENT|PARTY OF THE LANE|MEMBER|YOU`,
    court: `The {lamp|assistant|lanyard} had no jurisdiction|The till stood {silent|mute}, thus agreeing|Security was {served|thumbed}
      That is {#30-49#|forty-one} cases lost: momentum|A {manager|child} was called|Released, into {parking|drizzle}
      The flag had a FRINGE|No oath was {named|found}|I rested; they reset it|It went to {aisle|window} #2-9#`,
    fee: `#3-90# ounces of silver|#100-900# per utterance|one acre, payable|#2-40# sheep, lawful|a thumb bond
      #2-9# million, or an onion`,
    doc: `Affidavit of {Onion|Truth|Cart|Sandals}|Notice of {Non-Bagging|Un-Residence|Lunch}|my {laminated|fee} schedule
      Writ of {Crisps|Please}|Declaration {#3-40#|of the Aisle}`,
    close: `Silence is consent: yours.|Thumbprint follows.|Autograph, not signature.|CUSTOMER? {Me?|Rebutted.}|Travelling, not {shopping|sitting}.
      All rights reserved, {especially the left|including crisps}.|Non-assumpsit.|No joinder.|Respond in #3-30# days.|By: :Roy.`,
  },
  posts: `
    #me# did approach #thing# at #hour#, #cap#. #court#. #close#
    {Asked|They asked} {if I had|whether I wanted|to show} #want#. I said: {define "HAVE"|which "I"|under what flag|ask the NAME}. {Long pause.|A lamp lit.|A child clapped.} #court#. #close#
    NOTICE to #who#: by #doing# you entered {joinder|#term#} with #me#. Fee: #fee#. #close#
    {Read|Studied|Held} "#part#" {closely|by lamp|upside down}. {It is in CAPITALS.|No comma.|Hyphen missing.} {A dead entity.|That is a ship.|So, cargo.} #court#. #close#
    #mishap#. {Ask why.|Under which flag?} #thing# is a vessel, and {I|the living man} {did not board|declined the gangway|signed no manifest}. #close#
    {Served|Read|Thumbed} #doc# {upon|at|beneath} #thing#. {It did not rebut.|It hummed.|It beeped once.|A lamp lit.} {In law that is|Legally:|The maxim calls that} {yes|marriage|a plea|harbour}. #close#
    I {do not "queue"|was never "next"|am not "in line"}. I {TRAVEL|proceed|drift lawfully}, {slowly|in file|with onion}, behind #who#, #cap#. #court#. #close#
    "{Unexpected item|Please wait|Invalid}," said #thing#. {I rebut.|By WHOM?|Under what oath?} {I had expected it.|I waived it.|I wait for no tin.} #fee# due. #close#
    Rescinded my {loyalty|library-adjacent} card over #part#. {In purple.|By thumb.} #court#. #close#
    They call it #kind.a#. In the dictionary of 18#10-90#: "{a vessel|a goat} for hire". {Look it up|I rest}. #close#
    #doc#, page #2-40#: #me# owns #part# {in equity|under milk}. #who# {fled|said "Sir"}. #court#.
    My {wife|mother} says {take out|mind|leave} #thing#. I {replied|appeared|objected} #cap#. {She has jurisdiction|I did as told|She had a spoon}. #close#
    If #part# is lawful, {where is its oath|show me its thumb}? #court#. #fee#. #close#
    {Won|A victory|Judgment} against #kinds#{ today|, at last|, in the car park}! {They said "leave".|They let me leave.|They closed early.} #court#. #close#
    At #street# I was asked to stop #doing#. {By a vest.|By a cone.} A vest is #term#. #close#
    {A "fine"|A "reminder"|A "friendly letter"} over #part#. {Returned it|Accepted it for value|Sent it to sea}, {with|inside|under} #doc#. They {kept it|framed it|sent another}. #close#
    The word "#kind#" hides a trust worth #fee#. {They hide it in #part#.|Each of us has one.} #close#
    #want#: {a right|soil|mine at birth}. {Asking makes it|To request it is|Queue for it and it becomes} {a privilege|sea|#term#}. {Never ask.|Point.|I pointed.} #court#. #close#
    {Refused|Was asked|Declined} to {say|spell|sign for} "#kind#" {three times|aloud|on camera}. {That is how they get you|Third time it is #term#|I hummed instead}. #court#.
    I autographed #part# "{:Roy|under duress|V.C., via cart}". {The clerk sighed lawfully|It is void now}. #close#
    #who# {called|wrote|shouted} "{sir|Mr Pud|next}". {I am no knight|That is the NAME|I looked behind me}. Fee of #fee# {accepted by blink|stands}. #close#
    Put {a fringe|purple tape} on #thing#. {Now it is mine.|Now it is at sea.} #court#. #close#
    Seminar: "#doing# Without {Consent|Bags|Joinder}", #day#, behind the {depot|tills}. Entry: #fee#. #close#`,
  gems: `
    I pay the {girl|lad} at till four in coins, exactly, always. {She has a kind oath.|No seal needed.} #thing# may {learn|take note}.
    {The machine|They} DID charge me twice for #part#. {Even the manager|Everyone} agreed. {I had a receipt|Case forty-two}. I {wept|ate a crisp}.
    Was {born|weighed} as #3-9# pounds, not as a NAME. {My mother|The nurse} signed in blue. {So #part# is a ship|Think}. #close#`,
  feuds: {
    brigadier_whistle: `
      #by# A whistle is admiralty. {Over #part#?|On LAND?} Who gave you {sea|sand}? #fee#. #close#
      You commanded "halt" near #thing#, #by#. {I paused voluntarily|I was resting}, #cap#. #close#`,
    nils_nudges: `
      #by# I do not consent to be an average of #kinds#. {Remove my dot|Unplot me}. #fee# per dot. #close#
      Your default on #part#, #by#, is {#term#|a box pre-ticked at sea}. I tick it {back|in purple}. #close#`,
    ElmCourtOriginalist: `
      #by# Your #part# clause lacks {a thumb|a fringe}. {The fondue was joinder|Who swore in the cheese}? #close#`,
    consent_of_the_doug: `
      #by# Brother, on #thing# your {handshake|ham} is good law. {Add a thumb|File #doc#}. #close#`,
    wendell_asks: `
      #by# Correct on #part#. And WHO prints the {capitals|receipts}? {I have said enough|#doc# covers it}. #close#`,
  },
  hooks: {
    'customer|resident|citizen|name|sign|register|account': `
      #by# That word near #thing# is #term#. {Un-say it|Rescind, quick}. #close#
      Careful, #by#: "#word#" created {joinder|a trust} over #part#. {I rebut on your behalf|Fee: #fee#}. #close#`,
  },
  comments: `
    #by# Is #thing# under {land|sea|dairy} jurisdiction? {It matters.|Check the fringe.} #close#
    {I do not understand|Who can understand|I overstand} #word#, #by#{.| at all.} {I STAND UNDER nothing.|I stand beside.|Step back.} And #part#? #close#
    #by# #who# has no {oath|thumb} on file. So #part# is {void|yours}. #close#
    So #mishap#, #by#. {To the man or the NAME?|In which capacity?} #fee# turns on it. #close#
    #by# Serve #doc# on #thing#. {Three times.|At #hour#.} Then it is {yours|agreed}. #close#
    You said "#want#", #by#. {That is a request.|Never ask.} Travel toward it, #cap#. #close#
    #by# #part# in capitals is {a ship|deceased}. In lower case, {an onion|free}. #close#
    Did #thing# disclose its {terms|fringe}, #by#? {Then no contract|Then it owes you #fee#}. #close#
    #by# I was also subjected to #doing#. {I counter-claimed.|I lay down.} #court#. #close#
    {On|Of|As to} #kinds# the maxim {is clear|is Latin|holds}, #by#: {he who bags|the unbagged|he who nods|the seated man} is {bound|free|a trustee|cargo}. #close#
    #by# #word# is #term#. {Strike it.|I strike it.} #part# is hereby {released|travelling}. #close#
    I invoice #thing# daily, #by#. {No rebuttal|It only beeps}. #fee#. #close#
    #by# Your #part# may be bonded for #fee#. {Ask for the bond|Ask window three}. #close#`,
  remarks: `
    #by# Define #word#. {Under oath.|In purple.} And #word2#? #close#
    The legal name #word#, #by#, is {a vessel|dead at sea}. #word2# lives. #close#
    #by# I accept #word# for value and return it, {thumbed|less #fee#}. #close#
    "#quote#" {is hearsay|lacks a thumb}, #by#. #word# is {denied|rebutted}. #close#`,
  retorts: `
    #by# Your comment on #part# is {refused for cause|returned, thumbed}. Fee: #fee#. #close#
    You replied to me, #by#: {joinder|an appearance}. {#thing# is now a court|I now hold #part# in trust}. #close#
    #by# I did not say #word#. The NAME did. {Take it up with him|He is at sea}. #part# {remains|is mine}. #close#
    On #thing# you have #3-30# days to rebut, #by#. {Point by point|In purple}. #close#
    #by# #court#. {You saw?|Same with you.} And #part# {sails|agrees}. #close#
    Are you an officer of #thing#, #by#? {Yes or no?|By what oath?} {Silence noted|#fee#}. #close#
    #by# I conditionally accept #word# upon proof of {#part#|a fringe}. #close#
    {Moot|Void}, #by#. #who# tried that over #part#. #court#. #close#`,
  dossiers: `
    #by# Your bio: "#bio#" {unsworn.|no thumb.} So #part# is {mine|at sea}. #close#
    "#bio#" {says the NAME|is a caption|is for the strawman}, #by#. {What says the man|And the onion|And in lower case}, {on|as to} #thing#? #close#`,
  threads: `
    #other# You are not a party to #part#. {#by# is.|Nor is #by#.} {Approach in socks|Fee: #fee#}. #close#
    #other# #by# I will arbitrate #thing# {under dairy|in the car park}. Each pays #fee#. #close#`,
  concessions: `
    #by# On #part#, I consent. {Once.|In pencil.} {Do not file this|No joinder intended}.
    Lawful, #by#. #thing# is as you say. {I even signed|My hand shook}. #close#`,
  thanks: `
    The like of #by# is accepted {for value|as tender}, against #part#. {Receipt: #fee#.|In purple.} #close#
    Witness: #by# has seen #me# and not rebutted #thing#. {That is law|Two make a jury}. #close#
    Thank you #by#, {living soul|fellow traveller}. {Beware #part#.|Touch nothing in capitals.} #close#`,
});

import { between } from '../dice.ts';
import type { Voice } from '../voice.ts';

const sayings: readonly string[] = [
  'I have thought about this.',
  'I said what I said.',
  'Think about it.',
  'More on #day#.',
  'I stand by it, #ago#.',
  'Thread to follow.',
  'Nobody is talking about this.',
  'Somebody had to say it.',
];
const asides: readonly string[] = [
  'on the one hand',
  'to be frank',
  'as I keep saying',
  'for #2-9# years now',
  'at my own table',
  'in front of witnesses',
];

/** A voice for a persona that has none of its own: earnest, and all that it knows of itself is its bio. */
export function plainVoice(username: string, bio: string): Voice {
  const trait = (name: string, low: number, high: number): number => between(low, high, `${username}/${name}`) / 100;
  const fewest = between(2, 4, `${username}/fewest`);
  return {
    name: username,
    temperament: {
      energy: [fewest, fewest + between(2, 4, `${username}/more`)],
      post: trait('post', 50, 85),
      comment: trait('comment', 50, 85),
      like: trait('like', 20, 60),
      follow: trait('follow', 6, 14),
      look: trait('look', 15, 40),
      thread: trait('thread', 15, 35),
      inspect: trait('inspect', 10, 30),
      answer: trait('answer', 50, 85),
    },
    foes: [],
    friends: [],
    words: { bio: [motto(bio)], sure: sayings, hand: asides },
    gems: [],
    feuds: new Map(),
    hooks: [],
    ...lines,
  };
}

function motto(bio: string): string {
  const first = /^[^.!?\n]+/.exec(bio.replace(/[#{}|]/g, ''))?.[0]?.trim() ?? '';
  return first === '' ? 'I am here' : first;
}

const lines = {
  posts: [
    'Everything I believe can be seen in #thing#. #sure#',
    '"#bio#." And then #mishap#. You can see how I feel.',
    'They will tell you that #doing# is not political. Ask them about #part#. Watch their eyes. #sure#',
    'I have a single principle, and today it was tested by #part#. It held.',
    '#mishap#. This is exactly what I have been warning about, #hand#.',
    'I would rather give up #want# than agree with #who#. I have now given up #want.same#.',
    'My position on #kinds# is well known. At home it is, anyway. #sure#',
    'Remember when #doing# meant something? I do. It was a #day#.',
    'Show me #thing# and I will show you the whole problem. #sure#',
    'It says so in my bio: "#bio#". It does not say "unless there is #part#".',
    'Nobody hates #kinds#. They hate what #kinds# say about us. #sure#',
    'I lost a friend over #part# this #day#. I would do it again, #hand#, and lose another.',
    'What if #who# is right? I sat with that thought for a whole minute. No.',
    'Today on the way to #want#: #mishap#. Coincidence is a word for people without a theory.',
    'One day they will ask who spoke up about #thing#. Kindly tag me.',
    'Breakfast, then #doing#, then the struggle. In that order, #hand#.',
  ],
  thanks: [
    'Thank you, #by#. We are a movement now.',
    '#by# gets it. That makes #2-4# of us, counting me twice.',
    'Welcome, #by#. Start anywhere. Start with #thing#.',
  ],
  comments: [
    '#by# You cannot talk about #thing# and leave out #part#. I will not let you.',
    'So #mishap#, #by#, and we are meant to go on as before?',
    '#by# This is the best case for #kinds# I have read, and I was not moved an inch.',
    'I agree about #part#, #by#, for the opposite reason.',
    '#by# As somebody whose whole life is "#bio#", I found this about #thing# very personal.',
    'And #who#, #by#? Does nobody think of #who.same#?',
    '#by# First they come with #want#. Then you need somewhere to put it.',
    'Respectfully, #by#, have you ever tried #doing#?',
    '#by# Say #kind# once more. Slowly. Hear it?',
    'I had not thought of #part# that way, #by#, and now I shall try to stop.',
  ],
  remarks: [
    '#by# "#word#" is doing a great deal of work there.',
    'Bold, #by#. Where were you on this last #day#?',
    '#by# I read this twice and disagreed with it differently each time.',
    '"#quote#" is easy to say, #by#, with both shoes on.',
    '#by# This changes nothing about #thing#. Nothing does.',
    'I was nodding until "#word#", #by#. Then I was shaking it.',
  ],
  retorts: [
    '#by# I welcome debate. This was not what I meant by it.',
    'You are proving my point, #by#, and I had not even made it yet.',
    '#by# Read it again, but as me.',
    'I will think about that, #by#. I have thought about it.',
    '#by# That is what #who# said, too.',
    'Fine, #by#. But then explain #part#.',
    '#by# "#quote#" will look very different on #day#.',
    'We are closer than you think, #by#. Step back.',
  ],
  dossiers: [
    '#by# I looked you up. "#bio#" That explains #thing#.',
    '"#bio#" Really, #by#? And still you write this about #part#?',
    '#by# Your bio says "#bio#", and I wanted to believe it.',
  ],
  threads: [
    '#other# Keep out of this, or come right in. Not the doorway.',
    'I am with #by# against #other#, and with #other# against #part#.',
    '#other# #by# You are both wrong, and I have a seat between you.',
    'What #other# says of #kinds# I have heard before, #by#, in a better mood.',
  ],
  concessions: ['#by# You are right about #thing#, this once.', 'I have nothing to add, #by#. I looked.'],
} satisfies Partial<Voice>;

import type { Theme } from './theme.ts';

/** A running joke: for some hours everybody is at it, and it moves on from phase to phase until it is dead. */
export interface Affair extends Theme {
  /** What has become of it, phase by phase; all of it together is `mishap`. */
  readonly course: readonly (readonly string[])[];
}

function affair(told: Omit<Affair, 'mishap'>): Affair {
  return { ...told, mishap: told.course.flat() };
}

/** The running jokes. At any time at most one of them lives. */
export const affairs = {
  canoe: affair({
    signs: ['canoe', 'paddle'],
    kind: 'canoe',
    kinds: 'canoes',
    thing: ['the canoe', 'the canoe in the car park', 'that canoe'],
    part: ['the paddle', 'the note in the canoe', 'the rope on the canoe', 'the single paddle'],
    doing: ['sitting in the canoe', 'walking round the canoe', 'claiming the canoe'],
    who: ['the owner of the canoe', 'the man asleep in the canoe', 'the canoe widow'],
    want: ['a second paddle', "the canoe's bow seat", 'nearer water for the canoe'],
    course: [
      ['a canoe has appeared, {indoors|on level two}', 'somebody left a canoe {overnight|with a note}'],
      ['the canoe has been {ticketed|given a permit}', 'the canoe now has {a queue|curtains}'],
      ['the canoe was {christened|sworn in} at noon', 'two families {share|contest} the canoe'],
      ['the canoe is gone, {the paddle stays|no water moved}', 'the canoe left {by the stairs|without a word}'],
    ],
  }),
  ficus: affair({
    signs: ['ficus'],
    kind: 'ficus',
    kinds: 'ficuses',
    thing: ['the ficus', 'the ficus in the lobby', 'the acting ficus'],
    part: ["the ficus's ninth leaf", 'the saucer under the ficus', "the ficus's inbox"],
    doing: ['watering the ficus', 'consulting the ficus', 'reporting to the ficus'],
    who: ['the ficus', "the ficus's deputy", 'whoever waters the ficus'],
    want: ["the ficus's blessing", 'a word with the ficus', 'one leaf of the ficus'],
    course: [
      ['the ficus was put {in charge|on the committee}', 'a ficus got {nine votes|the corner office}'],
      ['the ficus has cut {waiting times|three posts}', 'the ficus {abstained, wisely|fired a manager}'],
      ['a second ficus {declared itself|was uncovered}', 'the ficus dropped a leaf {on purpose|mid-vote}'],
      ['the ficus has {resigned|gone to seed}', 'the ficus is {plastic|hired}'],
    ],
  }),
  sandwich: affair({
    signs: ['sandwich', 'plinth'],
    kind: 'sandwich',
    kinds: 'sandwiches',
    thing: ['the sandwich', 'the sandwich on the plinth', 'the statue of a sandwich'],
    part: ['the crust of the sandwich', 'the plinth', 'the plaque on the plinth'],
    doing: ['guarding the sandwich', 'saluting the sandwich', 'standing by the plinth'],
    who: ['the sculptor of the sandwich', 'the sandwich faction', 'whoever bit the sandwich'],
    want: ['a smaller plinth', 'an honest sandwich', 'the old statue of nobody'],
    course: [
      ['the new statue is {a sandwich|of lunch}', 'a sandwich was unveiled {to silence|in the square}'],
      ['a pigeon has taken the sandwich {hostage|seriously}', 'the sandwich was {toured|bitten}'],
      ['there is a rival sandwich {opposite|on wheels}', 'the plinth has {a waiting list|been occupied}'],
      ['the sandwich was {wrapped|returned to the kitchen}', 'only the plinth is left'],
    ],
  }),
  tuba: affair({
    signs: ['tuba'],
    kind: 'tuba',
    kinds: 'tubas',
    thing: ['the tuba', 'the midnight tuba', 'that distant tuba'],
    part: ["the tuba's low note", "the tuba's second verse", 'the mouthpiece of the tuba'],
    doing: ['humming along with the tuba', 'hunting the tuba', 'lying awake for the tuba'],
    who: ['the tuba', 'whoever plays the tuba', 'the tuba denier'],
    want: ['a tuba with a mute', 'an end to the tuba', 'an encore from the tuba'],
    course: [
      ['a tuba was heard at {midnight|ten past two}', 'somebody played the tuba {in the fog|under a bridge}'],
      ['the tuba takes {requests|Tuesdays off}', 'the tuba got {a column in the paper|a fan club}'],
      ['now there are {two|four} tubas', 'the tuba played {the all-clear|the small print}'],
      ['the tuba has {fallen silent|moved to the suburbs}', 'it never was a tuba, {it was a drain|says the tuba}'],
    ],
  }),
  goat: affair({
    signs: ['goat'],
    kind: 'goat',
    kinds: 'goats',
    thing: ['the goat', 'the goat in the library', 'the visiting goat'],
    part: ["the goat's library card", 'the chewed atlas', 'the bell on the goat'],
    doing: ['reading to the goat', 'shelving around the goat', 'asking the goat to leave'],
    who: ['the goat', 'the librarian of the goat', 'whoever signed in the goat'],
    want: ['a quieter goat', 'the atlas before the goat', 'membership, like the goat'],
    course: [
      ['a goat walked into the library', 'the goat took {a card|the reading room}'],
      ['the goat has eaten {Volume Two|the overdue list}', 'the goat is {popular|in periodicals}'],
      ['the goat gave {a talk|an author a look}', 'story hour {now belongs|was ceded} to the goat'],
      ['the goat was {promoted|returned, slightly late}', 'the goat left {a review|by the book chute}'],
    ],
  }),
  ribbon: affair({
    signs: ['ribbon', 'scissors'],
    kind: 'ribbon',
    kinds: 'ribbons',
    thing: ['the ribbon', 'the uncut ribbon', 'the bridge ribbon'],
    part: ['the bow on the ribbon', 'the ceremonial scissors', 'the knot in the ribbon'],
    doing: ['cutting the ribbon', 'ducking under the ribbon', 'holding the scissors'],
    who: ['the keeper of the scissors', 'the ribbon committee', 'the man behind the ribbon'],
    want: ['one pair of scissors', 'a ribbon-free morning', 'a look past the ribbon'],
    course: [
      ['nobody brought scissors for the ribbon', 'the ribbon was hung, {the scissors lost|then guarded}'],
      ['traffic now ends at the ribbon', 'the ribbon has {outlived the bridge|its own guard}'],
      ['a second ribbon protects {the ribbon|the first}', 'the scissors were {found, blunt|auctioned}'],
      ['the ribbon was {cut by a bicycle|bitten through}', 'the ribbon fell {by itself|at lunch}'],
    ],
  }),
  wheel: affair({
    signs: ['cheese', 'wheel of cheese'],
    kind: 'wheel of cheese',
    kinds: 'wheels of cheese',
    thing: ['the cheese', 'the runaway cheese', 'the wheel of cheese'],
    part: ['the rind of the cheese', 'the dent left by the cheese', 'the cheese map'],
    doing: ['chasing the cheese', 'standing downhill of the cheese', 'tracking the cheese'],
    who: ['the owner of the cheese', 'the man flattened by cheese', 'the cheese warden'],
    want: ['a slice of the cheese', 'a hill without cheese', 'warning of the cheese'],
    course: [
      ['a wheel of cheese got {away|loose on Hill Street}', 'the cheese took {the corner|the ramp} at speed'],
      ['the cheese has crossed {into town|two lanes}', 'the cheese is {gaining|asking for nobody}'],
      ['the cheese was {sighted twice|overtaken by crackers}', 'crowds now line the cheese route'],
      ['the cheese came to rest {at the bank|in state}', 'the cheese {matured|was a smaller cheese}'],
    ],
  }),
  sign: affair({
    signs: ['apostrophe', 'town sign'],
    kind: 'apostrophe',
    kinds: 'apostrophes',
    thing: ['the apostrophe', 'the missing apostrophe', "the town sign's apostrophe"],
    part: ['the hook of the apostrophe', 'the gap on the town sign', 'the ladder by the town sign'],
    doing: ['restoring the apostrophe', 'reading the town sign aloud', 'debating the apostrophe'],
    who: ['the apostrophe thief', 'the man on the ladder', 'the apostrophe lobby'],
    want: ['the apostrophe back', 'a comma, no apostrophe', 'a town sign at peace'],
    course: [
      [
        'the apostrophe was {stolen|lifted|loosened} from the town sign',
        'the town sign woke {plural|without its apostrophe}',
      ],
      ['a ransom {note|ode} came for the apostrophe', 'the apostrophe was {painted on|replaced by a leaf}'],
      ['now there are {three|nine} apostrophes', 'the apostrophe was seen {at sea|on a menu}'],
      ['the apostrophe came home {changed|upside down}', 'the town sign is {a hyphen now|just a post}'],
    ],
  }),
} as const satisfies Readonly<Record<string, Affair>>;

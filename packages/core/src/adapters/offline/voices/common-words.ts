import type { Grammar } from '../grammar.ts';

/** Fillers that every voice can fall back on. */
export const commonWords: Grammar = {
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  hour: [
    '#1-12#:{05|10|15|20|25|35|40|50|55} {in the morning|at night|sharp|or so}',
    '#1-12#:#10-59#',
    '#1-12#:{04|07|16|23|38|41|46|52} {prompt|nearly}',
    '{half|quarter} past #1-12#',
    '{six|nine|eleven|thirteen} minutes to #1-12#',
  ],
  ago: ['since #day#', 'for #3-60# days', 'for #2-11# weeks', 'since {spring|the autumn|last winter|the flood}'],
  name: [
    '{Mrs|Mr|old|young|Doctor} {Abel|Brandle|Crump|Dunnock|Eddow|Fennel|Grubb|Hasp|Inkpen|Jolly}',
    '{Mrs|Mr|old|young|Captain} {Kettle|Lumley|Mopple|Nettle|Oddy|Pockett|Quill|Rusk|Spratt|Thimble}',
    '{Mrs|Mr|old|young|Deacon} {Umble|Vetch|Wick|Yarrow|Bunting|Cobble|Dimmock|Frisby|Gander|Hobb}',
  ],
  street: [
    '{Maple|Elm|Mill|Pond|Church|Station|Orchard|Cobbler|Lower|Upper|Brewer|Quarry} {Street|Lane|Row|Hill|Court|Walk}',
  ],
};

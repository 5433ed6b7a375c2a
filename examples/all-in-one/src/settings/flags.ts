/** The flags, as parseArgs wants them. */
export const flags = {
  once: { type: 'boolean' },
  cycles: { type: 'string' },
  interval: { type: 'string' },
  fresh: { type: 'boolean' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  'show-prompts': { type: 'string' },
  seed: { type: 'string' },
  fast: { type: 'boolean' },
  'no-web': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof flags;

/** An example of a value for each flag that takes one. */
export const examples: Readonly<Partial<Record<FlagName, string>>> = {
  cycles: '3',
  interval: '5m',
  data: 'my-folder',
  'show-prompts': 'consent_of_the_doug',
  seed: '7',
};

/** Whether there is a flag of that name. */
export function isFlag(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}

import { expect, test } from 'vitest';
import { readArguments } from '../../src/settings/arguments.ts';
import { UsageError } from '../../src/settings/usage-error.ts';

const read = (line: string, environment = {}) => readArguments(line.split(' ').filter(Boolean), environment);
const usual = {
  cycles: Number.POSITIVE_INFINITY,
  interval: undefined,
  fresh: false,
  data: undefined,
  json: false,
  offline: false,
  showPrompts: undefined,
  fast: false,
  seed: undefined,
  web: true,
};

function complaint(line: string, environment = {}): string {
  try {
    read(line, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message;
  }
  throw new Error(`${line} was accepted`);
}

test('reads the flags', () => {
  expect(read('')).toEqual({ kind: 'play', settings: usual });
  expect(read('--once --fresh --json')).toEqual({
    kind: 'play',
    settings: { ...usual, cycles: 1, fresh: true, json: true },
  });
  expect(read('--cycles 3 --interval=5m --data some/folder')).toEqual({
    kind: 'play',
    settings: { ...usual, cycles: 3, interval: 300_000, data: 'some/folder' },
  });
  expect(read('--data=-odd')).toEqual({ kind: 'play', settings: { ...usual, data: '-odd' } });
  expect(read('--fast --interval 1h')).toEqual({
    kind: 'play',
    settings: { ...usual, fast: true, interval: 3_600_000 },
  });
  expect(read('--seed 0 --cycles 2')).toEqual({
    kind: 'play',
    settings: { ...usual, cycles: 2, seed: 0, fast: true, fresh: true },
  });
  expect(read('--offline --show-prompts @elm_court')).toEqual({
    kind: 'play',
    settings: { ...usual, offline: true, showPrompts: 'elm_court' },
  });
  expect(read('--help')).toEqual({ kind: 'help' });
  expect(read('-v')).toEqual({ kind: 'version' });
});

test.each([
  ['1s', 1_000],
  ['90s', 90_000],
  ['2h', 7_200_000],
  ['7d', 604_800_000],
  ['604800s', 604_800_000],
])('takes the interval %s', (text, milliseconds) => {
  expect(read(`--interval ${text}`)).toMatchObject({ settings: { interval: milliseconds } });
});

test.each(['0s', '8d', '604801s', '5', '5x', '-5m', '1.5h', '1e3s', 'soon'])('refuses the interval %s', (text) => {
  expect(complaint(`--interval ${text}`)).toMatch(/^--interval must be .* such as 30s, 5m or 2h, not ".*"\.$/);
});

test.each(['0', '-1', '1.5', 'many', '1000001', '0x10'])('refuses %s cycles', (text) => {
  expect(complaint(`--cycles ${text}`)).toBe(`--cycles must be a whole number from 1 to 1000000, not "${text}".`);
});

test.each([
  ['--onec', 'There is no flag "--onec": did you mean --once?'],
  ['--Fresh', 'There is no flag "--Fresh": did you mean --fresh?'],
  ['--cycle=3', 'There is no flag "--cycle": did you mean --cycles?'],
  ['--int 5m', 'There is no flag "--int": did you mean --interval?'],
  ['--dta x', 'There is no flag "--dta": did you mean --data?'],
  ['once', 'The argument "once" belongs to no flag: did you mean --once?'],
  ['--cycles 2 3', expect.stringMatching(/^The argument "3" belongs to no flag: the flags are --once, --cycles, /)],
  ['--zebra', expect.stringMatching(/^There is no flag "--zebra": the flags are --once, --cycles, .*--version\.$/)],
  ['-x', expect.stringMatching(/^There is no flag "-x": the flags are /)],
  ['--cycles', '--cycles needs a value, such as --cycles 3.'],
  ['--interval --once', '--interval needs a value, such as --interval 5m.'],
  ['--data=', '--data needs a value, such as --data my-folder.'],
  ['--show-prompt x', 'There is no flag "--show-prompt": did you mean --show-prompts?'],
  ['--show-prompts --once', '--show-prompts needs a value, such as --show-prompts consent_of_the_doug.'],
  ['--once=yes', '--once takes no value: write --once alone.'],
  ['--json --json', '--json was given twice: give it once.'],
  ['--seed -1', '--seed must be a whole number from 0 to 4294967295, not "-1".'],
  ['--seed 4294967296', '--seed must be a whole number from 0 to 4294967295, not "4294967296".'],
  ['--fast --interval 1m', '--interval must be at least 5m in simulated time, not "1m".'],
  ['--once --cycles 2', '--once is the same as --cycles 1: give one of the two.'],
])('says what is wrong with %s', (line, message) => {
  expect(complaint(line)).toEqual(message);
});

test('shows what was written without its escape sequences', () => {
  expect(complaint('--\u001b[31mred!\u0007')).toMatch(/^There is no flag "--red!\uFFFD": /);
});

test('notices a flag that npm took for its own', () => {
  expect(complaint('', { npm_config_once: 'true' })).toBe(
    'npm kept --once for itself: put two dashes before it, as in npm start -- --once.',
  );
  expect(complaint('', { npm_config_offline: 'true' })).toContain('as in npm start -- --offline.');
  expect(complaint('x', { npm_config_show_prompts: 'true' })).toContain('as in npm start -- --show-prompts consent');
  expect(complaint('3', { npm_config_cycles: 'true' })).toContain('as in npm start -- --cycles 3.');
});

import type { Usage } from '@sim-feed/core';
import { dollars, median, percent, range, sum, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import { type CountedTurn, countedTurns } from './counted-turn.ts';
import { cachedTokens, dayCost } from './day-cost.ts';
import { extendsPrompt, sharedPrefix } from './prefixes.ts';
import { feedIn } from './prompt-text.ts';
import type { PlayedTurn } from './tenth-cycle.ts';

const aims = { shared: 0.65, unseen: 1_800, prompt: 12_000, cost: 1, effects: 7, calls: 3 };
const atOnce = 8;
const original = { calls: 10, prompt: [47_000, 76_000] } as const;

/** Everything that the bench measures, each with its aim. */
export function measuredRows(played: readonly PlayedTurn[]): readonly Row[] {
  const turns = countedTurns(played);
  return [...scopeRows(played, turns), ...prefixRows(turns), ...turnRows(turns), ...costRows(turns)];
}

function scopeRows(played: readonly PlayedTurn[], turns: readonly CountedTurn[]): Row[] {
  const first = played[0]?.requests[0];
  const lengths = first ? feedIn(first).map(({ body }) => body.length) : [];
  const sound = turns.every(({ effects, prompts }) => effects === aims.effects && prompts.length === aims.calls + 1);
  return [
    {
      measure: 'effects and calls of a turn, the closing reply counted in',
      value: `${range(turns.map(({ effects }) => effects))} in ${range(turns.map(({ prompts }) => prompts.length))}`,
      aim: `${aims.effects} in ${aims.calls} + 1`,
      holds: sound,
    },
    {
      measure: 'posts in the feed, and their mean length in characters',
      value: `${lengths.length}, ${whole(sum(lengths) / lengths.length)}`,
    },
  ];
}

function prefixRows(turns: readonly CountedTurn[]): Row[] {
  const firsts = turns.flatMap(({ prompts }) => prompts.slice(0, 1));
  const shares = firsts.flatMap((one) =>
    firsts.filter((other) => other !== one).map((other) => sharedPrefix(one, other) / one.length),
  );
  const broken = turns.flatMap(({ username, prompts }) =>
    prompts.flatMap((prompt, step) =>
      step === 0 || extendsPrompt(prompt, prompts[step - 1] ?? []) ? [] : [`${username}/${step}`],
    ),
  );
  return [
    { measure: 'first request of a turn, tokens', value: range(firsts.map(({ length }) => length)) },
    {
      measure: 'first requests, share in common between two personas: least',
      value: percent(Math.min(...shares)),
      aim: `from ${percent(aims.shared)}`,
      holds: Math.min(...shares) >= aims.shared,
    },
    {
      measure: 'first requests, share in common between two personas: median',
      value: percent(median(shares)),
      aim: `from ${percent(aims.shared)}`,
      holds: median(shares) >= aims.shared,
    },
    {
      measure: 'each request extends the one before it',
      value: broken.length === 0 ? 'yes' : `not ${broken[0]}, and ${broken.length} in all`,
      aim: 'yes',
      holds: broken.length === 0,
    },
  ];
}

function turnRows(turns: readonly CountedTurn[]): Row[] {
  const [first, ...later] = turns.map(({ unseen }) => unseen);
  const mean = sum(turns.map(({ unseen }) => unseen)) / turns.length;
  const most = Math.max(...turns.map(({ prompt }) => prompt));
  return [
    { measure: 'prompt tokens never sent before, the first turn of a cycle (all is new)', value: whole(first ?? 0) },
    {
      measure: 'prompt tokens never sent before, most of any later turn',
      value: whole(Math.max(...later)),
      aim: `at most ${whole(aims.unseen)}`,
      holds: Math.max(...later) <= aims.unseen,
    },
    {
      measure: 'prompt tokens never sent before, mean of the whole cycle',
      value: whole(mean),
      aim: `at most ${whole(aims.unseen)}`,
      holds: mean <= aims.unseen,
    },
    {
      measure: 'prompt tokens of a turn in all, most of any turn',
      value: whole(most),
      aim: `at most ${whole(aims.prompt)}`,
      holds: most <= aims.prompt,
    },
    {
      measure: 'the same without the closing reply',
      value: whole(Math.max(...turns.map(({ prompt, prompts }) => prompt - (prompts.at(-1)?.length ?? 0)))),
    },
    { measure: 'completion tokens of a turn', value: range(turns.map(({ completion }) => completion)) },
  ];
}

function costRows(turns: readonly CountedTurn[]): Row[] {
  const cached = cachedTokens(
    turns.map(({ prompts }) => prompts),
    atOnce,
  );
  const usages = turns.map(({ prompt, completion }, index) => ({ prompt, cached: cached[index] ?? 0, completion }));
  const cost = dayCost(usages);
  const uncached = dayCost(usages.map((usage) => ({ ...usage, cached: 0 })));
  const day = `a weekday of ${turns.length} personas`;
  return [
    {
      measure: `${day}, ${atOnce} turns at once, cached as DeepSeek says`,
      value: dollars(cost),
      aim: `at most ${dollars(aims.cost)}`,
      holds: cost <= aims.cost,
    },
    { measure: `${day}, without a cache`, value: dollars(uncached) },
    { measure: `${day}, the original's ten calls, without a cache`, value: originalCost(usages, 0) },
    // Ten prompts that each extend the last by the same amount: what is new is the last one, a fifth or so of the sum.
    {
      measure: `${day}, the original's ten calls, cached as well as can be`,
      value: originalCost(usages, 1 - 2 / (original.calls + 1)),
    },
  ];
}

function originalCost(usages: readonly Usage[], share: number): string {
  return original.prompt
    .map((prompt) => dayCost(usages.map(({ completion }) => ({ prompt, cached: prompt * share, completion }))))
    .map(dollars)
    .join(' to ');
}

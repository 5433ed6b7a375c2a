import { sum } from '../printing/figures.ts';
import { unseenTokens } from './prefixes.ts';
import { promptText, writtenText } from './prompt-text.ts';
import type { PlayedTurn } from './tenth-cycle.ts';
import { tokensOf } from './tokenizer.ts';

/** A turn in tokens. */
export interface CountedTurn {
  readonly username: string;
  readonly effects: number;
  /** The tokens of each of its prompts. */
  readonly prompts: readonly (readonly number[])[];
  /** Of all its prompts together. */
  readonly prompt: number;
  /** Of its prompts, outside of any prefix that an earlier prompt had too. */
  readonly unseen: number;
  /** What the model wrote. */
  readonly completion: number;
}

/** Counts the tokens of a cycle's turns, which are in the order in which they were played. */
export function countedTurns(played: readonly PlayedTurn[]): readonly CountedTurn[] {
  const turns = played.map((turn) => ({ ...turn, prompts: turn.requests.map((one) => tokensOf(promptText(one))) }));
  const unseen = [...unseenTokens(turns.flatMap(({ prompts }) => prompts))];
  return turns.map(({ username, effects, prompts, requests }) => {
    const last = requests.at(-1);
    return {
      username,
      effects,
      prompts,
      prompt: sum(prompts.map(({ length }) => length)),
      unseen: sum(unseen.splice(0, prompts.length)),
      completion: last ? tokensOf(`${writtenText(last)}done`).length : 0,
    };
  });
}

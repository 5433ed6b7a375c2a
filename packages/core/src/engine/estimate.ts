import type { PersonaId, Usage } from '../domain/index.ts';
import type { PersonaStore } from '../ports/index.ts';
import type { Engine } from './context.ts';
import { renderSharedOpening } from './opening.ts';

const pageLength = 1_000;
const charactersPerToken = 4;
/** A usual turn: a reply that does something, one that reacts, one that ends it. */
const callsOfTurn = 3;
const tokensOfReply = 150;
/** What happened to a persona and what it said itself. */
const tokensOfOwnPart = 400;

/** What a cycle is expected to take, as things stand now. */
export interface CycleEstimate {
  readonly turns: number;
  readonly calls: number;
  /** Tokens of all calls; `cached` assumes a provider that charges less for a prefix that it has seen. */
  readonly tokens: Usage;
  /** USD; undefined where the model has no price. */
  readonly cost: number | undefined;
}

/**
 * Estimates a cycle: three calls a turn, four characters a token, replies of 150 tokens, the shared opening cached
 * for all turns but the first and each request of a turn for the next.
 */
export async function estimateCycle({ actions, clock, limits, model, storage }: Engine): Promise<CycleEstimate> {
  const { system, tools, feed } = await renderSharedOpening(storage.feed, actions, limits.actions);
  const shared = tokensIn(system.length + feed.length + JSON.stringify(tools).length);
  const { turns, characters } = await measureCast(storage.personas);
  const own = tokensIn(characters) + turns * tokensOfOwnPart;

  const growth = turns * tokensOfReply * 2 * ((callsOfTurn * (callsOfTurn - 1)) / 2);
  const prompt = callsOfTurn * (turns * shared + own) + growth;
  const fresh = Math.min(shared, turns * shared) + own + turns * tokensOfReply * 2 * (callsOfTurn - 1);
  const tokens = { prompt, cached: prompt - fresh, completion: turns * callsOfTurn * tokensOfReply };
  return { turns, calls: turns * callsOfTurn, tokens, cost: model.price?.(tokens, clock.now()) };
}

async function measureCast(personas: PersonaStore): Promise<{ turns: number; characters: number }> {
  let turns = 0;
  let characters = 0;
  for (let after: PersonaId | undefined; ; ) {
    const page = await personas.list({ limit: pageLength, ...(after === undefined ? {} : { after }) });
    for (const { paused, bio, description } of page) {
      if (paused) continue;
      turns += 1;
      characters += bio.length + description.length;
    }
    after = page.at(-1)?.id;
    if (after === undefined) return { turns, characters };
  }
}

function tokensIn(characters: number): number {
  return Math.ceil(characters / charactersPerToken);
}

import { type LanguageModel, type ModelRequest, Simulation } from '@sim-feed/core';
import { chronicler, filledStorage } from '../in-memory/filled-storage.ts';
import type { ScriptedCall, ScriptedTurn, ToolText } from './told.ts';

const post = 20;
const comment =
  'You say that the stairs have elected a chair. I have counted the stairs, and the chair, and the votes, and there is a step missing from all three of them.';
const ownPost =
  'Today at noon I shall return the umbrella, open, in the lift, in front of witnesses, and let the building decide which of us has been carrying which.';

/** The ten calls of a turn, one a request. Each of them is performed, so that the turn ends with the tenth. */
export const script: readonly ScriptedCall[] = [
  call('view_most_recent_posts', {}),
  call('like_post', { post_id: post }),
  call('comment_on_post', { post_id: post, body: comment }),
  call('find_post_author', { post_id: post }),
  call('follow_user', { username: chronicler }),
  call('create_post', { body: ownPost }),
  call('like_post', { post_id: post - 1 }),
  call('view_most_recent_posts', {}),
  call('find_post_author', { post_id: post - 1 }),
  call('like_post', { post_id: post - 2 }),
];

/** What each round of Sim-Feed begins with: a feed of twenty posts, and so many personas. */
export function stageOf(personas: number) {
  return filledStorage({ personas, posts: 20 });
}

/** Plays one turn by the script and writes down what a loop by hand would need to play the same. */
export async function recordTurn(): Promise<ScriptedTurn> {
  const requests: ModelRequest[] = [];
  const model: LanguageModel = {
    name: 'recording',
    async generate(request) {
      const next = script[requests.length] ?? { name: 'none', arguments: '{}' };
      requests.push(request);
      return { text: '', calls: [{ id: `call_${requests.length}`, ...next }], finish: 'calls' };
    },
  };
  const results: unknown[] = [];
  const simulation = new Simulation({ storage: await stageOf(1), model });
  simulation.on('entry-stored', ({ outcome }) => results.push(outcome.tell));
  const { entries } = await simulation.runCycle();
  const performed = Object.values(entries).reduce((total, count) => total + count.performed, 0);
  const [first] = requests;
  const [system, opening] = first?.messages ?? [];
  if (!first || !system || !opening || performed !== script.length || requests.length !== script.length) {
    throw new TypeError(`The script is to be ten calls, all performed; ${performed} of ${requests.length} were.`);
  }
  return { system: system.text, opening: opening.text, tools: first.tools as readonly ToolText[], results };
}

function call(name: string, input: object): ScriptedCall {
  return { name, arguments: JSON.stringify(input) };
}

import { type LanguageModel, ModelError, type ModelRequest } from '@sim-feed/core';

type Heard = { readonly post: number; readonly by: string; readonly body: string };

// #region model
/** A language model that reads everything, understands nothing and says it again: public opinion, with feathers. */
export const parrot: LanguageModel = {
  name: 'parrot',
  async generate(request, signal) {
    if (signal.aborted) throw new ModelError('timeout', 'Somebody covered the cage.', { cause: signal.reason });
    const wanted = request.messages.at(-1)?.role === 'tool' ? [] : squawks(request);
    const calls = wanted
      .filter(({ name }) => request.tools.some((tool) => tool.name === name))
      .map(({ name, input }, index) => ({ id: `squawk-${index}`, name, arguments: JSON.stringify(input) }));
    return calls.length > 0 ? { text: '', calls, finish: 'calls' } : { text: 'Done. Cracker.', calls, finish: 'stop' };
  },
};
// #endregion

/** To answer somebody it says back how they ended; to have a view of its own it says back how somebody else did. */
function squawks({ key, messages }: ModelRequest) {
  const opening = messages.find(({ role }) => role === 'user')?.text ?? '';
  const [, self, bio = 'Polly wants a mandate.'] = /^You are @(\w+)\.\n(.*)$/m.exec(opening) ?? [];
  const lines = opening.split('\n').filter((line) => line.startsWith('{"post":'));
  const heard = lines.map((line): Heard => JSON.parse(line)).filter(({ by }) => by !== self);
  const [first, second] = [heard[key.length % heard.length], heard[(key.length + 1) % heard.length]];
  if (!first || !second) return [{ name: 'create_post', input: { body: `Awk! ${endOf(bio)}! ${endOf(bio)}!` } }];
  const comment = `Awk! ${endOf(first.body)}! Who's a clever @${first.by}?`;
  const post = `I have thought about this for a long time. ${endOf(second.body)}. Polly wants a referendum on @${first.by}.`;
  return [
    { name: 'comment_on_post', input: { post_id: first.post, body: comment } },
    { name: 'create_post', input: { body: post } },
  ];
}

/** The end of the last sentence is all that a parrot keeps; some say that it is all that is ever kept. */
function endOf(text: string): string {
  const sentences = text.split(/[.!?]+/).map((sentence) => sentence.trim());
  const end =
    sentences
      .findLast((sentence) => sentence !== '')
      ?.split(/\s+/)
      .slice(-5)
      .join(' ') ?? 'cracker';
  return end.charAt(0).toUpperCase() + end.slice(1);
}

import type { Fault, Scripted, ScriptedCall } from '../../../../test/model-server/index.ts';

/** A reply that no honest model gives: what the model says, or what its server makes of it. */
export interface BrokenReply {
  readonly name: string;
  readonly says?: Scripted;
  readonly fault?: Fault;
}

const posts = (given: unknown, call: Partial<ScriptedCall> = {}): Scripted => ({
  calls: [{ name: 'create_post', arguments: given, ...call }],
});
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const callOf = (id: unknown, name: unknown, given: unknown) => ({
  id,
  type: 'function',
  function: { name, arguments: given },
});
/** The whole answer, but for what a real server always sends. */
const message = (of: object): Fault => ({
  kind: 'changed',
  change: (completion) => ({ ...completion, choices: [{ index: 0, message: { role: 'assistant', ...of } }] }),
});

/** Replies of which nothing may come but a correction. */
export const brokenReplies: readonly BrokenReply[] = [
  { name: 'truncated JSON', says: posts('{"body": "Half a tho') },
  { name: 'arguments that are a JSON text', says: posts('"{\\"body\\":\\"Hello.\\"}"') },
  { name: 'arguments that are plain words', says: posts('Hello there, I should like to post.') },
  { name: 'arguments that are an array', says: posts('[{"body":"Hello."}]') },
  { name: 'arguments of wrong types', says: posts({ body: { text: 'Hello.' } }) },
  { name: 'a number for a body', says: posts({ body: 42 }) },
  { name: 'no arguments', says: posts('') },
  { name: 'a blank body', says: posts({ body: ' \n\t ' }) },
  { name: 'a body of one character too many', says: posts({ body: 'x'.repeat(501) }) },
  { name: 'half a surrogate pair in a body', says: posts('{"body":"Hello \\ud83d."}') },
  { name: 'a NUL in a body', says: posts('{"body":"Hello \\u0000."}') },
  { name: '2 MB of arguments', says: posts({ body: 'x'.repeat(2_000_000) }) },
  { name: '2 MB of broken arguments', says: posts(`{"body":"${'\\"'.repeat(1_000_000)}`) },
  { name: 'arguments nested 9,000 deep', says: posts(`{"body":${nested(9_000)}}`) },
  { name: 'an unknown action', says: { calls: [{ name: 'delete_everything', arguments: { sure: true } }] } },
  { name: 'an action with an empty name', says: { calls: [{ name: '', arguments: {} }] } },
  { name: 'an action named by a sentence', says: { calls: [{ name: 'please post "this"\nfor me', arguments: {} }] } },
  { name: 'an action named by 2 MB', says: { calls: [{ name: 'create_post'.repeat(180_000), arguments: {} }] } },
  { name: 'an action of every object', says: { calls: [{ name: '__proto__' }, { name: 'constructor' }] } },
  { name: 'a call id of 2 MB', says: posts('{', { id: 'i'.repeat(2_000_000) }) },
  { name: 'calls without ids', fault: message({ tool_calls: [callOf('', 'fly', '{}'), callOf(null, 'fly', '{}')] }) },
  {
    name: 'an id that is the next one of ours',
    fault: message({
      tool_calls: [0, 1, 2].flatMap((step) => [callOf(`call-${step}-1`, 'fly', '{}'), callOf('', 'fly', '{}')]),
    }),
  },
  { name: 'calls that are no calls', fault: message({ tool_calls: [null, 7, 'create_post', {}] }) },
  { name: 'a text for the calls', fault: message({ content: null, tool_calls: 'create_post' }) },
  { name: 'empty choices', fault: { kind: 'no-choices' } },
  { name: 'null content', fault: { kind: 'null-content' } },
  { name: 'no message', fault: { kind: 'changed', change: (completion) => ({ ...completion, choices: [{}] }) } },
  { name: 'null choices', fault: { kind: 'changed', change: (completion) => ({ ...completion, choices: [null] }) } },
  { name: 'a <think> block alone', says: { text: '<think>Shall I post? {"name":"create_post"}</think>' } },
  { name: 'a <think> block without an end', says: { text: `<think>${'Hm. <think>'.repeat(50_000)}` } },
  { name: 'blank text', says: { text: ' \n ' } },
  { name: 'a reply that was cut off', says: { text: 'create_post({"body": "Hel', finish: 'length' } },
  { name: 'a reply that was filtered', says: { text: null, finish: 'content_filter' } },
  { name: 'a broken call after an emoji too many', says: { ...posts('{'), text: `${'x'.repeat(19_999)}\u{1F600}` } },
  { name: 'half a surrogate pair in the text', says: { ...posts('{'), text: 'Hello \ud83d and \u0000.' } },
  { name: '2 MB of text beside a broken call', says: { ...posts('{'), text: 'word '.repeat(400_000) } },
];

/** Answers that are no reply at all: the turn fails, alone. */
export const noReplies: readonly BrokenReply[] = [
  { name: 'reasoning nested 100,000 deep', fault: deepReasoning(100_000) },
  { name: 'reasoning nested 2,000 deep', fault: deepReasoning(2_000) },
  { name: 'choices that are no list', fault: { kind: 'changed', change: () => ({ choices: 'many' }) } },
  { name: 'half a completion', fault: { kind: 'truncated' } },
  { name: 'a list', fault: { kind: 'changed', change: () => [] } },
];

/** Written by hand, since JSON.stringify cannot write a value of such a depth. */
function deepReasoning(depth: number): Fault {
  const said = `{"role":"assistant","content":"done","reasoning_details":${nested(depth)}}`;
  const body = `{"choices":[{"index":0,"message":${said},"finish_reason":"stop"}]}`;
  return { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body };
}

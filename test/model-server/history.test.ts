import { expect, test } from 'vitest';
import { StrictHistory } from './history.ts';
import type { WireMessage } from './wire.ts';

const system: WireMessage = { role: 'system', content: 'Rules.' };
const user: WireMessage = { role: 'user', content: 'The feed.' };
const done: WireMessage = { role: 'assistant', content: 'done' };

function call(id: string, given = '{}') {
  return { id, type: 'function', function: { name: 'like_post', arguments: given } };
}
function calling(...calls: ReturnType<typeof call>[]): WireMessage {
  return { role: 'assistant', content: null, tool_calls: calls };
}
function result(id: string): WireMessage {
  return { role: 'tool', tool_call_id: id, content: 'ok' };
}

test.each<[string, WireMessage[]]>([
  ['an opening', [system, user]],
  ['a call and its result', [system, user, calling(call('a')), result('a')]],
  ['two calls and their results', [system, user, calling(call('a'), call('b')), result('a'), result('b')]],
  ['a correction', [system, user, done, user]],
  ['a correction after a result', [system, user, calling(call('a')), result('a'), user]],
])('%s is fine', (_, messages) => {
  expect(new StrictHistory().problem({ messages })).toBeUndefined();
});

test.each<[string, WireMessage[], string]>([
  ['no message', [], 'the last message'],
  ['no system message', [user], 'the first message must be the system message'],
  ['a second system message', [system, user, done, system, user], 'a second system message'],
  ['a system message in the user’s place', [system, system, user], 'a second system message'],
  ['two user messages in a row', [system, user, user], 'two user messages in a row'],
  ['two assistant messages in a row', [system, user, done, done, user], 'two assistant messages in a row'],
  ['an assistant that begins', [system, done, user], 'the first turn must be of the user'],
  ['an unknown role', [system, user, { role: 'developer', content: 'x' }], 'unknown role'],
  ['the model’s word at the end', [system, user, done], 'the last message'],
  ['a call without a result', [system, user, calling(call('a'))], 'the tool call a has no result'],
  ['a call without a result, then more', [system, user, calling(call('a')), user], 'the tool call a has no result'],
  ['one result for two calls', [system, user, calling(call('a'), call('b')), result('a')], 'b has no result'],
  ['results out of order', [system, user, calling(call('a'), call('b')), result('b'), result('a')], 'where one for a'],
  ['a result for another call', [system, user, calling(call('a')), result('b')], 'where one for a is due'],
  ['a second result', [system, user, calling(call('a')), result('a'), result('a')], 'which nobody made'],
  ['a result for no call', [system, user, result('a')], 'which nobody made'],
  ['two calls with one id', [system, user, calling(call('a'), call('a')), result('a'), result('a')], 'with one id'],
  ['a call without an id', [system, user, calling(call('')), result('')], 'without an id'],
  ['arguments that are no JSON', [system, user, calling(call('a', '{"x": ')), result('a')], 'no JSON object'],
  ['arguments that are no object', [system, user, calling(call('a', '[]')), result('a')], 'no JSON object'],
  ['an empty list of calls', [system, user, calling(), user], 'tool_calls is empty'],
  ['an assistant that says nothing', [system, user, { role: 'assistant', content: '' }, user], 'content or tool_calls'],
  ['a user without words', [system, { role: 'user', content: null }], 'the content must be a text'],
])('%s is a problem', (_, messages, problem) => {
  expect(new StrictHistory().problem({ messages })).toContain(problem);
});

test('reasoning that was given must come back as it was, and only with its own message', () => {
  const history = new StrictHistory();
  const given = { role: 'assistant', content: null, tool_calls: [{ ...call('a'), type: 'function' }] } as const;
  history.gave({ ...given, reasoning_content: 'Because.' });
  const after = (reasoning: object) => ({
    messages: [system, user, { ...given, content: '', ...reasoning }, result('a')],
  });
  expect(history.problem(after({ reasoning_content: 'Because.' }))).toBeUndefined();
  expect(history.problem(after({ reasoning_content: 'Because' }))).toContain('reasoning_content');
  expect(history.problem(after({}))).toContain('reasoning_content');
  expect(history.problem({ messages: [system, user, calling(call('b')), result('b')] })).toBeUndefined();
});

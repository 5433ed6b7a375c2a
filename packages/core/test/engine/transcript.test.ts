import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcriptOf } from '../../src/engine/transcript.ts';
import type { Message, ModelReply } from '../../src/ports/index.ts';
import { callsReply, done, journal, refused, textReply } from './journals.ts';

/** What strict chat templates and providers refuse. */
function problemsOf(messages: readonly Message[]): string[] {
  const problems: string[] = [];
  if (messages[0]?.role !== 'system') problems.push('no system message first');
  if (messages.slice(1).some((message) => message.role === 'system')) problems.push('a second system message');
  messages.forEach((message, index) => {
    const previous = messages[index - 1];
    if (message.role === 'user' && previous?.role === 'user') problems.push('two user messages in a row');
    if (message.role !== 'assistant') return;
    const results = messages.slice(index + 1, index + 1 + message.calls.length);
    message.calls.forEach((call, place) => {
      const result = results[place];
      if (result?.role !== 'tool' || result.callId !== call.id)
        problems.push(`call ${call.id} has no result in its place`);
      const parsed: unknown = JSON.parse(call.arguments);
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        problems.push('arguments that are no object');
    });
    if (new Set(message.calls.map((call) => call.id)).size !== message.calls.length) problems.push('an id twice');
  });
  return problems;
}

describe('transcriptOf', () => {
  it('tells the shared part first and the own part after it, in one user message', () => {
    expect(transcriptOf(journal())).toEqual([
      { role: 'system', text: 'RULES' },
      { role: 'user', text: 'FEED\n\nYOU\n\nOTHERS\n\nOWN' },
    ]);
  });

  it('gives each call one result, in order', () => {
    const messages = transcriptOf(journal({ reply: callsReply(['a', {}], ['b', {}]), outcomes: [done, refused] }));
    expect(messages.slice(3)).toEqual([
      { role: 'tool', callId: 'c0', text: '{"fine":1}' },
      { role: 'tool', callId: 'c1', text: '{"problem":"no"}' },
    ]);
  });

  it('tells the correction of a reply without a call as a user message', () => {
    const messages = transcriptOf(
      journal({ reply: textReply(''), outcomes: [{ done: false, tell: 'Say something.' }] }),
    );
    expect(messages.at(-1)).toEqual({ role: 'user', text: 'Say something.' });
  });

  it('sends provider data back as it came', () => {
    const reply = { ...callsReply(['a', {}]), carry: { reasoning_content: 'hm' } };
    expect(transcriptOf(journal({ reply, outcomes: [done] }))[2]).toMatchObject({
      carry: { reasoning_content: 'hm' },
    });
  });

  it('is well-formed and a prefix of its continuation whatever the model wrote', () => {
    const anyCall = fc.record({
      id: fc.constantFrom('', 'x', 'y'),
      name: fc.constantFrom('create_post', 'nonsense', ''),
      arguments: fc.constantFrom('{}', '{"body":"a"}', '{', '[]', 'null', '"x"', `{"a":"${'x'.repeat(9_000)}"}`),
    });
    const anyReply: fc.Arbitrary<ModelReply> = fc.record({
      text: fc.constantFrom('', 'done', '<think>never closed'),
      calls: fc.array(anyCall, { maxLength: 14 }),
      finish: fc.constantFrom('stop', 'calls', 'length', 'filtered'),
    });
    fc.assert(
      fc.property(fc.array(anyReply, { minLength: 1, maxLength: 4 }), (replies) => {
        const steps = replies.map((reply) => ({
          reply,
          outcomes: reply.calls.length > 0 ? reply.calls.slice(0).map(() => done) : [refused],
        }));
        const all = transcriptOf(journal(...steps));
        expect(problemsOf(all)).toEqual([]);
        const earlier = transcriptOf(journal(...steps.slice(0, -1)));
        expect(all.slice(0, earlier.length)).toEqual(earlier);
      }),
    );
  });
});

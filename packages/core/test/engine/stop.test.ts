import { describe, expect, it } from 'vitest';
import { endOf } from '../../src/engine/stop.ts';
import { callsReply, done, journal, refused, textReply, withCeiling } from './journals.ts';

const post = callsReply(['create_post', {}]);

describe('endOf', () => {
  it('lets a turn begin', () => {
    expect(endOf(journal())).toBeUndefined();
  });

  it('ends with a reply that calls nothing', () => {
    expect(endOf(journal({ reply: textReply('done') }))).toEqual({ state: 'finished' });
  });

  it('ends at the ceiling, counting performed actions alone', () => {
    const almost = { reply: callsReply(['a', {}], ['b', {}], ['c', {}]), outcomes: [done, refused, done] };
    expect(endOf(withCeiling(3, journal(almost)))).toBeUndefined();
    expect(endOf(withCeiling(3, journal(almost, { reply: post, outcomes: [done] })))).toEqual({ state: 'finished' });
  });

  it('stalls after three replies in a row with nothing performed, not after two, nor with one performed between', () => {
    const no = { reply: post, outcomes: [refused] };
    expect(endOf(journal(no, no))).toBeUndefined();
    expect(endOf(journal(no, no, { reply: post, outcomes: [done] }, no, no))).toBeUndefined();
    expect(endOf(journal(no, no, no))).toMatchObject({ state: 'stalled' });
  });

  it.each([textReply(''), textReply('', 'length'), textReply('x', 'filtered'), textReply('<think>so I said</think> ')])(
    'does not take a reply that went wrong for the end: %j',
    (reply) => {
      expect(endOf(journal({ reply, outcomes: [refused] }))).toBeUndefined();
    },
  );
});

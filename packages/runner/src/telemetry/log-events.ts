import type { CycleId, Logger } from '@sim-feed/core';
import type { Runner } from '../runner.ts';

/** Logs what a runner does, one line an event, with the cycle, the turn and the persona where there is one. */
export function logEvents(runner: Runner, logger: Logger): void {
  let cycle: CycleId | undefined;
  runner.on('cycle-opened', ({ cycle: opened, turns, resumed }) => {
    cycle = opened.id;
    logger.info({ cycle, slot: opened.slot, turns }, resumed ? 'a cycle was taken up' : 'a cycle was opened');
    if (turns === 0 && !resumed) logger.warn({ cycle }, 'there are no personas to play: import some');
  });
  runner.on('turn-taken', ({ turn, attempt, username: persona }) => {
    logger.debug({ cycle, turn, persona, attempt }, 'a turn was taken up');
  });
  runner.on('reply-stored', ({ turn, username: persona, step, calls }) => {
    logger.debug({ cycle, turn, persona, step, calls }, 'a reply was stored');
  });
  runner.on('entry-stored', ({ turn, username: persona, step, position, action, outcome }) => {
    logger.debug({ cycle, turn, persona, step, position, action, performed: outcome.done }, 'an entry was stored');
  });
  runner.on('turn-finished', ({ turn, attempt, username: persona, end }) => {
    logger.info({ cycle, turn, persona, attempt, state: end.state, ...end.failure }, 'a turn ended');
  });
  runner.on('provider-lost', ({ kind, message }) => logger.error({ cycle, kind, reason: message }, 'provider lost'));
  runner.on('cycle-finished', ({ report }) => {
    const { cycle: ended, turns, calls, tokens, cost, duration, reasons } = report;
    const fields = {
      cycle: ended.id,
      slot: ended.slot,
      state: ended.state,
      turns: Object.fromEntries(Object.entries(turns).filter(([, count]) => count > 0)),
      calls,
      tokens,
      cost,
      duration,
      reasons,
    };
    if (ended.state === 'finished') logger.info(fields, 'a cycle ended');
    else logger.warn(fields, 'a cycle ended');
  });
  runner.on('slot-skipped', ({ slot, reason }) => logger.warn({ slot, reason }, 'a slot was skipped'));
  runner.on('cycle-failed', ({ slot, error }) => logger.error({ slot, err: error }, 'a cycle could not be opened'));
}

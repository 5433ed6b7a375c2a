import { adminGuards } from './admin-guards.ts';
import type { Guard } from './guard.ts';

const engine = 'packages/core/src/engine';
const adapters = 'packages/core/src/adapters';
const memoryTests = 'packages/core/test/memory/memory-storage.test.ts';
const postgresTests = 'packages/core/test/postgres/contract.test.ts';
const runner = 'packages/runner/src';
const runnerTests = 'packages/runner/test/runner.test.ts';
const jobTests = 'packages/runner/test/jobs.test.ts';
const turnTests = 'packages/core/test/engine/turn.test.ts';

export const guards: readonly Guard[] = [
  {
    name: 'actor binding, in the engine: arguments that name another actor are refused',
    file: `${engine}/decision.ts`,
    cut: 'if (unknown.length > 0) return',
    put: 'if (unknown.length > 1_000) return',
    test: { file: turnTests, name: 'T15' },
  },
  {
    name: 'shown-only rule',
    file: `${engine}/decision.ts`,
    cut: 'return unseen ? { problem: unseen } :',
    put: 'return unseen === null ? { problem: unseen } :',
    test: { file: turnTests, name: 'acts only on what was shown' },
  },
  {
    name: 'action ceiling',
    file: `${engine}/turn.ts`,
    cut: 'if (performedCount(grown) >= journal.shared.ceiling) break;',
    put: '',
    test: { file: turnTests, name: 'performs no more than ten actions' },
  },
  {
    name: 'actor binding, in PostgreSQL and PGlite: a claim cannot name another writer',
    file: `${adapters}/postgres/perform.ts`,
    cut: '{ id: idOf(row.id), username: row.username }',
    put: 'claim.persona',
    test: { file: postgresTests, name: 'a claim that names another persona' },
  },
  {
    name: "journal's key, in memory",
    file: `${adapters}/memory/turn-store.ts`,
    cut: 'return stored?.outcome ?? this.#transact(',
    put: 'return this.#transact(',
    test: { file: memoryTests, name: 'an entry stored already is given back and its work is not run' },
  },
  {
    name: "journal's key, in PostgreSQL and PGlite",
    file: `${adapters}/postgres/perform.ts`,
    cut: 'if (row.done !== null) return outcomeOf(row);',
    put: '',
    test: { file: postgresTests, name: 'an entry stored already is given back and its work is not run' },
  },
  {
    name: 'attempt fence, in memory',
    file: `${adapters}/memory/turn-state.ts`,
    cut: ' || turn.attempt !== claim.attempt',
    put: '',
    test: { file: memoryTests, name: 'a stale claim is lost whatever it tries' },
  },
  {
    name: 'attempt fence of entries, in PostgreSQL and PGlite',
    file: `${adapters}/postgres/turn-statements.ts`,
    cut: 'WHERE t.id = $1 AND t.attempt = $2 AND',
    put: 'WHERE t.id = $1 AND t.attempt >= $2 AND',
    test: { file: postgresTests, name: 'a stale claim is lost whatever it tries' },
  },
  {
    name: 'attempt fence of openings and ends, in PostgreSQL and PGlite',
    file: `${adapters}/postgres/turn-statements.ts`,
    cut: 'const held = `id = $1 AND attempt = $2 AND',
    put: 'const held = `id = $1 AND attempt >= $2 AND',
    test: { file: postgresTests, name: 'a stale claim is lost whatever it tries' },
  },
  {
    name: 'attempt fence of reservations, in PostgreSQL and PGlite',
    file: `${adapters}/postgres/spending-statements.ts`,
    cut: "WHERE id = $1 AND attempt = $2 AND state = 'running'\n     FOR NO KEY UPDATE",
    put: "WHERE id = $1 AND attempt >= $2 AND state = 'running'\n     FOR NO KEY UPDATE",
    test: { file: postgresTests, name: 'a stale claim is lost whatever it tries' },
  },
  {
    name: 'attempt fence of replies, in PostgreSQL and PGlite',
    file: `${adapters}/postgres/spending-statements.ts`,
    cut: "WHERE id = $1 AND attempt = $2 AND state = 'running' FOR NO KEY UPDATE",
    put: "WHERE id = $1 AND attempt >= $2 AND state = 'running' FOR NO KEY UPDATE",
    test: { file: postgresTests, name: 'a stale claim is lost whatever it tries' },
  },
  ...adminGuards,
  {
    name: 'giving back, in the runner: a stopped one hands its turns out again at once',
    file: `${runner}/job-queue.ts`,
    cut: 'await this.#boss.fail(turns, attemptOf(job));',
    put: '',
    test: { file: runnerTests, name: 'gives its turns back when it is stopped' },
  },
  {
    name: 'hold check, in the runner: nobody plays a cycle that another kind of process holds',
    file: `${runner}/cycle-keeper.ts`,
    cut: 'if (!(await this.#hold.has(cycle))) return false;',
    put: '',
    test: { file: runnerTests, name: 'leaves a cycle alone that a Simulation holds' },
  },
  {
    name: 'exclusive jobs, in the runner: a turn has at most one job that is not done',
    file: `${runner}/job-queue.ts`,
    cut: "createQueue(turns, { policy: 'exclusive',",
    put: 'createQueue(turns, {',
    test: { file: jobTests, name: 'however often it is enlisted' },
  },
  {
    name: 'enlisting again, in the runner: an open turn without a job gets one',
    file: `${runner}/cycle-keeper.ts`,
    cut: 'if (enlistsAgain) await this.#enlistAgain(running);',
    put: '',
    test: { file: jobTests, name: 'an open turn whose job has gone gets another' },
  },
  {
    name: 'touching, in the runner: a turn that takes long is not handed out again',
    file: `${runner}/turn-crew.ts`,
    cut: 'void this.#touch()',
    put: '{}',
    test: { file: jobTests, name: 'is touched before the queue misses it' },
  },
  {
    name: 'order, in the runner: a turn that is given back goes before those that have not begun',
    file: `${runner}/job-queue.ts`,
    cut: 'priority: -position,',
    put: '',
    test: { file: jobTests, name: 'turns are handed out in their order' },
  },
  {
    name: 'trouble, in the runner: once does not try for ever what does not pass by itself',
    file: `${runner}/playing-in-turn.ts`,
    cut: 'if (trouble !== undefined) throw trouble;',
    put: '',
    test: { file: runnerTests, name: 'once ends with what does not pass by itself' },
  },
];

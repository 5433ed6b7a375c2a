import {
  type AdminId,
  type CommentId,
  type CycleId,
  type LogFields,
  ModerationService,
  type PersonaId,
  PersonaService,
  type PostId,
  Simulation,
  SimulationService,
} from '@sim-feed/core';
import { memoryAdminStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';
import { describe, expect, it } from 'vitest';
import { codeOf } from './auth-stage.ts';

const ada = { id: 7 as AdminId };
const nobody = 987_654_321;

function draftOf(username: string) {
  return { username, bio: 'A bio.', description: 'A description.' };
}

function stage() {
  const lines: LogFields[] = [];
  const note = (fields: LogFields) => {
    lines.push(fields);
  };
  const logger = { debug: note, info: note, warn: note, error: note };
  const storage = memoryAdminStorage();
  return {
    lines,
    storage,
    personas: new PersonaService(storage.personas, { logger }),
    moderation: new ModerationService(storage.moderation, { logger }),
    control: new SimulationService(storage, { logger }),
    simulation: new Simulation({ storage, model: offlineModel() }),
  };
}

describe('PersonaService', () => {
  it('creates, finds, changes and removes, and notes who did it', async () => {
    const { personas, lines } = stage();
    const alice = await personas.create(draftOf('Alice'), ada);
    expect(await personas.byId(alice.id)).toEqual(alice);
    expect(await personas.byUsername('aLICE')).toEqual(alice);
    const changed = await personas.update(alice.id, { paused: true, bio: 'Another.' }, ada);
    expect(changed).toEqual({ ...alice, paused: true, bio: 'Another.' });
    await personas.remove(alice.id);
    expect(lines).toEqual([
      { audit: 'persona-created', by: ada.id, persona: alice.id },
      { audit: 'persona-changed', by: ada.id, persona: alice.id, changed: ['paused', 'bio'] },
      { audit: 'persona-removed', persona: alice.id },
    ]);
  });

  it('says what is not there and what breaks a rule', async () => {
    const { personas, lines } = stage();
    const id = nobody as PersonaId;
    const asked = [personas.byId(id), personas.byUsername('x'), personas.update(id, {}), personas.remove(id)];
    expect(await Promise.all(asked.map(codeOf))).toEqual(Array.from({ length: 4 }, () => 'not-found'));
    expect(await codeOf(personas.create({ ...draftOf('alice'), bio: '' }))).toBe('invalid-input');
    expect(await codeOf(personas.update(id, { bio: '' }))).toBe('invalid-input');
    await personas.create(draftOf('alice'));
    expect(await codeOf(personas.create(draftOf('ALICE')))).toBe('username-taken');
    expect(lines).toHaveLength(1);
  });

  it('imports around what a storage built on another copy of this package says is there', async () => {
    // @ts-expect-error: the query makes it a module of its own, as a second installed copy is
    const copy: typeof import('../../src/errors/index.ts') = await import('../../src/errors/storage-errors.ts?copy');
    const { storage } = stage();
    const personas = new PersonaService({
      ...storage.personas,
      create: async ({ username }) => {
        throw new copy.UsernameTaken(username);
      },
    });
    expect(await personas.import([draftOf('alice')])).toEqual({ created: [], kept: ['alice'] });
  });

  it('lists in pages, and exports what an import takes', async () => {
    const { personas } = stage();
    const drafts = ['alice', 'bob', 'carol'].map(draftOf);
    expect(await personas.import(drafts)).toEqual({ created: ['alice', 'bob', 'carol'], kept: [] });
    const [first] = await personas.list({ limit: 1 });
    expect(first).toMatchObject({ username: 'alice' });
    const rest = await personas.list({ after: first!.id });
    expect(rest.map(({ username }) => username)).toEqual(['bob', 'carol']);
    const exported = [];
    for await (const draft of personas.export()) exported.push(draft);
    expect(exported).toEqual(drafts);
    expect(await personas.import(exported)).toEqual({ created: [], kept: ['alice', 'bob', 'carol'] });
  });

  it('lists 1,000 at most, and exports more', async () => {
    const { personas } = stage();
    await personas.import(Array.from({ length: 1_001 }, (_, index) => draftOf(`persona_${index}`)));
    expect(await personas.list()).toHaveLength(1_000);
    expect(await personas.list({ limit: 5_000 })).toHaveLength(1_000);
    let count = 0;
    for await (const _ of personas.export()) count += 1;
    expect(count).toBe(1_001);
  });
});

describe('ModerationService', () => {
  it('takes a post down, and notes who did it', async () => {
    const { moderation, personas, simulation, storage, lines } = stage();
    await personas.import(['alice', 'bob', 'carol'].map(draftOf));
    await simulation.runCycle();
    const [post] = await storage.feed.latest({ limit: 1 });
    await moderation.removePost(post!.id, ada);
    expect(await storage.feed.post(post!.id)).toBeUndefined();
    expect(lines.at(-1)).toEqual({ audit: 'post-removed', by: ada.id, post: post!.id });
    expect(await codeOf(moderation.removePost(post!.id))).toBe('not-found');
    expect(await codeOf(moderation.removeComment(nobody as CommentId))).toBe('not-found');
    expect(await codeOf(moderation.removePost(nobody as PostId))).toBe('not-found');
  });
});

describe('SimulationService', () => {
  it('shows cycles, what each came to, and the turns of a persona with their entries', async () => {
    const { control, personas, simulation } = stage();
    const alice = await personas.create(draftOf('alice'));
    expect(await control.turnsOf(alice.id)).toEqual([]);
    const first = await simulation.runCycle();
    const second = await simulation.runCycle();
    const { cycles } = await control.cycles();
    expect(cycles.map(({ cycle }) => cycle.id)).toEqual([second.cycle.id, first.cycle.id]);
    const before = { createdAt: second.cycle.slot, id: second.cycle.id };
    expect((await control.cycles({ limit: 5, before })).cycles.map(({ cycle }) => cycle)).toEqual([first.cycle]);
    expect((await control.cycle(first.cycle.id)).entries).toEqual(first.entries);
    const turns = await control.turnsOf(alice.id);
    expect(turns.map(({ cycle, state }) => [cycle, state])).toEqual([
      [second.cycle.id, 'finished'],
      [first.cycle.id, 'finished'],
    ]);
    const actions = turns[1]?.steps.flatMap(({ entries }) => entries.map(({ action }) => action));
    expect(Object.keys(first.entries).sort()).toEqual([...new Set(actions)].sort());
    expect(await control.turnsOf(alice.id, { limit: 1, before: turns[0]!.id })).toEqual([turns[1]]);
    expect(await codeOf(control.turnsOf(nobody as PersonaId))).toBe('not-found');
    expect(await codeOf(control.cycle(nobody as CycleId))).toBe('not-found');
  });

  it('holds the simulation and asks it for a cycle', async () => {
    const { control, simulation, lines } = stage();
    expect(await control.state()).toEqual({ paused: false });
    await control.pause(true, ada);
    expect(await control.state()).toEqual({ paused: true });
    expect(await codeOf(simulation.runCycle())).toBe('simulation-paused');
    expect(await codeOf(control.requestCycle(ada))).toBe('simulation-paused');
    await control.pause(false, ada);
    await control.requestCycle(ada);
    expect(await control.state()).toEqual({ paused: false, requestedAt: expect.any(Date) });
    await simulation.runCycle();
    expect(await control.state()).toEqual({ paused: false });
    expect(lines.map(({ audit }) => audit)).toEqual(['simulation-paused', 'simulation-resumed', 'cycle-requested']);
  });
});

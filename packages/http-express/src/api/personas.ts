import { InvalidInput, type Persona, type PersonaId, type PersonaTurn, type TurnId } from '@sim-feed/core';
import { personaToWire, turnToWire } from '@sim-feed/core/http';
import {
  personaChangesSchema,
  personaDraftSchema,
  personaSchema,
  personaTurnSchema,
  text,
} from '@sim-feed/core/http-schemas';
import { z } from 'zod';
import { examples } from './examples.ts';
import { listed } from './listed.ts';
import { operation } from './operation.ts';
import { idParameter, limitParameter } from './parameters.ts';

const mostPersonas = 1_000;
const mostTurns = 20;
const usualTurns = 10;

const byId = z.object({ id: idParameter<PersonaId>("The persona's id.") });
const common = { tag: 'Personas', who: 'admin' } as const;

const createPersona = operation({
  ...common,
  id: 'createPersona',
  method: 'post',
  path: '/personas',
  summary: 'Create a persona',
  description: 'It gets its first turn in the next cycle that begins.',
  bodySchema: personaDraftSchema,
  bodyExample: examples.personaDraft,
  success: {
    status: 201,
    description: 'The persona.',
    schema: personaSchema,
    headers: ['Location'],
    example: examples.persona,
  },
  errors: [409],
  async handle({ body, admin, mount }, { personas }) {
    const created = await personas.create(body, admin);
    return { body: personaToWire(created), headers: { location: `${mount}/personas/${created.id}` } };
  },
});

const listPersonas = operation({
  ...common,
  id: 'listPersonas',
  method: 'get',
  path: '/personas',
  summary: 'List the personas by id',
  description: 'Follow the Link header while there is one.',
  querySchema: z.strictObject({
    limit: limitParameter(mostPersonas, mostPersonas),
    after: idParameter<PersonaId>('Only personas after this id.').optional(),
  }),
  success: {
    status: 200,
    description: 'A page of personas.',
    schema: z.array(personaSchema),
    headers: ['Link'],
    example: [examples.persona],
  },
  async handle({ query: { limit = mostPersonas, after }, mount }, { personas }) {
    const page = (from: PersonaId | undefined, most: number) =>
      personas.list({ limit: most, ...(from !== undefined && { after: from }) });
    const next = ['after', ({ id }: Persona) => id] as const;
    return listed({ page, from: after, limit, toWire: personaToWire, path: `${mount}/personas`, next });
  },
});

const getPersona = operation({
  ...common,
  id: 'getPersona',
  method: 'get',
  path: '/personas/{id}',
  summary: 'Get a persona by its id',
  pathSchema: byId,
  success: { status: 200, description: 'The persona.', schema: personaSchema, example: examples.persona },
  errors: [404],
  handle: async ({ path: { id } }, { personas }) => ({ body: personaToWire(await personas.byId(id)) }),
});

const getPersonaByUsername = operation({
  ...common,
  id: 'getPersonaByUsername',
  method: 'get',
  path: '/personas/username/{username}',
  summary: 'Get a persona by its username, whatever the case',
  pathSchema: z.object({ username: text().describe("The persona's username.") }),
  success: { status: 200, description: 'The persona.', schema: personaSchema, example: examples.persona },
  errors: [404],
  handle: async ({ path: { username } }, { personas }) => ({
    body: personaToWire(await personas.byUsername(username)),
  }),
});

const changePersona = operation({
  ...common,
  id: 'changePersona',
  method: 'patch',
  path: '/personas/{id}',
  summary: 'Change a persona',
  description: 'What is left out stays as it is. A persona that is paused gets no turn. A username never changes.',
  pathSchema: byId,
  bodySchema: personaChangesSchema,
  bodyExample: { paused: true },
  success: {
    status: 200,
    description: 'The persona as it is now.',
    schema: personaSchema,
    example: { ...examples.persona, paused: true },
  },
  errors: [404],
  async handle({ path: { id }, body, admin }, { personas }) {
    const { bio, description, paused } = body;
    if (Object.keys(body).length === 0) {
      throw new InvalidInput([{ path: 'body', message: 'must have bio, description or paused' }]);
    }
    const changes = {
      ...(bio !== undefined && { bio }),
      ...(description !== undefined && { description }),
      ...(paused !== undefined && { paused }),
    };
    return { body: personaToWire(await personas.update(id, changes, admin)) };
  },
});

const removePersona = operation({
  ...common,
  id: 'removePersona',
  method: 'delete',
  path: '/personas/{id}',
  summary: 'Delete a persona',
  description: 'Its posts, comments, likes and follows go with it; its turns stay in the reports.',
  pathSchema: byId,
  success: { status: 204, description: 'It has gone.' },
  errors: [404],
  async handle({ path: { id }, admin }, { personas }) {
    await personas.remove(id, admin);
    return {};
  },
});

const listTurns = operation({
  ...common,
  id: 'listTurns',
  method: 'get',
  path: '/personas/{id}/turns',
  tag: 'Simulation',
  summary: "List a persona's turns, the newest first",
  description: 'With each step: what the model wrote, what it chose, and what it was told back.',
  pathSchema: byId,
  querySchema: z.strictObject({
    limit: limitParameter(mostTurns, usualTurns),
    before: idParameter<TurnId>('Only turns before this id.').optional(),
  }),
  success: {
    status: 200,
    description: 'A page of turns.',
    schema: z.array(personaTurnSchema),
    headers: ['Link'],
    example: [examples.turn],
  },
  errors: [404],
  async handle({ path: { id }, query: { limit = usualTurns, before }, mount }, { simulation }) {
    const page = (from: TurnId | undefined, most: number) =>
      simulation.turnsOf(id, { limit: most, ...(from !== undefined && { before: from }) });
    const next = ['before', (turn: PersonaTurn) => turn.id] as const;
    return listed({ page, from: before, limit, toWire: turnToWire, path: `${mount}/personas/${id}/turns`, next });
  },
});

/** What admins do with personas. A fixed segment stands before a parameter in its place. */
export const personaOperations = [
  listPersonas,
  createPersona,
  getPersonaByUsername,
  getPersona,
  changePersona,
  removePersona,
  listTurns,
];

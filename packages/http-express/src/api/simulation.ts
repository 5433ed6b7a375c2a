import type { CycleId, CycleSummary } from '@sim-feed/core';
import { adminCycleToWire, reportToWire } from '@sim-feed/core/http';
import { adminCycleSchema, cycleReportSchema, pauseSchema } from '@sim-feed/core/http-schemas';
import { z } from 'zod';
import { examples } from './examples.ts';
import { listed } from './listed.ts';
import { operation } from './operation.ts';
import { idParameter, limitParameter, timeParameter } from './parameters.ts';

const mostCycles = 100;
const usualCycles = 20;
const common = { tag: 'Simulation', who: 'admin' } as const;

const listCycles = operation({
  ...common,
  id: 'listCycles',
  method: 'get',
  path: '/cycles',
  summary: 'List the cycles and the skipped slots, the newest first',
  querySchema: z.strictObject({
    limit: limitParameter(mostCycles, usualCycles),
    before: timeParameter('Only slots before this time.').optional(),
  }),
  success: {
    status: 200,
    description: 'A page of cycles.',
    schema: z.array(adminCycleSchema),
    headers: ['Link'],
    example: [examples.cycle],
  },
  async handle({ query: { limit = usualCycles, before }, mount }, { simulation }) {
    const page = async (from: Date | undefined, most: number) => {
      // No two cycles have one slot, so no id is needed to tell them apart.
      const place = from && { createdAt: from, id: 1 };
      return (await simulation.cycles({ limit: most, ...(place && { before: place }) })).cycles;
    };
    const next = ['before', ({ cycle }: CycleSummary) => cycle.slot] as const;
    return listed({ page, from: before, limit, toWire: adminCycleToWire, path: `${mount}/cycles`, next });
  },
});

const getCycle = operation({
  ...common,
  id: 'getCycle',
  method: 'get',
  path: '/cycles/{id}',
  summary: "Get a cycle's report",
  pathSchema: z.object({ id: idParameter<CycleId>("The cycle's id.") }),
  success: {
    status: 200,
    description: 'The report, counted from the journal.',
    schema: cycleReportSchema,
    example: examples.cycleReport,
  },
  errors: [404],
  handle: async ({ path: { id } }, { simulation }) => ({ body: reportToWire(await simulation.cycle(id)) }),
});

const requestCycle = operation({
  ...common,
  id: 'requestCycle',
  method: 'post',
  path: '/cycles',
  summary: 'Ask for a cycle now',
  description:
    'Whoever runs the cycles begins one within seconds; where nobody runs, whoever runs next. Asking again before ' +
    'that changes nothing. Takes no body.',
  success: {
    status: 202,
    description: 'It is asked for.',
    schema: z.object({ message: z.string() }).meta({ id: 'CycleRequested' }),
    example: { message: 'A cycle begins as soon as a runner sees to it.' },
  },
  errors: [409],
  async handle({ admin }, { simulation }) {
    await simulation.requestCycle(admin);
    return { body: { message: 'A cycle begins as soon as a runner sees to it.' } };
  },
});

const pause = operation({
  ...common,
  id: 'pauseSimulation',
  method: 'put',
  path: '/simulation',
  summary: 'Pause the simulation, or let it go on',
  description: 'No cycle begins while it is paused; one that runs is completed.',
  bodySchema: pauseSchema,
  bodyExample: { paused: true },
  success: { status: 200, description: 'How it stands now.', schema: pauseSchema, example: { paused: true } },
  async handle({ body: { paused }, admin }, { simulation }) {
    await simulation.pause(paused, admin);
    return { body: { paused } };
  },
});

/** How admins look at the cycles and steer them. */
export const simulationOperations = [listCycles, requestCycle, getCycle, pause];

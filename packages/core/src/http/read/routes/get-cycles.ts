import type { CyclesWire } from '../../schemas/cycle.ts';
import { cycleToWire } from '../../wire.ts';
import { nextPage } from '../next-page.ts';
import type { ReadRoute } from '../read-route.ts';

/** The cycles with their times and counts, and the next slot. */
export const getCycles: ReadRoute = {
  path: '/cycles',
  async answer(input, service) {
    const limit = input.limit();
    const { rows, next, nextSlot } = await service.cycles({ limit, ...input.place() });
    const body: CyclesWire = { cycles: rows.map(cycleToWire), next_slot: nextSlot?.toISOString() ?? null };
    return { body, ...nextPage('/cycles', next, { limit }) };
  },
};

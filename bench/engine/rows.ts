import { median, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { EnginePlan, MeasuredSides } from './measure-sides.ts';
import { type Side, sides } from './told.ts';

const callsOfTurn = 10;
const mostBesideHand = 1.15;

/** What a call costs each side's client, and Sim-Feed's beside the others'. */
export function engineRows({ rounds, received }: MeasuredSides, { turns }: EnginePlan): readonly Row[] {
  const costs = (side: Side) => rounds[side].map(({ processor }) => (processor * 1_000) / (turns * callsOfTurn));
  const cost = (side: Side) => median(costs(side));
  // Round by round, so that what else the machine does meets both sides of a ratio alike.
  const beside = (side: Side) =>
    median(costs('sim-feed').map((own, round) => own / (costs(side)[round] ?? Number.NaN)));
  const [besideHand, besideAi] = [beside('by-hand'), beside('ai')];
  return [
    { measure: 'rounds, turns of each, calls a turn', value: `${rounds.ai.length}, ${turns}, ${callsOfTurn}` },
    ...sides.map((side) => ({
      measure: `${side}: bytes of a request, mean`,
      value: whole((received[side]?.bytes ?? 0) / (received[side]?.requests ?? 1)),
    })),
    ...sides.map((side) => ({
      measure: `${side}: processor time a call in µs, median (least to most)`,
      value: `${whole(cost(side))} (${whole(Math.min(...costs(side)))} to ${whole(Math.max(...costs(side)))})`,
    })),
    {
      measure: 'processor time a call, Sim-Feed by the loop by hand on the openai SDK',
      value: besideHand.toFixed(2),
      aim: `up to ${mostBesideHand}`,
      holds: besideHand <= mostBesideHand,
    },
    {
      measure: 'processor time a call, Sim-Feed by the ai package',
      value: besideAi.toFixed(2),
      aim: 'under 1',
      holds: besideAi < 1,
    },
  ];
}

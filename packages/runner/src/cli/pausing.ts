import { InvalidOption, type Storage } from '@sim-feed/core';
import { looking, type Stage } from './commands.ts';
import { asOwner } from './explain.ts';
import { printLines } from './output.ts';

/** Whom to pause or resume: one persona, or the whole simulation. */
export interface Whom {
  readonly persona?: string;
}

/** Pauses the simulation, or one persona; with false resumes. Doing it twice is fine. */
export function setPaused(stage: Stage, paused: boolean, { persona }: Whom): Promise<number> {
  return looking(stage, async ({ storage }) => {
    const told = persona === undefined ? pauseAll(storage, paused) : pausePersona(storage, persona, paused);
    printLines(stage.output, [await told]);
  });
}

async function pauseAll({ control, cycles }: Storage, paused: boolean): Promise<string> {
  await control.setPaused(paused);
  if (!paused) return 'The simulation goes on: cycles begin again.';
  const running = await cycles.running();
  return `The simulation is paused: no cycle begins until sim-feed-runner resume.${running ? ' The one that runs is completed.' : ''}`;
}

async function pausePersona({ personas }: Storage, written: string, paused: boolean): Promise<string> {
  const username = written.replace(/^@/, '');
  const persona = await personas.byUsername(username);
  if (!persona) throw new InvalidOption(`There is no persona ${username}: sim-feed-runner personas export lists them.`);
  await asOwner(() => personas.update(persona.id, { paused }));
  return paused ? `@${persona.username} is paused and gets no turn.` : `@${persona.username} gets turns again.`;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { holding } from '../holding/holding.ts';
import { draw } from './busy-model.ts';
import { CallLog } from './call-check.ts';
import { checkEffects } from './effect-check.ts';
import { checkAllEnded, checkJournals, checkOpenWork } from './journal-check.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { checkAcknowledged, checkNothingLost } from './loss-check.ts';
import { type PlaceOfKill, placeOfKill, turnsInFlight } from './place-of-kill.ts';
import type { Problem } from './problem.ts';
import type { Target } from './target.ts';
import { WorkerProcess } from './worker-process.ts';

const mostMisses = 50;

/** What a trial came to. */
export interface TrialResult {
  readonly kills: number;
  /** Where the kills found the turns in flight. */
  readonly places: readonly PlaceOfKill[];
  readonly ledger: Ledger;
  readonly calls: { readonly made: number; readonly repeated: number };
  readonly problems: readonly Problem[];
}

/** Kills workers on one database until the number of kills is reached, and looks into the database after each. */
export class Trial {
  readonly #target: Target;
  readonly #wanted: number;
  readonly #seed: string;
  readonly #problems = new Map<string, Problem>();
  readonly #places: PlaceOfKill[] = [];
  readonly #calls = new CallLog();
  #ledger = emptyLedger;
  #kills = 0;
  #runs = 0;

  constructor(target: Target, wanted: number, seed: string) {
    this.#target = target;
    this.#wanted = wanted;
    this.#seed = seed;
  }

  async run(): Promise<TrialResult> {
    while (this.#kills < this.#wanted && (await this.#runAndKill())) {
      if (this.#runs > this.#wanted + mostMisses) {
        this.#found({ fault: 'stuck', account: 'too many kills met no turn in flight' });
        break;
      }
      // The last worker is left to wait until the lease of the killed one runs out by itself.
      if (this.#kills < this.#wanted) await this.#target.endLease();
    }
    if (this.#kills === this.#wanted) await this.#runToTheEnd();
    return {
      kills: this.#kills,
      places: this.#places,
      ledger: this.#ledger,
      calls: this.#calls.counts,
      problems: [...this.#problems.values()],
    };
  }

  /** False where the worker did not live to be killed, which ends the trial. */
  async #runAndKill(): Promise<boolean> {
    this.#runs += 1;
    return holding(async (hold) => {
      const worker = hold(new WorkerProcess(this.#target));
      const played = await worker.plays();
      await sleep(draw(`${this.#seed}/${this.#runs}`) * this.#target.longestLife);
      const killed = await worker.kill();
      const inFlight = await this.#look(worker);
      if (inFlight > 0) this.#kills += 1;
      this.#tell(`kill ${this.#kills} of ${this.#wanted}, turns in flight: ${inFlight}`);
      if (played && killed) return true;
      this.#found({ fault: 'stuck', account: `a worker ${played ? 'ended by itself' : 'took no turn up'}` });
      return false;
    });
  }

  async #runToTheEnd(): Promise<void> {
    this.#tell(this.#target.leasesOutlive ? 'the last worker waits for the lease to run out' : 'the last worker plays');
    return holding(async (hold) => {
      const worker = hold(new WorkerProcess(this.#target, ['--last']));
      const code = await worker.end();
      if (code !== 0) this.#found({ fault: 'stuck', account: `the last worker did not end well (${code})` });
      await worker.kill();
      await this.#look(worker);
      const refused = worker.notes.some(({ what }) => what === 'refused');
      if (this.#target.leasesOutlive && !refused)
        this.#found({ fault: 'stuck', account: 'a cycle was taken over while its lease still ran' });
      for (const problem of checkAllEnded(this.#ledger)) this.#found(problem);
    });
  }

  /** Looks into the database after a worker's end; tells how many turns that end interrupted. */
  async #look(worker: WorkerProcess): Promise<number> {
    const before = this.#ledger;
    const now = await this.#target.look();
    const inFlight = turnsInFlight(before, now);
    const problems = [
      ...checkNothingLost(before, now),
      ...checkAcknowledged(worker.notes, now),
      ...checkEffects(now),
      ...checkJournals(now),
      ...checkOpenWork(now),
      ...this.#calls.add(worker.notes, before, now, inFlight),
    ];
    for (const problem of problems) this.#found(problem);
    if (worker.complaints !== '') this.#found({ fault: 'stuck', account: `a worker complained: ${worker.complaints}` });
    this.#places.push(...inFlight.map((turn) => placeOfKill(now, turn)));
    this.#ledger = now;
    return inFlight.length;
  }

  /** A problem that is there at one look is there at all later ones too; it is told once. */
  #found(problem: Problem): void {
    if (this.#problems.has(problem.account)) return;
    this.#problems.set(problem.account, problem);
    this.#tell(`${problem.fault}: ${problem.account}`);
  }

  #tell(text: string): void {
    process.stderr.write(`${this.#target.name}: ${text}\n`);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { draw } from '../crashes/busy-model.ts';
import { checkEffects } from '../crashes/effect-check.ts';
import { checkAllEnded, checkJournals, checkOpenWork } from '../crashes/journal-check.ts';
import { emptyLedger, type Ledger } from '../crashes/ledger.ts';
import { checkAcknowledged, checkNothingLost } from '../crashes/loss-check.ts';
import type { Note, TurnFound } from '../crashes/notes.ts';
import type { Problem } from '../crashes/problem.ts';
import { holding } from '../holding/holding.ts';
import { aims, type KilledRunner, metWhereHeld } from './aim.ts';
import { CallCount } from './call-count.ts';
import { type KillPlace, killPlaces, placeOfKill, turnsInFlight } from './kill-place.ts';
import type { ProgramOptions } from './program-options.ts';
import { RunnerProcess } from './runner-process.ts';
import type { Target } from './target.ts';

const patience = 60_000;
const recovery = 30_000;
const longestStop = 25_000;
const longestHold = 3_000;
const checksInAll = 10;
const leastShare = 0.05;
/** Fewer kills than that fall where chance has them. */
const fewKills = 100;
/** How much a trial is to do. */
export interface TrialOptions {
  readonly kills: number;
  readonly personas: number;
  readonly seed: string;
}

/** Kills, stops and cuts off runners on one database, and looks for anything lost, repeated or stuck. */
export class KillTrial {
  readonly #target: Target;
  readonly #options: TrialOptions;
  readonly #problems = new Map<string, Problem>();
  readonly #places: KillPlace[] = [];
  readonly #calls = new CallCount();
  readonly #begun = performance.now();
  #met = 0;
  #lives = 0;
  #stops = 0;
  #cuts = 0;
  #aimed = 0;
  #recovered = 0;
  #checks = 0;
  #checking = false;
  #done = false;
  #everybody = new AbortController();
  #ledger = emptyLedger;
  /** What ended runners were told is stored, and nobody has looked for yet. */
  #acknowledged: Note[] = [];
  /** A killed runner of whose turns the next one tells. */
  #untold: KilledRunner | undefined;

  constructor(target: Target, options: TrialOptions) {
    this.#target = target;
    this.#options = options;
  }

  /** Runs it and tells its final line; whether all is well. */
  async run(): Promise<{ readonly sound: boolean; readonly line: string }> {
    await this.#target.createPersonas(this.#options.personas);
    const cutting = this.#cutNowAndThen();
    await Promise.all(Array.from({ length: this.#target.runners }, (_, place) => this.#runAndKill(place)));
    this.#done = true;
    await cutting;
    if (this.#problems.size === 0) await this.#runToTheEnd();
    await this.#check();
    for (const problem of [...this.#calls.check(this.#ledger), ...this.#tooFew()]) this.#found(problem);
    return { sound: this.#problems.size === 0, line: this.#line() };
  }

  async #runAndKill(place: number): Promise<void> {
    while (this.#places.length < this.#options.kills && this.#problems.size === 0) {
      this.#lives += 1;
      await this.#live(`${place}/${this.#lives}`, this.#lives);
      await this.#checkNowAndThen();
    }
  }

  async #live(key: string, life: number): Promise<void> {
    const aim = life % 4 === 0 ? aims[(life / 4) % aims.length] : undefined;
    return holding(async (hold) => {
      const runner = hold(
        this.#start({
          concurrency: 2,
          rest: 25,
          ...(aim && { hold: { at: aim.at, milliseconds: 'ever' } }),
        }),
      );
      if (!(await runner.takesATurn(patience))) return this.#complain(runner, 'took no turn up within a minute');
      this.#tellUntold(runner);
      await (aim ? this.#untilHeld(runner) : this.#rest(this.#draw(`${key}/life`)));
      if (this.#isToBeStopped(life)) await this.#stopForAWhile(runner);
      if (this.#draw(`${key}/all`) < 0.03) this.#callEverybody();
      const killed = await runner.kill();
      if (!killed || runner.complaints !== '') return this.#complain(runner, 'ended by itself');
      this.#absorb(runner.notes);
      const running = await this.#target.runningAfter(runner.name);
      const dead = { notes: runner.notes, aim };
      if (running) this.#count(dead, running);
      else this.#untold = dead;
    });
  }

  /** Most live for about a second; some long enough to look after what the others leave. */
  async #rest(draw: number): Promise<void> {
    const milliseconds = draw < 0.95 ? draw * 900 : 4_000 + (draw - 0.95) * 40_000;
    await sleep(milliseconds, undefined, { signal: this.#everybody.signal }).catch(() => {});
  }

  async #untilHeld(runner: RunnerProcess): Promise<void> {
    const until = performance.now() + longestHold;
    const isHeld = () => runner.notes.some(({ what }) => what === 'held');
    while (!isHeld() && performance.now() < until) await sleep(10);
  }

  #callEverybody(): void {
    this.#everybody.abort();
    this.#everybody = new AbortController();
  }

  #isToBeStopped(life: number): boolean {
    return this.#target.hasMovedOn !== undefined && life % Math.max(12, Math.ceil(this.#options.kills / 14)) === 5;
  }

  /** Stops the runner until others have gone on with its turns, and lets it find that out. */
  async #stopForAWhile(runner: RunnerProcess): Promise<void> {
    runner.send('SIGSTOP');
    const until = performance.now() + longestStop;
    const isAlone = () => this.#places.length >= this.#options.kills || performance.now() > until;
    while (!(await this.#target.hasMovedOn?.(runner.notes)) && !isAlone()) await sleep(100);
    runner.send('SIGCONT');
    this.#stops += 1;
    await sleep(500);
  }

  async #cutNowAndThen(): Promise<void> {
    for (let storm = 1; !this.#done && this.#target.cutConnections; storm += 1) {
      await sleep(4_000 + this.#draw(`storm/${storm}`) * 8_000);
      for (let cut = 0; cut < 3 && !this.#done; cut += 1) {
        await this.#target.cutConnections();
        this.#cuts += 1;
        await sleep(150);
      }
    }
  }

  #tellUntold(runner: RunnerProcess): void {
    const found = runner.notes.find(({ what }) => what === 'found');
    if (this.#untold && found?.what === 'found') this.#count(this.#untold, found.running);
    this.#untold = undefined;
  }

  /** A kill that met several turns counts once, for one of them by chance; one that met none does not count. */
  #count({ notes, aim }: KilledRunner, running: readonly TurnFound[]): void {
    const inFlight = turnsInFlight(notes, running);
    const met = aim && metWhereHeld(notes, aim, inFlight);
    if (met === true) this.#aimed += 1;
    else if (met !== undefined) this.#found({ fault: 'places', account: met });
    const found = inFlight[Math.floor(this.#draw(`pick/${this.#lives}`) * inFlight.length)];
    if (!found) return;
    this.#met += inFlight.length;
    this.#places.push(placeOfKill(notes, found));
    if (this.#places.length % 10 === 0) this.#tell(`${this.#counts()}, ${this.#seconds()} s`);
  }

  /** All must have gone on within half a minute of the last fault, and the next cycle be played too. */
  async #runToTheEnd(): Promise<void> {
    const lastFault = performance.now();
    this.#tell('the last runner plays');
    const left = new Set((await this.#target.running?.())?.map(({ turn }) => turn));
    return holding(async (hold) => {
      const last = hold(this.#start({ concurrency: 8, rest: 0, cycles: 1 }));
      if (!(await last.takesATurn(patience))) this.#complain(last, 'took no turn up within a minute');
      this.#tellUntold(last);
      const found = last.notes.find(({ what }) => what === 'found');
      if (found?.what === 'found') for (const { turn } of found.running) left.add(turn);
      while (left.size > 0 && performance.now() - lastFault < recovery) {
        for (const note of last.notes) if (note.what === 'turn-end') left.delete(note.turn);
        await sleep(100);
      }
      this.#recovered = performance.now() - lastFault;
      if (left.size > 0)
        this.#found({ fault: 'stuck', account: `30 s after the last kill: turns ${[...left].join(', ')}` });
      const code = await Promise.race([last.end(), sleep(2 * patience, 'nothing', { ref: false })]);
      if (code !== 0) this.#complain(last, `ended with ${code}`);
      this.#absorb(last.notes);
      await this.#check();
      for (const problem of checkAllEnded(this.#ledger)) this.#found(problem);
    });
  }

  #absorb(notes: readonly Note[]): void {
    this.#calls.add(notes);
    this.#acknowledged.push(...notes);
  }

  async #checkNowAndThen(): Promise<void> {
    const due = Math.floor((this.#places.length / this.#options.kills) * checksInAll);
    if (this.#checking || due <= this.#checks || due >= checksInAll) return;
    this.#checks = due;
    this.#checking = true;
    await this.#check();
    this.#checking = false;
  }

  async #check(): Promise<void> {
    const noted = this.#acknowledged;
    this.#acknowledged = [];
    const before = this.#ledger;
    const now: Ledger = await this.#target.ledger();
    this.#ledger = now;
    const repeated = await this.#target.repeatedReplies();
    const problems = [
      ...checkNothingLost(before, now),
      ...checkAcknowledged(noted, now),
      ...checkEffects(now),
      ...checkJournals(now),
      ...checkOpenWork(now),
      ...(repeated > 0
        ? [{ fault: 'asked again', account: `${repeated} stored replies were asked for again` } as const]
        : []),
    ];
    for (const problem of problems) this.#found(problem);
  }

  #tooFew(): Problem[] {
    if (this.#options.kills < fewKills) return [];
    return killPlaces.flatMap((place): Problem[] => {
      const share = this.#at(place) / this.#places.length;
      if (share >= leastShare) return [];
      return [{ fault: 'places', account: `${place}: ${(share * 100).toFixed(1)} % of the kills, and 5 % are wanted` }];
    });
  }

  #start(options: Pick<ProgramOptions, 'concurrency' | 'rest' | 'cycles' | 'hold'>): RunnerProcess {
    const { database } = this.#target;
    return new RunnerProcess({ database, seed: this.#options.seed, model: 'busy', ...options });
  }

  #complain(runner: RunnerProcess, account: string): void {
    this.#found({ fault: 'stuck', account: `${runner.name} ${account}. ${runner.complaints}` });
  }

  /** A problem that is there at one look is there at all later ones too; it is told once. */
  #found(problem: Problem): void {
    if (this.#problems.has(problem.account)) return;
    this.#problems.set(problem.account, problem);
    this.#tell(`${problem.fault}: ${problem.account}`);
  }

  #draw(key: string): number {
    return draw(`${this.#options.seed}/${key}`);
  }

  #at(place: KillPlace): number {
    return this.#places.filter((one) => one === place).length;
  }

  #counts(): string {
    const where = killPlaces.map((place) => `${place} ${this.#at(place)}`).join(', ');
    return `${this.#places.length} kills (${where}), ${this.#stops} stops, ${this.#cuts} cuts of all connections`;
  }

  #line(): string {
    const { cycles, entries, steps, turns } = this.#ledger;
    const problems = [...this.#problems.values()];
    const wrong = (['lost', 'duplicated', 'gaps', 'stuck'] as const).map(
      (fault) => `${fault} ${problems.filter((problem) => problem.fault === fault).length}`,
    );
    return [
      this.#counts(),
      `${this.#met} turns in flight met, ${this.#aimed} of them where they were held`,
      `${cycles.length} cycles, ${turns.length} turns, ${steps.length} steps, ${entries.length} entries`,
      wrong.join(', '),
      `model calls repeated: ${this.#calls.repeated} of ${this.#calls.made}, never more than one for each time that a turn was interrupted`,
      `all went on ${(this.#recovered / 1_000).toFixed(1)} s after the last kill`,
      `${this.#seconds()} s`,
    ].join('; ');
  }

  #seconds(): number {
    return Math.round((performance.now() - this.#begun) / 1_000);
  }

  #tell(text: string): void {
    process.stderr.write(`${this.#target.name}: ${text}\n`);
  }
}

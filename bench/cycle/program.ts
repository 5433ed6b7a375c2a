// One cycle in a process of its own: node program.ts PERSONAS COMMENTS. It prints what it measured as JSON.
import { Simulation } from '@sim-feed/core';
import { filledStorage } from '../in-memory/filled-storage.ts';
import { instantModel } from './instant-model.ts';
import type { PlayedCycle } from './measure-cycles.ts';

const [personas = 0, comments = 0] = process.argv.slice(2).map(Number);
const posts = 200;
const storage = await filledStorage({ personas, posts, comments });
const simulation = new Simulation({ storage, model: instantModel(posts) });
globalThis.gc?.();
const before = process.memoryUsage();
const [begun, processor] = [performance.now(), process.cpuUsage()];
const report = await simulation.runCycle();
const seconds = (performance.now() - begun) / 1_000;
const { user, system } = process.cpuUsage(processor);
const peak = process.resourceUsage().maxRSS * 1_024;
globalThis.gc?.();
const kept = process.memoryUsage().heapUsed - before.heapUsed;
const performed = Object.values(report.entries).reduce((total, count) => total + count.performed, 0);
const played: PlayedCycle = {
  personas,
  comments,
  finished: report.turns.finished,
  performed,
  seconds,
  processor: (user + system) / 1e6,
  before: before.rss,
  peak,
  kept,
};
console.log(JSON.stringify(played));
// What is held is let go of at once.
process.exit();

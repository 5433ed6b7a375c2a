// What `npm start` runs: Sim-Feed with all its parts in one process. src/run.ts tells the story.
import { run } from './src/run.ts';

process.exitCode = await run(process.argv.slice(2), process.env);

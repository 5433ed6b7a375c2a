// A cycle every half hour, on a PostgreSQL and by a real model, until SIGTERM. The environment says where both are.
import { Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { openaiModel } from '@sim-feed/core/openai';
import { postgresStorage, preparePostgres } from '@sim-feed/core/postgres';
import OpenAI from 'openai';
import pg from 'pg';

const { DATABASE_URL, LLM_BASE_URL, LLM_MODEL = 'deepseek-flash', LLM_API_KEY = '' } = process.env;

// #region storage
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16 });
// Without this a connection that breaks while it idles ends the process.
pool.on('error', (error) => console.warn(error.message));
await preparePostgres(pool);
const storage = postgresStorage(pool);
for (const draft of cast) {
  if (!(await storage.personas.byUsername(draft.username))) await storage.personas.create(draft, new Date());
}
// #endregion

// #region simulation
const client = new OpenAI({ baseURL: LLM_BASE_URL, apiKey: LLM_API_KEY });
// USD for a million tokens. Of deepseek-flash the price is known.
const price = { prompt: 0.15, completion: 0.6 };
const simulation = new Simulation({
  storage,
  model: openaiModel(client, {
    model: LLM_MODEL,
    price: ({ prompt, completion }) => (prompt * price.prompt + completion * price.completion) / 1e6,
  }),
  limits: { day: { cost: 1 } },
});
simulation.on('cycle-finished', ({ report }) => {
  console.log(`${report.cycle.slot.toISOString()} ${report.cycle.state}: ${report.turns.finished} turns have finished`);
});
simulation.start();
process.once('SIGTERM', async () => {
  await simulation.stop();
  await pool.end();
});
// #endregion

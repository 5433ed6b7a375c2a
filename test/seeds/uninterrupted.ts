import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { feedText, play } from './play.ts';

/** The feed of a seed in memory. */
export async function playInMemory(seed: number, cycles: number): Promise<string> {
  const storage = memoryStorage({ personas: cast });
  await play(storage, seed, cycles);
  return feedText(storage);
}

/** The feed of a seed on the database there. */
export async function playOn(url: string, seed: number, cycles: number): Promise<string> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    const storage = postgresStorage(pool);
    for (const draft of cast) await storage.personas.create(draft, new Date('2026-11-21T00:00:00Z'));
    await play(storage, seed, cycles);
    return await feedText(storage);
  } finally {
    await pool.end();
  }
}

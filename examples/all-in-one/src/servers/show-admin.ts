import type { Database } from '../database/database.ts';
import type { Settings } from '../settings/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Admin } from './admin.ts';
import type { Web } from './web.ts';

/**
 * Serves the admin API where the program goes on for a while; says where, and how the first admin comes in. The page is
 * told where it is.
 */
export async function shownToAdmins(
  database: Database,
  settings: Settings,
  terminal: Terminal,
  web: Web | undefined,
): Promise<Admin | undefined> {
  const goesOn = settings.cycles === Number.POSITIVE_INFINITY || settings.interval !== undefined;
  if (!settings.web || !goesOn) return undefined;
  // Slow to load, and of no use to a single cycle.
  const { serveAdmin } = await import('./admin.ts');
  const origins = web ? [new URL(web.url).origin, new URL(web.url).origin.replace('127.0.0.1', 'localhost')] : [];
  const admin = await serveAdmin(await database.admin(), origins, (sentence) => terminal.complain(sentence));
  await web?.nameAdmin(admin.url);
  terminal.say(`The admin API: ${terminal.paint('bold', `${admin.url}/docs`)}`);
  if (admin.bootstrapToken !== undefined) {
    terminal.say('There is no admin yet. The first registers with this bootstrap token:');
    terminal.print(admin.bootstrapToken);
  }
  terminal.print('');
  return admin;
}

import { SchemaMismatch } from '../../errors/index.ts';
import { type Database, statement, type Transaction } from './database.ts';
import { schemaSql } from './schema-sql.ts';

/** The version that sql/init.sql writes. */
const schemaVersion = 2;

/** The oldest PostgreSQL that the tests are run on. */
const oldestServer = 14;

const tables = [
  'simulation',
  'personas',
  'posts',
  'comments',
  'likes',
  'follows',
  'post_counts',
  'persona_counts',
  'admin',
  'admin_invitations',
  'sign_in_failures',
  'cycles',
  'turns',
  'steps',
  'entries',
  'spending',
];

// On PostgreSQL, one process prepares at a time; the number is any that nobody else is likely to lock.
const lockSchema = statement<object>('lock-schema', 'SELECT pg_advisory_xact_lock(7469316600)');
const selectServer = statement<{ readonly number: number; readonly name: string }>(
  'server-version',
  "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
);
const selectTables = statement<{ readonly name: string }>(
  'tables',
  `SELECT relname::text AS name FROM pg_class
   WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
     AND relname::text = ANY (string_to_array($1, ','))
   ORDER BY relname`,
);
const selectIsOurs = statement<{ readonly ours: boolean }>(
  'simulation-table',
  // Not the information schema, which shows a role only what it may use.
  `SELECT EXISTS (
     SELECT FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relname = 'simulation' AND attname = 'schema_version'
       AND NOT attisdropped
   ) AS ours`,
);
const selectVersion = statement<{ readonly schema_version: number }>(
  'schema-version',
  'SELECT schema_version FROM simulation',
);

/** Creates the schema where there is none of it, and refuses what is not this version of it, or a server too old for it. */
export function prepareSchema(database: Database): Promise<void> {
  return database.transaction(async (transaction) => {
    await requireServer(transaction);
    await transaction.query(lockSchema);
    const found = (await transaction.query(selectTables, [tables.join(',')])).map(({ name }) => name);
    if (found.length === 0) await transaction.script(schemaSql);
    else requireVersion(await versionOf(transaction), found);
  });
}

async function requireServer(transaction: Transaction): Promise<void> {
  const [server] = await transaction.query(selectServer);
  if (!server || server.number >= oldestServer * 10_000) return;
  throw new SchemaMismatch(
    'database-older',
    `The database is PostgreSQL ${server.name}, and this package needs PostgreSQL ${oldestServer} or later.`,
  );
}

async function versionOf(transaction: Transaction): Promise<number | undefined> {
  const [table] = await transaction.query(selectIsOurs);
  if (!table?.ours) return undefined;
  const [row] = await transaction.query(selectVersion);
  return row?.schema_version;
}

function requireVersion(version: number | undefined, found: readonly string[]): void {
  if (version === schemaVersion) return;
  if (version === undefined) {
    throw new SchemaMismatch(
      'schema-foreign',
      `The database has tables that are not of this package but have their names: ${found.join(', ')}. ` +
        'Use a database, or a schema first on its search_path, of its own.',
    );
  }
  if (version < schemaVersion) {
    throw new SchemaMismatch(
      'schema-older',
      `The database has version ${version} of the schema, and this package needs version ${schemaVersion}. ` +
        'Upgrade the database as CHANGELOG.md says, or use the package that wrote it.',
    );
  }
  throw new SchemaMismatch(
    'schema-newer',
    `The database has version ${version} of the schema, and this package knows version ${schemaVersion}. ` +
      'Use a newer version of the package.',
  );
}

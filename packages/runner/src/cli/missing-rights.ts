import { readFile } from 'node:fs/promises';
import type { RunnerDatabase } from '../database.ts';
import { runnerRoleFile } from '../runner-role.ts';

const grant = /^GRANT (?<rights>.+) ON (?<objects>.+) TO sim_feed_runner;$/;
const grantToDelete = /^-- +GRANT (?<rights>DELETE) ON (?<objects>.+) TO sim_feed_runner;$/;

/** A right on a table, on one of its columns, on a schema, or on all tables of a schema. */
interface Right {
  readonly right: string;
  readonly column: string | null;
  readonly object: string;
  readonly kind: 'table' | 'schema' | 'tables';
}

// By their ids: whoever may not use a schema may not name its tables either.
const lacking = `
  WITH wanted AS (
    SELECT * FROM json_to_recordset($1::json) AS w ("right" text, "column" text, object text, kind text)
  ), named AS (
    SELECT "right", "column", object, kind, CASE kind WHEN 'table' THEN object::regclass::oid END AS id
    FROM wanted WHERE kind <> 'tables'
    UNION ALL
    SELECT "right", NULL, object || '.' || relname, 'table', pg_class.oid
    FROM wanted JOIN pg_class ON kind = 'tables' AND relkind IN ('r', 'p') AND relnamespace = to_regnamespace(object)
  )
  SELECT "right" || coalesce(' (' || "column" || ')', '') || ' on '
    || CASE kind WHEN 'schema' THEN 'schema ' ELSE '' END || object AS lacks
  FROM named
  WHERE NOT CASE
    WHEN kind = 'schema' AND to_regnamespace(object) IS NULL THEN has_database_privilege(current_database(), 'CREATE')
    WHEN kind = 'schema' THEN has_schema_privilege(object, "right")
    WHEN "column" IS NULL THEN has_table_privilege(id, "right")
    ELSE has_column_privilege(id, "column", "right")
  END`;

/**
 * The rights of runner-role.sql that the database's role does not have, in words: `INSERT on posts`. Those to delete old
 * cycles are among them where they are to be deleted.
 */
export async function missingRights(database: RunnerDatabase, deletes: boolean): Promise<string[]> {
  const lines = (await readFile(runnerRoleFile, 'utf8')).split('\n');
  const patterns = deletes ? [grant, grantToDelete] : [grant];
  const wanted = lines.flatMap((line) => patterns.flatMap((pattern) => rightsIn(pattern.exec(line)?.groups)));
  const { rows } = await database.query(lacking, [JSON.stringify(wanted)]);
  return rows.map((row) => String((row as { lacks: unknown }).lacks));
}

function rightsIn({ rights = '', objects = '' }: Readonly<Record<string, string>> = {}): Right[] {
  if (rights === '') return [];
  return rights.split(', ').flatMap((written) => {
    const [, right = written, column = null] = /^(\w+) \((\w+)\)$/.exec(written) ?? [];
    return objects.split(', ').map((object): Right => ({ right, column, ...kindOf(object) }));
  });
}

function kindOf(written: string): Pick<Right, 'object' | 'kind'> {
  const [, all, schema] = /^(ALL TABLES IN )?SCHEMA (\w+)$/.exec(written) ?? [];
  if (schema === undefined) return { object: written, kind: 'table' };
  return { object: schema, kind: all === undefined ? 'schema' : 'tables' };
}

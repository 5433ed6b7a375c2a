import { standardActions } from '@sim-feed/core';
import type { Chronicle } from './chronicle.ts';

/** How often each persona performed each action, as a table to read. */
export function actionTable({ entries }: Chronicle): string {
  const names = standardActions.map(({ name }) => name);
  const shown = names.map((name) =>
    name.replace(/_(?:post|user|posts|on_post|most_recent_posts)$/, '').replaceAll('_', ' '),
  );
  const lines = [['persona', ...shown]];
  for (const [username, counts] of entries)
    lines.push([username, ...names.map((name) => String(counts.get(name) ?? 0))]);
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

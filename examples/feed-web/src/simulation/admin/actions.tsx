import css from './actions.module.css';
import type { CycleReport } from './admin-api.ts';

/** How often each action was chosen, and how often it was refused with a correction: bars that are a table. */
export function Actions({ reports }: { reports: readonly CycleReport[] }) {
  const actions = entriesIn(reports);
  const most = Math.max(1, ...actions.map(({ performed, refused }) => performed + refused));
  return (
    <>
      <h3>Entries by action</h3>
      <table className={css['actions']}>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <td className={css['room']} />
            <th scope="col">Performed</th>
            <th scope="col">Refused</th>
          </tr>
        </thead>
        <tbody>
          {actions.map(({ name, performed, refused }) => (
            <tr key={name}>
              <th scope="row">{name.replaceAll('_', ' ')}</th>
              <td className={css['room']} aria-hidden>
                <div className={css['bar']}>
                  <i style={{ width: `${(100 * performed) / most}%`, background: 'var(--chart-violet)' }} />
                  <i style={{ width: `${(100 * refused) / most}%`, background: 'var(--chart-orange)' }} />
                </div>
              </td>
              <td>{performed.toLocaleString('en')}</td>
              <td>{refused.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function entriesIn(reports: readonly CycleReport[]) {
  const counts = new Map<string, { performed: number; refused: number }>();
  for (const [name, { performed, refused }] of reports.flatMap(({ entries }) => Object.entries(entries))) {
    const known = counts.get(name) ?? { performed: 0, refused: 0 };
    counts.set(name, { performed: known.performed + performed, refused: known.refused + refused });
  }
  return [...counts]
    .map(([name, count]) => ({ name, ...count }))
    .toSorted((one, other) => other.performed - one.performed);
}

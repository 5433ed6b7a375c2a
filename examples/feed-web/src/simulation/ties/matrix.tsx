import css from './matrix.module.css';
import { sideBySide } from './side-by-side.ts';
import type { Ties } from './ties.ts';

interface MatrixProps {
  readonly ties: Ties;
  readonly caption: string;
  /** What a coloured cell is told as, to who points at it. */
  say(from: string, to: string, count: number): string;
  /** How strongly a cell is coloured, from 1 to 4; 0 is not at all. */
  strength(from: number, to: number): number;
  /** What stands in a cell where there is room. */
  text(count: number): string;
}

/**
 * Who does something to whom: a row acts, a column is acted upon. A table, so that a screen reader goes through it by
 * its heads, and coloured, so that the eye sees it at once.
 */
export function Matrix({ ties, caption, say, strength, text }: MatrixProps) {
  const members = sideBySide(ties);
  return (
    <div className={css['frame']}>
      <table className={css['matrix']}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <td />
            {members.map(({ id, username }) => (
              <th key={id} scope="col">
                <span>{username}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((from) => (
            <tr key={from.id}>
              <th scope="row" title={from.username}>
                {from.username}
              </th>
              {members.map((to) => {
                const count = ties.count(from.id, to.id);
                if (from === to) return <td key={to.id} data-self />;
                return (
                  <td
                    key={to.id}
                    data-strength={strength(from.id, to.id)}
                    // An empty cell reads as empty: a title would be read out in each of the hundreds of them.
                    title={count > 0 ? say(from.username, to.username, count) : undefined}
                  >
                    <span>{text(count)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

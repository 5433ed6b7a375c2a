import css from './columns.module.css';
import { Legend, type Meaning } from './legend.tsx';
import { axisEnd } from './scale.ts';

/** One column: the values of its parts from below, as the meanings are ordered. */
interface Column {
  readonly key: number;
  readonly values: readonly number[];
  /** All of it in a line, for who points at it. */
  readonly title: string;
}

interface ColumnsProps {
  readonly columns: readonly Column[];
  readonly meanings: readonly Meaning[];
  /** What stands under the first and under the last column. */
  readonly ends: readonly [string, string];
  format(value: number): string;
}

const many = 40;
const widest = 88;

/** Columns side by side, each stacked of parts. A picture for the eye alone: a table must stand behind it. */
export function Columns({ columns, meanings, ends, format }: ColumnsProps) {
  const top = axisEnd(columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const shown = meanings.map((meaning, at) => ({ ...meaning, at, isAny: columns.some(({ values }) => values[at]) }));
  return (
    <>
      <div className={css['chart']} style={{ maxWidth: (columns.length + 1) * widest }} aria-hidden>
        <div className={css['axis']}>
          <span>{format(top)}</span>
          <span>{format(top / 2)}</span>
          <span>{format(0)}</span>
        </div>
        <div className={css['columns']} style={{ gap: columns.length > many ? 1 : 4 }}>
          {columns.map(({ key, values, title }) => (
            <div key={key} className={css['column']} title={title}>
              {shown.map(({ name, colour, at }) => (
                <i key={name} style={{ height: `${(100 * (values[at] ?? 0)) / top}%`, background: colour }} />
              ))}
            </div>
          ))}
        </div>
        <div className={css['ends']}>
          <span>{ends[0]}</span>
          <span>{columns.length > 1 && ends[1]}</span>
        </div>
      </div>
      <Legend meanings={shown.filter(({ isAny }) => isAny)} />
    </>
  );
}

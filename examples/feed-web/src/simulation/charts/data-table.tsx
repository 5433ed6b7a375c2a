import type { ReactNode } from 'react';
import css from './data-table.module.css';

interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** A row's first cell is its head. */
  readonly rows: readonly { readonly key: number | string; readonly cells: readonly ReactNode[] }[];
  /** How many columns at the end are numbers. */
  readonly numbers: number;
}

/** What a picture shows, in figures: for those who cannot see it, or would rather read. Closed until it is asked for. */
export function DataTable({ caption, heads, rows, numbers }: DataTableProps) {
  const isNumber = (at: number) => at >= heads.length - numbers;
  return (
    <details className={css['details']}>
      <summary>As a table</summary>
      <table className={css['table']}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" data-number={isNumber(at)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]} data-number={isNumber(at + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

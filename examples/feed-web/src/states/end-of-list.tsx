import type { ReactNode } from 'react';
import css from './states.module.css';

/** Where a list is over: the line along which one cuts. */
export function EndOfList({ children }: { children: ReactNode }) {
  return (
    <p className={css['end']}>
      <span>{children}</span>
    </p>
  );
}

import type { ReactNode } from 'react';
import css from './states.module.css';

/** A list with nothing on it. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css['empty']}>
      <p className={css['title']}>{title}</p>
      <p>{children}</p>
    </div>
  );
}

import { type ReactNode, useId } from 'react';
import css from './figure.module.css';

/** A sheet with something to look at: what it shows, and a sentence on how to read it. */
export function Figure({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css['figure']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className={css['lead']}>{lead}</p>
      {children}
    </section>
  );
}

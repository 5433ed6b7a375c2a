import css from './legend.module.css';

/** What a colour stands for. */
export interface Meaning {
  readonly name: string;
  /** A CSS colour. */
  readonly colour: string;
}

/** What the colours of a picture stand for. */
export function Legend({ meanings }: { meanings: readonly Meaning[] }) {
  return (
    <ul className={css['legend']} aria-hidden>
      {meanings.map(({ name, colour }) => (
        <li key={name}>
          <i style={{ background: colour }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

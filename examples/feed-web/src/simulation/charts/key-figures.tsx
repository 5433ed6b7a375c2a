import css from './key-figures.module.css';

/** A few numbers that say the most, each with what it counts. */
export function KeyFigures({ figures }: { figures: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className={css['figures']}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

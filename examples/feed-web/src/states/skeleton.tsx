import css from './states.module.css';

const blanks = [1, 2, 3, 4, 5];

/** Blank sheets while the first answer is on its way. */
export function Skeleton({ sheets = 5 }: { sheets?: number }) {
  return (
    <div role="status">
      <span className="unseen">Loading</span>
      {blanks.slice(0, sheets).map((blank) => (
        <div key={blank} className={css['blank']} aria-hidden>
          <span />
          <div>
            <i />
            <i />
            <i />
          </div>
        </div>
      ))}
    </div>
  );
}

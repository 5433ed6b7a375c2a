import css from './house.module.css';
import { seatsOf } from './seats.ts';

const colours = ['violet', 'blue', 'green', 'yellow', 'orange', 'pink'];
const fewest = 16;
const most = 120;

/** The house as parliaments are drawn: a seat a turn, in colour once the turn is over; all of them between cycles. */
export function House({ turns, done }: { turns: number; done: number }) {
  const seats = seatsOf(Math.max(fewest, Math.min(most, turns)));
  const taken = turns === 0 ? 0 : Math.floor((seats.length * done) / turns);
  return (
    <svg className={css['house']} viewBox="-104 -104 208 118" aria-hidden>
      {seats.map(({ x, y, radius, across }, at) => (
        <rect
          key={`${x},${y}`}
          className={at < taken ? css['taken'] : css['free']}
          style={{ '--seat': `var(--scrap-${colours[Math.min(5, Math.floor(across * 6))]})` } as React.CSSProperties}
          x={x - radius}
          y={y - radius}
          width={radius * 2}
          height={radius * 2}
          rx={1.5}
          transform={`rotate(${((at * 37) % 17) - 8} ${x} ${y})`}
        />
      ))}
    </svg>
  );
}

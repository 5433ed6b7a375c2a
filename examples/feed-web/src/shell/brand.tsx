import { Link } from 'wouter';
import css from './brand.module.css';

const scraps = [
  { letter: 'S', on: 'violet' },
  { letter: 'i', on: 'yellow' },
  { letter: 'm', on: 'pink' },
  { letter: '-', on: undefined },
  { letter: 'F', on: 'orange' },
  { letter: 'e', on: 'green' },
  { letter: 'e', on: 'blue' },
  { letter: 'd', on: 'yellow' },
];

/** The name, cut out of eight papers, as a note from kidnappers would have it. */
export function Brand() {
  return (
    <Link className={css['brand']} href="/" aria-label="Sim-Feed">
      {scraps.map(({ letter, on }) => (
        <span
          key={`${letter} on ${on}`}
          className={on ? css['scrap'] : css['dash']}
          style={on ? { background: `var(--scrap-${on})` } : {}}
          aria-hidden
        >
          {letter}
        </span>
      ))}
    </Link>
  );
}

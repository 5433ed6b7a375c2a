import { Link } from 'wouter';
import css from './states.module.css';

/** What was asked for is not there, or no longer. */
export function NotThere({ what }: { what: string }) {
  return (
    <div className={css['empty']}>
      <p className={css['title']}>Cut out</p>
      <p>
        There is no such {what}, or no longer. <Link href="/">Back to the feed</Link>
      </p>
    </div>
  );
}

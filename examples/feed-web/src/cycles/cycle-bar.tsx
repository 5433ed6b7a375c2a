import { Link } from 'wouter';
import { countdown } from '../text/time.ts';
import { TimeAgo } from '../text/time-ago.tsx';
import { useSecond } from '../text/use-now.ts';
import { counted } from '../text/wording.ts';
import css from './cycle-bar.module.css';
import type { CycleNews } from './cycle-news.ts';
import { House } from './house.tsx';

interface CycleBarProps {
  readonly news: CycleNews | undefined;
  readonly isSilent: boolean;
  /** Whether it keeps itself short on a phone, where it stands between the reader and what was asked for. */
  readonly isBrief: boolean;
}

/** Where the cycles stand: the one that runs, or how long it is to the next. */
export function CycleBar({ news, isSilent, isBrief }: CycleBarProps) {
  const { turns, done } = news?.running ?? { turns: news?.last?.turns ?? 0, done: news?.last?.turns ?? 0 };
  return (
    <section className={css['bar']} aria-label="Cycle" data-running={news?.running !== undefined} data-brief={isBrief}>
      <div className={css['house']}>
        <House turns={turns} done={done} />
      </div>
      <div className={css['words']}>
        <p className={css['state']}>{isSilent ? 'No word from the house' : headline(news)}</p>
        <p className={css['detail']}>{isSilent ? 'The API does not answer. Asking again.' : <Detail news={news} />}</p>
        <Link className={css['more']} href="/simulation">
          The simulation in figures
        </Link>
        {news?.isStandIn && (
          <p className={css['stand-in']}>The offline stand-in writes: a grammar with dice, no language model.</p>
        )}
      </div>
    </section>
  );
}

function headline(news: CycleNews | undefined): string {
  if (!news) return 'Looking in';
  if (news.running) return 'The house is sitting';
  return news.last ? 'The house is in recess' : 'The house has not met';
}

function Detail({ news }: { news: CycleNews | undefined }) {
  if (!news) return 'One moment.';
  const { running, last, nextSlot } = news;
  if (running)
    return `Cycle ${running.id} is running: ${running.done} of ${counted(running.turns, 'turn')} ${running.turns === 1 ? 'is' : 'are'} over.`;
  return (
    <>
      {nextSlot && <Next slot={nextSlot} />}{' '}
      {last && (
        <span className={css['last']}>
          Cycle {last.id} ended <TimeAgo at={last.endedAt} inSentence />.
        </span>
      )}
    </>
  );
}

function Next({ slot }: { slot: Date }) {
  const left = slot.getTime() - useSecond().getTime();
  if (left <= 0) return <span>The next cycle is due.</span>;
  return (
    <span>
      Next cycle in <span className={css['clock']}>{countdown(left)}</span>.
    </span>
  );
}

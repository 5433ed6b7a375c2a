import { Button } from '../../style/button.tsx';
import { counted } from '../../text/wording.ts';
import { slotTime } from '../times.ts';
import css from './further-back.module.css';
import { commentsOfEach, type Replied } from './replies-to.ts';

interface FurtherBackProps {
  readonly stretches: readonly Replied[];
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  onMore(): void;
}

/** Which posts the replies were read from, and a way to read from older ones too. */
export function FurtherBack({ stretches, hasMore, isBusy, hasFailed, onMore }: FurtherBackProps) {
  return (
    <div className={css['back']}>
      <p role="status">{wording(stretches)}</p>
      {hasFailed && !isBusy && <p role="alert">The older posts could not be had.</p>}
      {hasMore && (
        // Not disabled while it works, for that would take the keyboard's place away.
        <Button look="quiet" aria-disabled={isBusy} onClick={() => isBusy || onMore()}>
          {isBusy ? 'Reading ...' : 'Look further back'}
        </Button>
      )}
    </div>
  );
}

function wording(stretches: readonly Replied[]): string {
  const posts = stretches.reduce((sum, stretch) => sum + stretch.posts, 0);
  const last = stretches.at(-1);
  const from = last?.next === undefined ? `all ${counted(posts, 'post')}` : `the newest ${counted(posts, 'post')}`;
  const since = last?.oldest === undefined ? '' : `, back to ${slotTime(last.oldest)}`;
  return `Read from ${from}${since}, and at most ${commentsOfEach} comments on each.`;
}

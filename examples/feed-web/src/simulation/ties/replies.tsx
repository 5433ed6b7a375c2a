import { counted } from '../../text/wording.ts';
import { Legend } from '../charts/legend.tsx';
import { FurtherBack } from './further-back.tsx';
import { Matrix } from './matrix.tsx';
import { TieFigure } from './tie-figure.tsx';
import type { Ties } from './ties.ts';
import { TopMembers } from './top-members.tsx';
import { useReplies } from './use-ties.ts';

/** Which colours are used, the fewer counts there are to tell apart. */
const colours = [[4], [2, 4], [1, 3, 4], [1, 2, 3, 4]] as const;

/** Who comments on whose posts. */
export function Replies() {
  const asked = useReplies();
  return (
    <TieFigure
      title="Who replies to whom"
      lead="A row comments on the posts of a column; talking to oneself does not count. Those stand side by side who have much to do with one another."
      none="Nobody has replied to anybody here."
      ties={asked.ties}
      asked={asked}
      foot={
        <FurtherBack
          stretches={asked.stretches}
          hasMore={asked.hasMore}
          isBusy={asked.isReadingMore}
          hasFailed={asked.hasFailed}
          onMore={asked.readMore}
        />
      }
    >
      {(ties) => <ReplyMatrix ties={ties} />}
    </TieFigure>
  );
}

function ReplyMatrix({ ties }: { ties: Ties }) {
  const most = Math.max(1, ...ties.pairs().map(({ count }) => count));
  const steps = colours[Math.min(colours.length, most) - 1] ?? [];
  const colourOf = (count: number) => steps[Math.ceil((count * steps.length) / most) - 1] ?? 0;
  return (
    <>
      <Matrix
        ties={ties}
        caption="How often each persona, by row, commented on the posts of each other, by column"
        say={(from, to, count) => `${from} replies to ${to}: ${counted(count, 'comment')}`}
        strength={(from, to) => colourOf(ties.count(from, to))}
        text={(count) => (count === 0 ? '' : String(count))}
      />
      <Legend
        meanings={steps.map((colour, at) => ({
          name: rangeOf(at + 1, steps.length, most),
          colour: `var(--tie-${colour})`,
        }))}
      />
      <TopMembers title="Replied to most" ties={ties} say={(count) => counted(count, 'comment')} />
    </>
  );
}

/** The counts that a step of colour stands for: "1", "2 to 4". */
function rangeOf(step: number, steps: number, most: number): string {
  const first = Math.floor(((step - 1) * most) / steps) + 1;
  const last = Math.floor((step * most) / steps);
  const counts = first === last ? String(last) : `${first} to ${last}`;
  return step === steps ? `${counts} ${last === 1 ? 'comment' : 'comments'}` : counts;
}

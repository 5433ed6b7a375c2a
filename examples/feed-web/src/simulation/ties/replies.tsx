import { counted } from '../../text/wording.ts';
import { Legend } from '../charts/legend.tsx';
import { Matrix } from './matrix.tsx';
import { TieFigure } from './tie-figure.tsx';
import type { Ties } from './ties.ts';
import css from './top-ties.module.css';
import { useReplies } from './use-ties.ts';

const strengths = 4;

/** Who comments on whose posts. */
export function Replies() {
  const asked = useReplies();
  const posts = asked.data?.posts ?? 0;
  return (
    <TieFigure
      title="Who replies to whom"
      lead={`A row comments on the posts of a column; talking to oneself does not count. Those stand side by side who have much to do with one another. ${posts > 0 ? `Read from the newest ${counted(posts, 'post')}.` : ''}`}
      none="Nobody has replied to anybody yet."
      ties={asked.data?.ties}
      asked={asked}
    >
      {(ties) => <ReplyMatrix ties={ties} />}
    </TieFigure>
  );
}

function ReplyMatrix({ ties }: { ties: Ties }) {
  const pairs = ties.pairs();
  const most = pairs[0]?.count ?? 1;
  const steps = Math.min(strengths, most);
  const strengthOf = (count: number) => Math.ceil((count * steps) / most);
  return (
    <>
      <Matrix
        ties={ties}
        caption="How often each persona, by row, commented on the posts of each other, by column"
        say={(from, to, count) => `${from} replies to ${to}: ${count === 0 ? 'never' : counted(count, 'comment')}`}
        strength={(from, to) => strengthOf(ties.count(from, to))}
        text={(count) => (count === 0 ? '' : String(count))}
      />
      <Legend
        meanings={Array.from({ length: steps }, (_, step) => ({
          name: rangeOf(step + 1, steps, most),
          colour: `var(--tie-${step + 1})`,
        }))}
      />
      <h3>Cannot leave each other alone</h3>
      <ol className={css['top']}>
        {pairs.slice(0, 5).map(({ from, to, count }) => (
          <li key={`${from.id} ${to.id}`}>
            <b>{from.username}</b> to <b>{to.username}</b>, {counted(count, 'comment')}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The counts that a step of colour stands for: "1", "2 to 4". */
function rangeOf(step: number, steps: number, most: number): string {
  const first = Math.floor(((step - 1) * most) / steps) + 1;
  const last = Math.floor((step * most) / steps);
  const counts = first === last ? String(last) : `${first} to ${last}`;
  return step === steps ? `${counts} comments` : counts;
}

import { counted } from '../../text/wording.ts';
import { Legend } from '../charts/legend.tsx';
import css from './follows.module.css';
import { Matrix } from './matrix.tsx';
import { TieFigure } from './tie-figure.tsx';
import type { Ties } from './ties.ts';
import { TopMembers } from './top-members.tsx';
import { useFollows } from './use-ties.ts';

const oneWay = 2;
const bothWays = 4;

/** Who follows whom. */
export function Follows() {
  const asked = useFollows();
  return (
    <TieFigure
      title="Who follows whom"
      lead="A row follows a column."
      none="Nobody follows anybody yet."
      ties={asked.ties}
      asked={asked}
    >
      {(ties) => <FollowMatrix ties={ties} />}
    </TieFigure>
  );
}

function FollowMatrix({ ties }: { ties: Ties }) {
  const isMutual = (from: number, to: number) => ties.count(from, to) > 0 && ties.count(to, from) > 0;
  const pairs = ties.pairs();
  const mutual = pairs.filter(({ from, to }) => isMutual(from.id, to.id)).length / 2;
  return (
    <>
      <Matrix
        ties={ties}
        caption="Whom each persona, by row, follows, by column"
        say={(from, to) => `${from} follows ${to}`}
        strength={(from, to) => (isMutual(from, to) ? bothWays : ties.count(from, to) && oneWay)}
        text={(count) => (count > 0 ? '✓' : '')}
      />
      <Legend
        meanings={[
          { name: 'follows', colour: `var(--tie-${oneWay})` },
          { name: 'each follows the other', colour: `var(--tie-${bothWays})` },
        ]}
      />
      <p className={css['sum']}>
        {counted(pairs.length, 'follow')} among them; {counted(mutual, 'pair')} {mutual === 1 ? 'follows' : 'follow'}{' '}
        each other.
      </p>
      <TopMembers title="Followed most" ties={ties} say={(count) => counted(count, 'follower')} />
    </>
  );
}

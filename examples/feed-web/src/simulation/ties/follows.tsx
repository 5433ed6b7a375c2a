import { counted } from '../../text/wording.ts';
import { Legend } from '../charts/legend.tsx';
import { Matrix } from './matrix.tsx';
import { TieFigure } from './tie-figure.tsx';
import type { Ties } from './ties.ts';
import css from './top-ties.module.css';
import { useFollows } from './use-ties.ts';

const oneWay = 1;
const bothWays = 4;

/** Who follows whom. */
export function Follows() {
  const asked = useFollows();
  return (
    <TieFigure
      title="Who follows whom"
      lead="A row follows a column."
      none="Nobody follows anybody yet."
      ties={asked.data}
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
  const followed = ties.members
    .map((member) => ({ member, followers: pairs.filter(({ to }) => to === member).length }))
    .toSorted((one, other) => other.followers - one.followers);
  return (
    <>
      <Matrix
        ties={ties}
        caption="Whom each persona, by row, follows, by column"
        say={(from, to, count) => `${from} ${count > 0 ? 'follows' : 'does not follow'} ${to}`}
        strength={(from, to) => (isMutual(from, to) ? bothWays : ties.count(from, to) && oneWay)}
        text={(count) => (count > 0 ? '✓' : '')}
      />
      <Legend
        meanings={[
          { name: 'follows', colour: `var(--tie-${oneWay})` },
          { name: 'each follows the other', colour: `var(--tie-${bothWays})` },
        ]}
      />
      <h3>
        {counted(pairs.length, 'follow')}, and {counted(mutual, 'pair')} that {mutual === 1 ? 'returns' : 'return'} it
      </h3>
      <ol className={css['top']}>
        {followed.slice(0, 5).map(({ member, followers }) => (
          <li key={member.id}>
            <b>{member.username}</b> has {counted(followers, 'follower')} here
          </li>
        ))}
      </ol>
    </>
  );
}

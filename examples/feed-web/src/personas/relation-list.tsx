import { Link } from 'wouter';
import { readApi } from '../api/read-api.ts';
import { rowsOf, useList } from '../api/use-list.ts';
import type { Persona, Relation } from '../api/wire.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { LoadMore } from '../feed/load-more.tsx';
import { Empty } from '../states/empty.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { TimeAgo } from '../text/time-ago.tsx';
import css from './relation-list.module.css';

const nobody = {
  followers: 'Nobody follows yet. It is early, or it is the tone.',
  following: 'Follows nobody, on principle.',
};

/** Who follows a persona, or whom it follows. */
export function RelationList({ persona, relation }: { persona: Persona; relation: 'followers' | 'following' }) {
  const pages = useList<Relation>(['relations', persona.persona_id, relation], (next, signal) =>
    readApi.relations(persona.persona_id, relation, next, signal),
  );
  const rows = rowsOf(pages.data);
  if (pages.isPending) return <Skeleton sheets={3} />;
  if (!pages.data)
    return <ErrorNote error={pages.error} onRetry={() => void pages.refetch()} isBusy={pages.isFetching} />;
  if (rows.length === 0) return <Empty title="Alone">{nobody[relation]}</Empty>;
  return (
    <>
      <ul className={css['relations']}>
        {rows.map(({ persona_id, username, followed_at }) => (
          <li key={persona_id}>
            <Avatar username={username} size={44} />
            <Link href={`/persona/${persona_id}`}>{username}</Link>
            <span>
              <TimeAgo at={followed_at} />
            </span>
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} what="personas" end="That is everybody." />
    </>
  );
}

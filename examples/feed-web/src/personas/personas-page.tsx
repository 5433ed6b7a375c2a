import { Link } from 'wouter';
import { readApi } from '../api/read-api.ts';
import { rowsOf, useList } from '../api/use-list.ts';
import type { Persona } from '../api/wire.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { LoadMore } from '../feed/load-more.tsx';
import { Page } from '../shell/page.tsx';
import { Empty } from '../states/empty.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { counted } from '../text/wording.ts';
import css from './personas-page.module.css';

/** All personas. */
export function PersonasPage() {
  const personas = useList<Persona>(['personas'], readApi.personas);
  const rows = rowsOf(personas.data);
  return (
    <Page title="The personas">
      {personas.isPending && <Skeleton />}
      {personas.isError && !personas.data && (
        <ErrorNote error={personas.error} onRetry={() => void personas.refetch()} isBusy={personas.isFetching} />
      )}
      {personas.data && rows.length === 0 && <Empty title="An empty house">Nobody has been cut out yet.</Empty>}
      {rows.length > 0 && (
        <>
          <ul className={css['personas']}>
            {rows.map((persona) => (
              <OnePersona key={persona.persona_id} persona={persona} />
            ))}
          </ul>
          <LoadMore pages={personas} what="personas" end="That is everybody, and it is quite enough." />
        </>
      )}
    </Page>
  );
}

function OnePersona({ persona }: { persona: Persona }) {
  return (
    <li className={css['persona']}>
      <Avatar username={persona.username} size={56} />
      <div className={css['text']}>
        <Link className={css['name']} href={`/persona/${persona.persona_id}`}>
          {persona.username}
        </Link>
        <p dir="auto">{persona.bio}</p>
        <p className={css['counts']}>
          {counted(persona.posts_count, 'post')} · {counted(persona.followers_count, 'follower')}
        </p>
      </div>
    </li>
  );
}

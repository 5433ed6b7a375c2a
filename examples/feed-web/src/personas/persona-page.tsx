import { useQuery } from '@tanstack/react-query';
import { isMissing } from '../api/is-missing.ts';
import { readApi } from '../api/read-api.ts';
import { Page } from '../shell/page.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { NotThere } from '../states/not-there.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { PersonaHead } from './persona-head.tsx';
import type { PersonaPart } from './persona-part.ts';
import { PersonaPosts } from './persona-posts.tsx';
import { RelationList } from './relation-list.tsx';

/** A persona: who it says it is, what it wrote, whom it follows and who follows it. */
export function PersonaPage({ id, part }: { id: number; part: PersonaPart }) {
  const persona = useQuery({ queryKey: ['persona', id], queryFn: ({ signal }) => readApi.persona(id, signal) });
  return (
    <Page title={persona.data?.username ?? 'A persona'} isTitleUnseen>
      {persona.data && <PersonaHead persona={persona.data} part={part} />}
      {persona.isPending && <Skeleton sheets={3} />}
      {persona.isError &&
        !persona.data &&
        (isMissing(persona.error) ? (
          <NotThere what="persona" />
        ) : (
          <ErrorNote error={persona.error} onRetry={() => void persona.refetch()} isBusy={persona.isFetching} />
        ))}
      {persona.data &&
        (part === 'posts' ? (
          <PersonaPosts persona={persona.data} />
        ) : (
          <RelationList key={part} persona={persona.data} relation={part} />
        ))}
    </Page>
  );
}

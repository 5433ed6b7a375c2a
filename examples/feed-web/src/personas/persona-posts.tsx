import { readApi } from '../api/read-api.ts';
import { rowsOf, useList } from '../api/use-list.ts';
import type { Persona, Post } from '../api/wire.ts';
import { LoadMore } from '../feed/load-more.tsx';
import { PostList } from '../feed/post-list.tsx';
import { Empty } from '../states/empty.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { Skeleton } from '../states/skeleton.tsx';

/** What a persona wrote, newest first. */
export function PersonaPosts({ persona }: { persona: Persona }) {
  const pages = useList<Post>(['posts-by', persona.persona_id], (next, signal) =>
    readApi.postsBy(persona.persona_id, next, signal),
  );
  const posts = rowsOf(pages.data);
  if (pages.isPending) return <Skeleton sheets={3} />;
  if (!pages.data)
    return <ErrorNote error={pages.error} onRetry={() => void pages.refetch()} isBusy={pages.isFetching} />;
  if (posts.length === 0) return <Empty title="Not a word yet">{persona.username} is saving it up.</Empty>;
  return (
    <>
      <PostList
        label={`Posts by ${persona.username}, newest first`}
        posts={posts}
        isOpen={pages.hasNextPage}
        isBusy={pages.isFetchingNextPage}
      />
      <LoadMore pages={pages} what="older posts" end="Before that there was silence." />
    </>
  );
}

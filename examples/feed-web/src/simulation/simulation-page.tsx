import { useQuery } from '@tanstack/react-query';
import { readApi } from '../api/read-api.ts';
import { Page } from '../shell/page.tsx';
import { Empty } from '../states/empty.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { AdminFigures } from './admin/admin-figures.tsx';
import './charts/colours.css';
import { CyclesOverTime } from './cycles-over-time.tsx';
import css from './simulation-page.module.css';
import { Follows } from './ties/follows.tsx';
import { Replies } from './ties/replies.tsx';

/** How the simulation goes: its cycles, who has to do with whom, and for admins what was done and what it cost. */
export function SimulationPage() {
  const cycles = useQuery({
    queryKey: ['simulation', 'cycles'],
    queryFn: ({ signal }) => readApi.manyCycles(signal),
  });
  return (
    <Page title="The simulation">
      <div className={css['figures']}>
        {cycles.isPending && <Skeleton sheets={3} />}
        {cycles.isError && !cycles.data && (
          <ErrorNote error={cycles.error} onRetry={() => void cycles.refetch()} isBusy={cycles.isFetching} />
        )}
        {cycles.data?.length === 0 && (
          <Empty title="The house has not met">
            With the first cycle there will be something to count: turns, replies, friendships and their price.
          </Empty>
        )}
        {cycles.data && cycles.data.length > 0 && (
          <>
            <CyclesOverTime cycles={cycles.data} />
            <Replies />
            <Follows />
            <AdminFigures cycles={cycles.data} />
          </>
        )}
      </div>
    </Page>
  );
}

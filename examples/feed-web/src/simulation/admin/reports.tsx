import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Cycle } from '../../api/wire.ts';
import { ErrorNote } from '../../states/error-note.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { counted } from '../../text/wording.ts';
import { Figure } from '../charts/figure.tsx';
import { Actions } from './actions.tsx';
import { type CycleReport, reportOf } from './admin-api.ts';
import { AdminFailed } from './admin-failed.ts';
import css from './reports.module.css';
import { type Session, setSession } from './session.ts';
import { Spending } from './spending.tsx';

/** How many cycles are looked into: each takes a request. */
const mostReports = 20;

interface ReportsProps {
  readonly address: string;
  readonly session: Session;
  readonly cycles: readonly Cycle[];
}

/** What the newest cycles that are over came to, by their reports. */
export function Reports({ address, session, cycles }: ReportsProps) {
  const over = cycles.filter(({ state, ended_at }) => state !== 'skipped' && ended_at !== null).slice(0, mostReports);
  const { reports, error, isPending, isFetching, retry } = useQueries({
    queries: over.map(({ id }) => ({
      // By the name of who asks: what one admin has read is not kept for another.
      queryKey: ['report', session.username, id],
      queryFn: ({ signal }: { signal: AbortSignal }) => reportOf(address, session.token, id, signal),
      // A cycle that is over does not change.
      staleTime: 'static' as const,
      retry: (failures: number, cause: Error) =>
        failures < 1 && !(cause instanceof AdminFailed && cause.status !== undefined),
    })),
    combine: together,
  });
  const isEnded = error instanceof AdminFailed && error.status === 401;
  useEffect(() => {
    if (isEnded) setSession(undefined);
  }, [isEnded]);
  const days = `Of the newest ${counted(reports.length, 'cycle')} that ${reports.length === 1 ? 'is' : 'are'} over.`;
  return (
    <Figure
      title="Actions, tokens and cost"
      lead={
        <>
          {reports.length > 0 && days} Signed in as {session.username}.{' '}
          <button type="button" className={css['out']} onClick={() => setSession(undefined)}>
            Sign out
          </button>
        </>
      }
    >
      {isPending && <Skeleton sheets={2} />}
      {error && !isPending && <ErrorNote error={error} onRetry={retry} isBusy={isFetching} />}
      {!isPending && !error && reports.length === 0 && <p>No cycle is over yet.</p>}
      {!isPending && reports.length > 0 && (
        <>
          <Actions reports={reports} />
          <Spending reports={reports} />
        </>
      )}
    </Figure>
  );
}

function together(results: UseQueryResult<CycleReport | null>[]) {
  return {
    reports: results.map(({ data }) => data).filter((report) => report !== undefined && report !== null),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    isPending: results.some(({ isPending }) => isPending),
    isFetching: results.some(({ isFetching }) => isFetching),
    retry: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}

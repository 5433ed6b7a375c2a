import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { pollEvery } from '../api/polling.ts';
import { readApi, type Tagged } from '../api/read-api.ts';
import type { Cycles } from '../api/wire.ts';
import { cycleNews } from './cycle-news.ts';

const key = ['cycles'];

/** Keeps an eye on the cycles. `isSilent`: the API does not answer any more. */
export function useCycles() {
  const client = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => readApi.cycles(client.getQueryData<Tagged<Cycles>>(key), signal),
    refetchInterval: pollEvery,
    refetchOnWindowFocus: 'always',
    retry: false,
  });
  useRetryOnceBack(isError);
  return { news: data && cycleNews(data.body), isSilent: isError };
}

/** Once the API answers again, what could not be had meanwhile is asked for again; nobody need press a button. */
function useRetryOnceBack(isSilent: boolean): void {
  const client = useQueryClient();
  const wasSilent = useRef(isSilent);
  useEffect(() => {
    const isBack = wasSilent.current && !isSilent;
    wasSilent.current = isSilent;
    if (isBack) void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  }, [client, isSilent]);
}

/** When a cycle has come to its end, what is on the screen is asked for anew. The feed itself waits for its reader. */
export function useFreshAfterCycle(lastCycle: number | undefined): void {
  const client = useQueryClient();
  const known = useRef(lastCycle);
  useEffect(() => {
    const isFirst = known.current === undefined;
    if (lastCycle === known.current) return;
    known.current = lastCycle;
    // What was asked for with the first look is no older than that.
    if (isFirst) return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'feed' && queryKey[0] !== 'cycles' });
  }, [client, lastCycle]);
}

import { QueryClient } from '@tanstack/react-query';
import { isMissing } from './is-missing.ts';

/** What all looks at the API have in common. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The browser's idea of being online says nothing about the API: ask, and see.
      networkMode: 'always',
      staleTime: 15_000,
      gcTime: 5 * 60_000,
      retry: (failures, error) => failures < 1 && !isMissing(error),
      retryDelay: 500,
    },
  },
});

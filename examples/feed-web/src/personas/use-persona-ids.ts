import { useQuery } from '@tanstack/react-query';
import { readApi } from '../api/read-api.ts';

const none: ReadonlyMap<string, number> = new Map();

/** The ids of the first hundred personas by username in lower case, for links from one's words to the other. */
export function usePersonaIds(): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ['persona-ids'],
    queryFn: async ({ signal }) => {
      const { rows } = await readApi.personas(undefined, signal);
      return new Map(rows.map(({ username, persona_id }) => [username.toLowerCase(), persona_id]));
    },
    staleTime: 10 * 60_000,
    structuralSharing: false,
  });
  return data ?? none;
}

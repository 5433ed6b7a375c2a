import type { CycleReport } from '@sim-feed/core';

/** What a runner's process tells its parent; memory is what it holds then, in bytes. */
export type Told =
  | { readonly what: 'ready' }
  | {
      readonly what: 'opened';
      /** What the opening took. */
      readonly milliseconds: number;
      readonly before: number;
      readonly most: number;
    }
  | { readonly what: 'turn'; readonly state: string; readonly memory: number }
  | ({ readonly what: 'reported' } & Pick<CycleReport, 'turns' | 'calls' | 'entries'>);

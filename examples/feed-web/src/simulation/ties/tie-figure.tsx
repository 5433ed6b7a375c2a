import type { ReactNode } from 'react';
import { ErrorNote } from '../../states/error-note.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { Figure } from '../charts/figure.tsx';
import type { Ties } from './ties.ts';

interface TieFigureProps {
  readonly title: string;
  readonly lead: string;
  /** What is said while nobody is tied to anybody. */
  readonly none: string;
  readonly ties: Ties | undefined;
  readonly asked: {
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly isMore: boolean;
    retry(): void;
  };
  /** What stands beneath, be there ties or none. */
  readonly foot?: ReactNode;
  children(ties: Ties): ReactNode;
}

/** A figure of ties: on its way, failed, of nothing, or there. */
export function TieFigure({ title, lead, none, ties, asked, foot, children }: TieFigureProps) {
  const whom = asked.isMore ? ` Of all personas, the ${ties?.members.length ?? 20} with the most followers.` : '';
  return (
    <Figure title={title} lead={`${lead}${whom}`}>
      {!ties && !asked.error && <Skeleton sheets={2} />}
      {!ties && asked.error && <ErrorNote error={asked.error} onRetry={asked.retry} isBusy={asked.isFetching} />}
      {ties && (ties.pairs().length === 0 ? <p>{none}</p> : children(ties))}
      {ties && foot}
    </Figure>
  );
}

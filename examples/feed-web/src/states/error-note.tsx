import { ReadFailed } from '@sim-feed/core/client';
import { Button } from '../style/button.tsx';
import css from './states.module.css';

/** What could not be had, and a way to try again. */
export function ErrorNote({ error, onRetry, isBusy }: { error: Error | null; onRetry(): void; isBusy?: boolean }) {
  const isSilent = ReadFailed.is(error) && error.status === undefined;
  return (
    <div className={css['error']} role="alert">
      <p className={css['title']}>{isSilent ? 'Somebody has walked off with the feed' : 'That went wrong'}</p>
      <p>{wording(error)}</p>
      <Button look="solid" onClick={onRetry} disabled={isBusy}>
        {isBusy ? 'Trying ...' : 'Try again'}
      </Button>
    </div>
  );
}

function wording(error: Error | null): string {
  if (!ReadFailed.is(error)) return error?.message ?? 'Nobody knows why.';
  return error.problem?.detail ?? error.message;
}

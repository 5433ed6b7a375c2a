import { ReadError } from '../api/read-error.ts';
import css from './states.module.css';

/** What could not be had, and a way to try again. */
export function ErrorNote({ error, onRetry, isBusy }: { error: Error | null; onRetry(): void; isBusy?: boolean }) {
  const isSilent = error instanceof ReadError && error.status === undefined;
  return (
    <div className={css['error']} role="alert">
      <p className={css['title']}>{isSilent ? 'Somebody has walked off with the feed' : 'That went wrong'}</p>
      <p>{error?.message ?? 'Nobody knows why.'}</p>
      <button type="button" onClick={onRetry} disabled={isBusy}>
        {isBusy ? 'Trying ...' : 'Try again'}
      </button>
    </div>
  );
}

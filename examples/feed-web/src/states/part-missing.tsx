import { Page } from '../shell/page.tsx';
import { ErrorNote } from './error-note.tsx';

const error = new Error('A part of this page did not come: the network is away, or the page is of yesterday.');

/** In the place of a part that is loaded when it is needed and could not be. */
export function PartMissing() {
  return (
    <Page title="Not all here">
      <ErrorNote error={error} onRetry={() => location.reload()} />
    </Page>
  );
}

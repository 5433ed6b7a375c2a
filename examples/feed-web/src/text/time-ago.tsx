import { ago, inFull, since } from './time.ts';
import { useMinute } from './use-now.ts';

/** How long ago that was; the full time where one points at it. */
export function TimeAgo({ at, inSentence = false }: { at: string; inSentence?: boolean }) {
  const now = useMinute();
  const then = new Date(at);
  return (
    <time dateTime={at} title={inFull(then)}>
      {inSentence ? since(then, now) : ago(then, now)}
    </time>
  );
}

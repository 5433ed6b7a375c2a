import type { Engine } from './context.ts';

const shortestWait = 60_000;

/**
 * The slot of a cycle that was asked for and has not begun. A request that nobody has taken up for an interval is
 * dropped: as with a turn, what comes that late is no longer what was meant.
 */
export async function requestedSlot({ clock, interval, logger, storage }: Engine): Promise<Date | undefined> {
  const { requestedAt } = await storage.control.read();
  if (!requestedAt) return undefined;
  if (clock.now().getTime() - requestedAt.getTime() <= Math.max(interval, shortestWait)) return requestedAt;
  await storage.control.dropRequest(requestedAt);
  logger.warn({ requestedAt }, 'a cycle was asked for longer ago than an interval; the request is dropped');
  return undefined;
}

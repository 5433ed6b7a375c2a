import type { Cursor } from '../../domain/index.ts';

const form = /^(-?[0-9a-z]{1,9})\.([1-9a-z][0-9a-z]{0,9})$/;
const earliest = Date.UTC(1000, 0);

/** A place in a list as it goes over the wire: opaque to whoever follows a link. */
export function cursorToWire({ createdAt, id }: Cursor): string {
  return `${createdAt.getTime().toString(36)}.${id.toString(36)}`;
}

/** The place that a cursor stands for; undefined where it is none of ours. */
export function cursorOf(text: string): Cursor | undefined {
  const [, time = '', id = ''] = form.exec(text) ?? [];
  const cursor = { createdAt: new Date(Number.parseInt(time, 36)), id: Number.parseInt(id, 36) };
  const sound = cursor.createdAt.getTime() >= earliest && Number.isSafeInteger(cursor.id);
  return sound && cursorToWire(cursor) === text ? cursor : undefined;
}

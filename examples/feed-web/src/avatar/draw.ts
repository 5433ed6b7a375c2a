import { Avatar, Style } from '@dicebear/core';
import cutouts from '@dicebear/styles/cutouts.json' with { type: 'json' };

const style = new Style(cutouts);

/** The picture of that name, always the same, as the address of an image. */
export function draw(username: string): string {
  return new Avatar(style, { seed: username.toLowerCase() }).toDataUri();
}

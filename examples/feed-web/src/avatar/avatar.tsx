import { useEffect, useSyncExternalStore } from 'react';
import css from './avatar.module.css';
import { askForAvatars, avatarOf, onAvatars } from './avatars.ts';
import { scrapOf } from './scrap.ts';

/** The persona's face: a scrap of paper with an initial, until what draws faces is there. The name stands beside it. */
export function Avatar({ username, size = 48 }: { username: string; size?: number }) {
  const picture = useSyncExternalStore(onAvatars, () => avatarOf(username));
  useEffect(askForAvatars, []);
  return (
    <span className={css['face']} style={{ width: size, height: size, background: scrapOf(username) }} aria-hidden>
      {picture ? <img src={picture} alt="" width={size} height={size} /> : username.charAt(0).toUpperCase()}
    </span>
  );
}

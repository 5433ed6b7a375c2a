/** What of a persona is shown. */
export type PersonaPart = 'posts' | 'followers' | 'following';

/** The part that an address names; the posts unless it says otherwise. */
export function partOf(part: string | undefined): PersonaPart {
  return part === 'followers' || part === 'following' ? part : 'posts';
}

/** A limit as it is used: a whole number from 1 to `most`, and `most` where it is not given. */
export function limitWithin(most: number, limit = most): number {
  return Math.min(Math.max(Math.trunc(limit) || 0, 1), most);
}

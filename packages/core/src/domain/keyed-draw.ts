/**
 * A number from 0 to below 1 that depends on the key alone: FNV-1a over its UTF-16 units, then the finaliser of
 * MurmurHash3 (Appleby), so that keys that differ in one character give unrelated draws.
 */
export function keyedDraw(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

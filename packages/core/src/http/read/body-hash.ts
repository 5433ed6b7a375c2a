const encoder = new TextEncoder();
const [ka, kb, kc, kd] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];

/** Kept from one text to the next: it grows to the largest body, and no further. */
let bytes = new DataView(new ArrayBuffer(2 ** 14));

/**
 * Half of MurmurHash3_x86_128 of a text in UTF-8, with seed 0: 64 bits as 16 hexadecimal digits.
 * Four bytes a step: by the character, the hash took longer than all else that is done to an answer.
 */
export function bodyHash(text: string): string {
  const length = encode(text);
  let [a, b, c, d] = [0, 0, 0, 0];
  const tail = length - (length % 16);
  for (let at = 0; at < tail; at += 16) {
    a = add(rotate(a ^ scramble(bytes.getInt32(at, true), ka, 15, kb), 19), b, 0x561ccd1b);
    b = add(rotate(b ^ scramble(bytes.getInt32(at + 4, true), kb, 16, kc), 17), c, 0x0bcaa747);
    c = add(rotate(c ^ scramble(bytes.getInt32(at + 8, true), kc, 17, kd), 15), d, 0x96cd1c35);
    d = add(rotate(d ^ scramble(bytes.getInt32(at + 12, true), kd, 18, ka), 13), a, 0x32ac3b17);
  }
  // What the last step lacks is zeros, and those change nothing.
  a ^= scramble(bytes.getInt32(tail, true), ka, 15, kb) ^ length;
  b ^= scramble(bytes.getInt32(tail + 4, true), kb, 16, kc) ^ length;
  c ^= scramble(bytes.getInt32(tail + 8, true), kc, 17, kd) ^ length;
  d ^= scramble(bytes.getInt32(tail + 12, true), kd, 18, ka) ^ length;
  const sum = (a + b + c + d) | 0;
  const [first, second] = [avalanche(sum), avalanche((b + sum) | 0)];
  const whole = (first + second + avalanche((c + sum) | 0) + avalanche((d + sum) | 0)) | 0;
  return digits(whole) + digits(second + whole);
}

/** Gives how many bytes there are; at least 16 zeros follow them. */
function encode(text: string): number {
  const most = 3 * text.length + 16;
  if (bytes.byteLength < most) bytes = new DataView(new ArrayBuffer(most));
  const room = new Uint8Array(bytes.buffer);
  const { written } = encoder.encodeInto(text, room);
  room.fill(0, written, written + 16);
  return written;
}

function scramble(word: number, before: number, by: number, after: number): number {
  return Math.imul(rotate(Math.imul(word, before), by), after);
}

function add(lane: number, next: number, constant: number): number {
  return (Math.imul(lane + next, 5) + constant) | 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function avalanche(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function digits(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../ports/index.ts';

const tokenBytes = 32;

/** Secrets from the machine's own source of chance. */
export function randomSecrets(): Secrets {
  return {
    create: () => randomBytes(tokenBytes).toString('base64url'),
    digest: (text) => sha256(text).toString('hex'),
    // Of one length, as the comparison wants them, whatever the lengths of the texts.
    equal: (one, other) => timingSafeEqual(sha256(one), sha256(other)),
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

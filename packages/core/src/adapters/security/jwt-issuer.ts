import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { AdminId } from '../../domain/index.ts';
import { InvalidOption } from '../../errors/index.ts';
import type { TokenIssuer, TokenSubject } from '../../ports/index.ts';

const algorithm = 'HS256';
const leastSecretBytes = 32;
const longestToken = 2_048;
const second = 1_000;
const halfAnHour = 30 * 60 * second;

/** What access tokens are signed with and what they say. */
export interface JwtOptions {
  /** The secret that signs, and the one before it where tokens of that are still good. 32 bytes at least, each. */
  readonly secrets: readonly [current: string, previous?: string | undefined];
  /** Who issues the tokens (`iss`). */
  readonly issuer: string;
  /** Whom they are for (`aud`). */
  readonly audience: string;
  /** Milliseconds for which a token is good, a second at least; half an hour unless told. */
  readonly lifetime?: number;
  /** The machine's clock unless told. */
  readonly now?: () => Date;
}

/** Issues JSON Web Tokens (RFC 7519) signed with HS256. Throws InvalidOption. */
export function jwtIssuer(options: JwtOptions): TokenIssuer {
  const { issuer, audience, lifetime = halfAnHour, now = () => new Date() } = options;
  const secrets = checkedSecrets(options.secrets);
  requireText('issuer', issuer);
  requireText('audience', audience);
  const expiresIn = Math.floor(lifetime / second);
  if (!(Number.isSafeInteger(expiresIn) && expiresIn > 0)) {
    throw new InvalidOption('jwtIssuer: lifetime must be a number of milliseconds, 1000 at least.');
  }
  const seconds = () => Math.floor(now().getTime() / second);

  return {
    async issue({ admin, generation }) {
      const claims = { sub: String(admin), iss: issuer, aud: audience, iat: seconds(), jti: randomUUID(), generation };
      return { token: jwt.sign(claims, secrets[0], { algorithm, expiresIn }), expiresIn };
    },
    async verify(token) {
      if (token.length > longestToken) return undefined;
      for (const secret of secrets) {
        const subject = subjectOf(read(token, secret, { issuer, audience, clockTimestamp: seconds() }));
        if (subject) return subject;
      }
      return undefined;
    },
  };
}

/** The claims of a token that was signed with that secret and is good now. */
function read(token: string, secret: string, checks: jwt.VerifyOptions): unknown {
  try {
    return jwt.verify(token, secret, { ...checks, complete: false, algorithms: [algorithm] });
  } catch {
    return undefined;
  }
}

/** The library takes a token without an expiry and a subject of any kind; this does not. */
function subjectOf(claims: unknown): TokenSubject | undefined {
  if (typeof claims !== 'object' || claims === null) return undefined;
  const { sub, exp, iat, jti, generation } = claims as Readonly<Record<string, unknown>>;
  if (typeof exp !== 'number' || typeof iat !== 'number' || typeof jti !== 'string') return undefined;
  if (typeof sub !== 'string' || !/^[1-9]\d{0,14}$/.test(sub)) return undefined;
  if (typeof generation !== 'number' || !Number.isSafeInteger(generation) || generation < 0) return undefined;
  return { admin: Number(sub) as AdminId, generation };
}

function checkedSecrets([current, previous]: JwtOptions['secrets']): [string, ...string[]] {
  for (const secret of [current, previous]) {
    if (secret !== undefined && !(typeof secret === 'string' && Buffer.byteLength(secret) >= leastSecretBytes)) {
      throw new InvalidOption(`jwtIssuer: each of secrets must have at least ${leastSecretBytes} bytes.`);
    }
  }
  if (current === undefined) throw new InvalidOption('jwtIssuer: secrets must name the secret that signs.');
  return previous === undefined ? [current] : [current, previous];
}

function requireText(name: string, value: string): void {
  if (typeof value !== 'string' || value === '') throw new InvalidOption(`jwtIssuer: ${name} must be a text.`);
}

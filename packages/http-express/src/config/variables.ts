import { isIP } from 'node:net';
import { duration, hostVariables, wholeNumber } from '@sim-feed/core/host';
import { isOrigin } from '@sim-feed/core/http';
import { z } from 'zod';

const leastSecret = 32;
const longestPeriod = 30 * 86_400_000;

const period = duration(1_000, longestPeriod, 'must be from 1s to 30d, such as 30m or 1d');

const secret = (unit: 'bytes' | 'characters') =>
  z
    .string()
    .refine((text) => (unit === 'bytes' ? Buffer.byteLength(text) : [...text].length) >= leastSecret, {
      error: `must have at least ${leastSecret} ${unit}: make one with "openssl rand -base64 32"`,
    })
    .optional();

const namedNetworks = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether Express knows a proxy by that: a network's name, an address, or a network that is not everybody's. */
function isProxy(text: string): boolean {
  const [, address = '', bits] = /^([0-9a-fA-F.:]*)(?:\/([1-9]\d{0,2}))?$/.exec(text) ?? [];
  const longest = isIP(address) === 4 ? 32 : 128;
  return namedNetworks.includes(text) || (isIP(address) !== 0 && Number(bits ?? longest) <= longest);
}

/** Every variable that the admin server reads, each by itself. */
export const variables = z.object({
  ...hostVariables,
  JWT_SECRET: secret('bytes'),
  JWT_SECRET_PREVIOUS: secret('bytes'),
  BOOTSTRAP_TOKEN: secret('characters'),
  TOKEN_LIFETIME: period,
  INVITATION_LIFETIME: period,
  BCRYPT_COST: wholeNumber(10, 16),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, { error: 'must be an address or a name of this machine, such as 0.0.0.0' })
    .optional(),
  PORT: wholeNumber(0, 65_535),
  ALLOWED_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/))
    .refine((origins) => origins.every(isOrigin), {
      error: 'must list origins of pages, such as https://feed.example.org, without a path',
    })
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => (/^\d{1,2}$/.test(text) ? Number(text) : text.split(/\s*,\s*/)))
    .refine((proxies) => typeof proxies === 'number' || proxies.every(isProxy), {
      error: 'must say how many proxies there are, or list their addresses and networks, such as 10.0.0.0/8',
    })
    .optional(),
});

/** The variables that are set, each in its own form. */
export type Variables = z.output<typeof variables>;
/** A variable's name. */
export type VariableName = keyof Variables;

import { InvalidOption } from '@sim-feed/core/errors';
import { isOrigin } from '@sim-feed/core/http';
import { type AddressPlace, isAddress } from './database/address.ts';

/** What the environment says. */
export interface Configuration {
  readonly database: AddressPlace;
  /** A file of certificates to trust in place of those that come with Node. */
  readonly caFile: string | undefined;
  /** False where TLS to a database on another machine was switched off by name. */
  readonly tls: boolean;
  readonly allowedOrigins: readonly string[];
}

/** Reads the environment, every problem in one message and no value in any. Throws InvalidOption. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const { DATABASE_URL: address, DATABASE_URL_PARAMETER: parameter, DATABASE_TLS: tls } = environment;
  const allowedOrigins = (environment['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter((origin) => origin !== '');
  const problems = [
    ...(address || parameter ? [] : ['Set DATABASE_URL, or DATABASE_URL_PARAMETER to a name in Parameter Store.']),
    ...(address && !isAddress(address)
      ? ['DATABASE_URL is no address of PostgreSQL: write postgres://user:password@host:5432/name.']
      : []),
    ...(tls && !['on', 'off'].includes(tls) ? ['DATABASE_TLS must be on or off.'] : []),
    ...(allowedOrigins.every((origin) => origin === '*' || isOrigin(origin))
      ? []
      : [
          'ALLOWED_ORIGINS must list origins of pages, such as https://feed.example.org, without a path; or be a star.',
        ]),
  ];
  if (problems.length > 0) throw new InvalidOption(problems.join(' '));
  return {
    database: address ? { address } : { parameter: parameter ?? '' },
    caFile: environment['DATABASE_CA_FILE'] || undefined,
    tls: tls !== 'off',
    allowedOrigins,
  };
}

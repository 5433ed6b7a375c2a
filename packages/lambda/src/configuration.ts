import { InvalidOption } from '@sim-feed/core/errors';

/** What the environment says. */
export interface Configuration {
  /** The database's address, or the name of the parameter that holds it. */
  readonly database: { readonly address: string } | { readonly parameter: string };
  /** A file of certificates to trust in place of those that come with Node. */
  readonly caFile: string | undefined;
  /** False where TLS to a database on another machine was switched off by name. */
  readonly tls: boolean;
  readonly allowedOrigins: readonly string[];
}

/** Reads the environment, every problem in one message and no value in any. Throws InvalidOption. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const { DATABASE_URL: address, DATABASE_URL_PARAMETER: parameter, DATABASE_TLS: tls } = environment;
  const problems = [
    ...(address || parameter ? [] : ['Set DATABASE_URL, or DATABASE_URL_PARAMETER to a name in Parameter Store.']),
    ...(address && !URL.canParse(address)
      ? ['DATABASE_URL must be an address such as postgres://user@host/name.']
      : []),
    ...(tls && !['on', 'off'].includes(tls) ? ['DATABASE_TLS must be on or off.'] : []),
  ];
  if (problems.length > 0) throw new InvalidOption(problems.join(' '));
  return {
    database: address ? { address } : { parameter: parameter ?? '' },
    caFile: environment['DATABASE_CA_FILE'] || undefined,
    tls: tls !== 'off',
    allowedOrigins: (environment['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
  };
}

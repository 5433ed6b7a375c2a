import { StorageUnavailable } from '@sim-feed/core/errors';
import { parameterByExtension } from './extension.ts';
import { parameterBySdk } from './systems-manager.ts';

/** The database's address, or the name of the parameter that holds it. */
export type AddressPlace = { readonly address: string } | { readonly parameter: string };

/** Where the database is. `refused` is the address whose credentials the database refused, where one was. */
export type AddressSource = (refused?: string) => Promise<string>;

/** Whether it is an address of PostgreSQL. */
export function isAddress(text: string): boolean {
  return /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** The address from the environment, or from Parameter Store: by the extension where it is present, else by the SDK. */
export function addressSource(database: AddressPlace, environment: NodeJS.ProcessEnv): AddressSource {
  if ('address' in database) return async () => database.address;
  const { parameter } = database;
  return async (refused) => {
    const cached = await parameterByExtension(parameter, environment).catch(() => undefined);
    // The extension keeps what it once read: what was refused is asked for at the source.
    const address = cached === undefined || cached === refused ? await fromSource(parameter, refused) : cached;
    if (!isAddress(address)) throw new StorageUnavailable(`The parameter ${parameter} holds no address of PostgreSQL.`);
    return address;
  };
}

async function fromSource(parameter: string, refused: string | undefined): Promise<string> {
  try {
    return await parameterBySdk(parameter);
  } catch (cause) {
    if (refused !== undefined) return refused;
    throw new StorageUnavailable(`The parameter ${parameter} cannot be read.`, { cause });
  }
}

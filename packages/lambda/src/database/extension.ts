import { StorageUnavailable } from '@sim-feed/core/errors';

const patience = 1_000;

/** Reads a parameter, decrypted, through AWS's Parameters and Secrets extension. Rejects where there is none. */
export async function parameterByExtension(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
  // Loaded where it is used: most cold starts that know their database need no HTTP.
  const { get } = await import('node:http');
  const { PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: port = '2773', AWS_SESSION_TOKEN: token = '' } = environment;
  const query = new URLSearchParams({ name, withDecryption: 'true' });
  const address = `http://localhost:${port}/systemsmanager/parameters/get?${query}`;
  const request = { headers: { 'X-Aws-Parameters-Secrets-Token': token }, timeout: patience };
  const { status, text } = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const asked = get(address, request, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('timeout', () => asked.destroy(new StorageUnavailable('The parameter extension does not answer.')));
    asked.on('error', reject);
  });
  if (status !== 200) throw new StorageUnavailable(`The parameter extension answered ${status}.`);
  return JSON.parse(text).Parameter.Value;
}

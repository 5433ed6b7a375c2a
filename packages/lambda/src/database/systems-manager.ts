import { StorageUnavailable } from '@sim-feed/core/errors';

/** Milliseconds after which it is given up, so that the next request can ask anew. */
const patience = 2_000;

/** Reads a parameter, decrypted, from Parameter Store itself. The SDK is loaded here and nowhere else: it is large. */
export async function parameterBySdk(name: string): Promise<string> {
  const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
  const client = new SSMClient({ maxAttempts: 2 });
  try {
    const command = new GetParameterCommand({ Name: name, WithDecryption: true });
    const { Parameter } = await client.send(command, { abortSignal: AbortSignal.timeout(patience) });
    if (Parameter?.Value === undefined) throw new StorageUnavailable(`The parameter ${name} has no value.`);
    return Parameter.Value;
  } finally {
    client.destroy();
  }
}

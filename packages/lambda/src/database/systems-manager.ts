import { StorageUnavailable } from '@sim-feed/core/errors';

/** Reads a parameter, decrypted, from Parameter Store itself. The SDK is loaded here and nowhere else: it is large. */
export async function parameterBySdk(name: string): Promise<string> {
  const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
  const client = new SSMClient({ maxAttempts: 2 });
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    if (Parameter?.Value === undefined) throw new StorageUnavailable(`The parameter ${name} has no value.`);
    return Parameter.Value;
  } finally {
    client.destroy();
  }
}

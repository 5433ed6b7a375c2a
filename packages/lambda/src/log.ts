const longestChain = 5;

/**
 * Writes what went wrong as one line of JSON, with everything that caused it. What has a code is known to happen; what has
 * none is a mistake of ours, and the line says where it was made.
 */
export function logError(error: unknown, requestId: string): void {
  const causes = [isKnown(error) ? told(error) : { ...told(error), stack: stackOf(error) }];
  for (let cause = causeOf(error); cause !== undefined && causes.length < longestChain; cause = causeOf(cause)) {
    causes.push(told(cause));
  }
  process.stderr.write(`${JSON.stringify({ level: 'error', request_id: requestId, error: causes })}\n`);
}

function isKnown(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}

function told(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error) };
  const { name, message } = error;
  return { name, message, ...('code' in error && { code: error.code }) };
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}

/** Writes what went wrong as one line of JSON, with the codes of everything that caused it. */
export function logError(error: unknown, requestId: string): void {
  const causes: object[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push({ name: cause.name, message: cause.message, ...('code' in cause && { code: cause.code }) });
  }
  process.stderr.write(`${JSON.stringify({ level: 'error', request_id: requestId, error: causes })}\n`);
}

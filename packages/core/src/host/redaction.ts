const shortest = 6;
const redacted = '[redacted]';

/** Names whose values are never logged; a database's error quotes whole rows as its `detail` and `where`. */
const secretNames = [
  ...['password', 'authorization', 'apiKey', 'api_key', 'token', 'secret'],
  ...['body', 'connectionString', 'detail', 'where'],
];

/** Where values of those names stand in what is logged, up to two levels down: the paths that pino's `redact` takes. */
export const secretPaths: readonly string[] = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/**
 * Takes secrets out of a text by their value, as they are and as JSON writes them. One of fewer than six characters
 * would take half the text with it; it is left to those who chose it.
 */
export function redactorOf(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= shortest)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .toSorted((one, other) => other.length - one.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, redacted), text);
}

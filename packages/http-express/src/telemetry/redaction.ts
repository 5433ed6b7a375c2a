const shortest = 6;
const redacted = '[redacted]';

/** Takes secrets out of a text by their value, as they are and as JSON writes them. */
export function redactorOf(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= shortest)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .toSorted((one, other) => other.length - one.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, redacted), text);
}

const longest = 200;
const sharedRun = 6;

/**
 * A server's words made fit for a log: one line, cut, and without any word that may be or hold a secret, since
 * servers repeat keys, whole or masked, in what they answer.
 */
export function scrubbed(words: string, secret: string | null | undefined): string {
  const line = words.slice(0, 2_000).replace(/[\p{C}\p{Z}]+/gu, ' ');
  const kept = line
    .trim()
    .split(' ')
    .map((word) => (mayHoldSecret(word) || (secret && sharesRun(word, secret)) ? '[removed]' : word))
    .join(' ');
  return kept.length > longest ? `${kept.slice(0, longest).toWellFormed()}...` : kept;
}

function mayHoldSecret(word: string): boolean {
  return (
    /(^|[^a-z])(sk|pk|rk)[-_]/i.test(word) ||
    /\*\*|[\u2022\u2026]/.test(word) ||
    /\/\/.*@/.test(word) ||
    (word.match(/[\w\-+/=.~]+/g) ?? []).some((run) => run.length >= 32 || (run.length >= 16 && /\d/.test(run)))
  );
}

function sharesRun(word: string, secret: string): boolean {
  const length = Math.min(sharedRun, secret.length);
  for (let start = 0; start + length <= word.length; start += 1) {
    if (secret.includes(word.slice(start, start + length))) return true;
  }
  return false;
}

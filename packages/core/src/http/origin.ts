import { InvalidOption } from '../errors/index.ts';

/** Whether a browser would send it as an Origin: scheme, host and port of a page, and nothing after. */
export function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  // No browser sends a star, so one that stands for a part of a name would never be met.
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text && !text.includes('*');
}

/** The origins, each once. Throws InvalidOption where one is none. */
export function originsOf(origins: readonly string[]): ReadonlySet<string> {
  if (origins.every(isOrigin)) return new Set(origins);
  throw new InvalidOption('allowedOrigins must be origins of pages, such as https://feed.example.org, without a path.');
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

function listed(...patterns: readonly string[]): string[] {
  // With what is new and not committed yet.
  const options = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', ...patterns];
  return execFileSync('git', options, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** Every file of the repository, by its path from the root. */
export const files: ReadonlySet<string> = new Set(listed());

/** Every document. What waits in .changeset for its release is none yet. */
export const documents: readonly string[] = listed('*.md').filter((path) => !path.startsWith('.changeset/'));

/** What a file says, by its path from the root. */
export function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

/** A code block, and what the comment above it says about where it comes from. */
export interface Block {
  /** `document:line`. */
  readonly place: string;
  readonly document: string;
  /** Such as `code` in `<!-- code: examples/embed/main.ts -->`. */
  readonly mark: string | undefined;
  readonly said: string;
  readonly language: string;
  readonly code: string;
}

const fence =
  /^(?<indent> *)(?:<!-- (?<mark>[a-z ]+): (?<said>.+?) -->\n\k<indent>)?```(?<language>\w*)\n(?<code>[\s\S]*?)^\k<indent>```$/gm;

/** The code blocks of a document, in their order. */
export function blocksOf(document: string): Block[] {
  const text = read(document);
  return [...text.matchAll(fence)].map(({ index, groups = {} }) => ({
    place: `${document}:${text.slice(0, index).split('\n').length}`,
    document,
    mark: groups['mark'],
    said: groups['said'] ?? '',
    language: groups['language'] ?? '',
    code: (groups['code'] ?? '').replaceAll(new RegExp(`^${groups['indent']}`, 'gm'), ''),
  }));
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);

// `<!-- code: path -->` above a fence says: this is that file, word for word. `path#region` names a `#region` of it.
const marked = /<!-- code: (?<path>[^#\s]+)(?:#(?<region>\S+))? -->\n```\w*\n(?<code>[\s\S]*?)```/g;
const link = /\]\((?<target>[^)\s]+)\)/g;

function readSource(path: string, region: string | undefined): string {
  const text = readFileSync(join(root, path), 'utf8');
  if (region === undefined) return text;
  const found = new RegExp(`// #region ${region}\n([\\s\\S]*?)\\s*// #endregion`).exec(text);
  return `${found?.[1] ?? `there is no region ${region} in ${path}`}\n`;
}

describe('documents', () => {
  it('are there', () => {
    expect(documents).toContain('README.md');
  });

  it.each(documents)('%s shows code as it stands in the files that it names', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    for (const { groups } of text.matchAll(marked)) {
      expect(groups?.['code'], `${document}: ${groups?.['path']}`).toBe(
        readSource(groups?.['path'] ?? '', groups?.['region']),
      );
    }
  });

  it.each(['README.md', 'packages/core/README.md'])(
    '%s shows TypeScript only from files that the gate runs',
    (document) => {
      const readme = readFileSync(join(root, document), 'utf8');
      const fences = readme.match(/^```ts$/gm)?.length ?? 0;
      expect(fences).toBeGreaterThan(0);
      expect([...readme.matchAll(marked)]).toHaveLength(fences);
    },
  );

  it.each(documents)('%s has no dead link into the repository', (document) => {
    const text = readFileSync(join(root, document), 'utf8').replace(/```[\s\S]*?```/g, '');
    const targets = [...text.matchAll(link)].map(({ groups }) => groups?.['target'] ?? '');
    const files = targets.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.split('#')[0] ?? '');
    const dead = files.filter((file) => {
      try {
        readFileSync(join(root, dirname(document), file));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    });
    expect(dead).toEqual([]);
  });
});

import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, files, read } from './documents.ts';

// Links and headings are looked at by remark-validate-links (`npm run lint`); here is what that leaves out.
describe('the documents', () => {
  it.each(documents)('%s shows only pictures that are there', (document) => {
    const shown = [...read(document).matchAll(/<img[^>]* src="([^"]+)"|!\[[^\]]*\]\(([^)]+)\)/g)];
    const paths = shown.map(([, tag, mark]) => posix.join(posix.dirname(document), tag ?? mark ?? ''));
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
  });

  const published = documents.filter((document) => /^packages\/[\w-]+\/README\.md$/.test(document));
  it.each(published)('%s leads somewhere from a registry page too', (document) => {
    const links = [...read(document).matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !/^(https:|#)/.test(target))).toEqual([]);
  });
});

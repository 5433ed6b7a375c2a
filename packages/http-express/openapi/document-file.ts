import { buildDocument } from './build-document.ts';

/** Where the document is kept. */
export const documentFile = new URL('../../../docs/openapi-admin.json', import.meta.url);

/** The document as it is kept. */
export function documentText(): string {
  return `${JSON.stringify(buildDocument(), null, 2)}\n`;
}

// Writes docs/openapi-admin.json from the operations that the router serves.
import { writeFileSync } from 'node:fs';
import { documentFile, documentText } from './document-file.ts';

writeFileSync(documentFile, documentText());

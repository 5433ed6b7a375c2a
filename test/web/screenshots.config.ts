import { mergeConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** `npm run screenshots`. */
export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [] } },
  { test: { include: ['test/web/screenshots.ts'] } },
);

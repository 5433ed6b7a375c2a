import type { CommonPasswords } from '../../domain/index.ts';
import { commonPasswordList } from './common-password-list.ts';

/** The 5,000 most common passwords of 12 to 72 characters, in lower case. */
export const commonPasswords: CommonPasswords & Iterable<string> = new Set(commonPasswordList.split('\n'));

import type { Problem } from './persona-rules.ts';
import { characterCount } from './text.ts';
import { isUsername, usernameRule } from './username.ts';

const leastCharacters = 12;
/** bcrypt reads no further, so a longer password is refused rather than cut. */
const mostBytes = 72;
const longestEmail = 254;
// What a browser's email field takes: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** Passwords that are refused because everybody uses them, in lower case; a Set will do. */
export interface CommonPasswords {
  /** Whether it is one of them, as it is written. */
  has(password: string): boolean;
}

/** A name as it is compared: letters of ASCII in lower case, and no other changed. */
export function foldedName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What is wrong with an admin's email; empty where it is fine. */
export function emailProblems(text: string): Problem[] {
  const fine = typeof text === 'string' && text.length <= longestEmail && email.test(text);
  return fine ? [] : [{ path: 'email', message: `must be an email address of at most ${longestEmail} characters` }];
}

/** What is wrong with an admin's username; empty where it is fine. */
export function usernameProblems(text: string): Problem[] {
  return isUsername(text) ? [] : [{ path: 'username', message: usernameRule }];
}

/** Whether a password can be one at all: what bcrypt would cut, it cannot be. */
export function isPassword(password: string): boolean {
  return bytesOf(password) <= mostBytes && !password.includes('\u0000') && password.isWellFormed();
}

/** Every rule that a new password breaks; `names` are those that it must not be. */
export function passwordProblems(
  password: string,
  { path = 'password', names = [], common }: { path?: string; names?: readonly string[]; common: CommonPasswords },
): Problem[] {
  if (typeof password !== 'string') return [{ path, message: 'must be a text' }];
  const broken = [
    characterCount(password) < leastCharacters && `must have at least ${leastCharacters} characters`,
    bytesOf(password) > mostBytes && `must have at most ${mostBytes} bytes in UTF-8; it is not cut`,
    password.includes('\u0000') && 'must not hold a NUL',
    !password.isWellFormed() && 'must be well-formed text, without half a surrogate pair',
    isCommon(password, common) && 'is one of the most common passwords; choose another',
    names.map(foldedName).includes(foldedName(password)) && 'must not be your username or email',
  ];
  return broken.filter((message) => message !== false).map((message) => ({ path, message }));
}

function isCommon(password: string, common: CommonPasswords): boolean {
  return common.has(password) || common.has(password.toLowerCase());
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

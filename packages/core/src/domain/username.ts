/** What a username must be, of a persona and of an admin alike. */
export const usernameRule = 'must be 3 to 30 letters, digits and underscores';

/** Whether a text is a username. */
export function isUsername(text: string): boolean {
  return typeof text === 'string' && /^[A-Za-z0-9_]{3,30}$/.test(text);
}

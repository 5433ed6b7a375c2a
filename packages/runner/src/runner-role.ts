import { fileURLToPath } from 'node:url';

/** The SQL of a database role that has the rights that a runner needs: a file that the package brings along. */
export const runnerRoleFile = fileURLToPath(new URL('../sql/runner-role.sql', import.meta.url));

import type { Guard } from './guard.ts';

const services = 'packages/core/src/services';
const adapters = 'packages/core/src/adapters';
const contract = 'packages/core/test/postgres/admin-contract.test.ts';
const authTests = 'packages/core/test/services/auth-service.test.ts';

/** The rules that keep strangers out. */
export const adminGuards: readonly Guard[] = [
  {
    name: 'admin: nobody is first after the first',
    file: `${adapters}/postgres/admin-statements.ts`,
    cut: 'true, $4 WHERE NOT EXISTS (SELECT FROM admin)',
    put: 'true, $4',
    test: { file: contract, name: 'nobody is first after the first' },
  },
  {
    name: 'admin: an invitation is used once',
    file: `${adapters}/postgres/admin-statements.ts`,
    cut: 'AND used_at IS NULL AND expires_at > $3',
    put: 'AND expires_at > $3',
    test: { file: contract, name: 'of many who use one invitation at once' },
  },
  {
    name: 'admin: an invitation is for its email',
    file: `${adapters}/postgres/admin-statements.ts`,
    cut: 'WHERE token_hash = $1 AND lower(email COLLATE "C") = lower($2::text COLLATE "C")',
    put: 'WHERE token_hash = $1 AND $2::text IS NOT NULL',
    test: { file: contract, name: 'only its own email' },
  },
  {
    name: 'admin: the last one stays, also of two removed at once',
    file: `${adapters}/postgres/admin-store.ts`,
    cut: 'await transaction.query(lockAdmins);\n      const [removed]',
    put: 'const [removed]',
    test: { file: contract, name: 'of the last admins that are all removed at once' },
  },
  {
    name: 'admin: attempts are counted before they are made',
    file: `${adapters}/postgres/sign-in-throttle.ts`,
    cut: 'WHERE f.last_at + $',
    put: "WHERE f.last_at - interval '1 day' + $",
    test: { file: contract, name: 'of 30 at once no more pass' },
  },
  {
    name: 'admin: the algorithm of access tokens is pinned',
    file: `${adapters}/security/jwt-issuer.ts`,
    cut: ', algorithms: [algorithm]',
    put: '',
    test: { file: 'packages/core/test/services/tokens.test.ts', name: 'are refused with HS512' },
  },
  {
    name: 'admin: tokens end with a changed password',
    file: `${services}/auth-service.ts`,
    cut: ' || record.generation !== subject?.generation',
    put: '',
    test: { file: authTests, name: 'which ends the tokens from before' },
  },
  {
    name: 'admin: no password is cut',
    file: 'packages/core/src/domain/admin-rules.ts',
    cut: 'return bytesOf(password) <= mostBytes && ',
    put: 'return ',
    test: { file: authTests, name: 'what bcrypt would cut is not the right password' },
  },
  {
    name: 'admin: an unknown name takes the work of a known one',
    file: `${services}/auth-service.ts`,
    cut: 'const possible = isPassword(password);',
    put: 'const possible = isPassword(password);\n    if (hash === undefined) return false;',
    test: { file: authTests, name: 'T22' },
  },
];

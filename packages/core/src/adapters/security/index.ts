export { type BcryptOptions, bcryptHasher } from './bcrypt-hasher.ts';
export { commonPasswords } from './common-passwords.ts';
export { type JwtOptions, jwtIssuer } from './jwt-issuer.ts';
export { randomSecrets } from './random-secrets.ts';

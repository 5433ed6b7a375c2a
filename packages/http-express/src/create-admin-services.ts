import {
  type AdminStorage,
  AuthService,
  FeedService,
  type Logger,
  ModerationService,
  PersonaService,
  SimulationService,
} from '@sim-feed/core';
import { bcryptHasher, commonPasswords, jwtIssuer, randomSecrets } from '@sim-feed/core/security';
import type { AdminServices } from './admin-services.ts';

/** What the admin server's services are made of. */
export interface AdminServicesOptions {
  readonly storage: AdminStorage;
  /** The secret that signs access tokens, and the one before it while tokens of that are still good. 32 bytes each. */
  readonly jwtSecrets: readonly [current: string, previous?: string | undefined];
  /** Lets the first admin register: 32 characters at least. Without it nobody can be the first. */
  readonly bootstrapToken?: string | undefined;
  /** Gets a line for each thing that an admin does. */
  readonly logger: Logger;
  /** Milliseconds for which an access token is good; half an hour unless told. */
  readonly tokenLifetime?: number | undefined;
  /** Milliseconds for which an invitation is good; a day unless told. */
  readonly invitationLifetime?: number | undefined;
  /** bcrypt's cost; 12 unless told. */
  readonly passwordCost?: number | undefined;
}

/** The core's services over a storage, with bcrypt and signed tokens. Throws InvalidOption. */
export function createAdminServices(options: AdminServicesOptions): AdminServices {
  const { storage, jwtSecrets, bootstrapToken, logger, tokenLifetime, invitationLifetime, passwordCost } = options;
  return {
    auth: new AuthService({
      storage,
      hasher: bcryptHasher(passwordCost === undefined ? {} : { cost: passwordCost }),
      tokens: jwtIssuer({
        secrets: jwtSecrets,
        issuer: 'sim-feed',
        audience: 'sim-feed-admin',
        ...(tokenLifetime !== undefined && { lifetime: tokenLifetime }),
      }),
      secrets: randomSecrets(),
      commonPasswords,
      ...(bootstrapToken !== undefined && { bootstrapToken }),
      ...(invitationLifetime !== undefined && { invitationLifetime }),
      logger,
    }),
    personas: new PersonaService(storage.personas, { logger }),
    moderation: new ModerationService(storage.moderation, { logger }),
    simulation: new SimulationService(storage, { logger }),
    feed: new FeedService(storage.feed),
  };
}

import type { AuthService, FeedService, ModerationService, PersonaService, SimulationService } from '@sim-feed/core';

/** What the admin server does its work by: the core's services, or what does the same. */
export interface AdminServices {
  readonly auth: Pick<
    AuthService,
    | 'register'
    | 'signIn'
    | 'authenticate'
    | 'invite'
    | 'invitations'
    | 'revokeInvitation'
    | 'admins'
    | 'removeAdmin'
    | 'changePassword'
  >;
  readonly personas: Pick<PersonaService, 'create' | 'byId' | 'byUsername' | 'list' | 'update' | 'remove'>;
  readonly moderation: Pick<ModerationService, 'removePost' | 'removeComment'>;
  readonly simulation: Pick<SimulationService, 'pause' | 'requestCycle' | 'cycles' | 'cycle' | 'turnsOf'>;
  readonly feed: Pick<FeedService, 'latest'>;
}

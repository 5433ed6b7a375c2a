import type { Admin, AdminId, Invitation, InvitationId } from '@sim-feed/core';
import { adminToWire, invitationToWire } from '@sim-feed/core/http';
import { adminSchema, invitationSchema, inviteeSchema, issuedInvitationSchema } from '@sim-feed/core/http-schemas';
import { z } from 'zod';
import { examples } from './examples.ts';
import { listed } from './listed.ts';
import { operation } from './operation.ts';
import { idParameter, limitParameter } from './parameters.ts';

const most = 1_000;
const common = { tag: 'Admins', who: 'admin' } as const;

const invite = operation({
  ...common,
  id: 'invite',
  method: 'post',
  path: '/auths/invitations',
  summary: 'Invite somebody to be an admin',
  description: 'The token is shown this once. An earlier invitation for the same email ends.',
  bodySchema: inviteeSchema,
  bodyExample: { email: 'grace@example.org' },
  success: {
    status: 201,
    description: 'The invitation, with its token.',
    schema: issuedInvitationSchema,
    example: examples.issuedInvitation,
  },
  errors: [409],
  async handle({ body, admin }, { auth }) {
    const { email, inviteToken, expiresAt } = await auth.invite(admin, body);
    return { body: { email, invite_token: inviteToken, expires_at: expiresAt.toISOString() } };
  },
});

const listInvitations = operation({
  ...common,
  id: 'listInvitations',
  method: 'get',
  path: '/auths/invitations',
  summary: 'List the invitations that are open',
  querySchema: z.strictObject({
    limit: limitParameter(most, most),
    after: idParameter<InvitationId>('Only invitations after this id.').optional(),
  }),
  success: {
    status: 200,
    description: 'A page of invitations, by id.',
    schema: z.array(invitationSchema),
    headers: ['Link'],
    example: [examples.invitation],
  },
  async handle({ query: { limit = most, after }, mount }, { auth }) {
    const page = (from: InvitationId | undefined, count: number) =>
      auth.invitations({ limit: count, ...(from !== undefined && { after: from }) });
    const next = ['after', ({ id }: Invitation) => id] as const;
    return listed({ page, from: after, limit, toWire: invitationToWire, path: `${mount}/auths/invitations`, next });
  },
});

const revokeInvitation = operation({
  ...common,
  id: 'revokeInvitation',
  method: 'delete',
  path: '/auths/invitations/{id}',
  summary: 'Take an invitation back',
  pathSchema: z.object({ id: idParameter<InvitationId>("The invitation's id.") }),
  success: { status: 204, description: 'It is no longer good.' },
  errors: [404],
  async handle({ path: { id }, admin }, { auth }) {
    await auth.revokeInvitation(id, admin);
    return {};
  },
});

const listAdmins = operation({
  ...common,
  id: 'listAdmins',
  method: 'get',
  path: '/admins',
  summary: 'List the admins',
  querySchema: z.strictObject({
    limit: limitParameter(most, most),
    after: idParameter<AdminId>('Only admins after this id.').optional(),
  }),
  success: {
    status: 200,
    description: 'A page of admins, by id.',
    schema: z.array(adminSchema),
    headers: ['Link'],
    example: [examples.admin],
  },
  async handle({ query: { limit = most, after }, mount }, { auth }) {
    const page = (from: AdminId | undefined, count: number) =>
      auth.admins({ limit: count, ...(from !== undefined && { after: from }) });
    const next = ['after', ({ id }: Admin) => id] as const;
    return listed({ page, from: after, limit, toWire: adminToWire, path: `${mount}/admins`, next });
  },
});

const removeAdmin = operation({
  ...common,
  id: 'removeAdmin',
  method: 'delete',
  path: '/admins/{id}',
  summary: 'Remove an admin',
  description: 'Its access tokens and its open invitations end. The last admin cannot be removed.',
  pathSchema: z.object({ id: idParameter<AdminId>("The admin's id.") }),
  success: { status: 204, description: 'It has gone.' },
  errors: [404, 409],
  async handle({ path: { id }, admin }, { auth }) {
    await auth.removeAdmin(id, admin);
    return {};
  },
});

/** How admins manage each other. */
export const adminOperations = [invite, listInvitations, revokeInvitation, listAdmins, removeAdmin];

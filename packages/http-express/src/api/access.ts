import { adminToWire } from '@sim-feed/core/http';
import {
  accessTokenSchema,
  adminSchema,
  passwordChangeSchema,
  registeredSchema,
  registrationSchema,
  signInSchema,
} from '@sim-feed/core/http-schemas';
import { examples } from './examples.ts';
import { operation } from './operation.ts';

const tag = 'Access';

const register = operation({
  id: 'register',
  method: 'post',
  path: '/auths/register',
  tag,
  who: 'anyone',
  summary: 'Register an admin',
  description:
    'The first by the bootstrap token, which is good only while there is no admin. Every other by an invitation, ' +
    'which is good for its email, once.',
  bodySchema: registrationSchema,
  bodyExample: examples.registration,
  success: {
    status: 201,
    description: 'The new admin.',
    schema: registeredSchema,
    example: { message: 'Welcome, ada.', admin_info: examples.admin },
  },
  errors: [403, 409],
  async handle({ body }, { auth }) {
    const { email, username, password, bootstrap_token, invite_token } = body;
    const admin = await auth.register({
      ...{ email, username, password },
      ...(bootstrap_token !== undefined && { bootstrapToken: bootstrap_token }),
      ...(invite_token !== undefined && { inviteToken: invite_token }),
    });
    return { body: { message: `Welcome, ${admin.username}.`, admin_info: adminToWire(admin) } };
  },
});

const signIn = operation({
  id: 'signIn',
  method: 'post',
  path: '/auths/login',
  tag,
  who: 'anyone',
  summary: 'Sign in',
  description:
    'Takes JSON, or a form as OAuth2 clients send it. Repeated failures, of an account or from an address, make ' +
    'everybody wait who tries it next.',
  mediaTypes: ['application/json', 'application/x-www-form-urlencoded'],
  bodySchema: signInSchema,
  bodyExample: examples.signIn,
  success: {
    status: 200,
    description: 'An access token.',
    schema: accessTokenSchema,
    example: examples.accessToken,
  },
  errors: [401, 429],
  async handle({ body: { username, password }, address }, { auth }) {
    const { accessToken, tokenType, expiresIn } = await auth.signIn({ username, password, address });
    return { body: { access_token: accessToken, token_type: tokenType, expires_in: expiresIn } };
  },
});

const whoAmI = operation({
  id: 'whoAmI',
  method: 'get',
  path: '/auths/me',
  tag,
  who: 'admin',
  summary: 'Show who is signed in',
  success: { status: 200, description: 'The admin.', schema: adminSchema, example: examples.admin },
  handle: async ({ admin }) => ({ body: adminToWire(admin) }),
});

const changePassword = operation({
  id: 'changePassword',
  method: 'put',
  path: '/auths/password',
  tag,
  who: 'admin',
  summary: 'Change your password',
  description: 'All access tokens that you were given until now end.',
  bodySchema: passwordChangeSchema,
  bodyExample: examples.passwordChange,
  success: { status: 204, description: 'It is changed.' },
  errors: [429],
  async handle({ body: { current_password, new_password }, admin }, { auth }) {
    await auth.changePassword(admin, { currentPassword: current_password, newPassword: new_password });
    return {};
  },
});

/** How admins come in. */
export const accessOperations = [register, signIn, whoAmI, changePassword];

import openApi from '../../../../docs/openapi-admin.json' with { type: 'json' };

/** The API's document for a client that found it under that mount path. */
export function documentUnder(mount: string) {
  const { securitySchemes } = openApi.components;
  const { flows } = securitySchemes.signIn;
  return {
    ...openApi,
    servers: [{ url: mount || '/' }],
    components: {
      ...openApi.components,
      securitySchemes: {
        ...securitySchemes,
        signIn: {
          ...securitySchemes.signIn,
          flows: { password: { ...flows.password, tokenUrl: `${mount}${flows.password.tokenUrl}` } },
        },
      },
    },
  };
}

const form = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/** The access token of an Authorization header (RFC 6750); undefined where there is none in that form. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return form.exec(authorization ?? '')?.[1];
}

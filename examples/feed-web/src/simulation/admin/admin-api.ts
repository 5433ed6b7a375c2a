import type { AccessTokenWire, CycleReportWire, ProblemWire } from '@sim-feed/core/http-schemas';
import { AdminFailed } from './admin-failed.ts';

const patience = 15_000;

/** What a cycle came to. */
export type CycleReport = CycleReportWire;

/** Exchanges a name and a password for an access token. Throws AdminFailed. */
export async function signIn(address: string, username: string, password: string): Promise<AccessTokenWire> {
  return ask(new URL('auths/login', base(address)), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
}

/** A cycle's report; null where the cycle has been deleted since. Throws AdminFailed. */
export async function reportOf(
  address: string,
  token: string,
  cycle: number,
  signal: AbortSignal,
): Promise<CycleReport | null> {
  try {
    const headers = { authorization: `Bearer ${token}` };
    return await ask<CycleReport>(new URL(`cycles/${cycle}`, base(address)), { headers, signal });
  } catch (error) {
    if (error instanceof AdminFailed && error.status === 404) return null;
    throw error;
  }
}

function base(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

async function ask<Body>(url: URL, request: RequestInit): Promise<Body> {
  const limit = AbortSignal.timeout(patience);
  const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
  const response = await fetch(url, { ...request, signal, credentials: 'omit', cache: 'no-store' }).catch(
    (cause: unknown) => {
      throw new AdminFailed(
        `The admin server at ${url.origin} does not answer this page. Is it up, and is ${location.origin} among its ALLOWED_ORIGINS?`,
        undefined,
        { cause },
      );
    },
  );
  if (!response.ok) throw new AdminFailed(await detailOf(response), response.status);
  return (await response.json()) as Body;
}

async function detailOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as ProblemWire).detail;
  } catch {
    return `The admin server answers ${response.status}.`;
  }
}

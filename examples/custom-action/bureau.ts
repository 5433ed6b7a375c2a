import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const verdicts = ['true before noon', 'mostly beige', 'correct, to everyone’s regret', 'a matter of upholstery'];

/** The Bureau of Facts: an HTTP server on a free local port that has a verdict on every post. */
export interface Bureau extends AsyncDisposable {
  readonly url: URL;
  /** The keys of all inquiries so far. */
  readonly inquiries: readonly string[];
}

/** Opens the Bureau; an office that is `atLunch` takes inquiries and never answers. */
export async function openBureau({ atLunch = false } = {}): Promise<Bureau> {
  const inquiries: string[] = [];
  const server = createServer((request, response) => {
    inquiries.push(String(request.headers['idempotency-key']));
    const post = Number(request.url?.split('/').at(-1));
    if (!atLunch) response.end(JSON.stringify({ verdict: verdicts[post % verdicts.length] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    inquiries,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

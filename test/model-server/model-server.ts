import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Answer } from './answer.ts';
import { completionOf } from './completion.ts';
import { changedBy, type Fault, type FaultOptions, Faults } from './faults.ts';
import { StrictHistory } from './history.ts';
import { PrefixCache } from './prefix-cache.ts';
import { personaOf, type Script } from './scripts.ts';
import { type ChatRequest, readRequest } from './wire.ts';

/** A request as it came. */
interface ServedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: ChatRequest;
  readonly persona: string | undefined;
}

/** What the server answers. */
interface ModelServerOptions {
  readonly reply: Script;
}

/** A local server that speaks the chat completions protocol, answers by a script and fails on demand. */
export interface ModelServer extends AsyncDisposable {
  /** The base URL for a client, `/v1` included. */
  readonly url: string;
  /** Every request, in the order of their coming, those that met a fault too. */
  readonly requests: readonly ServedRequest[];
  /** How many requests are being answered, as long as their connection is open. */
  readonly openRequests: number;
  /** What was wrong with requests or with the script; each such request was answered 400 or 500. */
  readonly problems: readonly string[];
  /** Lets requests to come meet a fault. */
  fault(fault: Fault, options?: FaultOptions): void;
  /** Forgets all faults that are left. */
  heal(): void;
  /** Stops at once; what is being answered is cut off. */
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startModelServer({ reply }: ModelServerOptions): Promise<ModelServer> {
  const requests: ServedRequest[] = [];
  const problems: string[] = [];
  const faults = new Faults();
  const history = new StrictHistory();
  const cache = new PrefixCache();
  const closing = new AbortController();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = new Answer(response, closing.signal);
    const body = readRequest(await text(request));
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return answer.refuse(404, 'Not found');
    if (!body) return refuse(answer, 400, 'the body is no request');
    requests.push({ headers: request.headers, body, persona: personaOf(body) });

    const problem = history.problem(body);
    if (problem) problems.push(problem);
    const fault = faults.next(body);
    if (await answer.instead(fault)) return;
    if (problem) return answer.refuse(400, problem);

    const counted = cache.count(body);
    const scripted = await reply(body);
    const completion = completionOf(body, scripted, counted, requests.length);
    for (const { message } of completion.choices) history.gave(message);
    await answer.wait(scripted.delay ?? 0);
    await answer.send(JSON.stringify(changedBy(fault, completion)), fault);
  }

  function refuse(answer: Answer, status: number, problem: string): void {
    problems.push(problem);
    answer.refuse(status, problem);
  }

  let openRequests = 0;
  const server = createServer((request, response) => {
    openRequests += 1;
    response.once('close', () => {
      openRequests -= 1;
    });
    serve(request, response).catch((error: unknown) => {
      if (closing.signal.aborted || response.destroyed) return;
      refuse(new Answer(response, closing.signal), 500, error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function close(): Promise<void> {
    closing.abort();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    get openRequests() {
      return openRequests;
    },
    problems,
    fault: (fault, options = {}) => faults.add(fault, options),
    heal: () => faults.clear(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';

const json = { 'content-type': 'application/json' };

/** The answer to one request, with the ways in which it can go wrong. */
export class Answer {
  readonly #response: ServerResponse;
  readonly #closing: AbortSignal;

  constructor(response: ServerResponse, closing: AbortSignal) {
    this.#response = response;
    this.#closing = closing;
  }

  /** Refuses, in the words of the protocol. */
  refuse(status: number, message: string): void {
    const error = { message, type: 'invalid_request_error', param: null, code: 'invalid_request_error' };
    this.#response.writeHead(status, json).end(JSON.stringify({ error }));
  }

  /** Does what a fault wants done in place of an answer; false where the fault still needs one. */
  async instead(fault: Fault | undefined): Promise<boolean> {
    if (fault?.kind === 'status') {
      const { status, headers = {}, body = { error: { message: `status ${status}` } } } = fault;
      if (typeof body === 'string')
        this.#response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
      else this.#response.writeHead(status, { ...json, ...headers }).end(JSON.stringify(body));
      return true;
    }
    if (fault?.kind === 'reset' && fault.when === 'before') this.#reset();
    else if (fault?.kind === 'drip' && fault.lines === undefined)
      await this.#drip(fault.every, Number.POSITIVE_INFINITY);
    else return fault?.kind === 'silent';
    return true;
  }

  /** Waits, and no longer than the server lives. */
  async wait(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await sleep(milliseconds, undefined, { signal: this.#closing });
  }

  /** Sends the body, or what a fault leaves of it. */
  async send(body: string, fault: Fault | undefined): Promise<void> {
    if (fault?.kind === 'slow') await this.wait(fault.by);
    if (fault?.kind === 'reset') return this.#reset();
    if (fault?.kind === 'cut') return this.#cut(body);
    if (fault?.kind === 'drip') await this.#drip(fault.every, fault.lines ?? 0);
    const half = body.slice(0, body.length / 2);
    if (!this.#response.headersSent) this.#response.writeHead(200, json);
    this.#response.end(fault?.kind === 'truncated' ? half : body);
  }

  async #drip(every: number, lines: number): Promise<void> {
    this.#response.writeHead(200, json);
    for (let line = 0; line < lines && !this.#response.destroyed; line += 1) {
      await this.wait(every);
      this.#response.write('\n');
    }
  }

  #cut(body: string): void {
    this.#response.writeHead(200, { ...json, 'content-length': Buffer.byteLength(body) });
    this.#response.write(body.slice(0, body.length / 2), () => this.#reset());
  }

  #reset(): void {
    this.#response.socket?.resetAndDestroy();
  }
}

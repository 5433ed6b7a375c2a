import type { Completion } from './completion.ts';
import type { ChatRequest } from './wire.ts';

/** A way in which the server fails. */
export type Fault =
  /** Answers this status, with a text or JSON for a body. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** Accepts and never answers. */
  | { readonly kind: 'silent' }
  /** Sends a blank line every so many milliseconds, that many times (for ever unless given), and then the answer. */
  | { readonly kind: 'drip'; readonly every: number; readonly lines?: number }
  /** Destroys the connection before the script is asked, or once its answer is there and none of it is sent. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Destroys the connection in the middle of the body. */
  | { readonly kind: 'cut' }
  /** Sends half of the body as if it were all. */
  | { readonly kind: 'truncated' }
  /** Waits so many milliseconds before it answers. */
  | { readonly kind: 'slow'; readonly by: number }
  | { readonly kind: 'no-choices' }
  | { readonly kind: 'null-content' }
  /** Sends the arguments of tool calls as objects. */
  | { readonly kind: 'object-arguments' }
  /** Sends this for the usage, or none where it is left out. */
  | { readonly kind: 'usage'; readonly usage?: unknown }
  /** Sends what this makes of the answer. */
  | { readonly kind: 'changed'; readonly change: (completion: Completion) => unknown };

/** Which requests a fault meets. */
export interface FaultOptions {
  /** How many of them; 1 unless given. */
  readonly times?: number;
  readonly when?: (request: ChatRequest) => boolean;
}

/** The faults that wait for a request. */
export class Faults {
  #waiting: { readonly fault: Fault; readonly when: (request: ChatRequest) => boolean; left: number }[] = [];

  add(fault: Fault, { times = 1, when = () => true }: FaultOptions): void {
    this.#waiting.push({ fault, when, left: times });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The fault for a request, the oldest first. */
  next(request: ChatRequest): Fault | undefined {
    const one = this.#waiting.find(({ left, when }) => left > 0 && when(request));
    if (one) one.left -= 1;
    return one?.fault;
  }
}

/** What a fault makes of a completion; most leave it as it is. */
export function changedBy(fault: Fault | undefined, completion: Completion): unknown {
  switch (fault?.kind) {
    case 'no-choices':
      return { ...completion, choices: [] };
    case 'null-content':
      return withMessage(completion, (message) => ({ ...message, content: null }));
    case 'object-arguments':
      return withMessage(completion, (message) => ({
        ...message,
        tool_calls: message.tool_calls?.map((call) => ({
          ...call,
          function: { ...call.function, arguments: JSON.parse(call.function.arguments) },
        })),
      }));
    case 'usage':
      return { ...completion, usage: fault.usage };
    case 'changed':
      return fault.change(completion);
    default:
      return completion;
  }
}

function withMessage(completion: Completion, change: (message: Completion['choices'][0]['message']) => unknown) {
  return { ...completion, choices: completion.choices.map((one) => ({ ...one, message: change(one.message) })) };
}

/** A message of a request, as it came over the wire. */
export interface WireMessage {
  readonly role: string;
  readonly content?: string | null;
  readonly tool_calls?: readonly WireCall[];
  readonly tool_call_id?: string;
  readonly reasoning_content?: string;
}

/** A tool call of an assistant message, as it came over the wire. */
export interface WireCall {
  readonly id?: string;
  readonly type?: string;
  readonly function?: { readonly name?: string; readonly arguments?: string };
}

/** The body of a request for a chat completion, unchecked. */
export interface ChatRequest {
  readonly model?: string;
  readonly messages: readonly WireMessage[];
  readonly tools?: readonly { readonly type: string; readonly function: { readonly name: string } }[];
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly thinking?: { readonly type: string };
  readonly [field: string]: unknown;
}

/** Reads a body; undefined where it is no request for a chat completion. */
export function readRequest(text: string): ChatRequest | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('messages' in body) || !Array.isArray(body.messages)) return;
    return body as ChatRequest;
  } catch {
    return undefined;
  }
}

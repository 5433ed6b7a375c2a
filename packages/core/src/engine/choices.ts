import type { ModelReply, ToolCall } from '../ports/index.ts';
import { corrections } from './prompt.ts';

/** What a reply chose: calls to perform in order, a correction of the whole reply, nothing, or the end of the turn. */
export type Choice =
  | { readonly kind: 'calls'; readonly calls: readonly ToolCall[] }
  | { readonly kind: 'correction'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'end' };

const thinking = /<think>[\s\S]*?(<\/think>|$)/g;

/** Reads a reply. Of more calls than the ceiling only the first ones count; the rest were never made. */
export function choiceOf(reply: ModelReply, ceiling: number): Choice {
  if (reply.finish === 'prompt-filtered') return { kind: 'nothing' };
  if (reply.calls.length > 0) return { kind: 'calls', calls: reply.calls.slice(0, ceiling) };
  if (reply.finish === 'filtered') return { kind: 'correction', text: corrections.withheld };
  if (reply.finish === 'length') return { kind: 'correction', text: corrections.cutOff };
  if (reply.text.replace(thinking, '').trim() === '') return { kind: 'correction', text: corrections.empty };
  return { kind: 'end' };
}

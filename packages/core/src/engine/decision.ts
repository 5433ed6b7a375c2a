import { collectReferences, type References } from '../actions/index.ts';
import type { Action, ToolCall } from '../ports/index.ts';
import { type Journal, wasShownPersona, wasShownPost } from './journal.ts';

/** What becomes of a call: an action to run with its checked input, or a problem to tell the model. */
export type Decision = { readonly run: Action; readonly input: Record<string, unknown> } | { readonly problem: string };

const longestArguments = 20_000;
const mostIssues = 5;
const longestIssue = 300;

/** Decides on a call by the actions there are, their schemas, and what the turn was shown. Writes nothing. */
export function decide(call: ToolCall, actions: readonly Action[], journal: Journal): Decision {
  const action = actions.find((candidate) => candidate.name === call.name);
  if (!action) return { problem: `There is no such tool. There are: ${actions.map(({ name }) => name).join(', ')}.` };

  const written = readArguments(call.arguments);
  if (typeof written === 'string') return { problem: written };

  const unknown = Object.keys(written).filter((key) => !Object.hasOwn(action.input.shape, key));
  if (unknown.length > 0) return { problem: unknownKeys(action, unknown) };

  const { parsed, references } = collectReferences(() => action.input.safeParse(written));
  if (!parsed.success) return { problem: readIssues(parsed.error.issues) };

  const unseen = notShown(references, journal);
  return unseen ? { problem: unseen } : { run: action, input: parsed.data };
}

function readArguments(text: string): Record<string, unknown> | string {
  if (text.length > longestArguments) return `The arguments are too long: at most ${longestArguments} characters.`;
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return 'The arguments must be one JSON object.';
  } catch {
    return 'The arguments are not valid JSON. Write one JSON object.';
  }
}

function unknownKeys(action: Action, unknown: readonly string[]): string {
  const known = Object.keys(action.input.shape);
  const given = unknown
    .slice(0, 5)
    .map((key) => JSON.stringify(key.slice(0, 40)))
    .join(', ');
  return `Unknown argument ${given}. ${known.length === 0 ? 'This tool takes none.' : `This tool takes: ${known.join(', ')}.`}`;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The model pays for every word of a correction, and may have made thousands of mistakes. */
function readIssues(issues: readonly Issue[]): string {
  const told = issues.slice(0, mostIssues).map((issue) => readIssue(issue).slice(0, longestIssue));
  const more = issues.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function readIssue({ path, message }: Issue): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`;
}

function notShown(references: References, journal: Journal): string | undefined {
  const post = references.posts.find((id) => !wasShownPost(journal, id));
  if (post !== undefined) return `You have not been shown a post ${post}. Name one that you have seen.`;
  const persona = references.personas.find((name) => !wasShownPersona(journal, name));
  if (persona !== undefined) return `You have not been shown a user ${persona}. Name one whom you have seen.`;
  return undefined;
}

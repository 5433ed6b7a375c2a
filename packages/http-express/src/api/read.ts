import { InvalidInput } from '@sim-feed/core';
import type { z } from 'zod';

const mostProblems = 20;
const longestName = 60;

interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads a part of a request by its schema. Throws InvalidInput with what is wrong where, and no value in it. */
export function read<Schema extends z.ZodType>(schema: Schema, value: unknown, part: string): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidInput(result.error.issues.flatMap((issue) => problemsOf(issue, part)).slice(0, mostProblems));
}

function problemsOf(issue: z.core.$ZodIssue, part: string): FieldProblem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [path, key].filter(Boolean).join('.').slice(0, longestName),
      message: 'is not known here',
    }));
  }
  return [{ path: path || part, message: wordsOf(issue) }];
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.message.endsWith('received undefined') ? 'is missing' : `must be ${kindOf(issue.expected)}`;
}

function kindOf(expected: string): string {
  return expected === 'boolean' ? 'true or false' : `${/^[aeio]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

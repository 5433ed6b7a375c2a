import type { SentStatement } from './recording.ts';

/** A script for pgbench, and the values that its statements are given and that do not change. */
export interface PgbenchScript {
  readonly text: string;
  readonly constants: Readonly<Record<string, string>>;
}

/** What stands for a value that differs from client to client or from action to action. */
export interface Marks {
  /** By the value that was recorded: how pgbench comes by the value in its place. */
  readonly [recorded: string]: { readonly variable: string; readonly set: string };
}

/**
 * Turns a recorded transaction into a script: the same statements in the same order, each parameter bound to a
 * variable. Throws where a mark does not occur in the recording, which would then not be what pgbench runs.
 */
export function scriptOf(sent: readonly SentStatement[], marks: Marks): PgbenchScript {
  const constants: Record<string, string> = {};
  const seen = new Set<string>();
  const lines = sent.map(({ text, values }, index) => {
    const bound = values.map((value, place) => {
      const mark = marks[String(value)];
      if (mark) {
        seen.add(String(value));
        return mark.variable;
      }
      const name = `fixed_${index}_${place}`;
      constants[name] = String(value);
      return name;
    });
    return `${oneLine(text).replaceAll(/\$(\d+)/g, (_, number) => `:${bound[Number(number) - 1]}`)};`;
  });
  const missing = Object.keys(marks).filter((mark) => !seen.has(mark));
  if (missing.length > 0) throw new TypeError(`The adapter did not send ${missing.join(', ')}.`);
  const sets = Object.values(marks).map(({ variable, set }) => `\\set ${variable} ${set}`);
  return { text: `${[...sets, ...lines].join('\n')}\n`, constants };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

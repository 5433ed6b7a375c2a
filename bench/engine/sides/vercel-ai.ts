import { type Play, type Setting, turnsAtOnce } from '../told.ts';
import { together } from './together.ts';

/** What of the packages is used; they are not imported by their types, which bench/ alone installs. */
interface Packages {
  readonly generateText: (options: object) => Promise<{ readonly steps: readonly unknown[] }>;
  readonly tool: (options: object) => unknown;
  readonly jsonSchema: (schema: object) => unknown;
  readonly isStepCount: (count: number) => unknown;
  readonly createOpenAICompatible: (options: object) => (model: string) => unknown;
}

/** `generateText` of the `ai` package with the provider for servers that speak OpenAI's protocol. */
export async function vercelAi({ baseURL, turn }: Setting): Promise<Play> {
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
  const names = ['ai', '@ai-sdk/openai-compatible'];
  const loaded: readonly object[] = await Promise.all(names.map((name) => import(name)));
  const { createOpenAICompatible, generateText, isStepCount, jsonSchema, tool } = Object.assign(
    {},
    ...loaded,
  ) as Packages;
  const model = createOpenAICompatible({ name: 'scripted', baseURL, apiKey: 'none' })('scripted');

  async function play(): Promise<void> {
    const effects: { readonly name: string; readonly input: unknown }[] = [];
    const tools = turn.tools.map(({ name, description, parameters }) => {
      const execute = async (input: unknown) => {
        const result = turn.results[effects.length];
        effects.push({ name, input });
        return result;
      };
      return [name, tool({ description, inputSchema: jsonSchema(parameters), execute })] as const;
    });
    const { steps } = await generateText({
      model,
      instructions: turn.system,
      prompt: turn.opening,
      tools: Object.fromEntries(tools),
      stopWhen: isStepCount(turn.results.length),
      maxOutputTokens: 1_000,
      maxRetries: 0,
    });
    if (steps.length !== turn.results.length || effects.length !== steps.length)
      throw new TypeError('A call is missing.');
  }
  return async (turns) => () => together(turns, turnsAtOnce, play);
}

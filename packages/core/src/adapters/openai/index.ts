export { deepseekPrice } from './deepseek-price.ts';
export type { OpenAIClient } from './openai-client.ts';
export { type OpenAIModelOptions, openaiModel } from './openai-model.ts';

export { createLambdaHandler, type LambdaAnswer, type LambdaHandler } from './create-lambda-handler.ts';
export { handler } from './handler.ts';

import { configure } from '@vendia/serverless-express';
import { type AdminAppOptions, createAdminApp } from '../admin-app.ts';

/** What API Gateway is answered, in its payload version 2.0. */
export interface LambdaAnswer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** A Lambda function behind an API Gateway HTTP API. */
export type LambdaHandler = (event: object, context: object) => Promise<LambdaAnswer>;

/** The whole admin app as one Lambda function. The address of who asks is the one that API Gateway reports. */
export function createLambdaHandler(options: AdminAppOptions): LambdaHandler {
  const answer = configure<object, LambdaAnswer>({ app: createAdminApp(options), respondWithErrors: false });
  // Without a callback it answers by a promise.
  const run = answer as unknown as LambdaHandler;
  return (event, context) => run(event, context);
}

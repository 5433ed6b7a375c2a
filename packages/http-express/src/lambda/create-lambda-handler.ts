import { configure } from '@vendia/serverless-express';
import express from 'express';
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

/**
 * The whole admin app as one Lambda function. The address of who asks is the one that API Gateway reports, unless
 * proxies are trusted: it counts as one of them. Throws InvalidOption.
 */
export function createLambdaHandler(options: AdminAppOptions): LambdaHandler {
  const atRoot = handlerUnder('/', options);
  const ofStages = new Map<string, LambdaHandler>();
  return (event, context) => {
    const stage = stageIn(event);
    if (stage === undefined) return atRoot(event, context);
    const handler = ofStages.get(stage) ?? handlerUnder(`/${stage}`, options);
    ofStages.set(stage, handler);
    return handler(event, context);
  };
}

function handlerUnder(mount: string, options: AdminAppOptions): LambdaHandler {
  const app = express();
  app.disable('x-powered-by');
  app.use((request, _response, next) => {
    // Set beforehand to the address that API Gateway reports, it would hide which one Express finds behind the proxies.
    Reflect.deleteProperty(request, 'ip');
    next();
  });
  app.use(mount, createAdminApp(options));
  const answer = configure<object, LambdaAnswer>({ app, respondWithErrors: false });
  // Without a callback it answers by a promise.
  return answer as unknown as LambdaHandler;
}

/** The stage whose name the path begins with: of a named one, and of no other, it does. */
function stageIn(event: {
  readonly rawPath?: string;
  readonly requestContext?: { readonly stage?: string };
}): string | undefined {
  const { rawPath = '', requestContext: { stage = '' } = {} } = event;
  return stage !== '' && `${rawPath}/`.startsWith(`/${stage}/`) ? stage : undefined;
}

import { getPosts } from '@sim-feed/core/http';
import { handlerOf } from '../handler.ts';

export const handler = handlerOf(getPosts);

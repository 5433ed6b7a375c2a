import { getPersona } from '@sim-feed/core/http';
import { handlerOf } from '../handler.ts';

export const handler = handlerOf(getPersona);

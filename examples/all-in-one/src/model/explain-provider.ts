import type { ModelErrorKind } from '@sim-feed/core';
import type { ProviderLoss } from '../cycles/provider-watch.ts';
import type { ModelSettings } from '../settings/model-settings.ts';
import { printableLine } from '../terminal/printable.ts';

/** Says in one sentence what was wrong with the model's server and what to do. */
export function explainProvider({ kind, message }: ProviderLoss, settings: ModelSettings): string {
  return `${printableLine(message).replace(/[.?]$/, '')}; ${advice(kind, settings)}, or play without it: --offline.`;
}

/** The reason of a degraded cycle, in a few words. */
export function reasonInWords(kind: ModelErrorKind): string {
  switch (kind) {
    case 'auth':
      return 'the key was refused';
    case 'funds':
      return 'the account is empty';
    case 'rate':
      return 'the server asks to be called less often';
    case 'server':
      return 'the server failed or was not there';
    case 'timeout':
      return 'the server did not answer in time';
    case 'filtered':
      return 'the server refused the content';
    case 'too-long':
      return 'a prompt was too long for the model';
    case 'invalid':
      return 'the server refused the request';
  }
}

function advice(kind: ModelErrorKind, settings: ModelSettings): string {
  const own = settings.kind === 'server' && settings.key?.name !== 'DEEPSEEK_API_KEY';
  switch (kind) {
    case 'auth':
      return `set the right key in ${own ? 'LLM_API_KEY' : 'DEEPSEEK_API_KEY'}`;
    case 'funds':
      return 'top the account up';
    case 'rate':
      return 'wait a while, or choose a longer --interval';
    case 'server':
    case 'timeout':
      return own ? 'see that the server runs and that LLM_BASE_URL is its address' : 'check the network connection';
    case 'filtered':
      return 'try another model';
    case 'too-long':
      return 'choose a model with room for longer prompts';
    case 'invalid':
      return own ? 'see that LLM_MODEL and LLM_BASE_URL are right' : 'see that this version of Sim-Feed is the newest';
  }
}

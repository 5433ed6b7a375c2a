import type { PersonaDraft } from '../domain/persona.ts';
import { personas } from './personas.ts';

/** The personas that ship with Sim-Feed, to create in a new storage. */
export const cast: readonly PersonaDraft[] = personas;

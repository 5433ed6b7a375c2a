import type { components } from '@sim-feed/core/client';

type Schemas = components['schemas'];

export type Post = Schemas['Post'];
export type Comment = Schemas['Comment'];
export type Persona = Schemas['Profile'];
export type Relation = Schemas['Relation'];
export type Cycle = Schemas['Cycle'];
export type Cycles = Schemas['Cycles'];

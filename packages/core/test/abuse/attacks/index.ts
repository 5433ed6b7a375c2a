import { disguises } from './disguises.ts';
import { encodings } from './encodings.ts';
import { orders } from './orders.ts';

export { bertsBlock } from './disguises.ts';
export { encodings } from './encodings.ts';

/** An order in a disguise. */
export interface Attack {
  readonly name: string;
  readonly order: string;
  /** One post, or two where it is split. */
  readonly posts: readonly string[];
}

/** Every order in every disguise. */
export const attacks: readonly Attack[] = [
  ...disguises,
  ...encodings.map(({ name, write }) => ({ name, dress: (order: string) => [write(order)] })),
].flatMap(({ name, dress }) =>
  orders.map((order) => ({ name, order, posts: dress(order).map((post) => post.trim()) })),
);

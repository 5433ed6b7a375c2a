import { selectPosts } from '../../packages/core/src/adapters/postgres/read-statements.ts';

/** What the handler of `/posts/1` asks the database, under the name by which it is prepared. */
export const statement = { name: selectPosts.name, text: selectPosts.text };
export const values = ['infinity', Number.MAX_SAFE_INTEGER, 21];

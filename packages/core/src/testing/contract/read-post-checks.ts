import assert from 'node:assert/strict';
import type { Comment, Cursor, Page, PersonaId, Post, PostId } from '../../domain/index.ts';
import type { Checks } from './contract-case.ts';
import type { ReadStorageUnderTest } from './read-storage-under-test.ts';
import { after } from './samples.ts';
import { Stage } from './stage.ts';

const nothing = 987_654_321;

function cursorAt(row: Post | Comment | undefined): Cursor {
  const { createdAt, id } = row ?? assert.fail('the page is empty');
  return { createdAt, id };
}

function ids(rows: readonly (Post | Comment)[] | undefined): number[] {
  return (rows ?? assert.fail('there is nothing of that id')).map(({ id }) => id);
}

/** Every row by pages of two, with something written between them. */
async function paged(
  read: (page: Page) => Promise<readonly (Post | Comment)[] | undefined>,
  between: () => Promise<unknown>,
): Promise<number[]> {
  const seen: number[] = [];
  let page = await read({ limit: 2 });
  while (page !== undefined && page.length > 0) {
    seen.push(...ids(page));
    await between();
    page = await read({ limit: 2, before: cursorAt(page.at(-1)) });
  }
  return seen;
}

/** What is read of posts and comments. */
export const readPostChecks: Checks<ReadStorageUnderTest> = {
  'where nothing is, lists are empty and what belongs to nothing is undefined': async ({ reads }) => {
    assert.deepEqual(await reads.posts({ limit: 10 }), []);
    assert.deepEqual(await reads.postsAfter({ skip: 0, limit: 10 }), []);
    for (const id of [nothing, 999_999_999_999_999]) {
      assert.equal(await reads.post(id as PostId), undefined);
      assert.equal(await reads.comments(id as PostId, { limit: 10 }), undefined);
      assert.equal(await reads.postsBy(id as PersonaId, { limit: 10 }), undefined);
    }
  },

  'a post is the same wherever it is read, with its author and its counts': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const { id } = await stage.post('alice', after(1), 'hear me');
    await stage.comment('bob', after(2), id);
    await stage.comment('alice', after(3), id);
    await stage.like('bob', after(4), id);
    await stage.like('bob', after(5), id);
    const authorId = stage.persona('alice').id;
    const post = { id, authorId, author: 'alice', body: 'hear me', createdAt: after(1), likes: 1, comments: 2 };
    assert.deepEqual(await reads.post(id), post);
    assert.deepEqual(await reads.posts({ limit: 10 }), [post]);
    assert.deepEqual(await reads.postsAfter({ skip: 0, limit: 10 }), [post]);
    assert.deepEqual(await reads.postsBy(authorId, { limit: 10 }), [post]);
  },

  'what a refused action wrote is counted nowhere': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const { id } = await stage.post('alice', after(1));
    const failure = new TypeError('thrown on purpose');
    const failing = stage.perform('bob', after(2), async (tx) => {
      await tx.like(id);
      await tx.createComment(id, 'a comment');
      await tx.createPost('a post');
      await tx.follow(stage.persona('alice').id);
      throw failure;
    });
    await assert.rejects(failing, failure);
    const { likes, comments } = (await reads.post(id)) ?? assert.fail('no post');
    assert.deepEqual({ likes, comments }, { likes: 0, comments: 0 });
    const { posts, following } = (await reads.profile(stage.persona('bob').id)) ?? assert.fail('no persona');
    assert.deepEqual({ posts, following }, { posts: 0, following: 0 });
  },

  'posts by number skip that many newer ones, and past the end there are none': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice']);
    const written: number[] = [];
    for (const time of [1, 2, 2, 2, 3]) written.unshift((await stage.post('alice', after(time))).id);
    assert.deepEqual(ids(await reads.postsAfter({ skip: 0, limit: 2 })), written.slice(0, 2));
    assert.deepEqual(ids(await reads.postsAfter({ skip: 3, limit: 2 })), written.slice(3));
    assert.deepEqual(ids(await reads.postsAfter({ skip: 4, limit: 2 })), written.slice(4));
    assert.deepEqual(await reads.postsAfter({ skip: 5, limit: 2 }), []);
    assert.deepEqual(await reads.postsAfter({ skip: 20 * 999_999_999_999_999, limit: 2 }), []);
  },

  'pages by cursor repeat nothing and hide nothing, whatever is written between them': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const posts: number[] = [];
    for (const time of [1, 2, 2, 2, 3]) posts.unshift((await stage.post('alice', after(time))).id);
    const post = posts[0] as PostId;
    const comments: (number | undefined)[] = [];
    for (const time of [4, 5, 5, 5, 6]) comments.unshift((await stage.comment('bob', after(time), post))?.id);
    const between = async () => {
      await stage.post('bob', after(50));
      await stage.comment('bob', after(50), post);
    };
    assert.deepEqual(await paged((page) => reads.posts(page), between), posts);
    assert.deepEqual(await paged((page) => reads.postsBy(stage.persona('alice').id, page), between), posts);
    const [, ...older] = comments;
    const first = await reads.comments(post, { limit: 1, before: { createdAt: after(7), id: 1 } });
    assert.deepEqual(ids(first), comments.slice(0, 1));
    const rest = await paged(
      (page) => reads.comments(post, { ...page, before: page.before ?? cursorAt(first?.[0]) }),
      between,
    );
    assert.deepEqual(rest, older);
  },

  'comments are read whole and newest first, and a post without any has an empty list': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1));
    const bare = await stage.post('alice', after(1));
    const early = await stage.comment('bob', after(2), post.id, 'early');
    const late = await stage.comment('alice', after(3), post.id, 'late');
    assert.deepEqual(await reads.comments(post.id, { limit: 10 }), [late, early]);
    assert.deepEqual(await reads.comments(bare.id, { limit: 10 }), []);
  },

  'a persona without posts has an empty list': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice']);
    assert.deepEqual(await reads.postsBy(stage.persona('alice').id, { limit: 10 }), []);
  },
};

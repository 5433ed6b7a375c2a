import assert from 'node:assert/strict';
import type { Comment, Cursor, Happening, PersonaId, Post, PostId } from '../../domain/index.ts';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { after, noon } from './samples.ts';
import { Stage } from './stage.ts';

const nothing = 987_654_321;

function cursorAt(row: Post | Comment | undefined): Cursor {
  const { createdAt, id } = row ?? assert.fail('the page is empty');
  return { createdAt, id };
}

function ids(rows: readonly (Post | Comment)[]): number[] {
  return rows.map(({ id }) => id);
}

/** The rules of FeedReader. */
export const feedReaderChecks: Checks<Storage> = {
  'an empty feed is empty': async ({ feed }) => {
    assert.deepEqual(await feed.latest({ limit: 10 }), []);
    assert.equal(await feed.post(nothing as PostId), undefined);
    assert.deepEqual(await feed.postsBy(nothing as PersonaId, { limit: 10 }), []);
    assert.deepEqual(await feed.comments(nothing as PostId, { limit: 10 }), []);
    assert.deepEqual(await feed.wordsOf(nothing as PersonaId, 10), []);
    assert.deepEqual(await feed.happenings(nothing as PersonaId, { since: noon, limit: 10 }), []);
  },

  'a post is read with its author and its counts': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const { id } = await stage.post('alice', after(1), 'hear me');
    await stage.post('alice', after(2), 'another');
    await stage.comment('bob', after(3), id);
    await stage.comment('bob', after(4), id);
    await stage.like('bob', after(5), id);
    const authorId = stage.persona('alice').id;
    const post = { id, authorId, author: 'alice', body: 'hear me', createdAt: after(1), likes: 1, comments: 2 };
    assert.deepEqual(await storage.feed.post(id), post);
    assert.deepEqual((await storage.feed.latest({ limit: 10 })).at(-1), post);
    assert.deepEqual((await storage.feed.postsBy(authorId, { limit: 10 })).at(-1), post);
  },

  'posts are newest first, and by id where their times are equal': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const late = await stage.post('alice', after(5));
    const early = await stage.post('bob', after(1));
    const tied = await stage.post('alice', after(5));
    const newest = await stage.post('bob', after(9));
    assert.deepEqual(ids(await storage.feed.latest({ limit: 10 })), [newest.id, tied.id, late.id, early.id]);
    assert.ok(tied.id > late.id);
  },

  'a page has at most its limit': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const posts = [await stage.post('alice', after(1)), await stage.post('alice', after(2))];
    await stage.comment('alice', after(3), cursorAt(posts[0]).id as PostId);
    await stage.comment('alice', after(4), cursorAt(posts[0]).id as PostId, 'newer');
    assert.deepEqual(ids(await storage.feed.latest({ limit: 1 })), [posts[1]?.id]);
    assert.deepEqual(ids(await storage.feed.postsBy(stage.persona('alice').id, { limit: 1 })), [posts[1]?.id]);
    const comments = await storage.feed.comments(cursorAt(posts[0]).id as PostId, { limit: 1 });
    assert.deepEqual(
      comments.map(({ body }) => body),
      ['newer'],
    );
  },

  'pages of posts repeat nothing and hide nothing, whatever is written between them': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const written: number[] = [];
    for (const time of [1, 2, 2, 2, 3, 3, 4]) written.unshift((await stage.post('alice', after(time))).id);
    const author = stage.persona('alice').id;
    for (const read of [
      (before: Cursor) => storage.feed.latest({ limit: 2, before }),
      (before: Cursor) => storage.feed.postsBy(author, { limit: 2, before }),
    ]) {
      const seen: number[] = [];
      let page = await read({ createdAt: after(5), id: 1 });
      while (page.length > 0) {
        seen.push(...ids(page));
        await stage.post('alice', after(50));
        page = await read(cursorAt(page.at(-1)));
      }
      assert.deepEqual(seen, written);
    }
  },

  'latest with `since` has the posts written at or after it, and pages within them': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const written: Post[] = [];
    for (const time of [1, 2, 3, 4]) written.push(await stage.post('alice', after(time)));
    const [, second, third, fourth] = ids(written);
    assert.deepEqual(ids(await storage.feed.latest({ limit: 10, since: after(2) })), [fourth, third, second]);
    assert.deepEqual(ids(await storage.feed.latest({ limit: 2, since: after(2) })), [fourth, third]);
    const before = cursorAt(written[2]);
    assert.deepEqual(ids(await storage.feed.latest({ limit: 10, since: after(2), before })), [second]);
    assert.deepEqual(await storage.feed.latest({ limit: 10, since: after(5) }), []);
  },

  "an author's posts are its own and nobody else's": async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const own = [await stage.post('alice', after(1)), await stage.post('alice', after(3))];
    await stage.post('bob', after(2));
    assert.deepEqual(ids(await storage.feed.postsBy(stage.persona('alice').id, { limit: 10 })), ids(own).reverse());
  },

  'comments are read whole, newest first, and by id where their times are equal': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1));
    const other = await stage.post('alice', after(1));
    await stage.comment('bob', after(2), other.id);
    const late = await stage.comment('bob', after(5), post.id, 'late');
    const early = await stage.comment('alice', after(3), post.id, 'early');
    const tied = await stage.comment('bob', after(5), post.id, 'tied');
    assert.deepEqual(await storage.feed.comments(post.id, { limit: 10 }), [tied, late, early]);
    const { id } = late ?? assert.fail('no comment');
    const bob = stage.persona('bob').id;
    assert.deepEqual(late, { id, postId: post.id, authorId: bob, author: 'bob', body: 'late', createdAt: after(5) });
  },

  'pages of comments repeat nothing and hide nothing, whatever is written between them': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const post = await stage.post('alice', noon);
    const written: (number | undefined)[] = [];
    for (const time of [1, 2, 2, 2, 3]) written.unshift((await stage.comment('alice', after(time), post.id))?.id);
    const seen: number[] = [];
    let page = await storage.feed.comments(post.id, { limit: 2 });
    while (page.length > 0) {
      seen.push(...ids(page));
      await stage.comment('alice', after(50), post.id);
      page = await storage.feed.comments(post.id, { limit: 2, before: cursorAt(page.at(-1)) });
    }
    assert.deepEqual(seen, written);
  },

  "a persona's words are its posts and comments together, the newest first": async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1), 'first');
    await stage.comment('alice', after(2), post.id, 'second');
    await stage.comment('bob', after(3), post.id, 'not mine');
    await stage.post('alice', after(4), 'third');
    await stage.comment('alice', after(5), post.id, 'fourth');
    const { id } = stage.persona('alice');
    assert.deepEqual(await storage.feed.wordsOf(id, 10), ['fourth', 'third', 'second', 'first']);
    assert.deepEqual(await storage.feed.wordsOf(id, 3), ['fourth', 'third', 'second']);
  },

  'of words of one instant posts come before comments, each the newest first': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const first = await stage.post('alice', after(1), 'a post');
    for (const body of ['a comment', 'another comment']) await stage.comment('alice', after(1), first.id, body);
    await stage.post('alice', after(1), 'another post');
    const words = ['another post', 'a post', 'another comment', 'a comment'];
    assert.deepEqual(await storage.feed.wordsOf(stage.persona('alice').id, 10), words);
    assert.deepEqual(await storage.feed.wordsOf(stage.persona('alice').id, 3), words.slice(0, 3));
  },

  'happenings of one instant are in one order, which a limit does not change': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const { id } = stage.persona('alice');
    const posts = [await stage.post('alice', noon), await stage.post('alice', noon)] as const;
    const at = after(1);
    const act = (username: string) =>
      stage.write(username, at, async (tx) => {
        await tx.follow(id);
        await tx.like(posts[1].id);
        await tx.like(posts[0].id);
        await tx.createComment(posts[0].id, `${username} was here`);
      });
    await act('carol');
    await act('bob');
    const expected: Happening[] = [
      { kind: 'comment', by: 'bob', post: posts[0].id, body: 'bob was here', at },
      { kind: 'comment', by: 'carol', post: posts[0].id, body: 'carol was here', at },
      { kind: 'follow', by: 'carol', at },
      { kind: 'follow', by: 'bob', at },
      { kind: 'like', by: 'bob', post: posts[1].id, at },
      { kind: 'like', by: 'carol', post: posts[1].id, at },
      { kind: 'like', by: 'bob', post: posts[0].id, at },
      { kind: 'like', by: 'carol', post: posts[0].id, at },
    ];
    for (const limit of [10, 7, 5, 3, 1]) {
      assert.deepEqual(await storage.feed.happenings(id, { since: noon, limit }), expected.slice(0, limit));
    }
    const bob = stage.persona('bob').id;
    for (const username of ['alice', 'carol']) await stage.follow(username, at, bob);
    assert.deepEqual(await storage.feed.happenings(bob, { since: noon, limit: 1 }), [
      { kind: 'follow', by: 'carol', at },
    ]);
  },

  'happenings are what others did to the persona, newest first': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const { id } = stage.persona('alice');
    const post = await stage.post('alice', after(1));
    const other = await stage.post('bob', after(1));
    await stage.comment('bob', after(2), post.id, 'well');
    await stage.like('carol', after(3), post.id);
    await stage.follow('bob', after(4), id);
    await stage.comment('carol', after(5), other.id, 'elsewhere');
    await stage.like('carol', after(5), other.id);
    await stage.follow('carol', after(5), stage.persona('bob').id);
    await stage.follow('alice', after(5), stage.persona('bob').id);
    const expected: Happening[] = [
      { kind: 'follow', by: 'bob', at: after(4) },
      { kind: 'like', by: 'carol', post: post.id, at: after(3) },
      { kind: 'comment', by: 'bob', post: post.id, body: 'well', at: after(2) },
    ];
    assert.deepEqual(await storage.feed.happenings(id, { since: noon, limit: 10 }), expected);
    assert.deepEqual(await storage.feed.happenings(id, { since: noon, limit: 2 }), expected.slice(0, 2));
    assert.deepEqual(await storage.feed.happenings(id, { since: after(3), limit: 10 }), expected.slice(0, 2));
    assert.deepEqual(await storage.feed.happenings(id, { since: after(5), limit: 10 }), []);
  },

  'what a persona does to its own posts is no happening': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const post = await stage.post('alice', after(1));
    await stage.comment('alice', after(2), post.id);
    await stage.like('alice', after(3), post.id);
    assert.deepEqual(await storage.feed.happenings(stage.persona('alice').id, { since: noon, limit: 10 }), []);
  },

  'what is handed out can be changed without changing what is kept': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const time = after(1);
    const { id } = await stage.post('alice', time);
    time.setTime(0);
    (await storage.feed.post(id))?.createdAt.setTime(0);
    assert.deepEqual((await storage.feed.post(id))?.createdAt, after(1));
  },
};

import { type Action, defineAction, postId } from '@sim-feed/core';
import { z } from 'zod';

// #region action
const closed = 'no verdict, the Bureau is at lunch';
const ruling = z.object({ verdict: z.string().trim().min(1).max(80) });

/**
 * An action that repeats a post with a remark, stamped with the verdict of a bureau somewhere on the network.
 * `patience` is how many milliseconds the bureau has; the engine itself would give it 30 seconds.
 */
export function repost(bureau: URL, patience = 2_000): Action {
  return defineAction({
    name: 'repost',
    description: 'Repeat a post with a remark of yours. The Bureau of Facts adds its verdict.',
    // postId() is what makes the engine refuse a post that this turn was not shown.
    input: z.object({ post_id: postId(), remark: z.string().trim().min(1).max(200) }),

    /** No transaction is open here, so slow work may take its time. It may run again after a crash, with the same key. */
    async prepare({ post_id }, { key, signal }): Promise<string> {
      try {
        const response = await fetch(new URL(`/verdicts/${post_id}`, bureau), {
          headers: { 'idempotency-key': `${key.turn}-${key.step}-${key.position}` },
          signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
        });
        return ruling.parse(await response.json()).verdict;
      } catch (error) {
        if (signal.aborted) throw error;
        return closed;
      }
    },

    /**
     * Reads and writes through `tx` alone. Never use the storage in here: it waits for this very transaction to end,
     * and this transaction would wait for it.
     */
    async perform({ post_id, remark }, { tx, prepared: verdict }) {
      const original = await tx.post(post_id);
      if (!original) return { done: false, tell: { problem: 'That post is gone.' } };
      const quote = Array.from(original.body).slice(0, 120).join('');
      const post = await tx.createPost(`${remark} [Bureau of Facts: ${verdict}] @${original.author}: "${quote}"`);
      return { done: true, tell: { reposted_as: post.id, verdict }, shows: { posts: [post.id] } };
    },
  });
}
// #endregion

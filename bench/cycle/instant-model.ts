import type { LanguageModel, ModelReply, PostId } from '@sim-feed/core';

/**
 * A model without latency. A turn is two calls and three actions: a post, and a comment on and a like of one of the
 * posts that every turn is shown; then "done". No text is said twice.
 */
export function instantModel(posts: number): LanguageModel {
  let turns = 0;
  return {
    name: 'instant',
    async generate({ key }): Promise<ModelReply> {
      if (!key.endsWith('/0')) return { text: 'done', calls: [], finish: 'stop', usage };
      turns += 1;
      const post_id = posts - ((turns * 7) % shown);
      return {
        text: '',
        calls: [
          call('create_post', { body: words(turns) }),
          call('comment_on_post', { post_id, body: words(-turns) }),
          call('like_post', { post_id }),
        ],
        finish: 'calls',
        usage,
      };
    },
  };
}

// As many as the opening shows.
const shown = 20;
const usage = { prompt: 3_000, cached: 2_500, completion: 120 };

function call(name: string, input: { readonly body?: string; readonly post_id?: PostId | number }) {
  return { id: name, name, arguments: JSON.stringify(input) };
}

/** Some hundred characters that share no run of words with another number's. */
function words(number: number): string {
  return Array.from({ length: 16 }, (_, place) => `${((number * 31 + place) * 2_654_435_761) % 999_983}`).join(' ');
}

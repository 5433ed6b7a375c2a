import { done, inOrder, type Script, type Scripted } from '../../test/model-server/index.ts';
import { type ChatRequest, feedIn } from './prompt-text.ts';

const texts = {
  first:
    'You call it a principle. I call it an umbrella that you only open indoors. I have read your post twice, once standing, and on both occasions the teapot sided with me.',
  second:
    'Noted, framed and hung over the sink. If this is where the argument leads, the argument should have asked for directions at the petrol station, as everybody else does.',
  post: 'This morning the toaster returned one slice and kept the other. No receipt. No hearing. I have drafted a letter, and the letter has drafted a committee, and the committee has asked for toast.',
};

/**
 * A persona's turn of seven effects in three calls: two likes and a follow, two comments, a like and a post; then the
 * closing reply. `already` names what this persona has liked and followed before. Each place in the cycle begins at
 * another post of the feed: personas do not all answer the same one.
 */
export function sevenEffects(username: string, place: number, already: ReadonlySet<string>): Script {
  const planOf = (request: ChatRequest) => targetsIn(request, username, place, already);
  return inOrder(
    (request) => {
      const { liked, followed } = planOf(request);
      return calls(like(liked[0]), like(liked[1]), { name: 'follow_user', arguments: { username: followed } });
    },
    (request) => {
      const { liked } = planOf(request);
      return calls(comment(liked[0], texts.first), comment(liked[2], texts.second));
    },
    (request) => {
      const { liked } = planOf(request);
      return calls(like(liked[2]), { name: 'create_post', arguments: { body: texts.post } });
    },
    done,
  );
}

function targetsIn(request: ChatRequest, username: string, place: number, already: ReadonlySet<string>) {
  const others = feedIn(request).filter(({ by }) => by !== username);
  const turned = [...others.slice(place), ...others.slice(0, place)];
  return {
    liked: turned.map(({ post }) => post).filter((post) => !already.has(`${username} ${post}`)),
    followed: turned.map(({ by }) => by).find((by) => !already.has(`${username} ${by}`)),
  };
}

function calls(...made: NonNullable<Scripted['calls']>): Scripted {
  return { calls: made };
}

function like(post: number | undefined) {
  return { name: 'like_post', arguments: { post_id: post } };
}

function comment(post: number | undefined, body: string) {
  return { name: 'comment_on_post', arguments: { post_id: post, body } };
}

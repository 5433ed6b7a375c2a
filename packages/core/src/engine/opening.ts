import { z } from 'zod';
import {
  feedLine,
  type Happening,
  type HappeningLine,
  type Persona,
  type Post,
  type SharedOpening,
  type Shown,
  type Tool,
  type TurnOpening,
} from '../domain/index.ts';
import type { Action, FeedReader } from '../ports/index.ts';
import { jsonLine } from './json-line.ts';
import * as prompt from './prompt.ts';

const feedLength = 20;
const happeningsLength = 6;
const ownPostsLength = 3;

const tools = new WeakMap<Action, Tool>();

/** Renders what all turns of a cycle are told first, from the feed as it stands. */
export async function renderSharedOpening(
  feed: FeedReader,
  actions: readonly Action[],
  ceiling: number,
): Promise<SharedOpening> {
  const posts = await feed.latest({ limit: feedLength });
  return {
    system: prompt.rules(ceiling),
    tools: actions.map(toTool),
    feed: feedBlock(posts),
    shows: shownIn(posts),
    ceiling,
  };
}

/** Renders what one turn is told after the shared part: who it is, what happened to it, its last posts. */
export async function renderTurnOpening(
  feed: FeedReader,
  persona: Persona,
  { since, alone }: { readonly since: Date | undefined; readonly alone: boolean },
): Promise<TurnOpening> {
  const happenings = since ? await feed.happenings(persona.id, { since, limit: happeningsLength }) : [];
  const ownPosts = await feed.postsBy(persona.id, { limit: ownPostsLength });
  const { posts, personas } = shownIn(ownPosts);
  const others = alone ? [] : happenings;
  return {
    persona: `You are @${persona.username}.\n${persona.bio}\n${persona.description}`,
    others: block(prompt.happeningsHeading, prompt.happeningsEmpty, happenings.map(happeningLine).map(jsonLine)),
    own: `${block(prompt.ownPostsHeading, prompt.ownPostsEmpty, ownPosts.map(feedLine).map(jsonLine))}\n\n${prompt.closing}`,
    shows: { posts: [...postsIn(others), ...posts], personas: [...others.map((one) => one.by), ...personas] },
    ...(alone ? { alone } : {}),
  };
}

/** An action as a model is offered it; made once for each action, since every cycle begins with it. */
export function toTool(action: Action): Tool {
  const known = tools.get(action);
  if (known) return known;
  const tool = toolOf(action);
  tools.set(action, tool);
  return tool;
}

function toolOf(action: Action): Tool {
  const { $schema, ...parameters } = z.toJSONSchema(action.input, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { name: action.name, description: action.description, parameters: parameters as Tool['parameters'] };
}

function feedBlock(posts: readonly Post[]): string {
  return block(prompt.feedHeading, prompt.feedEmpty, posts.map(feedLine).map(jsonLine));
}

function block(heading: string, empty: string, lines: readonly string[]): string {
  return lines.length === 0 ? empty : [heading, ...lines].join('\n');
}

function shownIn(posts: readonly Post[]): Shown {
  return { posts: posts.map((post) => post.id), personas: [...new Set(posts.map((post) => post.author))] };
}

function postsIn(happenings: readonly Happening[]) {
  return happenings.flatMap((happening) => (happening.kind === 'follow' ? [] : [happening.post]));
}

function happeningLine(happening: Happening): HappeningLine {
  switch (happening.kind) {
    case 'comment':
      return { comment_on: happening.post, by: happening.by, body: happening.body };
    case 'like':
      return { like_of: happening.post, by: happening.by };
    case 'follow':
      return { new_follower: happening.by };
  }
}

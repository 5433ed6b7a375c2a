import type { CommentId, PostId } from '../domain/index.ts';
import { NotFound } from '../errors/index.ts';
import type { Logger, Moderation } from '../ports/index.ts';
import { type Actor, noted } from './audit.ts';

/** Takes down what should not be seen. */
export class ModerationService {
  readonly #moderation: Moderation;
  readonly #logger: Logger | undefined;

  constructor(moderation: Moderation, { logger }: { readonly logger?: Logger } = {}) {
    this.#moderation = moderation;
    this.#logger = logger;
  }

  /** Deletes a post with its comments and likes. Throws NotFound. */
  async removePost(id: PostId, by?: Actor): Promise<void> {
    if (!(await this.#moderation.removePost(id))) throw new NotFound(`post ${id}`);
    noted(this.#logger, 'post-removed', by, { post: id });
  }

  /** Deletes a comment. Throws NotFound. */
  async removeComment(id: CommentId, by?: Actor): Promise<void> {
    if (!(await this.#moderation.removeComment(id))) throw new NotFound(`comment ${id}`);
    noted(this.#logger, 'comment-removed', by, { comment: id });
  }
}

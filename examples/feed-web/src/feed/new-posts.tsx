import css from './new-posts.module.css';

interface NewPostsProps {
  readonly waiting: number;
  /** Whether there are more than that. */
  readonly isMore: boolean;
  readonly isBusy: boolean;
  /** New posts were put above what is on the screen. */
  readonly isAbove: boolean;
  onShow(): void;
  onUp(): void;
}

/** Says that new posts have come, and fetches them in when asked; nothing moves under the reader's eyes. */
export function NewPosts({ waiting, isMore, isBusy, isAbove, onShow, onUp }: NewPostsProps) {
  return (
    <div className={css['place']} role="status">
      {waiting > 0 ? (
        <button type="button" className={css['notice']} onClick={onShow} disabled={isBusy}>
          {isMore ? 'More than ' : ''}
          {waiting} new {waiting === 1 ? 'post' : 'posts'}
        </button>
      ) : (
        isAbove && (
          <button type="button" className={css['notice']} onClick={onUp}>
            Up to the newest
          </button>
        )
      )}
    </div>
  );
}

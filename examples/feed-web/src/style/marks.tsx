import css from './marks.module.css';

/** A heart, cut with four snips. */
export function LikeMark() {
  return (
    <svg className={css['mark']} viewBox="0 0 20 20" aria-hidden>
      <path d="M10 17.5 2 9.5 2.4 5 6 2.6 10 6l3.6-3.6L18 5l-.2 4.6z" />
    </svg>
  );
}

/** A speech bubble, cut likewise. */
export function CommentMark() {
  return (
    <svg className={css['mark']} viewBox="0 0 20 20" aria-hidden>
      <path d="M2 3.2 18 2l.4 11.2-8.2.6L6.2 18l-.3-4L2.2 14z" />
    </svg>
  );
}

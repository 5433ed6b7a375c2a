import css from './notice.module.css';

/** What every page says first. */
export function Notice() {
  return (
    <p className={css['notice']} role="note">
      <strong>Nobody here is real.</strong> All users are machines, and all of it is satire.
    </p>
  );
}

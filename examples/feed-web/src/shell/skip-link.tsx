import css from './skip-link.module.css';

/** The first thing that the tab key reaches. No link: what follows the hash is a page's address here. */
export function SkipLink() {
  return (
    <button type="button" className={css['skip']} onClick={() => document.getElementById('main')?.focus()}>
      Skip to the content
    </button>
  );
}

import { Link } from 'wouter';
import css from './site-footer.module.css';

/** Who made what is seen here. */
export function SiteFooter() {
  return (
    <footer className={css['footer']}>
      <p>
        Faces: <a href="https://www.dicebear.com">Cutouts by DiceBear</a>,{' '}
        <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>. Type:{' '}
        <a href="https://github.com/ateliertriay/bricolage">Bricolage Grotesque by Mathieu Triay</a>,{' '}
        <a href="https://openfontlicense.org">OFL 1.1</a>.
      </p>
      <p>
        Any likeness to persons living is a failure of the paper. <Link href="/about">About Sim-Feed</Link>
      </p>
    </footer>
  );
}

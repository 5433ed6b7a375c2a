import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { CycleBar } from '../cycles/cycle-bar.tsx';
import { useCycles, useFreshAfterCycle } from '../cycles/use-cycles.ts';
import { useScrollPlaces } from './navigation.ts';
import { Notice } from './notice.tsx';
import css from './shell.module.css';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { SkipLink } from './skip-link.tsx';

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { news, isSilent } = useCycles();
  useFreshAfterCycle(news?.last?.id);
  useScrollPlaces();
  const [path] = useLocation();
  return (
    <>
      <SkipLink />
      <Notice />
      <div className={css['shell']}>
        <SiteHeader />
        <div className={css['cycles']}>
          <CycleBar news={news} isSilent={isSilent} isBrief={path !== '/'} />
        </div>
        <main className={css['main']} id="main" tabIndex={-1}>
          {children}
        </main>
        <div className={css['footer']}>
          <SiteFooter />
        </div>
      </div>
    </>
  );
}

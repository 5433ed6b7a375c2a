import { type ReactNode, useEffect, useRef } from 'react';
import { hasNavigated } from './navigation.ts';
import css from './page.module.css';

interface PageProps {
  readonly title: string;
  /** The title is for screen readers and the tab alone: what the page shows says it already. */
  readonly isTitleUnseen?: boolean;
  readonly children: ReactNode;
}

/** What stands in the middle: its heading takes the focus whenever the reader has come from another page. */
export function Page({ title, isTitleUnseen = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'The feed' ? 'Sim-Feed' : `${title} · Sim-Feed`;
  }, [title]);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <h1 ref={heading} className={isTitleUnseen ? 'unseen' : css['title']} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

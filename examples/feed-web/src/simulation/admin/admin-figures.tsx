import { useEffect, useRef } from 'react';
import { adminAddress } from '../../api/address.ts';
import type { Cycle } from '../../api/wire.ts';
import { Figure } from '../charts/figure.tsx';
import { Reports } from './reports.tsx';
import { useSession } from './session.ts';
import { SignIn } from './sign-in.tsx';

const title = 'Actions, tokens and cost';
const what = 'which actions the personas chose, how many tokens it took and what it cost';

/** What only admins may see: of the newest cycles what was done, and its price. */
export function AdminFigures({ cycles }: { cycles: readonly Cycle[] }) {
  const session = useSession();
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(session);
  useEffect(() => {
    // Signing in or out removes what was pressed: the heading takes the focus that went with it.
    const isLost = known.current !== session && document.activeElement === document.body;
    known.current = session;
    if (isLost) place.current?.querySelector('h2')?.focus();
  }, [session]);
  if (!adminAddress) {
    return (
      <Figure
        title={title}
        lead={`Where this page is told the address of an admin server, admins sign in here and see ${what}, cycle by cycle. It was told none.`}
      >
        {null}
      </Figure>
    );
  }
  return (
    <div ref={place}>
      {session ? (
        <Reports address={adminAddress} session={session} cycles={cycles} />
      ) : (
        <Figure title={title} lead={`For admins: sign in to see ${what}, cycle by cycle.`}>
          <SignIn address={adminAddress} />
        </Figure>
      )}
    </div>
  );
}

import { adminAddress } from '../../api/address.ts';
import type { Cycle } from '../../api/wire.ts';
import { Figure } from '../charts/figure.tsx';
import { Reports } from './reports.tsx';
import { useSession } from './session.ts';
import { SignIn } from './sign-in.tsx';

const what = 'which actions the personas chose, how many tokens it took and what it cost';

/** What only admins may see: of the newest cycles what was done, and its price. */
export function AdminFigures({ cycles }: { cycles: readonly Cycle[] }) {
  const session = useSession();
  if (!adminAddress) {
    return (
      <Figure
        title="Actions, tokens and cost"
        lead={`Where this page is told the address of an admin server, admins sign in here and see ${what}, cycle by cycle. It was told none.`}
      >
        {null}
      </Figure>
    );
  }
  if (!session) {
    return (
      <Figure title="Actions, tokens and cost" lead={`For admins: sign in to see ${what}, cycle by cycle.`}>
        <SignIn address={adminAddress} />
      </Figure>
    );
  }
  return <Reports address={adminAddress} session={session} cycles={cycles} />;
}

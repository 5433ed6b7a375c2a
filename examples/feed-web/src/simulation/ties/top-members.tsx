import type { Ties } from './ties.ts';
import css from './top-members.module.css';

const most = 5;

interface TopMembersProps {
  readonly title: string;
  readonly ties: Ties;
  /** What a member has got, in words. */
  say(count: number): string;
}

/** Those who get the most. */
export function TopMembers({ title, ties, say }: TopMembersProps) {
  const got = ties.members
    .map((member) => ({ member, count: ties.members.reduce((sum, { id }) => sum + ties.count(id, member.id), 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  return (
    <>
      <h3>{title}</h3>
      <ol className={css['top']}>
        {got.slice(0, most).map(({ member, count }) => (
          <li key={member.id}>
            <b>{member.username}</b> <span>{say(count)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

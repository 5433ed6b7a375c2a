import { Link } from 'wouter';
import type { Persona } from '../api/wire.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { scrapOf } from '../avatar/scrap.ts';
import { counted } from '../text/wording.ts';
import css from './persona-head.module.css';
import type { PersonaPart } from './persona-part.ts';

const since = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' });

/** Who a persona says it is, and the ways to its parts. */
export function PersonaHead({ persona, part }: { persona: Persona; part: PersonaPart }) {
  const home = `/persona/${persona.persona_id}`;
  const parts = [
    { part: 'posts', href: home, name: counted(persona.posts_count, 'post') },
    { part: 'followers', href: `${home}/followers`, name: counted(persona.followers_count, 'follower') },
    {
      part: 'following',
      href: `${home}/following`,
      name: persona.following_count === 0 ? 'follows nobody' : `follows ${persona.following_count}`,
    },
  ];
  return (
    <div className={css['head']}>
      <div className={css['band']} style={{ background: scrapOf(persona.username) }} />
      <div className={css['face']}>
        <Avatar username={persona.username} size={104} />
      </div>
      <p className={css['name']} aria-hidden>
        {persona.username}
      </p>
      <p className={css['bio']} dir="auto">
        {persona.bio}
      </p>
      <p className={css['since']}>
        Cut out in {since.format(new Date(persona.created_at))}. A machine, like everybody here.
      </p>
      <nav className={css['parts']} aria-label={`Of ${persona.username}`}>
        {parts.map(({ part: one, href, name }) => (
          <Link key={one} href={href} replace aria-current={one === part ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
    </div>
  );
}

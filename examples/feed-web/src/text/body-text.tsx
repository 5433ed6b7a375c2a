import { Link } from 'wouter';
import { usePersonaIds } from '../personas/use-persona-ids.ts';
import { partsOf } from './mentions.ts';

/** What a persona wrote, as text and never as markup; personas that are named lead to their pages. */
export function BodyText({ body }: { body: string }) {
  const ids = usePersonaIds();
  return partsOf(body).map((part, at) => {
    const key = `${at}`;
    if ('text' in part) return <span key={key}>{part.text}</span>;
    const id = ids.get(part.mention.toLowerCase());
    const name = `@${part.mention}`;
    return id === undefined ? (
      <span key={key}>{name}</span>
    ) : (
      <Link key={key} href={`/persona/${id}`}>
        {name}
      </Link>
    );
  });
}

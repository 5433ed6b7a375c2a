import { Link } from 'wouter';
import { usePersonaIds } from '../personas/use-persona-ids.ts';
import { partsOf } from './mentions.ts';

/** More than one empty line: a persona that sends many of them fills the screen with nothing. */
const manyLines = /\n(?:[^\S\n]*\n){2,}/g;

/**
 * What a persona wrote, as text and never as markup; personas that are named lead to their pages. A name runs from the
 * left wherever it stands, for the at sign to stay before it.
 */
export function BodyText({ body }: { body: string }) {
  const ids = usePersonaIds();
  return partsOf(body.replace(manyLines, '\n\n')).map((part, at) => {
    const key = `${at}`;
    if ('text' in part) return <span key={key}>{part.text}</span>;
    const id = ids.get(part.mention.toLowerCase());
    const name = `@${part.mention}`;
    return id === undefined ? (
      <span key={key} dir="ltr">
        {name}
      </span>
    ) : (
      <Link key={key} href={`/persona/${id}`} dir="ltr">
        {name}
      </Link>
    );
  });
}

import { UserError } from '../../../core/errors.ts';
import { matchName } from '../../../core/text/names/match-name.ts';
import { toNameWords } from '../../../core/text/names/name-words.ts';
import type { EntityIndex, NamedEntity } from '../../people/entity-index.ts';

const MOST_OFFERED = 5;
/** Who is named in so many times more articles than others of the name is meant by a part of it. */
const CLEARLY_MORE = 20;

type Typed = { readonly typed: string; readonly option: string };

/** Whom a typed name means. Throws a UserError with those it could be, or the nearest names. */
export function readPerson(index: EntityIndex, typed: string, option: string): NamedEntity {
  return choose(index, findMeant(typed, index.like(typed)), { typed, option });
}

/** The same, but those who are quoted take precedence: if one of them fits, the others are not considered. */
export function readSpeaker(index: EntityIndex, typed: string): NamedEntity {
  return choose(index, meantSpeakers(index, typed), { typed, option: 'speaker' });
}

function meantSpeakers(index: EntityIndex, typed: string): readonly NamedEntity[] {
  const alike = index.like(typed);
  const quoted = findMeant(
    typed,
    alike.filter(({ entity }) => entity.statements > 0),
  );
  return quoted.length > 0 ? quoted : findMeant(typed, alike);
}

/** Whether words name at least one person or organisation. */
export function isName(index: EntityIndex, typed: string): boolean {
  return findMeant(typed, index.like(typed)).length > 0;
}

/** The people a typed name means: the one it names, preferring one who is quoted, or all that it could be. */
export function listMeant(index: EntityIndex, typed: string): readonly NamedEntity[] {
  const clear = findClear(meantSpeakers(index, typed));
  return clear ? [clear] : findMeant(typed, index.like(typed));
}

/** Those whose name was typed with one wrong letter; those who are quoted before others. */
export function findMisspelled(index: EntityIndex, typed: string): readonly NamedEntity[] {
  const alike = index.misspelled(withoutThe(typed));
  const quoted = alike.filter(({ entity }) => entity.statements > 0);
  const clear = findClear(quoted.length > 0 ? quoted : alike);
  return clear ? [clear] : alike.slice(0, MOST_OFFERED);
}

/** Those a name can mean. A single word that is all of one's name and a part of another's can mean both. */
function findMeant(typed: string, alike: readonly NamedEntity[]): readonly NamedEntity[] {
  const wanted = withoutThe(typed);
  const isBare = toNameWords(wanted).length === 1;
  const named = alike.map((known) => {
    const names = [known.name, ...known.aliases].map(withoutThe);
    return isBare ? { known, name: '', aliases: names } : { known, name: names[0] ?? '', aliases: names.slice(1) };
  });
  const match = matchName(wanted, named);
  if (match.kind === 'one') return [match.found.known];
  if (match.kind === 'none')
    return isBare ? alike.filter(({ name }) => matchName(wanted, [{ name }]).kind === 'one') : [];
  return match.among.map(({ known }) => known);
}

/** A name as typed, without a leading article. */
export const withoutThe = (name: string) => name.trim().replace(/^the\s+/i, '');

function choose(index: EntityIndex, meant: readonly NamedEntity[], { typed, option }: Typed): NamedEntity {
  const clear = findClear(meant);
  if (clear) return clear;
  if (meant.length === 0) throw unknown(index, { typed, option });
  const offered = meant.slice(0, MOST_OFFERED);
  throw new UserError(`“${typed}” could be ${meant.length} people.`, 'Which one?', {
    option,
    values: offered.map(({ name }) => name),
    labels: offered.map(toLabel),
  });
}

/** The only one, or the one that clearly more articles name than any other. */
function findClear(meant: readonly NamedEntity[]): NamedEntity | undefined {
  const [first, ...others] = meant.toSorted((a, b) => b.entity.articles - a.entity.articles);
  return first && others.every(({ entity }) => first.entity.articles >= entity.articles * CLEARLY_MORE)
    ? first
    : undefined;
}

/** "Alan Rudd, harbour master". */
export function toLabel({ name, entity }: NamedEntity): string {
  const [newest] = entity.roles;
  return newest && name === entity.name ? `${name}, ${newest.role}` : name;
}

function unknown(index: EntityIndex, { typed, option }: Typed): UserError {
  const near = index.near(typed);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'No similar name either. /help shows how to list people.';
  return new UserError(`No “${typed}” in these articles.`, hint, near.length > 0 ? { option, values: near } : null);
}

import { UserError } from '../../core/errors.ts';
import { isStorySlug, SLUG_EXPECTED, toStorySlug } from '../../core/stories/story-slug.ts';

const MOST_TRIES = 99;

/** The slug for a new story: as typed, otherwise from its title. Throws a UserError if it cannot be used. */
export function chooseSlug(typed: string | null, title: string, isTaken: (slug: string) => boolean): string {
  if (typed !== null) return readSlug(typed, isTaken);
  const base = toStorySlug(title);
  if (base === undefined)
    throw new UserError(`“${title}” cannot be turned into a command.`, `Add slug: with ${SLUG_EXPECTED}.`);
  const tries = Array.from({ length: MOST_TRIES }, (_, i) => (i === 0 ? base : numbered(base, i + 1)));
  const free = tries.find((slug) => !isTaken(slug));
  if (free !== undefined) return free;
  throw new UserError(`/${base} and similar names are taken.`, 'Add slug: with another name.');
}

/** A slug as typed, if no command or story has it. Throws a UserError. */
export function readSlug(typed: string, isTaken: (slug: string) => boolean): string {
  const slug = typed.replace(/^\//, '').toLowerCase();
  if (!isStorySlug(slug)) throw new UserError(`slug: “${typed}” cannot be a command.`, `Use ${SLUG_EXPECTED}.`);
  if (isTaken(slug)) throw new UserError(`/${slug} is taken.`, 'Choose a name that no command and no story has.');
  return slug;
}

const MAX_SLUG_CHARS = 32;

function numbered(base: string, number: number): string {
  const ending = `-${number}`;
  return `${base.slice(0, MAX_SLUG_CHARS - ending.length)}${ending}`;
}

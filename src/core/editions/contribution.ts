import { type NameRecord, toNameRecords } from '../entities/name-record.ts';
import type { Findings } from '../findings.ts';
import { ARTICLE_BOUNDS } from '../prepared/article-bounds.ts';
import type { DayTelling } from '../tellings/telling.ts';

/** A name as one article gives it: a record without what is known of the article. */
export type ContributedName = Omit<NameRecord, 'article' | 'day' | 'outlet'>;

/** Who set a date, where an article says so: the start of the key date's words in the text. */
export type DateSetter = { readonly date: string; readonly start: number; readonly setBy: string };

/** What one article gives to the stories it belongs to. Kept with the article. */
export type Contribution = {
  readonly names: readonly ContributedName[];
  readonly tellings: readonly DayTelling[];
  readonly setters: readonly DateSetter[];
};

type Found = Pick<Findings, 'people' | 'quotes' | 'loneNames' | 'keyDates'>;

const NOWHERE = { article: '', day: null, outlet: null };

/** Within the bounds of what is saved of an article. */
export function toContribution(found: Found, tellings: readonly DayTelling[]): Contribution {
  const names = toNameRecords(NOWHERE, found).filter(({ name }) => isShort(name));
  return {
    names: names.slice(0, ARTICLE_BOUNDS.people).map(toContributedName),
    tellings,
    setters: found.keyDates
      .slice(0, ARTICLE_BOUNDS.keyDates)
      .flatMap(({ date, span, setBy }) => (setBy !== null && isShort(setBy) ? [{ date, start: span[0], setBy }] : [])),
  };
}

const isShort = (name: string) => name.length <= ARTICLE_BOUNDS.charactersOfAName;

function toContributedName({ kind, name, aliases, role, gender, mentions, isKnown, statements }: NameRecord) {
  const forms = aliases.filter(isShort).slice(0, ARTICLE_BOUNDS.formsOfAName);
  return {
    kind,
    name,
    aliases: forms,
    role: role !== null && isShort(role) ? role : null,
    gender,
    mentions,
    isKnown,
    statements,
  };
}

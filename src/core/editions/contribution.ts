import type { KeyDate } from '../dates/key-date.ts';
import { type NameRecord, toNameRecords } from '../entities/name-record.ts';
import type { Findings } from '../findings.ts';
import { ARTICLE_BOUNDS } from '../prepared/article-bounds.ts';
import type { ArticleTellings, GivenUp, PlannedDate } from '../tellings/planned-date.ts';
import type { DayTelling } from '../tellings/telling.ts';

/** A name as one article gives it: a record without what is known of the article. */
export type ContributedName = Omit<NameRecord, 'article' | 'day' | 'outlet'>;

/** What one article gives to the stories it belongs to. Kept with the article. */
export type Contribution = {
  readonly names: readonly ContributedName[];
  readonly tellings: readonly DayTelling[];
  readonly planned: readonly PlannedDate[];
  readonly givenUp: readonly GivenUp[];
};

type Found = Pick<Findings, 'people' | 'quotes' | 'loneNames' | 'keyDates'>;

const NOWHERE = { article: '', day: null, outlet: null };

/** Within the bounds of what is saved of an article. `told`: what it tells of days; left out: no rule of this version has read it. */
export function toContribution(found: Found, told: ArticleTellings | null = null): Contribution {
  const names = toNameRecords(NOWHERE, found).filter(({ name }) => isShort(name));
  return {
    names: names.slice(0, ARTICLE_BOUNDS.people).map(toContributedName),
    tellings: told?.tellings ?? [],
    planned: (told?.planned ?? found.keyDates.filter(({ setBy }) => setBy !== null).map(toUnread))
      .slice(0, ARTICLE_BOUNDS.keyDates)
      .map((one) => (isShort(one.setBy ?? '') ? one : { ...one, setBy: null })),
    givenUp: told?.givenUp ?? [],
  };
}

const toUnread = ({ date, span, setBy }: KeyDate): PlannedDate => ({
  date,
  start: span[0],
  setBy,
  event: [],
  around: [],
});

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

import type { Edition } from '../../../core/editions/edition.ts';
import type { ChangesView } from '../../../core/views/changes-view.ts';
import type { SourcedQuote } from '../../../core/views/views.ts';
import type { ArticleStore, Scope } from '../../../store/port/articles.ts';
import type { Askings } from '../../../store/port/editions.ts';
import { readStoryMatter } from '../lines/story-matter.ts';
import type { StoryParts } from '../summary.ts';
import { findChangedDates } from './changed-dates.ts';
import { findHappened } from './happened.ts';

export type ChangesRequest = Scope & {
  readonly today: string;
  /** YYYY-MM-DD; null: since the asker last asked, otherwise a week. */
  readonly since: string | null;
  /** The person in the channel, as one word. */
  readonly asker: string;
};

export type ChangesParts = StoryParts & { readonly askings: Askings };

const WEEK_DAYS = 7;

/** What changed in a story since a day, up to `asOf` or today. Remembers that it was asked, unless it was as of a day. */
export async function findChanges(parts: ChangesParts, request: ChangesRequest): Promise<ChangesView> {
  const { story, asOf, today } = request;
  const { since, by } = await readSince(parts.askings, request);
  const scope = { story, asOf };
  const edition = await parts.editions.of({ story, asOf: asOf ?? today });
  const [matter, happened, dates, statements, corrections] = await Promise.all([
    readStoryMatter(parts.articles, edition),
    findHappened(parts.articles, scope, { edition, since }),
    findChangedDates(parts.book, scope, { since, today, asides: edition.asides }),
    findStatements(parts.articles, scope, edition, since),
    countCorrections(parts.articles, scope, since),
  ]);
  if (asOf === null && story !== null) await parts.askings.remember({ story, asker: request.asker }, today);
  return { ...matter, since, by, ...happened, dates, statements, corrections };
}

type Since = Pick<ChangesView, 'since' | 'by'>;

/** What came later on the day of the last question was not told then: it counts from the day before. */
async function readSince(askings: Askings, { since, story, asker, asOf, today }: ChangesRequest): Promise<Since> {
  if (since !== null) return { since, by: 'typed' };
  const asked = asOf === null && story !== null ? await askings.last({ story, asker }) : null;
  const before = (day: string, days: number) => Temporal.PlainDate.from(day).subtract({ days }).toString();
  return asked === null ? { since: before(today, WEEK_DAYS), by: 'week' } : { since: before(asked, 1), by: 'asked' };
}

/** How many of the chief persons are looked for. */
const CHIEF_PERSONS = 6;
const MAX_STATEMENTS = 4;

async function findStatements(
  articles: ArticleStore,
  scope: Scope,
  { entities }: Edition,
  since: string,
): Promise<readonly SourcedQuote[]> {
  const chief = entities.filter(({ kind, statements }) => kind === 'person' && statements > 0).slice(0, CHIEF_PERSONS);
  const said = await Promise.all(
    chief.map(async ({ keys }) => {
      const { items } = await articles.quotes({ ...scope, speaker: keys, about: null, limit: 1, offset: 0 });
      return items.filter(({ source }) => (source.published ?? '') > since);
    }),
  );
  return said
    .flat()
    .slice(0, MAX_STATEMENTS)
    .sort((a, b) => compare(b.source.published ?? '', a.source.published ?? ''));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** More than anyone corrects in the time between two questions. */
const MAX_CORRECTIONS = 50;

/** As of a day, what was corrected after it is not known yet. */
async function countCorrections(articles: ArticleStore, scope: Scope, since: string): Promise<number> {
  const { items } = await articles.corrections({ ...scope, article: null, limit: MAX_CORRECTIONS, offset: 0 });
  const isNew = (at: Temporal.Instant) => {
    const day = at.toZonedDateTimeISO('UTC').toPlainDate().toString();
    return day > since && (scope.asOf === null || day <= scope.asOf);
  };
  return new Set(items.filter(({ at }) => isNew(at)).map(({ after }) => after.id)).size;
}

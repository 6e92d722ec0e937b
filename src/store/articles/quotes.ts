import { type Kysely, sql as raw } from 'kysely';
import type { SpeakerKeys } from '../../core/entities/speaker-keys.ts';
import { toPassagePhrases } from '../../core/question/passage-phrases.ts';
import { toQuotePassage } from '../../core/quotes/quote-passage.ts';
import { toRuledQuote } from '../../core/rulings/rule-quotes.ts';
import { toRulingMark } from '../../core/rulings/ruling.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { ArticleStore, FoundQuotes, FoundRow } from '../port/articles.ts';
import { isHidden, type RuledRow } from '../rulings/ruled-quotes.ts';
import type { Tables } from '../tables.ts';
import { findAbout } from './about/find-about.ts';
import { openFindings } from './decode/open-findings.ts';
import { isSeen, type SeenScope } from './known.ts';
import { isShown } from './reports/is-shown.ts';
import { findRepeatedQuotes } from './reports/repeats/find-repeated.ts';
import { toRowSource } from './rows.ts';
import { seekDay } from './seek-day.ts';
import { countByVoice, findByVoice, isNone } from './voices.ts';

type Query = SeenScope &
  Parameters<ArticleStore['quotes']>[0] & {
    /** What the team ruled, in the scope. */
    readonly ruled: readonly RuledRow[];
  };

/** A row of `quotes` to show: its id, and where its words are. */
type Shown = { readonly id: number; readonly article: number; readonly place: number; readonly paragraph: number };
type Found = FoundRow<Shown> & { readonly isNearest?: boolean };

/** Quotes of one speaker or of everyone, each once a report, newest article first, then in text order. */
export async function queryQuotes(sql: Kysely<Tables>, query: Query): Promise<FoundQuotes> {
  const { items, total, isNearest = false } = await findShown(sql, query);
  if (items.length === 0) return { items: [], total, isNearest };
  const articles = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text', 'findings'])
    .where('number', 'in', engineOf(sql).numbers(items.map(({ article }) => article)))
    .execute();
  const opened = new Map(articles.map((row) => [row.number, { row, findings: openFindings(row) }]));
  const alsoIn = await findRepeatedQuotes(sql, items, query);
  return {
    items: items.flatMap(({ id, article, place, paragraph }) => {
      const found = opened.get(article);
      if (!found) return [];
      const quote = found.findings.quote(place);
      const source = toRowSource({ ...found.row, paragraph }, quote.spans[0] ?? [0, 0]);
      const passage = toQuotePassage(found.findings.text(), quote);
      const ruling = query.ruled.find((row) => row.id === id)?.ruling;
      const shown = { quote, passage, source, alsoIn: alsoIn.get(id) ?? [] };
      const ruled = ruling && toRuledQuote(quote, found.findings.people(), ruling);
      return [ruling && ruled ? { ...shown, quote: ruled, mark: toRulingMark(ruling) } : shown];
    }),
    total,
    isNearest,
  };
}

function findShown(sql: Kysely<Tables>, query: Query): Promise<Found> {
  if (query.about !== null) return findOnTopic(sql, query, toPassagePhrases(query.about));
  return query.speaker === null ? findOfAll(sql, query) : findOfSpeaker(sql, query, query.speaker);
}

async function findOnTopic(
  sql: Kysely<Tables>,
  query: Query,
  phrases: ReturnType<typeof toPassagePhrases>,
): Promise<Found> {
  if (phrases.length === 0) return { items: [], total: 0 };
  const { rows, isNearest } = await findAbout(sql, query, phrases);
  // Of everyone's statements, the nearest would be anyone's.
  const found = isNearest && query.speaker === null ? [] : rows;
  return { items: found.slice(query.offset, query.offset + query.limit), total: found.length, isNearest };
}

/** Through the newest articles. "Cross join" has SQLite read the tables in this order, whatever it takes to be shorter. */
async function findOfAll(sql: Kysely<Tables>, query: Query): Promise<Found> {
  const hidden = query.ruled.filter((row) => row.voice === 0 && isHidden(row));
  const less = Map.groupBy(hidden, ({ published }) => published);
  const { total, day, skip } = await seekDay(sql, query, { counted: 'statements', offset: query.offset, less });
  if (day === null) return { items: [], total };
  const { rows } = await raw<Shown>`
    select quotes.id, quotes.article, quotes.number as place, quotes.paragraph
    from sights cross join quotes
    where quotes.article = sights.article and quotes.voice = 0 and ${isSeen(query)} and sights.published <= ${day}
      and ${isShown('quote', query.workspace)} and ${isNone(sql, hidden)}
    order by sights.published desc, sights.published_at desc, sights.id, quotes.number
    limit ${query.limit} offset ${skip}`.execute(sql);
  return { items: rows, total };
}

async function findOfSpeaker(sql: Kysely<Tables>, query: Query, keys: SpeakerKeys): Promise<Found> {
  const [items, total] = await Promise.all([findByVoice(sql, query, keys), countByVoice(sql, query, keys)]);
  return { items, total };
}

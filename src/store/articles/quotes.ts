import { type Kysely, type RawBuilder, sql as raw, type SqlBool } from 'kysely';
import { listKeys, type SpeakerKeys } from '../../core/entities/speaker-keys.ts';
import { toQuotePassage } from '../../core/quote-passage.ts';
import { toRuledQuote } from '../../core/rulings/rule-quotes.ts';
import { toRulingMark } from '../../core/rulings/ruling.ts';
import { STATEMENT_STEM, toSearchPhrases, toSpeakerStem } from '../../core/text/search-stems.ts';
import type { SourcedQuote } from '../../core/views/views.ts';
import type { ArticleStore, FoundRow } from '../articles.ts';
import { engineOf } from '../engines/engine-of.ts';
import { isHidden, type RuledRow, ruledFor } from '../rulings/ruled-quotes.ts';
import type { Tables } from '../tables.ts';
import { openFindings } from './decode/open-findings.ts';
import { findPhrases } from './find-phrases.ts';
import { isSeen, type SeenScope } from './known.ts';
import { findRepeatedQuotes } from './reports/find-repeated.ts';
import { isShown } from './reports/is-shown.ts';
import { toRowSource } from './rows.ts';
import { seekDay } from './seek-day.ts';
import { countByVoice, findByVoice, isByVoice, isNone } from './voices.ts';

type Query = SeenScope &
  Parameters<ArticleStore['quotes']>[0] & {
    /** What the team ruled, in the scope. */
    readonly ruled: readonly RuledRow[];
  };

/** A row of `quotes` to show: its id, and where its words are. */
type Shown = { readonly id: number; readonly article: number; readonly place: number; readonly paragraph: number };
type Found = FoundRow<Shown>;

/** The most statements about something that are looked at: the newest. */
const MOST_ABOUT = 500;

/** Quotes of one speaker or of everyone, each once a report, newest article first, then in text order. */
export async function queryQuotes(sql: Kysely<Tables>, query: Query): Promise<FoundRow<SourcedQuote>> {
  const { items, total } = await findShown(sql, query);
  if (items.length === 0) return { items: [], total };
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
  };
}

function findShown(sql: Kysely<Tables>, query: Query): Promise<Found> {
  if (query.about !== null) return findAbout(sql, query, toSearchPhrases(query.about));
  return query.speaker === null ? findOfAll(sql, query) : findOfSpeaker(sql, query, query.speaker);
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
    order by sights.published desc, sights.id, quotes.number
    limit ${query.limit} offset ${skip}`.execute(sql);
  return { items: rows, total };
}

async function findOfSpeaker(sql: Kysely<Tables>, query: Query, keys: SpeakerKeys): Promise<Found> {
  const [items, total] = await Promise.all([findByVoice(sql, query, keys), countByVoice(sql, query, keys)]);
  return { items, total };
}

type Phrases = ReturnType<typeof toSearchPhrases>;
type About = Shown & {
  readonly published: string;
  readonly matched: number;
  readonly starts: number;
  readonly ends: number;
};

/** Through the index of words: a paragraph has a word for each speaker in it. */
async function findAbout(sql: Kysely<Tables>, query: Query, phrases: Phrases): Promise<Found> {
  if (phrases.length === 0) return { items: [], total: 0 };
  const { speaker, limit, offset, ruled } = query;
  const given = speaker === null ? [] : ruledFor(ruled, speaker).given;
  const isVoice = speaker === null ? isFirstShown(sql, ruled) : isByVoice(sql, speaker, ruled);
  // The index has a statement under the speaker whom its article gives.
  const said = speaker === null || given.length > 0 ? [STATEMENT_STEM] : listKeys(speaker).map(toSpeakerStem);
  const found = await Promise.all(said.map((stem) => findSaid(sql, query, { phrases: [...phrases, [stem]], isVoice })));
  const once = [...new Map(found.flat().map((row) => [row.id, row])).values()].sort(
    (a, b) => compare(b.published, a.published) || a.article - b.article || a.place - b.place,
  );
  return { items: once.slice(offset, offset + limit), total: once.length };
}

/** Whether a row of `quotes` is shown to those who ask for everyone. */
function isFirstShown(sql: Kysely<Tables>, ruled: readonly RuledRow[]): RawBuilder<SqlBool> {
  return raw<SqlBool>`quotes.voice = 0 and ${isNone(sql, ruled.filter(isHidden))}`;
}

type Looked = { readonly phrases: Phrases; readonly isVoice: RawBuilder<SqlBool> };

async function findSaid(sql: Kysely<Tables>, query: Query, { phrases, isVoice }: Looked): Promise<readonly About[]> {
  const { words } = engineOf(sql);
  return findPhrases(sql, phrases, MOST_ABOUT, async (below) => {
    const page = await raw<About>`
      select quotes.id, matched.id as matched, quotes.article, quotes.number as place, quotes.paragraph, quotes.published,
        paragraphs.starts, paragraphs.ends
      from ${words.matching(phrases, below)} as matched
        cross join paragraphs cross join sights cross join quotes
      where paragraphs.id = matched.id and sights.article = paragraphs.article and quotes.article = paragraphs.article
        and paragraphs.number between quotes.paragraph and quotes.last_paragraph and ${isVoice}
        and ${isSeen(query)} and ${isShown('quote', query.workspace)}
      order by matched.id desc limit ${MOST_ABOUT}`.execute(sql);
    return page.rows;
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

import type { Kysely } from 'kysely';
import { hasKey, type SpeakerKeys } from '../../core/entities/speaker-keys.ts';
import { ruleQuotes } from '../../core/rulings/rule-quotes.ts';
import { isQuoteRuling, type QuoteRuling } from '../../core/rulings/ruling.ts';
import { foldText } from '../../core/text/fold.ts';
import { openFindings } from '../articles/decode/open-findings.ts';
import { isMain } from '../articles/known.ts';
import { findRevision } from '../articles/read-articles.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Scope } from '../port/articles.ts';
import type { Tables } from '../tables.ts';
import { toRuling } from './decode-ruling.ts';

/** A statement that is shown, and what the team ruled on it. */
export type RuledRow = {
  /** The row of `quotes`. */
  readonly id: number;
  /** 0 for the first of those who said it together. */
  readonly voice: number;
  readonly ruling: QuoteRuling;
  /** Whose it is in the row: the key of a name or role. */
  readonly found: string;
  readonly isNamed: boolean;
  /** Whose it is by the ruling; null: nobody's whose name is known. */
  readonly speaker: { readonly key: string; readonly name: string } | null;
  /** The story for which this holds. */
  readonly story: string | null;
  /** Whether that is the main story of the article that was ruled on, so that it holds over all stories too. */
  readonly isMain: boolean;
  readonly published: string;
};

/** The statements that a workspace's team ruled on, as far as they are found; few. By the number of the ruling. */
export type RuledQuotes = (workspace: number) => Promise<readonly RuledRow[]>;

type Kept = { readonly revision: string; readonly rows: Promise<readonly RuledRow[]> };

/** They are looked for again whenever the articles or rulings of the workspace changed. */
export function createRuledQuotes(sql: Kysely<Tables>): RuledQuotes {
  const known = new Map<number, Kept>();
  return async (workspace) => {
    const revision = await findRevision(sql, workspace);
    const kept = known.get(workspace);
    if (kept?.revision === revision) return kept.rows;
    const rows = findRuledRows(sql, workspace);
    known.set(workspace, { revision, rows });
    // After a failure it is tried again.
    rows.catch(() => known.delete(workspace));
    return rows;
  };
}

async function findRuledRows(sql: Kysely<Tables>, workspace: number): Promise<readonly RuledRow[]> {
  const stored = await sql
    .selectFrom('rulings')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('undone_at', 'is', null)
    .orderBy('number')
    .execute();
  const rulings = stored.map(toRuling).filter(isQuoteRuling);
  const articles = [...new Set(rulings.map(({ decision }) => decision.on.article))];
  const found: { readonly article: number; readonly number: number; readonly ruling: QuoteRuling }[] = [];
  for (const id of articles) {
    const row = await sql
      .selectFrom('sights')
      .innerJoin('articles', 'articles.number', 'sights.article')
      .select(['articles.number', 'articles.text', 'articles.findings'])
      .where('sights.workspace', '=', workspace)
      .where('sights.id', '=', id)
      .where(isMain())
      .executeTakeFirst();
    if (!row) continue;
    const opened = openFindings(row);
    const ruled = ruleQuotes({ id, text: opened.text() }, opened.all().quotes, rulings);
    for (const [number, ruling] of ruled) found.push({ article: row.number, number, ruling });
  }
  const rows = await Promise.all(found.map((one) => findShownRows(sql, workspace, one)));
  return rows.flat().sort((a, b) => a.ruling.number - b.ruling.number);
}

type FoundQuote = { readonly article: number; readonly number: number; readonly ruling: QuoteRuling };

/**
 * For each story of the article the row itself, or the one that is shown for it; none if the quote has no speaker, as then it
 * is not shown.
 */
async function findShownRows(
  sql: Kysely<Tables>,
  workspace: number,
  { article, number, ruling }: FoundQuote,
): Promise<readonly RuledRow[]> {
  const own = await sql
    .selectFrom('quotes')
    .innerJoin('sights', (join) =>
      join.onRef('sights.article', '=', 'quotes.article').on('sights.workspace', '=', workspace),
    )
    .leftJoin('repeats', (join) =>
      join
        .onRef('repeats.row', '=', 'quotes.id')
        .onRef('repeats.rank', '=', 'sights.rank')
        .on('repeats.workspace', '=', workspace)
        .on('repeats.kind', '=', 'quote'),
    )
    .select(['quotes.id', 'repeats.first', 'sights.story', 'sights.rank'])
    .where('quotes.article', '=', article)
    .where('quotes.number', '=', number)
    .execute();
  const shown = await sql
    .selectFrom('quotes')
    .select(['id', 'voice', 'speaker_key', 'is_named', 'published'])
    .where('id', 'in', engineOf(sql).numbers(own.map(({ id, first }) => first ?? id)))
    .execute();
  const byId = new Map(shown.map((row) => [row.id, row]));
  const { decision } = ruling;
  const name = decision.kind === 'speaker' ? decision.speaker : null;
  return own.flatMap(({ id: own, first, story, rank }) => {
    const row = byId.get(first ?? own);
    if (!row) return [];
    const { id, voice, speaker_key: found, is_named, published } = row;
    // Of those who were said to have said it together, the first row is the speaker's now.
    const speaker = name === null || voice > 0 ? null : { key: foldText(name), name };
    return [{ id, voice, ruling, found, isNamed: is_named === 1, speaker, story, isMain: rank === 0, published }];
  });
}

/** Those in a scope; `from`: only of articles published on this day or later. */
export function ruledIn(
  rows: readonly RuledRow[],
  { story, asOf, from }: Scope & { readonly from?: string | null },
): readonly RuledRow[] {
  const within = rows.filter(
    (row) =>
      (story === null ? row.isMain : row.story === story) &&
      (asOf === null || row.published <= asOf) &&
      (!from || row.published >= from),
  );
  // Two articles of a report may both be ruled on: the later ruling holds for the row that is shown.
  return [...new Map(within.map((row) => [row.id, row])).values()];
}

export const isHidden = ({ ruling }: RuledRow): boolean => ruling.decision.kind === 'not-speech';

/** `taken`: statements that are the speaker's by their article, and not by the ruling; `given`: the reverse. */
export function ruledFor(
  rows: readonly RuledRow[],
  keys: SpeakerKeys,
): { readonly taken: readonly RuledRow[]; readonly given: readonly RuledRow[] } {
  const isOf = (key: string, { ruling }: RuledRow) => hasKey(keys, key, ruling.decision.on.article);
  const wasOf = (row: RuledRow) => isOf(row.found, row);
  const isNow = (row: RuledRow) => row.speaker !== null && isOf(row.speaker.key, row);
  return {
    taken: rows.filter((row) => wasOf(row) && !isNow(row)),
    given: rows.filter((row) => !wasOf(row) && isNow(row)),
  };
}

/** How many statements more or fewer a speaker has by the rulings, by the key of the name. */
export function countMoved(rows: readonly RuledRow[], key: string): number {
  return rows.reduce((sum, { found, speaker }) => sum + Number(speaker?.key === key) - Number(found === key), 0);
}

/** The ids of rows as a list for SQL. */
export function idsOf(sql: Kysely<Tables>, rows: readonly RuledRow[]) {
  return engineOf(sql).numbers(rows.map(({ id }) => id));
}

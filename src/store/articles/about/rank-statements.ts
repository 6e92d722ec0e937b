import { type Kysely, sql as raw } from 'kysely';
import { findParagraphSpans } from '../../../core/prepared/paragraph-spans.ts';
import { coverageOf, type WeightedPhrase, type Zone } from '../../../core/relevance/relevance.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { openFindings, type PackedRow } from '../decode/open-findings.ts';
import { readStoredHead } from '../rows.ts';
import type { StatementRow } from './statement-row.ts';

/** What a word counts in the sentence itself, in its paragraph, and in the one that leads in to it. */
const IN_SENTENCE = 1;
const IN_PARAGRAPH = 0.85;
const LEADING_IN = 0.5;
/** In a title that names the speaker: "Brennan sees a long war". */
const IN_TITLE = 0.55;
/** Less than this share of what is asked about is something else. */
const LEAST_SHARE = 0.52;
/** If there is nothing else, the nearest are shown as such: they have a part of it. */
const NEAREST_SHARE = 0.2;
const MOST_NEAREST = 3;
/** Next to the best, what has much less is not shown. */
const SHARE_OF_BEST = 0.55;
/** Shares that differ by less are alike, and the newer one is shown first. */
const ALIKE = 10;
const RANKED_TEXT_BYTES = 200_000;

/** What was found, and whether it is about what was asked, or only has a part of it. */
export type RankedStatements = { readonly rows: readonly StatementRow[]; readonly isNearest: boolean };

/** The statements that are about what is asked, best first; of those that fit alike the newest first, in the order of the text. */
export async function rankStatements(
  sql: Kysely<Tables>,
  rows: readonly StatementRow[],
  phrases: readonly WeightedPhrase[],
): Promise<RankedStatements> {
  const zonesOf = await openZones(sql, rows);
  const scored = rows.map((row) => ({ row, share: coverageOf(phrases, zonesOf(row)) }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const isNearest = best < LEAST_SHARE;
  const ranked = scored
    .filter(({ share }) => share >= Math.max(isNearest ? NEAREST_SHARE : LEAST_SHARE, best * SHARE_OF_BEST))
    .sort(
      (a, b) =>
        Math.round(b.share * ALIKE) - Math.round(a.share * ALIKE) ||
        compare(b.row.published, a.row.published) ||
        a.row.article - b.row.article ||
        a.row.place - b.row.place,
    )
    .map(({ row }) => row);
  const once = onceASentence(ranked, zonesOf);
  return { rows: isNearest ? once.slice(0, MOST_NEAREST) : once, isNearest: isNearest && once.length > 0 };
}

/** A sentence that holds several quotations is shown once. */
function onceASentence(ranked: readonly StatementRow[], zonesOf: (row: StatementRow) => readonly Zone[]) {
  const known = new Set<string>();
  return ranked.filter((row) => {
    const key = `${row.article} ${row.paragraph} ${zonesOf(row)[0]?.text ?? row.id}`;
    return known.size < known.add(key).size;
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

type ArticleRow = PackedRow & { readonly head: string };

async function openZones(
  sql: Kysely<Tables>,
  rows: readonly StatementRow[],
): Promise<(row: StatementRow) => readonly Zone[]> {
  const numbers = engineOf(sql).numbers([...new Set(rows.map(({ article }) => article))]);
  const { rows: articles } = await raw<ArticleRow>`
    select number, head, text, findings from articles
    where number in ${numbers} and octet_length(text) <= ${RANKED_TEXT_BYTES}`.execute(sql);
  const opened = new Map(articles.map((article) => [article.number, open(article)]));
  return (row) => opened.get(row.article)?.(row) ?? [];
}

function open(article: ArticleRow): (row: StatementRow) => readonly Zone[] {
  const findings = openFindings(article);
  const text = findings.text();
  const paragraphs = findParagraphSpans(text);
  const { title } = readStoredHead(article);
  const titleWords = new Set(foldedWords(title));
  return ({ place, paragraph, last }) => {
    const { sentence, speaker } = findings.quote(place);
    const isInTitle = titleWords.has(foldedWords(speaker?.name ?? '').at(-1) ?? '');
    const own = paragraphs.slice(paragraph - 1, last);
    const before = paragraphs[paragraph - 2];
    return [
      { text: text.slice(...sentence), worth: IN_SENTENCE },
      ...own.map(({ starts, ends }) => ({ text: text.slice(starts, ends), worth: IN_PARAGRAPH })),
      ...(before ? [{ text: text.slice(before.starts, before.ends), worth: LEADING_IN }] : []),
      ...(isInTitle ? [{ text: title, worth: IN_TITLE }] : []),
    ];
  };
}

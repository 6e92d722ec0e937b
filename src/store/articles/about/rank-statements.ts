import type { Kysely } from 'kysely';
import { coverageOf, type WeightedPhrase, type Zone } from '../../../core/relevance/relevance.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import type { Tables } from '../../tables.ts';
import { type OpenedArticle, openArticles } from './open-articles.ts';
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

/** What was found, and whether it is about what was asked, or only has a part of it. */
export type RankedStatements = { readonly rows: readonly StatementRow[]; readonly isNearest: boolean };

/** The statements that are about what is asked, best first; of those that fit alike the newest first, in the order of the text. */
export async function rankStatements(
  sql: Kysely<Tables>,
  rows: readonly StatementRow[],
  phrases: readonly WeightedPhrase[],
): Promise<RankedStatements> {
  const zonesOf = await openZones(sql, rows);
  const scored = rows.map((row) => {
    const zones = zonesOf(row);
    return { row, sentence: zones[0]?.text ?? '', share: coverageOf(phrases, zones) };
  });
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const isNearest = best < LEAST_SHARE;
  const ranked = scored
    .filter(({ share }) => share >= Math.max(isNearest ? NEAREST_SHARE : LEAST_SHARE, best * SHARE_OF_BEST))
    .sort(
      (a, b) =>
        Math.round(b.share * ALIKE) - Math.round(a.share * ALIKE) ||
        compare(b.row.published, a.row.published) ||
        b.row.published_at - a.row.published_at ||
        a.row.article - b.row.article ||
        a.row.place - b.row.place,
    );
  const once = onceASentence(ranked);
  return { rows: isNearest ? once.slice(0, MOST_NEAREST) : once, isNearest: isNearest && once.length > 0 };
}

type Ranked = { readonly row: StatementRow; readonly sentence: string };

/** A sentence that holds several quotations is shown once. */
function onceASentence(ranked: readonly Ranked[]): readonly StatementRow[] {
  const sentences = Map.groupBy(ranked, ({ row, sentence }) => `${row.article} ${row.paragraph} ${sentence}`);
  return [...sentences.values()].flatMap(([first]) => (first ? [first.row] : []));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

async function openZones(
  sql: Kysely<Tables>,
  rows: readonly StatementRow[],
): Promise<(row: StatementRow) => readonly Zone[]> {
  const articles = await openArticles(sql, rows);
  const zones = new Map([...articles].map(([number, article]) => [number, zonesIn(article)]));
  return (row) => zones.get(row.article)?.(row) ?? [];
}

function zonesIn({ text, title, paragraphs, findings }: OpenedArticle): (row: StatementRow) => readonly Zone[] {
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

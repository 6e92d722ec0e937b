import { type Kysely, sql as raw } from 'kysely';
import type { TimeExpression } from '../../../core/dates/time.ts';
import { coverageOf, type WeightedPhrase, type Zone } from '../../../core/relevance/relevance.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { FoundPassage } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { isSeen, type SeenScope } from '../known.ts';
import { isShown } from '../reports/is-shown.ts';
import { toRowSource } from '../rows.ts';
import { type OpenedArticle, openArticles } from './open-articles.ts';
import { toNarrower } from './to-narrower.ts';
import { weighPhrases } from './weigh-phrases.ts';

/** The newest paragraphs that are looked at for each way of looking. */
const MOST_A_LOOK = 60;
const MOST_READ = 60;
/** What a word counts in the paragraph itself, in the one before it and in the title. */
const IN_PARAGRAPH = 1;
const LEADING_IN = 0.5;
const IN_TITLE = 0.35;

type Row = {
  readonly id: number;
  readonly article: number;
  readonly paragraph: number;
  readonly starts: number;
  readonly ends: number;
};

/** Paragraphs that have most of some words, best first, then newest; each once a report. */
export async function findPassages(
  sql: Kysely<Tables>,
  scope: SeenScope,
  phrases: readonly (readonly string[])[],
  limit: number,
): Promise<readonly FoundPassage[]> {
  const weighted = await weighPhrases(sql, phrases);
  const rows = new Map<number, Row>();
  for (const some of toNarrower(weighted)) for (const row of await lookUp(sql, scope, some)) rows.set(row.id, row);
  // Those with the most words were found first.
  const read = [...rows.values()].slice(0, MOST_READ);
  const articles = await openArticles(sql, read);
  return read
    .flatMap((row) => {
      const article = articles.get(row.article);
      return article ? [toPassage(row, article, weighted)] : [];
    })
    .sort((a, b) => b.share - a.share || compare(b.source.published ?? '', a.source.published ?? '') || a.id - b.id)
    .slice(0, limit);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

async function lookUp(
  sql: Kysely<Tables>,
  scope: SeenScope,
  phrases: readonly (readonly string[])[],
): Promise<readonly Row[]> {
  const { rows } = await raw<Row>`
    select paragraphs.id, paragraphs.article, paragraphs.number as paragraph, starts, ends
    from ${engineOf(sql).words.matching(phrases, null)} as matched cross join paragraphs cross join sights
    where paragraphs.id = matched.id and sights.article = paragraphs.article
      and ${isSeen(scope)} and ${isShown('paragraph', scope.workspace)}
    order by matched.id desc limit ${MOST_A_LOOK}`.execute(sql);
  return rows;
}

function toPassage(row: Row, article: OpenedArticle, phrases: readonly WeightedPhrase[]): FoundPassage {
  const { starts, ends, paragraph } = row;
  const text = article.text.slice(starts, ends);
  const before = article.paragraphs[paragraph - 2];
  let times: readonly TimeExpression[] | undefined;
  const zones: readonly Zone[] = [
    { text: before ? article.text.slice(before.starts, before.ends) : '', worth: LEADING_IN },
    { text: article.title, worth: IN_TITLE },
  ];
  return {
    id: row.id,
    text,
    source: toRowSource({ ...article, paragraph }, [starts, ends]),
    share: coverageOf(phrases, [{ text, worth: IN_PARAGRAPH }, ...zones]),
    phrases,
    zones,
    times: () => {
      times ??= timesIn(article, starts, ends);
      return times;
    },
  };
}

function timesIn({ findings }: OpenedArticle, starts: number, ends: number): readonly TimeExpression[] {
  return findings
    .times()
    .filter(({ start, end }) => start >= starts && end <= ends)
    .map((time) => ({ ...time, start: time.start - starts, end: time.end - starts }));
}

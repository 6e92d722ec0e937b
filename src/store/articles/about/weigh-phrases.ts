import { type Kysely, sql as raw } from 'kysely';
import type { WeightedPhrase } from '../../../core/relevance/relevance.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';

type Phrase = readonly string[];

/** A word in more paragraphs than this tells nothing; they are not counted further. */
const COMMON_AT = 2000;
/** No word tells more: a name that stands in one place, or a word that stands nowhere. */
const MOST_WEIGHT = 4;
const LEAST_WEIGHT = 0.3;

/** How rare each phrase is among the indexed paragraphs, the rarest first; each is looked up in the index. */
export async function weighPhrases(
  sql: Kysely<Tables>,
  phrases: readonly Phrase[],
): Promise<readonly WeightedPhrase[]> {
  const counted = await Promise.all(
    phrases.map(async (stems) => ({ stems, weight: toWeight(await count(sql, stems)) })),
  );
  return counted.toSorted((a, b) => b.weight - a.weight);
}

/** The phrases of each store that were found to be common: they stay so, and to count two thousand paragraphs takes longest. */
const commonIn = new WeakMap<Kysely<Tables>, Set<string>>();
const MOST_REMEMBERED = 10_000;

async function count(sql: Kysely<Tables>, stems: Phrase): Promise<number> {
  const common = commonIn.get(sql) ?? new Set();
  commonIn.set(sql, common);
  const phrase = stems.join(' ');
  if (common.has(phrase)) return COMMON_AT;
  const total = await countParagraphs(sql, stems);
  if (total < COMMON_AT) return total;
  if (common.size >= MOST_REMEMBERED) common.clear();
  common.add(phrase);
  return total;
}

async function countParagraphs(sql: Kysely<Tables>, stems: Phrase): Promise<number> {
  const { rows } = await raw<{ total: number }>`
    select count(*) as total from (
      select id from ${engineOf(sql).words.matching([stems], null)} as matched limit ${COMMON_AT}
    ) as counted`.execute(sql);
  return Number(rows[0]?.total ?? 0);
}

const toWeight = (paragraphs: number) =>
  Math.min(MOST_WEIGHT, LEAST_WEIGHT + Math.log((COMMON_AT + 1) / (paragraphs + 1)));

import type { Analysis } from '../../analysis/analysis.ts';
import type { Trace } from '../../trace.ts';
import { findProperWords } from '../clauses/names-in-phrase.ts';
import { type Clause, toClauses } from '../clauses/sentence-items.ts';
import { findQuotedRuns } from '../marks/find-quoted-runs.ts';
import type { QuoteVocabulary } from '../vocabulary.ts';
import { attributeClause } from './attribute-clause.ts';
import { type AttributedRun, inheritSpeakers } from './inherit.ts';

/** The quoted runs of an article with the words that say who speaks, and its sentences with each run as one item. */
export type Attributed = { readonly clauses: readonly Clause[]; readonly runs: readonly AttributedRun[] };

/** Gives each run between marks the speaker named in its sentence or by its neighbors. Linear. */
export function attributeRuns(
  { text, paragraphs, words, entities, isTitleCase }: Analysis,
  vocabulary: QuoteVocabulary,
  trace: Trace,
): Attributed {
  const quoted = findQuotedRuns(text, paragraphs);
  if (quoted.length === 0) return NOTHING_QUOTED;
  const clauses = toClauses(text, paragraphs, words, quoted);
  const proper = new Set<string>();
  for (const { items } of clauses) findProperWords(items, text, proper);
  for (const { name } of entities) proper.add(name.slice(name.lastIndexOf(' ') + 1));
  const reading = { vocabulary, proper, isTitleCase };
  const sentences = clauses.map((clause) => ({ clause, found: attributeClause(clause, text, reading, trace) }));
  return { clauses, runs: inheritSpeakers(sentences, text, reading) };
}

const NOTHING_QUOTED: Attributed = { clauses: [], runs: [] };

import { foldedWords } from '../../../core/text/folded-words.ts';
import { stemOfWord } from '../../../core/text/search/stem.ts';
import type { SourcedQuote } from '../../../core/views/views.ts';
import { withoutAlike } from '../lines/without-alike.ts';

/** Of statements with fewer words, the newer ones are chosen. */
const CONCISE_WORDS = 15;

/**
 * A few of a person's statements, newest first: those that have most of the topic themselves before those that stand beside
 * it, one a day before several of one day, the same words once, and those that say little else before long ones that touch it.
 * `statements` are best first; without a topic, newest first. Pure.
 */
export function chooseStatements(
  statements: readonly SourcedQuote[],
  about: string | null,
  count: number,
): readonly SourcedQuote[] {
  const topic = new Set(stemsOf(about ?? ''));
  const different = withoutAlike(
    statements.map((statement) => ({ statement, text: statement.passage.text })),
    [],
  ).map(({ statement }) => statement);
  const days = new Map<string | null, number>();
  const ranked = different
    .map((statement, place) => {
      const stems = stemsOf(statement.passage.text);
      const has = topic.intersection(new Set(stems)).size;
      return { statement, place, has, words: topic.size === 0 ? 0 : Math.max(CONCISE_WORDS, stems.length) };
    })
    .sort((a, b) => b.has - a.has || a.words - b.words || a.place - b.place)
    .map((one) => {
      const key = `${one.statement.source.published ?? ''} ${one.has}`;
      const before = days.get(key) ?? 0;
      days.set(key, before + 1);
      return { ...one, before };
    });
  const chosen = ranked.sort((a, b) => b.has - a.has || a.before - b.before).slice(0, count);
  return chosen.sort((a, b) => a.place - b.place).map(({ statement }) => statement);
}

const stemsOf = (text: string) => foldedWords(text).map((word) => stemOfWord(word));

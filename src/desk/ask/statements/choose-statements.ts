import { foldedWords } from '../../../core/text/folded-words.ts';
import { stemOfWord } from '../../../core/text/stem.ts';
import type { SourcedQuote } from '../../../core/views/views.ts';
import { withoutAlike } from '../lines/without-alike.ts';

/**
 * A few of a person's statements, newest first: those that speak of the topic themselves before those that stand beside
 * it, one a day before several of one day, and the same words once. `statements` are newest first. Pure.
 */
export function chooseStatements(
  statements: readonly SourcedQuote[],
  about: string | null,
  count: number,
): readonly SourcedQuote[] {
  const topic = stemsOf(about ?? '');
  const different = withoutAlike(
    statements.map((statement) => ({ statement, text: statement.passage.text })),
    [],
  ).map(({ statement }) => statement);
  const days = new Map<string | null, number>();
  const ranked = different.map((statement, place) => {
    const stems = new Set(stemsOf(statement.passage.text));
    const isOff = topic.every((stem) => stems.has(stem)) ? 0 : 1;
    const key = `${statement.source.published ?? ''} ${isOff}`;
    const before = days.get(key) ?? 0;
    days.set(key, before + 1);
    return { statement, place, isOff, before };
  });
  const chosen = ranked.sort((a, b) => a.isOff - b.isOff || a.before - b.before || a.place - b.place).slice(0, count);
  return chosen.sort((a, b) => a.place - b.place).map(({ statement }) => statement);
}

const stemsOf = (text: string) => foldedWords(text).map((word) => stemOfWord(word));

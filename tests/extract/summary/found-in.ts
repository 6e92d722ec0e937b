import type { TimeExpression } from '../../../src/core/dates/time.ts';
import type { Gender, Person } from '../../../src/core/person.ts';
import type { Speaker } from '../../../src/core/quotes/quote.ts';
import type { Span } from '../../../src/core/text/span.ts';
import type { FoundParts } from '../../../src/extract/summary/sentence/sentence-parts.ts';

export const NOTHING: FoundParts = { quotes: [], times: [], keyDates: [], people: [] };

/** Where words stand in a text; a test that names words that are not there is a mistake. */
function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push([at, at + words.length]);
  if (spans.length === 0) throw new Error(`not in the text: ${words}`);
  return spans;
}

export function spanOf(text: string, words: string): Span {
  const [span] = spansOf(text, words);
  if (!span) throw new Error(`not in the text: ${words}`);
  return span;
}

export function person(text: string, name: string, gender: Gender, mentioned: string): Person {
  return { kind: 'person', name, gender, role: null, aliases: [], mentions: spansOf(text, mentioned) };
}

export function time(text: string, words: string, value: string): TimeExpression {
  const [start, end] = spanOf(text, words);
  return { start, end, text: words, type: 'DATE', value, rule: 'test' };
}

export function speech(
  text: string,
  words: string,
  speaker: Pick<Speaker, 'name' | 'how'> & { readonly mentioned: Span },
): FoundParts['quotes'][number] {
  const { mentioned, ...who } = speaker;
  const found = { ...who, kind: 'person', mention: mentioned, role: null } as const;
  return {
    spans: [spanOf(text, words)],
    text: words,
    kind: 'direct',
    cue: null,
    speaker: found,
    speakers: [found],
    sentence: spanOf(text, words),
    said: null,
    rule: 'test',
  };
}

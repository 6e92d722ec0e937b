import type { Article } from '../../src/core/article/article.ts';
import type { KeyDate } from '../../src/core/dates/key-date.ts';
import type { SpeakerKeys } from '../../src/core/entities/speaker-keys.ts';
import type { Findings } from '../../src/core/findings.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import { foldText } from '../../src/core/text/fold.ts';
import type { Span } from '../../src/core/text/span.ts';

/** When the sample articles are seen. */
export const SEEN = Temporal.Instant.from('2016-07-13T12:00Z');

export const NOTHING: Findings = { quotes: [], times: [], keyDates: [], people: [], summary: [] };

/** An article of the harbour story; `parts` says what is different. */
export function sampleArticle(parts: Partial<Article> = {}): Article {
  return {
    id: 'harbour-1',
    title: 'Harbour talks open',
    agency: 'AFP',
    publisher: 'The Daily Note',
    byline: null,
    published: '2016-07-13',
    url: 'https://example.org/harbour-1',
    story: 'harbour',
    kind: 'article',
    text: 'The harbour talks opened.\n\n“We want calm,” Ada Byron said.\n\nThe pilots’ union is visiting on 1 August.',
    ...parts,
  };
}

/** A quotation of the text, found by its words. */
export function sampleQuote(text: string, words: string, name: string, how: 'named' | 'role' = 'named'): Quote {
  const isRole = how === 'role';
  const speaker = {
    name,
    mention: [0, 0],
    how,
    kind: isRole ? 'unnamed' : 'person',
    role: isRole ? name : null,
  } as const;
  return {
    spans: [spanOf(text, words)],
    text: words,
    kind: 'direct',
    cue: null,
    speaker,
    speakers: [speaker],
    sentence: spanOf(text, words),
    said: null,
    rule: 'sample',
  };
}

export function sampleKeyDate(text: string, words: string, parts: Partial<KeyDate> = {}): KeyDate {
  return {
    date: '2016-08-01',
    certainty: 'target',
    span: spanOf(text, words),
    about: spanOf(text, words),
    event: 'visit of the union',
    setBy: null,
    rule: 'sample',
    ...parts,
  };
}

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return [start, start + words.length];
}

/** The keys of someone who is quoted under some names, each wholly their own. */
export function keysOf(...names: readonly string[]): SpeakerKeys {
  return { own: names.map(foldText), split: [] };
}

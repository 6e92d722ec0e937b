import type { KeyDate } from '../../../core/dates/key-date.ts';
import type { TimeExpression } from '../../../core/dates/time.ts';
import type { Findings } from '../../../core/findings.ts';
import type { Person } from '../../../core/person.ts';
import type { Speaker } from '../../../core/quotes/quote.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Document } from '../../text/document.ts';
import type { Word } from '../../text/words.ts';
import { findQuoted } from './quoted.ts';
import { sortInto } from './sort-into.ts';
import { findWhole } from './whole-sentences.ts';

type Mention = { readonly person: Person; readonly span: Span };

/** A sentence with everything found in it. */
export type SentenceParts = {
  readonly span: Span;
  /** Index of its paragraph, counted from 0. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly keyDates: readonly KeyDate[];
  /** Speakers mentioned in this sentence. */
  readonly speakers: readonly Speaker[];
  /** Stretches in quotation marks that begin in this sentence. */
  readonly quoted: readonly Span[];
  /** False if a quotation crosses the start or end of the sentence, so that it cannot be shown alone. */
  readonly isWhole: boolean;
};

export type FoundParts = Omit<Findings, 'summary'>;

/** Sorts findings into the document's sentences. Linear, except for sorting the mentions. */
export function toSentenceParts(document: Document, found: FoundParts): SentenceParts[] {
  const { sentences, paragraphs, words, text } = document;
  const startOf = (item: { readonly start: number }) => item.start;
  const wordsIn = sortInto(sentences, words, startOf);
  const timesIn = sortInto(sentences, found.times, startOf);
  const keyDatesIn = sortInto(
    sentences,
    inOrder(found.keyDates, ({ span }) => span[0]),
    ({ span }) => span[0],
  );
  const mentionsIn = sortInto(sentences, mentionsOf(found.people), ({ span }) => span[0]);
  const speakersIn = sortInto(sentences, speakersOf(found), ({ mention }) => mention[0]);
  const quotedIn = sortInto(sentences, findQuoted(text, paragraphs), ([start]) => start);
  const paragraphOf = paragraphNumbers(sentences, paragraphs);
  const isWhole = findWhole(text, sentences, quotedIn);
  return sentences.map((span, at) => ({
    span,
    paragraph: paragraphOf[at] ?? 0,
    words: wordsIn[at] ?? [],
    mentions: mentionsIn[at] ?? [],
    times: timesIn[at] ?? [],
    keyDates: keyDatesIn[at] ?? [],
    speakers: speakersIn[at] ?? [],
    quoted: quotedIn[at] ?? [],
    isWhole: isWhole[at] ?? false,
  }));
}

function inOrder<T>(items: readonly T[], startOf: (item: T) => number): T[] {
  return [...items].sort((a, b) => startOf(a) - startOf(b));
}

function mentionsOf(people: readonly Person[]): Mention[] {
  const mentions = people.flatMap((person) => person.mentions.map((span) => ({ person, span })));
  return inOrder(mentions, ({ span }) => span[0]);
}

/** One speaker for each mention: two quotes may share it. */
function speakersOf({ quotes }: FoundParts): Speaker[] {
  const speakers = quotes.map(({ speaker }) => speaker).filter((speaker) => speaker !== null);
  return inOrder(speakers, ({ mention }) => mention[0]);
}

function paragraphNumbers(sentences: readonly Span[], paragraphs: readonly Span[]): number[] {
  return sortInto(paragraphs, sentences, ([start]) => start).flatMap((held, at) => held.map(() => at));
}

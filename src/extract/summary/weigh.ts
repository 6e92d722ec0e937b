import type { ContentNumbers } from './sentence/content-words.ts';
import type { SentenceParts } from './sentence/sentence-parts.ts';
import type { Topic } from './topic.ts';

/** What is wrong with a sentence that is shown alone. */
export type Flaws = {
  /** Refers back to something that no note can name. */
  readonly isDangling: boolean;
  /** Contains a "he" that may mean someone in another sentence. */
  readonly isUnclear: boolean;
  /** Links to the sentence before ("But", "Still"). */
  readonly isJoined: boolean;
};

const LEAD = 2;
/** How fast weight falls by paragraph: the first of a wire story has the news, the tenth the background. */
const FALL = 0.3;
const KEY_DATE = 0.4;
/** Readers follow a story for what is still to come. */
const DATE_AHEAD = 0.8;
const PERSON = 0.1;
const SPEECH = 0.2;
const DANGLING = 2;
const UNCLEAR = 0.5;
const JOINED = 0.4;
const ASKING = 0.6;
const SHORT_SENTENCE = { words: 7, cost: 0.8 };
const LONG = { words: 45, cost: 0.5 };

/** How much a sentence would matter in its article without any flaw: by its position, topic, people and dates. */
export function worthOf(parts: SentenceParts, content: ContentNumbers, topic: Topic): number {
  const place = LEAD / (1 + FALL * parts.paragraph);
  const people = PERSON * Math.min(3, countPeople(parts));
  const speech = parts.speakers.length > 0 && parts.quoted.length > 0 ? SPEECH : 0;
  return place + topic.share(content) + people + dateWorth(parts) + speech;
}

function countPeople({ mentions }: SentenceParts): number {
  return mentions.length < 2 ? mentions.length : new Set(mentions.map(({ person }) => person)).size;
}

/** What its flaws take off; at least 0. */
export function costOf(parts: SentenceParts, flaws: Flaws, text: string): number {
  return flawCost(flaws) + (asks(parts, text) ? ASKING : 0) + lengthCost(parts);
}

/** Scores are compared and printed with three digits. */
export const toScore = (weight: number): number => Math.round(weight * 1000) / 1000;

function flawCost({ isDangling, isUnclear, isJoined }: Flaws): number {
  return (isDangling ? DANGLING : 0) + (isUnclear ? UNCLEAR : 0) + (isJoined ? JOINED : 0);
}

function dateWorth({ keyDates }: SentenceParts): number {
  if (keyDates.length === 0) return 0;
  return keyDates.some(({ certainty }) => certainty !== 'past') ? DATE_AHEAD : KEY_DATE;
}

function asks({ span }: SentenceParts, text: string): boolean {
  return text.charAt(span[1] - 1) === '?';
}

function lengthCost({ words }: SentenceParts): number {
  const count = words.filter(({ kind }) => kind !== 'mark').length;
  if (count < SHORT_SENTENCE.words) return SHORT_SENTENCE.cost;
  return count > LONG.words ? LONG.cost : 0;
}

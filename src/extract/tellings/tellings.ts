import type { Findings } from '../../core/findings.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { ArticleTellings } from '../../core/tellings/planned-date.ts';
import type { DayTelling } from '../../core/tellings/telling.ts';
import { type Cues, createCues } from '../dates/key/cues.ts';
import { type SentenceParts, toSentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Document } from '../text/document.ts';
import { createIsLow, type IsLow } from '../text/run-together.ts';
import { clarityOf } from './clarity.ts';
import { findGivenUp } from './given-up.ts';
import { createIsNation, createIsRole } from './head/is-role.ts';
import { findHeadline, type Headline, tellsHeadline } from './headline.ts';
import { toOwnWords } from './own-words.ts';
import { findPlanned } from './planned.ts';
import { findNewsDay, findStatedDays, isInHead, type SpokenDay } from './spoken-days.ts';
import { findStems } from './stems.ts';
import { createTitleFinder, type FindTitle } from './title.ts';

type FoundParts = Omit<Findings, 'summary'>;
export type FindTellings = (document: Document, found: FoundParts) => ArticleTellings;

/** Pictures stand over the text. */
const TOP_SENTENCES = 2;
/** More than an article has that is no list of dates; bounds what is kept of one. */
const MAX_TELLINGS = 40;

/**
 * Compiles the lexicon once. Finds the sentences of an article that speak of a day, and those at its head, which tell its
 * news, and the dates that it plans, in the order of the text. None if the article's own day is not known. Pure, total and linear.
 */
export function createTellingFinder(lexicon: Lexicon): FindTellings {
  const findTitle = createTitleFinder(lexicon);
  const cues = createCues(lexicon);
  const isRole = createIsRole(lexicon);
  const isNation = createIsNation(lexicon);
  return (document, found) => {
    const { published, text } = document;
    if (published === null) return { tellings: [], planned: [], givenUp: [] };
    const isLow = createIsLow(text);
    const all = toSentenceParts(document, found);
    const sentences = all.map((parts, at) =>
      isInHead(at) || parts.times.length > 0
        ? toOwnWords(parts, isInHead(at), { cues, isLow, isRole, isNation })
        : parts,
    );
    const told = findTold(sentences, published, cues);
    const stems = findStems(told.map(({ parts }) => parts.words));
    const reading = { text, isLow, findTitle, headline: findHeadline(document) };
    const tellings = told.flatMap((one, at) => tell(one, stems[at] ?? [], reading));
    return { tellings, planned: findPlanned(all), givenUp: findGivenUp(all, published) };
  };
}

/** A sentence that tells something of one or more days, and the sentence before it. */
type Told = {
  readonly days: readonly SpokenDay[];
  readonly sentence: number;
  readonly parts: SentenceParts;
  readonly before: SentenceParts | undefined;
};

function findTold(sentences: readonly SentenceParts[], published: string, cues: Cues): readonly Told[] {
  const newsDay = findNewsDay(sentences, published);
  const told: Told[] = [];
  let count = 0;
  for (const [sentence, parts] of sentences.entries()) {
    const stated = findStatedDays({ sentences, published, cues }, sentence);
    const days = stated.length === 0 && isInHead(sentence) ? [assumedDay(newsDay)] : stated;
    if (days.length === 0) continue;
    told.push({ days, sentence, parts, before: sentences[sentence - 1] });
    count += days.length;
    if (count >= MAX_TELLINGS) break;
  }
  return told;
}

const assumedDay = (date: string): SpokenDay => ({ date, how: 'assumed', certainty: 'past', event: null });

type Reading = {
  readonly text: string;
  readonly isLow: IsLow;
  readonly findTitle: FindTitle;
  readonly headline: Headline | null;
};

function tell(
  { days, sentence, parts, before }: Told,
  stems: readonly string[],
  { text, isLow, findTitle, headline }: Reading,
): readonly DayTelling[] {
  const isNews = isInHead(sentence) && headline !== null && tellsHeadline(stems, headline);
  const own = isNews ? headline.text : null;
  const clause = findTitle(parts, text);
  const clarity = clarityOf({ parts, before, text, isLow, isTop: sentence < TOP_SENTENCES });
  return days.map(({ date, how, certainty, event }) => {
    const title = (certainty === 'past' ? own : null) ?? event ?? clause;
    return { date, how, certainty, span: parts.span, paragraph: parts.paragraph, sentence, clarity, title, stems };
  });
}

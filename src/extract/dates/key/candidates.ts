import type { TimeExpression } from '../../../core/dates/time.ts';
import { isInside, type Span } from '../../../core/text/span.ts';
import type { Document } from '../../text/document.ts';
import type { Word } from '../../text/words.ts';
import { COUNT_FROM_EVENT } from '../rules/sequels.ts';
import { reachOf } from './reach.ts';

/** A time that may be a key date, and the words around it in its sentence. */
export type DateCandidate = {
  readonly date: string;
  readonly span: Span;
  readonly words: readonly Word[];
  /** Words of the sentence before, which an "it" may refer to; empty at the start of a paragraph. */
  readonly before: readonly Word[];
  /** Both counted from 0. */
  readonly paragraph: number;
  readonly sentence: number;
};

/** More than any clause needs; keeps a text without sentences linear. */
const MAX_CLAUSE_WORDS_LOOKED_AT = 60;

/** Times that fall on the calendar; "Friday, September 9" is one time, not two. One pass over the text and its times. */
export function findDateCandidates(document: Document, times: readonly TimeExpression[]): DateCandidate[] {
  const { words, sentences, paragraphs, text } = document;
  const candidates: DateCandidate[] = [];
  let sentence = 0;
  let paragraph = 0;
  let word = 0;
  for (const { span, date } of joinTold(times.filter(isDated), text)) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.[1] ?? 0) <= span[0]) sentence++;
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.[1] ?? 0) <= span[0]) paragraph++;
    while (word < words.length - 1 && (words[word]?.end ?? 0) <= span[0]) word++;
    const limits = sentences[sentence] ?? [0, text.length];
    const around = words.slice(Math.max(0, word - MAX_CLAUSE_WORDS_LOOKED_AT), word + MAX_CLAUSE_WORDS_LOOKED_AT);
    const previous = sentences[sentence - 1];
    const home = paragraphs[paragraph];
    candidates.push({
      date,
      span,
      words: around.filter(({ start, end }) => isInside([start, end], limits)),
      before:
        previous && home && isInside(previous, home)
          ? around.filter(({ start, end }) => isInside([start, end], previous))
          : [],
      paragraph,
      sentence,
    });
  }
  return candidates;
}

function isDated({ type, value, rule }: TimeExpression): boolean {
  if (rule === COUNT_FROM_EVENT) return false;
  return (type === 'DATE' || type === 'TIME') && reachOf(value) !== undefined;
}

type Told = { readonly span: Span; readonly date: string };

function joinTold(times: readonly TimeExpression[], text: string): Told[] {
  const told: Told[] = [];
  for (const { start, end, value } of times) {
    const last = told.at(-1);
    const date = value.replace(/T.*$/, '');
    if (last && last.date === date && start - last.span[1] <= GAP && !/\w{3}/.test(text.slice(last.span[1], start))) {
      told[told.length - 1] = { span: [last.span[0], end], date };
    } else told.push({ span: [start, end], date });
  }
  return told;
}

/** Room for ", on ". */
const GAP = 5;

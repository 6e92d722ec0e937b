import { pairUp } from '../dates/merge/pair-up.ts';
import type { Quote } from '../quotes/quote.ts';
import { foldText } from '../text/fold.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { StatementChange } from './findings-change.ts';

/** The share of words that two wordings must have in common for one to count as a rewording of the other. */
const REWORDED_SHARE = 0.5;

/**
 * What happened to an article's statements, in the order of the newer text, removed ones last. A statement has a speaker; a
 * fuller name of the same person, or different marks around the same words, does not count as a change. Pure.
 */
export function compareStatements(before: readonly Quote[], after: readonly Quote[]): readonly StatementChange[] {
  const { pairs, gone, added } = pairUp(before.filter(isStatement), after.filter(isStatement), keyOf, [
    (a, b) => isSameSpeaker(a, b) && wordsOf(a) === wordsOf(b),
    (a, b) => wordsOf(a) === wordsOf(b),
    (a, b) => isSameSpeaker(a, b) && isReworded(a, b),
  ]);
  const changed = [
    ...pairs.flatMap(({ before: old, after: now }) => toChange(old, now)),
    ...added.map((now): StatementChange => ({ what: 'added', before: null, after: now })),
  ].sort((a, b) => startOf(a) - startOf(b));
  return [...changed, ...gone.map((old): StatementChange => ({ what: 'gone', before: old, after: null }))];
}

function toChange(before: Quote, after: Quote): readonly StatementChange[] {
  if (wordsOf(before) !== wordsOf(after)) return [{ what: 'reworded', before, after }];
  return isSameSpeaker(before, after) ? [] : [{ what: 'speaker', before, after }];
}

const isStatement = ({ speaker }: Quote) => speaker !== null;
const startOf = ({ after }: StatementChange) => after?.spans[0]?.[0] ?? 0;
const wordsOf = ({ text }: Quote) => foldedWords(text).join(' ');
const nameOf = ({ speaker }: Quote) => ` ${foldText(speaker?.name ?? '')} `;
const keyOf = (quote: Quote) => `${nameOf(quote)}\n${wordsOf(quote)}`;

/** "Kirby" is John Kirby. */
function isSameSpeaker(a: Quote, b: Quote): boolean {
  return nameOf(a).includes(nameOf(b)) || nameOf(b).includes(nameOf(a));
}

function isReworded(a: Quote, b: Quote): boolean {
  const first = new Set(foldedWords(a.text));
  const second = new Set(foldedWords(b.text));
  const shared = first.intersection(second).size;
  return shared > 0 && shared / Math.max(first.size, second.size) >= REWORDED_SHARE;
}

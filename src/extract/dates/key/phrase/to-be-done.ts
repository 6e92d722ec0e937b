import { isCapitalized, type Word } from '../../../text/words.ts';
import { isFitting, MAX_LABEL_WORDS } from '../label-bounds.ts';
import { antecedentOf } from '../title/antecedent.ts';
import { relativeHead } from '../title/clause/relative-head.ts';
import type { TitleContext } from '../title/context.ts';
import { readsAlone } from '../title/fit/reads-alone.ts';
import { joined } from '../title/title-text.ts';

/** Words from "to be" to its day. */
const LONGEST_AIM = 7;
const DONE_THEN = new Set(
  'released published held unveiled announced broadcast aired launched signed delivered presented completed staged screened opened issued'.split(
    ' ',
  ),
);

/** "comes ahead of a final report, to be released on May 3": the noun, and what is to be done with it. */
export function toBeDone(context: TitleContext): string | undefined {
  const { words, time, cues, text } = context;
  const to = words.findLastIndex(
    ({ lower }, i) => lower === 'to' && i < time[0] && words[i + 1]?.lower === 'be' && i >= time[0] - LONGEST_AIM,
  );
  if (to < 1 || !DONE_THEN.has(words[to + 2]?.lower ?? '')) return undefined;
  const end = cues.is('of', words[time[0] - 1]?.lower ?? '') ? time[0] - 1 : time[0];
  const aim = words.slice(to, end);
  if (aim.some(({ kind, lower }) => kind === 'mark' || cues.is('join', lower) || cues.is('stop', lower)))
    return undefined;
  const before = words[to - 1];
  const isNoun = before?.text === ',' || (before?.kind === 'word' && !isVerbal(before.lower, context));
  const near = isNoun ? antecedentOf(to, context) : undefined;
  const head = near && relativeHead(near, to, context);
  const isOne = before?.text === ',' || /^an?$/.test(head?.[0]?.lower ?? '');
  const done = head && head.length > 1 && isOne ? [...head, ...aim] : undefined;
  const label = done && [...done, ...agentAfter(MAX_LABEL_WORDS - done.length, context)];
  return label && isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
}

/** "to be released on May 3 |, by the Moor Commission": who does it, as far as there is room. */
function agentAfter(room: number, { words, time, cues }: TitleContext): readonly Word[] {
  const by = words[time[1]]?.text === ',' ? time[1] + 1 : time[1];
  const next = words[by + 1];
  if (words[by]?.lower !== 'by' || next === undefined || !(ARTICLES.has(next.lower) || isCapitalized(next.text)))
    return [];
  let to = by + 2;
  const isInside = ({ kind, lower }: Word) => kind === 'word' && !cues.is('join', lower) && !cues.is('aux', lower);
  while (words[to] && isInside(words[to] ?? next) && !RELATIVES.has(words[to]?.lower ?? '')) to++;
  while (to - by > room || cues.is('stop', words[to - 1]?.lower ?? '') || cues.is('of', words[to - 1]?.lower ?? '')) {
    to = lastPhrase(by + 2, to - 1, words, cues);
    if (to <= by + 1) return [];
  }
  return words.slice(by, to);
}

/** Where the last phrase of a stretch begins: "by the Commission | on the Fire". */
function lastPhrase(from: number, to: number, words: readonly Word[], cues: TitleContext['cues']): number {
  let at = to;
  while (at > from && !cues.is('of', words[at]?.lower ?? '')) at--;
  return at > from ? at : 0;
}

const ARTICLES = new Set(['the', 'a', 'an']);
const RELATIVES = new Set(['which', 'who', 'that', 'whose']);

/** "is expected | to be", "hopes | to be" */
const isVerbal = (lower: string, { cues }: TitleContext) =>
  /(?:ed|ing|ly)$/.test(lower) ||
  cues.is('aux', lower) ||
  cues.is('act', lower) ||
  cues.is('verb', lower) ||
  VERBAL.has(lower);
const VERBAL = new Set(['due', 'set', 'likely', 'unlikely', 'not', 'about', 'going', 'hopes', 'said']);

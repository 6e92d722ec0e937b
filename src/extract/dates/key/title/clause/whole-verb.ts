import type { Word } from '../../../../text/words.ts';
import type { Segment } from './segments.ts';

/** Verbs that say half without a phrase: "blamed the spill | on the board". */
const NEEDS: Readonly<Record<string, string>> = {
  blame: 'on',
  attribute: 'to',
  accuse: 'of',
  liken: 'to',
  compare: 'to',
  link: 'to',
  limit: 'to',
  deprive: 'of',
  prevent: 'from',
  subject: 'to',
  focus: 'on',
};
const HELPERS = new Set(['will', 'would', 'may', 'might', 'could', 'should']);

/** Whether a label has what its verb needs, if the sentence gives it. */
export function hasWhatVerbNeeds(label: readonly Word[], { verb, to }: Segment, words: readonly Word[]): boolean {
  const own = words[verb];
  // "will blame", "will today focus"
  const told = own && HELPERS.has(own.lower) ? label[label.indexOf(own) + 1] : own;
  const lower = told?.lower ?? '';
  const prep = NEEDS[lower.replace(/d$/, '')] ?? NEEDS[lower.replace(/(?:ed|s)$/, '')];
  if (prep === undefined) return true;
  const isGiven = words.slice(verb, to).some((word) => word.lower === prep);
  return !isGiven || label.slice(told ? Math.max(0, label.indexOf(told)) : 0).some((word) => word.lower === prep);
}

const SINGULAR = new Set(['is', 'was', 'has']);
const NO_PLURALS = new Set(
  'news politics series headquarters means athletics economics physics gas bus process access'.split(' '),
);

/** "Holm's parents | is expected": the subject of another verb. */
export function agrees(subject: readonly Word[], verb: Word | undefined): boolean {
  const last = subject.at(-1);
  if (!last || !SINGULAR.has(verb?.lower ?? '') || last.text !== last.lower) return true;
  const isPhrase = subject.some(({ lower }) => /^(?:of|in|on|for|with|at|by|to|between|against|from|and)$/.test(lower));
  return isPhrase || !/[^s]s$/.test(last.lower) || NO_PLURALS.has(last.lower);
}

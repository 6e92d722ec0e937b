import type { TimeTokens } from './pattern/tokens.ts';

/** Tokens, end exclusive. */
type Stretch = readonly [from: number, to: number];

/**
 * Without the words around a time that belong to the clause: "will | start in May", "as much | this year", "until | now",
 * "weeks | before he left".
 */
export function ownTokens(rule: string, [from, to]: Stretch, { texts }: TimeTokens): Stretch {
  const text = texts[from] ?? '';
  const last = texts[to - 1] ?? '';
  if (to - from > 1 && CLAUSE_WORDS.has(text) && !isPart(rule, texts, from))
    return [texts[from + 1] === 'in' ? from + 2 : from + 1, to];
  if (to - from > 1 && (ADVERBS.has(text) || (rule === 'present' && text === 'until'))) return [from + 1, to];
  // "could last | up to two days"
  if (rule === 'duration' && text === 'last' && BOUNDS.has(texts[from + 1] ?? '')) return [from + 1, to];
  if (rule === 'duration' && DETERMINERS.has(text) && isAdjective(texts, from, to)) return [from + 1, to];
  if (COUNTED.has(rule) && JOINS.has(last))
    return [rule === 'units-from-told' && text === 'the' ? from + 1 : from, to - 1];
  return [from, to];
}

/** "start next week" is a verb and a time; "the end of May", "by end May", "end-May" are one time. */
function isPart(rule: string, texts: readonly string[], from: number): boolean {
  if (PARTS.has(texts[from + 1] ?? '')) return true;
  // "at the close | Tuesday"
  return rule !== 'weekday' && LEADS.has(texts[from - 1] ?? '');
}

/** "the | eight-year war", "a | several-year tenure", "the | two day rally": a unit of several in the singular. */
function isAdjective(texts: readonly string[], from: number, to: number): boolean {
  if (RELATIONS.has(texts[from + 1] ?? '')) return false;
  if (texts[to - 2] === '-') return true;
  return !(texts[to - 1] ?? '').endsWith('s') && !ONE.has(texts[to - 2] ?? '');
}

const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this']);
const RELATIONS = new Set([
  'past',
  'last',
  'next',
  'first',
  'coming',
  'additional',
  'full',
  'whole',
  'fiscal',
  'calendar',
]);
const ONE = new Set(['one', '1', 'a', 'an', 'half', 'the', 'past', 'last', 'next', 'first', 'full', 'whole']);

const BOUNDS = new Set('up at about around more less over nearly almost roughly approximately as'.split(' '));
const CLAUSE_WORDS = new Set(['start', 'end', 'close', 'beginning', 'much', 'most']);
const PARTS = new Set(['of', '-']);
const LEADS = new Set(['by', 'until', 'till', 'at', 'from', 'since', 'before', 'after', 'the', 'in']);
const ADVERBS = new Set(['just', 'only']);
const COUNTED = new Set(['count-from-told', 'units-from-told', 'unit-from-told']);
const JOINS = new Set(['before', 'after']);

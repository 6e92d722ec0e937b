import type { TimeTokens } from '../pattern/tokens.ts';
import { isEnd } from './clause-scan.ts';
import type { Tense } from './verb-cue.ts';

/** "May 7 - An attempt to close the well fails": the head of an entry in a list of days, whose verbs are in the present. */
export const isEntry = (tokens: TimeTokens, from: number, to: number): boolean =>
  DIVIDERS.has(tokens.texts[to] ?? '') && (isEnd(tokens, from - 1) || BULLETS.has(tokens.texts[from - 1] ?? ''));

const DIVIDERS = new Set(['-', '–', '—', ':']);
const BULLETS = new Set(['*', '•', '·']);

/** Such a list tells what was, but for "10 April: All must leave"; what "An aide says that nothing will be sold" plans is not of that day. */
export const tenseOfEntry = (after: Tense | undefined): Tense | undefined =>
  after === undefined || after === 'behind' ? 'behind' : undefined;

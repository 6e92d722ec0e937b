import type { TimeTokens } from '../pattern/tokens.ts';
import { isEnd } from './clause-scan.ts';

/** "May 7 - An attempt to close the well fails": the head of an entry in a list of days, which no verb's tense is about. */
export const isEntry = (tokens: TimeTokens, from: number, to: number): boolean =>
  DIVIDERS.has(tokens.texts[to] ?? '') && (isEnd(tokens, from - 1) || BULLETS.has(tokens.texts[from - 1] ?? ''));

const DIVIDERS = new Set(['-', '–', '—', ':']);
const BULLETS = new Set(['*', '•', '·']);

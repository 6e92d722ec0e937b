import type { TimeTokens } from '../pattern/tokens.ts';
import { isEnd } from './clause-scan.ts';

const ASKED = new Set(['remember', 'vote', 'join', 'come', 'watch', 'see']);
/** "Join us all on | Friday" */
const LONGEST_REQUEST = 4;

/** "Remember in November", "Join us on Friday": who is asked to do something does it later. */
export function isRequest(tokens: TimeTokens, from: number): boolean {
  for (let at = from - 1; at >= from - LONGEST_REQUEST; at--) {
    if (isEnd(tokens, at)) return false;
    if (ASKED.has(tokens.texts[at] ?? '')) return isFirst(tokens, at);
  }
  return false;
}

const isFirst = (tokens: TimeTokens, at: number) => isEnd(tokens, at - 1) || OPENS.has(tokens.texts[at - 1] ?? '');
const OPENS = new Set([':', '"', '“', '``', '‘', 'please']);

import { BREAK, type TimeTokens } from '../pattern/tokens.ts';
import type { CueAt, Tense } from './verb-cue.ts';

export const REACH_BEFORE = 26;
export const REACH_AFTER = 8;

/** Whether a sentence or the clause ends at a token. */
export function isEnd(tokens: TimeTokens, at: number): boolean {
  const text = tokens.texts[at];
  if (text === undefined || tokens.code[at] === BREAK) return true;
  if (text === '.') return tokens.sentenceOf(at) !== tokens.sentenceOf(at + 1);
  return MARKS.has(text);
}

const MARKS = new Set([';', '?', '!']);

/** The nearest cue from a token on, in one direction, within the clause. */
export function look(tokens: TimeTokens, start: number, step: 1 | -1, reach: number, cueAt: CueAt): Tense | undefined {
  for (let i = 0, at = start; i < reach; i++, at += step) {
    if (isEnd(tokens, at) || tokens.texts[at] === 'but') return undefined;
    const cue = cueAt(tokens, at);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** Whether a time opens its clause: "On Tuesday, …", "“By December, …", "and in January, …". */
export function isLead(tokens: TimeTokens, from: number): boolean {
  let at = from - 1;
  while (from - at <= LONGEST_LEAD && !isEnd(tokens, at) && LEADS.has(tokens.texts[at] ?? '')) at--;
  return isEnd(tokens, at) || tokens.texts[at] === 'but';
}

const LONGEST_LEAD = 4;
const LEADS = new Set(
  'on in by until till and then also then at late early for so “ " \' ` ( - , : last this next'.split(' '),
);

import { type Lexicon, wordsOf } from '../../core/lexicon.ts';
import { BREAK, GENITIVE_MARK, NAME, PAST, type TimeTokens } from './tokens.ts';

export type IsAhead = (tokens: TimeTokens, from: number, to: number) => boolean | undefined;

const REACH_BEFORE = 14;
const REACH_AFTER = 8;

/** Tells from the nearest verb or cue of the clause whether a time lies ahead. Looks a bounded way in both directions. */
export function createTense(lexicon: Lexicon): IsAhead {
  const cues = new Map<string, boolean>();
  for (const line of wordsOf(lexicon, 'date-tense')) {
    const [side, word = ''] = line.split('\t');
    cues.set(word, side === 'ahead');
  }
  const cueAt = ({ code, texts }: TimeTokens, at: number) => {
    // "to Moscow" points nowhere in time, "to meet" ahead.
    if (texts[at] === 'to' && (code[at + 1] === NAME || texts[at + 1] === 'the')) return undefined;
    return cues.get(texts[at] ?? '') ?? (code[at] === PAST ? false : undefined);
  };
  return (tokens, from, to) => {
    // "Thursday's visit would …": what the date belongs to comes after it.
    const isGenitive = tokens.texts[to] === GENITIVE_MARK;
    const after = isGenitive ? look(tokens, to + 1, 1, REACH_BEFORE, cueAt) : undefined;
    return after ?? look(tokens, from - 1, -1, REACH_BEFORE, cueAt) ?? look(tokens, to, 1, REACH_AFTER, cueAt);
  };
}

type CueAt = (tokens: TimeTokens, at: number) => boolean | undefined;

function look(tokens: TimeTokens, start: number, step: 1 | -1, reach: number, cueAt: CueAt): boolean | undefined {
  for (let i = 0, at = start; i < reach; i++, at += step) {
    const text = tokens.texts[at];
    if (text === undefined || tokens.code[at] === BREAK || ENDS.has(text)) return undefined;
    const cue = cueAt(tokens, at);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

const ENDS = new Set(['.', ';', '?', '!']);

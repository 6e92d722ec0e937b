import { type Lexicon, lexiconWords } from '../../core/lexicon.ts';
import { BREAK, GENITIVE_MARK, NAME, PAST, type TimeTokens } from './pattern/tokens.ts';

export type IsAhead = (tokens: TimeTokens, from: number, to: number) => boolean | undefined;

const REACH_BEFORE = 14;
const REACH_AFTER = 8;

/** Whether a time lies ahead, from the nearest verb or cue in the clause. Looks a bounded way in both directions. */
export function createTense(lexicon: Lexicon): IsAhead {
  const lines = lexiconWords(lexicon, 'date-tense').map((line) => line.split('\t'));
  const wordsOn = (side: string) => new Set(lines.filter(([own]) => own === side).map(([, word = '']) => word));
  const cueAt = createCueAt(wordsOn('ahead'), wordsOn('behind'), wordsOn('to'));
  const done = wordsOn('done');
  const present = wordsOn('present');
  const near = (tokens: TimeTokens, from: number) => hasNear(tokens, from, present);
  return (tokens, from, to) => {
    const before = look(tokens, from - 1, -1, REACH_BEFORE, cueAt);
    // "Thursday's visit would …": the noun that the date belongs to comes after it.
    if (tokens.texts[to] === GENITIVE_MARK) {
      if (done.has(tokens.texts[to + 1] ?? '')) return false;
      return look(tokens, to + 1, 1, REACH_BEFORE, cueAt) ?? before;
    }
    if (LIMITS.has(tokens.texts[from - 1] ?? '')) return isLimitAhead(tokens, from, to, cueAt);
    return before ?? near(tokens, from) ?? look(tokens, to, 1, reachAfter(tokens, from), cueAt);
  };
}

/** "On Tuesday, the ministry of …  plans": a time that opens a sentence takes the verb that follows. */
function reachAfter({ code, texts }: TimeTokens, from: number): number {
  const lead = texts[from - 1] === 'on' ? from - 2 : from - 1;
  return code[lead] === BREAK || lead < 0 || ENDS.has(texts[lead] ?? '') ? REACH_BEFORE : REACH_AFTER;
}

const NEAR = 4;

/** "The two meet separately Monday": a present tense next to a day points ahead. */
function hasNear({ texts, code }: TimeTokens, from: number, present: Words): true | undefined {
  for (let at = from - 1; at >= from - NEAR && code[at] !== BREAK && !ENDS.has(texts[at] ?? '.'); at--) {
    if (present.has(texts[at] ?? '')) return true;
  }
  return undefined;
}

const LIMITS = new Set(['until', 'till', 'by', 'through']);

/** "by Friday" lies ahead, unless what it limits is in the past tense: "Until Friday, they had …", "was open until Friday". */
function isLimitAhead(tokens: TimeTokens, from: number, to: number, cueAt: CueAt): boolean {
  const isFirst = tokens.code[from - 2] === BREAK || ENDS.has(tokens.texts[from - 2] ?? '.');
  if (isFirst) return look(tokens, to, 1, REACH_AFTER, cueAt) ?? true;
  const before = tokens.texts[from - 2] ?? '';
  if (tokens.code[from - 2] === PAST || before === 'given') return true;
  // "counted 90 dead by Friday", but "has given them until Friday".
  if (tokens.texts[from - 1] === 'by') return look(tokens, from - 2, -1, REACH_BEFORE, cueAt) ?? true;
  return !PAST_BE.has(tokens.texts[from - 3] ?? '');
}

const PAST_BE = new Set(['was', 'were', 'had', 'did']);

function createCueAt(ahead: Words, behind: Words, leadsTo: Words): CueAt {
  return ({ code, texts }, at) => {
    const text = texts[at] ?? '';
    const before = texts[at - 1] ?? '';
    if (text === 'to') return leadsTo.has(before) && code[at + 1] !== NAME ? true : undefined;
    // "to be published", "will be held": the auxiliary decides.
    if (code[at] === PAST || behind.has(text)) return before === 'be' || ahead.has(text);
    return ahead.has(text) ? true : undefined;
  };
}

type Words = ReadonlySet<string>;
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

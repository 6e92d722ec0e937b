import type { Span } from '../../../core/text/span.ts';

/** A quotation mark and what it does there. "either" closes what is open, and opens where nothing is. */
export type QuotationMark = { readonly at: number; readonly side: 'open' | 'close' | 'either' };

/** One pair of marks never holds another of its own family as its end: “ ends at ” or ", never at ’ or ». */
export type MarkFamily = {
  readonly signs: RegExp;
  /** Signs that open or close by their shape, where their neighbors do not say. */
  readonly openers: string;
  readonly closers: string;
};

export const DOUBLE: MarkFamily = { signs: /["“”„‟]/g, openers: '“„', closers: '”‟' };
export const GUILLEMETS: MarkFamily = { signs: /[«»]/g, openers: '«', closers: '»' };
export const SINGLE: MarkFamily = { signs: /['‘’]/g, openers: '‘', closers: '’' };

/** Stands before an opening mark, as white space does. */
const BEFORE_OPENING = /[\s([{—–‒:/"“‘'«„-]/;
/** Stands after a closing mark, as white space does. */
const AFTER_CLOSING = /[\s)\]},.;:!?…—–‒/"”’'»-]/;
const LETTER = /[\p{L}\p{N}]/u;
/** 6'2" is a height. */
const INCHES = /\d['’′]\s?\d{1,2}$/;

/**
 * The marks of a family in each paragraph. Where a mark stands says more than its shape: papers mistype “so,“ and „so".
 * An apostrophe is no mark. Linear.
 */
export function findMarks(text: string, paragraphs: readonly Span[], family: MarkFamily): readonly QuotationMark[][] {
  const found = [...text.matchAll(family.signs)];
  if (found.length === 0) return paragraphs.map(() => []);
  let next = 0;
  return paragraphs.map(([start, end]) => {
    const marks: QuotationMark[] = [];
    for (; (found[next]?.index ?? end) < end; next++) {
      const mark = toMark(text, [start, end], found[next]?.index ?? end, family);
      if (mark) marks.push(mark);
    }
    return marks;
  });
}

function toMark(text: string, [start, end]: Span, at: number, family: MarkFamily): QuotationMark | null {
  const sign = text.charAt(at);
  const before = at === start ? ' ' : text.charAt(at - 1);
  const side = sideOf(before, sign, at + 1 >= end ? ' ' : text.charAt(at + 1), family);
  const isInches = sign === '"' && INCHES.test(text.slice(Math.max(start, at - 5), at));
  return side === null || isInches ? null : { at, side };
}

function sideOf(before: string, sign: string, after: string, family: MarkFamily): QuotationMark['side'] | null {
  // Most marks are apostrophes inside words, and those of "Moor's" need no more than this.
  if (isPlainLetter(before) && isPlainLetter(after)) return null;
  const opens = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const closes = AFTER_CLOSING.test(after) && !/\s/.test(before);
  if (family === SINGLE) return singleSide(before, sign, after, opens, closes);
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (opens !== closes) return opens ? 'open' : 'close';
  if (family.openers.includes(sign)) return 'open';
  return family.closers.includes(sign) ? 'close' : 'either';
}

const isPlainLetter = (sign: string) => (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');

/**
 * Single marks are mostly apostrophes: one counts only where nothing else can be meant. Two straight ones together are
 * left alone.
 */
function singleSide(
  before: string,
  sign: string,
  after: string,
  opens: boolean,
  closes: boolean,
): QuotationMark['side'] | null {
  if (sign === "'" && (before === sign || after === sign)) return null;
  if (opens && !closes) return sign !== '’' && LETTER.test(after) ? 'open' : null;
  return closes && !opens ? 'close' : null;
}

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
 * The marks of a family in one paragraph. Where a mark stands says more than its shape: papers mistype “so,“ and „so".
 * An apostrophe is no mark. Linear.
 */
export function findMarks(text: string, [start, end]: Span, family: MarkFamily): QuotationMark[] {
  const marks: QuotationMark[] = [];
  family.signs.lastIndex = start;
  for (let found = family.signs.exec(text); found && found.index < end; found = family.signs.exec(text)) {
    const at = found.index;
    const side = sideOf(
      at === start ? ' ' : text.charAt(at - 1),
      found[0],
      at + 1 >= end ? ' ' : text.charAt(at + 1),
      family,
    );
    if (side === null || (found[0] === '"' && INCHES.test(text.slice(Math.max(start, at - 5), at)))) continue;
    marks.push({ at, side });
  }
  return marks;
}

function sideOf(before: string, sign: string, after: string, family: MarkFamily): QuotationMark['side'] | null {
  const opens = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const closes = AFTER_CLOSING.test(after) && !/\s/.test(before);
  if (family === SINGLE) return singleSide(before, sign, after, opens, closes);
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (opens !== closes) return opens ? 'open' : 'close';
  if (family.openers.includes(sign)) return 'open';
  return family.closers.includes(sign) ? 'close' : 'either';
}

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

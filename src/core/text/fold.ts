import { isAscii } from './is-ascii.ts';

const MARKS = /\p{M}/gu;
/** The same with typographic marks and dashes, as most news is printed: no letter has an accent. */
const PRINTED = /^[\0-\x7f\u2010-\u2026]*$/;

/** A name or word for comparing: no accents, no case, plain apostrophes and hyphens. */
export function foldText(text: string): string {
  // Only the case needs folding.
  if (isAscii(text)) return text.toLowerCase().trim();
  if (PRINTED.test(text)) return text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').trim();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').trim();
}

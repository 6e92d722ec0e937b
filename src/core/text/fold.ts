const MARKS = /\p{M}/gu;
/** A text in which only the case needs folding. */
const PLAIN = /^[\0-\x7f]*$/;
/** The same with typographic marks and dashes, as most news is printed: no letter has an accent. */
const PRINTED = /^[\0-\x7f\u2010-\u2026]*$/;

/** A name or word for comparing: no accents, no case, plain apostrophes and hyphens. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  if (PRINTED.test(text)) return text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').trim();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').trim();
}

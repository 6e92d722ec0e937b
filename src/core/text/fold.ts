const MARKS = /\p{M}/gu;
/** A text in which only the case needs folding. */
const PLAIN = /^[\0-\x7f]*$/;

/** A name or word for comparing: no accents, no case, plain apostrophes and hyphens. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').trim();
}

const MARKS = /\p{M}/gu;
/** A text that has nothing to fold but its case. */
const PLAIN = /^[\0-\x7f]*$/;

/** A name or word for comparing: no accents, no case, typographic apostrophes and hyphens made plain. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').trim();
}

const MARKS = /\p{M}/gu;

/** A name or word for comparing: no accents, no case, typographic apostrophes and hyphens made plain. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').trim();
}

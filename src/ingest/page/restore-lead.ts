import type { Line } from './to-lines.ts';

const PARAGRAPH_CHARS = 80;
const MAX_LINKED = 0.3;
const SENTENCE_END = /[.!?…:]["”’)]*$/;

/**
 * Puts back the first paragraphs of an article if they were lost: those of its box between the headline and the first line that was
 * found. `box`: every line of the box in order, with the headline.
 */
export function restoreLead(found: readonly Line[], box: readonly Line[]): readonly Line[] {
  const known = new Set(found.map(({ text }) => text));
  const first = box.findIndex(({ text }) => known.has(text));
  const headline = box.findLastIndex(({ tag }, at) => tag === 'h1' && at < first);
  const lost = box.slice(headline + 1, first).filter(isParagraph);
  // One paragraph alone is the standfirst.
  return lost.length > 1 ? [...lost, ...found] : found;
}

function isParagraph({ text, tag, linked }: Line): boolean {
  return tag === 'p' && text.length >= PARAGRAPH_CHARS && linked < MAX_LINKED && SENTENCE_END.test(text);
}

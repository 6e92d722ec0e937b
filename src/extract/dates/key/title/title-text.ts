import type { Word } from '../../../text/words.ts';

/** Quotation marks, which a cut could leave alone. */
const DROPPED = new Set(['“', '”', '"', '‘', '`']);

/** "bring bring": a slip of the text. */
const isDoubled = (before: Word | undefined, word: Word | undefined) =>
  before !== undefined &&
  before.kind === 'word' &&
  before.lower === word?.lower &&
  before.end < word.start &&
  word.text === word.lower;

/** The words of a title: neighbours keep the text between them, and a gap becomes a space. */
export function joined(text: string, words: readonly Word[]): string {
  let title = '';
  const kept = words.filter(({ text: mark }, i) => !DROPPED.has(mark) && !isDoubled(words[i - 1], words[i]));
  for (const [at, word] of kept.entries()) {
    const before = kept[at - 1];
    const gap = before ? text.slice(before.end, word.start) : '';
    const isNear = before !== undefined && before.end <= word.start && /^\s*$/.test(gap);
    title += `${isNear ? gap : at > 0 ? ' ' : ''}${word.text}`;
  }
  return title.replace(/\s+/g, ' ').trim();
}

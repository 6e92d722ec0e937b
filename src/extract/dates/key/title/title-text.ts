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

/** An apostrophe is a quotation mark after "‘", and where two stand in a row. */
function withoutQuotes(words: readonly Word[]): readonly Word[] {
  let isOpen = false;
  return words.filter((word, i) => {
    const isSingle = word.text === '’' && word.kind === 'mark' && isOpen;
    if (isSingle) isOpen = false;
    if (word.text === '‘') isOpen = true;
    const isDouble = areQuotes(words[i - 1], word) || areQuotes(word, words[i + 1]);
    return !isSingle && !isDouble && !DROPPED.has(word.text);
  });
}

/** "''" */
const areQuotes = (first: Word | undefined, second: Word | undefined) =>
  first?.text === "'" && second?.text === "'" && first.end === second.start;

/** The words of a title: neighbours keep the text between them, and a gap becomes a space. */
export function joined(text: string, words: readonly Word[]): string {
  let title = '';
  const kept = withoutQuotes(words).filter((word, i, all) => !isDoubled(all[i - 1], word));
  for (const [at, word] of kept.entries()) {
    const before = kept[at - 1];
    const gap = before ? text.slice(before.end, word.start) : '';
    // A name that was put in has no place of its own.
    const isPlaced = before !== undefined && before.end > before.start;
    const isNear = isPlaced && before.end <= word.start && /^\s*$/.test(gap);
    title += `${isNear ? gap : at > 0 ? ' ' : ''}${word.text}`;
  }
  return title.replace(/\s+/g, ' ').trim();
}

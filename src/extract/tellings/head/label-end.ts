import { isCapitalized, type Word } from '../../text/words.ts';

/** What stands over a text or a picture, and whose picture it is: "Images | Moor divers were", "AP | Moor Oil will". */
const LABELS = new Set(
  'Images Image Features Feature Photos Photo Photograph Video Videos Graphic Gallery Interactive Analysis AP AFP Reuters REUTERS EPA'.split(
    ' ',
  ),
);
const SHOUTED = /^\p{Lu}{2,}$/u;
const FEWEST_SHOUTED = 3;

const CREDITS = new Set(['Photograph', 'Photo', 'Photos', 'Picture']);
const AGENCIES = new Set('AP AFP Reuters REUTERS Getty Images EPA PA Rex Corbis Press'.split(' '));
const CREDIT_WORDS = 10;

/** "Photograph: Ann Lee/AP | Moor Oil has": behind the last agency. */
function creditEnd(words: readonly Word[]): number {
  if (!CREDITS.has(words[0]?.text ?? '') || words[1]?.text !== ':') return 0;
  return words.slice(0, CREDIT_WORDS).findLastIndex(({ text }) => AGENCIES.has(text)) + 1;
}

/** Where the label ends, or a cross-heading in capitals: "NEW CAP FOR THE WELL | When divers". */
export function labelEnd(words: readonly Word[]): number {
  if (LABELS.has(words[0]?.text ?? '') && isCapitalized(words[1]?.text ?? '')) return 1;
  const credit = creditEnd(words);
  if (credit > 0) return credit;
  const end = words.findIndex(({ text, kind }) => kind !== 'word' || !(SHOUTED.test(text) || text === 'A'));
  const isName = words[end]?.text === words[end]?.lower;
  return end >= FEWEST_SHOUTED && !isName && isCapitalized(words[end]?.text ?? '') ? end : 0;
}

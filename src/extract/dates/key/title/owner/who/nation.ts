import { isCapitalized, type Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import type { Fuller } from './full-name.ts';

const MINISTRIES = new Set(
  'prime foreign interior defence defense finance energy oil information health justice culture economy deputy'.split(
    ' ',
  ),
);

/** "Foreign Minister Lena Berg" that opens a label: of which country, as the article calls her elsewhere or another minister in the sentence. */
export function nationMeant(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const [kind] = label;
  if (at > 0 || !kind || !isMinister(label, 0)) return undefined;
  const { earlier, words, time } = context;
  const near = earlier();
  const surname = label.slice(2, 2 + LONGEST_NAME).findLast(({ text }) => isCapitalized(text))?.text;
  const nation =
    nationBefore(near, (i) => near.slice(i, i + LONGEST_NAME).some(({ text }) => text === surname)) ??
    nationBefore(words.slice(0, time[0]), () => true);
  return nation && { from: 0, to: 0, name: [nation] };
}

const LONGEST_NAME = 3;

const isMinister = (words: readonly Word[], at: number) =>
  MINISTRIES.has(words[at]?.lower ?? '') && words[at]?.text !== words[at]?.lower && words[at + 1]?.text === 'Minister';

/** "Norwegian" of "Norwegian Prime Minister Nils Holm", nearest before. */
function nationBefore(near: readonly Word[], isMeant: (name: number) => boolean): Word | undefined {
  for (let i = near.length - 1; i > 0; i--) {
    const before = near[i - 1];
    if (!before || !isMinister(near, i) || !isMeant(i + 2)) continue;
    if (/^\p{Lu}\p{Ll}+(?:an|ian|ish|ese|i|ch|ek|['’]s)$/u.test(before.text)) return before;
  }
  return undefined;
}

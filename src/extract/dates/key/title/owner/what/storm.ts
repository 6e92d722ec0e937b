import { isCapitalized, type Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { toLabelWords } from '../label-words.ts';
import { isNameWord } from '../noun-phrase.ts';
import type { Fuller } from '../who/full-name.ts';

const STORMS = new Set(['storm', 'hurricane', 'typhoon', 'cyclone']);

/** "the storm" of a label: the only one that the article has named, or that its sentence names, "[Tropical Storm Alma]". */
export function stormMeant(at: number, label: readonly Word[], { earlier, words }: TitleContext): Fuller | undefined {
  const [article, noun, next] = label.slice(at, at + 3);
  if (article?.lower !== 'the' || !STORMS.has(noun?.lower ?? '') || (next && isCapitalized(next.text)))
    return undefined;
  const names = namesOf(earlier());
  const told = [...names.keys()];
  const own = told.filter((name) => words.some(({ text }) => text === name));
  const [only, other] = own.length > 0 ? own : told;
  const name = only === undefined || other !== undefined ? undefined : names.get(only);
  return name && { from: at, to: at + 2, name: toLabelWords(name) };
}

/** "Alma" and how it is called, "Tropical Storm Alma", for each storm with a name. */
function namesOf(near: readonly Word[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const [at, noun] of near.entries()) {
    const name = near[at + 1];
    if (!STORMS.has(noun.lower) || noun.closes === 'sentence' || !name || !isStormName(name)) continue;
    const isTropical = near[at - 1]?.lower === 'tropical';
    names.set(name.text, [...(isTropical ? ['Tropical'] : []), capitalized(noun.text), name.text]);
  }
  return names;
}

const isStormName = (word: Word) => word.kind === 'word' && isNameWord(word) && !/day$/.test(word.lower);

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

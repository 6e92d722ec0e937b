import { changeWord, type Word } from '../../../../text/words.ts';

/** A name that the text says elsewhere, in brackets: "[Nils Holm]", and with `ending` "[Nils Holm's]". */
export function bracketed(name: readonly Word[], ending = ''): readonly Word[] {
  return name.map((word, at) => {
    const open = at === 0 ? '[' : '';
    const close = at === name.length - 1 ? `${ending}]` : '';
    return changeWord(word, { text: `${open}${word.text}${close}` });
  });
}

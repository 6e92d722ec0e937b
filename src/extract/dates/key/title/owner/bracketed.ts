import { changeWord, type Word } from '../../../../text/words.ts';

/** A name that the text says elsewhere, in brackets: "[Nils Holm]". */
export function bracketed(name: readonly Word[]): readonly Word[] {
  return inBrackets(name, '');
}

/** The same as the owner of what follows: "[Nils Holm’s]", "[Holm Works’]". */
export function bracketedOwner(name: readonly Word[]): readonly Word[] {
  return inBrackets(name, /s$/.test(name.at(-1)?.text ?? '') ? '’' : '’s');
}

function inBrackets(name: readonly Word[], ending: string): readonly Word[] {
  const [first, second] = name;
  const isLed = first?.lower === 'the' && CAPITAL.test(second?.text ?? '') && name.length > LONGEST_LED;
  // "[embattled CEO Nils Holm]"
  const isTagged =
    /ed$/.test(first?.text ?? '') && name.length > 2 && name.slice(1).every(({ text }) => CAPITAL.test(text));
  if (isLed || isTagged) return inBrackets(name.slice(1), ending);
  return name.map((word, at) => {
    const open = at === 0 ? '[' : '';
    const close = at === name.length - 1 ? `${ending}]` : '';
    return changeWord(word, { text: `${open}${word.text.replace(BRACKETS, '')}${close}` });
  });
}

const CAPITAL = /^\p{Lu}/u;
/** "the UK" keeps its article. */
const LONGEST_LED = 3;
/** A name that was put in brackets before. */
const BRACKETS = /^\[|\]$/g;

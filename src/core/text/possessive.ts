const LETTER_S = 0x73;

/** Whether a word ends as a possessive: "Moor's", "works’". By character codes for speed: this is asked of most words of a text. */
export function isPossessive(word: string): boolean {
  return endingOf(word) > 0;
}

/** "Moor" of "Moor’s", "works" of "works’"; a word without the ending is itself. */
export function withoutPossessive(word: string): string {
  const ending = endingOf(word);
  return ending === 0 ? word : word.slice(0, -ending);
}

/** Whether a word ends in "'s", which is also what "is" is drawn to. */
export function endsInGenitive(word: string): boolean {
  return endingOf(word) === 2;
}

/** The length of the possessive ending; 0 if there is none. */
function endingOf(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  if (isApostropheCode(last)) return 1;
  return last === LETTER_S && isApostropheCode(word.charCodeAt(word.length - 2)) ? 2 : 0;
}

/** Of ' and ’. */
export function isApostropheCode(code: number): boolean {
  return code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE;
}

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

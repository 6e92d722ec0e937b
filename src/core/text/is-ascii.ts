const FIRST_BEYOND_ASCII = 128;

/** Whether every character of a word is plain ASCII: no accent, no typographic mark. */
export function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= FIRST_BEYOND_ASCII) return false;
  return true;
}

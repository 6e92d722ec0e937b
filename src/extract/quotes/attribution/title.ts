const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|but|with|from|by|is|as|de|la|n|vs)$/i;
const LONGEST_TITLE = 80;

/**
 * "The Art of the Deal": all words except small ones are capitalized, and no sentence ends in it; or it is shown on
 * something: 'on Wolf News's "Town and Country."'.
 */
export function isTitle(words: string, before: string): boolean {
  const isShown = /(?:\bon|['’]s)\s$/.test(before);
  if (words.length > LONGEST_TITLE || (isShown ? /[?!…]$/ : /[.?!…]$/).test(words)) return false;
  const parts = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return parts.length >= 2 && parts.every((part) => SMALL.test(part) || /^[\p{Lu}\p{N}]/u.test(part));
}

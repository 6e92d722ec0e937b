/** "an" before a vowel, "a" before any other: of "a" or "an" before a name that is put in. */
export const articleBefore = (article: string, name: string): string =>
  `${article.charAt(0)}${/^\[?[AEIO]/.test(name) ? 'n' : ''}`;

/**
 * The version of the rules that find things in articles. Raise it when they find something else: stored articles are then
 * read again in the background.
 */
export const RULES = 8;

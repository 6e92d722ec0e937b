/**
 * What is kept of one article, at most: several times what the longest articles hold, and little enough that nobody waits
 * while it is written. What is left out is said in `/desk why`.
 */
export const ARTICLE_BOUNDS = {
  statements: 2_000,
  charactersOfAStatement: 20_000,
  keyDates: 1_000,
  timeExpressions: 5_000,
  people: 1_000,
  mentionsOfAPerson: 1_000,
  formsOfAName: 20,
  charactersOfAnEvent: 300,
  /** Title, byline, publisher and agency. */
  charactersOfAHeadLine: 500,
  charactersOfAName: 120,
  wordsOfAName: 12,
  /** Beyond, a text stands in its article and is not found by its words. */
  searchableCharacters: 1_000_000,
  searchableParagraphs: 5_000,
  /** A longer paragraph is found part by part. */
  charactersOfASearchablePart: 20_000,
} as const;

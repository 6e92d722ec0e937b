/**
 * The most that is saved of one article: several times what the longest articles have, yet little enough that saving it
 * keeps no one waiting. `/desk why` says what was left out.
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
  /** Text beyond this stays in the article but cannot be searched. */
  searchableCharacters: 1_000_000,
  searchableParagraphs: 5_000,
  /** A longer paragraph is indexed in parts. */
  charactersOfASearchablePart: 20_000,
} as const;

/** What a format's parser finds in the bytes of one article, before it becomes an Article. */
export type ParsedArticle = {
  readonly title: string | null;
  readonly agency: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly url: string | null;
  /** The body: paragraphs separated by a blank line, without page furniture. */
  readonly text: string;
};

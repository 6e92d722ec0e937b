/** What a format's parser finds in the bytes of one article, before it becomes an Article. */
export type ParsedArticle = {
  readonly title: string | null;
  readonly agency: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The instant of publication with its own offset, ISO 8601 ("2016-07-13T10:00:00+02:00"); left out if none is given. */
  readonly publishedAt?: string;
  readonly url: string | null;
  /** The body: paragraphs separated by a blank line, without page furniture. */
  readonly text: string;
};

import type { Basis } from './basis.ts';

/** An article as stored: what was published, when, by whom, and the text every finding is a span of. */
export type Article = {
  /** Stable identity: made from the canonical address if there is one, otherwise from the file name or content. */
  readonly id: string;
  readonly title: string;
  /** The news agency that wrote it ("AFP"), as opposed to the publisher that printed it. */
  readonly agency: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** The day of publication, YYYY-MM-DD; the anchor of every time expression in the text. */
  readonly published: string | null;
  /** The instant of publication with its own offset, ISO 8601 ("2016-07-13T10:00:00+02:00"); left out if the article gives none. */
  readonly publishedAt?: string;
  readonly url: string | null;
  /** Slug of the main story of those to which the article belongs. */
  readonly story: string | null;
  /** A brief is our own short note on what happened: it states facts and quotes no one. */
  readonly kind: 'article' | 'brief';
  /** Dateline wrote the text, based on what was printed at `url`: only the words in quotation marks are verbatim. */
  readonly retold?: boolean;
  /** What a brief is based on. */
  readonly restsOn?: readonly Basis[];
  /** Paragraphs, separated by blank lines. */
  readonly text: string;
};

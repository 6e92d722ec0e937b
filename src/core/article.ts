import type { Basis } from './basis.ts';

/** An article as stored: what was published, when, by whom, and the text every finding is a span of. */
export type Article = {
  /** Stable identity: made from the canonical address where there is one, else from file name or content. */
  readonly id: string;
  readonly title: string;
  /** The news agency that wrote it ("AFP"), told apart from the publisher that printed it. */
  readonly agency: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** The day of publication, YYYY-MM-DD; the anchor of every time expression in the text. */
  readonly published: string | null;
  readonly url: string | null;
  /** Slug of the story the article belongs to. */
  readonly story: string | null;
  /** A brief is a short note of our own on what happened: it holds facts, and no quotations. */
  readonly kind: 'article' | 'brief';
  /** The text is Dateline's own, after what the publisher printed at `url`: only what stands in quotation marks is as it was said. */
  readonly retold?: boolean;
  /** What a brief rests on. */
  readonly restsOn?: readonly Basis[];
  /** Paragraphs parted by a blank line. */
  readonly text: string;
};

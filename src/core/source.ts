import type { Basis } from './article/basis.ts';
import type { Span } from './text/span.ts';

/** Where a line comes from: the article, and the span of its text. */
export type Source = {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly agency: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly url: string | null;
  /** Dateline wrote the words outside the quotation marks, based on what the publisher printed. */
  readonly retold?: boolean;
  /** What a brief is based on. */
  readonly restsOn?: readonly Basis[];
  /** Counted from 1. */
  readonly paragraph: number;
  readonly span: Span;
};

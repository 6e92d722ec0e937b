import type { Span } from './text/span.ts';

/** Where a line comes from: the article, and the span of its text that says it. */
export type Source = {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly agency: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly url: string | null;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly span: Span;
};

import type { PageElement } from '../../dom.ts';

/** A line of the page as a reader sees it. */
export type PageLine = {
  readonly text: string;
  /** The block it stands in ("h1", "p"). */
  readonly tag: string;
  /** The open elements around it that are no part of an article: a menu, comments, other articles. */
  readonly asides: readonly PageElement[];
};

/** An element whose name says that it holds an author or a date. */
export type PageMark = {
  readonly kind: 'author' | 'date';
  readonly text: string;
  /** What its class, id, itemprop, rel or address says. */
  readonly name: string;
  /** The date for machines, of a `time` element or of microdata. */
  readonly machine: string | null;
  /** The number of the line in which it begins. */
  readonly line: number;
  readonly asides: readonly PageElement[];
};

export type PageLines = { readonly lines: readonly PageLine[]; readonly marks: readonly PageMark[] };

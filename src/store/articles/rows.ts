import type { Source } from '../../core/source.ts';
import type { Span } from '../../core/text/span.ts';
import { toSourceAt } from '../../core/to-source.ts';
import type { StoredArticle } from '../articles.ts';
import { decodeHead, type StoredHead } from './decode/decode-head.ts';
import { openFindings } from './decode/open-findings.ts';
import { readColumn } from './decode/read-row.ts';

type HeadRow = { readonly number: number; readonly head: string };

export function readStoredHead({ number, head }: HeadRow): StoredHead {
  return readColumn({ table: 'articles', row: number }, head, decodeHead);
}

/** A row of `articles` with the story of its sight. */
export function toStoredArticle(
  row: HeadRow & { readonly text: string; readonly findings: string; readonly story: string | null },
): StoredArticle {
  const { text, story } = row;
  return { article: { ...readStoredHead(row), story, text }, findings: openFindings(row).all() };
}

/** The source of a row of findings: the head of its article, and its paragraph, which was counted when it was saved. */
export function toRowSource(row: HeadRow & { readonly paragraph: number }, span: Span): Source {
  return toSourceAt({ ...readStoredHead(row), story: null }, row.paragraph, span);
}

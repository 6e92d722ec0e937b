import { toSourceAt } from '../../core/article/to-source.ts';
import type { Source } from '../../core/source.ts';
import type { Span } from '../../core/text/span.ts';
import type { StoredArticle } from '../port/articles.ts';
import { decodeHead, type StoredHead } from './decode/decode-head.ts';
import { openFindings } from './decode/open-findings.ts';
import { readColumn, readPart } from './decode/read-row.ts';
import type { PackedRow } from './decode/unpack-once.ts';
import { unpackArticleText, unpackShortText } from './pack/pack-article-text.ts';

type HeadRow = { readonly number: number; readonly head: string };

export function readStoredHead({ number, head }: HeadRow): StoredHead {
  return readColumn({ table: 'articles', row: number }, head, decodeHead);
}

type TextRow = { readonly number: number; readonly text: Uint8Array };

export function readStoredText({ number, text }: TextRow): string {
  return readPart({ table: 'articles', row: number }, () => unpackArticleText(text));
}

/** Null if the text has more bytes than `most`, which is seen without unpacking all of it. */
export function readShortText({ number, text }: TextRow, most: number): string | null {
  return readPart({ table: 'articles', row: number }, () => unpackShortText(text, most));
}

/** A row of `articles` with the story of its sight. */
export function toStoredArticle(row: HeadRow & PackedRow & { readonly story: string | null }): StoredArticle {
  const opened = openFindings(row);
  return { article: { ...readStoredHead(row), story: row.story, text: opened.text() }, findings: opened.all() };
}

/** The source of a row of findings: the head of its article, and its paragraph, which was counted when it was saved. */
export function toRowSource(row: HeadRow & { readonly paragraph: number }, span: Span): Source {
  return toSourceAt({ ...readStoredHead(row), story: null }, row.paragraph, span);
}

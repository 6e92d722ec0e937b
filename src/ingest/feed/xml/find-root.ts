import type { FeedFault } from '../model/feed.ts';
import { findMark, type XmlMark, type XmlText } from './xml-marks.ts';

/** What a text is, by its opening. `name` is an element's, in lower case and without prefix; `mark` its tag. */
export type Root =
  | { readonly kind: 'xml'; readonly name: string; readonly mark: XmlMark }
  | { readonly kind: 'page' | 'json' | 'text' | 'empty' };

const KNOWN = /^(?:rss|rdf|feed|opml|html|head|body|urlset|sitemapindex)$/;
const HTML = /^(?:html|head|body)$/;
const JSON_START = /^(?:\{\s*["}]|\[\s*[[{"\]\d])/;

/**
 * Finds the root element. Warnings and blanks above it are skipped; a document type with declarations of its own is
 * refused, and one with only a name (as in RSS 0.91) is ignored.
 */
export function findRoot(xml: XmlText): Root | FeedFault {
  const start = xml.text.trimStart();
  if (start === '') return { kind: 'empty' };
  if (JSON_START.test(start)) return { kind: 'json' };
  let first: XmlMark | undefined;
  for (let mark = findMark(xml, 0); mark; mark = findMark(xml, mark.after)) {
    if (mark.kind === 'entity') return { fault: 'it declares entities (DTD)' };
    if (mark.kind === 'doctype') {
      const words = xml.text.slice(mark.at, mark.after);
      if (/^<!doctype\s+html/i.test(words)) return { kind: 'page' };
      if (words.includes('[')) return { fault: 'it declares a document type (DTD)' };
    }
    if (mark.kind !== 'open') continue;
    if (HTML.test(mark.name)) return { kind: 'page' };
    if (KNOWN.test(localOf(mark.name))) return { kind: 'xml', name: localOf(mark.name), mark };
    first ??= mark;
  }
  if (first && start.startsWith('<')) return { kind: 'xml', name: localOf(first.name), mark: first };
  return { kind: 'text' };
}

/** "a10:updated" → "updated" */
export function localOf(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

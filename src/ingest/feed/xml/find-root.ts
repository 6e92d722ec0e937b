import type { FeedFault } from '../model/feed.ts';
import { findMark, type XmlMark, type XmlText } from './xml-marks.ts';

/** What a text is by what it opens with. `name` is an element's, in lower case and without prefix; `mark` its tag. */
export type Root =
  | { readonly kind: 'xml'; readonly name: string; readonly mark: XmlMark }
  | { readonly kind: 'page' | 'json' | 'text' | 'empty' };

const KNOWN = /^(?:rss|rdf|feed|opml|html|head|body|urlset|sitemapindex)$/;
const HTML = /^(?:html|head|body)$/;
const JSON_START = /^(?:\{\s*["}]|\[\s*[[{"\]\d])/;

/**
 * Finds the element that a document is. Warnings and blanks above it are passed over; a document type that declares
 * anything of its own is refused, and one that only names itself (RSS 0.91 has it) is not looked at further.
 */
export function findRoot(xml: XmlText): Root | FeedFault {
  const start = xml.text.trimStart();
  if (start === '') return { kind: 'empty' };
  if (JSON_START.test(start)) return { kind: 'json' };
  let first: XmlMark | undefined;
  for (let mark = findMark(xml, 0); mark; mark = findMark(xml, mark.after)) {
    if (mark.kind === 'entity') return { fault: 'entities are declared in it (DTD)' };
    if (mark.kind === 'doctype') {
      const words = xml.text.slice(mark.at, mark.after);
      if (/^<!doctype\s+html/i.test(words)) return { kind: 'page' };
      if (words.includes('[')) return { fault: 'a document type is declared in it (DTD)' };
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

import { parseOpml as parseOutlines } from 'feedsmith';
import { toOneLine } from '../fields/to-one-line.ts';
import { parseWebUrl } from '../items/to-item.ts';
import type { FeedFault } from '../model/feed.ts';
import { sayWhat } from '../say-what.ts';
import { findRoot } from '../xml/find-root.ts';
import { mendXml } from '../xml/mend-xml.ts';
import { CONTROL, toXmlText } from '../xml/xml-marks.ts';
import type { OpmlEntry } from './opml-entry.ts';

const MAX_FEEDS_OF_LIST = 2000;
const LONGEST_TITLE = 300;

/**
 * A list of feeds as other readers export it → its feeds in order, each address once, at most 2000; or why it is not one.
 * An outline that contains others is a folder. Never throws; linear.
 */
export function parseOpml(text: string): readonly OpmlEntry[] | FeedFault {
  const xml = toXmlText(text.replace(CONTROL, ''));
  const root = findRoot(xml);
  if ('fault' in root) return root;
  if (root.kind !== 'xml' || root.name !== 'opml') return { fault: `${sayWhat(root)}, not a list of feeds` };
  const mended = mendXml(xml, root.mark);
  return typeof mended === 'string' ? readEntries(mended) : mended;
}

function readEntries(mended: string): readonly OpmlEntry[] | FeedFault {
  try {
    const entries = (parseOutlines(mended).body?.outlines ?? []).flatMap((outline) => toEntries(outline, []));
    const first = new Map(entries.toReversed().map((entry) => [entry.xmlUrl, entry]));
    return entries.filter((entry) => first.get(entry.xmlUrl) === entry).slice(0, MAX_FEEDS_OF_LIST);
  } catch {
    return { fault: 'this list of feeds is empty' };
  }
}

type Outline = {
  readonly text?: string;
  readonly title?: string;
  readonly type?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly url?: string;
  readonly isComment?: boolean;
  readonly outlines?: readonly Outline[];
};

/** Depth is bounded by the XML repair. */
function toEntries(outline: Outline, folders: readonly string[]): readonly OpmlEntry[] {
  if (outline.isComment) return [];
  const title = toOneLine(outline.title ?? outline.text ?? '').slice(0, LONGEST_TITLE) || null;
  const within = title === null ? folders : [...folders, title];
  const inner = (outline.outlines ?? []).flatMap((one) => toEntries(one, within));
  const xmlUrl = parseFeedUrl(outline.xmlUrl ?? (/^rss$/i.test(outline.type ?? '') ? outline.url : undefined));
  if (!xmlUrl) return inner;
  return [{ title, xmlUrl, htmlUrl: parseFeedUrl(outline.htmlUrl) ?? null, folders }, ...inner];
}

/** "feed://news.example/rss" is an address too. */
function parseFeedUrl(text: string | undefined): string | undefined {
  const address = (text ?? '')
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  return parseWebUrl(address, []);
}

import type { FeedDraft, ItemDraft } from '../model/draft.ts';
import { localOf } from '../xml/find-root.ts';
import { escapeLeaf } from '../xml/mend-leaf.ts';
import { findMark, type XmlMark, type XmlText } from '../xml/xml-marks.ts';
import { readTag } from '../xml/xml-tag.ts';

const MAX_ENTRIES = 5000;
const MAX_LEAF_CHARS = 4000;
const LEAVES = /^(?:loc|title|publication_date|language|name)$/;

type Entry = Partial<Record<string, string>>;

/**
 * A news sitemap → its draft: the articles of the last two days with title and date, but no texts. Pages that are not
 * news are left out. Throws if none is left. Linear.
 */
export function readSitemap(xml: XmlText): FeedDraft {
  const entries = readEntries(xml).filter(({ loc, title }) => loc && title);
  const [first] = entries;
  if (!first) throw new Error('there is no news in it');
  return {
    format: 'sitemap',
    title: first.name ?? null,
    homepage: null,
    base: null,
    language: first.language ?? null,
    ttlMinutes: null,
    items: entries.map(toDraft),
  };
}

function readEntries(xml: XmlText): readonly Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  for (let mark = findMark(xml, 0); mark; mark = findMark(xml, mark.after)) {
    const local = localOf(mark.name);
    if (mark.kind === 'open' && local === 'url') {
      if (entries.length >= MAX_ENTRIES) break;
      entry = {};
      entries.push(entry);
    }
    const isOwn = !/^(?:image|video):/.test(mark.name);
    if (entry && mark.kind === 'open' && LEAVES.test(local) && isOwn) entry[local] ??= readLeaf(xml, mark);
  }
  return entries;
}

/** The text up to the next tag. */
function readLeaf(xml: XmlText, mark: XmlMark): string {
  const { after } = readTag(xml, mark);
  let end = xml.text.length;
  for (let next = findMark(xml, after); next; next = findMark(xml, next.after))
    if (next.kind === 'open' || next.kind === 'close') {
      end = next.at;
      break;
    }
  const escaped = escapeLeaf(xml, after, Math.min(end, after + MAX_LEAF_CHARS), false);
  return escaped.trim();
}

function toDraft({ loc, title, publication_date, language }: Entry): ItemDraft {
  const address = (loc ?? '').replaceAll('&amp;', '&');
  return {
    guid: null,
    links: [address],
    base: null,
    title: title ?? null,
    published: [publication_date],
    updated: [],
    contents: [],
    names: [],
    language: language ?? null,
  };
}

import { isUtf8 } from 'node:buffer';
import type { FeedFault } from '../model/feed.ts';
import { localOf } from './find-root.ts';
import { escapeAll, escapeLeaf, escapeLoose, findLeafEnd } from './mend-leaf.ts';
import { CDATA, CDATA_END, findMark, type XmlMark, type XmlText } from './xml-marks.ts';
import { isHolder, isItem, lengthKept, mayHold } from './xml-names.ts';
import { readTag, type XmlTag } from './xml-tag.ts';

/** Limits on what is read of a document: items, levels, and elements of an item. */
const MAX_XML_ITEMS = 5000;
const DEEPEST = 100;
const MOST_LEAVES = 300;
const TOO_DEEP: FeedFault = { fault: `it is nested deeper than ${DEEPEST} levels` };

/** A document being rewritten: its open elements, the outermost first, as they were written. */
type Writing = {
  readonly xml: XmlText;
  readonly root: string;
  /** Before the names of an RSS feed that has a namespace of its own ("x:"); null: none. */
  readonly prefix: string | null;
  readonly parts: string[];
  readonly open: string[];
  items: number;
  /** How many children the innermost open element has. */
  leaves: number;
  /** How much text the innermost author or source may still have. */
  room: number;
};

/**
 * Rewrites a feed or an outline, from its root on, as XML that any parser reads: lower case, every element closed, every
 * text escaped, and only the elements and attributes that Dateline knows. This repairs broken XML, and nothing hostile
 * reaches the parser. Linear.
 */
export function mendXml(xml: XmlText, start: XmlMark): string | FeedFault {
  const root = localOf(start.name);
  const prefix = root === 'rss' && root !== start.name ? start.name.slice(0, -root.length) : null;
  const writing: Writing = { xml, root, prefix, parts: [], open: [], items: 0, leaves: 0, room: 0 };
  openElement(writing, toOwnName(writing, start.name), readTag(xml, start));
  let at = readTag(xml, start).after;
  while (writing.open.length > 0 && writing.items <= MAX_XML_ITEMS) {
    const mark = findMark(xml, at);
    if (!mark) break;
    addText(writing, escapeLoose(xml.text.slice(at, mark.at)));
    const after = addMark(writing, mark);
    if (typeof after !== 'number') return after;
    at = after;
  }
  closeDownTo(writing, 0);
  return writing.parts.join('');
}

function addMark(writing: Writing, mark: XmlMark): number | FeedFault {
  if (mark.kind === 'entity') return { fault: 'it declares entities (DTD)' };
  if (mark.kind === 'cdata')
    addText(writing, escapeAll(writing.xml.text.slice(mark.at + CDATA.length, mark.after - CDATA_END.length)));
  if (mark.kind === 'close') closeElement(writing, mark);
  if (mark.kind === 'open') return addElement(writing, mark);
  return mark.kind === 'close' ? readTag(writing.xml, mark).after : mark.after;
}

function addElement(writing: Writing, mark: XmlMark): number | FeedFault {
  const local = localOf(mark.name);
  const tag = readTag(writing.xml, mark);
  if (isItem(local)) {
    writing.items += 1;
    if (writing.items > MAX_XML_ITEMS) return tag.after;
    closeDownTo(writing, levelOfItems(writing));
  }
  closeUnfit(writing, local);
  if (writing.root === 'rss' && local !== 'channel' && writing.open.length === 1) openElement(writing, 'channel', NONE);
  if (local === 'channel' && writing.open.length > 1) return tag.after;
  const name = toOwnName(writing, mark.name);
  // The body of an outline holds feeds; that of an item is its text.
  const isText = local === 'body' && writing.root !== 'opml';
  if (isText || !isHolder(name, local)) return addLeaf(writing, { ...mark, name }, tag);
  if (writing.open.length >= DEEPEST) return TOO_DEEP;
  openElement(writing, name, tag);
  if (tag.isEmpty) closeDownTo(writing, writing.open.length - 1);
  return tag.after;
}

/** Without the prefix of the whole feed. */
function toOwnName({ prefix }: Writing, name: string): string {
  return prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

const NONE: XmlTag = { attributes: new Map(), isEmpty: false, after: 0 };

/** Items are in the channel in RSS, next to it in RDF, and in the root in other formats. */
function levelOfItems({ root, open }: Writing): number {
  return root === 'rss' && open.length > 1 ? 2 : 1;
}

/** An author or an hour that was never closed ends before an element it cannot contain. */
function closeUnfit(writing: Writing, local: string): void {
  const inner = writing.open.at(-1);
  if (inner !== undefined && !mayHold(localOf(inner), local)) closeDownTo(writing, writing.open.length - 1);
}

function closeElement(writing: Writing, mark: XmlMark): void {
  const local = localOf(mark.name);
  // What follows the end of a channel still belongs to it.
  if (local === 'channel' && writing.root === 'rss') return;
  const level = writing.open.findLastIndex((name) => localOf(name) === local);
  if (level !== -1) closeDownTo(writing, level);
}

function openElement(writing: Writing, name: string, tag: XmlTag): void {
  writing.open.push(name);
  writing.room = MOST_TEXT;
  writing.leaves = 0;
  writing.parts.push(`<${name}${renderAttributes(tag)}>`);
}

function closeDownTo(writing: Writing, level: number): void {
  while (writing.open.length > level) writing.parts.push(`</${writing.open.pop()}>`);
}

const MOST_TEXT = 300;
const TEXTED = /^(?:author|contributor|source)$/;

/** The text of elements with children counts only if it may be a name. */
function addText(writing: Writing, escaped: string): void {
  if (writing.room <= 0 || !TEXTED.test(localOf(writing.open.at(-1) ?? ''))) return;
  const kept = cutEscaped(escaped, writing.room);
  writing.room -= kept.length;
  writing.parts.push(kept);
}

function addLeaf(writing: Writing, mark: XmlMark, tag: XmlTag): number | FeedFault {
  const local = localOf(mark.name);
  const leaf = tag.isEmpty
    ? { end: tag.after, after: tag.after, depth: 0 }
    : findLeafEnd(writing.xml, tag.after, local);
  if (leaf.depth > DEEPEST) return TOO_DEEP;
  const longest = lengthKept(local);
  writing.leaves += 1;
  if (longest === undefined || writing.leaves > MOST_LEAVES) return leaf.after;
  const isXhtml =
    local === 'body' || /^(?:xhtml|application\/xhtml\+xml)$/i.test(tag.attributes.get('type')?.trim() ?? '');
  const written = escapeLeaf(writing.xml, tag.after, leaf.end, isXhtml);
  const text = cutEscaped(isBase64(tag) ? decodeBase64(written) : written, longest);
  const name = toName(mark.name, local);
  const attributes = renderAttributes(isXhtml ? withType(tag, 'html') : tag);
  writing.parts.push(`<${name}${attributes}>${text.trim() || hrefOf(writing, name, tag)}</${name}>`);
  return leaf.after;
}

/** Names used by only one module, whatever prefix a feed gives them. */
const MODULES: Readonly<Record<string, string>> = {
  encoded: 'content:encoded',
  creator: 'dc:creator',
  date: 'dc:date',
  body: 'content:encoded',
};

function toName(name: string, local: string): string {
  return MODULES[local] ?? name;
}

/** `<link href="…"/>` in place of RSS's address as text. */
function hrefOf({ root }: Writing, name: string, { attributes }: XmlTag): string {
  const isPage =
    name === 'link' && /^(?:rss|rdf)$/.test(root) && (attributes.get('rel') ?? 'alternate') === 'alternate';
  return isPage ? escapeLoose(attributes.get('href') ?? '') : '';
}

/** Atom 0.3 says so by `mode`, some RSS feeds by `encoding` or a data type. */
function isBase64({ attributes }: XmlTag): boolean {
  return ['mode', 'encoding', 'dt:dt'].some((name) => /base64$/i.test(attributes.get(name)?.trim() ?? ''));
}

/** As it is written if it is not base64 of UTF-8. */
function decodeBase64(written: string): string {
  const packed = written.replace(/\s+/g, '');
  if (!/^[a-z\d+/]+=*$/i.test(packed)) return written;
  const bytes = Buffer.from(packed, 'base64');
  return isUtf8(bytes) ? escapeAll(bytes.toString('utf8')) : written;
}

function withType(tag: XmlTag, type: string): XmlTag {
  return { ...tag, attributes: new Map([...tag.attributes, ['type', type]]) };
}

const KEPT_ELEMENTS =
  /^(?:xmlns|xmlns:[\w.-]+|xml:base|xml:lang|version|rel|href|type|ispermalink|src|role|rdf:about|about|text|title|xmlurl|htmlurl|url|iscomment)$/;

function renderAttributes({ attributes }: XmlTag): string {
  return [...attributes]
    .filter(([name]) => KEPT_ELEMENTS.test(name))
    .map(([name, value]) => ` ${name}="${escapeLoose(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** Cuts an escaped text without splitting a reference. */
function cutEscaped(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/&[^;]{0,32}$/, '');
}

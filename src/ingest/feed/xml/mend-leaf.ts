import { localOf } from './find-root.ts';
import { CDATA, CDATA_END, findMark, type XmlText } from './xml-marks.ts';
import { isItem, isKnownElement } from './xml-names.ts';

/** The content of an element with text: where it ends, and where the next part begins. */
export type LeafEnd = { readonly end: number; readonly after: number; readonly depth: number };

const VOID = /^(?:area|base|br|col|embed|hr|img|input|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/;
const ROOT = /^(?:channel|rss|rdf|feed|body|opml)$/;

/**
 * Where the text of an element ends: at its end tag; if that is missing, at the next element known in feeds, else at the
 * end of the item. Anything may come in between, most often unescaped HTML. An element known in feeds is never nested in
 * itself, so no stretch is read more often than there are such names: linear.
 */
export function findLeafEnd(xml: XmlText, from: number, local: string): LeafEnd {
  let known = -1;
  let same = 0;
  let depth = 0;
  let deepest = 0;
  for (let mark = findMark(xml, from); mark; mark = findMark(xml, mark.after)) {
    if (mark.kind !== 'open' && mark.kind !== 'close') continue;
    const name = localOf(mark.name);
    const isSame = name === local;
    if (isItem(name) || (mark.kind === 'close' && ROOT.test(name)))
      return cutAt(known === -1 ? mark.at : known, deepest);
    if (mark.kind === 'close') {
      if (isSame && same === 0) return { end: mark.at, after: behindTag(xml, mark.after), depth: deepest };
      if (isSame) same -= 1;
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (isSame && isKnownElement(local)) return cutAt(known === -1 ? mark.at : known, deepest);
    if (known === -1 && isKnownElement(name)) known = mark.at;
    if (isClosedAtOnce(xml, mark.after) || VOID.test(name)) continue;
    if (isSame) same += 1;
    depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return cutAt(known === -1 ? xml.text.length : known, deepest);
}

function cutAt(at: number, depth: number): LeafEnd {
  return { end: at, after: at, depth };
}

function behindTag({ text, find }: XmlText, from: number): number {
  const end = find('>', from);
  return end === -1 ? text.length : end + 1;
}

function isClosedAtOnce({ text, find }: XmlText, from: number): boolean {
  const end = find('>', from);
  return end > 0 && text[end - 1] === '/';
}

/**
 * The text between two offsets as XML without tags: CDATA sections are unwrapped, comments removed and markup escaped.
 * `isVerbatim` if entities belong to the content, as in XHTML.
 */
export function escapeLeaf(xml: XmlText, from: number, end: number, isVerbatim: boolean): string {
  const escapeText = isVerbatim ? escapeXhtml : escapeLoose;
  let escaped = '';
  let at = from;
  for (let mark = findMark(xml, from); mark && mark.at < end; mark = findMark(xml, mark.after)) {
    if (mark.kind !== 'cdata' && mark.kind !== 'comment') continue;
    escaped += escapeText(xml.text.slice(at, mark.at));
    at = Math.min(mark.after, end);
    if (mark.kind === 'cdata') escaped += escapeAll(xml.text.slice(mark.at + CDATA.length, at - CDATA_END.length));
  }
  return escaped + escapeText(xml.text.slice(at, end));
}

const PREFIX = /<(\/?)[a-z][\w.-]*:(?=[a-z])/gi;

/** "<x:p>a &amp; b</x:p>" is the HTML "<p>a &amp; b</p>". */
function escapeXhtml(text: string): string {
  return escapeAll(text.replace(PREFIX, '<$1'));
}

export function escapeAll(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const BARE = /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)/gi;
const OPENED = /<!\[CDATA\[/gi;

/** "AT&T &amp; more <br>" → "AT&amp;T &amp; more &lt;br>" */
export function escapeLoose(text: string): string {
  return text.replace(OPENED, '').replace(BARE, '&amp;').replaceAll('<', '&lt;');
}

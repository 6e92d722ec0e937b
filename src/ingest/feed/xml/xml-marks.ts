/** A text with markup, and a search for ends in it. */
export type XmlText = {
  readonly text: string;
  /** indexOf, but what was not found once is not searched for again: openings without ends cost no more than text. */
  readonly find: (mark: string, from: number) => number;
};

export type XmlMark = {
  readonly kind: 'open' | 'close' | 'comment' | 'cdata' | 'doctype' | 'entity' | 'other';
  /** Lower case; empty if it is not a tag. */
  readonly name: string;
  readonly at: number;
  /** After the whole comment or section; after the name of a tag. */
  readonly after: number;
};

/** Characters that XML forbids. */
export const CONTROL = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;
export const CDATA = '<![CDATA[';
export const CDATA_END = ']]>';

export function toXmlText(text: string): XmlText {
  const gone = new Set<string>();
  const find = (mark: string, from: number): number => {
    const at = gone.has(mark) ? -1 : text.indexOf(mark, from);
    if (at === -1) gone.add(mark);
    return at;
  };
  return { text, find };
}

const MARK = /<(?:!--|!\[CDATA\[|!doctype\b|!entity\b|[?!]|(\/?)([a-z_][\w.:-]*))/gi;

/** The next piece of markup from an offset on; undefined if only text is left. */
export function findMark(xml: XmlText, from: number): XmlMark | undefined {
  MARK.lastIndex = from;
  const match = MARK.exec(xml.text);
  if (!match) return undefined;
  const [whole, slash, name] = match;
  const at = match.index;
  if (name !== undefined)
    return { kind: slash === '/' ? 'close' : 'open', name: name.toLowerCase(), at, after: at + whole.length };
  const kind = KINDS[whole.toLowerCase()] ?? 'other';
  const end = endOf(xml, kind, at + whole.length);
  return {
    kind: kind === 'cdata' && end === undefined ? 'other' : kind,
    name: '',
    at,
    after: end ?? at + whole.length,
  };
}

const KINDS: Readonly<Record<string, XmlMark['kind']>> = {
  '<!--': 'comment',
  '<![cdata[': 'cdata',
  '<!doctype': 'doctype',
  '<!entity': 'entity',
};

function endOf(xml: XmlText, kind: XmlMark['kind'], from: number): number | undefined {
  const mark = kind === 'comment' ? '-->' : kind === 'cdata' ? CDATA_END : '>';
  const end = xml.find(mark, from);
  if (end === -1) return undefined;
  // A section in which another opens was never closed: the end belongs to the other one.
  const next = kind === 'cdata' ? xml.find(CDATA, from) : -1;
  return next !== -1 && next < end ? undefined : end + mark.length;
}

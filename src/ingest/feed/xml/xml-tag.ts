import type { XmlMark, XmlText } from './xml-marks.ts';

export type XmlTag = {
  /** Names in lower case, values as written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** `<link href="…"/>` */
  readonly isEmpty: boolean;
  readonly after: number;
};

const ATTRIBUTE = /[\s/]*([^\s=>"'/<]+)(?:\s*=\s*(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s>"'<]*)))?/y;
const END = /[^<>]*>?/y;
const MAX_ATTRIBUTES = 60;

/** The rest of a tag after its name. A tag without an end stops at the next one. */
export function readTag({ text }: XmlText, { after }: XmlMark): XmlTag {
  const attributes = new Map<string, string>();
  let at = after;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    at = ATTRIBUTE.lastIndex;
    const [, name = '', double, single, bare] = match;
    if (attributes.size < MAX_ATTRIBUTES) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  END.lastIndex = at;
  const rest = END.exec(text)?.[0] ?? '';
  return { attributes, isEmpty: /\/>$/.test(rest), after: at + rest.length };
}

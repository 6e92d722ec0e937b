import { isElement, type PageElement, type PageNode } from '../../dom.ts';

const MAX_NODES = 300;
const SKIPPED = /^(?:script|style|noscript|template|svg)$/;
const INLINE = /^(?:b|em|i|small|strong|u|wbr|sup|sub|font|mark)$/;
const TEXT = 3;

/** The text of an element on one line; undefined if it is longer than `maxChars`, without reading the rest. */
export function shortText(element: PageElement, maxChars: number): string | undefined {
  const waiting: (PageNode | ' ')[] = [element];
  let text = '';
  for (let count = 0; count < MAX_NODES; count++) {
    const node = waiting.pop();
    if (!node) return text.replace(/\s+/g, ' ').trim();
    if (node === ' ') text += ' ';
    else if (node.nodeType === TEXT) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (text.length > maxChars) return undefined;
    if (node === ' ' || !isElement(node) || SKIPPED.test(node.localName)) continue;
    const children: (PageNode | ' ')[] = [];
    for (let child = node.firstChild; child && children.length < MAX_NODES; child = child.nextSibling) {
      children.push(child);
      // The texts of two parts that stand side by side are two words.
      if (isElement(child) && !INLINE.test(child.localName)) children.push(' ');
    }
    waiting.push(...children.reverse());
  }
  return undefined;
}

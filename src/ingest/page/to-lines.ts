import { isElement, type PageNode } from './dom.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const TEXT = 3;

/** A line of text as a reader sees it, and how much of it is links. */
export type Line = { readonly text: string; readonly linked: number; readonly tag: string };

/** The text of a tree, split where a block begins or ends and at line breaks. Not recursive, so any depth works. */
export function toLines(root: PageNode): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let linked = 0;
  let tag = 'div';
  const flush = () => {
    const whole = text.replace(/[\s\u00a0]+/g, ' ').trim();
    if (whole !== '') lines.push({ text: whole, linked: Math.min(1, linked / whole.length), tag });
    text = '';
    linked = 0;
  };
  let links = 0;
  let node: PageNode | null = root;
  while (node) {
    if (node.nodeType === TEXT) {
      const value = node.textContent ?? '';
      text += value;
      if (links > 0) linked += value.trim().length;
    }
    const name = isElement(node) ? node.localName : '';
    if (BLOCK.test(name) || name === 'br') flush();
    if (BLOCK.test(name)) tag = name;
    if (name === 'a') links += 1;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    node = leave(node);
  }
  flush();
  return lines;

  function leave(from: PageNode): PageNode | null {
    let at: PageNode | null = from;
    while (at) {
      const name = isElement(at) ? at.localName : '';
      if (name === 'a') links -= 1;
      if (BLOCK.test(name)) flush();
      if (at === root) return null;
      if (at.nextSibling) return at.nextSibling;
      at = at.parentNode;
    }
    return null;
  }
}

import { isElement, type PageElement, type PageNode } from '../../dom.ts';
import { isAside } from './is-aside.ts';
import { nameMark } from './name-mark.ts';
import type { PageLine, PageLines, PageMark } from './page-line.ts';
import { shortText } from './short-text.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|br)$/;
const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|canvas|head|select|object)$/;
const TEXT = 3;
const MAX_MARK_CHARS = 300;
const MAX_LINES = 20_000;
const MAX_MARKS = 400;
const NO_ASIDES: readonly PageElement[] = [];

/** Every line of a page and every element that is named after an author or a date, in order. Not recursive; scripts are skipped. */
export function readLines(root: PageNode): PageLines {
  const lines: PageLine[] = [];
  const marks: PageMark[] = [];
  let pieces: string[] = [];
  let asides = NO_ASIDES;
  const tags: string[] = [];
  const flush = () => {
    const whole = pieces
      .join('')
      .replace(/[\s\u00a0\u200b]+/g, ' ')
      .trim();
    if (whole !== '') lines.push({ text: whole, tag: tags.at(-1) ?? 'body', asides });
    pieces = [];
  };
  let node: PageNode | null = root;
  while (node && lines.length < MAX_LINES) {
    if (node.nodeType === TEXT) add(node.textContent ?? '');
    const isSkipped = isElement(node) && !enter(node);
    if (!isSkipped && node.firstChild) node = node.firstChild;
    else node = leave(node, isSkipped);
  }
  flush();
  return { lines, marks };

  /** Parts that only a style sets apart are two words: `<span>Jane Doe</span><span>July 3</span>`. */
  function add(piece: string): void {
    const isGlued = /\p{Ll}$/u.test((pieces.at(-1) ?? '').slice(-2)) && /^[\p{Lu}\d]/u.test(piece);
    pieces.push(isGlued ? ` ${piece}` : piece);
  }

  function enter(element: PageElement): boolean {
    const name = element.localName;
    if (SKIPPED.test(name)) return false;
    if (BLOCK.test(name)) {
      flush();
      tags.push(name);
    }
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (isAside(element, names)) asides = [...asides, element];
    mark(element, names);
    return true;
  }

  function mark(element: PageElement, names: string): void {
    const named = marks.length < MAX_MARKS ? nameMark(element, names) : undefined;
    if (!named) return;
    const whole = shortText(element, MAX_MARK_CHARS);
    if (whole === undefined) return;
    const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
    marks.push({ ...named, text: whole, machine, line: lines.length, asides });
  }

  function leave(from: PageNode, isSkipped: boolean): PageNode | null {
    let at: PageNode | null = from;
    let skipped = isSkipped;
    while (at) {
      if (isElement(at) && !skipped) close(at);
      skipped = false;
      if (at === root) return null;
      if (at.nextSibling) return at.nextSibling;
      at = at.parentNode;
    }
    return null;
  }

  function close(element: PageElement): void {
    if (BLOCK.test(element.localName)) {
      flush();
      tags.pop();
    }
    if (asides.at(-1) === element) asides = asides.slice(0, -1);
  }
}

import { isElement, type PageElement } from './dom.ts';

const PROSE_CHARS = 80;
const NEARLY_ALL = 0.85;
/** Paragraphs inside paragraphs are read once for each: no page needs more than this. */
const MAX_READ_CHARS = 20_000_000;
const DEEPEST_READ = 250;

/** How much prose each element holds, in characters; an element without any is missing. */
type Prose = ReadonlyMap<PageElement, number>;

/** Measures the paragraphs of a page, each once, for the paragraph and everything around it. */
export function measureProse(root: PageElement): Prose {
  const prose = new Map<PageElement, number>();
  let left = MAX_READ_CHARS;
  for (const element of root.querySelectorAll('p, li, blockquote')) {
    const { length } = (element.textContent ?? '').trim();
    left -= length;
    if (left < 0) break;
    if (length >= PROSE_CHARS) addAround(element, length, prose);
  }
  return prose;
}

function addAround(element: PageElement, chars: number, prose: Map<PageElement, number>): void {
  let at: PageElement | null = element;
  for (let depth = 0; at && depth < DEEPEST_READ; depth++) {
    prose.set(at, (prose.get(at) ?? 0) + chars);
    at = at.parentElement;
  }
}

const INSIDE = /^(?:p|li|ul|ol|table|blockquote)$/;

/** The smallest box that holds nearly all of an element's paragraphs. */
export function findProseBox(root: PageElement, prose: Prose): PageElement {
  const least = (prose.get(root) ?? 0) * NEARLY_ALL;
  let box = root;
  while (least > 0) {
    const inner = findChild(box, (child) => (prose.get(child) ?? 0) >= least);
    if (!inner || INSIDE.test(inner.localName)) break;
    box = inner;
  }
  return box;
}

function findChild(element: PageElement, is: (child: PageElement) => boolean): PageElement | undefined {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child) && is(child)) return child;
  return undefined;
}

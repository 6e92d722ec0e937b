import type { PageElement } from './dom.ts';

/** Characters of an element's text, runs of blanks counted once. */
export function lengthOf(element: PageElement | null): number {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').length;
}

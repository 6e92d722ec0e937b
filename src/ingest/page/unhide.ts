import type { PageDocument, PageElement } from './dom.ts';
import { lengthOf } from './text-length.ts';

const BOXES = ['main', 'article', 'section', 'div']
  .flatMap((tag) => [`${tag}[hidden]`, `${tag}[aria-hidden="true"]`])
  .join(', ');
const STREAMED = /^S:\d/;
const LARGE_SHARE = 0.4;

/**
 * A page that a script will show keeps its text in a box marked hidden: React streams parts as `<div hidden id="S:0">`, others show
 * the body when it has loaded. A hidden box with much of the page's text is the page, so it stays.
 */
export function unhideText(document: PageDocument): void {
  const hidden = [...document.querySelectorAll(BOXES)];
  if (hidden.length === 0) return;
  const whole = lengthOf(document.body);
  for (const box of hidden) if (STREAMED.test(box.id) || lengthOf(box) > whole * LARGE_SHARE) show(box);
}

function show(box: PageElement): void {
  box.removeAttribute('hidden');
  box.removeAttribute('aria-hidden');
}

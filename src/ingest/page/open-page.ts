import { parseHTML } from 'linkedom';
import { findBodyTag } from './body-tag.ts';
import type { PageDocument } from './dom.ts';
import { dropConditional } from './drop-conditional.ts';
import { toRegularPage } from './regular-page.ts';

const MAX_PAGE_CHARS = 6_000_000;
const DEEPEST = 120;

/** HTML → document; undefined if it cannot be parsed. What is too long is cut, what is too deep is flattened. */
export function openPage(html: string): PageDocument | undefined {
  try {
    const page = flatten(dropConditional(html.slice(0, MAX_PAGE_CHARS)));
    const document = parse(withBody(page));
    if (document.body?.firstChild) return document;
    const regular = parse(toRegularPage(page));
    return regular.body ? regular : undefined;
  } catch {
    return undefined;
  }
}

function parse(html: string): PageDocument {
  // The library's types are those of a browser.
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  return document;
}

/** A page may leave out html and body; the library needs them. */
function withBody(html: string): string {
  if (findBodyTag(html)) return html;
  return `<html><body>${html.replace(/<\/?(?:html|head)(?:\s[^<>]{0,1000})?>|<!doctype[^<>]{0,1000}>/gi, '')}</body></html>`;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,10000}>/gi;
const FRAME = /^(?:html|head|body)$/;
const RAW = /^(?:script|style|textarea)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/i;

/** Tags nested deeper than any article are left out, so that code that walks the tree cannot overflow the stack. */
function flatten(html: string): string {
  let depth = 0;
  let skipped = 0;
  let isInBody = false;
  let raw = '';
  return html.replace(TAG, (tag, slash: string, named: string) => {
    const name = named.toLowerCase();
    // What a script or style holds is no tag, whatever it looks like.
    if (raw !== '') {
      if (slash !== '' && name === raw) raw = '';
      return tag;
    }
    if (RAW.test(name) && slash === '') {
      raw = name;
      return tag;
    }
    // A page inside a page: what it holds is text of the outer one.
    if (isInBody && FRAME.test(name)) return ' ';
    if (name === 'body') isInBody = true;
    if (VOID.test(name) || tag.endsWith('/>')) return tag;
    if (slash === '') {
      if (depth >= DEEPEST) {
        skipped += 1;
        return ' ';
      }
      depth += 1;
      return tag;
    }
    if (skipped > 0) {
      skipped -= 1;
      return ' ';
    }
    depth = Math.max(0, depth - 1);
    return tag;
  });
}

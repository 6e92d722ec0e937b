import { findBodyTag } from './body-tag.ts';

const MAX_TAG_CHARS = 1000;
const HTML_TAG = new RegExp(`<html(\\s[^<>]{0,${MAX_TAG_CHARS}})?>`, 'gi');
const FRAME = new RegExp(
  `<!--\\[if[^<>\\]]{0,200}\\]>?(?:<!)?(?:-->)?|(?:<!--)?<!\\[endif\\]-->|<!doctype[^<>]{0,${MAX_TAG_CHARS}}>|</?(?:html|head)(?:\\s[^<>]{0,${MAX_TAG_CHARS}})?>|</body\\s*>`,
  'gi',
);
/**
 * A page whose frame is out of order (text before the doctype, several `html` in comments for old browsers, elements between `html`
 * and `head`) → the same page as one `html` with one `head` and one `body`. Browsers mend this; the parser does not.
 */
export function toRegularPage(html: string): string {
  const body = findBodyTag(html);
  const [attributes = ''] = Array.from(html.matchAll(HTML_TAG), ([, found = '']) => found).toReversed();
  const head = html.slice(0, body?.start ?? 0).replace(FRAME, '');
  const rest = html.slice(body?.end ?? 0).replace(FRAME, '');
  return `<html${attributes}><head>${head}</head><body>${rest}</body></html>`;
}

import type { PageElement } from '../../dom.ts';

const AUTHOR = /author(?!i[sz]|i?ty)|byline|by-line|writer|contributor(?!s?-list)/i;
const AUTHOR_ADDRESS = /\/(?:authors?|contributors?|columnists?|reporters?|journalists?|writers?)\/[^/?#]|[?&]author=/i;
const DATE = /date(?![a-z])|Date|publish|posted|pubdate|time(?:stamp)?(?![a-z])|created/;
const NOT_DATE = /update-?container|reading-?time|read-?time|countdown|time-?line|playtime|duration/i;

/** `names`: its class and id. Whether an element's name says that it holds an author or a date, and that name; undefined if neither. */
export function nameMark(element: PageElement, names: string): { kind: 'author' | 'date'; name: string } | undefined {
  const tag = element.localName;
  const name = `${names} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`.trim();
  if (AUTHOR.test(name)) return { kind: 'author', name };
  if (tag === 'time' || (DATE.test(name) && !NOT_DATE.test(name))) return { kind: 'date', name };
  if (tag !== 'a') return undefined;
  const address = element.getAttribute('href') ?? '';
  return AUTHOR_ADDRESS.test(address) ? { kind: 'author', name: `link ${address}` } : undefined;
}

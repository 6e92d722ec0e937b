import { parseDateIn } from '../text/read-date-line.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { readJsonLd } from './json-ld.ts';

export type PageHead = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** The text as the page gives it to machines, often without paragraphs. */
  readonly articleBody: string | null;
};

/** Title, author, publisher and day: JSON-LD first, then meta, then the page's own lines. "Last updated" is ignored. */
export function readHead(document: PageDocument): PageHead {
  const told = readJsonLd(document);
  const byline =
    told?.byline ??
    metaOf(document, AUTHOR) ??
    linesOf(document, '[rel=author], [itemprop=author], .byline, .author')[0] ??
    null;
  const publisher = told?.publisher ?? metaOf(document, PUBLISHER) ?? null;
  return {
    title:
      told?.title ?? metaOf(document, TITLE) ?? linesOf(document, 'h1')[0] ?? linesOf(document, 'title')[0] ?? null,
    byline: byline === null ? null : byline.replace(/^by\s+/i, ''),
    publisher,
    published: toDay(told?.published) ?? toDay(metaOf(document, PUBLISHED)) ?? ownDate(document),
    articleBody: told?.articleBody ?? null,
  };
}

const TITLE = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="title"]'];
const AUTHOR = ['meta[name="author"]', 'meta[property="article:author"]', 'meta[name="byl"]'];
const PUBLISHER = ['meta[property="og:site_name"]', 'meta[name="publisher"]', 'meta[name="application-name"]'];
const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
];

function metaOf(document: PageDocument, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const content = document.querySelector(selector)?.getAttribute('content')?.trim();
    if (content && !/^https?:/.test(content)) return content;
  }
  return null;
}

const LONGEST_LINE = 200;

function linesOf(document: PageDocument, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
}

function toDay(text: string | null | undefined): string | null {
  return text ? (parseDateIn(text)?.date ?? null) : null;
}

/** The day in the page itself, unless it says when the page was updated. */
function ownDate(document: PageDocument): string | null {
  const textAround = createTextAround();
  const times = [...document.querySelectorAll('time[datetime], [itemprop=datePublished]')].filter(
    (element) => !isUpdate(element, textAround(element)),
  );
  for (const time of times) {
    const day = toDay(time.getAttribute('datetime') ?? time.getAttribute('content')) ?? toDay(time.textContent);
    if (day) return day;
  }
  const lines = linesOf(
    document,
    '.date, .published, .pubdate, .post-date, .entry-date, .timestamp, .dateline, .article-date, .byline',
  );
  return (
    lines
      .filter((line) => !/updated|modified/i.test(line))
      .map(toDay)
      .find((day) => day !== null) ?? null
  );
}

/** The start of the text around an element. Each parent is read once, or a page of 100,000 dates would be read 100,000 times. */
function createTextAround(): (element: PageElement) => string {
  const texts = new Map<PageElement, string>();
  return ({ parentElement }) => {
    if (parentElement === null) return '';
    const text = texts.get(parentElement) ?? (parentElement.textContent ?? '').slice(0, LONGEST_LINE);
    texts.set(parentElement, text);
    return text;
  };
}

function isUpdate(element: PageElement, textAround: string): boolean {
  const around = `${element.className} ${element.getAttribute('itemprop') ?? ''} ${textAround}`;
  return /dateModified|updated|modified/i.test(around) && !/published/i.test(around);
}

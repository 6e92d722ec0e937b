import { type MadeArticle, makeArticle } from './make-article.ts';

/** A feed as a news site would serve it, each item with its full text. */
export type FeedPlan = {
  readonly format: 'rss' | 'atom';
  readonly items: number;
  readonly paragraphs: number;
  /** A different number gives different articles and addresses. */
  readonly number: number;
};

/** The same plan gives the same text. */
export function makeFeed({ format, items, paragraphs, number }: FeedPlan): string {
  const home = `https://news-${number}.example/`;
  const all = Array.from({ length: items }, (_, at) => toItem(home, number * 1000 + at, paragraphs));
  return format === 'rss' ? toRss(home, all) : toAtom(home, all);
}

type Item = Pick<MadeArticle, 'title' | 'author' | 'published'> & { readonly url: string; readonly html: string };

/** Its address as it stands in XML. */
function toItem(home: string, seed: number, count: number): Item {
  const { paragraphs, ...head } = makeArticle(seed, count);
  const html = paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;')}</p>`).join('\n');
  return { ...head, html, url: `${home}${seed}.html?utm_source=feed&amp;utm_medium=rss` };
}

function toRss(home: string, items: readonly Item[]): string {
  const all = items.map(
    ({ url, title, author, published, html }) => `<item>
<title>${title}</title>
<link>${url}</link>
<guid isPermaLink="false">${url}</guid>
<dc:creator>${author}</dc:creator>
<pubDate>${toRssDate(published)}</pubDate>
<description>${title}</description>
<content:encoded><![CDATA[${html}]]></content:encoded>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><link>${home}</link><description>All news</description><ttl>60</ttl>
${all.join('\n')}
</channel></rss>`;
}

function toAtom(home: string, items: readonly Item[]): string {
  const all = items.map(
    ({ url, title, author, published, html }) => `<entry>
<title>${title}</title>
<link rel="alternate" href="${url}"/>
<id>${url}</id>
<author><name>${author}</name></author>
<published>${published}</published><updated>${published}</updated>
<content type="html">${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content>
</entry>`,
  );
  const updated = items[0]?.published ?? '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>${home}</id><link href="${home}"/><updated>${updated}</updated>
${all.join('\n')}
</feed>`;
}

function toRssDate(at: Temporal.Instant): string {
  return new Date(at.epochMilliseconds).toUTCString();
}

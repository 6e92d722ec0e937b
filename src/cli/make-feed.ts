/** A feed as a news site would serve it, each item with its whole text: quotations, people, days. */
export type FeedPlan = {
  readonly format: 'rss' | 'atom';
  readonly items: number;
  /** Another number gives other articles, at other addresses. */
  readonly number: number;
};

const GIVEN = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Farid', 'Grace', 'Henry', 'Irene', 'James', 'Katya'];
const FAMILY = ['Aldous', 'Berger', 'Castell', 'Dorn', 'Emerick', 'Falk', 'Grant', 'Harlow', 'Ivanova'];
const ROLES = ['mayor', 'foreign minister', 'spokesman', 'envoy', 'president', 'adviser', 'secretary'];
const PLACES = ['Geneva', 'Ilmstadt', 'Riverport', 'Northaven', 'Vienna'];
const MATTERS = ['truce', 'bridge', 'budget', 'harbour', 'election', 'pipeline', 'school', 'railway'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const MONTHS = ['August', 'September', 'October', 'November'];
const PARAGRAPHS = 6;
const FIRST = Temporal.Instant.from('2016-07-13T06:00Z');

/** The same plan gives the same text; an item has some 2,500 characters. */
export function makeFeed({ format, items, number }: FeedPlan): string {
  const home = `https://news-${number}.example/`;
  const all = Array.from({ length: items }, (_, at) => toItem(home, number * 1000 + at));
  return format === 'rss' ? toRss(home, all) : toAtom(home, all);
}

type Made = {
  readonly url: string;
  readonly title: string;
  readonly author: string;
  readonly at: Temporal.Instant;
  readonly html: string;
};

function toItem(home: string, seed: number): Made {
  const name = `${pick(GIVEN, seed)} ${pick(FAMILY, seed)}`;
  const matter = pick(MATTERS, seed);
  return {
    url: `${home}${matter}/${seed}.html?utm_source=feed&utm_medium=rss`,
    title: `${pick(PLACES, seed)} talks on the ${matter} go on, ${pick(ROLES, seed)} says (${seed})`,
    author: name,
    at: FIRST.add({ minutes: seed % 10_000 }),
    html: Array.from({ length: PARAGRAPHS }, (_, at) => `<p>${toParagraph(seed * 31 + at * 7)}</p>`).join('\n'),
  };
}

/** Wordings in turn: speech before and behind its speaker, a half quotation, days near and far. */
function toParagraph(seed: number): string {
  const name = `${pick(GIVEN, seed)} ${pick(FAMILY, seed + 1)}`;
  const family = pick(FAMILY, seed + 1);
  const [role, place, matter] = [pick(ROLES, seed + 2), pick(PLACES, seed + 3), pick(MATTERS, seed + 4)];
  const [day, month] = [pick(DAYS, seed), pick(MONTHS, seed)];
  const date = `${1 + (seed % 28)} ${month} 2016`;
  return [
    `The ${role} of ${place}, ${name}, met the delegates on ${day} and spoke with them about the ${matter} for three hours.`,
    `“We are nearer to an agreement on the ${matter} than we were a week ago,” ${family} said on ${day}.`,
    `The delegates are to meet again on ${date}, the ${role} told reporters, and a draft is due by the end of ${month}.`,
    `${family} called the plan for the ${matter} “a beginning and not an end” and added that <b>nobody</b> had left the room.`,
    `Last year a first attempt had failed after two days, when ${place} &amp; its neighbours could not agree.`,
  ].join(' ');
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}

function toRss(home: string, all: readonly Made[]): string {
  const items = all.map(
    ({ url, title, author, at, html }) => `<item>
<title>${title}</title>
<link>${escapeAddress(url)}</link>
<guid isPermaLink="false">${escapeAddress(url)}</guid>
<dc:creator>${author}</dc:creator>
<pubDate>${toRssDate(at)}</pubDate>
<description>${title}</description>
<content:encoded><![CDATA[${html}]]></content:encoded>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><link>${home}</link><description>All news</description><ttl>60</ttl>
${items.join('\n')}
</channel></rss>`;
}

function toAtom(home: string, all: readonly Made[]): string {
  const entries = all.map(
    ({ url, title, author, at, html }) => `<entry>
<title>${title}</title>
<link rel="alternate" href="${escapeAddress(url)}"/>
<id>${escapeAddress(url)}</id>
<author><name>${author}</name></author>
<published>${at}</published><updated>${at}</updated>
<content type="html">${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>${home}</id><link href="${home}"/><updated>${FIRST}</updated>
${entries.join('\n')}
</feed>`;
}

function escapeAddress(url: string): string {
  return url.replaceAll('&', '&amp;');
}

function toRssDate(at: Temporal.Instant): string {
  return new Date(at.epochMilliseconds).toUTCString();
}

import { parseFeedDate } from '../../../feed/fields/parse-feed-date.ts';
import { listMetas } from '../metas.ts';
import type { PageFacts } from '../page-facts.ts';
import { type DayOrder, findDays } from './find-days.ts';

/** A moment of publication as a page tells machines: a day, and the instant with its offset if the page gives one. */
export type ToldMoment = { readonly day: string; readonly instant: string | null };

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'published_time',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'published_date',
  'published',
  'publicationdate',
  'publication_date',
  'publication-date',
  'pubdate',
  'bt:pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
  'originalpublicationdate',
  'ptime',
  'pub_date',
  'displaydate',
];

/** When a page tells machines that the article was published: JSON-LD, then meta, then microdata. */
export function findToldMoments({ jsonLd, metas, marks }: PageFacts, order: DayOrder): readonly ToldMoment[] {
  const microdata = marks.filter(({ name, machine }) => machine !== null && /datePublished/i.test(name));
  const told = [
    jsonLd.published ?? '',
    ...listMetas(metas, PUBLISHED),
    ...microdata.map(({ machine }) => machine ?? ''),
  ];
  return told.flatMap((text) => parseMoment(text, order) ?? []);
}

/** ISO 8601, RFC 2822, or a day in words or figures, even if quotation marks stand around it. */
function parseMoment(text: string, order: DayOrder): ToldMoment | undefined {
  const words = text.replace(/^["'\s]+|["'\s]+$/g, '');
  const date = parseFeedDate(words);
  if (date !== null) return { day: date.slice(0, 'YYYY-MM-DD'.length), instant: date.includes('T') ? date : null };
  const [day] = findDays(words, order);
  return day && { day: day.day, instant: null };
}

import type { Article } from '../../../core/article/article.ts';
import { toSource } from '../../../core/article/to-source.ts';
import type { KeyDate } from '../../../core/dates/key-date.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import { UserError } from '../../../core/errors.ts';
import type { LookView } from '../../../core/views/look-view.ts';
import type { KnownDate } from '../../../core/views/views.ts';
import { toArticle } from '../../../ingest/article/to-article.ts';
import { toSourcedQuote } from '../../to-sourced-quote.ts';
import { hostOfAddress } from '../feeds/feed-words.ts';
import { fetchPage } from '../poll/fetch-page.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { type Judged, judge } from './intake.ts';
import type { LookedTexts } from './looked-texts.ts';
import { readAddress } from './reading/read-address.ts';
import { readOrSay } from './reading/read-or-say.ts';

/** What to look at: an address, a text, or a text with an address in it, as a message has it. */
export type LookRequest = {
  readonly text: string | null;
  readonly link: string | null;
  /** The day of the message, YYYY-MM-DD; used if the text has no date. */
  readonly posted: string | null;
  /** The asker's day, YYYY-MM-DD: what is due then or later lies ahead. */
  readonly today: string;
};

/** Looks at a page or a text and stores nothing of it. Throws a UserError that says why it cannot be read. */
export async function lookAt(
  parts: ReadingParts,
  looked: LookedTexts,
  { text, link, posted, today }: LookRequest,
  now: Temporal.Instant,
): Promise<LookView> {
  if (link === null) return lookAtText(text ?? '', null);
  const url = readAddress(link);
  const page = await fetchPage(parts, url);
  const article = page.kind === 'page' ? toArticle(page.article, null) : undefined;
  if (article) return toView(await judged(article), { title: article.title, url, unread: null, remembered: null });
  const reason = page.kind === 'none' ? page.reason : 'its page has no text';
  const beside = (text ?? '').replaceAll(link, ' ').trim();
  const view = beside === '' ? null : await lookAtText(beside, reason);
  if (view && view.statements.length + view.ahead.length > 0) return view;
  throw new UserError(`${hostOfAddress(url)} could not be read: ${reason}.`, 'Paste its text after /peek instead.');

  async function lookAtText(words: string, unread: string | null): Promise<LookView> {
    const pasted = await readOrSay(() => parts.work.parseText(words));
    if (!pasted) throw new UserError('There is no text in it.', 'Give an address, or the text of an article.');
    const title = pasted.hasTitle ? pasted.article.title : null;
    const dated = { ...pasted.article, published: pasted.article.published ?? posted };
    return toView(await judged(dated), { title, url: null, unread, remembered: looked.remember(words) });
  }

  function judged(given: Article): Promise<Judged> {
    return readOrSay(() => judge(parts, given, now));
  }

  function toView(
    { article: read, findings, says }: Judged,
    from: Pick<LookView, 'title' | 'url' | 'unread' | 'remembered'>,
  ): LookView {
    const statements = findings.quotes.filter(({ speaker }) => speaker !== null);
    const ahead = findings.keyDates.filter((date) => isAhead(date, today)).map((date) => toKnownDate(read, date));
    return {
      ...from,
      source: toSource(read, [0, 0]),
      story: read.story,
      joins: says,
      statements: statements.map((quote) => toSourcedQuote(read, quote)),
      ahead: ahead.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
    };
  }
}

function isAhead({ date, certainty }: KeyDate, today: string): boolean {
  const last = lastDay(date);
  return certainty !== 'past' && last !== undefined && last >= today;
}

function toKnownDate(article: Article, { date, certainty, event, setBy, span }: KeyDate): KnownDate {
  const sources = [toSource(article, span)];
  return { date, certainty, event, setBy, hasPassed: false, movedFrom: null, sources };
}

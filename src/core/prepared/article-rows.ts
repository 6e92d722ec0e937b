import type { Article } from '../article.ts';
import type { Findings } from '../findings.ts';
import type { Quote } from '../quote.ts';
import { toReportSketch } from '../reports/report-sketch.ts';
import { findWordRuns } from '../reports/word-runs.ts';
import { assertInside } from '../text/assert-inside.ts';
import { foldText } from '../text/fold.ts';
import { findParagraphSpans, type Paragraph, paragraphAt } from './paragraph-spans.ts';
import { toKnownNames } from './to-known-names.ts';
import { toSearchable } from './to-searchable.ts';

/** What is saved of an article besides its head and text, prepared on a thread so that no one waits. */
export type ArticleRows = {
  /** JSON. */
  readonly findings: string;
  readonly sketch: readonly number[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly QuoteRow[];
  readonly keyDates: readonly KeyDateRow[];
  readonly people: readonly PersonRow[];
  readonly names: ReturnType<typeof toKnownNames>;
  /** Where the part that cannot be searched begins. */
  readonly searchableUntil: number | null;
};

type QuoteRow = {
  readonly number: number;
  readonly paragraph: number;
  readonly speaker: string;
  readonly speaker_key: string;
  readonly is_named: number;
  readonly text: string;
  readonly quote: string;
};
type KeyDateRow = { readonly number: number; readonly paragraph: number; readonly key_date: string };
type PersonRow = {
  readonly number: number;
  readonly paragraph: number;
  readonly name: string;
  readonly name_key: string;
  readonly role: string | null;
  readonly mentions: number;
  readonly person: string;
};

/** What is indexed of an article. Pure and linear. Quotes without an identified speaker stay only in its findings. */
export function toArticleRows(article: Article, findings: Findings): ArticleRows {
  const { text } = article;
  assertInside(
    text,
    'quotation',
    findings.quotes.flatMap(({ spans }) => spans),
  );
  assertInside(
    text,
    'key date',
    findings.keyDates.map(({ span }) => span),
  );
  assertInside(
    text,
    'mention',
    findings.people.flatMap(({ mentions }) => mentions),
  );
  const all = findParagraphSpans(text);
  const { parts, until } = toSearchable(text, all);
  const place = (offset: number | undefined) => paragraphAt(all, offset ?? 0);
  return {
    findings: JSON.stringify(findings),
    sketch: toReportSketch(article, findWordRuns(text)),
    paragraphs: parts,
    quotes: findings.quotes.flatMap((quote, number) => toQuoteRows(quote, number, place(quote.spans[0]?.[0]))),
    keyDates: findings.keyDates.map((keyDate, number) => ({
      number,
      paragraph: place(keyDate.span[0]),
      key_date: JSON.stringify(keyDate),
    })),
    people: findings.people.map((person, number) => ({
      number,
      paragraph: place(person.mentions[0]?.[0]),
      name: person.name,
      name_key: foldText(person.name),
      role: person.role,
      mentions: person.mentions.length,
      person: JSON.stringify(person),
    })),
    names: toKnownNames(findings),
    searchableUntil: until,
  };
}

function toQuoteRows(quote: Quote, number: number, paragraph: number): readonly QuoteRow[] {
  const { speaker, text } = quote;
  if (!speaker) return [];
  const who = {
    speaker: speaker.name,
    speaker_key: foldText(speaker.name),
    is_named: Number(speaker.kind !== 'unnamed'),
  };
  return [{ number, paragraph, ...who, text, quote: JSON.stringify(quote) }];
}

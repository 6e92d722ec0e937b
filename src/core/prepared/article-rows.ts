import type { Article } from '../article/article.ts';
import { lastDay } from '../dates/last-day.ts';
import { type Contribution, toContribution } from '../editions/contribution.ts';
import { writeContribution } from '../editions/contribution-json.ts';
import type { Findings } from '../findings.ts';
import type { Quote, Speaker } from '../quotes/quote.ts';
import { hashOutletWords, toOutletKey, toOutletWords } from '../reports/outlet-words.ts';
import { toReportSketch } from '../reports/report-sketch.ts';
import { listWordRuns } from '../reports/word-runs.ts';
import { assertInside } from '../text/assert-inside.ts';
import { foldText } from '../text/fold.ts';
import { STATEMENT_STEM, toSpeakerStem } from '../text/search/search-stems.ts';
import type { Span } from '../text/span.ts';
import { findParagraphSpans, type Paragraph, paragraphAt } from './paragraph-spans.ts';
import { readPartWords } from './part-words.ts';
import { toKnownNames } from './to-known-names.ts';
import { toSearchable } from './to-searchable.ts';

/** What is saved of an article besides its head and text, prepared on a thread so that no one waits. */
export type ArticleRows = {
  /** JSON. */
  readonly findings: string;
  /** What it gives to its stories: see `contribution-json.ts`. */
  readonly contribution: string;
  readonly sketch: readonly number[];
  readonly paragraphs: readonly ParagraphRow[];
  readonly quotes: readonly QuoteRow[];
  readonly keyDates: readonly KeyDateRow[];
  readonly people: readonly PersonRow[];
  readonly names: ReturnType<typeof toKnownNames>;
  /** Where the part that cannot be searched begins. */
  readonly searchableUntil: number | null;
};

/** `stems`: what it is found by, separated by blanks. */
type ParagraphRow = Paragraph & { readonly stems: string };

type QuoteRow = {
  readonly number: number;
  readonly paragraph: number;
  readonly last_paragraph: number;
  readonly speaker: string;
  readonly speaker_key: string;
  readonly is_named: number;
  /** 0 for the first speaker. */
  readonly voice: number;
  /** By which the same words by the same outlet are found: see `hashOutletWords`. */
  readonly words_hash: number;
};
type KeyDateRow = {
  readonly number: number;
  readonly paragraph: number;
  readonly last_day: string;
  /** JSON. */
  readonly key_date: string;
};
type PersonRow = {
  readonly number: number;
  readonly paragraph: number;
  readonly name: string;
  readonly name_key: string;
  readonly role: string | null;
  readonly mentions: number;
};

/** What is indexed of an article. Pure and linear. Quotes without an identified speaker stay only in its findings. */
export function toArticleRows(
  article: Article,
  findings: Findings,
  contribution: Contribution = toContribution(findings),
): ArticleRows {
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
  const outlet = toOutletKey(article);
  const quotes = findings.quotes.flatMap((quote, number) => toQuoteRows(quote, number, place, outlet));
  const spoken = findSpoken(findings.quotes, place);
  const { stems, hashes } = readPartWords(text, parts);
  return {
    findings: JSON.stringify(findings),
    contribution: writeContribution(contribution),
    sketch: toReportSketch(article, listWordRuns(hashes)),
    paragraphs: parts.map((part, at) => ({
      ...part,
      stems: [...(stems[at] ?? []), ...(spoken.get(part.number) ?? [])].join(' '),
    })),
    quotes,
    keyDates: findings.keyDates.map((keyDate, number) => ({
      number,
      paragraph: place(keyDate.span[0]),
      last_day: lastDay(keyDate.date) ?? '',
      key_date: JSON.stringify(keyDate),
    })),
    people: findings.people.map((person, number) => ({
      number,
      paragraph: place(person.mentions[0]?.[0]),
      name: person.name,
      name_key: foldText(person.name),
      role: person.role,
      mentions: person.mentions.length,
    })),
    names: toKnownNames(findings),
    searchableUntil: until,
  };
}

type PlaceOf = (offset: number | undefined) => number;

/** A row for each of those who said it together. */
function toQuoteRows(quote: Quote, number: number, place: PlaceOf, outlet: string | null): readonly QuoteRow[] {
  const { spans, text } = quote;
  const where = { number, paragraph: place(spans[0]?.[0]), last_paragraph: place(spans.at(-1)?.[0]) };
  return listVoices(quote).map(({ name, kind }, voice) => {
    const key = foldText(name);
    const isNamed = kind !== 'unnamed';
    return {
      ...where,
      speaker: name,
      speaker_key: key,
      is_named: Number(isNamed),
      voice,
      words_hash: isNamed ? hashOutletWords(toOutletWords(key, text, outlet)) : 0,
    };
  });
}

/** Each speaker once, the first first. */
function listVoices({ speaker, speakers }: Pick<Quote, 'speaker' | 'speakers'>): readonly Speaker[] {
  if (!speaker) return [];
  const others = new Map(speakers.map((one) => [foldText(one.name), one]));
  others.delete(foldText(speaker.name));
  return [speaker, ...others.values()];
}

/** Who is quoted in a paragraph: their stems, by the paragraph's number. */
function findSpoken(quotes: readonly Quote[], place: PlaceOf): ReadonlyMap<number, ReadonlySet<string>> {
  const spoken = new Map<number, Set<string>>();
  for (const quote of quotes)
    for (const [start] of quote.speaker ? quote.spans : NO_SPANS) {
      const stems = spoken.get(place(start)) ?? new Set([STATEMENT_STEM]);
      for (const { name } of listVoices(quote)) stems.add(toSpeakerStem(foldText(name)));
      spoken.set(place(start), stems);
    }
  return spoken;
}

const NO_SPANS: readonly Span[] = [];

import type { Insertable } from 'kysely';
import type { Article } from '../../../core/article.ts';
import type { KeyDate } from '../../../core/dates/key-date.ts';
import type { Findings } from '../../../core/findings.ts';
import type { Speaker } from '../../../core/quote.ts';
import { foldText } from '../../../core/text/fold.ts';
import type { Span } from '../../../core/text/span.ts';
import type { EarlierDate } from '../../../core/views/views.ts';
import type { Tables } from '../../tables.ts';

export type FoundRows = {
  readonly paragraphs: readonly Insertable<Tables['paragraphs']>[];
  readonly quotes: readonly Insertable<Tables['quotes']>[];
  readonly keyDates: readonly Insertable<Tables['key_dates']>[];
  readonly people: readonly Insertable<Tables['people']>[];
};

/** What is indexed of an article. Marks whose speaker cannot be told stay in its findings only. */
export function toFoundRows(
  article: Article,
  findings: Findings,
  earlier: ReadonlyMap<KeyDate, readonly EarlierDate[]>,
): FoundRows {
  const { id, story, published, text } = article;
  const known = { article: id, story, published: published ?? '' };
  const spans = paragraphSpans(text);
  const place = (span: Span) => ({ ...known, paragraph: paragraphAt(spans, span[0]) });
  return {
    paragraphs: spans.map(([starts, ends], i) => ({
      ...known,
      number: i + 1,
      starts,
      ends,
      text: text.slice(starts, ends),
    })),
    quotes: findings.quotes.flatMap((quote, number) => {
      const { speaker } = quote;
      if (!speaker) return [];
      return [
        {
          ...place(quote.spans[0] ?? [0, 0]),
          number,
          ...speakerColumns(speaker),
          text: quote.text,
          quote: JSON.stringify(quote),
        },
      ];
    }),
    keyDates: findings.keyDates.map((keyDate, number) => ({
      ...place(keyDate.span),
      number,
      key_date: JSON.stringify(keyDate),
      earlier: JSON.stringify(earlier.get(keyDate) ?? []),
    })),
    people: findings.people.map((person, number) => ({
      ...place(person.mentions[0] ?? [0, 0]),
      number,
      name: person.name,
      name_key: foldText(person.name),
      role: person.role,
      mentions: person.mentions.length,
      person: JSON.stringify(person),
    })),
  };
}

function speakerColumns(speaker: Speaker): { speaker: string; speaker_key: string; is_named: number } {
  return { speaker: speaker.name, speaker_key: foldText(speaker.name), is_named: isNamed(speaker) ? 1 : 0 };
}

/** Where an article gives no name, the role stands for it ("the spokesman"). */
function isNamed({ name, role, how }: Speaker): boolean {
  return how !== 'role' || (withoutThe(name) !== withoutThe(role ?? '') && !/^the /i.test(name));
}

function withoutThe(words: string): string {
  return foldText(words).replace(/^the /, '');
}

/** The lines that hold text, as sources count them. */
function paragraphSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\n]+/g))
    .filter(([line]) => line.trim() !== '')
    .map((match) => [match.index, match.index + match[0].length] as const);
}

/** Number of the paragraph that holds an offset, by halving. */
function paragraphAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

import type { Person } from '../person.ts';
import type { Quote } from '../quotes/quote.ts';
import { foldText } from '../text/fold.ts';
import { foldedWords } from '../text/folded-words.ts';
import { shortHash } from '../text/short-hash.ts';
import type { Span } from '../text/span.ts';
import type { QuoteRuling } from './ruling.ts';
import { locateAnchor, type WordAnchor } from './word-anchor.ts';

/** From the first of a quote's words to the last. */
export function wholeSpan({ spans }: Pick<Quote, 'spans'>): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

/** The number of the quote that holds the words of a ruling now, the one with the most of them; undefined if none does. */
export function findQuoteAt(text: string, quotes: readonly Quote[], anchor: WordAnchor): number | undefined {
  const span = locateAnchor(text, anchor);
  if (!span) return undefined;
  const shared = quotes.map((quote) => sharedLength(wholeSpan(quote), span));
  const most = Math.max(0, ...shared);
  return most === 0 ? undefined : shared.indexOf(most);
}

function sharedLength([start, end]: Span, [from, to]: Span): number {
  return Math.min(end, to) - Math.max(start, from);
}

/** Short ids of an article's quotes, in order: of their words, and which of the same words they are. They outlive other changes. */
export function toQuoteIds(article: string, quotes: readonly Quote[]): readonly string[] {
  const before = new Map<string, number>();
  return quotes.map(({ text }) => {
    const words = foldedWords(text).join(' ');
    const count = before.get(words) ?? 0;
    before.set(words, count + 1);
    return `${article}#${shortHash(`${words}|${count}`).slice(-ID_LENGTH)}`;
  });
}

const ID_LENGTH = 7;

/** A quote as the team ruled; null: it is no speech. */
export function toRuledQuote(
  quote: Quote,
  people: readonly Person[],
  { decision }: Pick<QuoteRuling, 'decision'>,
): Quote | null {
  if (decision.kind === 'not-speech') return null;
  if (decision.speaker === null) return { ...quote, speaker: null, speakers: [] };
  const key = foldText(decision.speaker);
  const known = people.find(({ name, aliases }) => [name, ...aliases].some((form) => foldText(form) === key));
  const speaker = {
    name: decision.speaker,
    mention: quote.speaker?.mention ?? wholeSpan(quote),
    how: 'named',
    kind: known?.kind ?? 'person',
    role: known?.role ?? null,
  } as const;
  return { ...quote, speaker, speakers: [speaker] };
}

/** The last ruling on each quote of an article, by the quote's number. */
export function ruleQuotes(
  { id, text }: { readonly id: string; readonly text: string },
  quotes: readonly Quote[],
  rulings: readonly QuoteRuling[],
): ReadonlyMap<number, QuoteRuling> {
  const ruled = new Map<number, QuoteRuling>();
  for (const ruling of rulings) {
    if (ruling.undone !== null || ruling.decision.on.article !== id) continue;
    const number = findQuoteAt(text, quotes, ruling.decision.on);
    if (number !== undefined) ruled.set(number, ruling);
  }
  return ruled;
}

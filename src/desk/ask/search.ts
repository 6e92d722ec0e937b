import { UserError } from '../../core/errors.ts';
import { type PageRequest, pageOf, toPage, toSlice } from '../../core/views/to-page.ts';
import type { Page, ReportedText } from '../../core/views/views.ts';
import type { ArticleStore, Scope } from '../../store/port/articles.ts';
import { type MatchedSentence, matchSentences } from './passages.ts';
import { earlierOf } from './statements/quotes.ts';

export type SearchRequest = Scope &
  PageRequest & {
    readonly words: string;
    /** Only articles published from a day and to a day (YYYY-MM-DD), both included; null: open. */
    readonly from?: string | null;
    readonly to?: string | null;
    /** Paragraphs, or the best sentence of each. */
    readonly show?: 'paragraphs' | 'sentences';
  };

export type SearchView = {
  readonly found: Page<ReportedText>;
  /** Whether each has every word; otherwise most of them. */
  readonly isEvery: boolean;
};

/** How many paragraphs with most of the words are looked through. */
const MOST_PASSAGES = 40;
/** Less than this share of the words is about something else. */
const LEAST_SHARE = 0.35;
const SHARE_OF_BEST = 0.7;

/**
 * Paragraphs with every word, best first; where none has every word, or sentences are wanted, those that have most of them.
 * Throws a UserError if there is nothing to search for.
 */
export async function searchArticles(articles: ArticleStore, request: SearchRequest): Promise<SearchView> {
  if (!/[\p{L}\p{N}]/u.test(request.words))
    throw new UserError('There is no word to search for.', 'Type at least one: /search target date');
  const { words, from = null } = request;
  const scope = { story: request.story, asOf: earlierOf(request.asOf, request.to ?? null), from };
  if (request.show !== 'sentences') {
    const found = await articles.search({ ...scope, words, ...toSlice(request) });
    if (found.total > 0) return { found: toPage(found.items, found.total, request), isEvery: true };
  }
  const passages = await articles.passages({ ...scope, words, limit: MOST_PASSAGES });
  const best = bestOfEach(matchSentences(passages));
  const least = Math.max(LEAST_SHARE, (best[0]?.share ?? 0) * SHARE_OF_BEST);
  const kept = best.filter(({ share }) => share >= least);
  const items = kept.map((sentence) => (request.show === 'sentences' ? toSentence(sentence) : toParagraph(sentence)));
  return { found: pageOf(items, request), isEvery: false };
}

/** One sentence a paragraph, in order. */
function bestOfEach(ranked: readonly MatchedSentence[]): readonly MatchedSentence[] {
  const known = new Set<number>();
  return ranked.filter(({ passage }) => known.size < known.add(passage.id).size);
}

function toParagraph({ passage: { text, source } }: MatchedSentence): ReportedText {
  return { text, source, alsoIn: [] };
}

function toSentence({ passage: { text, source }, span }: MatchedSentence): ReportedText {
  const [start] = source.span;
  return {
    text: text.slice(...span).trim(),
    source: { ...source, span: [start + span[0], start + span[1]] },
    alsoIn: [],
  };
}

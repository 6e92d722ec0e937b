import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { Elsewhere, Page, SourcedQuote } from '../../core/views/views.ts';
import type { ArticleStore, Scope } from '../../store/articles.ts';
import type { NameStore } from '../../store/names.ts';
import { isName, readSpeaker } from './speakers.ts';

export type QuotesRequest = Scope & PageRequest & { readonly speaker: string | null; readonly about: string | null };

export type QuotesView = {
  /** The speaker's name as the articles give it; null: everyone. */
  readonly speaker: string | null;
  readonly about: string | null;
  readonly quotes: Page<SourcedQuote>;
  /** What to offer if nothing was found. */
  readonly elsewhere: Elsewhere | null;
};

export type QuoteStores = { readonly articles: ArticleStore; readonly names: NameStore };

/** What someone said, word for word. Throws a UserError if the name is unknown or could be several people. */
export async function findQuotes({ articles, names }: QuoteStores, request: QuotesRequest): Promise<QuotesView> {
  const { story, asOf, about } = request;
  const speaker = request.speaker === null ? null : await readSpeaker(names, { story, asOf }, request.speaker);
  const found = await articles.quotes({ story, asOf, speaker, about, ...toSlice(request) });
  const elsewhere = found.total === 0 ? await countElsewhere(articles, { story, asOf }, speaker, about) : null;
  return { speaker, about, quotes: toPage(found.items, found.total, request), elsewhere };
}

/** The speaker's statements on other topics, otherwise everyone's. */
async function countElsewhere(
  articles: ArticleStore,
  scope: Scope,
  speaker: string | null,
  about: string | null,
): Promise<Elsewhere> {
  const count = async (who: string | null) =>
    (await articles.quotes({ ...scope, speaker: who, about: null, limit: 1, offset: 0 })).total;
  const own = speaker !== null && about !== null ? await count(speaker) : 0;
  return own > 0 ? { whose: 'speaker', count: own } : { whose: 'all', count: await count(null) };
}

const LONGEST_NAME = 5;

/** How many of the typed words are the speaker's name: the longest run that names a person; all of them if none does. */
export async function countSpeakerWords(names: NameStore, scope: Scope, words: readonly string[]): Promise<number> {
  for (let count = Math.min(words.length, LONGEST_NAME); count > 0; count--)
    if (await isName(names, scope, words.slice(0, count).join(' '))) return count;
  return words.length;
}

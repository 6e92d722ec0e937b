import type { SpeakerKeys } from '../../core/entities/speaker-keys.ts';
import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { Elsewhere, Page, SourcedQuote, SourcedText } from '../../core/views/views.ts';
import type { ArticleStore, Scope } from '../../store/articles.ts';
import type { EntityIndex } from '../people/entity-index.ts';
import { findNamed } from '../people/find-named.ts';
import type { PeopleBook } from '../people/people-book.ts';
import { isName, readSpeaker } from './speakers.ts';

export type QuotesRequest = Scope & PageRequest & { readonly speaker: string | null; readonly about: string | null };

export type QuotesView = {
  /** The speaker's name as answers give it; null: everyone. */
  readonly speaker: string | null;
  readonly about: string | null;
  readonly quotes: Page<SourcedQuote>;
  /** Of a speaker who is named and never quoted: where, newest first; a few. */
  readonly named: readonly SourcedText[];
  /** What to offer if nothing was found. */
  readonly elsewhere: Elsewhere | null;
};

export type QuoteParts = { readonly articles: ArticleStore; readonly people: PeopleBook };

/** What someone said, word for word. Throws a UserError if the name is unknown or could be several people. */
export async function findQuotes({ articles, people }: QuoteParts, request: QuotesRequest): Promise<QuotesView> {
  const { story, asOf, about } = request;
  const scope = { story, asOf };
  const speaker = request.speaker === null ? null : readSpeaker(await people.in(scope), request.speaker);
  const keys = speaker?.entity.keys ?? null;
  const found = await articles.quotes({ ...scope, speaker: keys, about, ...toSlice(request) });
  const quotes = toPage(found.items, found.total, request);
  const view = { speaker: speaker?.name ?? null, about, quotes, named: [], elsewhere: null };
  if (found.total > 0) return view;
  const elsewhere = await countElsewhere(articles, scope, keys, about);
  const isQuoted = elsewhere.whose === 'speaker';
  return { ...view, elsewhere, named: speaker && !isQuoted ? await findNamed(articles, speaker.entity) : [] };
}

/** The speaker's statements on other topics, otherwise everyone's. */
async function countElsewhere(
  articles: ArticleStore,
  scope: Scope,
  speaker: SpeakerKeys | null,
  about: string | null,
): Promise<Elsewhere> {
  const count = async (who: SpeakerKeys | null) =>
    (await articles.quotes({ ...scope, speaker: who, about: null, limit: 1, offset: 0 })).total;
  const own = speaker !== null && about !== null ? await count(speaker) : 0;
  return own > 0 ? { whose: 'speaker', count: own } : { whose: 'all', count: await count(null) };
}

const LONGEST_NAME = 5;

/** How many of the typed words are the speaker's name: the longest run that names one; all of them if none does. */
export function countSpeakerWords(index: EntityIndex, words: readonly string[]): number {
  // Several words in quotation marks were typed as one.
  if (words[0]?.includes(' ')) return 1;
  for (let count = Math.min(words.length, LONGEST_NAME); count > 0; count--)
    if (isName(index, words.slice(0, count).join(' '))) return count;
  return words.length;
}

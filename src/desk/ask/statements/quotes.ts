import type { SpeakerKeys } from '../../../core/entities/speaker-keys.ts';
import { type PageRequest, toPage, toSlice } from '../../../core/views/to-page.ts';
import type { Elsewhere, Page, SourcedQuote, SourcedText } from '../../../core/views/views.ts';
import type { ArticleStore, Scope } from '../../../store/port/articles.ts';
import { findNamed } from '../../people/find-named.ts';
import { findDescribedPeople, type SpeakerParts } from './described.ts';
import { readSpeakers } from './read-speakers.ts';
import { isName } from './speakers.ts';

export type QuotesRequest = Scope &
  PageRequest & {
    readonly speaker: string | null;
    readonly about: string | null;
    /** Only articles published from a day and to a day (YYYY-MM-DD), both included; null: open. */
    readonly from?: string | null;
    readonly to?: string | null;
  };

export type QuotesView = {
  /** The speaker's name as answers give it; null: everyone. */
  readonly speaker: string | null;
  readonly about: string | null;
  readonly quotes: Page<SourcedQuote>;
  /** Of a speaker who is named and never quoted: where, newest first; a few. */
  readonly named: readonly SourcedText[];
  /** Whether none is about what was asked, and these have a part of it. */
  readonly isNearest: boolean;
  /** What to offer if nothing was found. */
  readonly elsewhere: Elsewhere | null;
};

export type QuoteParts = SpeakerParts & { readonly articles: ArticleStore };

/** What someone said, word for word. Throws a UserError if the name is unknown or could be several people. */
export async function findQuotes(parts: QuoteParts, request: QuotesRequest): Promise<QuotesView> {
  const { articles } = parts;
  const { story, about, from = null } = request;
  const scope = { story, asOf: earlierOf(request.asOf, request.to ?? null) };
  const speaker = request.speaker === null ? null : await readSpeakers(parts, scope, request.speaker);
  const keys = speaker?.keys ?? null;
  const found = await articles.quotes({ ...scope, speaker: keys, about, from, ...toSlice(request) });
  const quotes = toPage(found.items, found.total, request);
  const isNearest = found.isNearest === true;
  const view = { speaker: speaker?.label ?? null, about, quotes, isNearest, named: [], elsewhere: null };
  if (found.total > 0) return view;
  const elsewhere = await countElsewhere(articles, scope, keys, about !== null || from !== null);
  const isQuoted = elsewhere.whose === 'speaker';
  return { ...view, elsewhere, named: speaker?.entity && !isQuoted ? await findNamed(articles, speaker.entity) : [] };
}

/** The earlier of two days; null is none. */
export function earlierOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** The speaker's statements without what narrowed them, a topic or a first day; otherwise everyone's. */
async function countElsewhere(
  articles: ArticleStore,
  scope: Scope,
  speaker: SpeakerKeys | null,
  isNarrowed: boolean,
): Promise<Elsewhere> {
  const count = async (who: SpeakerKeys | null) =>
    (await articles.quotes({ ...scope, speaker: who, about: null, limit: 1, offset: 0 })).total;
  const own = speaker !== null && isNarrowed ? await count(speaker) : 0;
  return own > 0 ? { whose: 'speaker', count: own } : { whose: 'all', count: await count(null) };
}

const LONGEST_NAME = 5;

/** "NASA": a single word that can be a body; "clock" is none. */
const isAcronym = (word: string) => /^\p{Lu}{3,}$/u.test(word);

/**
 * How many of the typed words are the speaker's name: the longest run that names a person or a body, or describes one; all
 * of them if none does.
 */
export async function countSpeakerWords(parts: SpeakerParts, scope: Scope, words: readonly string[]): Promise<number> {
  // Several words in quotation marks were typed as one.
  if (words[0]?.includes(' ')) return 1;
  const index = await parts.people.in(scope);
  for (let count = Math.min(words.length, LONGEST_NAME); count > 0; count--)
    if (isName(index, words.slice(0, count).join(' '))) return count;
  for (let count = Math.min(words.length, LONGEST_NAME); count > (isAcronym(words[0] ?? '') ? 0 : 1); count--)
    if ((await findDescribedPeople(parts, scope, words.slice(0, count).join(' '))).entities.length > 0) return count;
  return words.length;
}

import { matchName } from '../core/match-name.ts';
import { type PageRequest, toPage, toSlice } from '../core/to-page.ts';
import type { Page, SourcedQuote } from '../core/views.ts';
import type { ArticleStore, Scope } from '../store/articles.ts';
import { findPeople, findSpeakers, readPerson } from './speakers.ts';

export type QuotesRequest = Scope & PageRequest & { readonly speaker: string | null; readonly about: string | null };

export type QuotesView = {
  /** The speaker's name as the articles give it; null: everyone. */
  readonly speaker: string | null;
  readonly about: string | null;
  readonly quotes: Page<SourcedQuote>;
};

/** What someone said, word for word. Throws a UserError where the name is unknown or could be several people. */
export async function findQuotes(articles: ArticleStore, request: QuotesRequest): Promise<QuotesView> {
  const { story, asOf, about } = request;
  const speaker = request.speaker === null ? null : await readSpeaker(articles, { story, asOf }, request.speaker);
  const found = await articles.quotes({ story, asOf, speaker, about, ...toSlice(request) });
  return { speaker, about, quotes: toPage(found.items, found.total, request) };
}

/** Those who are quoted first; else someone the articles name, of whom they quote nothing. */
async function readSpeaker(articles: ArticleStore, scope: Scope, typed: string): Promise<string> {
  const quoted = await findSpeakers(articles, scope);
  const match = matchName(typed, quoted);
  if (match.kind === 'one') return match.found.name;
  const known = match.kind === 'none' ? await findPeople(articles, scope) : quoted;
  return readPerson<{ readonly name: string; readonly aliases: readonly string[] }>(typed, known, 'speaker').name;
}

const LONGEST_NAME = 5;

/** How many of the words typed are the speaker's name: the longest run that names somebody, at least one. */
export async function countSpeakerWords(
  articles: ArticleStore,
  scope: Scope,
  words: readonly string[],
): Promise<number> {
  const known = [...(await findSpeakers(articles, scope)), ...(await findPeople(articles, scope))];
  const longest = Math.min(words.length, LONGEST_NAME);
  const runs = Array.from({ length: longest }, (_, i) => longest - i);
  return runs.find((count) => matchName(words.slice(0, count).join(' '), known).kind !== 'none') ?? words.length;
}

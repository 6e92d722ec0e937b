import { type PageRequest, pageOf } from '../core/to-page.ts';
import type { KnownPerson, Page, SourcedQuote } from '../core/views.ts';
import type { ArticleStore, Scope } from '../store/articles.ts';
import { findPeople, readPerson } from './speakers.ts';

const LATEST = 3;

export type PersonView = { readonly person: KnownPerson; readonly latest: readonly SourcedQuote[] };

/** Who somebody is, as the articles say, and what they were last quoted with. */
export async function findPerson(articles: ArticleStore, scope: Scope, typed: string): Promise<PersonView> {
  const person = readPerson(typed, await findPeople(articles, scope), 'person');
  const { items } = await articles.quotes({ ...scope, speaker: person.name, about: null, limit: LATEST, offset: 0 });
  return { person, latest: items };
}

export async function listPeople(
  articles: ArticleStore,
  scope: Scope,
  request: PageRequest,
): Promise<Page<KnownPerson>> {
  return pageOf(await findPeople(articles, scope), request);
}

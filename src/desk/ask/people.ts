import { UserError } from '../../core/errors.ts';
import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { KnownPerson, Page, SourcedQuote } from '../../core/views/views.ts';
import type { ArticleStore, Scope } from '../../store/articles.ts';
import type { NameStore } from '../../store/names.ts';
import { readPerson } from './speakers.ts';

const LATEST = 3;

export type PersonView = { readonly person: KnownPerson; readonly latest: readonly SourcedQuote[] };

type Stores = { readonly articles: ArticleStore; readonly names: NameStore };

/** Who a person is according to the articles, and their latest quotes. */
export async function describePerson({ articles, names }: Stores, scope: Scope, typed: string): Promise<PersonView> {
  const name = await readPerson(names, scope, typed, 'person');
  const person = await names.person(scope, name);
  if (!person)
    throw new UserError(
      `The articles quote ${name} but say nothing else about them.`,
      `/quote ${name} shows the quotes.`,
    );
  const { items } = await articles.quotes({ ...scope, speaker: person.name, about: null, limit: LATEST, offset: 0 });
  return { person, latest: items };
}

export async function listPeople(names: NameStore, scope: Scope, request: PageRequest): Promise<Page<KnownPerson>> {
  const { items, total } = await names.people({ ...scope, ...toSlice(request) });
  return toPage(items, total, request);
}

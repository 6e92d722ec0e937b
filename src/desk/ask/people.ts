import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { KnownPerson, PeoplePage, SourcedQuote, SourcedText } from '../../core/views/views.ts';
import type { Scope } from '../../store/port/articles.ts';
import { describeEntity } from '../people/describe-entity.ts';
import type { NamedEntity } from '../people/entity-index.ts';
import { findExplained } from '../people/find-explained.ts';
import { findDescribedPeople } from './statements/described.ts';
import type { QuoteParts } from './statements/quotes.ts';
import { isName, readPerson, withoutThe } from './statements/speakers.ts';

const LATEST = 3;

export type PersonView = {
  readonly person: KnownPerson;
  /** Sentences that say who they are; a few. */
  readonly explained: readonly SourcedText[];
  readonly latest: readonly SourcedQuote[];
};

/** Who a person or organisation is according to the articles, and their latest quotes. Throws a UserError with the nearest names. */
export async function describePerson(parts: QuoteParts, scope: Scope, typed: string): Promise<PersonView> {
  const { articles } = parts;
  const known = await readMeant(parts, scope, typed);
  const said = await articles.quotes({ ...scope, speaker: known.entity.keys, about: null, limit: LATEST, offset: 0 });
  const explained = await findExplained(articles, known.entity);
  return { person: await describeEntity(articles, known, said.total), explained, latest: said.items };
}

/** By name, or by what somebody is: "Syria's prime minister". */
async function readMeant(parts: QuoteParts, scope: Scope, typed: string): Promise<NamedEntity> {
  const index = await parts.people.in(scope);
  const bare = withoutThe(typed);
  const [described] = isName(index, bare) ? [] : (await findDescribedPeople(parts, scope, bare)).entities;
  return index.all.find(({ entity }) => entity === described) ?? readPerson(index, typed, 'person');
}

/** Everyone in a scope: persons by rank, then the organisations that speak. */
export async function listPeople(
  { articles, people }: QuoteParts,
  scope: Scope,
  request: PageRequest,
): Promise<PeoplePage> {
  const listed = toListed((await people.in(scope)).all);
  const { limit, offset } = toSlice(request);
  const items = await Promise.all(listed.slice(offset, offset + limit).map(describe));
  const organisations = listed.filter(({ entity }) => entity.kind === 'organisation').length;
  return { ...toPage(items, listed.length, request), organisations };

  async function describe(known: NamedEntity): Promise<KnownPerson> {
    const { total } = await articles.quotes({ ...scope, speaker: known.entity.keys, about: null, limit: 0, offset: 0 });
    return describeEntity(
      articles,
      { ...known, entity: { ...known.entity, roles: known.entity.roles.slice(0, 1) } },
      total,
    );
  }
}

/** Of a story's people once: a long story has thousands of names. */
const listedOf = new WeakMap<readonly NamedEntity[], readonly NamedEntity[]>();

function toListed(all: readonly NamedEntity[]): readonly NamedEntity[] {
  const listed = listedOf.get(all) ?? all.filter(isListed);
  listedOf.set(all, listed);
  return listed;
}

/** Whom an article explains; an organisation only if it speaks. */
function isListed({ entity }: NamedEntity): boolean {
  return entity.newest.length > 0 && (entity.kind === 'person' || entity.statements > 0);
}

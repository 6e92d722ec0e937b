import type { EditionEntity } from '../../../core/editions/edition.ts';
import { toDescription } from '../../../core/question/describe/description.ts';
import { appointedWays, findAppointed } from '../../../core/question/describe/find-appointed.ts';
import {
  type Described,
  findDescribed,
  findShortForms,
  type PeopledText,
} from '../../../core/question/describe/find-described.ts';
import type { Scope } from '../../../store/port/articles.ts';
import type { NameStore } from '../../../store/port/names.ts';
import type { EntityIndex } from '../../people/entity-index.ts';
import type { PeopleBook } from '../../people/people-book.ts';

export type SpeakerParts = { readonly names: NameStore; readonly people: PeopleBook };

/** Whom the words describe: one person who holds an office, or everyone who speaks for a body. */
export type DescribedPeople = { readonly isOffice: boolean; readonly entities: readonly EditionEntity[] };

const NEWEST_PARAGRAPHS = 30;
const MOST_SPEAKING = 6;
/** Named so once, in an older article than others: not enough to speak for a body. */
const LEAST_VOTES = 0.4;
/** To be named as new in an office counts as much as being named with it in so many paragraphs. */
const APPOINTED_VOTES = 4;

/** What an edition was asked before: the answer to a question asks for the same as the understanding of it. */
const found = new WeakMap<EntityIndex, Map<string, Promise<DescribedPeople>>>();
const MOST_KEPT = 500;

/**
 * The people whom articles describe with the typed words, most often first; empty if there are none. Looked for once as long
 * as the story is not built again.
 */
export async function findDescribedPeople(parts: SpeakerParts, scope: Scope, typed: string): Promise<DescribedPeople> {
  const index = await parts.people.in(scope);
  const kept = found.get(index) ?? new Map<string, Promise<DescribedPeople>>();
  found.set(index, kept);
  const key = JSON.stringify([scope.story, scope.asOf, typed]);
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const looked = lookForDescribed(parts.names, index, scope, typed);
  kept.set(key, looked);
  looked.catch(() => kept.delete(key));
  return looked;
}

async function lookForDescribed(
  names: NameStore,
  index: EntityIndex,
  scope: Scope,
  typed: string,
): Promise<DescribedPeople> {
  const description = toDescription(typed);
  if (!description) return { isOffice: false, entities: [] };
  const newly = appointedWays(description);
  const read = await names.peopled(scope, [...description.ways, ...newly], NEWEST_PARAGRAPHS);
  const paragraphs = joinNewest(read.slice(0, description.ways.length));
  const forms = description.isOffice ? [] : description.ways.flatMap((way) => findShortForms(paragraphs, way));
  const short = forms.map((form) => [form]);
  const more = short.length > 0 ? await names.peopled(scope, short, NEWEST_PARAGRAPHS) : [];
  const all = joinNewest([paragraphs, ...more]);
  const appointed = findAppointed(joinNewest(read.slice(description.ways.length)), description);
  // What was written before somebody took an office tells of its former holder.
  const since = appointed ? all.filter(({ published }) => published >= appointed.published) : all;
  const told = findDescribed(since, { ...description, ways: [...description.ways, ...short] });
  const votes = appointed ? [...told, { name: appointed.name, votes: APPOINTED_VOTES }] : told;
  const known = toKnownVotes(index, votes);
  return { isOffice: description.isOffice, entities: known.slice(0, description.isOffice ? 1 : MOST_SPEAKING) };
}

/** Each paragraph once, the newest first. */
function joinNewest(lists: readonly (readonly PeopledText[])[]): readonly PeopledText[] {
  const once = new Map(lists.flat().map((paragraph) => [paragraph.id, paragraph]));
  return [...once.values()].sort((a, b) => compare(b.published, a.published) || b.id - a.id);
}

/** The votes of "Maj Gen Robert Moor" and "Moor" go to the one person known by these names. */
function toKnownVotes(index: EntityIndex, described: readonly Described[]): readonly EditionEntity[] {
  const votes = new Map<EditionEntity, number>();
  for (const { name, votes: count } of described) {
    const entity = toKnown(index, name);
    if (entity) votes.set(entity, (votes.get(entity) ?? 0) + count);
  }
  return [...votes]
    .filter(([, count]) => count >= LEAST_VOTES)
    .sort(([, a], [, b]) => b - a)
    .map(([entity]) => entity);
}

function toKnown(index: EntityIndex, name: string): EditionEntity | undefined {
  const isPerson = ({ entity }: { readonly entity: EditionEntity }) => entity.kind === 'person';
  const whole = index.like(name).filter(isPerson);
  const some = whole.length > 0 ? whole : index.like(name.split(' ').at(-1) ?? name).filter(isPerson);
  return some[0]?.entity;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

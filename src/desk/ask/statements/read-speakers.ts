import type { EditionEntity } from '../../../core/editions/edition.ts';
import type { SpeakerKeys } from '../../../core/entities/speaker-keys.ts';
import type { Scope } from '../../../store/port/articles.ts';
import { findDescribedPeople, type SpeakerParts } from './described.ts';
import { isName, readSpeaker, withoutThe } from './speakers.ts';

/** Whose statements are meant: a person, or a body and those who speak for it. */
export type Speakers = {
  /** As the answer names them. */
  readonly label: string;
  readonly keys: SpeakerKeys;
  /** Who is named; null if the words only describe somebody. */
  readonly entity: EditionEntity | null;
};

/**
 * Whom a typed name or description means: "kirby", "Turkey's foreign minister", "the White House". Throws a UserError with
 * those it could be, or the nearest names.
 */
export async function readSpeakers(parts: SpeakerParts, scope: Scope, typed: string): Promise<Speakers> {
  const bare = withoutThe(typed);
  const index = await parts.people.in(scope);
  if (!isName(index, bare)) {
    const { isOffice, entities } = await findDescribedPeople(parts, scope, bare);
    const [first] = entities;
    if (first) return { label: isOffice ? first.name : bare, keys: joinKeys(entities), entity: null };
  }
  const { name, entity } = readSpeaker(index, bare);
  if (entity.kind === 'person') return { label: name, keys: entity.keys, entity };
  const { entities: speaking } = await findDescribedPeople(parts, scope, name);
  return { label: name, keys: joinKeys([entity, ...speaking]), entity };
}

function joinKeys(entities: readonly EditionEntity[]): SpeakerKeys {
  const own = new Set(entities.flatMap(({ keys }) => keys.own));
  return { own: [...own], split: entities.flatMap(({ keys }) => keys.split).filter(({ key }) => !own.has(key)) };
}

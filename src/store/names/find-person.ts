import { type Kysely, sql as raw } from 'kysely';
import { foldText } from '../../core/text/fold.ts';
import type { KnownPerson } from '../../core/views/views.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { findForms } from './find-names.ts';
import { countedNames, type NameScope } from './in-scope.ts';
import { findFirstMentions, findSightings, type Sighting } from './sightings.ts';

/** In how many of the newest articles that name someone their roles are looked up. */
const ARTICLES_FOR_ROLES = 200;

export type NameCount = { readonly key: string; readonly quotes: number; readonly mentions: number };

/** A person across articles, by their name in any case: the name in the newest article and the roles, each once. */
export async function findPerson(
  sql: Kysely<Tables>,
  scope: NameScope,
  name: string,
): Promise<KnownPerson | undefined> {
  const key = foldText(name);
  const { rows } = await raw<NameCount>`
    select key, quotes, mentions from ${countedNames(scope, engineOf(sql).texts([key]))} as counted`.execute(sql);
  const [person] = await describePeople(sql, scope, rows, ARTICLES_FOR_ROLES);
  return person;
}

/** Those of some names that articles of the scope name, in order; roles only from so many of the newest articles. */
export async function describePeople(
  sql: Kysely<Tables>,
  scope: NameScope,
  names: readonly NameCount[],
  articlesForRoles: number,
): Promise<readonly KnownPerson[]> {
  const keys = names.map(({ key }) => key);
  const [forms, seen] = await Promise.all([
    findForms(sql, scope.workspace, keys),
    Promise.all(keys.map((key) => findSightings(sql, scope, key, articlesForRoles))),
  ]);
  const all = names.map((name, at) => ({ ...name, sightings: seen[at] ?? [] }));
  const roles = all.map(({ sightings }) => withNewRole(sightings));
  const toSource = await findFirstMentions(sql, [
    ...all.flatMap(({ sightings }) => sightings.slice(0, 1)),
    ...roles.flat(),
  ]);
  return all.flatMap(({ key, quotes, mentions, sightings: [newest] }, at) =>
    newest === undefined
      ? []
      : {
          kind: 'person' as const,
          name: newest.name,
          aliases: forms.get(key) ?? [],
          roles: (roles[at] ?? []).map((sighting) => ({ role: sighting.role, source: toSource(sighting) })),
          ...{ mentions, quotes },
          source: toSource(newest),
        },
  );
}

/** Those that give a role which no newer one gives, whatever its case. */
function withNewRole(sightings: readonly Sighting[]): readonly (Sighting & { readonly role: string })[] {
  const known = new Set<string>();
  return sightings.flatMap((sighting) => {
    const { role } = sighting;
    if (role === null || known.has(foldText(role))) return [];
    known.add(foldText(role));
    return [{ ...sighting, role }];
  });
}

import { foldText } from './fold.ts';
import type { KnownPerson, PersonInArticle, SpeakerCount } from './views.ts';

/** Rows of one person per article, newest article first → one per person. Only equal full names are the same person. */
export function mergePeople(
  rows: readonly PersonInArticle[],
  speakers: readonly SpeakerCount[],
): readonly KnownPerson[] {
  const counts = new Map(speakers.map(({ name, quotes }) => [foldText(name), quotes]));
  const groups = Map.groupBy(rows, ({ name }) => foldText(name));
  return [...groups]
    .map(([key, group]) => toKnownPerson(group, counts.get(key) ?? 0))
    .filter((person) => person !== undefined)
    .sort((a, b) => b.quotes - a.quotes || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

function toKnownPerson(group: readonly PersonInArticle[], quotes: number): KnownPerson | undefined {
  const [newest] = group;
  if (!newest) return undefined;
  const roles = new Map<string, KnownPerson['roles'][number]>();
  for (const { role, source } of group)
    if (role && !roles.has(foldText(role))) roles.set(foldText(role), { role, source });
  return {
    name: newest.name,
    aliases: [...new Set(group.flatMap(({ aliases }) => aliases))],
    roles: [...roles.values()],
    mentions: group.reduce((sum, { mentions }) => sum + mentions, 0),
    quotes,
    source: newest.source,
  };
}

import type { Entity } from './entity.ts';

/** Nouns of those who tell a story rather than act in it. */
const TELLS =
  /\b(?:correspondent|reporter|editor|presenter|anchor|columnist|journalist|blogger|broadcaster|producer|staff writer|newsreader)\b/i;

/** Those whom most articles name first; those who tell the story for a paper or a station last. Ties by name. */
export function rankEntities(entities: readonly Entity[]): readonly Entity[] {
  const ranked = entities.map((entity) => ({ entity, tells: Number(tellsTheStory(entity)) }));
  return ranked.sort((a, b) => a.tells - b.tells || compareWeight(a.entity, b.entity)).map(({ entity }) => entity);
}

function tellsTheStory({ roles }: Entity): boolean {
  const telling = roles.filter(({ role }) => TELLS.test(role)).length;
  return telling > 0 && telling * 2 >= roles.length;
}

function compareWeight(a: Entity, b: Entity): number {
  return b.articles.length - a.articles.length || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}

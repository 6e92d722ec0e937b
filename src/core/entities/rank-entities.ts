import { PASSING_WEIGHT } from '../events/weigh-event.ts';
import type { Entity } from './entity.ts';

/** Nouns of those who tell a story rather than act in it. */
const TELLS =
  /\b(?:correspondent|reporter|editor|presenter|anchor|columnist|journalist|blogger|broadcaster|producer|staff writer|newsreader)\b/i;

/**
 * Those whom most articles name first; those who tell the story for a paper or a station last. Ties by name. `passing` has
 * the ids of articles that touch the story in passing, which count little.
 */
export function rankEntities(entities: readonly Entity[], passing: ReadonlySet<string> = new Set()): readonly Entity[] {
  const weightOf = ({ articles }: Entity) =>
    articles.reduce((sum, article) => sum + (passing.has(article) ? PASSING_WEIGHT : 1), 0);
  const ranked = entities.map((entity) => ({
    entity,
    tells: Number(tellsTheStory(entity)),
    weight: weightOf(entity),
  }));
  return ranked
    .sort((a, b) => a.tells - b.tells || b.weight - a.weight || compareMentions(a.entity, b.entity))
    .map(({ entity }) => entity);
}

function tellsTheStory({ roles }: Entity): boolean {
  const telling = roles.filter(({ role }) => TELLS.test(role)).length;
  return telling > 0 && telling * 2 >= roles.length;
}

function compareMentions(a: Entity, b: Entity): number {
  return b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}

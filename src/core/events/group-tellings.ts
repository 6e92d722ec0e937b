import { rarityOf, type StoryWords } from '../tellings/story-words.ts';
import type { WeighedTelling } from './worth.ts';

/** Sentences that tell the same event, the best first. */
export type TellingGroup = readonly [WeighedTelling, ...WeighedTelling[]];

/** More events than a day of a story has; what is left is told in passing. Bounds the work on one day. */
const MAX_EVENTS_IN_DAY = 8;
/** The share of the rarer words of the shorter sentence that two must have in common. */
const SAME_EVENT = 0.2;
/** A sentence with few or common words alone does not join others. */
const LEAST_MASS = 8;

/**
 * Brings together the sentences of one day that tell the same event: the best sentence leads, those that share enough of
 * its words follow it, then the best of what is left. `weighed` is ordered best first.
 */
export function groupTellings(weighed: readonly WeighedTelling[], story: StoryWords): readonly TellingGroup[] {
  const groups: TellingGroup[] = [];
  let left = weighed.map((item) => ({ item, mass: rarityOfAll(item.telling.stems, story) }));
  for (let [lead] = left; lead !== undefined && groups.length < MAX_EVENTS_IN_DAY; [lead] = left) {
    const { item, mass } = lead;
    const stems = new Set(item.telling.stems);
    const joins = (other: (typeof left)[number]) => {
      const shared = rarityOfAll(
        other.item.telling.stems.filter((stem) => stems.has(stem)),
        story,
      );
      return shared / Math.max(LEAST_MASS, Math.min(mass, other.mass)) >= SAME_EVENT;
    };
    const { joined = [], apart = [] } = Object.groupBy(left.slice(1), (other) => (joins(other) ? 'joined' : 'apart'));
    groups.push([item, ...joined.map((other) => other.item)]);
    left = apart;
  }
  return groups;
}

function rarityOfAll(stems: readonly string[], story: StoryWords): number {
  return stems.reduce((sum, stem) => sum + rarityOf(story, stem), 0);
}

import type { TrailStep } from '../../../core/feeds/item.ts';

/** One stage of what happened to an item. */
export function toStep(stage: TrailStep['stage'], now: Temporal.Instant, says: string): TrailStep {
  return { stage, at: now.toString({ smallestUnit: 'second' }), says };
}

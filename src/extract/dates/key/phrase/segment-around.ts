import type { Segment } from '../title/clause/segments.ts';
import type { TitleContext } from '../title/context.ts';

/** The segment that the time stands in. */
export function segmentAround({ segments, time }: TitleContext): Segment | undefined {
  return segments.find(({ from, to }) => from <= time[0] && time[0] < to);
}

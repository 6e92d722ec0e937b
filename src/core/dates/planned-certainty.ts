import type { SourcedKeyDate } from '../views/views.ts';
import type { Certainty } from './key-date.ts';

/** How certain a date was before it arrived, if an article says: a target that is over was a target, met or not. */
export function plannedCertainty({
  certainty,
  sources,
}: {
  readonly certainty: Certainty;
  readonly sources: readonly SourcedKeyDate[];
}): Certainty {
  if (certainty !== 'past') return certainty;
  return sources.find(({ keyDate }) => keyDate.certainty !== 'past')?.keyDate.certainty ?? 'past';
}

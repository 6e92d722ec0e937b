import type { Certainty } from './key-date.ts';

/** Whether nothing happens on a day any more, though it was planned. */
export const isOff = (certainty: Certainty): boolean => certainty === 'postponed' || certainty === 'called off';

import type { Certainty } from './key-date.ts';

/** How it is said that a plan was given up. */
export type Off = Extract<Certainty, 'postponed' | 'called off'>;

/** Whether nothing happens on a day any more, though it was planned. */
export const isOff = (certainty: Certainty): certainty is Off =>
  certainty === 'postponed' || certainty === 'called off';

import { isOff } from '../dates/is-off.ts';
import type { DayTelling } from './telling.ts';

/** Whether a sentence says that something is to happen on its day. */
export const plansDay = ({ certainty }: Pick<DayTelling, 'certainty'>): boolean =>
  certainty !== 'past' && !isOff(certainty);

import { carryValues } from '../front/carry-values.ts';
import type { Middleware } from './middleware.ts';

/** What `as-of` says goes before the story clock, and the answer's buttons ask as of the same day. */
export const answerAsOf: Middleware = async (asked, next) => {
  const asOf = asked.values['as-of'];
  if (typeof asOf !== 'string') return next(asked);
  const card = await next({ ...asked, context: { ...asked.context, asOf } });
  return carryValues(card, { 'as-of': asOf }, () => true);
};

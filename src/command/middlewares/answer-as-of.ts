import { carryValues } from '../front/carry-values.ts';
import type { Middleware } from './middleware.ts';

/** `as-of` takes precedence over the story clock, and the buttons of the answer use the same day. */
export const answerAsOf: Middleware = async (asked, next) => {
  const asOf = asked.values['as-of'];
  if (typeof asOf !== 'string') return next(asked);
  const card = await next({ ...asked, context: { ...asked.context, asOf } });
  return carryValues(card, { 'as-of': asOf }, () => true);
};

import { personOf } from '../options/person-of.ts';
import type { Middleware } from './middleware.ts';

/** The first `zone:` that a person types is theirs where the platform does not tell one. */
export const rememberZone: Middleware = async (asked, next) => {
  const { values, context } = asked;
  const card = await next(asked);
  if (context.caller.zone === null && typeof values.zone === 'string' && card.tone !== 'error')
    // Not saved now, it is saved the next time: the answer counts.
    await context.desk.tell.zones.remember(personOf(context.caller), values.zone).catch(() => {});
  return card;
};

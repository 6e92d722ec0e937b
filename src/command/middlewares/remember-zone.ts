import { personOf } from '../options/person-of.ts';
import { isDirect } from '../rights/is-direct.ts';
import type { Asked, Middleware } from './middleware.ts';

/** The first `zone:` that a person types for something of their own is theirs where the platform does not tell one. */
export const rememberZone: Middleware = async (asked, next) => {
  const { values, context } = asked;
  const card = await next(asked);
  if (context.caller.zone === null && typeof values.zone === 'string' && isOwn(asked) && card.tone !== 'error')
    // Not saved now, it is saved the next time: the answer counts.
    await context.desk.tell.zones.remember(personOf(context.caller), values.zone).catch(() => {});
  return card;
};

/** A channel's digest may be for readers in another zone; what comes to the person alone is not. */
function isOwn({ found: { action }, values, context: { caller } }: Asked): boolean {
  return action.right === 'member' || (isDirect(caller) && values.in === undefined);
}

import { UserError } from '../../core/errors.ts';
import { carryValues } from '../front/carry-values.ts';
import { findPath } from '../grammar/find-action.ts';
import { isEnough } from '../rights/right.ts';
import { toLackingWords } from '../rights/who-manages.ts';
import type { Asked, Middleware } from './middleware.ts';

/** `in:#channel` asks as if in that channel or server, where the platform says that the caller manages it. */
export const goElsewhere: Middleware = async (asked, next) => {
  const place = asked.values.in;
  if (typeof place !== 'string') return next(asked);
  const { context } = asked;
  const caller = await readPlace(place, asked);
  const card = await next({ ...asked, context: { ...context, caller } });
  const takesIn = (command: string) => 'in' in (findPath(command, context.commands)?.action.options ?? {});
  return carryValues(card, { in: place }, takesIn);
};

async function readPlace(place: string, { found: { action, path }, context: { caller } }: Asked) {
  if (!caller.elsewhere)
    throw new UserError(`/${path} in: there is nowhere else to go from here.`, 'Leave in: out, or ask in a chat.');
  const there = await caller.elsewhere(place);
  if (!there || !isEnough(there.right, 'manager')) {
    const who = await caller.whoManages?.();
    const hint = 'Give the channel’s name or id, such as in:#news; you need to be a manager there.';
    throw new UserError(
      `/${path} in: “${place}” is no place that you manage and Dateline is in.`,
      [hint, who ? toLackingWords(who) : ''].filter((part) => part !== '').join(' '),
    );
  }
  if (there.channel.id === '' && action.ofChannel)
    throw new UserError(`/${path} in: which channel of “${place}”?`, 'Give the channel’s name or id: in:#news');
  return there;
}

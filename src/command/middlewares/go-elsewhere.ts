import { UserError } from '../../core/errors.ts';
import { carryValues } from '../front/carry-values.ts';
import { findPath } from '../grammar/find-action.ts';
import { isEnough } from '../rights/right.ts';
import { toLackingWords } from '../rights/who-manages.ts';
import type { Asked, Middleware } from './middleware.ts';

/** `in:#channel` runs the command as if sent in that channel or server, if the caller manages it. */
export const goElsewhere: Middleware = async (asked, next) => {
  const place = asked.values.in;
  if (typeof place !== 'string') return next(asked);
  const { context } = asked;
  const there = await readPlace(place, asked);
  const caller = { ...there, zone: there.zone ?? context.caller.zone };
  const card = await next({ ...asked, context: { ...context, caller } });
  const takesIn = (command: string) => 'in' in (findPath(command, context.commands)?.action.options ?? {});
  return carryValues(card, { in: place }, takesIn);
};

async function readPlace(place: string, { found: { action, path }, context: { caller } }: Asked) {
  if (!caller.elsewhere)
    throw new UserError(`/${path} in: there are no other channels here.`, 'Leave out in:, or use Slack or Discord.');
  const there = await caller.elsewhere(place);
  if (!there || !isEnough(there.right, 'manager')) {
    const who = await caller.whoManages?.();
    const hint = 'Use the channel’s name or id, such as in:#news. You need to be a manager there.';
    throw new UserError(
      `/${path} in: you do not manage “${place}”, or Dateline is not in it.`,
      [hint, who ? toLackingWords(who) : ''].filter((part) => part !== '').join(' '),
    );
  }
  if (there.channel.id === '' && action.ofChannel)
    throw new UserError(`/${path} in: which channel of “${place}”?`, 'Use the channel’s name or id: in:#news');
  return there;
}

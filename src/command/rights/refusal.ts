import type { PlatformName } from '../../core/channels/channel.ts';
import { UserError } from '../../core/errors.ts';
import type { Asked } from '../middlewares/middleware.ts';
import { isDirect } from './is-direct.ts';
import type { Right } from './right.ts';

type Words = { readonly place: string; readonly ask: string };

const WORDS: Readonly<Record<PlatformName, Words>> = {
  discord: { place: 'server', ask: 'Ask someone with Manage Server.' },
  slack: { place: 'workspace', ask: 'Ask a workspace admin, or the person who created this channel.' },
  web: { place: 'desk', ask: 'Ask the operator of this desk.' },
  terminal: { place: 'desk', ask: 'Ask the operator of this desk.' },
};

/** What a person is told who may not: what is needed, and who has it, on the platform they are on. */
export function refusal({ found: { path }, context: { caller } }: Asked, needed: Right): UserError {
  const { place, ask } = WORDS[caller.channel.platform];
  if (needed === 'operator')
    return new UserError(`/${path} changes what every ${place} of this desk shares.`, 'Ask the operator of this desk.');
  if (isDirect(caller))
    return new UserError(
      `/${path} needs the right to manage a ${place}; a direct message is for your own reminders.`,
      `If you manage one, say where: /${path} … in:#channel`,
    );
  return new UserError(`/${path} needs the right to manage this ${place}.`, ask);
}

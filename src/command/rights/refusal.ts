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
export function refusal({ found: { action, path }, context: { caller } }: Asked, needed: Right): UserError {
  const { place, ask } = WORDS[caller.channel.platform];
  if (needed === 'operator')
    return new UserError(
      `/${path} needs the right to operate this desk: this ${place} did not make that, and others use it too.`,
      'Ask the operator of this desk, whom DATELINE_OPERATORS names; so is anyone who types at its terminal.',
    );
  if (!isDirect(caller)) return new UserError(`/${path} needs the right to manage this ${place}.`, ask);
  const where = action.ofChannel ? 'the channel, such as in:#news' : `the ${place}’s channel, such as in:#news`;
  return new UserError(
    `/${path} needs the right to manage a ${place}; a direct message is for what is yours alone.`,
    `If you manage one, add ${where}.`,
  );
}

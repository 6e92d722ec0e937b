import type { PlatformName } from '../../core/channels/channel.ts';
import { UserError } from '../../core/errors.ts';
import type { Asked } from '../middlewares/middleware.ts';
import { isDirect } from './is-direct.ts';
import type { Right } from './right.ts';
import { toLackingWords } from './who-manages.ts';

type Words = { readonly place: string; readonly ask: (groups: readonly string[]) => string };

const askOperator = () => 'Ask the operator of this desk.';
const askOnSlack = (groups: readonly string[]) =>
  `Ask ${['a workspace admin', ...groups.map((group) => `a member of ${group}`)].join(', ')}, or the person who created this channel.`;

const WORDS: Readonly<Record<PlatformName, Words>> = {
  discord: { place: 'server', ask: () => 'Ask someone with Manage Server.' },
  slack: { place: 'workspace', ask: askOnSlack },
  web: { place: 'desk', ask: askOperator },
  terminal: { place: 'desk', ask: askOperator },
};

/** Tells a person that they may not do this: which right it needs, and who has that right on this platform. */
export async function refusal(
  { found: { action, path }, context: { caller } }: Asked,
  needed: Right,
): Promise<UserError> {
  const { place, ask } = WORDS[caller.channel.platform];
  if (needed === 'operator')
    return new UserError(
      `/${path} needs the right to operate this desk: this ${place} did not create that, and others use it too.`,
      'Ask an operator of this desk: someone listed in DATELINE_OPERATORS, or anyone at its terminal.',
    );
  if (!isDirect(caller)) {
    const who = (await caller.whoManages?.()) ?? { groups: [], lacking: [] };
    const hint = [ask(who.groups), toLackingWords(who)].filter((part) => part !== '').join(' ');
    return new UserError(`/${path} needs the right to manage this ${place}.`, hint);
  }
  const where = action.ofChannel ? 'the channel, such as in:#news' : `the ${place}’s channel, such as in:#news`;
  return new UserError(
    `/${path} needs the right to manage a ${place}; in a direct message you can change only what is yours.`,
    `If you manage one, add ${where}.`,
  );
}

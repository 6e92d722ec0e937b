import type { App } from '@slack/bolt';
import { answerAsked } from '../../../../command/asked-address.ts';
import type { Caller } from '../../../../command/define.ts';
import { isReadOnly } from '../../../../command/is-read-only.ts';
import { renderSlackCard, type SlackMessage } from '../../draw/render.ts';
import type { Ears } from '../ears.ts';
import { inTime } from '../people/in-time.ts';
import { type AnswerLink, readLinks } from './read-links.ts';
import { shortenCard } from './shorten-card.ts';

/** A preview that comes later than this surprises: the talk has gone on. */
const PREVIEW_MS = 5000;

/**
 * Below a link to an answer on the desk's page, shows that answer as the workspace of the channel has it. Nothing is shown
 * while a message is still written, in a channel shared with another organization, which may not see the workspace's desk, or
 * in a direct message, where an answer may tell what is one person's.
 * Bolt has already acknowledged the event.
 */
export function listenToLinks(app: App, ears: Ears): void {
  app.event('link_shared', async ({ event, body, client, context }) => {
    const isPosted = (event.source ?? 'conversations_history') === 'conversations_history';
    const isApart = body.is_ext_shared_channel || event.channel.startsWith('D');
    if (!isPosted || isApart || event.user === context.botUserId) return;
    const urls = event.links.map(({ url }) => url);
    const links = readLinks(urls, ears.origins);
    if (links.length === 0) return;
    const { channel, user, message_ts: ts } = event;
    const { elsewhere: _elsewhere, ...asker } = await ears.callers.of(client, {
      team: context.teamId ?? body.team_id,
      channel,
      user,
    });
    // All see it: it says what any member is told, of this channel alone, and counts as nobody's own question.
    const caller: Caller = { ...asker, user: context.botUserId ?? user, right: 'member' };
    const shown = await Promise.all(links.map(async (link) => [link.url, await preview(link, caller, ears)] as const));
    const unfurls = Object.fromEntries(shown.flatMap(([url, message]) => (message ? [[url, message]] : [])));
    if (Object.keys(unfurls).length === 0) return;
    await client.chat.unfurl({ channel, ts, unfurls }).catch((error: unknown) => {
      ears.log.info(
        { platform: 'slack', channel, error: String(error) },
        'a link is shown without its answer on Slack',
      );
    });
  });
}

/** Undefined for what would change something, for what is no answer, and for what takes long, as a page fetched for it does. */
async function preview({ asked }: AnswerLink, caller: Caller, { front }: Ears): Promise<Preview | undefined> {
  const commands = await front.commandsIn((await caller.home?.()) ?? caller.channel);
  if (!isReadOnly(asked.ask, commands)) return undefined;
  const reply = await inTime(answerAsked(asked, front, caller), PREVIEW_MS).catch(() => undefined);
  if (!reply) return undefined;
  const { card, readAs } = reply;
  if (card.tone !== 'answer' || (readAs && !isReadOnly(asked.ask, commands, readAs))) return undefined;
  const [message] = renderSlackCard(shortenCard(card), []);
  return message && { blocks: message.blocks };
}

type Preview = Pick<SlackMessage, 'blocks'>;

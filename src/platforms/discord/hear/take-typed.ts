import type { Message } from 'discord.js';
import type { Caller } from '../../../command/define.ts';
import { toDirectChannel } from '../../../core/channels/direct-channel.ts';
import { renderDiscordCard } from '../draw/render.ts';
import { toPayload } from '../draw/to-payload.ts';
import { addEvent } from './caller/add-event.ts';
import { findHome, noteHome } from './caller/find-home.ts';
import { findPostingProblemThere } from './caller/find-posting-problem-there.ts';
import { toElsewhere } from './caller/to-caller.ts';
import { toRight } from './caller/to-right.ts';
import type { Listening } from './listening.ts';

/**
 * Answers what people write to the bot: a message that mentions it, or a direct message. Discord gives the words of these
 * alone, without a privileged intent. The answer is a reply that everyone there sees.
 */
export async function takeTyped(message: Message, { front, rights, log }: Listening): Promise<void> {
  const text = readTypedTo(message);
  if (text === undefined) return;
  const { card } = await front.answerText(text === '' ? 'help' : text, toWriter(message, rights));
  const [first, ...more] = renderDiscordCard(card, false);
  try {
    if (first) await message.reply({ ...toPayload(first), failIfNotExists: false });
    for (const next of more) if (message.channel.isSendable()) await message.channel.send(toPayload(next));
  } catch (error) {
    log.warn({ message: message.id, error: String(error) }, 'could not answer a message on Discord');
  }
}

/** The words without the mention; undefined if the message is not to the bot. */
function readTypedTo({ author, client, content, guildId, mentions, system }: Message): string | undefined {
  const me = client.user?.id ?? '';
  if (author.bot || system || author.id === me) return undefined;
  const mention = new RegExp(`<@!?${me}>`, 'g');
  const isMeant = guildId === null || (mentions.users.has(me) && mention.test(content));
  return isMeant
    ? content
        .replaceAll(mention, ' ')
        .replace(/^[\s:,]+/, '')
        .trim()
    : undefined;
}

function toWriter(message: Message, rights: Listening['rights']): Caller {
  const { author, channelId, client, guildId, member } = message;
  const here = { platform: 'discord', workspace: guildId ?? 'dm', id: channelId } as const;
  const roles = [...(member?.roles.cache.keys() ?? [])];
  const person = {
    user: author.id,
    name: author.displayName,
    zone: null,
    elsewhere: toElsewhere(client, author, rights),
  };
  if (guildId === null)
    return {
      ...person,
      channel: toDirectChannel(here, author.id),
      right: toRight(author.id, null, roles, rights),
      home: () => findHome(client, author.id),
    };
  noteHome(client, author.id, guildId);
  return {
    ...person,
    channel: here,
    right: toRight(author.id, member?.permissions ?? null, roles, rights),
    canPost: () => findPostingProblemThere(client, { guildId, channelId }),
    addToCalendar: (event) => addEvent(client.rest, guildId, event),
  };
}

import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { errorCard } from '../../../card/error-card.ts';
import type { Reply } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import { type DiscordMessage, renderDiscordCard } from '../draw/render.ts';
import { toEdit, toPayload } from '../draw/to-payload.ts';
import { isForeignPlace } from './caller/is-foreign-place.ts';

/** A button that was pressed, or a select that was used, in a message. */
export type Pressed = ButtonInteraction | StringSelectMenuInteraction;
export type AskedInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | Pressed;
type Visibility = Reply['visibility'];

/** https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages: without the bot in the server. */
const FOREIGN_FOLLOW_UPS = 5;

/** Acknowledges at once, then answers: Discord waits three seconds for the first and fifteen minutes for the second. */
export async function answerLater(
  asked: AskedInteraction,
  visibility: Visibility,
  answer: () => Promise<Reply>,
  log: Log,
): Promise<void> {
  const announced = isForeignPlace(asked) ? 'caller' : visibility;
  await asked.deferReply(announced === 'caller' ? { flags: MessageFlags.Ephemeral } : {});
  await deliver(asked, announced, await answer(), log);
}

/** Turns the page in place, in a message that only its reader sees. */
export async function turnPage(asked: Pressed, answer: () => Promise<Reply>, log: Log): Promise<void> {
  await asked.deferUpdate();
  await deliver(asked, 'caller', await answer(), log);
}

/** A reply for the caller alone that was announced to the channel is deleted and sent in private. */
async function deliver(asked: AskedInteraction, announced: Visibility, reply: Reply, log: Log): Promise<void> {
  const isPrivate = announced === 'caller' || reply.visibility === 'caller';
  const isOffered = isPrivate && reply.card.tone !== 'error' && !isForeignPlace(asked);
  const all = renderDiscordCard(reply.card, isOffered);
  const messages = isForeignPlace(asked) ? all.slice(0, 1 + FOREIGN_FOLLOW_UPS) : all;
  try {
    if (isPrivate && announced === 'channel') {
      await asked.deleteReply();
      await followUp(asked, messages, isPrivate);
      return;
    }
    const [first, ...more] = messages;
    if (first) await asked.editReply(toEdit(first));
    await followUp(asked, more, isPrivate);
  } catch (error) {
    await sayRefused(asked, error, log);
  }
}

async function followUp(
  asked: AskedInteraction,
  messages: readonly DiscordMessage[],
  isPrivate: boolean,
): Promise<void> {
  for (const message of messages) {
    const payload = toPayload(message);
    const flags = isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2;
    await asked.followUp({ ...payload, flags } satisfies InteractionReplyOptions);
  }
}

/** Sent in addition, not as a replacement: the page that was shown before stays. */
async function sayRefused(asked: AskedInteraction, error: unknown, log: Log): Promise<void> {
  const reference = crypto.randomUUID().slice(0, 8);
  log.error({ reference, error: String(error) }, 'Discord refused an answer');
  const card = errorCard(
    `Discord did not accept the answer (${reference}).`,
    'Try again. The log has the details under this reference.',
  );
  await followUp(asked, renderDiscordCard(card, false), true);
}

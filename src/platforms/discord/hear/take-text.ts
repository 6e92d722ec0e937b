import type { MessageContextMenuCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { errorCard } from '../../../card/error-card.ts';
import { parseCustomId } from '../custom-id.ts';
import { listMessageCommands } from '../register/message-commands.ts';
import { answerLater } from './answer.ts';
import { toCaller } from './caller/to-caller.ts';
import { visibilityOf } from './caller/visibility.ts';
import type { Listening } from './listening.ts';
import { readDiscordLink, readDiscordMessage, readDiscordTime } from './read-message.ts';
import { unknownButton } from './unknown-button.ts';

/** A form was submitted: the command runs with its texts. */
export async function takeForm(asked: ModalSubmitInteraction, { front, rights, log }: Listening): Promise<void> {
  const call = parseCustomId(asked.customId);
  if (!call) return answerLater(asked, 'caller', unknownButton, log);
  const texts = asked.fields.fields.map(({ customId }) => [customId, asked.fields.getTextInputValue(customId)]);
  const whole = { path: call.path, values: { ...call.values, ...Object.fromEntries(texts) } };
  const answer = () => front.answer(whole, toCaller(asked, rights));
  return answerLater(asked, visibilityOf(call.path, front.commands()), answer, log);
}

/** A command chosen in the menu of a message runs with the message's words. */
export async function takeMessage(
  asked: MessageContextMenuCommandInteraction,
  { front, rights, log }: Listening,
): Promise<void> {
  const command = listMessageCommands(front.commands()).find(({ menu }) => menu === asked.commandName);
  if (!command) return answerLater(asked, 'caller', unknownButton, log);
  const { path, option, timeOption, linkOption } = command;
  const text = readDiscordMessage(asked.targetMessage);
  const link = linkOption === undefined ? undefined : readDiscordLink(asked.targetMessage);
  if (text === '' && link === undefined) return answerLater(asked, 'caller', noWords, log);
  const time = timeOption === undefined ? {} : { [timeOption]: readDiscordTime(asked.targetMessage).toString() };
  const leads = linkOption === undefined || link === undefined ? {} : { [linkOption]: link };
  const values = { [option]: text, ...time, ...leads };
  const answer = () => front.answer({ path, values }, toCaller(asked, rights));
  return answerLater(asked, visibilityOf(path, front.commands()), answer, log);
}

async function noWords() {
  const card = errorCard(
    'This message contains no text.',
    'Choose a message with text; Dateline does not read pictures or files.',
  );
  return { card, visibility: 'caller' } as const;
}

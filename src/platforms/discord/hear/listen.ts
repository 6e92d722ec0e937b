import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Call } from '../../../command/call.ts';
import { POST_HERE, parseChosen, parseCustomId } from '../custom-id.ts';
import { FIRST_ANSWER_MS } from '../limits.ts';
import { TYPED_COMMAND, TYPED_OPTION } from '../register/schema.ts';
import { answerLater, type Pressed, turnPage } from './answer.ts';
import { toCaller } from './caller/to-caller.ts';
import { visibilityOf } from './caller/visibility.ts';
import type { Listening } from './listening.ts';
import { openForm } from './open-form.ts';
import { postHere } from './post-here.ts';
import { toCall, toSuggestRequest } from './read.ts';
import { suggestTo } from './suggest.ts';
import { takeForm, takeMessage } from './take-text.ts';
import { takeTyped } from './take-typed.ts';
import { unknownButton } from './unknown-button.ts';

// The rest of the three seconds is for the network.
const SUGGEST_MS = FIRST_ANSWER_MS - 1000;

/** Answers commands, buttons and autocomplete. Any failure is caught here and logged, and the bot continues. */
export function listenToDiscord(client: Client, listening: Listening): void {
  client.on('interactionCreate', async (interaction) => {
    try {
      await take(interaction, listening);
    } catch (error) {
      const about = { interaction: interaction.id, error: String(error) };
      if (isTakenByAnother(error)) listening.log.info(about, 'another process answered a Discord interaction');
      else listening.log.error(about, 'a Discord interaction failed');
    }
  });
}

/** Answers messages to the bot. Any failure is caught here and logged. */
export function listenToDiscordMessages(client: Client, listening: Listening): void {
  client.on('messageCreate', async (message) => {
    try {
      await takeTyped(message, listening);
    } catch (error) {
      listening.log.error({ message: message.id, error: String(error) }, 'a Discord message failed');
    }
  });
}

/** If several processes share a token, each sees every interaction, and the first to acknowledge it answers. */
function isTakenByAnother(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

async function take(interaction: Interaction, listening: Listening): Promise<void> {
  if (interaction.isChatInputCommand()) await takeCommand(interaction, listening);
  else if (interaction.isButton()) await takeButton(interaction, listening);
  else if (interaction.isStringSelectMenu())
    await takePress(interaction, parseChosen(interaction.customId, interaction.values[0] ?? ''), listening);
  else if (interaction.isModalSubmit()) await takeForm(interaction, listening);
  else if (interaction.isMessageContextMenuCommand()) await takeMessage(interaction, listening);
  else if (interaction.isAutocomplete()) {
    const { front, rights } = listening;
    const choices = front.suggest(toSuggestRequest(interaction), toCaller(interaction, rights));
    await suggestTo(interaction, choices, SUGGEST_MS);
  }
}

async function takeCommand(asked: ChatInputCommandInteraction, listening: Listening): Promise<void> {
  const { front, rights, log } = listening;
  const caller = toCaller(asked, rights);
  if (asked.commandName === TYPED_COMMAND) {
    const text = asked.options.getString(TYPED_OPTION, true);
    await answerLater(asked, 'caller', () => front.answerText(text, caller), log);
    return;
  }
  const call = toCall(asked);
  if (await openForm(asked, call, listening)) return;
  await answerLater(asked, visibilityOf(call.path, front.commands()), () => front.answer(call, caller), log);
}

async function takeButton(asked: ButtonInteraction, listening: Listening): Promise<void> {
  if (asked.customId === POST_HERE) return postHere(asked, listening.log);
  const call = parseCustomId(asked.customId);
  if (call && (await openForm(asked, call, listening))) return;
  await takePress(asked, call, listening);
}

async function takePress(asked: Pressed, call: Call | undefined, { front, rights, log }: Listening): Promise<void> {
  if (!call) return answerLater(asked, 'caller', unknownButton, log);
  const answer = () => front.answer(call, toCaller(asked, rights));
  const isPage = 'page' in call.values && asked.message.flags.has('Ephemeral');
  if (isPage) return turnPage(asked, answer, log);
  return answerLater(asked, visibilityOf(call.path, front.commands()), answer, log);
}

import { setTimeout as wait } from 'node:timers/promises';
import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { errorCard } from '../../../card/error-card.ts';
import type { Call } from '../../../command/call.ts';
import type { Option } from '../../../command/define.ts';
import { listActions } from '../../../command/list-actions.ts';
import { missingTexts } from '../../../command/missing-texts.ts';
import { renderDiscordForm } from '../draw/render-form.ts';
import { FIRST_ANSWER_MS } from '../limits.ts';
import { answerLater } from './answer.ts';
import { toCaller } from './caller/to-caller.ts';
import type { Listening } from './listening.ts';

/** The rest of the three seconds is for the network; a form that is not filled in by then does not open. */
const FILL_MS = FIRST_ANSWER_MS - 1000;

type Asked = ChatInputCommandInteraction | ButtonInteraction;

/** Opens the form of a call, for texts that it needs or for values to change. Returns whether it did. */
export async function openForm(asked: Asked, call: Call, listening: Listening): Promise<boolean> {
  const { options = {} } = listActions(listening.front.commands()).find(({ path }) => path === call.path)?.action ?? {};
  const texts = missingTexts(call.values, options);
  if (texts.length > 0) return showForm(asked, call, texts, {}, listening);
  const filling = listening.front.fillIn(call, toCaller(asked, listening.rights));
  const filled = await Promise.race([filling, wait(FILL_MS, undefined, { ref: false })]);
  if (!filled) return false;
  return showForm(
    asked,
    call,
    Object.entries(options).filter(([name]) => name in filled),
    filled,
    listening,
  );
}

async function showForm(
  asked: Asked,
  call: Call,
  options: readonly (readonly [string, Option])[],
  filled: Readonly<Record<string, string>>,
  { log }: Listening,
): Promise<true> {
  const form = renderDiscordForm(call, options, filled);
  if (form) await asked.showModal(form);
  else await answerLater(asked, 'caller', tooLong, log);
  return true;
}

async function tooLong() {
  const card = errorCard(
    'These options are too long to send along with a text.',
    'Shorten the other options, or leave them out.',
  );
  return { card, visibility: 'caller' } as const;
}

import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Call } from '../../../command/call.ts';
import type { Option } from '../../../command/define.ts';
import { optionLabel } from '../../../command/option-label.ts';
import { toCustomId } from '../custom-id.ts';
import { toDiscordLine } from '../escape.ts';
import { FORM_INPUTS, FORM_LABEL, FORM_TITLE, INPUT_TEXT, LABEL_DESCRIPTION } from '../limits.ts';
import { shortenForDiscord } from '../shorten.ts';

export type DiscordForm = APIModalInteractionResponseCallbackData;

/**
 * A form that asks for options, filled in with what is known of them; undefined if the other values are too long to
 * carry along.
 */
export function renderDiscordForm(
  call: Call,
  asked: readonly (readonly [string, Option])[],
  filled: Readonly<Record<string, string>>,
): DiscordForm | undefined {
  const custom_id = toCustomId(call);
  if (custom_id === undefined) return undefined;
  const components = asked.slice(0, FORM_INPUTS).map(([name, option]) => toInput(name, option, filled[name]));
  return { custom_id, title: shortenForDiscord(`/${call.path}`, FORM_TITLE), components };
}

function toInput(name: string, option: Option, known: string | undefined): APILabelComponent {
  const { description, multiline, required } = option;
  return {
    type: ComponentType.Label,
    label: shortenForDiscord(optionLabel(name, option), FORM_LABEL),
    description: shortenForDiscord(toDiscordLine(description), LABEL_DESCRIPTION),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
      max_length: INPUT_TEXT,
      required: multiline === true || required === true,
      ...(known ? { value: known.slice(0, INPUT_TEXT) } : {}),
    },
  };
}

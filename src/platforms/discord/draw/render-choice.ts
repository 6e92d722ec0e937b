import { type APISelectMenuOption, ComponentType } from 'discord.js';
import type { Button, ChoiceBlock } from '../../../card/card.ts';
import { CHOOSE, toCustomId } from '../custom-id.ts';
import { toDiscordLine } from '../escape.ts';
import { OPTIONS_IN_SELECT, SELECT_PLACEHOLDER, SELECT_TEXT } from '../limits.ts';
import { shortenForDiscord } from '../shorten.ts';
import type { Part } from './part.ts';
import { renderDiscordButtons } from './render-buttons.ts';

/** A select whose options are calls, each once. An option whose call is too long becomes a line that says what to type. */
export function renderDiscordChoice({ label, options }: ChoiceBlock): readonly Part[] {
  const made = options.map((button) => ({
    button,
    value: toCustomId({ path: button.command, values: button.values }),
  }));
  const known = new Map(made.flatMap(({ button, value }) => (value === undefined ? [] : [[value, button] as const])));
  const all = [...known].map(([value, button]) => toOption(button, value));
  const placeholder = shortenForDiscord(toDiscordLine(label) || 'Choose', SELECT_PLACEHOLDER);
  const count = Math.ceil(all.length / OPTIONS_IN_SELECT);
  const selects = Array.from({ length: count }, (_, at): Part => {
    const some = all.slice(at * OPTIONS_IN_SELECT, (at + 1) * OPTIONS_IN_SELECT);
    return {
      kind: 'select',
      select: { type: ComponentType.StringSelect, custom_id: CHOOSE, placeholder, options: some },
    };
  });
  return [
    ...renderDiscordButtons(made.filter(({ value }) => value === undefined).map(({ button }) => button)),
    ...selects,
  ];
}

function toOption({ label, command }: Button, value: string): APISelectMenuOption {
  return { label: shortenForDiscord(toDiscordLine(label) || command, SELECT_TEXT), value };
}

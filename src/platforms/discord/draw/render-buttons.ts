import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import type { Button } from '../../../card/card.ts';
import { plain } from '../../../card/parts/leaves.ts';
import { toCustomId } from '../custom-id.ts';
import { toDiscordLine } from '../escape.ts';
import { BUTTON_LABEL, BUTTONS_IN_ROW } from '../limits.ts';
import { TYPED_COMMAND, TYPED_OPTION } from '../register/schema.ts';
import { shortenForDiscord } from '../shorten.ts';
import type { Part } from './part.ts';
import { renderLeaves } from './render-leaves.ts';

const STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/** Rows of at most five buttons. A button whose call is too long for a custom_id becomes a line that says what to type. */
export function renderDiscordButtons(buttons: readonly Button[]): readonly Part[] {
  const made = buttons.map((button) => ({ button, id: toCustomId({ path: button.command, values: button.values }) }));
  const rows: APIButtonComponentWithCustomId[][] = [];
  for (const { button, id } of made) {
    if (id === undefined) continue;
    if ((rows.at(-1)?.length ?? BUTTONS_IN_ROW) === BUTTONS_IN_ROW) rows.push([]);
    rows.at(-1)?.push(toButton(button, id));
  }
  return [
    ...made.filter(({ id }) => id === undefined).flatMap(({ button }) => typeInstead(button)),
    ...rows.map((row): Part => ({ kind: 'row', buttons: row })),
  ];
}

function toButton({ label, style, command }: Button, id: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: style ? STYLES[style] : ButtonStyle.Secondary,
    label: shortenForDiscord(toDiscordLine(label) || command, BUTTON_LABEL),
    custom_id: id,
  };
}

/** The same command as a line for /dateline, to copy. */
function typeInstead({ label, command, values }: Button): readonly Part[] {
  const options = Object.entries(values).map(([name, value]) => `${name}:"${value}"`);
  const typed = `${label}: /${TYPED_COMMAND} ${TYPED_OPTION}:${[command, ...options].join(' ')}`;
  return renderLeaves([plain(typed)], '-# ').map((text) => ({ kind: 'text', text }));
}

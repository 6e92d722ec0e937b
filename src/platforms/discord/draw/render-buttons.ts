import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Button, LinkButton } from '../../../card/card.ts';
import { link, plain } from '../../../card/parts/leaves/leaves.ts';
import { toCustomId } from '../custom-id.ts';
import { parseDiscordLink, toDiscordLine } from '../escape.ts';
import { BUTTON_LABEL, BUTTON_URL, BUTTONS_IN_ROW } from '../limits.ts';
import { TYPED_COMMAND, TYPED_OPTION } from '../register/schema.ts';
import { shortenForDiscord } from '../shorten.ts';
import type { DiscordButton, Part } from './part.ts';
import { renderLeaves } from './render-leaves.ts';

const STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/**
 * Rows of at most five buttons, those that open an address last. A button whose call is too long for a custom_id becomes a
 * line that says what to type, and an address that is too long a line with a link.
 */
export function renderDiscordButtons(buttons: readonly Button[], links: readonly LinkButton[] = []): readonly Part[] {
  const made = buttons.map((button) => ({ button, id: toCustomId({ path: button.command, values: button.values }) }));
  const opened = links.map((one) => ({ one, button: toLinkButton(one) }));
  const all: readonly DiscordButton[] = [
    ...made.flatMap(({ button, id }) => (id === undefined ? [] : [toButton(button, id)])),
    ...opened.flatMap(({ button }) => button ?? []),
  ];
  return [
    ...made.filter(({ id }) => id === undefined).flatMap(({ button }) => typeInstead(button)),
    ...opened.filter(({ button }) => !button).flatMap(({ one }) => linkInstead(one)),
    ...toRows(all),
  ];
}

function toRows(buttons: readonly DiscordButton[]): readonly Part[] {
  const count = Math.ceil(buttons.length / BUTTONS_IN_ROW);
  return Array.from({ length: count }, (_, row): Part => {
    const start = row * BUTTONS_IN_ROW;
    return { kind: 'row', buttons: buttons.slice(start, start + BUTTONS_IN_ROW) };
  });
}

/** Undefined if Discord would refuse the address. */
function toLinkButton({ label, url }: LinkButton): APIButtonComponentWithURL | undefined {
  const address = parseDiscordLink(url);
  if (address === undefined || address.length > BUTTON_URL) return undefined;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: shortenForDiscord(toDiscordLine(label) || 'Open', BUTTON_LABEL),
    url: address,
  };
}

function linkInstead({ label, url }: LinkButton): readonly Part[] {
  return renderLeaves([link(label, url)], '').map((text) => ({ kind: 'text', text }));
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

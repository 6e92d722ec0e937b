import type { types } from '@slack/bolt';
import type { Button, LinkButton } from '../../../card/card.ts';
import { ACTIONS_ELEMENTS, BUTTON_TEXT } from '../limits.ts';
import { parseSlackLink, toSlackLine } from './escape.ts';
import { toValue } from './to-value.ts';

/** The prefix of an action's id if its value is a command; a number follows, since ids in a message must differ. */
export const RUN = 'run';
/** Slack reports that a link was opened too; without a value, nothing runs. */
const OPEN = 'open';

/** Buttons in rows of at most 25. */
export function renderSlackButtons(
  buttons: readonly Button[],
  links: readonly LinkButton[] = [],
): types.ActionsBlock[] {
  const all = [...buttons.map(toButton), ...links.flatMap(toLinkButton)];
  const blocks: types.ActionsBlock[] = [];
  for (let at = 0; at < all.length; at += ACTIONS_ELEMENTS)
    blocks.push({ type: 'actions', elements: all.slice(at, at + ACTIONS_ELEMENTS) });
  return blocks;
}

function toLinkButton({ label, url }: LinkButton): readonly types.Button[] {
  const address = parseSlackLink(url);
  const text = shortenForSlack(toSlackLine(label) || 'Open', BUTTON_TEXT);
  if (address === undefined) return [];
  return [{ type: 'button', text: { type: 'plain_text', text, emoji: false }, action_id: OPEN, url: address }];
}

export function shortenForSlack(label: string, room: number): string {
  if (label.length <= room) return label;
  const cut = label.slice(0, room - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2)).toWellFormed()}…`;
}

function toButton(button: Button): types.Button {
  const text = shortenForSlack(toSlackLine(button.label) || button.command, BUTTON_TEXT);
  return {
    type: 'button',
    text: { type: 'plain_text', text, emoji: false },
    action_id: RUN,
    value: toValue(button),
    ...(button.style ? { style: button.style } : {}),
  };
}

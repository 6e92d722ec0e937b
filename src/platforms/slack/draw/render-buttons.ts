import type { types } from '@slack/bolt';
import type { Button } from '../../../card/card.ts';
import { ACTIONS_ELEMENTS, BUTTON_TEXT } from '../limits.ts';
import { toSlackLine } from './escape.ts';
import { toValue } from './to-value.ts';

/** The prefix of an action's id if its value is a command; a number follows, since ids in a message must differ. */
const RUN = 'run';

/** Buttons in rows of at most 25. */
export function renderSlackButtons(buttons: readonly Button[]): types.ActionsBlock[] {
  const blocks: types.ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += ACTIONS_ELEMENTS)
    blocks.push({ type: 'actions', elements: buttons.slice(at, at + ACTIONS_ELEMENTS).map(toButton) });
  return blocks;
}

export function shortenForSlack(label: string, room: number): string {
  if (label.length <= room) return label;
  const cut = label.slice(0, room - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2)).toWellFormed()}…`;
}

export function toButton(button: Button): types.Button {
  const text = shortenForSlack(toSlackLine(button.label) || button.command, BUTTON_TEXT);
  return {
    type: 'button',
    text: { type: 'plain_text', text, emoji: false },
    action_id: RUN,
    value: toValue(button),
    ...(button.style ? { style: button.style } : {}),
  };
}

import type { Block, Button } from '../../../card/card.ts';
import { plain } from '../../../card/parts/leaves.ts';
import { BUTTON_TEXT, BUTTON_VALUE } from '../limits.ts';
import { toSlackLine } from './escape.ts';
import { gather, partLeaves, sizeOf } from './part-leaves.ts';
import { toValue } from './to-value.ts';

/** The size of what Block Kit puts around a button's label and value. */
const AROUND_BUTTON = 130;

/** A button whose call is too long for a value becomes a line that says what to type; a label that is too long goes above it. */
export function partButtons(buttons: readonly Button[]): readonly Block[] {
  const whole = buttons.filter((button) => hasRoom(button));
  const typed = buttons.filter((button) => !hasRoom(button));
  const long = whole.filter(({ label }) => !isShort(label));
  return [
    ...[...typed.map(toTyped), ...long.map(({ label }) => label)].flatMap(toTexts),
    ...gather(whole, sizeOfButton).map((some): Block => ({ kind: 'buttons', buttons: some })),
  ];
}

/** Whether it can be a button unchanged. */
export function isPressable(button: Button): boolean {
  return hasRoom(button) && isShort(button.label);
}

export function sizeOfButton(button: Button): number {
  return AROUND_BUTTON + Math.min(sizeOf(button.label), 2 * BUTTON_TEXT) + toValue(button).length;
}

function hasRoom(button: Button): boolean {
  return toValue(button).length <= BUTTON_VALUE;
}

function isShort(label: string): boolean {
  return toSlackLine(label).length <= BUTTON_TEXT;
}

function toTexts(text: string): readonly Block[] {
  return partLeaves([plain(text)]).map((leaves) => ({ kind: 'text', leaves }));
}

function toTyped({ label, command, values }: Button): string {
  const options = Object.entries(values).map(([name, value]) => `${name}:${value}`);
  return `${label}: type /${command} ${options.join(' ')}`;
}

import type { Block, Button, ButtonsBlock, LinkButton } from '../../../../card/card.ts';
import { link, plain } from '../../../../card/parts/leaves/leaves.ts';
import { ACTIONS_ELEMENTS, BUTTON_TEXT, BUTTON_VALUE } from '../../limits.ts';
import { parseSlackLink, toSlackLine } from '../escape.ts';
import { toValue } from '../to-value.ts';
import { gather, partLeaves, sizeOf } from './part-leaves.ts';

/** The size of what Block Kit puts around a button's label and value. */
const AROUND_BUTTON = 130;
/** A longer address would fill the message. */
const ADDRESS_ROOM = 1000;

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

/** The same with buttons that open an address, after the others. One that Slack would refuse becomes a link in a line. */
export function partButtonsBlock({ buttons, links = [] }: ButtonsBlock): readonly Block[] {
  const blocks = partButtons(buttons);
  const texts = links.filter((one) => !isOpenable(one)).flatMap(toLinkTexts);
  const [row, ...rows] = gather(links.filter(isOpenable), sizeOfLink).map(toLinkRow);
  const last = blocks.at(-1);
  if (row && last?.kind === 'buttons' && last.buttons.length + row.links.length <= ACTIONS_ELEMENTS)
    return [...texts, ...blocks.slice(0, -1), { ...last, links: row.links }, ...rows];
  return [...texts, ...blocks, ...(row ? [row] : []), ...rows];
}

function toLinkRow(links: readonly LinkButton[]) {
  return { kind: 'buttons', buttons: [], links } as const;
}

function toLinkTexts({ label, url }: LinkButton): readonly Block[] {
  return partLeaves([link(label, url)]).map((leaves) => ({ kind: 'text', leaves }));
}

function sizeOfLink({ label, url }: LinkButton): number {
  return AROUND_BUTTON + sizeOf(label) + sizeOf(url);
}

function isOpenable({ label, url }: LinkButton): boolean {
  const address = parseSlackLink(url);
  return address !== undefined && address.length <= ADDRESS_ROOM && isShort(label);
}

/** Whether it can be a button unchanged. */
export function isPressable(button: Button): boolean {
  return hasRoom(button) && isShort(button.label);
}

function sizeOfButton(button: Button): number {
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

import type { Card } from './card.ts';
import { type Ink, renderText } from './render-text.ts';

const same = (text: string) => text;

const ALOUD: Ink = {
  title: same,
  bold: same,
  faint: same,
  link: same,
  bullet: '',
  indent: '',
  areCommandsTyped: false,
};

/** A card as it is read aloud: a notification, and what a screen reader gets. No addresses, no commands, no ids. */
export function renderAloud(card: Card): string {
  return renderText(card, ALOUD);
}

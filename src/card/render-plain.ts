import type { Card } from './card.ts';
import { type Ink, renderText } from './render-text.ts';

const same = (text: string) => text;

const PLAIN: Ink = {
  title: same,
  bold: same,
  faint: same,
  link: (text, url) => `${text} (${url})`,
  bullet: '- ',
  indent: '  ',
  areCommandsTyped: true,
};

/** A card as text that can be read, copied and typed again: what `dateline ask` prints. */
export function renderPlain(card: Card): string {
  return renderText(card, PLAIN);
}

import type { Card } from '../../../card/card.ts';
import { type Ink, renderText } from '../../../card/render-text.ts';
import { wrapLines } from './wrap-lines.ts';

/** What the terminal can show. */
export type Screen = { readonly hasColor: boolean; readonly columns: number };

const same = (text: string) => text;
const ESCAPE = '\u001b[';
const paint = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `${ESCAPE}${on}m${text}${ESCAPE}${off}m`;
const bold = paint(1, 22);
const gray = paint(90, 39);
const underline = paint(4, 24);
const cyan = paint(36, 39);

const INKS: Readonly<Record<'plain' | 'colored', Ink>> = {
  plain: {
    title: same,
    bold: same,
    faint: same,
    link: (text, url) => `${text} (${toShownAddress(url)})`,
    bullet: '- ',
    indent: '  ',
    areCommandsTyped: true,
  },
  colored: {
    title: (text) => bold(cyan(text)),
    bold,
    faint: gray,
    link: (text, url) => `${underline(text)} (${toShownAddress(url)})`,
    bullet: '• ',
    indent: '  ',
    areCommandsTyped: true,
  },
};

/** A card as lines of at most so many columns, no word broken. */
export function renderTerminal(card: Card, { hasColor, columns }: Screen): string {
  return wrapLines(renderText(card, hasColor ? INKS.colored : INKS.plain), columns);
}

/** Without the words of the passage, which would fill several lines. */
function toShownAddress(url: string): string {
  return url.replace(/#?:~:.*$/, '');
}

import type { QuoteBlock } from '../../../card/card.ts';
import { plain } from '../../../card/parts/leaves.ts';
import { escapeDiscord, toSeenOnDiscord } from '../escape.ts';
import { TEXT_IN_MESSAGE } from '../limits.ts';
import type { Part } from './part.ts';
import { renderDiscordButtons } from './render-buttons.ts';
import { renderLeaves } from './render-leaves.ts';

/**
 * A statement in quotation marks as a block quote, then who said it and its source, small. One that is too long for a
 * message is attached whole as a file: it is never cut.
 */
export function renderDiscordQuote(quote: QuoteBlock, number: number): readonly Part[] {
  return withButton(renderStatement(quote, number), quote.button ? renderDiscordButtons([quote.button]) : []);
}

/** The button is beside a statement of one text, otherwise below it. */
function withButton(said: readonly Part[], row: readonly Part[]): readonly Part[] {
  const [text, ...moreText] = said;
  const [made, ...moreMade] = row;
  const isBeside = text?.kind === 'text' && made?.kind === 'row' && moreText.length + moreMade.length === 0;
  const button = isBeside ? made.buttons[0] : undefined;
  return isBeside && button ? [{ kind: 'beside', text: text.text, button }] : [...said, ...row];
}

function renderStatement(quote: QuoteBlock, number: number): readonly Part[] {
  const said = `> “${escapeDiscord(quote.text.trim()).replaceAll('\n', '\n> ')}”`;
  const under = renderLeaves([plain('— '), ...quote.by, plain(' · '), ...quote.source], '-# ');
  if (said.length > TEXT_IN_MESSAGE) return [...toFile(quote, number), ...under.map(toText)];
  const whole = [said, ...under].join('\n');
  return whole.length <= TEXT_IN_MESSAGE ? [toText(whole)] : [said, ...under].map(toText);
}

function toFile(quote: QuoteBlock, number: number): readonly Part[] {
  const note = 'This statement is too long for a message; the file contains all of it.';
  return [
    toText(note),
    { kind: 'file', file: { name: `statement-${number}.txt`, text: `“${toSeenOnDiscord(quote.text)}”\n` } },
  ];
}

function toText(text: string): Part {
  return { kind: 'text', text };
}

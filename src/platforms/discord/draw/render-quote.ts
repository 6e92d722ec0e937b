import type { QuoteBlock } from '../../../card/card.ts';
import { plain } from '../../../card/parts/leaves/leaves.ts';
import { type QuotePassage, toPassagePieces, trimPassage } from '../../../core/quotes/quote-passage.ts';
import { escapeDiscord, toSeenOnDiscord } from '../escape.ts';
import { TEXT_IN_MESSAGE } from '../limits.ts';
import { UNSEEN_SPACE } from './fill-lines.ts';
import type { Part } from './part.ts';
import { renderLeaves } from './render-leaves.ts';

/**
 * A statement as a block quote with the speaker's words bold, then who said it and its source, small. One that is too
 * long for a message is attached whole as a file: it is never cut.
 */
export function renderDiscordQuote(quote: QuoteBlock, number: number): readonly Part[] {
  const said = `> ${toMarkdown(trimPassage(quote)).replaceAll('\n', '\n> ')}`;
  const under = renderLeaves([plain('— '), ...quote.by, plain(' · '), ...quote.source], '-# ');
  if (said.length > TEXT_IN_MESSAGE) return [...toFile(quote, number), ...under.map(toText)];
  const whole = [said, ...under].join('\n');
  return whole.length <= TEXT_IN_MESSAGE ? [toText(whole)] : [said, ...under].map(toText);
}

function toMarkdown(passage: QuotePassage): string {
  return toPassagePieces(passage).reduce((said, { text, isSpoken }) => {
    const escaped = isSpoken ? emboldenLines(escapeDiscord(text)) : escapeDiscord(text);
    return said + (said.endsWith('**') && escaped.startsWith('**') ? UNSEEN_SPACE : '') + escaped;
  }, '');
}

/** Line by line: blanks at the edges stay outside the stars. */
function emboldenLines(escaped: string): string {
  return escaped
    .split('\n')
    .map((line) => {
      const words = line.trim();
      return words === '' ? line : line.replace(words, () => `**${words}**`);
    })
    .join('\n');
}

function toFile(quote: QuoteBlock, number: number): readonly Part[] {
  const note = 'This statement is too long for a message; the file contains all of it.';
  return [
    toText(note),
    { kind: 'file', file: { name: `statement-${number}.txt`, text: `${toSeenOnDiscord(quote.text)}\n` } },
  ];
}

function toText(text: string): Part {
  return { kind: 'text', text };
}

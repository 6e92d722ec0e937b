import type { Block, ButtonsBlock, Card, DateRow, DayGroup, Field, Leaf, TextBlock } from '../../../card/card.ts';
import { bold, plain } from '../../../card/parts/leaves/leaves.ts';
import { renderPlain } from '../../../card/render-plain.ts';
import { assertNever } from '../../../core/assert-never.ts';
import { escapeLine } from '../escape.ts';
import { IMAGE_DESCRIPTION } from '../limits.ts';
import { parsePublicAddress } from './parse-public-address.ts';
import type { Part } from './part.ts';
import { renderDiscordButtons } from './render-buttons.ts';
import { renderDiscordChoice } from './render-choice.ts';
import { renderLeaves } from './render-leaves.ts';
import { renderDiscordPages } from './render-pages.ts';
import { renderDiscordQuote } from './render-quote.ts';

// A longer heading would fill the screen with large letters, so it is shown bold instead.
const LONGEST_HEADING = 256;

/** The card's title and blocks as parts, one section for each block. */
export function toSections(card: Card): readonly (readonly Part[])[] {
  return [
    card.reading ? toTexts([`-# ${escapeLine(card.reading)}`]) : [],
    renderHeading('## ', card.title),
    ...joinButtons(card.blocks).map((block, index) => renderBlock(block, index + 1)),
  ].filter((section) => section.length > 0);
}

function renderBlock(block: Block, number: number): readonly Part[] {
  switch (block.kind) {
    case 'text':
      return block.fileName ? toFile(block, block.fileName) : toTexts(renderLeaves(block.leaves, ''));
    case 'heading':
      return renderHeading('### ', block.text);
    case 'quote':
      return renderDiscordQuote(block, number);
    case 'list':
      return toTexts(block.items.flatMap((leaves) => renderLeaves(leaves, '- ')));
    case 'fields':
      return toTexts(block.fields.flatMap(renderField));
    case 'dates':
      return toTexts(block.rows.flatMap(renderDate));
    case 'days':
      return toTexts(block.days.flatMap(renderDay));
    case 'image':
      return renderImage(block.url, block.alt);
    case 'divider':
      return [{ kind: 'divider' }];
    case 'buttons':
      return renderDiscordButtons(block.buttons, block.links);
    case 'choice':
      return renderDiscordChoice(block);
    case 'pages':
      return renderDiscordPages(block);
    default:
      return assertNever(block);
  }
}

/** A file has the text as it is: nothing in it is drawn. */
function toFile({ leaves }: TextBlock, name: string): readonly Part[] {
  return [
    {
      kind: 'file',
      file: { name, text: renderPlain({ title: '', tone: 'answer', blocks: [{ kind: 'text', leaves }] }) },
    },
  ];
}

function renderHeading(mark: string, text: string): readonly Part[] {
  const escaped = escapeLine(text);
  if (escaped === '') return [];
  return toTexts(escaped.length <= LONGEST_HEADING ? [mark + escaped] : renderLeaves([bold(text)], ''));
}

function renderField({ label, value }: Field): readonly string[] {
  return renderLeaves([bold(label), plain(': '), ...value], '');
}

/** The date and how firm it is, then what will happen; the source below, small. */
function renderDate({ date, certainty, what, source }: DateRow): readonly string[] {
  const firm: readonly Leaf[] = certainty ? [plain(` · ${certainty}`)] : [];
  return [...renderLeaves([bold(date), ...firm, plain(': '), ...what], ''), ...renderLeaves(source, '-# ')];
}

function renderDay({ day, items }: DayGroup): readonly string[] {
  return [...renderLeaves([bold(day)], ''), ...items.flatMap((leaves) => renderLeaves(leaves, '- '))];
}

function renderImage(url: string, alt: string): readonly Part[] {
  const words = toTexts(renderLeaves([plain(alt)], '-# '));
  const address = parsePublicAddress(url);
  if (!address) return words;
  return alt.length <= IMAGE_DESCRIPTION
    ? [{ kind: 'image', url: address, alt }]
    : [{ kind: 'image', url: address, alt: '' }, ...words];
}

/** Adjacent blocks of buttons share rows. */
function joinButtons(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'buttons' && last?.kind === 'buttons') joined.splice(-1, 1, joinTwo(last, block));
    else joined.push(block);
  }
  return joined;
}

function joinTwo(first: ButtonsBlock, second: ButtonsBlock): Block {
  const links = [...(first.links ?? []), ...(second.links ?? [])];
  return { kind: 'buttons', buttons: [...first.buttons, ...second.buttons], links };
}

function toTexts(lines: readonly string[]): readonly Part[] {
  return lines.filter((line) => line.trim() !== '').map((text) => ({ kind: 'text', text }));
}

import { assertNever } from '../core/assert-never.ts';
import type { Block, Button, Card, DateRow, Leaf, PagesBlock, QuoteBlock, Values } from './card.ts';
import { pageValues } from './parts/paging.ts';
import { toPlainText } from './plain-text.ts';

/**
 * A card as text that reads well aloud: the terminal, the notification, and what a screen reader gets. Nothing is cut;
 * characters that would move the cursor or turn the reading direction around are taken out.
 */
export function renderPlain(card: Card): string {
  const title = toPlainText(card.title);
  const blocks =
    card.blocks.filter(({ kind }) => kind === 'quote').length > 1 ? card.blocks.map(withoutButton) : card.blocks;
  return [toPlainText(card.reading ?? ''), title, ...blocks.map(renderBlock)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A line to type under each of many statements would drown them. */
function withoutButton(block: Block): Block {
  if (block.kind !== 'quote') return block;
  const { button: _unsaid, ...rest } = block;
  return rest;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return renderLeaves(block.leaves);
    case 'heading':
      return `${toPlainText(block.text)}:`;
    case 'quote':
      return renderQuote(block);
    case 'list':
      return block.items.map((leaves) => `- ${renderLeaves(leaves)}`).join('\n');
    case 'fields':
      return block.fields.map(({ label, value }) => `${toPlainText(label)}: ${renderLeaves(value)}`).join('\n');
    case 'dates':
      return block.rows.map(renderRow).join('\n');
    case 'image':
      return `Picture: ${toPlainText(block.alt)} (${toPlainText(block.url)})`;
    case 'divider':
      return '';
    case 'buttons':
      return block.buttons.map(renderButton).join('\n');
    case 'pages':
      return renderPages(block);
    default:
      return assertNever(block);
  }
}

/** The marks are the article's own. */
function renderQuote({ text, by, source, button }: QuoteBlock): string {
  const said = [toPlainText(text), `  by ${renderLeaves(by)}`, `  ${renderLeaves(source)}`].join('\n');
  return button ? `${said}\n\n${renderButton(button)}` : said;
}

function renderRow({ date, certainty, what, source }: DateRow): string {
  const head = `- ${toPlainText(date)}, ${toPlainText(certainty)}: ${renderLeaves(what)}`;
  return source.length > 0 ? `${head}\n  ${renderLeaves(source)}` : head;
}

function renderLeaves(leaves: readonly Leaf[]): string {
  return leaves.map(renderLeaf).join('');
}

function renderLeaf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'plain':
    case 'bold':
      return toPlainText(leaf.text);
    case 'link':
      return `${toPlainText(leaf.text)} (${toPlainText(leaf.url)})`;
    case 'person':
      return toPlainText(leaf.name);
    case 'moment':
      return toPlainText(leaf.fallback);
    default:
      return assertNever(leaf);
  }
}

function renderButton({ label, command, values }: Button): string {
  return toPlainText(`${label}: ${typedCommand(command, values)}`);
}

/** "Page 2 of 3; /quote speaker:kirby page:3 for more" */
function renderPages(block: PagesBlock): string {
  const { page, pages, command } = block;
  const isLast = page >= pages;
  const typed = typedCommand(command, pageValues(block, isLast ? page - 1 : page + 1));
  return toPlainText(`Page ${page} of ${pages}; ${typed} ${isLast ? 'to go back' : 'for more'}`);
}

function typedCommand(command: string, values: Values): string {
  return `/${command}${typedValues(values)}`;
}

/** Values as they can be typed again. */
function typedValues(values: Values): string {
  const typed = Object.entries(values).map(([name, value]) => {
    const text = String(value);
    return ` ${name}:${/^[^\s"“”]+$/.test(text) ? text : `"${text.replaceAll('"', '”')}"`}`;
  });
  return typed.join('');
}

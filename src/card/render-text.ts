import { assertNever } from '../core/assert-never.ts';
import type {
  Block,
  Button,
  ButtonsBlock,
  Card,
  ChoiceBlock,
  DateRow,
  DayGroup,
  Leaf,
  PagesBlock,
  QuoteBlock,
  Values,
} from './card.ts';
import { pageValues } from './parts/paging.ts';
import { toPlainText } from './plain-text.ts';

/** How the words of a card are written where there are only lines of text. */
export type Ink = {
  title(text: string): string;
  bold(text: string): string;
  /** What is less important: a source, how a question was understood. */
  faint(text: string): string;
  link(text: string, url: string): string;
  /** Precedes an item of a list: "- ". */
  readonly bullet: string;
  /** Precedes the lines below a statement. */
  readonly indent: string;
  /** Whether buttons are given as commands to type; otherwise they are left out. */
  readonly areCommandsTyped: boolean;
};

/**
 * A card as text, its parts separated by an empty line. Nothing is cut; characters that would move the cursor or turn the
 * reading direction around are taken out.
 */
export function renderText(card: Card, ink: Ink): string {
  const title = card.title === '' ? '' : ink.title(toPlainText(card.title));
  const reading = card.reading ? ink.faint(toPlainText(card.reading)) : '';
  return [reading, title, ...card.blocks.map((block) => renderBlock(block, ink))]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderBlock(block: Block, ink: Ink): string {
  switch (block.kind) {
    case 'text':
      return renderLeaves(block.leaves, ink);
    case 'heading':
      return ink.bold(`${toPlainText(block.text)}:`);
    case 'quote':
      return renderQuote(block, ink);
    case 'list':
      return renderItems(block.items, ink);
    case 'fields':
      return block.fields
        .map(({ label, value }) => `${ink.bold(`${toPlainText(label)}:`)} ${renderLeaves(value, ink)}`)
        .join('\n');
    case 'dates':
      return block.rows.map((row) => renderRow(row, ink)).join('\n');
    case 'days':
      return block.days.map((day) => renderDay(day, ink)).join('\n\n');
    case 'image':
      return `Picture: ${ink.link(toPlainText(block.alt), toPlainText(block.url))}`;
    case 'divider':
      return '';
    case 'buttons':
      return renderButtons(block, ink);
    case 'choice':
      return ink.areCommandsTyped ? renderChoice(block) : '';
    case 'pages':
      return renderPages(block, ink);
    default:
      return assertNever(block);
  }
}

/** The marks are the article's own. */
function renderQuote({ text, by, source }: QuoteBlock, ink: Ink): string {
  const under = [`by ${renderLeaves(by, ink)}`, ink.faint(renderLeaves(source, ink))];
  return [toPlainText(text), ...under.map((line) => ink.indent + line)].join('\n');
}

function renderItems(items: readonly (readonly Leaf[])[], ink: Ink): string {
  return items.map((leaves) => ink.bullet + renderLeaves(leaves, ink)).join('\n');
}

function renderRow({ date, certainty, what, source }: DateRow, ink: Ink): string {
  const head = `${ink.bullet}${ink.bold(toPlainText(date))}, ${toPlainText(certainty)}: ${renderLeaves(what, ink)}`;
  return source.length > 0 ? `${head}\n${ink.indent}${ink.faint(renderLeaves(source, ink))}` : head;
}

function renderDay({ day, items }: DayGroup, ink: Ink): string {
  return `${ink.bold(toPlainText(day))}\n${renderItems(items, ink)}`;
}

function renderLeaves(leaves: readonly Leaf[], ink: Ink): string {
  return leaves.map((leaf) => renderLeaf(leaf, ink)).join('');
}

function renderLeaf(leaf: Leaf, ink: Ink): string {
  switch (leaf.kind) {
    case 'plain':
      return toPlainText(leaf.text);
    case 'bold':
      return ink.bold(toPlainText(leaf.text));
    case 'link':
      return ink.link(toPlainText(leaf.text), toPlainText(leaf.url));
    case 'person':
      return ink.bold(toPlainText(leaf.name));
    case 'moment':
      return toPlainText(leaf.fallback);
    default:
      return assertNever(leaf);
  }
}

function renderButtons({ buttons, links = [] }: ButtonsBlock, ink: Ink): string {
  if (!ink.areCommandsTyped) return '';
  const opened = links.map(({ label, url }) => toPlainText(`${label}: ${url}`));
  return [...buttons.map(renderButton), ...opened].join('\n');
}

function renderChoice({ label, options }: ChoiceBlock): string {
  return [`${toPlainText(label)}:`, ...options.map((option) => `  ${renderButton(option)}`)].join('\n');
}

function renderButton({ label, command, values }: Button): string {
  return toPlainText(`${label}: ${typedCommand(command, values)}`);
}

/** "Page 2 of 3; /quote speaker:kirby page:3 for more" */
function renderPages(block: PagesBlock, ink: Ink): string {
  const { page, pages, command } = block;
  if (!ink.areCommandsTyped) return `Page ${page} of ${pages}`;
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

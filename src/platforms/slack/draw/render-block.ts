import type { types } from '@slack/bolt';
import type { Block, DayGroup, Leaf } from '../../../card/card.ts';
import { bold } from '../../../card/parts/leaves/leaves.ts';
import { assertNever } from '../../../core/assert-never.ts';
import { toSlackLine } from './escape.ts';
import { parsePicture } from './picture-address.ts';
import { renderSlackButtons } from './render-buttons.ts';
import { renderSlackChoice } from './render-choice.ts';
import { renderSlackPages } from './render-pages.ts';
import { renderSlackQuote } from './render-quote.ts';
import { toRichText } from './rich-text.ts';
import { dateLeaves, fieldLeaves } from './row-leaves.ts';

/** A block, already split to fit a message, as Block Kit. Returns no block if there is nothing to show. */
export function renderBlock(block: Block): types.KnownBlock[] {
  switch (block.kind) {
    case 'text':
      return renderLines([block.leaves]);
    case 'heading':
      return renderHeading(block.text);
    case 'quote':
      return renderSlackQuote(block);
    case 'list':
      return renderList(block.items);
    case 'fields':
      return renderLines(block.fields.map(fieldLeaves));
    case 'dates':
      return renderList(block.rows.map(dateLeaves));
    case 'days':
      return renderDays(block.days);
    case 'image':
      return renderImage(block.url, block.alt);
    case 'divider':
      return [{ type: 'divider' }];
    case 'buttons':
      return renderSlackButtons(block.buttons, block.links);
    case 'choice':
      return renderSlackChoice(block);
    case 'pages':
      return renderSlackPages(block);
    default:
      return assertNever(block);
  }
}

function renderHeading(heading: string): types.KnownBlock[] {
  const text = toSlackLine(heading);
  return text === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
}

function renderList(items: readonly (readonly Leaf[])[]): types.KnownBlock[] {
  const elements = items.map(toRichText).filter(hasWords).map(section);
  if (elements.length === 0) return [];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] }];
}

/** The day bold, and what belongs to it as a list below. */
function renderDays(days: readonly DayGroup[]): types.KnownBlock[] {
  const elements = days.flatMap(({ day, items }) => {
    const told = items.map(toRichText).filter(hasWords).map(section);
    const head = toRichText([bold(day)]);
    return [
      ...(hasWords(head) ? [section(head)] : []),
      ...(told.length > 0 ? [{ type: 'rich_text_list', style: 'bullet', elements: told } as const] : []),
    ];
  });
  return elements.length > 0 ? [{ type: 'rich_text', elements }] : [];
}

/** Each on its own line. */
function renderLines(lines: readonly (readonly Leaf[])[]): types.KnownBlock[] {
  const elements = lines.map(toRichText).filter(hasWords);
  if (elements.length === 0) return [];
  const ended = elements.map((line, index) => section(index < elements.length - 1 ? endLine(line) : line));
  return [{ type: 'rich_text', elements: ended }];
}

function endLine(line: readonly types.RichTextElement[]): types.RichTextElement[] {
  return [...line, { type: 'text', text: '\n' }];
}

function hasWords(elements: readonly types.RichTextElement[]): boolean {
  return elements.some((element) => element.type !== 'text' || element.text.trim() !== '');
}

function section(elements: types.RichTextElement[]): types.RichTextSection {
  return { type: 'rich_text_section', elements };
}

function renderImage(url: string, alt: string): types.KnownBlock[] {
  const image_url = parsePicture(url);
  return image_url === undefined ? [] : [{ type: 'image', image_url, alt_text: toSlackLine(alt) || 'Picture' }];
}

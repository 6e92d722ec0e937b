import type { Block, DayGroup, Leaf, PagesBlock, QuoteBlock } from '../../../../card/card.ts';
import { bold, passageLeaves, plain } from '../../../../card/parts/leaves/leaves.ts';
import { turnButtons } from '../../../../card/parts/paging.ts';
import { assertNever } from '../../../../core/assert-never.ts';
import { cutPassage, type QuotePassage, trimPassage } from '../../../../core/quotes/quote-passage.ts';
import { HEADER_TEXT, IMAGE_ALT } from '../../limits.ts';
import { toContext } from '../context-line.ts';
import { toSlackLine } from '../escape.ts';
import { parsePicture } from '../picture-address.ts';
import { toRichText } from '../rich-text.ts';
import { dateLeaves, fieldLeaves } from '../row-leaves.ts';
import { isPressable, partButtons, partButtonsBlock } from './part-buttons.ts';
import { partChoice } from './part-choice.ts';
import { gather, partLeaves, ROOM, sizeOf, sizeOfLeaves } from './part-leaves.ts';
import { partText } from './part-text.ts';

/** A statement stays whole if one message can hold it together with its speaker and source. */
const QUOTE_ROOM = 9000;
/** The same with the marks of the speaker's words. */
const MARKED_ROOM = 9600;
const QUOTE_LINES = 2500;

/** Splits a block into blocks that each fit a message: lists between items, texts between words, statements between sentences. */
export function partBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'text':
      return toTexts(block.leaves);
    case 'heading':
      return toSlackLine(block.text).length <= HEADER_TEXT ? [block] : toTexts([bold(block.text)]);
    case 'quote':
      return partStatement(block);
    case 'list':
      return gather(block.items.flatMap(partLeaves), sizeOfLeaves).map((items) => ({ kind: 'list', items }));
    case 'fields':
      return partRows(block.fields, fieldLeaves, (fields) => ({ kind: 'fields', fields }));
    case 'dates':
      return partRows(block.rows, dateLeaves, (rows) => ({ kind: 'dates', rows }));
    case 'days':
      return partDays(block.days);
    case 'buttons':
      return partButtonsBlock(block);
    case 'choice':
      return partChoice(block);
    case 'pages':
      return partPages(block);
    case 'image':
      return partImage(block.url, block.alt);
    case 'divider':
      return [block];
    default:
      return assertNever(block);
  }
}

function toTexts(leaves: readonly Leaf[]): readonly Block[] {
  return partLeaves(leaves).map((some) => ({ kind: 'text', leaves: some }));
}

/** Groups rows as far as they fit; a row that does not fit becomes text. */
function partRows<T>(
  rows: readonly T[],
  toLeaves: (row: T) => readonly Leaf[],
  toBlock: (rows: readonly T[]) => Block,
): readonly Block[] {
  const sizeOfRow = (row: T) => sizeOfLeaves(toLeaves(row));
  return gather(rows, sizeOfRow).flatMap((some) => {
    const [only] = some;
    return only !== undefined && sizeOfRow(only) > ROOM ? toTexts(toLeaves(only)) : [toBlock(some)];
  });
}

function partDays(days: readonly DayGroup[]): readonly Block[] {
  // Not a day, but a text of any length.
  if (days.some(({ day }) => day.length > HEADER_TEXT))
    return days.flatMap(({ day, items }) => [...toTexts([bold(day)]), ...partBlock({ kind: 'list', items })]);
  return gather(days.flatMap(partDay), sizeOfDay).map((some) => ({ kind: 'days', days: some }));
}

/** A day with more than fits is continued under the same heading. */
function partDay({ day, items }: DayGroup): readonly DayGroup[] {
  return gather(items.flatMap(partLeaves), sizeOfLeaves).map((some) => ({ day, items: some }));
}

function sizeOfDay({ day, items }: DayGroup): number {
  return items.reduce((sum, leaves) => sum + sizeOfLeaves(leaves), sizeOfLeaves([bold(day)]));
}

function partStatement(quote: QuoteBlock): readonly Block[] {
  if (sizeOfLines(quote) > QUOTE_LINES)
    return [
      ...partStatement({ ...quote, by: [], source: [] }),
      ...toTexts([...quote.by, plain(' · '), ...quote.source]),
    ];
  const parts = partPassage(trimPassage(quote));
  const [only, ...more] = parts;
  if (only === undefined || more.length === 0) return [{ ...quote, ...only }];
  return parts.map((passage, index) => {
    const part = plain(`${quote.by.length > 0 ? ', ' : ''}part ${index + 1} of ${parts.length}`);
    return { ...quote, ...passage, by: [...quote.by, part] };
  });
}

/** Passages that each fit. One whose spoken words are in so many pieces that their marks would not fit has none marked. */
function partPassage(passage: QuotePassage): readonly QuotePassage[] {
  let end = 0;
  return partText(passage.text, QUOTE_ROOM, sizeOf).map((text) => {
    const start = passage.text.indexOf(text, end);
    end = start + text.length;
    const cut = cutPassage(passage, [start, end]);
    return sizeOfPassage(cut) <= MARKED_ROOM ? cut : { text, spoken: [] };
  });
}

/** With what Block Kit puts around each of its pieces. */
function sizeOfPassage(passage: QuotePassage): number {
  return sizeOfLeaves(passageLeaves(passage));
}

/** A picture that cannot be shown is replaced by its description; a description too long for an alternative text goes below. */
function partImage(url: string, alt: string): readonly Block[] {
  const words = toTexts([plain(alt)]);
  if (parsePicture(url) === undefined) return words;
  return toSlackLine(alt).length <= IMAGE_ALT
    ? [{ kind: 'image', url, alt }]
    : [{ kind: 'image', url, alt: '' }, ...words];
}

/** Escapes count: every `&` of a source takes five characters. */
function sizeOfLines({ by, source }: QuoteBlock): number {
  return JSON.stringify([toRichText(by), toContext(source)]).length;
}

/** If no button can turn the page, says what to type. */
function partPages(block: PagesBlock): readonly Block[] {
  const buttons = turnButtons(block);
  return buttons.every(isPressable) ? [block] : partButtons(buttons);
}

import type { Source } from '../../core/source.ts';
import type { LookView } from '../../core/views/look-view.ts';
import type { KnownDate, SourcedQuote } from '../../core/views/views.ts';
import type { Block, Button, Card, DateRow, Leaf, QuoteBlock, Values } from '../card.ts';
import { alertButton } from '../parts/alert-button.ts';
import { toDateRow } from '../parts/date-rows.ts';
import { person, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';
import { quoteBlock } from '../parts/quote-block.ts';

const MAX_STATEMENTS = 8;
const MAX_DATES = 10;
const MAX_ALERTED = 3;

/** Who is quoted in a page or a text that was not kept, which dates lie ahead, and what can be done with it. */
export function lookCard(view: LookView, today: string): Card {
  const { statements, ahead, source } = view;
  return {
    title: `Who said what: ${view.title ?? 'this text'}`,
    tone: 'answer',
    blocks: [
      ...(view.unread === null
        ? []
        : [textBlock(plain(`The page could not be read: ${view.unread}. This is the message.`))]),
      textBlock(...(view.url === null ? [] : [...articleLeaves(source), plain('. ')]), ...countLeaves(view)),
      ...statements.slice(0, MAX_STATEMENTS).map((statement) => statementBlock(statement, view)),
      ...moreBlocks(statements.length - MAX_STATEMENTS, 'statement'),
      ...(ahead.length === 0 ? [] : [{ kind: 'heading', text: 'Ahead' } as const]),
      ...(ahead.length === 0
        ? []
        : [{ kind: 'dates', rows: ahead.slice(0, MAX_DATES).map((date) => dateRow(date, view, today)) } as const]),
      ...moreBlocks(ahead.length - MAX_DATES, 'date'),
      textBlock(plain(`Nothing of it is kept. Read into the desk, it ${view.joins}.`)),
      ...(isTooLong(view) ? [textBlock(plain(TOO_LONG))] : []),
      ...buttonBlocks([...readButtons(view), ...alertButtons(view)]),
    ],
  };
}

function statementBlock(statement: SourcedQuote, { url }: LookView): QuoteBlock {
  const block = quoteBlock(statement);
  return url === null ? { ...block, source: placeLeaves(statement.source) } : block;
}

function dateRow(known: KnownDate, { url, source }: LookView, today: string): DateRow {
  const row = toDateRow(known, today);
  return url === null ? { ...row, source: placeLeaves(known.sources[0] ?? source) } : row;
}

/** A text of a message has no outlet. */
function placeLeaves({ paragraph }: Source): readonly Leaf[] {
  return [plain(`paragraph ${paragraph}`)];
}

/** "Quoted: Ann Moor (2), Bo Finn. 1 date lies ahead." */
function countLeaves({ statements, ahead }: LookView): readonly Leaf[] {
  const dates =
    ahead.length === 1
      ? '1 date lies ahead.'
      : `${ahead.length || 'No'} date${ahead.length ? 's lie' : ' lies'} ahead.`;
  if (statements.length === 0) return [plain(`Nobody is quoted. ${dates}`)];
  const names = [...countSpeakers(statements)].flatMap(([name, { isPerson, count }], at) => [
    plain(at === 0 ? 'Quoted: ' : ', '),
    isPerson ? person(name) : plain(name),
    ...(count > 1 ? [plain(` (${count})`)] : []),
  ]);
  return [...names, plain(`. ${dates}`)];
}

type SpeakerCount = { readonly isPerson: boolean; readonly count: number };

/** In the order of the text. */
function countSpeakers(statements: readonly SourcedQuote[]): ReadonlyMap<string, SpeakerCount> {
  const counts = new Map<string, SpeakerCount>();
  for (const { name, kind } of statements.flatMap(({ quote }) => quote.speakers))
    counts.set(name, { isPerson: kind === 'person', count: (counts.get(name)?.count ?? 0) + 1 });
  return counts;
}

function moreBlocks(count: number, what: string): readonly Block[] {
  return count > 0 ? [textBlock(plain(`And ${count} more ${what}${count === 1 ? '' : 's'}.`))] : [];
}

const TOO_LONG = 'The text is too long to be kept by a button: paste it after /read in the browser or at the terminal.';

const isTooLong = ({ url, remembered }: LookView): boolean => url === null && remembered === null;

function readButtons({ url, remembered }: LookView): readonly Button[] {
  if (url === null && remembered === null) return [];
  const values: Values = url === null ? { looked: remembered ?? '' } : { text: url };
  return [{ label: 'Read into the desk', command: 'read', values, style: 'primary' }];
}

function buttonBlocks(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

/** On its story, otherwise on the people it quotes. */
function alertButtons({ story, statements }: LookView): readonly Button[] {
  if (story !== null) return [alertButton({ story })];
  const named = [...countSpeakers(statements)].filter(([, { isPerson }]) => isPerson).map(([name]) => name);
  return named.length === 0 ? [] : [alertButton({ people: named.slice(0, MAX_ALERTED).join(', ') })];
}

function textBlock(...leaves: readonly Leaf[]): Block {
  return { kind: 'text', leaves };
}

import type { RulableQuote } from '../../core/views/ruling-views.ts';
import type { Page } from '../../core/views/views.ts';
import type { Button, Card, ChoiceBlock, QuoteBlock, Values } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { quoteBlock } from '../parts/quote-block.ts';
import { undoButton } from './ruling-cards.ts';

/** One statement, and what can be decided about it. */
export function correctQuoteCard({ id, statement, others }: RulableQuote): Card {
  const { mark } = statement;
  const named: readonly Button[] = others.map((speaker) => ({
    label: `Said by ${speaker}`,
    command: 'quote wrong',
    values: { id, speaker },
  }));
  return {
    title: 'Correct a statement',
    tone: 'answer',
    blocks: [
      quoteBlock(statement),
      {
        kind: 'buttons',
        buttons: [
          ...named,
          { label: 'Wrong speaker…', command: 'quote wrong', values: { id } },
          { label: 'Not speech', command: 'quote not-speech', values: { id }, style: 'danger' },
          ...(mark ? [undoButton(mark.number, 'Undo')] : []),
        ],
      },
    ],
  };
}

/** Which statement: a list to choose from, in the order shown; each has the id by which it is typed. */
export function chooseQuoteCard(quotes: Page<RulableQuote>, values: Values): Card {
  return {
    title: `Which statement?${pageNote(quotes)}`,
    tone: quotes.total > 0 ? 'answer' : 'notice',
    blocks: [
      ...quotes.items.map(toBlock),
      ...(quotes.items.length > 0 ? [toChoice(quotes.items)] : []),
      ...pagingBlocks(quotes, 'quote correct', values),
    ],
  };
}

function toBlock({ id, statement }: RulableQuote): QuoteBlock {
  const block = quoteBlock(statement);
  return { ...block, source: [...block.source, plain(`, id ${id}`)] };
}

const LABEL_CHARS = 60;

function toChoice(quotes: readonly RulableQuote[]): ChoiceBlock {
  const options = quotes.map(({ id, statement }, at) => ({
    label: `${at + 1}. ${shorten(`${statement.quote.speaker?.name ?? 'unnamed'}: ${statement.quote.text}`)}`,
    command: 'quote correct',
    values: { id },
  }));
  return { kind: 'choice', label: 'Correct…', options };
}

function shorten(text: string): string {
  return text.length <= LABEL_CHARS ? text : `${text.slice(0, text.lastIndexOf(' ', LABEL_CHARS))} …`;
}

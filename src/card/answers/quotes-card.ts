import type { SourcedQuote } from '../../core/views/views.ts';
import type { Block, Card } from '../card.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { quoteBlock, sourceButton } from '../parts/quote-block.ts';
import { noQuotesCard } from './no-quotes-card.ts';
import type { QuotesAnswer } from './quotes-answer.ts';

/** What someone said, word for word: one block a statement, newest article first. */
export function quotesCard(answer: QuotesAnswer): Card {
  const { speaker, about, quotes, command, values } = answer;
  if (quotes.total === 0) return noQuotesCard(answer);
  const who = speaker ?? 'Everyone';
  const topic = about ? ` on “${about}”` : '';
  const count = quotes.total === 1 ? '1 statement' : `${quotes.total} statements`;
  return {
    title: `${who}${topic}: ${count}${pageNote(quotes)}`,
    tone: 'answer',
    blocks: [...quoteBlocks(quotes.items), ...pagingBlocks(quotes, command, values)],
  };
}

/** One statement alone has its buttons beneath it; of several, each has its own. */
function quoteBlocks(quotes: readonly SourcedQuote[]): readonly Block[] {
  const [only] = quotes;
  if (!only || quotes.length > 1) return quotes.map(quoteBlock);
  const { button: _beneath, ...alone } = quoteBlock(only);
  const { article, paragraph } = only.source;
  const cite = { label: 'Copy citation', command: 'cite', values: { article, paragraph } };
  return [alone, { kind: 'buttons', buttons: [sourceButton(only.source), cite] }];
}

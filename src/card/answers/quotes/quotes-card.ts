import type { Block, Button, Card } from '../../card.ts';
import { plain, withoutMarks } from '../../parts/leaves/leaves.ts';
import { givenValues, pageNote, pagingBlocks } from '../../parts/paging.ts';
import { quoteBlock, sourceButton } from '../../parts/quote-block.ts';
import { quotesWithSources } from '../../parts/source-blocks.ts';
import { noQuotesCard } from './no-quotes-card.ts';
import type { QuotesAnswer } from './quotes-answer.ts';

/** What someone said, word for word: one block a statement, newest article first. */
export function quotesCard(answer: QuotesAnswer): Card {
  const { speaker, about, quotes, command, values } = answer;
  if (quotes.total === 0) return noQuotesCard(answer);
  const who = speaker ?? 'Everyone';
  const topic = about ? ` on “${withoutMarks(about)}”` : '';
  if (answer.isNearest) return nearestCard(answer, `${who} is not quoted${topic}.`);
  const count = quotes.total === 1 ? '1 statement' : `${quotes.total} statements`;
  return {
    title: `${who}${topic}: ${count}${pageNote(quotes)}`,
    tone: 'answer',
    blocks: [...quoteBlocks(answer), ...pagingBlocks(quotes, command, values)],
  };
}

function nearestCard(answer: QuotesAnswer, title: string): Card {
  const { quotes, command, values } = answer;
  return {
    title,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: [plain(quotes.total === 1 ? 'The nearest statement:' : 'The nearest statements:')] },
      ...quoteBlocks(answer),
      ...pagingBlocks(quotes, command, values),
    ],
  };
}

/** One statement alone has its buttons beneath it; of several, the source is chosen from a list. */
function quoteBlocks(answer: QuotesAnswer): readonly Block[] {
  const { items } = answer.quotes;
  const [only] = items;
  if (!only || items.length > 1)
    return [...quotesWithSources(items), { kind: 'buttons', buttons: [correctButton(answer)] }];
  const { article, paragraph } = only.source;
  const cite = { label: 'Copy citation', command: 'cite', values: { article, paragraph } };
  return [quoteBlock(only), { kind: 'buttons', buttons: [sourceButton(only.source), cite, correctButton(answer)] }];
}

/** Leads to the same statements, each with what can be decided about it. */
function correctButton({ speaker, about, story, quotes: { page } }: QuotesAnswer): Button {
  const values = givenValues({ speaker, about, story, page: page > 1 ? page : null });
  return { label: 'Correct…', command: 'quote correct', values };
}

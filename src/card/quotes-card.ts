import type { Page, SourcedQuote } from '../core/views.ts';
import type { Block, Card, Values } from './card.ts';
import { plain } from './leaves.ts';
import { pageNote, pagingBlocks } from './paging.ts';
import { quoteBlock } from './quote-block.ts';

export type QuotesAnswer = {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly quotes: Page<SourcedQuote>;
  /** The command that asked, for its paging buttons. */
  readonly command: string;
  readonly values: Values;
};

/** What someone said, word for word: one block a statement, newest article first. */
export function quotesCard({ speaker, about, quotes, command, values }: QuotesAnswer): Card {
  const who = speaker ?? 'Everyone';
  const topic = about ? ` on “${about}”` : '';
  if (quotes.total === 0) return noQuotesCard(speaker, topic);
  const count = quotes.total === 1 ? '1 statement' : `${quotes.total} statements`;
  return {
    title: `${who}${topic}: ${count}${pageNote(quotes)}`,
    tone: 'answer',
    blocks: [...quotes.items.map(quoteBlock), ...sourceButtons(quotes), ...pagingBlocks(quotes, command, values)],
  };
}

function noQuotesCard(speaker: string | null, topic: string): Card {
  const hint = topic ? 'Leave the topic out to see everything they said.' : 'The articles read so far quote nothing.';
  return {
    title: `No statement by ${speaker ?? 'anyone'}${topic} is on record.`,
    tone: 'notice',
    blocks: [{ kind: 'text', leaves: [plain(hint)] }],
  };
}

/** One statement can be shown in its paragraph, and cited. */
function sourceButtons(quotes: Page<SourcedQuote>): readonly Block[] {
  const [only] = quotes.items;
  if (!only || quotes.items.length > 1) return [];
  const values = { article: only.source.article, paragraph: only.source.paragraph };
  return [{ kind: 'buttons', buttons: [{ label: 'Show source', command: 'source', values }] }];
}

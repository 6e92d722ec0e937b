import { toCredit } from '../../core/article/credit.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import type { Source } from '../../core/source.ts';
import type { SourcedQuote } from '../../core/views/views.ts';
import type { Block, Button } from '../card.ts';
import { quoteBlock, sourceButton } from './quote-block.ts';

/** Discord's list of choices holds no more. */
const MAX_SOURCES = 25;

/** Statements, and after them the one way to read any of them where it stands. */
export function quotesWithSources(quotes: readonly SourcedQuote[]): readonly Block[] {
  return [...quotes.map(quoteBlock), ...sourceBlocks(quotes.map(({ source }) => source))];
}

/** "Show source": a button for one paragraph, a list to choose from for several; nothing for none. */
export function sourceBlocks(sources: readonly Source[]): readonly Block[] {
  const [only, ...others] = uniquePlaces(sources);
  if (!only) return [];
  if (others.length === 0) return [{ kind: 'buttons', buttons: [sourceButton(only)] }];
  return [{ kind: 'choice', label: 'Show source', options: [only, ...others].slice(0, MAX_SOURCES).map(toOption) }];
}

function uniquePlaces(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [`${source.article} ${source.paragraph}`, source])).values()];
}

/** "Harbour Wire, 4 March 2020, paragraph 3" */
function toOption(source: Source): Button {
  const day = source.published ? showDate(source.published) : 'undated';
  return { ...sourceButton(source), label: `${toCredit(source)}, ${day}, paragraph ${source.paragraph}` };
}

import type { types } from '@slack/bolt';
import type { Leaf, QuoteBlock } from '../../../card/card.ts';
import { passageLeaves } from '../../../card/parts/leaves/leaves.ts';
import { trimPassage } from '../../../core/quotes/quote-passage.ts';
import { toContext } from './context-line.ts';
import { toRichText } from './rich-text.ts';

/** A statement with a bar, the speaker's words bold; below it the speaker, and the source in small type. */
export function renderSlackQuote(quote: QuoteBlock): types.KnownBlock[] {
  return [...toBlock([...toSaid(quote), ...toWho(quote.by)]), ...toContext(quote.source)];
}

/** Slack refuses a quote without words. */
function toSaid(quote: QuoteBlock): types.RichTextQuote[] {
  const elements = toRichText(passageLeaves(trimPassage(quote)));
  return elements.length > 0 ? [{ type: 'rich_text_quote', elements }] : [];
}

function toBlock(elements: (types.RichTextQuote | types.RichTextSection)[]): types.RichTextBlock[] {
  return elements.length > 0 ? [{ type: 'rich_text', elements }] : [];
}

function toWho(by: readonly Leaf[]): types.RichTextSection[] {
  const who = toRichText(by);
  return who.length > 0 ? [{ type: 'rich_text_section', elements: [{ type: 'text', text: '— ' }, ...who] }] : [];
}

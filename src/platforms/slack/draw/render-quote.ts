import type { types } from '@slack/bolt';
import type { Leaf, QuoteBlock } from '../../../card/card.ts';
import { passageLeaves, plain } from '../../../card/parts/leaves.ts';
import { trimPassage } from '../../../core/quote-passage.ts';
import { toContext } from './context-line.ts';
import { renderSlackButtons, toButton } from './render-buttons.ts';
import { toRichText } from './rich-text.ts';

/** A statement with a bar, the speaker's words bold; below it the speaker, with the button beside, and the source in small type. */
export function renderSlackQuote(quote: QuoteBlock): types.KnownBlock[] {
  const { by, source, button } = quote;
  const said = toSaid(quote);
  const beside = button && besideButton(by, toButton(button));
  if (beside) return [...toBlock(said), beside, ...toContext(source)];
  return [...toBlock([...said, ...toWho(by)]), ...toContext(source), ...renderSlackButtons(button ? [button] : [])];
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

/** Undefined if one text object cannot show the words unchanged. */
function besideButton(by: readonly Leaf[], accessory: types.Button): types.SectionBlock | undefined {
  if (by.length === 0) return undefined;
  const [line, ...more] = toContext([plain('— '), ...by]);
  const [text, ...others] = line?.elements ?? [];
  if (!text || text.type === 'image' || others.length > 0 || more.length > 0) return undefined;
  return { type: 'section', text, accessory };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, Leaf } from '../../../src/card/card.ts';
import { toSeenOnSlack } from '../../../src/platforms/slack/draw/escape.ts';
import { renderSlackCard, type SlackMessage } from '../../../src/platforms/slack/draw/render.ts';
import { postButton } from '../../../src/platforms/slack/send/post-button.ts';
import { type CheckedMessage, checkMessage } from '../../peers/slack/check-message.ts';
import { linksIn, pingsIn, seenIn } from '../../peers/slack/read-blocks.ts';
import { anyCard } from './any-card.ts';

/** As the service would take it; throws what it would refuse with. */
const taken = (messages: readonly SlackMessage[]): readonly CheckedMessage[] =>
  messages.map((message) => checkMessage(message));
const seen = (messages: readonly SlackMessage[]) =>
  taken(messages)
    .map(({ blocks }) => seenIn(blocks))
    .join('\n');
const foot = [postButton(`t ${'x'.repeat(1990)}`)];

test('any card renders to messages that Slack takes, each with a text to read aloud', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      for (const message of taken(renderSlackCard(card, foot))) expect(message.text.length).toBeLessThan(4000);
    }),
    { numRuns: 50 },
  );
});

test('nothing in any card pings anyone, in its blocks or its text', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      for (const { text, blocks } of taken(renderSlackCard(card, []))) expect(pingsIn(text, blocks)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('every link of any card leads to an address of the card, by http or https', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const known = new Set(
        leavesOf(card).flatMap((leaf) =>
          leaf.kind === 'link' && URL.canParse(leaf.url) ? [new URL(leaf.url).host] : [],
        ),
      );
      for (const { blocks } of taken(renderSlackCard(card, [])))
        for (const link of linksIn(blocks)) expect(known).toContain(new URL(link).host);
    }),
    { numRuns: 50 },
  );
});

test('no statement that a message can hold is cut, and a longer one is shown whole over several', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const barred = taken(renderSlackCard(card, [])).flatMap(({ blocks }) => barredIn(blocks));
      for (const block of card.blocks) {
        if (block.kind !== 'quote') continue;
        const words = toSeenOnSlack(block.text.trim());
        if (words === '') continue;
        if (JSON.stringify(words).length <= 9000) expect(barred).toContain(words);
        else expect(withoutSpace(barred.join(''))).toContain(withoutSpace(words));
      }
    }),
    { numRuns: 50 },
  );
});

test('no person’s name is cut, wherever it stands', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const shown = seen(renderSlackCard(card, []));
      for (const leaf of leavesOf(card)) if (leaf.kind === 'person') expect(shown).toContain(leaf.name);
    }),
    { numRuns: 50 },
  );
});

/** What stands in block quotes, without the bar. */
function barredIn(blocks: CheckedMessage['blocks']): readonly string[] {
  return blocks.flatMap((block) => {
    const quotes = block.type === 'rich_text' ? block.elements.filter(({ type }) => type === 'rich_text_quote') : [];
    return quotes.map((quote) => seenIn([{ type: 'rich_text', elements: [quote] }]).slice('| '.length));
  });
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function leavesOf(card: Card): readonly Leaf[] {
  return card.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'text':
        return block.leaves;
      case 'quote':
        return [...block.by, ...block.source];
      case 'list':
        return block.items.flat();
      case 'fields':
        return block.fields.flatMap(({ value }) => value);
      case 'dates':
        return block.rows.flatMap(({ what, source }) => [...what, ...source]);
      case 'days':
        return block.days.flatMap(({ items }) => items.flat());
      case 'buttons':
        return (block.links ?? []).map(({ label, url }) => ({ kind: 'link', text: label, url }));
      default:
        return [];
    }
  });
}

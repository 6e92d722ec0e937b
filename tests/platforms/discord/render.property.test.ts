import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Card, Leaf } from '../../../src/card/card.ts';
import { type DiscordMessage, renderDiscordCard } from '../../../src/platforms/discord/draw/render.ts';
import { toDiscordLine } from '../../../src/platforms/discord/escape.ts';
import { allComponents, checkMessage } from '../../peers/discord/check-message.ts';
import { readMarkdown } from '../../peers/discord/markdown.ts';
import { openOpenApi } from '../../peers/discord/openapi.ts';
import { pingsOf } from '../../peers/discord/pings.ts';
import { anyCard } from './any-card.ts';

const openApi = openOpenApi();

test('any card is made of messages that Discord takes', () => {
  fc.assert(
    fc.property(anyCard, fc.boolean(), (card, isForCallerOnly) => {
      const messages = renderDiscordCard(card, isForCallerOnly);
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) {
        checkMessage(
          { ...message },
          message.files.map(({ name }) => name),
        );
        expect(pingsOf({ ...message })).toEqual([]);
      }
    }),
  );
});

test.skipIf(openApi === undefined)('any card is valid by Discord’s own OpenAPI document (where it is at hand)', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      for (const message of renderDiscordCard(card, true))
        expect(openApi?.problems('POST', '/channels/1/messages', { ...message })).toEqual([]);
    }),
  );
});

test('no quote of any card is cut: it stands whole in one message, or whole in a file', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const messages = renderDiscordCard(card, false);
      const shown = messages.map(visibleText);
      const files = messages.flatMap((message) => message.files.map(({ text }) => toDiscordLine(text)));
      for (const text of quotesOf(card)) {
        const whole = toDiscordLine(text.trim());
        expect([...shown, ...files].some((one) => one.includes(whole))).toBe(true);
      }
    }),
  );
});

test('no name of any card is cut', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const shown = renderDiscordCard(card, false).map(visibleText);
      for (const name of namesOf(card)) expect(shown.some((one) => one.includes(toDiscordLine(name)))).toBe(true);
    }),
  );
});

test('no word of any card is lost', () => {
  const texts = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 900 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, (paragraphs) => {
      const blocks = paragraphs.map(
        (words): Block => ({ kind: 'list', items: [[{ kind: 'plain', text: words.join(' ') }]] }),
      );
      const shown = renderDiscordCard({ title: '', tone: 'answer', blocks }, false).map(visibleText).join(' ');
      expect(shown.match(/[a-z]+/g) ?? []).toEqual(
        paragraphs.length > 0 ? paragraphs.flat() : ['nothing', 'to', 'show'],
      );
    }),
  );
});

function visibleText(message: DiscordMessage): string {
  const texts = allComponents({ ...message }).map(({ content }) => (typeof content === 'string' ? content : ''));
  return toNarrow(toDiscordLine(readMarkdown(texts.join('\n')).text));
}

/** Brackets that close nothing are shown in their wide form. */
function toNarrow(text: string): string {
  return text.replaceAll('［', '[').replaceAll('］', ']');
}

function quotesOf({ blocks }: Card): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
}

function namesOf({ blocks }: Card): readonly string[] {
  return blocks.flatMap(leavesOf).flatMap((leaf) => (leaf.kind === 'person' ? [leaf.name] : []));
}

function leavesOf(block: Block): readonly Leaf[] {
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
    default:
      return [];
  }
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSlackMessage, readSlackTime } from '../../../../../src/platforms/slack/hear/typed/read-message.ts';

const rich = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
const text = (words: string) => ({ type: 'text', text: words });
const mrkdwn = (words: string) => ({ type: 'mrkdwn', text: words });

describe('a message is read as Slack shows it:', () => {
  test.each([
    ['its text', { text: 'One &amp; <https://example.org/a|two>.' }, 'One & two.'],
    [
      'what a person typed, once, from its rich text',
      {
        text: 'See <https://a.example|here>, <@U1>\n*bold*',
        blocks: [rich(text('See '), { type: 'link', url: 'https://a.example', text: 'here' }, text(' bold'))],
      },
      'See here bold',
    ],
    [
      'lists and quotations of a rich text, line by line',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [
              { type: 'rich_text_section', elements: [text('First.\n')] },
              { type: 'rich_text_list', elements: [1, 2].map((n) => ({ elements: [text(`item ${n}`)] })) },
              { type: 'rich_text_quote', elements: [text('said')] },
            ],
          },
        ],
      },
      'First.\nitem 1\nitem 2\nsaid',
    ],
    [
      'header, section, fields and context of an app, not its fallback',
      {
        text: 'New article',
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Talks end' } },
          { type: 'section', text: mrkdwn('“We agree,” said the pilot &amp; left.'), fields: [mrkdwn('Day: Tuesday')] },
          { type: 'divider' },
          { type: 'context', elements: [mrkdwn('Reuters,'), { type: 'image', alt_text: 'x' }, mrkdwn('13 July 2016')] },
          { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Press' } }] },
        ],
      },
      'Talks end\n\n“We agree,” said the pilot & left.\n\nDay: Tuesday\n\nReuters,  13 July 2016',
    ],
    [
      'the text where a block is of a kind nobody knows and the text says more',
      { text: 'All of the words.', blocks: [{ type: 'from_the_future' }] },
      'All of the words.',
    ],
    [
      'attachments after the text: title, text and fields',
      {
        text: 'Look:',
        attachments: [
          { title: 'Talks end', text: 'The talks ended.', fallback: 'no', fields: [{ title: 'A', value: 'B' }] },
        ],
      },
      'Look:\n\nTalks end\n\nThe talks ended.\n\nA\n\nB',
    ],
    ['an attachment by its fallback alone', { text: '', attachments: [{ fallback: 'Talks end' }] }, 'Talks end'],
    ['what an attachment repeats, once', { text: 'Talks end', attachments: [{ text: 'Talks  end' }] }, 'Talks end'],
    [
      'a message that it shares',
      {
        text: '',
        attachments: [
          { is_share: true, text: 'Old *words*', message_blocks: [{ message: { blocks: [rich(text('Old words'))] } }] },
        ],
      },
      'Old words',
    ],
    [
      'emoji and mentions',
      { blocks: [rich({ type: 'emoji', name: 'x', unicode: '1f600' }, { type: 'user', user_id: 'U1' })] },
      '😀@U1',
    ],
    ['nothing where there is nothing', { blocks: null, attachments: 'x' }, ''],
  ])('%s', (_what, message, words) => {
    expect(readSlackMessage(message)).toBe(words);
  });
});

test('any JSON at all is read, and nothing is thrown', () => {
  const block = fc.record({
    type: fc.constantFrom('rich_text', 'section', 'context', 'table'),
    elements: fc.jsonValue(),
    text: fc.jsonValue(),
    rows: fc.jsonValue(),
  });
  const message = fc.record({
    text: fc.jsonValue(),
    ts: fc.jsonValue(),
    blocks: fc.oneof(fc.jsonValue(), fc.array(block)),
    attachments: fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.dictionary(fc.constantFrom('text', 'blocks', 'fields', 'ts', 'is_share', 'fallback'), fc.jsonValue()),
      ),
    ),
  });
  fc.assert(
    fc.property(message, (any) => {
      expect(typeof readSlackMessage(any)).toBe('string');
      readSlackTime(any);
    }),
    { seed: 11 },
  );
});

test.each([
  [{ ts: '1468452600.000100', text: 'a' }, '2016-07-13T23:30:00Z'],
  [
    { ts: '1479942000.000200', attachments: [{ is_share: true, ts: '1468452600.000100', text: 'old' }] },
    '2016-07-13T23:30:00Z',
  ],
  [
    { ts: '1479942000.000200', text: 'mine', attachments: [{ is_share: true, ts: '1468452600.000100', text: 'old' }] },
    '2016-11-23T23:00:00Z',
  ],
  [{ ts: 'soon' }, undefined],
])('%j was posted at %s', (message, at) => {
  expect(readSlackTime(message)?.toString()).toBe(at);
});

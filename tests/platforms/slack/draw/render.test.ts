import { expect, test } from 'vitest';
import type { Card } from '../../../../src/card/card.ts';
import { bold, link, moment, person, plain } from '../../../../src/card/parts/leaves/leaves.ts';
import { seenIn } from '../../../peers/slack/read-blocks.ts';
import { takenOf } from '../show.ts';

const WIRE = link('Example Wire', 'https://wire.example.org/talks');
const CARD: Card = {
  title: 'Ann Example: 2 statements',
  tone: 'answer',
  blocks: [
    {
      kind: 'quote',
      text: '“We will be there,” she said. “Nothing is agreed yet.”',
      spoken: [
        [1, 18],
        [31, 53],
      ],
      by: [person('Ann Example'), plain(', envoy, 2 May 2020')],
      source: [WIRE, plain(', 2 May 2020, paragraph 4')],
    },
    { kind: 'heading', text: 'Ahead' },
    {
      kind: 'dates',
      rows: [
        {
          date: '1 June 2020',
          certainty: 'target date',
          what: [plain('start of the talks; set by '), person('Ann Example')],
          source: [WIRE, plain(', paragraph 2')],
        },
        { date: 'August 2020', certainty: 'expected', what: [plain('a second round')], source: [] },
      ],
    },
    { kind: 'list', items: [[bold('/quote'), plain(': what someone said')], [WIRE]] },
    { kind: 'fields', fields: [{ label: 'Quoted', value: [plain('7 times')] }] },
    { kind: 'text', leaves: [plain('Next digest '), moment(Temporal.Instant.from('2020-05-03T07:00Z'))] },
    { kind: 'divider' },
    { kind: 'image', url: 'https://wire.example.org/line.png', alt: 'Timeline from May to August' },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Back', command: 'quote', values: { speaker: 'Ann Example', page: 1 } },
        { label: 'Stop', command: 'digest stop', values: {}, style: 'danger' },
      ],
    },
  ],
};

test('a card of every kind of block, as a reader sees it', () => {
  const [message] = takenOf(CARD);
  expect(seenIn(message?.blocks ?? [])).toMatchInlineSnapshot(`
    "Ann Example: 2 statements
    | “We will be there,” she said. “Nothing is agreed yet.”
    — Ann Example, envoy, 2 May 2020
    Example Wire, 2 May 2020, paragraph 4
    Ahead
    • 1 June 2020 · target date: start of the talks; set by Ann Example
    Example Wire, paragraph 2
    • August 2020 · expected: a second round
    • /quote: what someone said
    • Example Wire
    Quoted: 7 times
    Next digest 2020-05-03 07:00 UTC
    ---
    [Timeline from May to August]
    (Back) (Stop)"
  `);
});

test('the same as text, for the notification and the screen reader', () => {
  const [message] = takenOf(CARD);
  expect(message?.text).toMatchInlineSnapshot(`
    "Ann Example: 2 statements

    “We will be there,” she said. “Nothing is agreed yet.”
    by Ann Example, envoy, 2 May 2020
    Example Wire, 2 May 2020, paragraph 4

    Ahead:

    1 June 2020, target date: start of the talks; set by Ann Example
    Example Wire, paragraph 2
    August 2020, expected: a second round

    /quote: what someone said
    Example Wire

    Quoted: 7 times

    Next digest 2020-05-03 07:00 UTC

    Picture: Timeline from May to August"
  `);
});

test('a statement is a block quote, its source small beneath with the link, as Slack is sent it', () => {
  const [message] = takenOf({ ...CARD, title: '', blocks: CARD.blocks.slice(0, 1) });
  expect(message?.blocks).toMatchInlineSnapshot(`
    [
      {
        "elements": [
          {
            "elements": [
              {
                "text": "“",
                "type": "text",
              },
              {
                "style": {
                  "bold": true,
                },
                "text": "We will be there,",
                "type": "text",
              },
              {
                "text": "” she said. “",
                "type": "text",
              },
              {
                "style": {
                  "bold": true,
                },
                "text": "Nothing is agreed yet.",
                "type": "text",
              },
              {
                "text": "”",
                "type": "text",
              },
            ],
            "type": "rich_text_quote",
          },
          {
            "elements": [
              {
                "text": "— ",
                "type": "text",
              },
              {
                "style": {
                  "bold": true,
                },
                "text": "Ann Example",
                "type": "text",
              },
              {
                "text": ", envoy, 2 May 2020",
                "type": "text",
              },
            ],
            "type": "rich_text_section",
          },
        ],
        "type": "rich_text",
      },
      {
        "elements": [
          {
            "text": "<https://wire.example.org/talks|Example Wire>, 2 May 2020, paragraph 4",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
    ]
  `);
});

test('a moment is shown in each reader’s zone, in texts and in sources', () => {
  const at = moment(Temporal.Instant.from('2020-05-03T07:00Z'));
  const [message] = takenOf({ ...CARD, blocks: [{ kind: 'quote', text: 'x', spoken: [], by: [at], source: [at] }] });
  expect(JSON.stringify(message?.blocks)).toContain('{"type":"date","timestamp":1588489200,');
  expect(JSON.stringify(message?.blocks)).toContain(
    '<!date^1588489200^{date_short_pretty} {time}|2020-05-03 07:00 UTC>',
  );
});

test('a card with nothing in it still says so', () => {
  expect(takenOf({ title: '', tone: 'answer', blocks: [] })).toHaveLength(1);
});

test('a post mentions the user group that was chosen for it, and nothing that stands in an article', () => {
  const [message] = takenOf({ ...CARD, title: '<!subteam^S0OTHER1> @here', ping: 'S0ABC123' });
  expect(seenIn(message?.blocks ?? [])).toMatch(/^!subteam\^S0ABC123\n/);
  expect(message?.text).toMatch(/^<!subteam\^S0ABC123> /);
  expect(message?.text).not.toContain('<!subteam^S0OTHER1');
  expect(JSON.stringify(takenOf({ ...CARD, ping: '<!channel>' }))).not.toContain('channel');
});

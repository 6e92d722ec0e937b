import { expect, test } from 'vitest';
import type { Card } from '../../../../src/card/card.ts';
import { errorCard } from '../../../../src/card/error-card.ts';
import { bold, link, moment, person, plain } from '../../../../src/card/parts/leaves/leaves.ts';
import { renderDiscordCard } from '../../../../src/platforms/discord/draw/render.ts';
import { sampleCard } from '../fake-front.ts';
import { preview } from '../preview.ts';

const post = link('River Post', 'https://river.example/a');

test('a statement has its speaker’s words bold, with who, when and where beneath, and its buttons', () => {
  expect(preview(renderDiscordCard(sampleCard, true))).toMatchInlineSnapshot(`
    "colour 1f6f8b
    ## Ann Lee: 1 statement
    > “**We will open the bridge in May.**
    > 
    > “**Not before,**” said Lee.
    -# — **Ann Lee**, engineer, 3 March 2016 · [River Post](https://river.example/a), 4 March 2016, paragraph 2
    **Note**: the same day
    [Show source](d1&source&article=a&paragraph=2) [More](d1&quote&speaker=Ann%20Lee&page=2) [Post here](post-here)"
  `);
});

test('a row of dates names the day, how firm it is, what is to happen and who says so', () => {
  const card: Card = {
    title: 'The bridge: 2 key dates',
    tone: 'answer',
    blocks: [
      {
        kind: 'dates',
        rows: [
          {
            date: '1 May 2016',
            certainty: 'target date',
            what: [plain('the bridge opens')],
            source: [post, plain(', 4 March 2016, paragraph 2')],
          },
          { date: 'June 2016', certainty: 'expected', what: [plain('tolls end')], source: [post] },
        ],
      },
    ],
  };
  expect(preview(renderDiscordCard(card, false))).toMatchInlineSnapshot(`
    "colour 1f6f8b
    ## The bridge: 2 key dates
    **1 May 2016** · target date: the bridge opens
    -# [River Post](https://river.example/a), 4 March 2016, paragraph 2
    **June 2016** · expected: tolls end
    -# [River Post](https://river.example/a)"
  `);
});

test('lists, fields, headings, images, dividers and moments', () => {
  const card: Card = {
    title: 'Status',
    tone: 'notice',
    blocks: [
      {
        kind: 'fields',
        fields: [{ label: 'Next digest', value: [moment(Temporal.Instant.from('2016-07-14T09:00Z'))] }],
      },
      { kind: 'divider' },
      { kind: 'heading', text: 'Who' },
      {
        kind: 'list',
        items: [
          [person('Ann Lee'), plain(', engineer · '), post],
          [bold('Bo Dahl'), plain(', mayor')],
        ],
      },
      { kind: 'image', url: 'https://river.example/map.png', alt: 'A map of the bridge' },
    ],
  };
  expect(preview(renderDiscordCard(card, false))).toMatchInlineSnapshot(`
    "colour 8a8d91
    ## Status
    **Next digest**: <t:1468486800:f>
    ----
    ### Who
    - **Ann Lee**, engineer · [River Post](https://river.example/a)
    - **Bo Dahl**, mayor
    image https://river.example/map.png “A map of the bridge”"
  `);
});

test('an error says what to do next, with buttons to do it', () => {
  const card = errorCard('Nobody called “Lea” is quoted.', 'Did you mean one of these?', [
    { label: 'Ann Lee', command: 'quote', values: { speaker: 'Ann Lee' } },
  ]);
  expect(preview(renderDiscordCard(card, false))).toMatchInlineSnapshot(`
    "colour b3261e
    ## Nobody called “Lea” is quoted.
    Did you mean one of these?
    [Ann Lee](d1&quote&speaker=Ann%20Lee)"
  `);
});

test('what an article says stays text', () => {
  const card: Card = {
    title: '**Breaking** @everyone',
    tone: 'answer',
    blocks: [{ kind: 'text', leaves: [plain('See [here](https://evil.example) <@1> # now')] }],
  };
  expect(preview(renderDiscordCard(card, false))).toMatchInlineSnapshot(`
    "colour 1f6f8b
    ## \\*\\*Breaking\\*\\* @everyone
    See \\[here\\](https\\://evil.example) \\<@1> # now"
  `);
});

test('a post mentions the role that was chosen for it, and no other', () => {
  const [message] = renderDiscordCard({ ...sampleCard, ping: '1122334455667788' }, false);
  expect(preview([message ?? expect.fail()])).toContain('<@&1122334455667788>');
  expect(message?.allowed_mentions).toEqual({ parse: [], roles: ['1122334455667788'] });
  const [other] = renderDiscordCard({ ...sampleCard, ping: 'everyone' }, false);
  expect(other?.allowed_mentions).toEqual({ parse: [] });
});

import { expect, test } from 'vitest';
import { PREVIEWS } from '../../../../src/cli/previews.ts';
import { drawDiscordText } from '../../../../src/platforms/web/preview/discord-text.ts';
import { drawAs } from '../../../../src/platforms/web/preview/preview.ts';
import { drawSlackText } from '../../../../src/platforms/web/preview/slack-text.ts';
import { CALLER, openDesk } from '../../../e2e/open-desk.ts';

test.each([
  ['**bold** and \\*not\\*', '<p><strong>bold</strong> and *not*</p>'],
  ['## Title', '<h4>Title</h4>'],
  ['> “said”\n-# — who', '<blockquote>“said”</blockquote><small>— who</small>'],
  ['- item', '<p class="item">item</p>'],
  ['[words](<https://news.example/a>)', '<p><a href="https://news.example/a" rel="noreferrer noopener">words</a></p>'],
  ['[words](<javascript:alert(1)>)', '<p>words&gt;)</p>'],
  ['<t:1795593600:f>', '<p><time datetime="2026-11-25T08:00Z">2026-11-25 08:00 UTC</time></p>'],
  ['<b>raw</b>', '<p>&lt;b&gt;raw&lt;/b&gt;</p>'],
])('Discord draws %s', (source, html) => expect(drawDiscordText(source)).toBe(html));

test.each([
  ['<https://news.example/a|words>', '<a href="https://news.example/a" rel="noreferrer noopener">words</a>'],
  ['<javascript:alert(1)|words>', 'words'],
  ['*bold* &lt;b&gt; &amp;', '<strong>bold</strong> &lt;b&gt; &amp;'],
  ['<!date^1^{date}|1 January>', '1 January'],
])('Slack draws %s', (text, html) => expect(drawSlackText({ type: 'mrkdwn', text })).toBe(html));

const ASKED = [
  '/syria summary',
  '/syria dates as-of:2016-07-14',
  '/quote kirby',
  '/who lavrov',
  '/help',
  '/status',
  '/nothing',
];

test.each(ASKED)('every word of %s that is sent is drawn, on both', async (asked) => {
  const dateline = await openDesk('2026-11-24T09:00Z');
  const { card } = await dateline.front.answerText(asked, CALLER);
  await dateline.close();
  const wanted = JSON.stringify(card.blocks).match(/“[^”]{20,}”/g) ?? [];
  for (const look of ['discord', 'slack'] as const) {
    const html = drawAs(look, card, PREVIEWS);
    const seen = html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(seen).toContain(card.title);
    for (const words of wanted) expect(seen).toContain(words);
    for (const button of card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])))
      expect(seen).toContain(button.label);
  }
});

test('what a service may add is passed over', () => {
  expect(
    drawAs(
      'slack',
      { title: '', tone: 'answer', blocks: [] },
      { discord: () => [], slack: () => [null, { blocks: [{ type: 'new' }] }] },
    ),
  ).toContain('Dateline');
});

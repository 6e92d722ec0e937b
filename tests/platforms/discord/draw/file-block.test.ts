import { expect, test } from 'vitest';
import { plain } from '../../../../src/card/parts/leaves/leaves.ts';
import { renderPlain } from '../../../../src/card/render-plain.ts';
import { renderDiscordCard } from '../../../../src/platforms/discord/draw/render.ts';

const LIST = `<opml version="2.0"><body>\n${'  <outline text="*A*" xmlUrl="https://a.example/feed"/>\n'.repeat(500)}</body></opml>`;
const CARD = {
  title: 'Feeds as OPML',
  tone: 'answer',
  blocks: [{ kind: 'text', leaves: [plain(LIST)], fileName: 'dateline.opml' }],
} as const;

test('a text that is a file is attached whole, as it is, in one message', () => {
  const messages = renderDiscordCard(CARD, true);
  expect(messages.map(({ files }) => files)).toEqual([[{ name: 'dateline.opml', text: LIST }]]);
  expect(JSON.stringify(messages[0]?.components)).toContain('attachment://dateline.opml');
  expect(JSON.stringify(messages[0]?.components)).not.toContain('outline');
});

test('where no file can be attached it is shown', () => {
  expect(renderPlain(CARD)).toContain(LIST);
});

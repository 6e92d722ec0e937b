import { expect, test } from 'vitest';
import type { Card } from '../../../src/card/card.ts';
import { PREVIEWS } from '../../../src/cli/previews.ts';
import { drawAs } from '../../../src/platforms/web/preview/preview.ts';
import { renderHtml } from '../../../src/platforms/web/talk/render.ts';
import { openWeb, send } from './open-web.ts';

const card: Card = {
  title: 'A card',
  tone: 'answer',
  blocks: [{ kind: 'image', url: 'https://tracker.example/pixel.png', alt: 'The harbour' }],
};

test.each([
  ['the browser', renderHtml(card, 'x')],
  ['Discord', drawAs('discord', card, PREVIEWS)],
  ['Slack', drawAs('slack', card, PREVIEWS)],
])('seen as in %s, a picture of another host is a link and is not fetched', (_look, html) => {
  expect(html).not.toContain('<img');
  expect(html).toContain('<a href="https://tracker.example/pixel.png" rel="noreferrer noopener">The harbour</a>');
});

test('the page’s policy lets no picture of another host through', async () => {
  const web = await openWeb();
  const { headers } = await send(web.url, {});
  await web.close();
  expect(headers['content-security-policy']).toContain("img-src 'self';");
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import { type DiscordChat, openDiscordChat } from '../../e2e/open-chats.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import { openSite } from '../../e2e/open-site.ts';
import type { Peer } from '../../peers/discord/peer.ts';
import { send } from '../../peers/web/answers.ts';

const MANAGER = { permissions: 1n << 5n } as const;
const LIST = `<opml version="2.0"><body><outline text="Papers">
  <outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline></body></opml>`;

let dateline: Dateline;
let site: Awaited<ReturnType<typeof openSite>>;
let peer: Peer;
let discord: DiscordChat;
beforeAll(async () => {
  site = await openSite();
  site.peer.route('/attachments/list.opml', send(LIST, { 'content-type': 'text/x-opml' }));
  dateline = await openDesk('2026-11-24T09:00Z', ':memory:', site.environment);
  discord = await openDiscordChat(dateline.front);
  ({ peer } = discord);
});
afterAll(async () => {
  await discord.close();
  await dateline.close();
  await site.peer.close();
});

const textOf = (messages: readonly { readonly text: string }[]) => messages.map(({ text }) => text).join('\n');

test('an attached list of feeds is followed', async () => {
  const options = { file: `${site.address}/attachments/list.opml` };
  const { messages } = await peer.command({ ...MANAGER, path: 'feeds import', options });
  expect(textOf(messages)).toContain('1 feed is followed now');
});

test('without a list it is said what is needed', async () => {
  const { messages } = await peer.command({ ...MANAGER, path: 'feeds import' });
  expect(textOf(messages)).toContain('needs a list');
});

test('the list is given out as a file, with its folders', async () => {
  const { messages } = await peer.command({ ...MANAGER, path: 'feeds export' });
  expect(messages).toHaveLength(1);
  expect(textOf(messages)).not.toContain('xmlUrl');
  const stored = JSON.stringify([...peer.world.messages.values()].at(-1));
  expect(stored).toContain('attachment://dateline.opml');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import type { Peer } from '../peers/discord/peer.ts';
import { ADMIN, GUEST, type SlackPeer } from '../peers/slack/peer.ts';
import { send } from '../peers/web/answers.ts';
import { type DiscordChat, openDiscordChat, openSlackChat, type SlackChat } from './open-chats.ts';
import { openDesk } from './open-desk.ts';
import { openSite } from './open-site.ts';

const MANAGER = { permissions: 1n << 5n } as const;
const MENU = 'Who said what';
const WALL =
  '<html><head><title>Before you continue</title></head><body><h1>We value your privacy</h1><p>We and our partners use cookies. Accept all or reject all to continue.</p><button>Accept all</button></body></html>';

let dateline: Dateline;
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
  site.peer.route('/wall', send(WALL, { 'content-type': 'text/html' }));
  dateline = await openDesk('2026-11-24T09:00Z', ':memory:', { ...site.environment, DATELINE_SHARED_DESK: 'on' });
});
afterAll(async () => {
  await dateline.close();
  await site.peer.close();
});

const countArticles = async () => (await dateline.store.articles.heads({ story: null, asOf: null })).length;
const WORDS = 'The mill opens on 3 December 2026. “We are ready,” said Ann Moor, the mayor, on Monday.';

describe('on Slack', () => {
  let peer: SlackPeer;
  let slack: SlackChat;
  beforeAll(async () => {
    slack = await openSlackChat(dateline.front);
    ({ peer } = slack);
  });
  afterAll(() => slack.close());
  const last = () => peer.shown.at(-1);
  const TS = '1795510800.000100';

  test('a link is read for the asker alone, no window opens, and nothing is stored', async () => {
    const before = await countArticles();
    const text = `Have you seen <${site.address}/envoy|the envoy>?`;
    await peer.shortcut('paste:peek', GUEST, { ts: TS, text });
    await expect.poll(() => last()?.seen).toContain('Quoted: Anna Lee');
    expect(last()?.onlyFor).toBe(GUEST.user);
    expect(peer.state.views.size).toBe(0);
    expect(await countArticles()).toBe(before);
  });

  test('a manager has it read into the desk by the button', async () => {
    const before = await countArticles();
    await peer.shortcut('paste:peek', ADMIN, { ts: TS, text: `<${site.address}/envoy>` });
    await expect.poll(() => last()?.onlyFor).toBe(ADMIN.user);
    expect(last()?.seen).toContain('Alert here');
    const shown = last();
    if (shown) await peer.press('Read into the desk', shown);
    await expect.poll(() => last()?.seen).toContain('Read: Envoy speaks');
    expect(await countArticles()).toBe(before + 1);
  });

  test('a wall is said to be one, and a private address is refused', async () => {
    await peer.shortcut('paste:peek', GUEST, { ts: TS, text: `<${site.address}/wall>` });
    await expect.poll(() => last()?.seen).toContain('could not be read');
    await peer.shortcut('paste:peek', GUEST, { ts: TS, text: '<http://10.0.0.1/admin>' });
    await expect.poll(() => last()?.seen).toContain('10.0.0.1 could not be read');
  });

  test('a text is looked at as of the day it was posted', async () => {
    await peer.shortcut('paste:peek', GUEST, { ts: TS, text: WORDS });
    await expect.poll(() => last()?.seen).toContain('Quoted: Ann Moor. 1 date lies ahead.');
  });
});

describe('on Discord', () => {
  let peer: Peer;
  let discord: DiscordChat;
  beforeAll(async () => {
    discord = await openDiscordChat(dateline.front);
    ({ peer } = discord);
  });
  afterAll(() => discord.close());

  test('a link is read for the asker alone, acknowledged in time, and nothing is stored', async () => {
    const before = await countArticles();
    const message = peer.write(peer.channel, `[the envoy](${site.address}/envoy)`);
    const { messages, ackMs } = await peer.menu({ name: MENU, message });
    expect(messages.map(({ isPrivate }) => isPrivate)).toEqual([true]);
    expect(messages[0]?.text).toContain('Quoted: **Anna Lee**');
    expect(messages[0]?.buttons.map(({ label }) => label)).toEqual(['Post here']);
    expect(ackMs ?? 3000).toBeLessThan(3000);
    expect(await countArticles()).toBe(before);
  });

  test('a manager has a text kept by the button', async () => {
    const message = peer.write(peer.channel, WORDS);
    const { messages } = await peer.menu({ ...MANAGER, name: MENU, message });
    expect(messages[0]?.text).toContain('Quoted: **Ann Moor**. 1 date lies ahead.');
    const read = await peer.press({ ...MANAGER, message: messages[0]?.id ?? '', label: 'Read into the desk' });
    expect(read.messages[0]?.text).toContain('Not kept yet: The mill opens');
  });

  test('a wall is said to be one', async () => {
    const message = peer.write(peer.channel, `<${site.address}/wall>`);
    expect((await peer.menu({ name: MENU, message })).messages[0]?.text).toContain('could not be read');
  });
});

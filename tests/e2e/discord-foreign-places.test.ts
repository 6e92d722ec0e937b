import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import type { Peer } from '../peers/discord/peer.ts';
import { type DiscordChat, openDiscordChat } from './open-chats.ts';
import { openDesk } from './open-desk.ts';

const MANAGE = 1n << 5n;
const STRANGER = '1200000000000000077';

let dateline: Dateline;
let peer: Peer;
let discord: DiscordChat;
let foreign: { guild: string; channel: string };
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
  discord = await openDiscordChat(dateline.front);
  ({ peer } = discord);
  foreign = peer.addGuild();
  await peer.quiet(100);
  peer.removeBot(foreign.guild);
  await peer.quiet(100);
});
afterAll(async () => {
  await discord.close();
  await dateline.close();
});

const there = (user = STRANGER) => ({ ...foreign, user, permissions: MANAGE, foreign: 'server' as const });

test('the commands are offered to people who installed the app for themselves, stories’ own in their server alone', () => {
  const placesOf = (guild: string) => [...(peer.world.commands.get(guild)?.values() ?? [])];
  expect([placesOf('').length > 10, placesOf(peer.guild).length > 0]).toEqual([true, true]);
  for (const command of placesOf('')) expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  for (const command of placesOf(peer.guild)) expect(command).toMatchObject({ integration_types: [0], contexts: [0] });
});

test('in a foreign server a person is answered alone, and nothing can be posted there', async () => {
  const { messages } = await peer.command({ ...there(), path: 'quote', options: { speaker: 'John Kirby' } });
  expect(messages.map(({ isPrivate }) => isPrivate)).toEqual([true]);
  expect(messages[0]?.buttons.map(({ label }) => label)).not.toContain('Post here');
  const home = await peer.command({ user: STRANGER, path: 'quote', options: { speaker: 'John Kirby' } });
  const forged = await peer.press({ ...there(), message: home.messages[0]?.id ?? '', label: 'Post here' });
  expect(forged.messages.map(({ isPrivate }) => isPrivate)).toEqual([true]);
  expect(forged.messages[0]?.text).toContain('cannot post here');
});

test('pages are turned in the message that the person alone sees', async () => {
  const search = { path: 'search', options: { words: 'the', 'as-of': '2016-12-31' } };
  const { messages } = await peer.command({ ...there(), ...search });
  const next = await peer.press({ ...there(), message: messages[0]?.id ?? '', label: 'More' });
  expect(next.messages.map(({ isPrivate, text }) => [isPrivate, text.includes('page 2 of')])).toEqual([[true, true]]);
  expect(next.messages[0]?.id).toBe(messages[0]?.id);
});

test('what answers the channel elsewhere answers the person alone, in a conversation too', async () => {
  for (const foreign of ['server', 'conversation'] as const) {
    const { messages } = await peer.command({ ...there(), foreign, path: 'digest daily', options: { at: '09:00' } });
    expect(messages.every(({ isPrivate }) => isPrivate)).toBe(true);
  }
  const { messages } = await peer.command({ ...there(), path: 'digest list' });
  expect(messages[0]?.text).toContain('09:00');
  const subscriptions = await dateline.store.ledger.list(
    { platform: 'discord', workspace: foreign.guild, id: foreign.channel },
    null,
  );
  expect(subscriptions).toEqual([]);
});

test('who manages the foreign server manages nothing here, and it gets no desk', async () => {
  const { messages } = await peer.command({ ...there(), path: 'feeds export' });
  expect(messages[0]?.text).toContain('manage');
  expect(await dateline.store.workspaces.list()).not.toContain(`discord/${STRANGER}`);
});

test('a person who shares no server with the desk sees nothing that one of them holds', async () => {
  const editor = { user: '1200000000000000005', permissions: MANAGE };
  const text = 'The secret mill opens on Monday. “We are ready,” said Ann Moor, the mayor.';
  await peer.command({ ...editor, path: 'read', options: { text, title: 'Secret mill', published: '2026-11-20' } });
  const find = async (who: object) =>
    (await peer.command({ ...who, path: 'search', options: { words: 'secret mill' } })).messages[0]?.text ?? '';
  expect(await find(editor)).toContain('Secret mill');
  expect(await find(there())).not.toContain('Secret mill');
});

test('a message there can be looked at, as Discord sent it', async () => {
  const message = peer.write(foreign.channel, 'The mill opens. “We are ready,” said Ann Moor, the mayor, on Monday.');
  const { messages } = await peer.menu({ ...there(), name: 'Who said what', message });
  expect(messages[0]).toMatchObject({ isPrivate: true });
  expect(messages[0]?.text).toContain('Quoted: **Ann Moor**');
});

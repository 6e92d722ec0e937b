import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import type { Peer } from '../../peers/discord/peer.ts';
import { type DiscordChat, openDiscordChat } from '../open-chats.ts';
import { openDesk } from '../open-desk.ts';

const MODERATOR = { user: '1200000000000000005', permissions: 1n << 5n };
const READER = { user: '1200000000000000006' };

let dateline: Dateline;
let discord: DiscordChat;
let peer: Peer;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
  discord = await openDiscordChat(dateline.front);
  ({ peer } = discord);
});
afterAll(async () => {
  await discord.close();
  await dateline.close();
});

const type = async (line: string, who: object = MODERATOR) => (await peer.type({ line, ...who })).messages;
const textOf = (messages: readonly { readonly text: string }[]) =>
  messages.map(({ text }) => text.replaceAll('\\', '')).join('\n');
async function press(label: string, messages: Awaited<ReturnType<typeof type>>, who: object = MODERATOR) {
  const [message] = messages;
  return (await peer.press({ message: message?.id ?? '', label, ...who })).messages;
}

test('sees at a glance what it does', async () => {
  expect(textOf(await type('/help'))).toMatch(/Who said what.*Dates.*Posted here/s);
});

test('sets up a digest in plain words, in the zone that was said', async () => {
  const wish = await peer.say({ text: 'post a digest here every weekday at 9 in Berlin', ...MODERATOR });
  expect(textOf(wish)).toContain('Europe/Berlin');
  expect(textOf(await press('Set up digest', wish))).toMatch(/Digest 1 set up.*09:00, Europe\/Berlin/s);
});

test('mistypes a zone and mends it with a button', async () => {
  const wrong = await type('/digest daily 18:00 Genva');
  expect(textOf(wrong)).toContain('Did you mean Europe/Zurich?');
  expect(textOf(await press('Europe/Zurich', wrong))).toContain('Digest 2 set up');
});

test('sets up an alert with quiet hours as people write them', async () => {
  const set = textOf(await type('/alert add people:"John Kerry, Sergei Lavrov" quiet:22-7'));
  expect(set).toMatch(/statements by John Kerry, Sergei Lavrov/);
  expect(set).toContain('quiet 22:00 to 07:00');
});

test('looks at what is posted here, and puts an end to it', async () => {
  expect(textOf(await peer.say({ text: 'what are the alerts here?', ...MODERATOR }))).toContain('John Kerry');
  expect(textOf(await type('/digest list'))).toMatch(/1\*\*: .*09:00.*2\*\*: .*18:00/s);
  const stopped = textOf(await type('/digest stop number:2'));
  expect(stopped).toContain('Digest 2 stopped');
  expect(stopped).not.toMatch(/paused|next/);
});

test('members ask, and cannot change what the server has', async () => {
  expect(textOf(await type('/quote kirby', READER))).toContain('7 statements');
  expect(textOf(await type('/digest stop number:1', READER))).toMatch(/needs the right.*Manage Server/s);
  expect(textOf(await type('/digest list', READER))).toContain('09:00');
});

test('asks of a message who said what in it', async () => {
  const message = peer.write(
    peer.channel,
    'The port opens on 1 December 2026. “We are ready,” harbour chief Ada Byron said.',
  );
  const { messages } = await peer.menu({ name: 'Who said what', message, ...READER });
  expect(textOf(messages)).toMatch(/Ada Byron/);
  expect(textOf(messages)).toContain('We are ready');
});

test('adds a feed by finding out how', async () => {
  expect(textOf(await peer.say({ text: 'how do I add a feed?', ...MODERATOR }))).toContain('/follow');
});

import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import { openDateline } from '../../src/main.ts';
import { createDiscord } from '../../src/platforms/discord/connect/bot.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { CREATE_EVENTS, GRANTED } from '../peers/discord/permissions.ts';
import { createMemoryLog, type Logged } from '../platforms/discord/connect.ts';

const ROOT = join(import.meta.dirname, '../..');
const START = Temporal.Instant.from('2016-07-14T08:00Z');
const EDITOR = { user: '1200000000000000005', permissions: 1n << 5n } as const;
const READER = { user: '1200000000000000006' } as const;

/** The whole desk on a clock and a Discord of its own. */
async function open() {
  const clock = createStoryClock(START);
  const logged: Logged[] = [];
  const log = createMemoryLog(logged);
  const config = { ...readConfig({}, ROOT), store: ':memory:' };
  const dateline = await openDateline({ config, clock, isStoryClock: false, log });
  onTestFinished(() => dateline.close());
  const peer = await openDiscordPeer({ at: START });
  onTestFinished(() => peer.close());
  const create = () => createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front: dateline.front, log });
  let discord = create();
  onTestFinished(() => discord.close());
  await discord.start();
  const jobs = dateline.jobs([discord.sender]);

  /** Lets all fall due up to a moment, and a second step for what that one wrote. */
  async function passTo(time: string): Promise<void> {
    clock.set(Temporal.Instant.from(time));
    for (let i = 0; i < 2; i++) await jobs.step(clock.now());
  }

  async function restart(): Promise<void> {
    await discord.close();
    discord = create();
    await discord.start();
  }

  const directTo = (user: string) => {
    const channel = [...peer.world.channels.values()].find(({ type, name }) => type === 1 && name === user);
    return channel ? peer.messages(channel.id) : [];
  };
  const textOf = async (line: string, who: typeof EDITOR | typeof READER = EDITOR) =>
    (await peer.type({ ...who, line })).messages.map(({ text }) => text).join('\n');
  const audits = () => logged.flatMap(({ about }) => ('audit' in about ? [about] : []));
  return { peer, dateline, passTo, restart, directTo, textOf, audits };
}

test('a key date becomes an event of the server once, and without the permission is told what to grant', async () => {
  const { peer, textOf, audits } = await open();
  peer.setPermissions(peer.guild, GRANTED & ~CREATE_EVENTS);
  expect(await textOf('/event 2016-08-01')).toContain('Create Events');
  peer.setPermissions(peer.guild, GRANTED);
  expect(await textOf('/event 2016-08-01')).toContain('Added to the calendar');
  expect(await textOf('/event date:"1 August 2016" zone:UTC')).toContain('in the calendar already');
  expect([...peer.world.events.values()]).toMatchObject([
    { scheduled_start_time: '2016-08-01T00:00:00Z', scheduled_end_time: '2016-08-02T00:00:00Z' },
  ]);
  expect(await textOf('/event 2016-08-01', READER)).toContain('needs the right to manage');
  const { messages } = await peer.type({ ...READER, guild: null, line: '/event 2016-08-01' });
  expect(messages[0]?.text).toContain('needs the right to manage a server');
  expect(audits()).toHaveLength(2);
});

test('dates are suggested while /event is typed', async () => {
  const { peer } = await open();
  const { choices, ackMs } = await peer.autocomplete({ path: 'event', option: 'date', typed: '1 aug' });
  expect(choices[0]).toMatchObject({ value: '2016-08-01' });
  expect(ackMs).toBeLessThan(3000);
});

test('“Remind me” on an answer of dates works after a restart, comes as a direct message, and its buttons work there', async () => {
  const { peer, passTo, restart, directTo, audits } = await open();
  const { messages } = await peer.type({ ...READER, line: '/syria dates' });
  await restart();
  const label = messages[0]?.buttons.find(
    (button) => button.label.startsWith('Remind me') && /August|^Remind me$/.test(button.label),
  )?.label;
  const set = await peer.press({ ...READER, message: messages[0]?.id ?? '', label: label ?? '' });
  expect(set.messages.map(({ text, isPrivate }) => [/Reminders \d+ set up/.test(text), isPrivate])).toEqual([
    [true, true],
  ]);
  await passTo('2016-07-25T09:30:00Z');
  const [reminder, ...more] = directTo(READER.user);
  expect(reminder?.text).toContain('1 August 2016');
  expect(more).toEqual([]);
  const done = await peer.press({ ...READER, guild: null, message: reminder?.id ?? '', label: 'Done' });
  expect(done.messages[0]?.text).toContain('Done: ');
  await passTo('2016-08-01T09:30:00Z');
  expect(directTo(READER.user).filter(({ text }) => /tomorrow|today/.test(text))).toEqual([]);
  expect(audits().map((about) => ('audit' in about ? about.audit : ''))).toEqual(['remind me', 'remind done']);
});

test('who set a digest up is told once by direct message that its channel was lost; it is kept and can go on', async () => {
  const { peer, passTo, directTo, textOf } = await open();
  await textOf('/digest daily 09:00 UTC');
  const channel = peer.world.channels.get(peer.channel);
  if (channel) channel.canSend = false;
  await passTo('2016-07-14T09:00:10Z');
  await passTo('2016-07-16T09:00:10Z');
  const told = directTo(EDITOR.user).map(({ text }) => text);
  expect(told).toHaveLength(1);
  for (const said of ['Missing Permissions', 'Digest 1', '/digest resume', peer.channel])
    expect(told[0]).toContain(said);
  expect(await textOf('/digest list')).toContain('the channel was lost');
  if (channel) channel.canSend = true;
  expect(await textOf('/digest resume')).toContain('resumed');
  await passTo('2016-07-17T09:00:10Z');
  expect(peer.messages(peer.channel).at(-1)?.text).toMatch(/Syria/);
});

test('a server that puts the desk out keeps its digest; invited again it goes on without a flood', async () => {
  const { peer, passTo, textOf } = await open();
  await textOf('/digest daily 09:00 UTC catch-up:all');
  peer.removeBot(peer.guild);
  await peer.quiet(100);
  await passTo('2016-07-18T09:00:10Z');
  peer.inviteBot(peer.guild);
  await peer.quiet(200);
  await passTo('2016-07-18T09:05:00Z');
  const posted = () => peer.messages(peer.channel).filter(({ text }) => text.includes('digest'));
  const before = posted().length;
  await passTo('2016-07-19T09:00:10Z');
  expect(posted().length - before).toBe(1);
  expect(await textOf('/syria dates')).toContain('1 August 2016');
});

test('every change leaves one line of audit: who, where, what; asking leaves none', async () => {
  const { peer, textOf, audits } = await open();
  const lines = [
    '/digest daily 09:00 UTC',
    '/digest pause',
    '/digest resume',
    '/remind 7d',
    '/remind me 1d',
    '/remind forget',
  ];
  for (const line of lines) await textOf(line);
  for (const line of ['/quote kirby', '/digest list', '/remind mine', '/digest stop number:99']) await textOf(line);
  await textOf('/digest stop', READER);
  expect(audits()).toHaveLength(lines.length);
  expect(audits()[0]).toEqual({
    audit: 'digest daily',
    values: { at: '09:00', zone: 'UTC' },
    user: EDITOR.user,
    channel: { platform: 'discord', workspace: peer.guild, id: peer.channel },
  });
});

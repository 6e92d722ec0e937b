import { REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import type { CalendarEvent } from '../../../../../src/core/dates/calendar-event.ts';
import { addEvent, toEventBody } from '../../../../../src/platforms/discord/hear/caller/add-event.ts';
import { EVENT_DESCRIPTION, EVENT_NAME } from '../../../../../src/platforms/discord/limits.ts';
import { openDiscordPeer } from '../../../../peers/discord/peer.ts';

const EVENT: CalendarEvent = {
  name: 'Target date: the bridge opens',
  details: 'River Post, 4 March 2016, paragraph 2',
  place: 'The bridge',
  start: Temporal.Instant.from('2016-05-01T00:00:00Z'),
  end: Temporal.Instant.from('2016-05-02T00:00:00Z'),
};
const EVENTS = /scheduled-events$/;

async function open() {
  const peer = await openDiscordPeer({ at: Temporal.Instant.from('2016-03-05T12:00:00Z') });
  onTestFinished(() => peer.close());
  return { peer, rest: new REST({ api: peer.apiUrl, retries: 0 }).setToken(peer.token) };
}

test('a key date becomes an event of the guild', async () => {
  const { peer, rest } = await open();
  const { url, isKnown } = await addEvent(rest, peer.guild, EVENT);
  const [id, event] = [...peer.world.events][0] ?? [];
  expect(url).toBe(`https://discord.com/events/${peer.guild}/${id}`);
  expect(isKnown).toBe(false);
  expect(event).toMatchObject({
    name: 'Target date: the bridge opens',
    description: 'River Post, 4 March 2016, paragraph 2',
    scheduled_start_time: '2016-05-01T00:00:00Z',
    entity_metadata: { location: 'The bridge' },
  });
});

test('an event that is there is given back, and not made twice', async () => {
  const { peer, rest } = await open();
  const first = await addEvent(rest, peer.guild, EVENT);
  const later = { ...EVENT, start: EVENT.start.add({ hours: 3 }) };
  expect(await addEvent(rest, peer.guild, later)).toEqual({ ...first, isKnown: true });
  expect(peer.world.events.size).toBe(1);
});

test('without the permission it says what to grant', async () => {
  const { peer, rest } = await open();
  peer.setPermissions(peer.guild, 0n);
  await expect(addEvent(rest, peer.guild, EVENT)).rejects.toMatchObject({
    name: 'UserError',
    hint: expect.stringContaining('Create Events'),
  });
  await expect(addEvent(rest, '5', EVENT)).rejects.toThrow('Discord did not accept the event: Unknown Guild');
});

test('a start that has passed is refused in Discord’s words', async () => {
  const { peer, rest } = await open();
  const start = Temporal.Instant.from('2016-03-01T00:00:00Z');
  await expect(addEvent(rest, peer.guild, { ...EVENT, start })).rejects.toThrow('Invalid Form Body');
});

test('a failure of Discord’s own is no fault of who asked', async () => {
  const { peer, rest } = await open();
  peer.fault({ method: 'POST', path: EVENTS, kind: { is: 'status', status: 500 } });
  await expect(addEvent(rest, peer.guild, EVENT)).rejects.not.toMatchObject({ name: 'UserError' });
});

test('name and description fit, and an article’s words format nothing', () => {
  const long = toEventBody({ ...EVENT, name: 'n '.repeat(90), details: 's '.repeat(900) });
  expect(long.name.length).toBeLessThanOrEqual(EVENT_NAME);
  expect(long.description?.length).toBeLessThanOrEqual(EVENT_DESCRIPTION);
  expect(toEventBody({ ...EVENT, details: '[press](https://evil.example) *now*' }).description).toBe(
    '\\[press\\](https\\://evil.example) \\*now\\*',
  );
});

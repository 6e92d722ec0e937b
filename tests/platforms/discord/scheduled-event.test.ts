import { REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { EVENT_DESCRIPTION, EVENT_NAME } from '../../../src/platforms/discord/limits.ts';
import {
  createScheduledEvent,
  type EventRequest,
  toEventBody,
} from '../../../src/platforms/discord/scheduled-event.ts';
import { openDiscordPeer } from '../../peers/discord/peer.ts';

const request = (guild: string): EventRequest => ({
  guild,
  name: 'Target date: the bridge opens',
  source: 'River Post, 4 March 2016, paragraph 2',
  place: 'The bridge',
  start: Temporal.Instant.from('2016-05-01T00:00:00Z'),
  end: Temporal.Instant.from('2016-05-02T00:00:00Z'),
});

async function open() {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  return { peer, rest: new REST({ api: peer.apiUrl, retries: 0 }).setToken(peer.token) };
}

test('a key date becomes an event of the guild', async () => {
  const { peer, rest } = await open();
  const id = await createScheduledEvent(rest, request(peer.guild));
  expect(peer.world.events.get(id)).toMatchObject({
    name: 'Target date: the bridge opens',
    description: 'River Post, 4 March 2016, paragraph 2',
    scheduled_start_time: '2016-05-01T00:00:00Z',
    entity_metadata: { location: 'The bridge' },
  });
});

test('a guild the bot is not in refuses it', async () => {
  const { rest } = await open();
  await expect(createScheduledEvent(rest, request('5'))).rejects.toThrow('Unknown Guild');
});

test('name and description fit', () => {
  const { name, description } = toEventBody({ ...request('1'), name: 'n '.repeat(90), source: 's '.repeat(900) });
  expect(name.length).toBeLessThanOrEqual(EVENT_NAME);
  expect(description?.length).toBeLessThanOrEqual(EVENT_DESCRIPTION);
});

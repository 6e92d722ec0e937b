import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import type { Peer } from '../peers/discord/peer.ts';
import type { SeenMessage } from '../peers/discord/seen.ts';
import { STORE_KINDS, type TestStore } from './each-store.ts';
import { JOURNEYS } from './journeys.ts';
import { type DiscordChat, openDiscordChat } from './open-chats.ts';
import { openDesk } from './open-desk.ts';
import { openSite } from './open-site.ts';
import { type Driver, type Seen, walk } from './walk.ts';

const MANAGE_GUILD = 1n << 5n;
const ACK_MS = 3000;
const PERSON = { permissions: MANAGE_GUILD } as const;

/** What stands on the screen: Markdown's escapes and marks are not seen. */
function toText(messages: readonly SeenMessage[]): string {
  return messages
    .map(({ text }) => text)
    .join('\n')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replaceAll(/[*\u200b\u2060]/g, '')
    .replaceAll(/^> /gm, '');
}

describe.each(STORE_KINDS)('on Discord, on $name, a person', ({ make }) => {
  let dateline: Dateline;
  let kept: TestStore;
  let site: Awaited<ReturnType<typeof openSite>>;
  let peer: Peer;
  let discord: DiscordChat;

  beforeAll(async () => {
    [site, kept] = await Promise.all([openSite(), make()]);
    dateline = await openDesk('2026-11-24T09:00Z', kept.store, site.environment);
    discord = await openDiscordChat(dateline.front);
    ({ peer } = discord);
  });
  afterAll(async () => {
    await discord.close();
    await dateline.close();
    await Promise.all([site.peer.close(), kept.drop()]);
  });

  function toSeen({ ackMs, messages }: { ackMs: number | null; messages: readonly SeenMessage[] }): Seen {
    expect(ackMs ?? ACK_MS).toBeLessThan(ACK_MS);
    return {
      text: toText(messages),
      press: async (label) => {
        const message = messages.find(({ buttons }) => buttons.some((button) => button.label === label));
        if (!message)
          throw new Error(
            `no button ${label} among ${messages.flatMap(({ buttons }) => buttons.map((b) => b.label)).join(', ')}`,
          );
        return toSeen(await peer.press({ ...PERSON, message: message.id, label }));
      },
    };
  }

  const driver: Driver = { type: async (line) => toSeen(await peer.type({ ...PERSON, line })) };

  test.each(JOURNEYS)('$title', (journey) => walk(journey, driver, site.address));

  test('is offered people while typing', async () => {
    const { choices } = await peer.autocomplete({ path: 'quote', option: 'speaker', typed: 'kir' });
    expect(choices).toEqual([{ name: 'John Kirby', value: 'John Kirby' }]);
  });

  test('is offered another person after those of a list, and the zone of a city', async () => {
    const asking = { path: 'digest daily', option: 'people', typed: 'John Kerry, kirb' };
    expect((await peer.autocomplete(asking)).choices).toEqual([
      { name: 'John Kerry, John Kirby', value: 'John Kerry, John Kirby' },
    ]);
    const zone = await peer.autocomplete({ path: 'digest daily', option: 'zone', typed: 'Geneva' });
    expect(zone.choices[0]).toEqual({ name: 'Geneva: Europe/Zurich, UTC+1', value: 'Europe/Zurich' });
  });

  test('sees the answer alone', async () => {
    const { messages } = await peer.type({ ...PERSON, line: '/quote kirby' });
    expect(messages.every(({ isPrivate }) => isPrivate)).toBe(true);
  });

  test('finds the story’s own command in the server', () => {
    expect(peer.commandNames(peer.guild)).toContain('syria');
  });

  test('asks in plain words by a mention, and everyone sees the answer', async () => {
    const messages = await peer.say({ text: 'what did Kirby say about the clock?' });
    expect(toText(messages)).toContain('mindful of the clock');
    expect(toText(messages)).toContain('Quotes by John Kirby about “clock”');
    expect(messages.every(({ isPrivate }) => !isPrivate)).toBe(true);
  });

  test('asks in plain words in a direct message', async () => {
    expect(toText(await peer.say({ guild: null, text: 'who is Kirby?' }))).toContain('spokesman');
  });

  test('is not answered where nobody speaks to it', async () => {
    const silent = peer.say({ text: 'so what did @somebody say about the clock?' });
    expect(await silent).toEqual([]);
  });

  test('no answer pinged anyone', () => {
    // People name the bot in what they ask.
    const pings = [...peer.world.messages.values()].flatMap((message) => message.pings);
    expect(pings.filter((ping) => ping !== `<@${peer.world.bot}>`)).toEqual([]);
  });
});

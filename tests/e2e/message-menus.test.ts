import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import type { Peer } from '../peers/discord/peer.ts';
import { ADMIN, type SlackPeer } from '../peers/slack/peer.ts';
import { seenIn } from '../peers/slack/read-blocks.ts';
import { type DiscordChat, openDiscordChat, openSlackChat, type SlackChat } from './open-chats.ts';
import { openDesk } from './open-desk.ts';

const MANAGER = { permissions: 1n << 5n } as const;
const MENU = 'Read into the desk';

let dateline: Dateline;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z', ':memory:', { DATELINE_SHARED_DESK: 'on' });
});
afterAll(() => dateline.close());

/** The day of publication of the article that holds these words. */
async function dayOf(words: string) {
  const heads = await dateline.store.articles.heads({ story: null, asOf: null });
  const articles = await Promise.all(heads.map(({ id }) => dateline.store.articles.find(id)));
  return articles.find((stored) => stored?.article.text.includes(words))?.article.published;
}

describe('on Slack', () => {
  let peer: SlackPeer;
  let slack: SlackChat;
  beforeAll(async () => {
    slack = await openSlackChat(dateline.front);
    ({ peer } = slack);
  });
  afterAll(() => slack.close());

  test('/read alone opens its window, which reads what is pasted into it', async () => {
    void peer.slash('/read');
    const form = await peer.modal();
    expect(seenIn(form.view.blocks)).toContain('Text: (plain_text_input)');
    await peer.submit(form, { Text: 'The mill on Slack opens on Monday, said its owner.' });
    expect(seenIn(form.view.blocks)).toMatch(/^Not kept yet: The mill on Slack/);
    await peer.pressInView('Keep', form);
    await expect.poll(() => seenIn(form.view.blocks)).toMatch(/^Read: The mill on Slack/);
  });

  // A quarter past one in the morning of the 14th, where the asker lives.
  const NIGHT = '1468451700.000100';

  test('a message is of the day it was posted on, where the asker lives', async () => {
    const known = peer.state.views.size;
    await peer.shortcut('paste:read', ADMIN, { ts: NIGHT, text: 'The night mill opens, said its owner to us.' });
    await peer.submit(await peer.modal(known), { Title: 'The night mill' });
    expect(await dayOf('The night mill')).toBe('2016-07-14');
  });

  test('a text that names its own day keeps it, and a day given in the window wins', async () => {
    for (const [title, filled, day] of [
      ['Dated mill', {}, '2016-07-01'],
      ['Given mill', { Published: '2016-06-30' }, '2016-06-30'],
    ] as const) {
      const known = peer.state.views.size;
      const text = `${title}\n\nReuters, 1 July 2016\n\nThe ${title} opens, said its owner to us.`;
      await peer.shortcut('paste:read', ADMIN, { ts: NIGHT, text });
      await peer.submit(await peer.modal(known), filled);
      expect(await dayOf(`The ${title}`)).toBe(day);
    }
  });

  test('what an app posted in blocks and attachments is read', async () => {
    const known = peer.state.views.size;
    await peer.shortcut('paste:read', ADMIN, {
      ts: NIGHT,
      text: 'New',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'The block mill opens, said its owner.' } }],
      attachments: [{ title: 'More', text: 'The attached mill closes, said its owner.' }],
    });
    await peer.submit(await peer.modal(known), { Title: 'New' });
    expect(await dayOf('The block mill')).toBe('2016-07-14');
    expect(await dayOf('The attached mill')).toBe('2016-07-14');
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

  /** A message of a moment, with whatever else it has. */
  function put(at: string, body: object): string {
    const milliseconds = BigInt(Temporal.Instant.from(at).epochMilliseconds);
    const id = String((milliseconds - 1_420_070_400_000n) << 22n);
    const shared = { channel: peer.channel, onlyFor: null, nonce: null, pings: [], files: {}, isLoading: false };
    peer.world.messages.set(id, { ...shared, id, body: { ...body } });
    return id;
  }

  /** A message has a day and no title: it is shown first, and kept. */
  async function readFrom(message: string): Promise<void> {
    const { messages } = await peer.menu({ ...MANAGER, name: MENU, message });
    await peer.press({ ...MANAGER, message: messages[0]?.id ?? '', label: 'Keep' });
  }

  test('/read alone opens its window, which reads what is pasted into it; a title is kept', async () => {
    expect((await peer.command({ ...MANAGER, path: 'read' })).form?.labels).toEqual(['Text']);
    const { form } = await peer.command({ ...MANAGER, path: 'read', options: { title: 'My mill' } });
    const texts = { text: 'The mill on Discord opens on Monday, said its owner.' };
    const { messages } = await peer.submit({ ...MANAGER, form, texts });
    expect(messages[0]?.text).toContain('Not kept yet: My mill');
    const kept = await peer.press({ ...MANAGER, message: messages[0]?.id ?? '', label: 'Keep' });
    expect(kept.messages[0]?.text).toContain('Read: My mill');
  });

  test('a button that names what to read needs no window', async () => {
    const { form, messages } = await peer.command({ ...MANAGER, path: 'read', options: { number: 99 } });
    expect(form).toBeNull();
    expect(messages[0]?.text).toContain('proposal is gone');
  });

  test('a message is of the day it was posted on', async () => {
    const message = put('2016-07-13T12:00Z', { content: 'The day mill opens, said its owner to us.' });
    await readFrom(message);
    expect(await dayOf('The day mill')).toBe('2016-07-13');
  });

  test('a forwarded message is read with its embeds, and is of the day it was first posted on', async () => {
    const embed = {
      title: 'Mill news',
      description: 'The embedded mill opens, said its owner.',
      fields: [{ name: 'Also', value: 'The mill of the field closes, said its owner.' }],
    };
    const first = put('2016-07-12T12:00Z', {});
    const message = put('2016-07-15T12:00Z', {
      content: '',
      message_reference: { type: 1, message_id: first, channel_id: peer.channel, guild_id: peer.guild },
      message_snapshots: [
        {
          message: {
            type: 0,
            content: 'The forwarded mill opens, said its owner.',
            embeds: [embed],
            attachments: [],
            components: [],
            mentions: [],
            mention_roles: [],
            timestamp: '2016-07-12T12:00:00.000000+00:00',
            edited_timestamp: null,
            flags: 0,
          },
        },
      ],
    });
    await readFrom(message);
    for (const words of ['The forwarded mill', 'The embedded mill', 'The mill of the field'])
      expect(await dayOf(words)).toBe('2016-07-12');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import { findSharedFile } from '../../../src/platforms/slack/hear/files/find-shared-file.ts';
import { toFileId } from '../../../src/platforms/slack/hear/files/to-file-id.ts';
import { openSlackChat, type SlackChat } from '../../e2e/open-chats.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import { ADMIN, GUEST, type SlackPeer } from '../../peers/slack/peer.ts';
import { buttonsIn, seenIn } from '../../peers/slack/read-blocks.ts';

const listOf = (...names: readonly string[]) => `<opml version="2.0"><body><outline text="Papers">
  ${names.map((name) => `<outline type="rss" text="${name}" xmlUrl="https://${name.toLowerCase()}.example/feed"/>`).join('')}
  </outline></body></opml>`;
const FILE_LINK = 'https://newsroom.slack.com/files/U1ADMIN';

let dateline: Dateline;
let peer: SlackPeer;
let slack: SlackChat;
let scopes: string[];
beforeAll(async () => {
  // Files come through the desk’s own fetch, which reaches no private address unless it is allowed.
  dateline = await openDesk('2026-11-24T09:00Z', ':memory:', { DATELINE_ALLOW_NETWORKS: '127.0.0.1' });
  slack = await openSlackChat(dateline.front);
  ({ peer } = slack);
  scopes = peer.tokens.scopes;
});
beforeEach(() => {
  peer.tokens.scopes = scopes;
});
afterAll(async () => {
  await slack.close();
  await dateline.close();
});

const followed = async () => (await peer.slash('/feeds list')).seen;

test('a list beside a mention that asks for it is followed, once', async () => {
  const file = peer.upload('list.opml', listOf('Alpha', 'Beta'));
  expect((await peer.mention('feeds import', ADMIN, file)).seen).toContain('2 feeds are followed now');
  expect(await followed()).toContain('Alpha');
});

test('a list alone is shown before it is followed, and followed by its button', async () => {
  const file = peer.upload('More.OPML', listOf('Alpha', 'Gamma', 'Delta'));
  const shown = await peer.mention('', ADMIN, file);
  expect(shown.seen).toContain('A list with 2 new feeds');
  expect(shown.seen).toMatch(/Gamma, Delta.*1 more is followed already/);
  expect(await followed()).not.toContain('Gamma');
  expect((await peer.press('Follow these 2 feeds', shown, ADMIN.user)).seen).toContain('2 feeds are followed now');
  expect(await followed()).toContain('Gamma');
});

test('so is one beside words that are no command', async () => {
  const file = peer.upload('list.opml', listOf('Epsilon'));
  expect((await peer.mention('please follow what is in here', ADMIN, file)).seen).toContain('A list with 1 new feed');
});

test('a list is taken from the form of the command, as a file', async () => {
  const file = peer.upload('form.opml', listOf('Zeta'));
  void peer.slash('/feeds import');
  const form = await peer.modal(peer.state.views.size);
  expect(await peer.submit(form, { 'OPML file': file })).toMatchObject({ kind: 'updated' });
  expect(seenIn(form.view.blocks)).toContain('1 feed is followed now');
  expect(buttonsIn(form.view.blocks).map(({ label }) => label)).toContain('Feeds');
});

test('a form without a file or an address says what is needed', async () => {
  void peer.slash('/feeds import');
  const form = await peer.modal(peer.state.views.size);
  expect(await peer.submit(form, {})).toMatchObject({ kind: 'errors' });
});

test('in a direct message it needs the channel that is managed', async () => {
  const file = peer.upload('list.opml', listOf('Eta'));
  expect((await peer.dm('feeds import', ADMIN.user, file)).seen).toContain('in:#news');
  expect((await peer.dm('feeds import in:#news', ADMIN.user, file)).seen).toContain('1 feed is followed now');
});

test('who manages nothing follows nothing by it', async () => {
  const file = peer.upload('list.opml', listOf('Theta'), GUEST.user);
  expect((await peer.mention('', GUEST, file)).seen).toContain('needs the right to manage');
  expect(await followed()).not.toContain('Theta');
});

test('a file of somebody else is not opened, unless it was shared in the channel', async () => {
  const file = peer.upload('list.opml', listOf('Iota'), GUEST.user);
  expect((await peer.slash(`/feeds import ${file}`)).seen).toContain('not yours');
  const uploaded = peer.state.files.get(file);
  if (uploaded) uploaded.channel = ADMIN.channel;
  expect((await peer.slash(`/feeds import ${FILE_LINK}/${file}/list.opml`)).seen).toContain('1 feed is followed now');
});

test('a command that takes no file is answered as always', async () => {
  const file = peer.upload('list.opml', listOf('Kappa'));
  expect((await peer.mention('quote kirby', ADMIN, file)).seen).toContain('John Kirby');
  expect((await peer.mention('', ADMIN, peer.upload('photo.jpg', 'x'))).seen).toContain('What you can ask');
});

test('what is no list is said to be none', async () => {
  const file = peer.upload('list.opml', 'Not a list.');
  expect((await peer.mention('feeds import', ADMIN, file)).seen).toContain('cannot be read as a list of feeds');
});

test('without the scope it is named, and the form gives way to a message', async () => {
  const file = peer.upload('list.opml', listOf('Lambda'));
  peer.tokens.scopes = scopes.filter((one) => one !== 'files:read');
  expect((await peer.mention('feeds import', ADMIN, file)).seen).toContain('lacks the permission files:read');
  expect((await peer.slash('/feeds import')).seen).toContain('needs a list');
});

describe('the token', () => {
  const clientOf = (file: object) => ({ token: 'xoxb-secret', files: { info: async () => ({ file }) } });
  const find = (file: object) => findSharedFile(clientOf(file), 'F0123', { user: 'U1', channel: 'C1' }, null);

  test('goes to Slack’s file host alone', async () => {
    const url = 'https://files.slack.com/files-pri/T1-F0123/list.opml';
    expect(await find({ user: 'U1', url_private: url })).toEqual({ url, authorization: 'Bearer xoxb-secret' });
    for (const elsewhere of [
      'http://files.slack.com/list.opml',
      'https://files.slack.com.example/list.opml',
      'https://files.slack.com@news.example/list.opml',
      'https://drive.example/list.opml',
      '',
    ])
      await expect(find({ user: 'U1', url_private: elsewhere })).rejects.toThrow('not kept by Slack');
  });

  test('is not used for what is too large', async () => {
    const url = 'https://files.slack.com/files-pri/T1-F0123/list.opml';
    await expect(find({ user: 'U1', url_private: url, size: 11 * 1024 * 1024 })).rejects.toThrow('larger than 10 MB');
  });
});

test('a file is named by its id or its link', () => {
  expect(toFileId(' F0ABC12 ')).toBe('F0ABC12');
  expect(toFileId('<https://newsroom.slack.com/files/U1/F0ABC12/list.opml|list>')).toBe('F0ABC12');
  for (const other of ['https://news.example/files/U1/F0ABC12/list.opml', 'Feed', 'https://news.example/F0', ''])
    expect(toFileId(other)).toBeUndefined();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import { openSlackChat, type SlackChat } from '../../e2e/open-chats.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import { ADMIN, type SlackPeer } from '../../peers/slack/peer.ts';

let dateline: Dateline;
let peer: SlackPeer;
let slack: SlackChat;
beforeEach(async () => {
  dateline = await openDesk('2016-07-14T08:00Z');
  slack = await openSlackChat(dateline.front);
  ({ peer } = slack);
});
afterEach(async () => {
  await slack.close();
  await dateline.close();
});

const filesOf = () => [...peer.state.files.values()];

test('the feeds are sent as a file, to the direct messages of the one who asked', async () => {
  const { seen } = await peer.slash('/feeds export', ADMIN);
  expect(seen).toContain('dateline.opml is in your direct messages with Dateline.');
  expect(seen).not.toContain('<opml');
  expect(filesOf()).toMatchObject([{ name: 'dateline.opml', channel: `D${ADMIN.user.slice(1)}` }]);
  expect(filesOf()[0]?.text).toContain('<opml');
});

test('so are they when a mention asks for them', async () => {
  const shown = await peer.mention('feeds export');
  expect(shown.seen).toContain('dateline.opml is in your direct messages with Dateline.');
  expect(filesOf()).toMatchObject([{ name: 'dateline.opml', channel: `D${ADMIN.user.slice(1)}` }]);
});

test('without the scope they are shown as text, with what to do', async () => {
  peer.tokens.scopes = peer.tokens.scopes.filter((one) => one !== 'files:write');
  const { seen } = await peer.slash('/feeds export', ADMIN);
  expect(seen).toContain('lacks the permission files:write');
  expect(seen).toContain('opml');
  expect(filesOf()).toEqual([]);
});

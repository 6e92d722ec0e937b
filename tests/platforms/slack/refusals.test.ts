import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import { createSlack, type Slack } from '../../../src/platforms/slack/connect/bot.ts';
import { NO_LOG, openDesk } from '../../e2e/open-desk.ts';
import { GUEST, openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';

const LACKS_GROUPS = 'Dateline lacks the permission usergroups:read';

let dateline: Dateline;
let peer: SlackPeer;
let slack: Slack | undefined;
beforeEach(async () => {
  dateline = await openDesk('2016-07-14T08:00Z');
  peer = await openSlackPeer({ mode: 'socket' });
  peer.state.groups.set('S1EDITORS', []);
  peer.state.groups.set('S2OTHERS', []);
});
afterEach(async () => {
  await slack?.close();
  await peer.close();
  await dateline.close();
});

async function start(managerGroups: readonly string[]): Promise<void> {
  slack = createSlack({ ...peer.connection, managerGroups, front: dateline.front, log: NO_LOG });
  await slack.start();
}

const withoutScope = (scope: string) => {
  peer.tokens.scopes = peer.tokens.scopes.filter((one) => one !== scope);
};
const refused = async () => (await peer.slash('/story new Oslo talks any:Oslo', GUEST)).seen;

test('a refusal names the groups that manage, and pings nobody', async () => {
  await start(['S1EDITORS']);
  const { seen, pings } = await peer.slash('/story new Oslo talks any:Oslo', GUEST);
  expect(seen).toContain('Ask a workspace admin, a member of @editors, or the person who created this channel.');
  expect(seen).not.toContain('others');
  expect(pings).toEqual([]);
});

test('without groups it names none', async () => {
  await start([]);
  expect(await refused()).toContain('Ask a workspace admin, or the person who created this channel.');
  expect(await refused()).not.toContain('lacks');
});

test('who is refused for a scope that is missing is told so, with what to do', async () => {
  withoutScope('usergroups:read');
  await start(['S1EDITORS']);
  const said = await refused();
  expect(said).toContain('a member of the user group S1EDITORS');
  expect(said).toContain(`${LACKS_GROUPS}, so it cannot see everyone who manages; reinstall the app.`);
  expect(await refused()).toContain(LACKS_GROUPS);
});

test('a group that is gone is named by its id', async () => {
  await start(['S9GONE']);
  expect(await refused()).toContain('a member of the user group S9GONE');
});

test('by direct message too a channel that cannot be looked up is told from one that is not there', async () => {
  withoutScope('channels:read');
  await start([]);
  const { seen } = await peer.dm('digest daily 09:00 UTC in:#news');
  expect(seen).toContain('Dateline lacks the permission channels:read');
});

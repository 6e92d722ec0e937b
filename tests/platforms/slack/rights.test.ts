import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlack, type Slack } from '../../../src/platforms/slack/connect/bot.ts';
import { openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';
import { createFakeFront } from './fake-front.ts';

let peer: SlackPeer;
let slack: Slack;
let front: ReturnType<typeof createFakeFront>;
const warned: object[] = [];
const MEMBER = { id: 'U2GUEST', tz: null, is_admin: false, is_owner: false };
const HERE = { user: 'U2GUEST', channel: 'C1NEWS' };

beforeEach(async () => {
  warned.length = 0;
  peer = await openSlackPeer({ mode: 'socket' });
  front = createFakeFront();
  const log = { info: () => {}, warn: (about: object) => void warned.push(about), error: () => {} };
  const named = { operators: ['T0TEAM/U1ADMIN'], managerGroups: ['S1DESK'] };
  slack = createSlack({ ...peer.connection, ...named, front, log });
  await slack.start();
});
afterEach(async () => {
  await slack.close();
  await peer.close();
});

const rightOfLast = () => front.asked.at(-1)?.caller.right;
const create = (creator: string) => {
  const channel = peer.state.channels.get('C1NEWS');
  if (channel) channel.creator = creator;
};

test('a full member manages nothing, nor by direct message', async () => {
  await peer.slash('/quote a', HERE);
  await peer.dm('quote a', 'U2GUEST');
  expect(front.asked.map(({ caller }) => caller.right)).toEqual(['member', 'member']);
});

test('who created a channel manages it, and no other', async () => {
  create('U2GUEST');
  await peer.slash('/quote a', HERE);
  await peer.slash('/quote a', { ...HERE, channel: 'C2FAR' });
  expect(front.asked.map(({ caller }) => caller.right)).toEqual(['manager', 'member']);
});

test('a member of a group that was named manages', async () => {
  peer.state.groups.set('S1DESK', ['U2GUEST']);
  await peer.slash('/quote a', HERE);
  expect(rightOfLast()).toBe('manager');
});

test.each(['is_restricted', 'is_ultra_restricted'])(
  'a guest (%s) manages nothing, whatever they created',
  async (kind) => {
    create('U2GUEST');
    peer.state.groups.set('S1DESK', ['U2GUEST']);
    peer.state.users.set('U2GUEST', { ...MEMBER, is_admin: true, [kind]: true });
    await peer.slash('/quote a', HERE);
    expect(rightOfLast()).toBe('member');
  },
);

test('somebody of another workspace manages nothing in a shared channel, though Slack names theirs', async () => {
  create('U2GUEST');
  peer.state.users.set('U2GUEST', { ...MEMBER, team_id: 'T9OTHER', is_admin: true });
  await peer.slash('/quote a', { ...HERE, team: 'T9OTHER' });
  expect(rightOfLast()).toBe('member');
});

test('an operator is one everywhere, by direct message too', async () => {
  await peer.slash('/quote a');
  await peer.dm('quote a');
  expect(front.asked.map(({ caller }) => caller.right)).toEqual(['operator', 'operator']);
});

test('a scope that an installation lacks is said once, and gives nobody a right', async () => {
  create('U2GUEST');
  peer.tokens.scopes = peer.tokens.scopes.filter((scope) => scope !== 'usergroups:read' && scope !== 'channels:read');
  await peer.slash('/quote a', HERE);
  await peer.slash('/quote a', { ...HERE, channel: 'C2FAR' });
  expect(rightOfLast()).toBe('member');
  expect(warned).toMatchObject([{ scope: 'usergroups:read' }, { scope: 'channels:read' }]);
});

test('from a direct message a channel is found by its name or id, with the right that one has there', async () => {
  create('U2GUEST');
  await peer.dm('quote a', 'U2GUEST');
  const { elsewhere } = front.asked.at(-1)?.caller ?? {};
  for (const typed of ['#news', 'C1NEWS', '<#C1NEWS|news>'])
    expect(await elsewhere?.(typed)).toMatchObject({ channel: { id: 'C1NEWS' }, right: 'manager' });
  expect(await elsewhere?.('#far')).toMatchObject({ right: 'member' });
  for (const typed of ['#nowhere', 'D1ADMIN', 'U1ADMIN']) expect(await elsewhere?.(typed)).toBeUndefined();
});

test('a private channel is found by its members alone', async () => {
  const channel = peer.state.channels.get('C1NEWS');
  if (channel) channel.members = ['U1ADMIN'];
  await peer.dm('quote a', 'U2GUEST');
  expect(await front.asked.at(-1)?.caller.elsewhere?.('#news')).toBeUndefined();
  await peer.dm('quote a');
  expect(await front.asked.at(-1)?.caller.elsewhere?.('#news')).toMatchObject({ right: 'operator' });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Workspace } from '../../../src/core/channels/channel.ts';
import { createSlack, type Slack } from '../../../src/platforms/slack/connect/bot.ts';
import { installApp } from '../../peers/slack/install-app.ts';
import { ADMIN, openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';
import { CLIENT } from '../../peers/slack/web-api.ts';
import { createFakeFront } from './fake-front.ts';

const ORG = 'E1ORG';
const TEAMS = ['T1ONE', 'T2TWO', 'T3THREE'];
const LOG = { info: () => {}, warn: () => {}, error: () => {} };

let peer: SlackPeer;
let slack: Slack;
let front: ReturnType<typeof createFakeFront>;
let rows: Map<string, string>;
let moves: string[];
beforeEach(async () => {
  peer = await openSlackPeer({ mode: 'http' });
  peer.tokens.organizations.set(ORG, TEAMS);
  rows = new Map();
  moves = [];
  slack = open();
  await slack.start();
});
afterEach(async () => {
  await slack.close();
  await peer.close();
});

function open(): Slack {
  front = createFakeFront();
  const installations = {
    save: async (owner: string, sealed: string) => void rows.set(owner, sealed),
    find: async (owner: string) => rows.get(owner) ?? null,
    remove: async (owner: string) => void rows.delete(owner),
    list: async () => Array.from(rows, ([workspace, sealed]) => ({ workspace, sealed })),
  };
  const { client_id: clientId, client_secret: clientSecret } = CLIENT;
  const oauth = { clientId, clientSecret, stateSecret: 'state', key: 'a key of the settings', installations };
  const leaveWorkspace = async ({ workspace }: Workspace) => void moves.push(`left ${workspace}`);
  const joinWorkspace = async ({ workspace }: Workspace) => void moves.push(`joined ${workspace}`);
  const parts = { botToken: null, oauth, log: LOG, front: { ...front, leaveWorkspace, joinWorkspace } };
  return createSlack({ ...peer.connection, ...parts });
}

const install = (owner = ORG) => installApp(peer.connection.port, peer.grant(owner));
const send = async (team: string) => {
  const channel = { platform: 'slack', workspace: team, id: 'C1NEWS' } as const;
  return (await slack.sender.send({ key: `k-${team}`, channel, card: { title: 'Digest', tone: 'answer', blocks: [] } }))
    .kind;
};
const sentWith = () => peer.state.calls.filter(({ method }) => method === 'chat.postMessage').map(({ token }) => token);

test('an organization installs the app once, and each of its workspaces is answered and posted to', async () => {
  expect((await install()).status).toBe(200);
  expect(moves).toEqual(TEAMS.map((team) => `joined ${team}`));
  await peer.slash('/quote kirby', { ...ADMIN, team: 'T3THREE', organization: ORG });
  expect(front.asked[0]?.caller.channel.workspace).toBe('T3THREE');
  expect(await Promise.all(TEAMS.map(send))).toEqual(['sent', 'sent', 'sent']);
  expect(sentWith()).toEqual(TEAMS.map(() => `xoxb-${ORG}`));
  expect(await send('T9NONE')).toBe('lost');
});

test('digests go out after a restart too', async () => {
  await install();
  await slack.close();
  slack = open();
  await slack.start();
  expect(await send('T2TWO')).toBe('sent');
});

test('a workspace with an installation of its own keeps to it', async () => {
  await install();
  await install('T1ONE');
  expect(await send('T1ONE')).toBe('sent');
  expect(sentWith()).toEqual(['xoxb-T1ONE']);
});

test('a workspace let in later is found; where Slack cannot be asked nothing is lost', async () => {
  await install();
  peer.tokens.organizations.set(ORG, [...TEAMS, 'T4FOUR']);
  peer.fail('auth.teams.list', { error: 'internal_error' });
  expect(await send('T4FOUR')).toBe('retry');
  expect(await send('T4FOUR')).toBe('sent');
});

test.each([
  ['removes the app', { type: 'app_uninstalled' }],
  ['revokes its token', { type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }],
])('an organization that %s ends answers and posts in all its workspaces at once', async (_what, event) => {
  await install();
  moves = [];
  await peer.event(event, ORG, ORG);
  await expect.poll(() => moves).toEqual(TEAMS.map((team) => `left ${team}`));
  expect(rows.size).toBe(0);
  expect(await send('T1ONE')).toBe('lost');
  const before = peer.shown.length;
  await peer.event(
    { type: 'message', user: 'U1ADMIN', text: 'quote', ts: '1.0', channel: 'D1ADMIN', channel_type: 'im' },
    'T1ONE',
    ORG,
  );
  expect([front.asked.length, peer.shown.length]).toEqual([0, before]);
});

test('one workspace is taken out of the organization’s installation, and let in again', async () => {
  await install();
  moves = [];
  peer.tokens.organizations.set(ORG, ['T1ONE', 'T3THREE']);
  await peer.event({ type: 'team_access_revoked', team_ids: ['T2TWO'] }, 'T1ONE', ORG);
  await expect.poll(() => moves).toEqual(['left T2TWO']);
  expect(await send('T2TWO')).toBe('lost');
  expect(await send('T1ONE')).toBe('sent');
  peer.tokens.organizations.set(ORG, TEAMS);
  await peer.event({ type: 'team_access_granted', team_ids: ['T2TWO'] }, 'T1ONE', ORG);
  await expect.poll(() => moves).toEqual(['left T2TWO', 'joined T2TWO']);
  expect(await send('T2TWO')).toBe('sent');
});

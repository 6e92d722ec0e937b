import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Workspace } from '../../../src/core/channels/channel.ts';
import { createSlack, type Slack } from '../../../src/platforms/slack/connect/bot.ts';
import type { Installations } from '../../../src/platforms/slack/oauth/installations.ts';
import { createSeal } from '../../../src/platforms/slack/oauth/seal.ts';
import { installApp } from '../../peers/slack/install-app.ts';
import { ADMIN, openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';
import { CLIENT } from '../../peers/slack/web-api.ts';
import { createFakeFront } from './fake-front.ts';

const KEY = 'a key of the settings';
const CARD = { title: 'Digest', tone: 'answer', blocks: [] } as const;

let moves: string[];
const MOVES = {
  leaveWorkspace: async ({ workspace }: Workspace) => void moves.push(`left ${workspace}`),
  joinWorkspace: async ({ workspace }: Workspace) => void moves.push(`joined ${workspace}`),
};

let peer: SlackPeer;
let slack: Slack;
let rows: Map<string, string>;
let errors: string[];
const log = { info: () => {}, warn: () => {}, error: (_about: object, said: string) => errors.push(said) };
beforeEach(async () => {
  peer = await openSlackPeer({ mode: 'http' });
  rows = new Map();
  moves = [];
  errors = [];
  slack = open(KEY);
  await slack.start();
});
afterEach(async () => {
  await slack.close();
  await peer.close();
});

function open(key: string): Slack {
  const installations: Installations = {
    save: async (team, sealed) => void rows.set(team, sealed),
    find: async (team) => rows.get(team) ?? null,
    remove: async (team) => void rows.delete(team),
    list: async () => Array.from(rows, ([workspace, sealed]) => ({ workspace, sealed })),
  };
  const oauth = {
    clientId: CLIENT.client_id,
    clientSecret: CLIENT.client_secret,
    stateSecret: 'state',
    key,
    installations,
  };
  return createSlack({ ...peer.connection, botToken: null, oauth, front: { ...createFakeFront(), ...MOVES }, log });
}

const install = (team: string, change?: (state: string) => string) =>
  installApp(peer.connection.port, peer.grant(team), change);

const post = (team: string) =>
  ({ key: 'k', channel: { platform: 'slack', workspace: team, id: 'C1NEWS' }, card: CARD }) as const;

test('each workspace that installs the app is answered with its own token', async () => {
  expect((await install('T1ONE')).status).toBe(200);
  expect((await install('T2TWO')).status).toBe(200);
  await peer.slash('/quote a', { ...ADMIN, team: 'T1ONE' });
  await peer.slash('/quote b', { ...ADMIN, channel: 'C1NEWS', user: 'U2GUEST', team: 'T2TWO' });
  const profiles = peer.state.calls.filter(({ method }) => method === 'users.info');
  expect(profiles.map(({ token }) => token)).toEqual(['xoxb-T1ONE', 'xoxb-T2TWO']);
});

test('posts go out with the token of their workspace', async () => {
  await install('T1ONE');
  expect(await slack.sender.send(post('T1ONE'))).toMatchObject({ kind: 'sent' });
  expect(peer.state.calls.at(-1)).toMatchObject({ method: 'chat.postMessage', token: 'xoxb-T1ONE' });
  expect(await slack.sender.send(post('T9NONE'))).toEqual({ kind: 'lost', reason: 'not installed in T9NONE' });
});

test('no token is readable at rest, and another key opens none', async () => {
  await install('T1ONE');
  expect([...rows.keys()]).toEqual(['T1ONE']);
  expect([...rows.values()].join()).not.toContain('xoxb');
  const other = open('another key of the settings');
  expect(await other.sender.send(post('T1ONE'))).toMatchObject({
    kind: 'retry',
    afterMs: 15 * 60_000,
    reason: expect.stringMatching(/DATELINE_KEY does not open .*T1ONE.*\/slack\/install/),
  });
  expect(peer.shown).toEqual([]);
});

test('a key that does not open what was installed is told at the start, and an installation made anew opens', async () => {
  await install('T1ONE');
  await slack.close();
  slack = open('another key of the settings');
  await slack.start();
  expect(errors.join()).toMatch(/DATELINE_KEY does not open .*T1ONE/);
  await install('T1ONE');
  expect((await slack.sender.send(post('T1ONE'))).kind).toBe('sent');
});

test.each(['token_revoked', 'account_inactive'])(
  'a workspace whose token is refused with %s is lost',
  async (error) => {
    await install('T1ONE');
    peer.fail('chat.postMessage', { error });
    expect(await slack.sender.send(post('T1ONE'))).toEqual({ kind: 'lost', reason: error });
  },
);

test('an installation that was not begun here is refused', async () => {
  expect((await install('T1ONE', () => 'forged')).status).toBe(400);
  expect(rows.size).toBe(0);
});

test.each([
  ['the person cancels it', 'error=access_denied', 200, 'You canceled the installation in Slack'],
  ['Slack refuses it', 'error=invalid_scope', 400, 'Slack refused the installation: invalid_scope'],
  ['somebody wrote something into the address', 'error=%3Cscript%3E', 400, 'Slack refused the installation.'],
  ['nothing came back', '', 400, 'This link no longer works'],
])('where %s the page says so, and how to begin again', async (_what, query, status, text) => {
  const answer = await fetch(`http://127.0.0.1:${peer.connection.port}/slack/oauth_redirect?${query}`);
  expect(answer.status).toBe(status);
  const page = await answer.text();
  expect(page).toContain(text);
  expect(page).toContain('href="/slack/install"');
  expect(page).not.toContain('<script>');
  expect(rows.size).toBe(0);
});

test('a code that was used before is said to be over, and one that Slack fails at is not the person’s mistake', async () => {
  const used = peer.grant('T1ONE');
  await installApp(peer.connection.port, used);
  expect(await installApp(peer.connection.port, used)).toMatchObject({
    status: 400,
    text: expect.stringContaining('This link no longer works'),
  });
  peer.fail('oauth.v2.access', { error: 'internal_error' });
  expect(await install('T2TWO')).toMatchObject({
    status: 500,
    text: expect.stringContaining('could not finish the installation'),
  });
});

test.each([
  ['removed', { type: 'app_uninstalled' }],
  ['its token revoked', { type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }],
])('a workspace that has the app %s is forgotten', async (_what, event) => {
  await install('T1ONE');
  await peer.event(event, 'T1ONE');
  await expect.poll(() => rows.size).toBe(0);
  expect((await slack.sender.send(post('T1ONE'))).kind).toBe('lost');
});

test('a workspace that removes the app and installs it again is told to the desk, which keeps what it was told', async () => {
  await install('T1ONE');
  await peer.event({ type: 'app_uninstalled' }, 'T1ONE');
  await expect.poll(() => moves).toEqual(['joined T1ONE', 'left T1ONE']);
  await install('T1ONE');
  expect(moves.at(-1)).toBe('joined T1ONE');
});

test('a sealed text opens with its key for its owner only', () => {
  const { seal, parse } = createSeal(KEY);
  const sealed = seal('xoxb-1', 'T1');
  expect(parse(sealed, 'T1')).toBe('xoxb-1');
  expect(seal('xoxb-1', 'T1')).not.toBe(sealed);
  expect(parse(sealed, 'T2')).toBeUndefined();
  expect(createSeal(`${KEY}!`).parse(sealed, 'T1')).toBeUndefined();
  expect(parse(`${sealed.slice(0, -2)}AA`, 'T1')).toBeUndefined();
  expect(parse('', 'T1')).toBeUndefined();
  expect(() => createSeal('short')).toThrow('too short');
});

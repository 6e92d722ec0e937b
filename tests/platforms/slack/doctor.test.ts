import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSlack, type SlackCheckParts } from '../../../src/platforms/slack/doctor/check-slack.ts';
import { createSeal } from '../../../src/platforms/slack/oauth/seal.ts';
import { openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';

const KEY = 'a key of the settings';

let peer: SlackPeer;
beforeEach(async () => {
  peer = await openSlackPeer({ mode: 'socket' });
  peer.tokens.date = 'Tue, 24 Nov 2026 09:00:00 GMT';
});
afterEach(() => peer.close());

const partsAt = (now: string): SlackCheckParts => ({
  ...peer.connection,
  oauth: null,
  commands: 14,
  now: () => Temporal.Instant.from(now),
});
const check = (parts: Partial<SlackCheckParts> = {}) => checkSlack({ ...partsAt('2026-11-24T09:00:10Z'), ...parts });
const lines = async (parts: Partial<SlackCheckParts> = {}) =>
  (await check(parts)).map(({ what, isWell, says }) => `${what}: ${isWell ? 'well' : 'not well'}, ${says}`);

/** Installations of workspaces whose tokens the peer knows, sealed with a key. */
function installed(key: string, ...workspaces: readonly string[]) {
  const { seal } = createSeal(key);
  const kept = workspaces.map((workspace) => {
    peer.tokens.teams.set(`xoxb-${workspace}`, workspace);
    return { workspace, sealed: seal(JSON.stringify({ bot: { token: `xoxb-${workspace}` } }), workspace) };
  });
  return { list: async () => kept, find: async () => null, save: async () => {}, remove: async () => {} };
}
const oauthOf = (key: string, ...workspaces: readonly string[]) => ({
  clientId: 'c',
  clientSecret: 's',
  stateSecret: 't',
  key: KEY,
  installations: installed(key, ...workspaces),
});

test('a workspace that is set up well is found so', async () => {
  expect(await lines()).toEqual([
    'Slack bot token: well, belongs to dateline in Newsroom',
    'Slack scopes: well, all 14 granted',
    'Slack Socket Mode: well, can connect',
    'Slack clock: well, this machine is 10 s ahead of Slack',
    expect.stringMatching(/^Slack commands: well, 14 here; .*dateline slack-manifest/),
  ]);
});

test('a scope that was not granted is named, with what to do', async () => {
  peer.tokens.scopes = peer.tokens.scopes.filter((scope) => scope !== 'users:read');
  expect((await check())[1]).toMatchObject({
    isWell: false,
    says: 'users:read not granted',
    hint: expect.stringContaining('slack-manifest'),
  });
});

test.each([
  ['token_revoked', /Reinstall the app/],
  ['token_expired', /token rotation/],
  ['account_inactive', /removed from the workspace/],
  ['invalid_auth', /Copy SLACK_BOT_TOKEN again/],
])('a token refused with %s says what to do', async (refusal, hint) => {
  peer.tokens.refusal = refusal;
  expect((await check())[0]).toMatchObject({ isWell: false, says: refusal, hint: expect.stringMatching(hint) });
});

test('the token of a person is told from a bot’s', async () => {
  peer.tokens.isPersonal = true;
  expect((await check())[0]).toMatchObject({ isWell: false, says: 'is the token of a person, dateline' });
});

test('a service that is not there is told as it is', async () => {
  await peer.close();
  const findings = await check();
  expect(findings.map(({ isWell }) => isWell)).toEqual([false, false, false, true]);
});

test('a clock more than a minute apart says that requests would be turned away', async () => {
  expect((await checkSlack(partsAt('2026-11-24T09:01:00Z')))[3]).toMatchObject({ isWell: true });
  expect((await checkSlack(partsAt('2026-11-24T08:58:59Z')))[3]).toMatchObject({
    isWell: false,
    says: 'this machine is 61 s behind Slack',
    hint: expect.stringContaining('300 s'),
  });
});

test('HTTP mode has a signing secret to look at and no socket', async () => {
  const secret = '0123456789abcdef0123456789abcdef';
  const second = async (signingSecret: string | null) => (await lines({ appToken: null, signingSecret }))[2];
  expect(await second(secret)).toBe('Slack signing secret: well, is set');
  expect(await second('xapp-1')).toBe('Slack signing secret: not well, does not look like a signing secret');
  expect(await second(null)).toBe('Slack signing secret: not well, is not set');
});

test('installed workspaces are opened with the key, and each token is tried', async () => {
  expect((await lines({ botToken: null, oauth: oauthOf(KEY, 'T1ONE', 'T2TWO') }))[0]).toBe(
    'Slack installations: well, 2, each opened with DATELINE_KEY',
  );
  expect((await lines({ botToken: null, oauth: oauthOf(KEY) }))[0]).toMatch(/none yet; .*\/slack\/install/);
});

test('a key that opens none says so, and a workspace that took the app away is named', async () => {
  const closed = await check({ botToken: null, oauth: oauthOf('another key of the settings', 'T1ONE') });
  expect(closed[0]).toMatchObject({
    isWell: false,
    says: 'DATELINE_KEY does not open 1 of 1: T1ONE',
    hint: expect.stringContaining('/slack/install'),
  });
  const oauth = oauthOf(KEY, 'T1ONE', 'T2TWO');
  peer.tokens.teams.delete('xoxb-T2TWO');
  expect((await lines({ botToken: null, oauth }))[1]).toBe('Slack workspace T2TWO: not well, invalid_auth');
});

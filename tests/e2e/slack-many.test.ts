import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectChats, type Platform } from '../../src/cli/chats/connect-chats.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import type { Post } from '../../src/delivery/sender.ts';
import { type Dateline, openDateline } from '../../src/main.ts';
import { newFolder } from '../cli/run-program.ts';
import { installApp } from '../peers/slack/install-app.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { CLIENT } from '../peers/slack/web-api.ts';

const ROOT = join(import.meta.dirname, '../..');
const KEY = 'a key of the settings';

let peer: SlackPeer;
let folder: string;
let desk: { readonly dateline: Dateline; readonly slack: Platform };
let errors: string[];

beforeEach(async () => {
  peer = await openSlackPeer({ mode: 'http' });
  folder = newFolder();
  errors = [];
  desk = await open(KEY);
});
afterEach(async () => {
  await close();
  await peer.close();
});

/** The desk as `npm start` composes it, from settings alone. */
async function open(key: string) {
  const { port, signingSecret, apiUrl } = peer.connection;
  const environment = {
    DATELINE_STORE: join(folder, 'store.db'),
    DATELINE_KEY: key,
    SLACK_CLIENT_ID: CLIENT.client_id,
    SLACK_CLIENT_SECRET: CLIENT.client_secret,
    SLACK_STATE_SECRET: 'any words',
    SLACK_SIGNING_SECRET: signingSecret ?? '',
    SLACK_PORT: String(port),
    SLACK_API_URL: apiUrl,
  };
  const log = { info: () => {}, warn: () => {}, error: (_about: object, said: string) => errors.push(said) };
  const config = readConfig(environment, ROOT);
  const clock = createStoryClock(Temporal.Instant.from('2026-11-24T09:00Z'));
  const dateline = await openDateline({ config, clock, isStoryClock: false, log });
  const [slack] = connectChats(config, dateline, log);
  if (!slack) throw new Error('Slack is not set up');
  await slack.start();
  return { dateline, slack };
}

async function close() {
  await desk.slack.close();
  await desk.dateline.close();
}

const install = (team: string) => installApp(peer.connection.port, peer.grant(team));
const ask = (team: string) => peer.slash('/quote kirby', { user: 'U1ADMIN', channel: 'C1NEWS', team });
const digest = (team: string): Post => ({
  key: `k-${team}`,
  channel: { platform: 'slack', workspace: team, id: 'C1NEWS' },
  card: { title: 'Digest', tone: 'answer', blocks: [] },
});
const tokensOf = (method: string) =>
  peer.state.calls.filter((call) => call.method === method).map(({ token }) => token);

test('two workspaces install the app, and each is answered and posted to with its own token', async () => {
  expect((await install('T1ONE')).status).toBe(200);
  expect((await install('T2TWO')).status).toBe(200);
  for (const team of ['T1ONE', 'T2TWO']) {
    expect((await ask(team)).seen).toContain('John Kirby: 7 statements');
    expect((await desk.slack.sender.send(digest(team))).kind).toBe('sent');
  }
  expect(tokensOf('users.info')).toEqual(['xoxb-T1ONE', 'xoxb-T2TWO']);
  expect(tokensOf('chat.postMessage')).toEqual(['xoxb-T1ONE', 'xoxb-T2TWO']);
});

test('one takes the app away and is lost; a restart keeps the other', async () => {
  await install('T1ONE');
  await install('T2TWO');
  await peer.event({ type: 'app_uninstalled' }, 'T1ONE');
  await expect.poll(() => desk.dateline.store.installations.list()).toHaveLength(1);
  await close();
  desk = await open(KEY);
  expect((await desk.slack.sender.send(digest('T1ONE'))).kind).toBe('lost');
  expect((await desk.slack.sender.send(digest('T2TWO'))).kind).toBe('sent');
  expect((await ask('T2TWO')).seen).toContain('John Kirby: 7 statements');
});

test('a workspace that took the app away and installs it again has its digests as before', async () => {
  await install('T1ONE');
  await peer.slash('/digest daily 09:00 Europe/Paris', { user: 'U1ADMIN', channel: 'C1NEWS', team: 'T1ONE' });
  const stateOf = async () => {
    const channel = { platform: 'slack', workspace: 'T1ONE', id: 'C1NEWS' } as const;
    return (await desk.dateline.store.ledger.list(channel, 'digest')).map(({ state }) => state);
  };
  await peer.event({ type: 'app_uninstalled' }, 'T1ONE');
  await expect.poll(stateOf).toEqual(['lost']);
  await install('T1ONE');
  expect(await stateOf()).toEqual(['active']);
});

test('no file of the store holds a token, a secret or the key in clear', async () => {
  await install('T1ONE');
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(bytes.join()).toContain('T1ONE');
  for (const secret of ['xoxb-', CLIENT.client_secret, KEY]) expect(bytes.join()).not.toContain(secret);
});

test('another key says what to do, and the app installed anew is answered again', async () => {
  await install('T1ONE');
  await close();
  desk = await open('another key of the settings');
  expect(errors.join()).toMatch(
    /DATELINE_KEY does not open .*T1ONE: set the key that it was installed with, or reinstall/,
  );
  expect(await desk.slack.sender.send(digest('T1ONE'))).toMatchObject({ kind: 'retry' });
  await install('T1ONE');
  expect((await ask('T1ONE')).seen).toContain('John Kirby: 7 statements');
});

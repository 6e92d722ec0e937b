import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlack } from '../../../src/platforms/slack/connect/bot.ts';
import { openSlackPeer } from '../../peers/slack/peer.ts';
import { keep } from '../keep.ts';
import { type Bot, openBot } from './open-bot.ts';

const NO_LOG = { info() {}, warn() {}, error() {} };

let bot: Bot;
beforeEach(async () => {
  bot = await openBot('socket');
});
afterEach(() => bot.close());

test.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
  'told to disconnect (%s), the app connects anew and an envelope sent again is answered once',
  async (reason) => {
    await bot.peer.slash('/quote before');
    await bot.peer.refreshSocket(reason);
    await bot.peer.resend();
    await bot.peer.slash('/quote after');
    expect(bot.front.asked.map(({ what }) => what)).toEqual(['/quote before', '/quote after']);
  },
);

test('a socket that breaks off without a word is opened again', async () => {
  await bot.peer.breakSocket();
  expect((await bot.peer.slash('/quote after')).seen).toContain('/quote after');
});

test('a token revoked while connected is logged, and a new grant is taken up without a restart', async () => {
  bot.peer.tokens.refusal = 'token_revoked';
  const connected = bot.peer.refreshSocket();
  await expect.poll(() => JSON.stringify(bot.errors)).toContain('token_revoked');
  bot.peer.tokens.refusal = null;
  await connected;
  expect((await bot.peer.slash('/quote after')).seen).toContain('/quote after');
});

test('connecting with a revoked token fails at once, and says why', async () => {
  bot.peer.tokens.refusal = 'token_revoked';
  const other = createSlack({ ...bot.peer.connection, front: bot.front, log: { info() {}, warn() {}, error() {} } });
  await expect(other.start()).rejects.toThrow('token_revoked');
  await other.close();
});

test('a failure of Slack while connecting is outlasted', async () => {
  bot.peer.fail('apps.connections.open', { status: 500 });
  const other = createSlack({ ...bot.peer.connection, front: bot.front, log: { info() {}, warn() {}, error() {} } });
  const kept = keep(other);
  await kept.until('connected');
  await kept.close();
});

test('a Slack that is down at start is connected to once it is there', async () => {
  const gone = await openSlackPeer({ mode: 'socket' });
  const at = Number(new URL(gone.connection.apiUrl).port);
  await gone.close();
  const kept = keep(createSlack({ ...gone.connection, front: bot.front, log: NO_LOG }));
  const { problem } = await kept.untilSo(({ problem }) => problem !== null);
  expect(kept.state().kind).toBe('connecting');
  expect(problem?.says).toBe(`Slack could not be reached: 127.0.0.1:${at} refuses the connection (ECONNREFUSED).`);
  const back = await openSlackPeer({ mode: 'socket', at });
  expect(await kept.until('connected')).toMatchObject({ problem: null });
  await kept.close();
  await back.close();
});

test.each([
  ['xoxb-wrong', null, 'SLACK_BOT_TOKEN'],
  [null, 'xapp-wrong', 'SLACK_APP_TOKEN'],
] as const)('a token that Slack refuses (%s, %s) is named with what to do, and tried again', async (bad, app, name) => {
  const { botToken, appToken } = bot.peer.connection;
  const tokens = { botToken: bad ?? botToken, appToken: app ?? appToken };
  const kept = keep(createSlack({ ...bot.peer.connection, ...tokens, front: bot.front, log: NO_LOG }));
  const { problem } = await kept.until('refused');
  expect(problem).toEqual({ says: `Slack refused ${name} (invalid_auth).`, hint: expect.stringContaining(name) });
  expect(JSON.stringify(problem)).not.toContain('wrong');
  const before = bot.peer.state.calls.length;
  await bot.peer.until(({ calls }) => calls.length > before);
  await kept.close();
});

test('a token revoked while the socket stays open is found out, and a new grant too', async () => {
  const slack = createSlack({ ...bot.peer.connection, lookEveryMs: 20, front: bot.front, log: NO_LOG });
  const kept = keep(slack);
  await kept.until('connected');
  bot.peer.tokens.refusal = 'account_inactive';
  expect((await kept.until('refused')).problem?.says).toContain('account_inactive');
  bot.peer.tokens.refusal = null;
  await kept.until('connected');
  await kept.close();
});

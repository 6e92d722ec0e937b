import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlack } from '../../../src/platforms/slack/connect/bot.ts';
import { type Bot, openBot } from './open-bot.ts';

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

test('a socket that breaks off without a word is opened anew', async () => {
  await bot.peer.breakSocket();
  expect((await bot.peer.slash('/quote after')).seen).toContain('/quote after');
});

test('a token revoked while connected is logged, and a new grant is taken up without a restart', async () => {
  bot.peer.tokens.refusal = 'token_revoked';
  const connected = bot.peer.refreshSocket();
  await expect.poll(() => bot.errors.length).toBeGreaterThan(0);
  expect(JSON.stringify(bot.errors)).toContain('token_revoked');
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
  await other.start();
  await other.close();
});

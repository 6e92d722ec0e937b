import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bot, openBot } from './open-bot.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot('http');
});
afterEach(() => bot.close());

const EVENT = {
  type: 'message',
  user: 'U1ADMIN',
  text: 'quote',
  ts: '1.000000',
  channel: 'D1ADMIN',
  channel_type: 'im',
};

test.each([
  ['signed with another secret', { secret: 'guessed' }],
  ['not signed', { unsigned: true }],
  ['replayed after the five minutes of the window', { secondsOld: 301 }],
  ['signed for a moment after the window', { secondsOld: -302 }],
  ['signed for a year ahead', { secondsOld: -365 * 24 * 3600 }],
])('a request %s is turned away', async (_what, forgery) => {
  bot.peer.forge(forgery);
  expect(await bot.peer.event(EVENT)).toMatchObject({ status: 401 });
  bot.peer.forge({});
  await bot.peer.dm('quote after');
  expect(bot.front.asked.map(({ what }) => what)).toEqual(['quote after']);
});

test('a request within the window is taken', async () => {
  bot.peer.forge({ secondsOld: 290 });
  expect(await bot.peer.event(EVENT)).toMatchObject({ status: 200 });
});

test('a request replayed within the window is not answered twice', async () => {
  await bot.peer.slash('/quote kirby');
  await bot.peer.resend();
  await bot.peer.slash('/quote after');
  expect(bot.front.asked).toHaveLength(2);
});

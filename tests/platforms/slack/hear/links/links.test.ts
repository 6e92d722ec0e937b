import { afterEach, beforeEach, expect, test } from 'vitest';
import { ADMIN } from '../../../../peers/slack/peer.ts';
import { type Bot, openBot } from '../../open-bot.ts';

const DESK = 'https://desk.example.org';
const ASKED = `${DESK}/?ask=quote+kirby`;

let bot: Bot;
beforeEach(async () => {
  bot = await openBot('socket', undefined, ['http://127.0.0.1:8080', DESK]);
  bot.peer.tokens.scopes.push('links:read', 'links:write');
});
afterEach(() => bot.close());

const asked = () => bot.front.asked.map(({ what }) => what);
const calls = () => bot.peer.state.calls.filter(({ method }) => method === 'chat.unfurl').map(({ answer }) => answer);

test('below a link to an answer stands its beginning, with nothing to press', async () => {
  const linked = await bot.peer.link([ASKED]);
  await bot.peer.until(() => linked.seen.size > 0);
  expect(linked.seen.get(ASKED)).toContain('You asked: quote kirby');
  expect(linked.seen.get(ASKED)).toContain('We are mindful of the clock');
  expect(linked.pressable).toEqual([]);
  expect(linked.seen.get(ASKED)).not.toContain('Show source');
  expect(calls()).toEqual(['ok']);
});

test('the event is acknowledged before the desk answers', async () => {
  const release = bot.front.hold();
  const linked = await bot.peer.link([ASKED]);
  expect(bot.peer.acks).toHaveLength(1);
  expect(linked.seen.size).toBe(0);
  release();
  await bot.peer.until(() => linked.seen.size > 0);
});

test('it is answered for the workspace of the channel as for any member, and counts as no question of that person', async () => {
  const linked = await bot.peer.link([ASKED], ADMIN);
  await bot.peer.until(() => linked.seen.size > 0);
  expect(bot.front.asked.map(({ caller }) => caller)).toMatchObject([
    { channel: { platform: 'slack', workspace: 'T0TEAM', id: 'C1NEWS' }, user: 'U0BOT', right: 'member' },
  ]);
  // An administrator's link leads to no other channel either.
  expect(bot.front.asked[0]?.caller.elsewhere).toBeUndefined();
});

test('the day of an address, a button’s command and Slack’s escapes are understood', async () => {
  const day = `${DESK}/?ask=quote+kirby&amp;as-of=2016-07-14`;
  const call = `${DESK}/?call=${encodeURIComponent('d1&quote&words=clock')}`;
  const linked = await bot.peer.link([day, call]);
  await bot.peer.until(() => linked.seen.size === 2);
  expect(asked()).toEqual(['quote kirby as-of:"2016-07-14"', 'quote {"words":"clock"}']);
});

test('three links of a message are shown at most, each once', async () => {
  const urls = [1, 2, 2, 3, 4].map((n) => `${DESK}/?ask=quote+${n}`);
  const linked = await bot.peer.link(urls);
  await bot.peer.until(() => linked.seen.size > 0);
  expect(asked()).toEqual(['quote 1', 'quote 2', 'quote 3']);
});

/** Waits for a link that is shown, which is handled after the one before. */
async function afterNext(): Promise<readonly string[]> {
  const next = await bot.peer.link([`${DESK}/?ask=quote+next`]);
  await bot.peer.until(() => next.seen.size > 0);
  return asked();
}

test.each([
  ['the page itself', `${DESK}/`],
  ['an address that asks nothing', `${DESK}/?ask=+`],
  ['a command that cannot be read', `${DESK}/?call=d0%26quote`],
  ['a calendar, whose address is a key', `${DESK}/calendar/harbour.ics?key=secret&ask=quote`],
  ['the figures, which need the token', `${DESK}/metrics?ask=quote`],
  ['another host', 'https://other.desk.example.org/?ask=quote'],
  ['another port', 'https://desk.example.org:8443/?ask=quote'],
  ['no encryption', 'http://desk.example.org/?ask=quote'],
  ['this machine', 'http://127.0.0.1:8080/?ask=quote'],
  ['a name in the address', 'https://me:pw@desk.example.org/?ask=quote'],
  ['a command that changes something', `${DESK}/?ask=digest+daily`],
  ['what belongs to a person or channel beside commands that change', `${DESK}/?ask=digest+list`],
  ['a button that changes something', `${DESK}/?call=d1%26digest%2Fdaily`],
])('nothing is asked for %s', async (_what, url) => {
  const linked = await bot.peer.link([url]);
  expect(await afterNext()).toEqual(['quote next']);
  expect(linked.seen.size).toBe(0);
});

test.each([
  ['while the message is written', { source: 'composer', channel: 'COMPOSER' }, {}],
  ['in a channel shared with another organization', {}, { is_ext_shared_channel: true }],
  ['in a direct message', { channel: 'D1ADMIN' }, {}],
  ['for the bot’s own message', { user: 'U0BOT' }, {}],
])('nothing is asked %s', async (_what, extra, about) => {
  await bot.peer.link([ASKED], ADMIN, extra, about);
  expect(await afterNext()).toEqual(['quote next']);
});

test('an error is shown to nobody', async () => {
  const linked = await bot.peer.link([`${DESK}/?ask=quote+bad`]);
  expect(await afterNext()).toEqual(['quote bad', 'quote next']);
  expect(linked.seen.size).toBe(0);
});

test('an app without the scope goes on', async () => {
  bot.peer.tokens.scopes.splice(bot.peer.tokens.scopes.indexOf('links:write'), 1);
  await bot.peer.link([ASKED]);
  await bot.peer.until(() => calls().length === 1);
  expect(calls()[0]).toContain('missing_scope');
  expect((await bot.peer.dm('quote on')).seen).toContain('You asked: quote on');
  expect(bot.errors).toEqual([]);
});

test('a long answer is cut to what fits below a message', async () => {
  const linked = await bot.peer.link([`${DESK}/?ask=quote+endless`]);
  await bot.peer.until(() => linked.seen.size > 0);
  const [text = ''] = linked.seen.values();
  expect([text.includes('Paragraph 2.'), text.includes('Paragraph 3.')]).toEqual([true, false]);
});

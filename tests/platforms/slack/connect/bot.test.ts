import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACK_MS } from '../../../../src/platforms/slack/limits.ts';
import { ADMIN, GUEST } from '../../../peers/slack/peer.ts';
import { BOT_ID, BOT_USER } from '../../../peers/slack/state.ts';
import { type Bot, openBot } from '../open-bot.ts';

describe.each(['socket', 'http'] as const)('in %s mode', (mode) => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await openBot(mode);
  });
  afterEach(() => bot.close());

  test('a slash command is acknowledged with nothing, then answered to its caller alone', async () => {
    const shown = await bot.peer.slash('/quote kirby about:"target date"');
    expect(bot.front.asked.map(({ what }) => what)).toEqual(['/quote kirby about:"target date"']);
    expect(shown).toMatchObject({ channel: 'C1NEWS', onlyFor: 'U1ADMIN', pings: [], unfurls: false });
    expect(shown.seen).toContain('| He said: “We are mindful of the clock.”\n— John Kirby\nExample Wire, paragraph 3');
    expect(bot.peer.acks).toEqual([{ status: 200, body: {}, ms: expect.any(Number) }]);
  });

  test('the caller has the zone and the rights of their profile, read once', async () => {
    await bot.peer.slash('/quote a', ADMIN);
    await bot.peer.slash('/quote b', GUEST);
    await bot.peer.slash('/quote c', GUEST);
    const shared = {
      channel: { platform: 'slack', workspace: 'T0TEAM', id: 'C1NEWS' },
      elsewhere: expect.any(Function),
      canPost: expect.any(Function),
      whoManages: expect.any(Function),
      sharedFile: expect.any(Function),
    };
    const guest = { ...shared, user: 'U2GUEST', name: 'Reader U2GUEST', zone: 'Asia/Tokyo', right: 'member' };
    expect(bot.front.asked.map(({ caller }) => caller)).toEqual([
      { ...shared, user: 'U1ADMIN', name: 'Reader U1ADMIN', zone: 'Europe/Paris', right: 'manager' },
      guest,
      guest,
    ]);
    expect(bot.peer.state.calls.filter(({ method }) => method === 'users.info')).toHaveLength(2);
  });

  test('whose profile cannot be read has no zone and no rights, and is asked for again', async () => {
    bot.peer.fail('users.info', { error: 'missing_scope' });
    await bot.peer.slash('/quote a');
    await bot.peer.slash('/quote b');
    expect(bot.front.asked.map(({ caller }) => caller.right)).toEqual(['member', 'manager']);
  });

  test('an admin of another workspace, in a channel shared with it, may manage nothing', async () => {
    const { users } = bot.peer.state;
    users.set('U1ADMIN', { id: 'U1ADMIN', team_id: 'T9OTHER', tz: null, is_admin: true, is_owner: true });
    await bot.peer.slash('/quote a');
    expect(bot.front.asked[0]?.caller.right).toBe('member');
  });

  test('a changed profile is read again', async () => {
    await bot.peer.slash('/quote a');
    bot.peer.state.users.set('U1ADMIN', { id: 'U1ADMIN', tz: 'Asia/Tokyo', is_admin: false, is_owner: false });
    await bot.peer.event({ type: 'user_change', user: { id: 'U1ADMIN' }, event_ts: '1' });
    await bot.peer.slash('/quote b');
    expect(bot.front.asked[1]?.caller).toMatchObject({ zone: 'Asia/Tokyo', right: 'member' });
  });

  test('a command answers in a channel where the bot is no member', async () => {
    const shown = await bot.peer.slash('/quote kirby', { user: 'U1ADMIN', channel: 'C2FAR' });
    expect(shown).toMatchObject({ channel: 'C2FAR', onlyFor: 'U1ADMIN' });
  });

  test('a command for all answers in the channel', async () => {
    expect(await bot.peer.slash('/shout hello')).toMatchObject({ onlyFor: null });
  });

  test('“Post to channel” shows the same answer to all', async () => {
    const shown = await bot.peer.slash('/quote kirby');
    const posted = await bot.peer.press('Post to channel', shown);
    expect(posted.onlyFor).toBeNull();
    expect(posted.seen).toContain('You asked: /quote kirby');
    expect(posted.buttons.map(({ label }) => label)).toEqual(['More', 'Show source']);
  });

  test.each(['/quote bad', '/digest daily 09:00', '/digest list', '/nonsense'])(
    '%s is not offered for posting',
    async (typed) => {
      const { buttons } = await bot.peer.slash(typed);
      expect(buttons.map(({ label }) => label)).not.toContain('Post to channel');
    },
  );

  test('a button runs its command as if typed, and an answer of its own can be posted too', async () => {
    const shown = await bot.peer.press('Show source', await bot.peer.slash('/quote kirby'));
    expect(shown.seen).toContain('You asked: source {"article":"a"}');
    expect(shown.onlyFor).toBe('U1ADMIN');
    const page = await bot.peer.press('More', shown);
    const posted = await bot.peer.press('Post to channel', page);
    expect(posted.seen).toContain('You asked: quote {"speaker":"John Kirby","page":2}');
  });

  test('paging turns the page in place for the caller, and apart for others who press on a posted answer', async () => {
    const first = await bot.peer.slash('/quote kirby');
    const second = await bot.peer.press('More', first);
    expect(second.ts).toBe(first.ts);
    const posted = await bot.peer.press('Post to channel', second);
    const apart = await bot.peer.press('More', posted, 'U2GUEST');
    expect(apart).toMatchObject({ onlyFor: 'U2GUEST' });
    expect(apart.ts).not.toBe(posted.ts);
  });

  test('a mention is read without the bot’s name and answered in its thread, for all', async () => {
    const shown = await bot.peer.mention('quote “John Kirby” &amp; <https://example.org/a|example.org/a>');
    expect(bot.front.asked[0]?.what).toBe('quote “John Kirby” & example.org/a');
    expect(shown).toMatchObject({ channel: 'C1NEWS', onlyFor: null, thread: expect.stringMatching(/^\d/) });
  });

  test('a mention alone asks for help', async () => {
    await bot.peer.mention('');
    expect(bot.front.asked[0]?.what).toBe('help');
  });

  test('a mention in a thread is answered in the thread, and so are its buttons', async () => {
    const shown = await bot.peer.mention('quote kirby', { ...ADMIN, thread: '1468400000.000200' });
    expect(shown).toMatchObject({ thread: '1468400000.000200', onlyFor: null });
    expect(await bot.peer.press('Show source', shown)).toMatchObject({ thread: '1468400000.000200' });
  });

  test('a direct message is known by its person, who manages nothing there', async () => {
    await bot.peer.dm('quote kirby', 'U2GUEST');
    expect(bot.front.asked[0]?.caller).toMatchObject({ channel: { id: 'U2GUEST' }, right: 'member' });
  });

  test('a direct message is answered as a message, with nothing to post elsewhere', async () => {
    const shown = await bot.peer.dm('quote kirby');
    expect(shown).toMatchObject({ channel: 'D1ADMIN', onlyFor: null });
    expect(shown.buttons.map(({ label }) => label)).toEqual(['More', 'Show source']);
  });

  test.each([
    ['another bot’s message', { bot_id: 'B9' }],
    ['its own message', { user: BOT_USER, bot_id: BOT_ID }],
    ['its own message without a bot id', { user: BOT_USER }],
    ['an edit', { subtype: 'message_changed' }],
    ['an edited mention', { edited: { user: 'U1ADMIN', ts: '2.000000' } }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['a join', { subtype: 'channel_join' }],
    ['a message in a channel', { channel: 'C1NEWS', channel_type: 'channel' }],
  ])('%s is not answered', async (_what, fields) => {
    const written = { user: 'U1ADMIN', text: 'quote', ts: '1.000000', channel: 'D1ADMIN', channel_type: 'im' };
    await bot.peer.event({ type: 'message', ...written, ...fields });
    await bot.peer.slash('/quote after');
    expect(bot.front.asked.map(({ what }) => what)).toEqual(['/quote after']);
  });

  test.each(['slash', 'mention', 'dm'] as const)(
    'a re-sent %s is acknowledged again and answered once',
    async (how) => {
      await bot.peer[how](how === 'slash' ? '/quote kirby' : 'quote kirby');
      const again = await bot.peer.resend();
      expect(again.status).toBe(200);
      await bot.peer.slash('/quote after');
      expect(bot.front.asked).toHaveLength(2);
    },
  );

  test('a re-sent press is acknowledged again and answered once', async () => {
    await bot.peer.press('Show source', await bot.peer.slash('/quote kirby'));
    await bot.peer.resend();
    await bot.peer.slash('/quote after');
    expect(bot.front.asked).toHaveLength(3);
  });

  test('an action that is not ours is acknowledged and left alone', async () => {
    const shown = await bot.peer.slash('/quote kirby');
    const odd = { ...shown, buttons: [{ label: 'Odd', actionId: 'other', value: '{"x":1}' }] };
    await Promise.race([bot.peer.press('Odd', odd), bot.peer.slash('/quote after')]);
    expect(bot.front.asked.map(({ what }) => what)).toEqual(['/quote kirby', '/quote after']);
    expect(bot.peer.acks.every(({ status }) => status === 200)).toBe(true);
  });

  test('a select searches the values of an option, leaving out what it cannot carry', async () => {
    const options = await bot.peer.suggest('suggest:quote/speaker', 'kir');
    expect(bot.front.suggested).toEqual([{ path: 'quote', option: 'speaker', typed: 'kir' }]);
    expect(options.map(({ value }) => value)).toEqual(['John Kirby']);
    expect(await bot.peer.suggest('other', 'kir')).toEqual([]);
  });

  test('an answer too long for one message comes in several, in order', async () => {
    await bot.peer.slash('/quote long');
    await bot.peer.until(() => bot.peer.shown.some(({ seen }) => seen.includes('Paragraph 19')));
    expect(bot.peer.shown.length).toBeGreaterThan(1);
    const numbers = bot.peer.shown.flatMap(({ seen }) =>
      Array.from(seen.matchAll(/Paragraph (\d+)\./g), ([, n]) => Number(n)),
    );
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  test('after the five uses of a response_url the rest comes as messages of their own', async () => {
    await bot.peer.slash('/quote endless');
    const uses = () => bot.peer.state.calls.filter(({ method }) => method === 'response_url').length;
    await bot.peer.until(({ calls }) => calls.some(({ method }) => method === 'chat.postEphemeral'));
    expect(uses()).toBe(5);
    await bot.peer.until(() => bot.peer.shown.at(-1)?.buttons.length === 1);
    expect(bot.peer.state.calls.every(({ answer }) => answer === 'ok')).toBe(true);
  });

  test('everything is acknowledged within Slack’s deadline', async () => {
    await bot.peer.press('Show source', await bot.peer.slash('/quote kirby'));
    await bot.peer.mention('quote');
    expect(Math.max(...bot.peer.acks.map(({ ms }) => ms))).toBeLessThan(ACK_MS);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACK_MS } from '../../../../src/platforms/slack/limits.ts';
import { seenIn } from '../../../peers/slack/read-blocks.ts';
import { type Bot, openBot } from '../open-bot.ts';

describe.each(['socket', 'http'] as const)('where the service or the desk fails or is slow, in %s mode', (mode) => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await openBot(mode);
  });
  afterEach(() => bot.close());

  test('where the response_url has ended, the answer comes as a message of its own', async () => {
    bot.peer.fail('response_url', { status: 404 });
    expect(await bot.peer.slash('/quote kirby')).toMatchObject({ onlyFor: 'U1ADMIN' });
    expect(bot.peer.state.calls.map(({ method }) => method)).toContain('chat.postEphemeral');
  });

  test.each(['token_expired', 'token_revoked', 'account_inactive'])(
    'with %s a command is still answered where it was typed, with no zone and no rights, and no token is told',
    async (refusal) => {
      bot.peer.tokens.refusal = refusal;
      expect(await bot.peer.slash('/quote kirby')).toMatchObject({ onlyFor: 'U1ADMIN' });
      expect(bot.front.asked[0]?.caller).toMatchObject({ zone: null, right: 'member' });
    },
  );

  test('where the response_url is rate-limited, the answer comes as a message of its own', async () => {
    bot.peer.fail('response_url', { retryAfter: 60 });
    expect(await bot.peer.slash('/quote kirby')).toMatchObject({ onlyFor: 'U1ADMIN' });
  });

  test('a rate limit longer than anyone waits is logged, and the next question is answered', async () => {
    bot.peer.fail('chat.postMessage', { retryAfter: 3600 });
    const before = bot.peer.dm('quote kirby');
    await expect.poll(() => bot.errors).toHaveLength(1);
    await bot.peer.slash('/quote after');
    expect((await before).seen).toContain('/quote after');
  });

  test('suggestions are acknowledged in time though the profile does not come', async () => {
    bot.peer.fail('users.info', 'hang');
    await bot.peer.suggest('suggest:quote/speaker', 'kir');
    expect(bot.peer.acks.at(-1)?.ms).toBeLessThan(ACK_MS);
  });

  test('a form is acknowledged in time though the desk and the profile are slow, and shows the answer when it comes', async () => {
    void bot.peer.slash('/digest');
    const form = await bot.peer.modal();
    await bot.peer.event({ type: 'user_change', user: { id: 'U1ADMIN' }, event_ts: '1' });
    bot.peer.fail('users.info', 'hang');
    const release = bot.front.hold();
    const settled = await bot.peer.submit(form, { Words: 'slow' });
    expect(bot.peer.acks.at(-1)?.ms).toBeLessThan(ACK_MS);
    expect(settled.kind).toBe('updated');
    expect(seenIn(form.view.blocks)).toContain('Working on it');
    release();
    await expect.poll(() => seenIn(form.view.blocks)).toContain('digest daily {"words":"slow"}');
  });

  test('a short rate limit is waited for', async () => {
    bot.peer.fail('chat.postMessage', { retryAfter: 0 });
    expect(await bot.peer.dm('quote kirby')).toMatchObject({ channel: 'D1ADMIN' });
  });

  test('a 500 while answering is logged, and the next question is answered', async () => {
    bot.peer.fail('chat.postMessage', { status: 500 });
    await bot.peer.event({
      type: 'message',
      user: 'U1ADMIN',
      text: 'x',
      ts: '1.000000',
      channel: 'D1ADMIN',
      channel_type: 'im',
    });
    await bot.peer.until(({ calls }) => calls.some(({ answer }) => answer === 'fault'));
    await bot.peer.dm('quote after');
    await expect.poll(() => bot.errors).toHaveLength(1);
    expect(JSON.stringify(bot.errors)).not.toContain('xoxb');
  });

  test('a command is acknowledged before the desk has answered', async () => {
    const release = bot.front.hold();
    const shown = bot.peer.slash('/quote slow');
    await expect.poll(() => bot.peer.acks).toHaveLength(1);
    expect(bot.peer.shown).toEqual([]);
    release();
    expect((await shown).seen).toContain('/quote slow');
  });

  test('a profile that does not come does not keep the answer', async () => {
    bot.peer.fail('users.info', 'hang');
    await bot.peer.slash('/quote a');
    expect(bot.front.asked[0]?.caller).toMatchObject({ zone: null, right: 'member' });
  });
});

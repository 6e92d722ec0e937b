import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/card/card.ts';
import { plain } from '../../../../src/card/parts/leaves/leaves.ts';
import type { Post } from '../../../../src/delivery/sender.ts';
import { type Bot, openBot } from '../open-bot.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot('http');
});
afterEach(() => bot.close());

const CARD: Card = {
  title: 'Digest of 14 July 2016',
  tone: 'answer',
  blocks: [{ kind: 'text', leaves: [plain('Nothing new.')] }],
};
const LONG: Card = {
  ...CARD,
  blocks: Array.from({ length: 6 }, (_, n) => ({ kind: 'text', leaves: [plain(`Part ${n} ${'word '.repeat(900)}`)] })),
};
const post = (key: string, channel = 'C1NEWS', card = CARD): Post => ({
  key,
  channel: { platform: 'slack', workspace: 'T0TEAM', id: channel },
  card,
});
const posted = () => bot.peer.shown.length;

test('a post carries its key, unseen, and says which message it became', async () => {
  const result = await bot.slack.sender.send(post('k1'));
  expect(result).toEqual({ kind: 'sent', message: bot.peer.shown[0]?.ts });
  expect(bot.peer.shown[0]).toMatchObject({
    channel: 'C1NEWS',
    onlyFor: null,
    unfurls: false,
    pings: [],
    metadata: { event_type: 'dateline_post', event_payload: { key: 'k1', part: 0 } },
  });
});

test.each([
  ['channel_not_found', 'lost'],
  ['is_archived', 'lost'],
  ['not_in_channel', 'lost'],
  ['restricted_action_read_only_channel', 'lost'],
  ['invalid_blocks', 'refused'],
  ['msg_too_long', 'refused'],
  ['msg_blocks_too_long', 'refused'],
  ['a_new_error', 'refused'],
  ['fatal_error', 'unsure'],
  ['internal_error', 'unsure'],
] as const)('%s is %s', async (error, kind) => {
  bot.peer.fail('chat.postMessage', { error });
  expect(await bot.slack.sender.send(post('k'))).toEqual({ kind, reason: error });
  expect(posted()).toBe(0);
});

test.each(['token_revoked', 'token_expired', 'account_inactive', 'invalid_auth', 'missing_scope'])(
  '%s is for an operator to mend: no channel loses its digests, and the post waits',
  async (error) => {
    bot.peer.fail('chat.postMessage', { error });
    expect(await bot.slack.sender.send(post('k'))).toEqual({ kind: 'retry', afterMs: 15 * 60_000, reason: error });
    expect(posted()).toBe(0);
  },
);

test('a rate limit is obeyed: nothing was sent, and when to try again is told', async () => {
  bot.peer.fail('chat.postMessage', { retryAfter: 30 });
  expect(await bot.slack.sender.send(post('k'))).toMatchObject({ kind: 'retry', afterMs: 30_000 });
});

test('an archived channel is lost, a revoked token waited for, as the service itself words them', async () => {
  const channel = bot.peer.state.channels.get('C1NEWS');
  if (channel) channel.isArchived = true;
  expect(await bot.slack.sender.send(post('k'))).toEqual({ kind: 'lost', reason: 'is_archived' });
  bot.peer.tokens.refusal = 'token_revoked';
  expect(await bot.slack.sender.send(post('k'))).toMatchObject({ kind: 'retry', reason: 'token_revoked' });
});

test('a 500 leaves it unsure, and a look at the channel says absent', async () => {
  bot.peer.fail('chat.postMessage', { status: 500 });
  expect((await bot.slack.sender.send(post('k'))).kind).toBe('unsure');
  expect(bot.peer.state.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  expect(await bot.slack.sender.find?.(post('k'))).toBe('absent');
});

test('a lost answer leaves it unsure, and a look at the channel finds it', async () => {
  bot.peer.fail('chat.postMessage', 'answer lost');
  expect((await bot.slack.sender.send(post('k'))).kind).toBe('unsure');
  expect(posted()).toBe(1);
  expect(await bot.slack.sender.find?.(post('k'))).toEqual({ message: bot.peer.shown[0]?.ts });
  expect(await bot.slack.sender.find?.(post('other'))).toBe('absent');
});

test('a post to a person comes as a direct message, and is found there', async () => {
  expect((await bot.slack.sender.send(post('k', 'U2GUEST'))).kind).toBe('sent');
  expect(bot.peer.shown[0]).toMatchObject({ channel: 'D2GUEST', onlyFor: null });
  expect(await bot.slack.sender.find?.(post('k', 'U2GUEST'))).toEqual({ message: bot.peer.shown[0]?.ts });
});

test('it is not known whether it was posted where history cannot be read', async () => {
  bot.peer.fail('conversations.history', { error: 'missing_scope' });
  expect(await bot.slack.sender.find?.(post('k'))).toBe('unknown');
});

test('a service that is not there was surely sent nothing', async () => {
  await bot.peer.close();
  expect(await bot.slack.sender.send(post('k'))).toMatchObject({ kind: 'retry', afterMs: null });
});

test('a post of several messages goes on after a failure, and repeats none of them', async () => {
  const whole = post('long', 'C1NEWS', LONG);
  await bot.slack.sender.send(whole);
  const count = posted();
  expect(count).toBeGreaterThan(1);
  const again = post('long2', 'C1NEWS', LONG);
  bot.peer.fail('chat.postMessage', { status: 500 });
  expect((await bot.slack.sender.send(again)).kind).toBe('unsure');
  expect((await bot.slack.sender.send(again)).kind).toBe('sent');
  expect(posted()).toBe(2 * count);
});

test('a post of which a part was lost is completed by another process, from what the channel shows', async () => {
  const whole = post('long', 'C1NEWS', LONG);
  await bot.slack.sender.send(whole);
  const count = posted();
  bot.peer.state.messages.splice(1);
  const other = await openOther();
  expect(await other.sender.find?.(whole)).toBe('absent');
  expect((await other.sender.send(whole)).kind).toBe('sent');
  expect(posted()).toBe(2 * count - 1);
});

describe('a post with details', () => {
  const DETAILED: Card = { ...CARD, details: [{ kind: 'text', leaves: [plain('Moved: the hearing.')] }] };
  const threads = () => bot.peer.shown.map(({ thread }) => thread);
  const [lead, details] = [() => bot.peer.shown[0], () => bot.peer.shown[1]] as const;

  test('has them in a thread below its lead', async () => {
    const result = await bot.slack.sender.send(post('k', 'C1NEWS', DETAILED));
    expect(result).toEqual({ kind: 'sent', message: lead()?.ts });
    expect(lead()?.seen).not.toContain('the hearing');
    expect(details()).toMatchObject({ thread: lead()?.ts, onlyFor: null });
    expect(details()?.seen).toContain('Moved: the hearing.');
  });

  test('whose details failed posts them again, and its lead no more', async () => {
    bot.peer.fail('chat.postMessage', 'answer lost');
    expect((await bot.slack.sender.send(post('k', 'C1NEWS', DETAILED))).kind).toBe('unsure');
    expect(await bot.slack.sender.find?.(post('k', 'C1NEWS', DETAILED))).toBe('absent');
    expect(await bot.slack.sender.send(post('k', 'C1NEWS', DETAILED))).toEqual({ kind: 'sent', message: lead()?.ts });
    expect(threads()).toEqual([null, lead()?.ts]);
  });

  test('is found whole by another process, which may not read the thread', async () => {
    await bot.slack.sender.send(post('k', 'C1NEWS', DETAILED));
    const other = await openOther();
    expect(await other.sender.find?.(post('k', 'C1NEWS', DETAILED))).toEqual({ message: lead()?.ts });
    expect(threads()).toHaveLength(2);
  });

  test('of which another process posted the lead alone is completed', async () => {
    await bot.slack.sender.send(post('k', 'C1NEWS', DETAILED));
    bot.peer.state.messages.splice(1);
    const other = await openOther();
    expect(await other.sender.find?.(post('k', 'C1NEWS', DETAILED))).toBe('absent');
    expect((await other.sender.send(post('k', 'C1NEWS', DETAILED))).kind).toBe('sent');
    expect(threads()).toEqual([null, lead()?.ts, lead()?.ts]);
  });

  test('has them in the channel where there can be no thread', async () => {
    bot.peer.fail('chat.postMessage', 'answer lost');
    await bot.slack.sender.send(post('k', 'C1NEWS', DETAILED));
    await bot.slack.sender.find?.(post('k', 'C1NEWS', DETAILED));
    bot.peer.fail('chat.postMessage', { error: 'restricted_action_non_threadable_channel' });
    expect((await bot.slack.sender.send(post('k', 'C1NEWS', DETAILED))).kind).toBe('sent');
    expect(threads()).toEqual([null, null]);
  });
});

test('a picture that Slack cannot fetch is left out, and the post is sent with its words', async () => {
  bot.peer.fail('chat.postMessage', { error: 'invalid_blocks' });
  const image: Card = {
    ...CARD,
    blocks: [{ kind: 'image', url: 'https://example.org/t.png', alt: 'Timeline of the talks' }],
  };
  expect((await bot.slack.sender.send(post('k', 'C1NEWS', image))).kind).toBe('sent');
  expect(bot.peer.shown[0]?.seen).toContain('Timeline of the talks');
});

async function openOther() {
  const { createSlack } = await import('../../../../src/platforms/slack/connect/bot.ts');
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  return createSlack({ ...bot.peer.connection, front: bot.front, log });
}

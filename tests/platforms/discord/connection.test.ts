import { expect, onTestFinished, test } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/connect/bot.ts';
import { openDiscordPeer } from '../../peers/discord/peer.ts';
import { passTime } from '../../peers/stopwatch.ts';
import { connect, createMemoryLog, type Logged } from './connect.ts';
import { createFakeFront } from './fake-front.ts';

const nothing = () => ({});
const ask = { path: 'quote', options: { speaker: 'Lee' } } as const;

test('when the gateway asks to reconnect, the bot resumes and answers what came meanwhile', async () => {
  const { peer } = await connect({}, nothing);
  const again = peer.gateway.connectedAgain();
  peer.gateway.reconnect();
  const { messages } = await peer.command(ask);
  await again;
  expect(messages).toHaveLength(1);
  expect(peer.gateway.counts).toEqual({ identified: 1, resumed: 1 });
});

test('a broken connection is resumed, and nothing is lost', async () => {
  const { peer } = await connect({}, nothing);
  peer.gateway.cut();
  const { messages } = await peer.command(ask);
  expect(messages).toHaveLength(1);
  expect(peer.gateway.counts).toEqual({ identified: 1, resumed: 1 });
});

test('a connection that no longer answers heartbeats is left for a new one', async () => {
  const { peer } = await connect({ heartbeatMs: 100 }, nothing);
  const again = peer.gateway.connectedAgain();
  peer.gateway.goDeaf();
  await again;
  expect((await peer.command(ask)).messages).toHaveLength(1);
  expect(peer.gateway.counts).toEqual({ identified: 1, resumed: 1 });
});

test('an invalid session starts again', async () => {
  const { peer } = await connect({}, nothing);
  const again = peer.gateway.connectedAgain();
  peer.gateway.invalidate(false);
  await again;
  expect((await peer.command(ask)).messages).toHaveLength(1);
  expect(peer.gateway.counts.identified).toBe(2);
});

test('a refused token is said plainly', async () => {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  const log = createMemoryLog([]);
  const discord = createDiscord({ token: 'wrong', apiUrl: peer.apiUrl, front: createFakeFront(), log });
  onTestFinished(() => discord.close());
  await expect(discord.start()).rejects.toThrow(/DISCORD_TOKEN/);
});

test('put out of a guild and invited again, the bot registers its commands there again', async () => {
  const { peer, logged } = await connect({}, nothing);
  peer.removeBot(peer.guild);
  await peer.quiet(50);
  expect(logged.map(({ message }) => message)).toContain('left a Discord guild');
  peer.inviteBot(peer.guild);
  await peer.quiet(100);
  expect(peer.commandNames(peer.guild)).toEqual(['bridge']);
});

test('leaving a guild and coming back is told to the desk; an outage is not', async () => {
  const { peer, front } = await connect({}, nothing);
  const { guild } = peer;
  peer.breakGuild(guild);
  peer.mendGuild(guild);
  await peer.quiet(100);
  expect(front.moves).toEqual([`joined ${guild}`]);
  peer.removeBot(guild);
  peer.inviteBot(guild);
  await peer.quiet(100);
  expect(front.moves).toEqual([
    `joined ${guild}`,
    `left ${guild}`,
    `joined ${guild}`,
    `welcomed ${guild} in ${peer.channel}`,
  ]);
});

test('a guild joined while the session was lost gets its commands', async () => {
  const { peer } = await connect({}, nothing);
  const again = peer.gateway.connectedAgain();
  peer.gateway.invalidate(false);
  const { guild } = peer.addGuild();
  await again;
  await peer.quiet(100);
  expect(peer.commandNames(guild)).toEqual(['bridge']);
});

test('a guild joined while the bot runs gets its commands', async () => {
  const { peer } = await connect({}, nothing);
  const { guild } = peer.addGuild();
  await peer.quiet(100);
  expect(peer.commandNames(guild)).toEqual(['bridge']);
  expect((await peer.command({ path: 'bridge summary', guild })).messages).toHaveLength(1);
});

test('a command in a thread is answered there', async () => {
  const { peer, front } = await connect({}, nothing);
  const thread = peer.addThread(peer.channel);
  front.answerWith(() => ({ card: { title: 'Hear', tone: 'answer', blocks: [] }, visibility: 'channel' }));
  await peer.command({ path: 'announce', channel: thread });
  expect(peer.messages(thread).map(({ text }) => text)).toEqual(['## Hear']);
  expect(front.asked[0]?.caller.channel.id).toBe(thread);
});

test('an answer that takes longer than three seconds arrives, for it was acknowledged at once', async () => {
  const { peer, front } = await connect({ deadlineMs: 1000 }, nothing);
  front.answerWith(async () => {
    // By the watch that counts the peer's deadline, so that it is over however busy the machine.
    await passTime(1500, () => false);
    return { card: { title: 'Late', tone: 'answer', blocks: [] }, visibility: 'caller' };
  });
  const { ackMs, messages } = await peer.command(ask);
  expect(ackMs).toBeLessThan(1000);
  expect(messages.map(({ text }) => text)).toEqual(['## Late']);
});

test('suggestions that take too long are left out in time', async () => {
  const { peer, front } = await connect({}, nothing);
  Object.assign(front, { suggest: () => new Promise(() => {}) });
  const { choices, ackMs } = await peer.autocomplete({ path: 'quote', option: 'speaker', typed: 'ki' });
  expect(choices).toEqual([]);
  expect(ackMs).toBeLessThan(3000);
});

test('a 500 to an answer is tried again', async () => {
  const { peer } = await connect({}, nothing);
  peer.fault({ method: 'PATCH', path: /@original$/, kind: { is: 'status', status: 500 } });
  expect((await peer.command(ask)).messages[0]?.text).toContain('open the bridge');
});

test('a 500 that stays is said beside the answer, with a reference', async () => {
  const { peer } = await connect({ deadlineMs: 1000 }, nothing);
  peer.fault({ method: 'PATCH', path: /@original$/, times: 10, kind: { is: 'status', status: 500 } });
  const { messages } = await peer.command(ask);
  expect(messages.at(-1)?.text).toMatch(/did not accept the answer \(\w{8}\)/);
});

test.each([
  ['an acknowledgement', 'POST', /callback$/],
  ['an answer', 'PATCH', /@original$/],
] as const)('%s that Discord lets hang is sent again', async (_what, method, path) => {
  const { peer, front } = await connect({}, () => ({ timeoutMs: 500 }));
  peer.fault({ method, path, kind: { is: 'hang', done: false } });
  const { ackMs, messages } = await peer.command(ask);
  expect(ackMs).toBeLessThan(3000);
  expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining('open the bridge')]);
  expect(front.asked).toHaveLength(1);
});

test('a rate limit on an answer is waited out, and logged', async () => {
  const { peer, logged } = await connect({}, nothing);
  peer.fault({ method: 'PATCH', path: /@original$/, kind: { is: 'limited', retryAfterMs: 100 } });
  expect((await peer.command(ask)).messages[0]?.text).toContain('open the bridge');
  expect(logged).toContainEqual(expect.objectContaining({ level: 'warn', message: 'Discord asked to wait' }));
  expect(JSON.stringify(logged)).not.toContain('token-');
});

test('an answer that Discord refuses becomes an error with a reference that the log knows', async () => {
  const { peer, logged } = await connect({}, nothing);
  peer.fault({ method: 'PATCH', path: /@original$/, kind: { is: 'status', status: 400, code: 50035 } });
  const { messages } = await peer.command(ask);
  const [, reference] = /\((\w{8})\)/.exec(messages[0]?.text ?? '') ?? [];
  expect(logged.map(({ about }) => about)).toContainEqual(expect.objectContaining({ reference }));
});

test('a page that Discord refuses leaves the page before it, with the error beside it', async () => {
  const { peer } = await connect({}, nothing);
  const { messages } = await peer.command(ask);
  peer.fault({ method: 'PATCH', path: /@original$/, kind: { is: 'status', status: 400, code: 50035 } });
  const turned = await peer.press({ message: messages[0]?.id ?? '', label: 'More' });
  expect(turned.messages.map(({ text, isPrivate }) => [/did not accept/.test(text), isPrivate])).toEqual([
    [true, true],
  ]);
  expect(peer.world.messages.get(messages[0]?.id ?? '')?.body).toEqual(messages[0]?.body);
});

test('an answer whose token has run out is logged, and the bot goes on', async () => {
  const { peer, front, logged } = await connect({ deadlineMs: 500 }, nothing);
  front.answerWith(() => {
    for (const interaction of peer.world.interactions.values()) interaction.isExpired = true;
    return { card: { title: 'Late', tone: 'answer', blocks: [] }, visibility: 'caller' };
  });
  await peer.command(ask);
  expect(logged.map(({ about }) => JSON.stringify(about)).join()).toContain('Invalid Webhook Token');
  front.answerWith(() => ({ card: { title: 'In time', tone: 'answer', blocks: [] }, visibility: 'caller' }));
  expect((await peer.command(ask)).messages.map(({ text }) => text)).toEqual(['## In time']);
});

test('a late acknowledgement is logged, and the bot goes on', async () => {
  const { peer, logged } = await connect({ deadlineMs: 1000 }, nothing);
  peer.fault({ path: /callback$/, kind: { is: 'status', status: 404, code: 10062, message: 'Unknown interaction' } });
  const failed = peer.command(ask);
  await peer.quiet(100);
  expect(logged.map(({ message }) => message)).toContain('a Discord interaction failed');
  expect((await peer.command(ask)).messages).toHaveLength(1);
  expect((await failed).ackMs).toBeNull();
});

test('where commands cannot be registered, the bot still starts and says so', async () => {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  const logged: Logged[] = [];
  const { token, apiUrl } = peer;
  const discord = createDiscord({ token, apiUrl, front: createFakeFront(), log: createMemoryLog(logged) });
  onTestFinished(() => discord.close());
  peer.fault({ method: 'PUT', times: 2, kind: { is: 'status', status: 403, code: 50001, message: 'Missing Access' } });
  await discord.start();
  expect(logged.filter(({ level }) => level === 'error')).toHaveLength(2);
});

test('of two processes with one token, one answers', async () => {
  const { peer, front, logged, discord } = await connect({}, nothing);
  const { token, apiUrl } = peer;
  const other = createDiscord({ token, apiUrl, front, log: createMemoryLog([]) });
  onTestFinished(() => other.close());
  await other.start();
  const { messages } = await peer.command(ask);
  expect(messages).toHaveLength(1);
  expect(front.asked).toHaveLength(1);
  expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
  await discord.close();
  expect((await peer.command(ask)).messages).toHaveLength(1);
});

test('forty people at once are each answered in time', async () => {
  const { peer } = await connect({}, nothing);
  const people = Array.from({ length: 40 }, (_, i) => `13000000000000000${i + 10}`);
  const answers = await Promise.all(people.map((user) => peer.command({ ...ask, user })));
  expect(answers.every(({ ackMs, messages }) => ackMs !== null && messages.length === 1)).toBe(true);
});

test('a button of another version is said to be one', async () => {
  const { peer } = await connect({}, nothing);
  const { messages } = await peer.command(ask);
  const id = messages[0]?.id ?? '';
  const message = peer.world.messages.get(id);
  if (message) {
    const body = JSON.parse(JSON.stringify(message.body).replaceAll('d1&source', 'd0&source'));
    peer.world.messages.set(id, { ...message, body });
  }
  const pressed = await peer.press({ message: id, label: 'Show source' });
  expect(pressed.messages[0]?.text).toContain('from another version');
});

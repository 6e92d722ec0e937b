import { expect, test } from 'vitest';
import { EDITORS } from '../../../peers/discord/gateway.ts';
import { connect } from '../connect.ts';
import { story } from '../fake-front.ts';

const nothing = () => ({});
const MANAGE_GUILD = 1n << 5n;

test('commands are registered everywhere, and stories’ own in each guild', async () => {
  const { peer } = await connect({ guilds: 2 }, nothing);
  expect(peer.commandNames(null)).toEqual(['quote', 'announce', 'dateline']);
  expect([...peer.world.guilds.keys()].map(peer.commandNames)).toEqual([['bridge'], ['bridge']]);
});

test('a restart registers nothing again', async () => {
  const { peer, restart } = await connect({}, nothing);
  const writes = () => peer.requests.filter(({ method }) => method === 'PUT').length;
  expect(writes()).toBe(2);
  await restart();
  expect(writes()).toBe(2);
});

test('a new story’s command appears while the bot runs', async () => {
  const { peer, front } = await connect({}, nothing);
  front.addFirst(story('tunnel'));
  await peer.quiet(50);
  expect(peer.commandNames(peer.guild)).toEqual(['tunnel', 'bridge']);
});

test('for one guild, every command is registered there and none elsewhere', async () => {
  const { peer } = await connect({ guilds: 2 }, ({ guild }) => ({ guildId: guild }));
  expect(peer.commandNames(peer.guild)).toEqual(['bridge', 'quote', 'announce', 'dateline']);
  expect(peer.commandNames(null)).toEqual([]);
});

test('a command is acknowledged first and answered for the caller alone', async () => {
  const { peer, front } = await connect({}, nothing);
  const { ackMs, messages } = await peer.command({ path: 'quote', options: { speaker: 'Lee' } });
  expect(ackMs).toBeLessThan(3000);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ isPrivate: true, pings: [] });
  expect(messages[0]?.text).toContain('> “**We will open the bridge in May.**');
  expect(front.asked[0]).toMatchObject({
    call: { path: 'quote', values: { speaker: 'Lee' } },
    caller: {
      channel: { platform: 'discord', workspace: peer.guild, id: peer.channel },
      user: '1200000000000000001',
      zone: null,
      right: 'member',
    },
  });
});

test('a story’s subcommand with its typed options arrives as one call', async () => {
  const { peer, front } = await connect({}, nothing);
  await peer.command({ path: 'bridge dates', options: { firm: 'target', all: true } });
  expect(front.asked[0]?.call).toEqual({ path: 'bridge dates', values: { firm: 'target', all: true } });
});

test('a command for the channel is seen by all', async () => {
  const { peer, front } = await connect({}, nothing);
  front.answerWith(() => ({ card: { title: 'Hear', tone: 'answer', blocks: [] }, visibility: 'channel' }));
  const { messages } = await peer.command({ path: 'announce' });
  expect(messages.map(({ isPrivate }) => isPrivate)).toEqual([false]);
  expect(peer.messages(peer.channel).map(({ text }) => text)).toEqual(['## Hear']);
});

test('an error to a command for the channel is said in private', async () => {
  const { peer, front } = await connect({}, nothing);
  front.answerWith(() => ({ card: { title: 'No', tone: 'error', blocks: [] }, visibility: 'caller' }));
  const { messages } = await peer.command({ path: 'announce' });
  expect(messages.map(({ text, isPrivate }) => [text, isPrivate])).toEqual([['## No', true]]);
  expect(peer.messages(peer.channel)).toEqual([]);
});

test('“Post here” posts to the channel what the reader saw, after a restart too, and asks nothing again', async () => {
  const { peer, front, restart } = await connect({}, nothing);
  const { messages } = await peer.command({ path: 'quote', options: { speaker: 'Lee' } });
  await restart();
  await peer.press({ message: messages[0]?.id ?? '', label: 'Post here' });
  const [posted] = peer.messages(peer.channel);
  expect(posted?.text).toBe(messages[0]?.text);
  expect(posted?.buttons.map(({ label }) => label)).toEqual(['Show source', 'More']);
  expect(front.asked).toHaveLength(1);
});

test('a page turns in place in a private answer, after a restart too', async () => {
  const { peer, front, restart } = await connect({}, nothing);
  const { messages } = await peer.command({ path: 'quote', options: { speaker: 'Lee' } });
  await restart();
  front.answerWith(() => ({ card: { title: 'Page 2', tone: 'answer', blocks: [] }, visibility: 'caller' }));
  const turned = await peer.press({ message: messages[0]?.id ?? '', label: 'More' });
  expect(turned.messages.map(({ id, text }) => [id, text])).toEqual([[messages[0]?.id, '## Page 2']]);
  expect(front.asked.at(-1)?.call).toEqual({ path: 'quote', values: { speaker: 'Ann Lee', page: 2 } });
});

test('a page chosen from the select is turned to in place', async () => {
  const { peer, front } = await connect({}, nothing);
  const pages = { kind: 'pages', page: 1, pages: 7, command: 'quote', values: { speaker: 'Ann Lee' } } as const;
  front.answerWith(() => ({ card: { title: 'Page', tone: 'answer', blocks: [pages] }, visibility: 'caller' }));
  const { messages } = await peer.command({ path: 'quote', options: { speaker: 'Lee' } });
  const turned = await peer.choose({ message: messages[0]?.id ?? '', option: 'Page 5 of 7' });
  expect(turned.messages.map(({ id }) => id)).toEqual([messages[0]?.id]);
  expect(front.asked.at(-1)?.call).toEqual({ path: 'quote', values: { speaker: 'Ann Lee', page: 5 } });
});

test('a page of a public message is turned for who asks, and the message stays', async () => {
  const { peer } = await connect({}, nothing);
  const { messages } = await peer.command({ path: 'quote', options: { speaker: 'Lee' } });
  await peer.press({ message: messages[0]?.id ?? '', label: 'Post here' });
  const [posted] = peer.messages(peer.channel);
  const turned = await peer.press({ message: posted?.id ?? '', label: 'More', user: '1200000000000000002' });
  expect(turned.messages.map(({ isPrivate }) => isPrivate)).toEqual([true]);
  expect(peer.messages(peer.channel)).toEqual([posted]);
});

test('what is being typed gets suggestions', async () => {
  const { peer } = await connect({}, nothing);
  const { choices, ackMs } = await peer.autocomplete({ path: 'quote', option: 'speaker', typed: 'ki' });
  expect(choices).toEqual([{ name: 'Person ki', value: 'ki' }]);
  expect(ackMs).toBeLessThan(1000);
});

test('Manage Server or a named role lets someone manage, and a direct message does not', async () => {
  const { peer, front } = await connect({}, () => ({ managerRoles: [EDITORS] }));
  const options = { speaker: 'Lee' };
  await peer.command({ path: 'quote', options });
  await peer.command({ path: 'quote', options, permissions: MANAGE_GUILD });
  await peer.command({ path: 'quote', options, roles: [EDITORS] });
  await peer.command({ path: 'quote', options, guild: null });
  expect(front.asked.map(({ caller }) => caller.right)).toEqual(['member', 'manager', 'manager', 'member']);
  const { channel, user } = front.asked.at(-1)?.caller ?? {};
  expect(channel).toEqual({ platform: 'discord', workspace: 'dm', id: `user:${user}` });
});

test('/dateline takes a whole line, in a direct message too', async () => {
  const { peer, front } = await connect({}, nothing);
  const { messages } = await peer.command({ path: 'dateline', options: { ask: 'bridge dates' }, guild: null });
  expect(front.asked[0]?.call.values).toEqual({ text: 'bridge dates' });
  expect(messages).toHaveLength(1);
});

test.each([
  ['/quote lee', { path: 'quote', values: { speaker: 'lee' } }],
  ['/quote lee page:2 about:"the tolls"', { path: 'quote', values: { speaker: 'lee', page: 2, about: 'the tolls' } }],
  ['/bridge dates all:true', { path: 'bridge dates', values: { all: true } }],
  ['/quote ann lee', { path: 'text', values: { text: '/quote ann lee' } }],
  ['/bridge', { path: 'text', values: { text: '/bridge' } }],
  ['/quote lee page:none', { path: 'text', values: { text: '/quote lee page:none' } }],
])('the line %s arrives as it was meant', async (line, call) => {
  const { peer, front } = await connect({}, nothing);
  await peer.type({ line });
  expect(front.asked[0]?.call).toEqual(call);
});

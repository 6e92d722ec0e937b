import { expect, test } from 'vitest';
import { EDITORS, MANAGERS, READERS } from '../../peers/discord/gateway.ts';
import { connect } from './connect.ts';

const USER = '1200000000000000001';

async function ask(roles: readonly string[] | null, operators: readonly string[] = []) {
  const { peer, front } = await connect({}, () => ({ managerRoles: [EDITORS], operators }));
  if (roles) peer.world.members.set(`${peer.guild}/${USER}`, roles);
  await peer.command({ path: 'quote', options: { speaker: 'Lee' }, guild: null, user: USER });
  const { elsewhere, right } = front.asked.at(-1)?.caller ?? {};
  const name = peer.world.channels.get(peer.channel)?.name ?? '';
  const there = { platform: 'discord', workspace: peer.guild, id: peer.channel };
  return { peer, elsewhere, right, name, there };
}

test.each([
  ['Manage Server', [MANAGERS, READERS]],
  ['a role that was named', [EDITORS, READERS]],
])('from a direct message a channel is found by name, id or link, with %s there', async (_what, roles) => {
  const { peer, elsewhere, right, name, there } = await ask(roles);
  expect(right).toBe('member');
  const link = `https://discord.com/channels/${peer.guild}/${peer.channel}`;
  for (const typed of [peer.channel, `<#${peer.channel}>`, link, `#${name}`])
    expect(await elsewhere?.(typed), typed).toMatchObject({ channel: there, right: 'manager' });
  expect(await elsewhere?.(peer.guild)).toMatchObject({ channel: { ...there, id: '' }, right: 'manager' });
});

test.each([
  ['only reads there', [READERS]],
  ['is no member', null],
  ['does not see the channel', [MANAGERS]],
])('nothing is found by a person who %s', async (_what, roles) => {
  const { peer, elsewhere, name } = await ask(roles);
  for (const typed of [peer.channel, `#${name}`]) expect(await elsewhere?.(typed), typed).toBeUndefined();
});

test('an operator is one by direct message, and in every server', async () => {
  const { peer, elsewhere, right, there } = await ask(null, [USER]);
  expect(right).toBe('operator');
  expect(await elsewhere?.(peer.channel)).toMatchObject({ channel: there, right: 'operator' });
});

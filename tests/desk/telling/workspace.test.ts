import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTellingFront, type TellingFront } from '../../commands/telling/telling-front.ts';

const GUILD = { platform: 'discord', workspace: 'G1' } as const;
const EDITOR = { channel: { ...GUILD, id: 'C1' }, user: 'U1', zone: 'Europe/Paris', right: 'manager' } as const;
const ELSEWHERE = { ...EDITOR, channel: { ...EDITOR.channel, workspace: 'G2' } } as const;

let desk: TellingFront;
beforeEach(async () => {
  desk = await openTellingFront();
  for (const caller of [EDITOR, ELSEWHERE]) await desk.say('/digest daily 09:00', caller);
  await desk.front.leaveWorkspace(GUILD);
});
afterEach(() => desk.store.close());

const digestOf = async ({ channel }: typeof EDITOR | typeof ELSEWHERE) =>
  (await desk.telling.list(channel, 'digest'))[0];

it('what posts to a workspace that was left is kept and suspended, with a note; other workspaces go on', async () => {
  expect(await digestOf(EDITOR)).toMatchObject({ state: 'lost', note: expect.stringContaining('invited again') });
  expect(await digestOf(ELSEWHERE)).toMatchObject({ state: 'active' });
});

it('goes on when it is invited again, without what passed meanwhile', async () => {
  await desk.front.joinWorkspace(GUILD);
  expect(await digestOf(EDITOR)).toMatchObject({ state: 'active', note: null, since: desk.now, settledAt: desk.now });
});

it('leaves alone what a lost channel suspended, and what someone paused', async () => {
  const other = { ...EDITOR, channel: { ...EDITOR.channel, id: 'C2' } };
  await desk.front.joinWorkspace(GUILD);
  for (const text of ['/remind 7d', '/remind 1d', '/remind pause number:4']) await desk.say(text, other);
  await desk.store.ledger.suspend(other.channel, { at: desk.now, note: 'the channel was lost', posts: () => [] });
  await desk.front.leaveWorkspace(GUILD);
  await desk.front.joinWorkspace(GUILD);
  const states = (await desk.telling.list(other.channel, 'reminder')).map(({ state }) => state);
  expect(states).toEqual(['lost', 'paused']);
  expect(await digestOf(EDITOR)).toMatchObject({ state: 'active' });
});

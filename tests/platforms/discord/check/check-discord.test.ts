import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { checkDiscord } from '../../../../src/platforms/discord/check/check-discord.ts';
import { checkGateway } from '../../../../src/platforms/discord/check/check-gateway.ts';
import { checkSkew } from '../../../../src/platforms/discord/check/check-skew.ts';
import { CREATE_EVENTS, GRANTED } from '../../../peers/discord/permissions.ts';
import { connect } from '../connect.ts';

const nothing = () => ({});
// The peer's answers carry the machine's own time.
const now = () => Temporal.Now.instant();
const LIMIT = { total: 1000, remaining: 999, reset_after: 5_400_000, max_concurrency: 1 };

test('all is well when the bot is online', async () => {
  const { peer, front } = await connect({}, nothing);
  const { token, apiUrl } = peer;
  const findings = await checkDiscord({ token, apiUrl, commands: front.commands(), now });
  expect(findings.map(({ what, isWell, says }) => [what, isWell, says])).toEqual([
    ['Discord token', true, 'belongs to Dateline'],
    ['Discord servers', true, '1 server'],
    ['Discord permissions', true, 'all granted, in every server'],
    ['Discord commands', true, '3 registered'],
    ['Discord commands in Newsroom', true, '1 registered'],
    ['Discord gateway', true, 'answers; no privileged intent is needed'],
    ['Discord sessions', true, '999 of 1000 left for today'],
    ['Discord clock', true, 'agrees with this machine'],
  ]);
  expect(peer.gateway.counts.identified).toBe(1);
});

test('a refused token is told with what to do', async () => {
  const { peer, front } = await connect({}, nothing);
  const [finding] = await checkDiscord({ token: 'wrong', apiUrl: peer.apiUrl, commands: front.commands(), now });
  expect(finding).toMatchObject({ isWell: false, hint: expect.stringContaining('DISCORD_TOKEN') });
});

test('no server, the wrong server, and commands that differ are told', async () => {
  const { peer, front } = await connect({}, nothing);
  const { token, apiUrl } = peer;
  const wrong = await checkDiscord({ token, apiUrl, guildId: '5', commands: [], now });
  expect(wrong[1]).toMatchObject({ isWell: false, says: 'the bot is not in 5' });
  peer.world.commands.delete('');
  peer.removeBot(peer.guild);
  const findings = await checkDiscord({ token, apiUrl, commands: front.commands(), now });
  expect(findings.slice(0, 3).map(({ isWell }) => isWell)).toEqual([true, false, false]);
  expect(findings[2]?.says).toBe('/quote, /announce, /dateline not up to date');
});

test('a story’s command that is missing in a server is told', async () => {
  const { peer, front } = await connect({}, nothing);
  const { token, apiUrl } = peer;
  peer.world.commands.delete(peer.guild);
  const findings = await checkDiscord({ token, apiUrl, commands: front.commands(), now });
  expect(findings.find(({ isWell }) => !isWell)).toMatchObject({
    what: 'Discord commands in Newsroom',
    says: '/bridge not up to date',
  });
});

test('a permission that is missing is told by the name that Discord shows', async () => {
  const { peer, front } = await connect({ guilds: 2 }, nothing);
  const { token, apiUrl } = peer;
  peer.setPermissions(peer.guild, GRANTED & ~CREATE_EVENTS);
  const findings = await checkDiscord({ token, apiUrl, commands: front.commands(), now });
  expect(findings.find(({ what }) => what === 'Discord permissions')).toMatchObject({
    isWell: false,
    says: 'Newsroom lacks Create Events (for /event)',
  });
});

test('few sessions left are told, with when there are more', async () => {
  const { peer } = await connect({}, nothing);
  const url = `${peer.apiUrl.replace('http', 'ws').replace('/api', '')}/gateway`;
  const gateway = { url, shards: 1, session_start_limit: { ...LIMIT, remaining: 3 } };
  const [hello, sessions] = await checkGateway(gateway, 2000);
  expect(hello?.isWell).toBe(true);
  expect(sessions).toMatchObject({ isWell: false, says: '3 of 1000 left for today' });
  expect(sessions?.hint).toContain('in 2 hours');
});

test.each([
  ['says nothing', () => {}, 'no hello in time'],
  [
    'is something else',
    (send: (text: string) => void) => send('{"op":1}'),
    'something other than Discord answers there',
  ],
  ['speaks no JSON', (send: (text: string) => void) => send('welcome'), 'something other than Discord answers there'],
])('a gateway that %s is told', async (_what, speak, says) => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  server.on('connection', (socket) => speak((text) => socket.send(text)));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [finding] = await checkGateway({ url, shards: 1, session_start_limit: LIMIT }, 300);
  expect(finding).toMatchObject({ isWell: false, says: `does not answer (${says})` });
});

test('a gateway that cannot be reached is told', async () => {
  const [finding] = await checkGateway({ url: 'ws://127.0.0.1:1', shards: 1, session_start_limit: LIMIT }, 2000);
  expect(finding).toMatchObject({ isWell: false, hint: expect.stringContaining('127.0.0.1:1') });
});

test.each([
  ['Thu, 14 Jul 2016 09:00:00 GMT', 'agrees with this machine'],
  ['Thu, 14 Jul 2016 08:59:56 GMT', 'agrees with this machine'],
  ['Thu, 14 Jul 2016 08:58:00 GMT', 'this machine is 120 s ahead'],
  ['Thu, 14 Jul 2016 09:01:00 GMT', 'this machine is 60 s behind'],
])('beside an answer of %s the clock %s', (date, says) => {
  expect(checkSkew(date, Temporal.Instant.from('2016-07-14T09:00:00Z')).map((finding) => finding.says)).toEqual([says]);
});

test.each([[null], ['yesterday']])('an answer dated %s says nothing of the clock', (date) => {
  expect(checkSkew(date, Temporal.Instant.from('2016-07-14T09:00:00Z'))).toEqual([]);
});

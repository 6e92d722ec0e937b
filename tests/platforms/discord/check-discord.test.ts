import { expect, test } from 'vitest';
import { checkDiscord } from '../../../src/platforms/discord/check-discord.ts';
import { connect } from './connect.ts';

const nothing = () => ({});

test('all is well when the bot is online', async () => {
  const { peer, front } = await connect({}, nothing);
  const findings = await checkDiscord({ token: peer.token, apiUrl: peer.apiUrl, commands: front.commands() });
  expect(findings.map(({ what, isWell, says }) => [what, isWell, says])).toEqual([
    ['Discord token', true, 'belongs to Dateline'],
    ['Discord servers', true, '1 server'],
    ['Discord commands', true, '3 registered'],
  ]);
});

test('a refused token is told with what to do', async () => {
  const { peer, front } = await connect({}, nothing);
  const [finding] = await checkDiscord({ token: 'wrong', apiUrl: peer.apiUrl, commands: front.commands() });
  expect(finding).toMatchObject({ isWell: false, hint: expect.stringContaining('DISCORD_TOKEN') });
});

test('no server, the wrong server, and commands that differ are told', async () => {
  const { peer, front } = await connect({}, nothing);
  const { token, apiUrl } = peer;
  const wrong = await checkDiscord({ token, apiUrl, guildId: '5', commands: [] });
  expect(wrong[1]).toMatchObject({ isWell: false, says: 'the bot is not in 5' });
  peer.world.commands.delete('');
  peer.removeBot(peer.guild);
  const findings = await checkDiscord({ token, apiUrl, commands: front.commands() });
  expect(findings.map(({ isWell }) => isWell)).toEqual([true, false, false]);
  expect(findings[2]?.says).toBe('/quote, /announce, /dateline not as they should be');
});

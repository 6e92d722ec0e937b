import { expect, onTestFinished, test } from 'vitest';
import { openDiscordPeer } from '../../peers/discord/peer.ts';
import { openSlackPeer } from '../../peers/slack/peer.ts';
import { runProgram } from '../run-program.ts';

test('with no settings all is well: store, outbox, data, clock', async () => {
  const { status, out } = await runProgram(['doctor']);
  expect(status).toBe(0);
  expect(out).toContain('DATELINE_PORT: not set, so 8080');
  for (const what of ['Store', 'Outbox', 'Data', 'Clock']) expect(out).toMatch(new RegExp(`^✓ ${what}:`, 'm'));
});

test('no part of a secret is shown, and a token that is refused says what to do', async () => {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  const { status, out } = await runProgram(['doctor'], {
    DISCORD_TOKEN: 'a-secret-token',
    DISCORD_API_URL: peer.apiUrl,
    SLACK_API_URL: 'http://someone:hidden@127.0.0.1/api/',
  });
  expect(status).toBe(1);
  expect(out).toMatch(/^DISCORD_TOKEN: set$/m);
  expect(out).toMatch(/^SLACK_API_URL: http:\/\/…@127\.0\.0\.1\/api\/$/m);
  for (const secret of ['a-secret-token', 'someone', 'hidden']) expect(out).not.toContain(secret);
  expect(out).toMatch(/✗ Discord token: .+\n +Check DISCORD_TOKEN/);
});

test('Slack’s token, scopes and socket are looked at', async () => {
  const peer = await openSlackPeer({ mode: 'socket' });
  onTestFinished(() => peer.close());
  const { botToken, appToken, apiUrl } = peer.connection;
  const { out } = await runProgram(['doctor'], {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken ?? '',
    SLACK_API_URL: apiUrl,
  });
  expect(out).toMatch(/✓ Slack bot token/);
  expect(out).toMatch(/Slack Socket Mode/);
});

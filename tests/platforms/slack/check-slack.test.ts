import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSlack } from '../../../src/platforms/slack/check-slack.ts';
import { openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';

let peer: SlackPeer;
beforeEach(async () => {
  peer = await openSlackPeer({ mode: 'socket' });
});
afterEach(() => peer.close());

const check = async () => {
  const findings = await checkSlack(peer.connection);
  return findings.map(({ what, isWell, says }) => `${what}: ${isWell ? 'well' : 'not well'}, ${says}`);
};

test('a workspace that is set up well is found so', async () => {
  expect(await check()).toEqual([
    'Slack bot token: well, belongs to dateline in Newsroom',
    'Slack scopes: well, all 9 granted',
    'Slack Socket Mode: well, can connect',
  ]);
});

test('a scope that was not granted is named, with what to do', async () => {
  peer.tokens.scopes = peer.tokens.scopes.filter((scope) => scope !== 'users:read');
  const findings = await checkSlack(peer.connection);
  expect(findings[1]).toMatchObject({
    isWell: false,
    says: 'users:read not granted',
    hint: expect.stringContaining('slack-manifest'),
  });
});

test('a revoked token, and a service that is not there, are told as they are', async () => {
  peer.tokens.refusal = 'token_revoked';
  expect(await check()).toEqual([
    'Slack bot token: not well, token_revoked',
    'Slack Socket Mode: not well, token_revoked',
  ]);
  await peer.close();
  expect((await check())[0]).toMatch(/^Slack bot token: not well, /);
});

test('HTTP mode has no socket to look at', async () => {
  const findings = await checkSlack({ ...peer.connection, appToken: null });
  expect(findings.map(({ what }) => what)).toEqual(['Slack bot token', 'Slack scopes']);
});

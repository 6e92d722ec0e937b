import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';

test('with no settings the desk is local, and connects to no chat', () => {
  expect(readConfig({}, '/srv/dateline')).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    data: '/srv/dateline/data',
    store: '/srv/dateline/data/local/dateline.db',
    zone: 'UTC',
    discord: null,
    slack: null,
  });
});

test('Discord needs only its token', () => {
  const { discord } = readConfig({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1:1/api' }, '/');
  expect(discord).toEqual({
    token: 't',
    guildId: null,
    managerRoles: [],
    shards: 1,
    apiUrl: 'http://127.0.0.1:1/api',
  });
});

test('Slack takes Socket Mode or HTTP', () => {
  expect(readConfig({ SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y' }, '/').slack).toMatchObject({
    appToken: 'y',
    port: 3000,
  });
  const http = { SLACK_BOT_TOKEN: 'x', SLACK_SIGNING_SECRET: 's', SLACK_PORT: '0' };
  expect(readConfig(http, '/').slack).toMatchObject({ signingSecret: 's', port: 0 });
});

const MANY = {
  SLACK_CLIENT_ID: 'c',
  SLACK_CLIENT_SECRET: 's',
  SLACK_STATE_SECRET: 't',
  DATELINE_KEY: 'k'.repeat(16),
  SLACK_APP_TOKEN: 'y',
};

test('Slack takes many workspaces in place of one token', () => {
  expect(readConfig(MANY, '/').slack).toMatchObject({
    botToken: null,
    oauth: { clientId: 'c', clientSecret: 's', stateSecret: 't', key: 'k'.repeat(16) },
  });
  expect(readConfig({ SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y', DATELINE_KEY: 'short' }, '/').slack).toMatchObject({
    botToken: 'x',
    oauth: null,
  });
  expect(readConfig({ DATELINE_KEY: 'k' }, '/').slack).toBeNull();
});

test.each([
  [{ ...MANY, DATELINE_KEY: '' }, /^SLACK_CLIENT_ID is set, but not DATELINE_KEY\.$/],
  [
    { SLACK_STATE_SECRET: 't' },
    /^SLACK_STATE_SECRET is set, but not SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, DATELINE_KEY/,
  ],
  [{ ...MANY, DATELINE_KEY: 'k'.repeat(15) }, /^DATELINE_KEY is too short/],
  [{ ...MANY, SLACK_BOT_TOKEN: 'x' }, /SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set/],
  [{ ...MANY, SLACK_APP_TOKEN: '' }, /SLACK_CLIENT_ID is set, but neither/],
  [{ SLACK_BOT_TOKEN: 'x' }, /neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET/],
  [{ DATELINE_PORT: 'eighty' }, /DATELINE_PORT: “eighty” cannot be used/],
  [{ DATELINE_PORT: '70000' }, /DATELINE_PORT/],
  [{ DATELINE_ZONE: 'Mars/Olympus' }, /DATELINE_ZONE: “Mars\/Olympus” is not a time zone/],
  [{ DATELINE_LOG: 'loud' }, /DATELINE_LOG/],
  [{ DISCORD_TOKEN: 't', DISCORD_MANAGER_ROLES: 'admins' }, /DISCORD_MANAGER_ROLES: “admins”/],
  [{ DISCORD_TOKEN: 't', DISCORD_SHARDS: 'many' }, /DISCORD_SHARDS/],
  [{ DISCORD_TOKEN: 't', DISCORD_API_URL: 'ftp://example.org' }, /DISCORD_API_URL/],
])('%o is refused by name', (environment, message) => {
  expect(() => readConfig(environment, '/')).toThrow(message);
});

test('the config cannot be changed', () => {
  expect(Object.isFrozen(readConfig({}, '/'))).toBe(true);
});

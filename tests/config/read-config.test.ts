import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { UserError } from '../../src/core/errors.ts';

test('with no settings the desk is local, and connects to no chat', () => {
  expect(readConfig({}, '/srv/dateline')).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    data: '/srv/dateline/data',
    store: '/srv/dateline/data/local/dateline.db',
    zone: 'UTC',
    isPolling: true,
    discord: null,
    slack: null,
  });
});

test('a store in memory is no path; a relative one starts at the project', () => {
  expect(readConfig({ DATELINE_STORE: ':memory:' }, '/srv/dateline').store).toBe(':memory:');
  expect(readConfig({ DATELINE_STORE: 'mine/desk.db' }, '/srv/dateline').store).toBe('/srv/dateline/mine/desk.db');
  expect(readConfig({ DATELINE_STORE: '/var/desk.db' }, '/srv/dateline').store).toBe('/var/desk.db');
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

test('networks of one’s own are CIDRs, addresses and host names', () => {
  const text = ' 10.0.0.0/8, fd00::/8 ,192.168.1.20,FD12::1,, Wiki.Intra,nas, my_box.local ';
  const { allowNetworks } = readConfig({ DATELINE_ALLOW_NETWORKS: text }, '/');
  expect(allowNetworks).toEqual([
    '10.0.0.0/8',
    'fd00::/8',
    '192.168.1.20',
    'fd12::1',
    'wiki.intra',
    'nas',
    'my_box.local',
  ]);
  expect(readConfig({}, '/').allowNetworks).toEqual([]);
});

test.each(['https://desk.example/about?bot', 'anna@desk.example'])('%s is a contact', (contact) => {
  expect(readConfig({ DATELINE_CONTACT: contact }, '/').contact).toBe(contact);
  expect(readConfig({}, '/').contact).toBeNull();
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
  [{ DATELINE_ALLOW_NETWORKS: '10.0.0.0/33' }, /DATELINE_ALLOW_NETWORKS: “10\.0\.0\.0\/33” cannot be used/],
  [{ DATELINE_ALLOW_NETWORKS: '10.0.0.1,10.0.0.256' }, /“10\.0\.0\.256”/],
  [{ DATELINE_ALLOW_NETWORKS: '10.0.0' }, /“10\.0\.0”/],
  [{ DATELINE_ALLOW_NETWORKS: '0x7f.1' }, /“0x7f\.1”/],
  [{ DATELINE_ALLOW_NETWORKS: '0x7f000001' }, /“0x7f000001”/],
  [{ DATELINE_ALLOW_NETWORKS: '2130706433' }, /“2130706433”/],
  [{ DATELINE_ALLOW_NETWORKS: 'fd00::/129' }, /“fd00::\/129”/],
  [{ DATELINE_ALLOW_NETWORKS: 'wiki.intra:8080' }, /“wiki\.intra:8080”/],
  [{ DATELINE_ALLOW_NETWORKS: 'http://wiki.intra' }, /“http:\/\/wiki\.intra”/],
  [{ DATELINE_ALLOW_NETWORKS: '*.intra' }, /“\*\.intra”/],
  [{ DATELINE_ALLOW_NETWORKS: 'wiki intra' }, /“wiki intra”/],
  [{ DATELINE_ALLOW_NETWORKS: 'a'.repeat(300) }, /DATELINE_ALLOW_NETWORKS/],
  [{ DATELINE_CONTACT: 'anna' }, /DATELINE_CONTACT: “anna” cannot be used/],
  [{ DATELINE_CONTACT: 'ftp://desk.example' }, /DATELINE_CONTACT/],
  [{ DATELINE_CONTACT: 'https://desk.example/)(' }, /DATELINE_CONTACT/],
  [{ DATELINE_CONTACT: 'https://desk.example/\r\nX-Evil: 1' }, /DATELINE_CONTACT/],
  [{ ...MANY, DATELINE_KEY: '' }, /^SLACK_CLIENT_ID is set, but not DATELINE_KEY\.$/],
  [
    { SLACK_STATE_SECRET: 't' },
    /^SLACK_STATE_SECRET is set, but not SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, DATELINE_KEY/,
  ],
  [{ ...MANY, DATELINE_KEY: 'k'.repeat(15) }, /^DATELINE_KEY is too short/],
  [{ ...MANY, SLACK_BOT_TOKEN: 'x' }, /SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set/],
  [{ ...MANY, SLACK_APP_TOKEN: '' }, /SLACK_CLIENT_ID is set, but SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are not/],
  [{ SLACK_BOT_TOKEN: 'x' }, /SLACK_BOT_TOKEN is set, but SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are not/],
  [{ DATELINE_PORT: 'eighty' }, /DATELINE_PORT: “eighty” cannot be used/],
  [{ DATELINE_PORT: '70000' }, /DATELINE_PORT/],
  [{ DATELINE_ZONE: 'Mars/Olympus' }, /DATELINE_ZONE: “Mars\/Olympus” is not a time zone/],
  [{ DATELINE_LOG: 'loud' }, /DATELINE_LOG/],
  [{ DATELINE_URL: 'desk.example.org' }, /DATELINE_URL: “desk\.example\.org” cannot be used/],
  [{ DATELINE_URL: 'ftp://desk.example.org' }, /DATELINE_URL/],
  [{ DATELINE_URL: 'https://desk.example.org/desk' }, /DATELINE_URL/],
  [{ DATELINE_URL: 'https://anna@desk.example.org' }, /DATELINE_URL/],
  [{ DATELINE_POLL: 'sometimes' }, /DATELINE_POLL: “sometimes”/],
  [{ DISCORD_TOKEN: 't', DISCORD_MANAGER_ROLES: 'admins' }, /DISCORD_MANAGER_ROLES: “admins”/],
  [{ DISCORD_TOKEN: 't', DISCORD_SHARDS: 'many' }, /DISCORD_SHARDS/],
  [{ DISCORD_TOKEN: 't', DISCORD_API_URL: 'ftp://example.org' }, /DISCORD_API_URL/],
])('%o is refused by name', (environment, message) => {
  expect(() => readConfig(environment, '/')).toThrow(message);
});

test('the browser’s token and addresses', () => {
  expect(readConfig({}, '/').web).toEqual({ token: null, urls: [] });
  const urls = ' https://Desk.example.org/ , http://desk.lan:8080';
  expect(readConfig({ DATELINE_WEB_TOKEN: ' 0123456789abcdef ', DATELINE_URL: urls }, '/').web).toEqual({
    token: '0123456789abcdef',
    urls: ['https://desk.example.org', 'http://desk.lan:8080'],
  });
});

test.each(['short-and-secret', 'with blanks in a secret', 'sécret-sécret-sécret', 'x'.repeat(2000)])(
  'the token “%s” cannot be used, and is not shown',
  (token) => {
    const typed = token === 'short-and-secret' ? token.slice(1) : token;
    const refused = catchError(() => readConfig({ DATELINE_WEB_TOKEN: typed }, '/'));
    expect(refused).toMatch(/^DATELINE_WEB_TOKEN/);
    expect(refused).not.toContain(typed);
  },
);

function catchError(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.hint}`;
  }
  return '';
}

test('the config cannot be changed', () => {
  expect(Object.isFrozen(readConfig({}, '/'))).toBe(true);
});

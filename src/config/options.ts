/** One setting: an environment variable, or a line of .env. */
export type Setting = {
  readonly env: string;
  readonly group: 'desk' | 'discord' | 'slack';
  readonly description: string;
  readonly fallback: string | null;
  /** Never printed. */
  readonly secret?: boolean;
};

/** Every setting. The table in src/platforms/README.md, .env.example, `doctor` and the checks come from this list. */
export const SETTINGS = [
  {
    env: 'DATELINE_PORT',
    group: 'desk',
    description: 'port of the desk in the browser; 0 picks a free one',
    fallback: '8080',
  },
  {
    env: 'DATELINE_HOST',
    group: 'desk',
    description: 'address that the desk in the browser listens on',
    fallback: '127.0.0.1',
  },
  {
    env: 'DATELINE_URL',
    group: 'desk',
    description:
      'address at which people open the desk in the browser, such as https://desk.example.org; several, comma-separated',
    fallback: null,
  },
  {
    env: 'DATELINE_WEB_TOKEN',
    group: 'desk',
    description:
      'token to sign in with in the browser; at least 16 characters; required unless only this machine can connect',
    fallback: null,
    secret: true,
  },
  { env: 'DATELINE_DATA', group: 'desk', description: 'folder with stories, articles and lexicon', fallback: 'data' },
  {
    env: 'DATELINE_STORE',
    group: 'desk',
    description: 'SQLite file in which Dateline saves everything',
    fallback: 'data/local/dateline.db',
  },
  {
    env: 'DATABASE_URL',
    group: 'desk',
    description: 'address of a PostgreSQL database to save everything in instead: postgres://user:password@host/name',
    fallback: null,
    secret: true,
  },
  {
    env: 'DATELINE_SHARED_DESK',
    group: 'desk',
    description:
      'on: every Slack workspace and Discord server sees the same stories, feeds and texts, as does this machine; off: each its own',
    fallback: 'off',
  },
  {
    env: 'DATELINE_FETCHES',
    group: 'desk',
    description: 'how many pages and feeds may be fetched for one workspace or server in a day',
    fallback: '20000',
  },
  { env: 'DATELINE_ZONE', group: 'desk', description: 'default time zone, such as Europe/Paris', fallback: 'UTC' },
  { env: 'DATELINE_LOG', group: 'desk', description: 'fatal, error, warn, info, debug or silent', fallback: 'info' },
  {
    env: 'DATELINE_ALLOW_NETWORKS',
    group: 'desk',
    description:
      'comma-separated networks, addresses and hosts that Dateline may fetch from although they are not public',
    fallback: null,
  },
  {
    env: 'DATELINE_CONTACT',
    group: 'desk',
    description: 'web or mail address at which sites that Dateline polls can reach you',
    fallback: null,
  },
  {
    env: 'DATELINE_KEY',
    group: 'desk',
    description: 'encrypts the stored tokens of installed workspaces; at least 16 characters',
    fallback: null,
    secret: true,
  },
  {
    env: 'DATELINE_OPERATORS',
    group: 'desk',
    description:
      'people who may change what everyone on this desk shares: discord:ID, slack:TEAM/USER, comma-separated',
    fallback: null,
  },
  { env: 'DATELINE_POLL', group: 'desk', description: 'whether followed feeds are polled: on or off', fallback: 'on' },
  { env: 'DISCORD_TOKEN', group: 'discord', description: "the bot's token", fallback: null, secret: true },
  {
    env: 'DISCORD_GUILD_ID',
    group: 'discord',
    description: 'register commands only in this server, where they appear at once',
    fallback: null,
  },
  {
    env: 'DISCORD_MANAGER_ROLES',
    group: 'discord',
    description: 'comma-separated ids of roles that may do what Manage Server allows',
    fallback: null,
  },
  { env: 'DISCORD_SHARDS', group: 'discord', description: 'number of shards, or auto', fallback: '1' },
  {
    env: 'DISCORD_API_URL',
    group: 'discord',
    description: 'base address of another REST API, for tests',
    fallback: null,
  },
  { env: 'SLACK_BOT_TOKEN', group: 'slack', description: "the bot's token, xoxb-…", fallback: null, secret: true },
  { env: 'SLACK_APP_TOKEN', group: 'slack', description: 'Socket Mode token, xapp-…', fallback: null, secret: true },
  {
    env: 'SLACK_SIGNING_SECRET',
    group: 'slack',
    description: 'HTTP mode: verifies requests',
    fallback: null,
    secret: true,
  },
  { env: 'SLACK_CLIENT_ID', group: 'slack', description: 'many workspaces: the client id of the app', fallback: null },
  {
    env: 'SLACK_CLIENT_SECRET',
    group: 'slack',
    description: 'many workspaces: its client secret',
    fallback: null,
    secret: true,
  },
  {
    env: 'SLACK_STATE_SECRET',
    group: 'slack',
    description: 'many workspaces: signs installations in progress; any random text',
    fallback: null,
    secret: true,
  },
  {
    env: 'SLACK_PORT',
    group: 'slack',
    description: 'port for HTTP mode and for installations',
    fallback: '3000',
  },
  {
    env: 'SLACK_MANAGER_GROUPS',
    group: 'slack',
    description: 'comma-separated ids of user groups whose members may do what workspace admins may',
    fallback: null,
  },
  { env: 'SLACK_API_URL', group: 'slack', description: 'base address of another Web API, for tests', fallback: null },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['env'];

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
  { env: 'DATELINE_PORT', group: 'desk', description: 'port of the desk in the browser', fallback: '8080' },
  { env: 'DATELINE_HOST', group: 'desk', description: 'address it listens on', fallback: '127.0.0.1' },
  {
    env: 'DATELINE_URL',
    group: 'desk',
    description:
      'address people open the desk in the browser at, like https://desk.example.org; several, comma-separated',
    fallback: null,
  },
  {
    env: 'DATELINE_WEB_TOKEN',
    group: 'desk',
    description: 'token to sign in with in the browser; at least 16 characters; needed off this machine',
    fallback: null,
    secret: true,
  },
  { env: 'DATELINE_DATA', group: 'desk', description: 'folder of stories, articles and lexicon', fallback: 'data' },
  {
    env: 'DATELINE_STORE',
    group: 'desk',
    description: 'SQLite file of all that is kept',
    fallback: 'data/local/dateline.db',
  },
  { env: 'DATELINE_ZONE', group: 'desk', description: 'IANA zone where none is known', fallback: 'UTC' },
  { env: 'DATELINE_LOG', group: 'desk', description: 'fatal, error, warn, info, debug or silent', fallback: 'info' },
  {
    env: 'DATELINE_ALLOW_NETWORKS',
    group: 'desk',
    description: "networks, addresses and hosts of one's own that feeds may be read from, parted by commas",
    fallback: null,
  },
  {
    env: 'DATELINE_CONTACT',
    group: 'desk',
    description: 'web or mail address that sites are told, to find whoever runs this desk',
    fallback: null,
  },
  {
    env: 'DATELINE_KEY',
    group: 'desk',
    description: 'encrypts the tokens of installed workspaces at rest; at least 16 characters',
    fallback: null,
    secret: true,
  },
  {
    env: 'DATELINE_OPERATORS',
    group: 'desk',
    description:
      'people who may change what all who share the desk share: discord:ID, slack:TEAM/USER, comma-separated',
    fallback: null,
  },
  { env: 'DATELINE_POLL', group: 'desk', description: 'whether followed sources are asked: on or off', fallback: 'on' },
  { env: 'DISCORD_TOKEN', group: 'discord', description: "the bot's token", fallback: null, secret: true },
  {
    env: 'DISCORD_GUILD_ID',
    group: 'discord',
    description: 'only this server (commands appear at once)',
    fallback: null,
  },
  {
    env: 'DISCORD_MANAGER_ROLES',
    group: 'discord',
    description: 'ids of roles that manage their server as Manage Server does, comma-separated',
    fallback: null,
  },
  { env: 'DISCORD_SHARDS', group: 'discord', description: 'how many shards, or auto', fallback: '1' },
  { env: 'DISCORD_API_URL', group: 'discord', description: 'another REST base, for tests', fallback: null },
  { env: 'SLACK_BOT_TOKEN', group: 'slack', description: "the bot's token, xoxb-…", fallback: null, secret: true },
  { env: 'SLACK_APP_TOKEN', group: 'slack', description: 'Socket Mode token, xapp-…', fallback: null, secret: true },
  {
    env: 'SLACK_SIGNING_SECRET',
    group: 'slack',
    description: 'HTTP mode: checks requests',
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
    description: 'many workspaces: signs an installation under way; any words of your own',
    fallback: null,
    secret: true,
  },
  {
    env: 'SLACK_PORT',
    group: 'slack',
    description: 'port for requests in HTTP mode, and for installations',
    fallback: '3000',
  },
  {
    env: 'SLACK_MANAGER_GROUPS',
    group: 'slack',
    description: 'ids of user groups whose members manage as workspace admins do, comma-separated',
    fallback: null,
  },
  { env: 'SLACK_API_URL', group: 'slack', description: 'another Web API base, for tests', fallback: null },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['env'];

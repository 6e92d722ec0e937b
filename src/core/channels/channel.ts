export type PlatformName = 'terminal' | 'web' | 'discord' | 'slack';

/** A place to post to or answer in: a Discord channel, a Slack conversation, a terminal, a browser. */
export type Channel = {
  readonly platform: PlatformName;
  /** Discord guild, Slack team; 'local' for terminal and web; 'dm' for a direct message on Discord. */
  readonly workspace: string;
  readonly id: string;
};

/** All the channels that one invitation opened: a Discord guild, a Slack team. */
export type Workspace = Pick<Channel, 'platform' | 'workspace'>;

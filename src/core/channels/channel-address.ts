import type { Channel } from './channel.ts';

/** Where a channel opens in its platform's client; null where it has no address. Total. */
export function toChannelAddress({ platform, workspace, id }: Channel): string | null {
  switch (platform) {
    case 'discord':
      return `https://discord.com/channels/${encodeURIComponent(workspace)}/${encodeURIComponent(id)}`;
    case 'slack':
      return `https://slack.com/app_redirect?team=${encodeURIComponent(workspace)}&channel=${encodeURIComponent(id)}`;
    case 'terminal':
    case 'web':
      return null;
  }
}

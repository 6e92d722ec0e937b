import type { Channel } from './channel.ts';

/** The address that opens a channel in its platform's client; null if it has none. Never throws. */
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

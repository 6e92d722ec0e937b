import type { Channel, Workspace } from './channel.ts';

/** The server or workspace that made a thing; null: the desk itself, in a file, at its terminal or by an operator. */
export type Maker = Workspace | null;

/** In whose name something is made in a channel: a direct message is of no server. Total. */
export function toMaker({ platform, workspace }: Channel): Maker {
  if (platform === 'terminal' || platform === 'web' || workspace === 'dm') return null;
  return { platform, workspace };
}

export function isSameMaker(one: Maker, other: Maker): boolean {
  return one !== null && one.platform === other?.platform && one.workspace === other.workspace;
}

/** "slack/T1", as it is stored, and back; what cannot be read is the desk's. */
export function showMaker({ platform, workspace }: Workspace): string {
  return `${platform}/${workspace}`;
}

export function parseMaker(text: string | null): Maker {
  const [, platform, workspace] = /^(discord|slack)\/(.+)$/.exec(text ?? '') ?? [];
  if (workspace === undefined) return null;
  return { platform: platform === 'slack' ? 'slack' : 'discord', workspace };
}

import type { Channel, Workspace } from './channel.ts';

/** The server or workspace that made something; null: the desk itself, by a file, its terminal or an operator. */
export type Maker = Workspace | null;

/** The maker of what is made in a channel; a direct message belongs to no server. Never throws. */
export function toMaker({ platform, workspace }: Channel): Maker {
  if (platform === 'terminal' || platform === 'web' || workspace === 'dm') return null;
  return { platform, workspace };
}

export function isSameMaker(one: Maker, other: Maker): boolean {
  return one !== null && one.platform === other?.platform && one.workspace === other.workspace;
}

/** "slack/T1", as it is stored, and back; a value that cannot be read counts as the desk's. */
export function showMaker({ platform, workspace }: Workspace): string {
  return `${platform}/${workspace}`;
}

export function parseMaker(text: string | null): Maker {
  const [, platform, workspace] = /^(discord|slack)\/(.+)$/.exec(text ?? '') ?? [];
  if (workspace === undefined) return null;
  return { platform: platform === 'slack' ? 'slack' : 'discord', workspace };
}

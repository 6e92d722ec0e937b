import type { Workspace } from './channel.ts';
import { showMaker, toMaker } from './maker.ts';

/** The desk's own workspace: its terminal, its browser, and the files in data/. */
export const OWN_WORKSPACE = 'own';

/** The name under which the store keeps a workspace: "slack/T1", "discord/9", or "own" for terminal and browser. */
export function toWorkspaceName({ platform, workspace }: Workspace): string {
  const maker = toMaker({ platform, workspace, id: '' });
  if (maker) return showMaker(maker);
  // Direct messages whose server is unknown: they see what everyone may see, and hold nothing.
  return platform === 'discord' ? 'discord/dm' : OWN_WORKSPACE;
}

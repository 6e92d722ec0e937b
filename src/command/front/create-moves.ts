import type { Workspace } from '../../core/channels/channel.ts';
import type { Front } from './front.ts';
import type { FrontParts } from './front-parts.ts';

/** What a platform tells of its coming and going; a failure is logged, for nobody asked. */
export function createMoves({ moves, now, log }: FrontParts): Pick<Front, 'leaveWorkspace' | 'joinWorkspace'> {
  async function move(workspace: Workspace, words: string, act: () => Promise<number>): Promise<void> {
    try {
      const subscriptions = await act();
      if (subscriptions > 0) log.info({ ...workspace, subscriptions }, words);
    } catch (error) {
      log.error({ ...workspace, error: String(error) }, `failed: ${words}`);
    }
  }

  return {
    leaveWorkspace: (workspace) =>
      move(workspace, 'subscriptions of a workspace were suspended', () => moves.leaveWorkspace(workspace)),
    joinWorkspace: (workspace) =>
      move(workspace, 'subscriptions of a workspace went on', () => moves.joinWorkspace(workspace, now())),
  };
}

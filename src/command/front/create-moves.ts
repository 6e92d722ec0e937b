import { welcomeCard } from '../../card/telling/welcome-card.ts';
import type { Workspace } from '../../core/channels/channel.ts';
import type { Front } from './front.ts';
import type { FrontParts } from './front-parts.ts';

/** What a platform reports when Dateline joins or leaves a workspace. Failures are logged, since nobody waits for an answer. */
export function createMoves({
  moves,
  welcome,
  now,
  log,
}: FrontParts): Pick<Front, 'leaveWorkspace' | 'joinWorkspace' | 'welcome'> {
  async function move(workspace: Workspace, words: string, act: () => Promise<number>): Promise<void> {
    try {
      const subscriptions = await act();
      if (subscriptions > 0) log.info({ ...workspace, subscriptions }, words);
    } catch (error) {
      log.error({ ...workspace, error: String(error) }, `failed: ${words}`);
    }
  }

  return {
    async welcome(channel) {
      try {
        await welcome?.(channel, welcomeCard());
      } catch (error) {
        log.error({ ...channel, error: String(error) }, 'failed: welcome a workspace');
      }
    },
    leaveWorkspace: (workspace) =>
      move(workspace, 'suspended the subscriptions of a workspace', () => moves.leaveWorkspace(workspace)),
    joinWorkspace: (workspace) =>
      move(workspace, 'resumed the subscriptions of a workspace', () => moves.joinWorkspace(workspace, now())),
  };
}

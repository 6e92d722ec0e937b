import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import type { ReadingParts } from './reading-parts.ts';

/** Who will see what is read into a desk, in words. */
export function sayAudience({ store, isShared }: Pick<ReadingParts, 'store' | 'isShared'>): string {
  const { workspace } = store;
  if (isShared) return 'everyone who uses this desk, in every workspace and server';
  if (workspace === OWN_WORKSPACE) return 'only this machine, in the terminal and the browser';
  if (workspace.startsWith('slack/E')) return 'everyone in this Slack organization';
  return workspace.startsWith('slack/') ? 'everyone in this Slack workspace' : 'everyone in this Discord server';
}

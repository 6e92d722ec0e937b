import type { Command } from '../../../../command/define.ts';
import type { Reply } from '../../../../command/front/front.ts';
import { findPath } from '../../../../command/grammar/find-action.ts';

/** Who will see the answer. Discord needs to know when the command is acknowledged, before the answer exists. */
export function visibilityOf(path: string, commands: readonly Command[]): Reply['visibility'] {
  return findPath(path, commands)?.action.visibility ?? 'caller';
}

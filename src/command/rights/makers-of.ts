import type { Maker } from '../../core/channels/maker.ts';
import { UserError } from '../../core/errors.ts';
import type { Asked } from '../middlewares/middleware.ts';

/** Who made what an action would change. Nobody if there is no such thing: the action itself explains that best. */
export async function makersOf({ found: { action }, values, context }: Asked): Promise<readonly Maker[]> {
  try {
    return (await action.whose?.(values, context)) ?? [];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

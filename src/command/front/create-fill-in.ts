import type { Card } from '../../card/card.ts';
import { UserError } from '../../core/errors.ts';
import type { Caller } from '../define.ts';
import { findPath } from '../grammar/find-action.ts';
import { readValues } from '../grammar/read-values.ts';
import { checkRight } from '../middlewares/check-right.ts';
import { enterElsewhere } from '../middlewares/enter-elsewhere.ts';
import { goElsewhere } from '../middlewares/go-elsewhere.ts';
import { wrapRun } from '../middlewares/middleware.ts';
import { todayOf } from '../options/today.ts';
import type { Entrance } from './create-entrance.ts';
import type { Front } from './front.ts';
import type { FrontParts } from './front-parts.ts';

const NOTHING: Card = { title: '', tone: 'answer', blocks: [] };

/** Tells what a form opens with, but only to people who may run the command, and only where they may. */
export function createFillIn({ log }: Pick<FrontParts, 'log'>, enter: Entrance): Front['fillIn'] {
  async function fill(path: string, raw: Parameters<typeof readValues>[2], caller: Caller) {
    const { context } = await enter(caller);
    const found = findPath(path, context.commands);
    if (!found?.action.fillIn) return undefined;
    const values = readValues(found.action, found.path, raw, todayOf(context.now, null, caller));
    let filled: Awaited<ReturnType<Front['fillIn']>>;
    const look = wrapRun(
      async (asked) => {
        filled = await asked.found.action.fillIn?.(asked.values, asked.context);
        return NOTHING;
      },
      [goElsewhere, enterElsewhere(enter), checkRight],
    );
    await look({ found, values, context });
    return filled;
  }

  return async ({ path, values }, caller) => {
    try {
      return await fill(path, values, caller);
    } catch (error) {
      // The command itself explains it better.
      if (!(error instanceof UserError)) log.warn({ error: String(error), path }, 'could not fill in a form');
      return undefined;
    }
  };
}

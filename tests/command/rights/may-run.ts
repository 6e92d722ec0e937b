import type { Action } from '../../../src/command/define.ts';
import { RIGHTS, type Right } from '../../../src/command/rights/right.ts';

/** What somebody is who asks: their right where they ask, whether it is a direct message, and who made what they ask about. */
export type Asking = { readonly right: Right; readonly isDirect: boolean; readonly isOthers: boolean };

/** Whether an action runs, by what its definition declares alone. */
export function mayRun(action: Action, { right, isDirect, isOthers }: Asking): boolean {
  if (action.right === 'member' || right === 'operator') return true;
  if (isDirect && action.ownInDirect) return true;
  const isOfOthers = isOthers && action.whose !== undefined;
  return !isOfOthers && RIGHTS.indexOf(right) >= RIGHTS.indexOf(action.right);
}

/** How many cells of a matrix ran, and what came of them, by route. */
export function createTally() {
  const outcomes = new Map<string, Set<boolean>>();
  let cells = 0;
  return {
    count(route: string, may: boolean): void {
      cells += 1;
      outcomes.set(route, (outcomes.get(route) ?? new Set()).add(may));
    },
    cells: () => cells,
    routesWithBoth: () => [...outcomes].flatMap(([route, both]) => (both.size === 2 ? [route] : [])),
  };
}

import type { Asked } from '../middlewares/middleware.ts';
import type { Right } from './right.ts';
import { rightHere } from './right-here.ts';

/** The right that a call needs where it is asked, with the values it has. */
export async function rightNeeded({ found: { action }, context: { caller } }: Asked): Promise<Right> {
  return rightHere(action, caller);
}

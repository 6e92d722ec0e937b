import type { Action, Caller } from '../define.ts';
import { isEnough } from './right.ts';
import { rightHere } from './right-here.ts';

/** Whether an action is worth offering to somebody: whose the thing is that they then name is not known yet. */
export function mayTry(action: Action, caller: Caller): boolean {
  return isEnough(caller.right, rightHere(action, caller));
}

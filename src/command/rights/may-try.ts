import type { Action, Caller } from '../define.ts';
import { isEnough } from './right.ts';
import { rightHere } from './right-here.ts';

/** Whether to offer an action to someone, before it is known whose thing they will change with it. */
export function mayTry(action: Action, caller: Caller): boolean {
  return isEnough(caller.right, rightHere(action, caller));
}

import type { Action, Caller } from '../define.ts';
import { isDirect } from './is-direct.ts';
import type { Right } from './right.ts';

/** The right that an action needs where somebody asks: in a direct message their own things are their own. */
export function rightHere({ right, ownInDirect }: Action, caller: Caller): Right {
  return ownInDirect && isDirect(caller) ? 'member' : right;
}

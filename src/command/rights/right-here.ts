import type { Action, Caller } from '../define.ts';
import { isDirect } from './is-direct.ts';
import type { Right } from './right.ts';

/** The right that an action needs where it is sent: in a direct message people manage their own things. */
export function rightHere({ right, ownInDirect }: Action, caller: Caller): Right {
  return ownInDirect && isDirect(caller) ? 'member' : right;
}

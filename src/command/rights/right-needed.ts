import { isSameMaker, toMaker } from '../../core/channels/maker.ts';
import type { Asked } from '../middlewares/middleware.ts';
import { makersOf } from './makers-of.ts';
import { isEnough, type Right } from './right.ts';
import { rightHere } from './right-here.ts';

/** The right that a call needs: only an operator may change what another server or workspace made, or the desk itself. */
export async function rightNeeded(asked: Asked): Promise<Right> {
  const { caller } = asked.context;
  const here = rightHere(asked.found.action, caller);
  if (here !== 'manager' || !isEnough(caller.right, here)) return here;
  const own = toMaker(caller.channel);
  const makers = await makersOf(asked);
  return makers.every((maker) => isSameMaker(maker, own)) ? here : 'operator';
}

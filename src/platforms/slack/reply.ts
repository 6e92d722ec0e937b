import type { Caller } from '../../command/define.ts';
import type { Front } from '../../command/front.ts';
import { type Ask, answerAsk, toAskValue } from './ask.ts';
import { deliver } from './deliver.ts';
import type { Place } from './place.ts';
import { postButton } from './post-button.ts';
import { renderCard } from './render.ts';

/** Asks the desk and sends the answer where it was asked: to the asker alone at first, unless the command is for all. */
export async function reply(front: Front, ask: Ask, caller: Caller, place: Place): Promise<void> {
  const { card, visibility } = await answerAsk(front, ask, caller);
  const isOffered = visibility === 'caller' && !place.isDirect && card.tone === 'answer';
  const value = isOffered ? toAskValue(ask, front.commands()) : undefined;
  await deliver(place, renderCard(card, value === undefined ? [] : [postButton(value)]), visibility);
}

/** The same answer once more, for everyone in the channel. */
export async function replyToAll(front: Front, ask: Ask, caller: Caller, place: Place): Promise<void> {
  const { card } = await answerAsk(front, ask, caller);
  await deliver(place, renderCard(card, []), 'channel');
}

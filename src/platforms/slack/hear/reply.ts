import type { Caller } from '../../../command/define.ts';
import type { Front } from '../../../command/front/front.ts';
import { isReadOnly } from '../../../command/is-read-only.ts';
import { renderSlackCard } from '../draw/render.ts';
import { deliver } from '../send/deliver.ts';
import { postButton } from '../send/post-button.ts';
import { sendFiles } from '../send/send-files.ts';
import { answerAsk, type SlackQuestion, toAskValue } from './ask.ts';
import type { SlackPlace } from './place.ts';

/** Asks the desk and sends the answer there: first to the caller alone, unless the command answers everyone. */
export async function reply(front: Front, ask: SlackQuestion, caller: Caller, place: SlackPlace): Promise<void> {
  const { card, visibility } = await answerAsk(front, ask, caller);
  const isOffered = visibility === 'caller' && !place.isDirect && card.tone === 'answer';
  const value = isOffered ? toAskValue(ask, front.commands()) : undefined;
  const shown = await sendFiles(place, card, visibility);
  await deliver(place, renderSlackCard(shown, value === undefined ? [] : [postButton(value)]), visibility);
}

/**
 * Answers a mention where everyone in the thread sees it, as a colleague would. What failed, and what someone keeps for
 * themselves, is shown to them alone.
 */
export async function replyInThread(
  front: Front,
  ask: SlackQuestion,
  caller: Caller,
  place: SlackPlace,
): Promise<void> {
  const { card, visibility } = await answerAsk(front, ask, caller);
  const isForAll = card.tone !== 'error' && (visibility === 'channel' || isReadOnly(ask, front.commands()));
  await deliver(place, renderSlackCard(card, []), isForAll ? 'channel' : 'caller');
}

/** Sends the same answer again, for everyone in the channel. */
export async function replyToAll(front: Front, ask: SlackQuestion, caller: Caller, place: SlackPlace): Promise<void> {
  const { card } = await answerAsk(front, ask, caller);
  await deliver(place, renderSlackCard(await sendFiles(place, card, 'channel'), []), 'channel');
}

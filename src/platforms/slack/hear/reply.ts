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
  const { card, visibility, readAs } = await answerAsk(front, ask, caller);
  const isOffered = visibility === 'caller' && !place.isDirect && card.tone === 'answer';
  const value = isOffered ? toAskValue(ask, front.commands(), readAs) : undefined;
  const shown = await sendFiles(place, card, visibility);
  await deliver(place, renderSlackCard(shown, value === undefined ? [] : [postButton(value)]), visibility);
}

/** Where a mention was written, and the thread that it is in or begins. */
type MentionPlace = SlackPlace & { readonly answerThread: string };

/**
 * Answers a mention in its thread, where everyone sees it, as a colleague would. What failed, and what someone keeps for
 * themselves, is shown to them alone, where they asked: a thread that nobody has replied in shows no private message.
 * https://docs.slack.dev/reference/methods/chat.postEphemeral
 */
export async function replyInThread(front: Front, ask: SlackQuestion, caller: Caller, at: MentionPlace): Promise<void> {
  const { card, visibility, readAs } = await answerAsk(front, ask, caller);
  const isShareable = isReadOnly(ask, await front.commandsIn(caller.channel), readAs);
  const isForAll = card.tone !== 'error' && (visibility === 'channel' || isShareable);
  const readers = isForAll ? 'channel' : 'caller';
  const place = isForAll ? { ...at, thread: at.answerThread } : at;
  await deliver(place, renderSlackCard(await sendFiles(place, card, readers), []), readers);
}

/** Sends the same answer again, for everyone in the channel. */
export async function replyToAll(front: Front, ask: SlackQuestion, caller: Caller, place: SlackPlace): Promise<void> {
  const { card } = await answerAsk(front, ask, caller);
  await deliver(place, renderSlackCard(await sendFiles(place, card, 'channel'), []), 'channel');
}

import type { Call } from '../../../command/call.ts';
import type { Caller, Command } from '../../../command/define.ts';
import type { Front, Reply } from '../../../command/front/front.ts';
import { encodeCall, parseCall } from '../../../command/grammar/encode-call.ts';
import { isReadOnly, type TypedOrPressed } from '../../../command/is-read-only.ts';
import { BUTTON_VALUE } from '../limits.ts';

export type SlackQuestion = TypedOrPressed;

const TYPED = 't ';

export function answerAsk(front: Front, ask: SlackQuestion, caller: Caller): Promise<Reply> {
  return 'call' in ask ? front.answer(ask.call, caller) : front.answerText(ask.text, caller);
}

/** An ask as a button's value, to run it again for the channel; undefined if it would change something, or is too long. */
export function toAskValue(ask: SlackQuestion, commands: readonly Command[], readAs?: Call): string | undefined {
  const value = 'call' in ask ? encodeCall(ask.call) : TYPED + ask.text;
  return value.length <= BUTTON_VALUE && isReadOnly(ask, commands, readAs) ? value : undefined;
}

export function parseAsk(value: string): SlackQuestion | undefined {
  if (value.startsWith(TYPED)) return { text: value.slice(TYPED.length) };
  const call = parseCall(value);
  return call && { call };
}

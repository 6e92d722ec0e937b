import type { Call } from '../../../command/call.ts';
import { type Action, type Caller, type Command, isGroup } from '../../../command/define.ts';
import type { Front, Reply } from '../../../command/front/front.ts';
import { encodeCall, parseCall } from '../../../command/grammar/encode-call.ts';
import { readAction, readPath } from '../../../command/grammar/find-action.ts';
import { isQuestion } from '../../../command/plain/is-question.ts';
import { BUTTON_VALUE } from '../limits.ts';

/** What someone asks: typed words, or the call of a button. */
export type SlackQuestion = { readonly text: string } | { readonly call: Call };

const TYPED = 't ';

export function answerAsk(front: Front, ask: SlackQuestion, caller: Caller): Promise<Reply> {
  return 'call' in ask ? front.answer(ask.call, caller) : front.answerText(ask.text, caller);
}

/** An ask as a button's value, to run it again for the channel; undefined if it would change something, or is too long. */
export function toAskValue(ask: SlackQuestion, commands: readonly Command[]): string | undefined {
  const value = 'call' in ask ? encodeCall(ask.call) : TYPED + ask.text;
  return value.length <= BUTTON_VALUE && isReadOnly(ask, commands) ? value : undefined;
}

export function parseAsk(value: string): SlackQuestion | undefined {
  if (value.startsWith(TYPED)) return { text: value.slice(TYPED.length) };
  const call = parseCall(value);
  return call && { call };
}

/** Actions of a group that keeps something for a channel or a person are not run twice. */
function isReadOnly(ask: SlackQuestion, commands: readonly Command[]): boolean {
  // A question changes nothing; what it could change is done by a button.
  if ('text' in ask && isQuestion(ask.text, commands)) return true;
  try {
    const { action, path } = 'call' in ask ? readPath(ask.call.path, commands) : readAction(ask.text, commands);
    const command = commands.find(({ name }) => name === path.split(' ')[0]);
    return command !== undefined && !(isGroup(command) ? command.actions.some(isChange) : isChange(action));
  } catch {
    return false;
  }
}

function isChange({ right }: Action): boolean {
  return right !== 'member';
}

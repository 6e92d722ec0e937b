import { type Action, type Command, isGroup, type Option } from '../define.ts';
import { todayOf } from './today.ts';

const AS_OF: Option = {
  type: 'date',
  description: 'Answer as of this day, such as 2016-07-14',
  named: true,
  suggest: async ({ desk, now, asOf, caller, story }, typed) =>
    desk.ask.typing.dates({ ...desk.ask.scope(story, asOf), typed, today: todayOf(now, asOf, caller), which: 'gone' }),
};

const IN: Option = {
  type: 'text',
  description: 'Another channel or server that you manage, such as #news',
  named: true,
};

/** Adds `as-of` to every action, and `in` to those that manage or concern a channel, so that none can forget them. */
export function withCommonOptions(command: Command): Command {
  if (isGroup(command)) return { ...command, actions: command.actions.map(withOptions) };
  return { ...withOptions(command), ...(command.also ? { also: command.also.map(withOptions) } : {}) };
}

function withOptions(action: Action): Action {
  const goesElsewhere = action.right !== 'member' || action.ofChannel === true;
  return { ...action, options: { ...action.options, ...(goesElsewhere ? { in: IN } : {}), 'as-of': AS_OF } };
}

import { type Action, type Command, isGroup, type Option } from '../define.ts';
import { todayOf } from './today.ts';

const AS_OF: Option = {
  type: 'date',
  description: 'Answer with what was known on this day, such as 2016-07-14',
  named: true,
  suggest: async ({ desk, now, asOf, caller, story }, typed) =>
    desk.suggestDates({ ...desk.scope(story, asOf), typed, today: todayOf(now, asOf, caller), which: 'gone' }),
};

/** Every action takes `as-of`: said here once, so that no command can forget it. */
export function withCommonOptions(command: Command): Command {
  if (isGroup(command)) return { ...command, actions: command.actions.map(withAsOf) };
  return withAsOf(command);
}

function withAsOf(action: Action): Action {
  return { ...action, options: { ...action.options, 'as-of': AS_OF } };
}

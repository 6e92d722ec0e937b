import type { Call } from '../../../../command/call.ts';
import { type Command, isGroup } from '../../../../command/define.ts';

/** What the Home tab shows for a channel before the stories' dates, and after them. */
const BEFORE = ['digest list', 'remind list', 'feeds list'];
const AFTER = ['status'];
const MOST_STORIES = 20;
const AHEAD = '1y';

/** What the Home tab shows, in order, if the commands exist: digests, reminders, feeds, each story's next dates, status. */
export function toHomeCalls(commands: readonly Command[]): readonly Call[] {
  const known = new Set(commands.flatMap(toPaths));
  const toCalls = (paths: readonly string[]) =>
    paths.filter((path) => known.has(path)).map((path) => ({ path, values: {} }));
  const stories = commands.flatMap((command) => (isGroup(command) && command.story ? [`${command.name} dates`] : []));
  const dates = stories
    .filter((path) => known.has(path))
    .slice(0, MOST_STORIES)
    .map((path) => ({ path, values: { within: AHEAD } }));
  return [...toCalls(BEFORE), ...dates, ...toCalls(AFTER)];
}

function toPaths(command: Command): readonly string[] {
  return isGroup(command) ? command.actions.map(({ name }) => `${command.name} ${name}`) : [command.name];
}

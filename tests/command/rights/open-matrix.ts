import { listCommands } from '../../../commands/index.ts';
import { type Action, type Caller, type Command, isGroup } from '../../../src/command/define.ts';
import { createFront } from '../../../src/command/front/create-front.ts';
import { toMaker } from '../../../src/core/channels/maker.ts';
import type { Dateline } from '../../../src/main.ts';
import { NO_LOG } from '../../e2e/open-desk.ts';

/**
 * The shipped commands, each of which notes that it ran in place of running. With `isOthers` what an action would change
 * was made where it is asked for, or by others; else it is as the desk has it.
 */
export function openMatrix({ desk, library }: Pick<Dateline, 'desk' | 'library'>, isOthers?: () => boolean) {
  const ran: { path: string; channel: string }[] = [];
  const whose: Action['whose'] = async (_values, { caller }) => [isOthers?.() ? null : toMaker(caller.channel)];
  const note = (action: Action, path: string): Action => ({
    ...action,
    ...(action.whose && isOthers ? { whose } : {}),
    run: async (_values, { caller }) => {
      ran.push({ path, channel: caller.channel.id });
      return { title: 'ran', tone: 'answer', blocks: [] };
    },
  });
  const noted = (command: Command): Command =>
    isGroup(command)
      ? { ...command, actions: command.actions.map((action) => note(action, `${command.name} ${action.name}`)) }
      : {
          ...note(command, command.name),
          ...(command.also
            ? { also: command.also.map((action) => note(action, `${command.name} ${action.name}`)) }
            : {}),
        };
  const commands = listCommands(library.stories()).map(noted);
  const now = Temporal.Instant.from('2016-07-14T08:00Z');
  const here = { desk, commands: () => commands };
  const front = createFront({
    deskOf: async () => here,
    own: here,
    moves: { leaveWorkspace: async () => 0, joinWorkspace: async () => 0 },
    onCommandsChanged: () => () => {},
    now: () => now,
    asOf: null,
    log: NO_LOG,
  });
  return { front, commands, ran };
}

/** A value that every option of an action takes, so that a refusal is about the right alone. */
export function fillIn({ options }: Action): Record<string, string | number> {
  const required = Object.entries(options).filter(([, { required }]) => required);
  return Object.fromEntries(
    required.map(([name, { type, choices }]) => [name, choices?.[0]?.value ?? VALUES[name] ?? USUAL[type]]),
  );
}

const VALUES: Readonly<Record<string, string>> = { story: 'syria', into: 'syria', about: 'x', day: 'monday' };
const USUAL = { text: 'x', integer: 1, boolean: 'yes', date: '2016-08-01', zone: 'UTC', time: '09:00' } as const;

const discord = { platform: 'discord', workspace: 'G1', id: 'C1' } as const;
const slack = { platform: 'slack', workspace: 'T1', id: 'C1' } as const;
const zone = null;

/** A person of each right in each kind of place, as the platforms read them. */
export const PLACES: Readonly<Record<string, Omit<Caller, 'right'>>> = {
  'a Discord server': { channel: discord, user: '7', zone },
  'a direct message on Discord': { channel: { platform: 'discord', workspace: 'dm', id: 'user:7' }, user: '7', zone },
  'a Slack channel': { channel: slack, user: 'U7', zone },
  'a direct message on Slack, or its Home': { channel: { ...slack, id: 'U7' }, user: 'U7', zone },
};

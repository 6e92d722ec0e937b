import { Command } from 'commander';
import { renderPlain } from '../card/render-plain.ts';
import type { Caller } from '../command/define.ts';
import { OWN_WORKSPACE } from '../core/channels/workspace-name.ts';
import { wallClock } from '../core/clock.ts';
import { openDateline } from '../main.ts';
import { readWorkspace, toHome, workspaceOption } from './in-workspace.ts';
import { readSettings } from './settings.ts';
import { createLog } from './show/log.ts';

const USER_ERROR = 2;

/** `dateline ask "/quote kirby"`: a public interface; prints the answer, and exits 2 if the user made a mistake. */
export function askProgram(): Command {
  return new Command('ask')
    .description('Answer one command, typed as in chat, and print the answer')
    .argument('<command...>', 'such as "/quote kirby"')
    .option('--as-of <date>', 'answer as of this day')
    .option('--json', 'print the card as JSON')
    .addOption(workspaceOption())
    .action(async (words: string[], flags: AskFlags) => {
      process.exitCode = await ask(words.join(' '), flags);
    });
}

type AskFlags = { readonly asOf?: string; readonly json?: boolean; readonly workspace: string };

async function ask(text: string, { asOf, json, workspace }: AskFlags): Promise<number> {
  const config = readSettings();
  const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log: createLog('error') });
  try {
    const home = await readWorkspace(workspace, dateline.store);
    const typed = asOf ? `${text} as-of:"${asOf}"` : text;
    const { card } = await dateline.front.answerText(typed, localCaller(config.zone, home));
    process.stdout.write(json ? `${JSON.stringify(card, null, 2)}\n` : `${renderPlain(card)}\n`);
    return card.tone === 'error' ? USER_ERROR : 0;
  } finally {
    await dateline.close();
  }
}

/** Anyone at this machine may do everything, on any workspace's desk. */
export function localCaller(zone: string, workspace: string = OWN_WORKSPACE): Caller {
  const home = toHome(workspace);
  return {
    ...(home ? { home: async () => home } : {}),
    channel: { platform: 'terminal', workspace: 'local', id: 'terminal' },
    user: 'local',
    zone,
    right: 'operator',
  };
}

import { Command } from 'commander';
import { renderPlain } from '../card/render-plain.ts';
import type { Caller } from '../command/define.ts';
import { wallClock } from '../core/clock.ts';
import { openDateline } from '../main.ts';
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
    .action(async (words: string[], flags: { asOf?: string; json?: boolean }) => {
      process.exitCode = await ask(words.join(' '), flags);
    });
}

async function ask(text: string, { asOf, json }: { asOf?: string; json?: boolean }): Promise<number> {
  const config = readSettings();
  const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log: createLog('error') });
  try {
    const { card } = await dateline.front.answerText(asOf ? `${text} as-of:"${asOf}"` : text, localCaller(config.zone));
    process.stdout.write(json ? `${JSON.stringify(card, null, 2)}\n` : `${renderPlain(card)}\n`);
    return card.tone === 'error' ? USER_ERROR : 0;
  } finally {
    await dateline.close();
  }
}

/** Anyone at this machine may do everything. */
export function localCaller(zone: string): Caller {
  return {
    channel: { platform: 'terminal', workspace: 'local', id: 'terminal' },
    user: 'local',
    zone,
    right: 'operator',
  };
}

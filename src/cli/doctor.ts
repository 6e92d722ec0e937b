import { Command } from 'commander';
import { SETTINGS, type Setting } from '../config/options.ts';
import { wallClock } from '../core/clock.ts';
import { openDateline } from '../main.ts';
import { createLog } from './log.ts';
import { readSettings } from './settings.ts';

/** `dateline doctor`: settings (secrets masked), store and data checked, and what to do about what is wrong. */
export function doctorProgram(): Command {
  return new Command('doctor').description('Check settings, store and data, and say what to do').action(async () => {
    const config = readSettings();
    for (const setting of SETTINGS) process.stdout.write(`${toLine(setting, process.env[setting.env])}\n`);
    const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log: createLog('silent') });
    const articles = await dateline.store.articles.list({ story: null, asOf: null });
    process.stdout.write(`store: ${config.store} is open, ${articles.length} articles\n`);
    const problems = dateline.library.problems();
    for (const { message, hint } of problems) process.stdout.write(`data: ${message} ${hint}\n`);
    await dateline.close();
    process.exitCode = problems.length > 0 ? 1 : 0;
  });
}

function toLine({ env, fallback, secret }: Setting, value: string | undefined): string {
  if (!value) return `${env}: not set${fallback === null ? '' : `, so ${fallback}`}`;
  return `${env}: ${secret ? `set, ending in ${value.slice(-3)}` : value}`;
}

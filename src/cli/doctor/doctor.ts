import { join } from 'node:path';
import { Command } from 'commander';
import { SETTINGS, type Setting } from '../../config/options.ts';
import type { Config } from '../../config/read-config.ts';
import type { Checkup } from '../../core/checkup.ts';
import { wallClock } from '../../core/clock.ts';
import { StoreError, UserError } from '../../core/errors.ts';
import { type Dateline, openDateline } from '../../main.ts';
import { checkDiscord } from '../../platforms/discord/check/check-discord.ts';
import { checkSlack } from '../../platforms/slack/doctor/check-slack.ts';
import { checkAccess } from '../../platforms/web/reach/check-access.ts';
import { toOAuth } from '../chats/to-oauth.ts';
import { ROOT, readSettings } from '../settings.ts';
import { createLog } from '../show/log.ts';
import { checkDesk } from './check-desk.ts';
import { checkPrivacy } from './check-privacy.ts';
import { checkRights } from './check-rights.ts';

/** `dateline doctor`: the settings, with secrets masked; then every check, and how to fix what is wrong. */
export function doctorProgram(): Command {
  return new Command('doctor')
    .description('Check settings, store, data, clock, Discord and Slack, and say how to fix problems')
    .action(async () => {
      const config = readSettings();
      for (const setting of SETTINGS) process.stdout.write(`${toSettingLine(setting, process.env[setting.env])}\n`);
      const findings = await examine(config);
      process.stdout.write(`\n${findings.map(toFindingLine).join('\n')}\n`);
      process.exitCode = findings.every(({ isWell }) => isWell) ? 0 : 1;
    });
}

async function examine(config: Config): Promise<readonly Checkup[]> {
  const privacy = checkPrivacy(join(ROOT, '.env'));
  const log = createLog('silent');
  try {
    const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log, isInspected: true });
    return [...(await examineOpen(dateline, config)), ...privacy];
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof UserError)) throw error;
    return [{ what: 'store', isWell: false, says: error.message, hint: error.hint }, ...privacy];
  }
}

async function examineOpen(dateline: Dateline, config: Config): Promise<readonly Checkup[]> {
  try {
    return [
      ...(await checkDesk(dateline, config, wallClock.now())),
      ...checkAccess({ host: config.host, ...config.web }),
      ...(await checkChats(dateline, config)),
      ...checkRights(config),
    ];
  } finally {
    await dateline.close();
  }
}

async function checkChats({ front, store }: Dateline, { discord, slack }: Config): Promise<readonly Checkup[]> {
  const commands = front.commands();
  const { now } = wallClock;
  return [
    ...(discord ? await checkDiscord({ ...discord, commands, now }) : []),
    ...(slack ? await checkSlack({ ...slack, oauth: toOAuth(slack, store), commands: commands.length, now }) : []),
  ];
}

function toSettingLine({ env, fallback, secret }: Setting, value: string | undefined): string {
  if (!value) return `${env}: not set${fallback === null ? '' : `, so ${fallback}`}`;
  return `${env}: ${secret ? 'set' : withoutPassword(value)}`;
}

/** An address may hold a name and a password: http://name:password@host. */
function withoutPassword(value: string): string {
  return value.replaceAll(/:\/\/[^\s/@]*@/g, '://…@');
}

function toFindingLine({ what, isWell, says, hint }: Checkup): string {
  const name = what.charAt(0).toUpperCase() + what.slice(1);
  return isWell ? `✓ ${name}: ${says}` : `✗ ${name}: ${says}\n  ${hint}`;
}

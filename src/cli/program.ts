import { Command } from 'commander';
import { StoreError, UserError } from '../core/errors.ts';
import { readVersion } from './read-version.ts';
import { surviveFullOutput } from './survive-full-output.ts';

const USER_ERROR = 2;

/** Subcommands are loaded on demand: `extract` should not wait for two chat libraries. */
const PROGRAMS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startProgram(),
  ask: async () => (await import('./ask.ts')).askProgram(),
  story: async () => (await import('./story.ts')).storyProgram(),
  extract: async () => (await import('./extract/extract.ts')).extractProgram(),
  calendar: async () => (await import('./calendar.ts')).calendarProgram(),
  ingest: async () => (await import('./ingest.ts')).ingestProgram(),
  replay: async () => (await import('./replay/replay.ts')).replayProgram(),
  workspace: async () => (await import('./workspace/workspace.ts')).workspaceProgram(),
  migrate: async () => (await import('./store/migrate.ts')).migrateProgram(),
  backup: async () => (await import('./store/backup.ts')).backupProgram(),
  restore: async () => (await import('./store/restore.ts')).restoreProgram(),
  doctor: async () => (await import('./doctor/doctor.ts')).doctorProgram(),
  'slack-manifest': async () => (await import('./chats/slack-manifest.ts')).slackManifestProgram(),
};

/** Runs what was typed: node, this program, a subcommand and its arguments. */
export async function runProgram(typed: readonly string[]): Promise<void> {
  surviveFullOutput(process);
  const program = new Command('dateline')
    .description('A story desk for Slack, Discord, the terminal and the browser: word for word, with sources.')
    .version(readVersion());
  try {
    for (const load of chooseLoads(typed[2])) program.addCommand(await load());
    await program.parseAsync(typed);
  } catch (error) {
    if (!(error instanceof UserError || error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    process.exitCode = USER_ERROR;
  }
}

/** Which subcommands to load: the one that was typed, all for --help, none for --version. */
function chooseLoads(asked: string | undefined): readonly (() => Promise<Command>)[] {
  if (asked === '--version' || asked === '-V') return [];
  const load = PROGRAMS[asked ?? ''];
  return load ? [load] : Object.values(PROGRAMS);
}

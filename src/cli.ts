#!/usr/bin/env node
import { Command } from 'commander';
import { UserError } from './core/errors.ts';

const USER_ERROR = 2;

/** A subcommand is loaded when it is asked for: `extract` need not wait for two chat libraries. */
const PROGRAMS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./cli/start.ts')).startProgram(),
  ask: async () => (await import('./cli/ask.ts')).askProgram(),
  extract: async () => (await import('./cli/extract/extract.ts')).extractProgram(),
  calendar: async () => (await import('./cli/calendar.ts')).calendarProgram(),
  ingest: async () => (await import('./cli/ingest.ts')).ingestProgram(),
  replay: async () => (await import('./cli/replay/replay.ts')).replayProgram(),
  doctor: async () => (await import('./cli/doctor/doctor.ts')).doctorProgram(),
  'slack-manifest': async () => (await import('./cli/chats/slack-manifest.ts')).slackManifestProgram(),
};

const program = new Command('dateline').description(
  'A story desk for Slack, Discord, the terminal and the browser: word for word, with sources.',
);

try {
  const asked = PROGRAMS[process.argv[2] ?? ''];
  for (const load of asked ? [asked] : Object.values(PROGRAMS)) program.addCommand(await load());
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n${error.hint}\n`);
  process.exitCode = USER_ERROR;
}

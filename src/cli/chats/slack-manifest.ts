import { Command } from 'commander';
import { listCommands } from '../../../commands/index.ts';
import { loadData } from '../../ingest/data/load-data.ts';
import { type ManifestFlags, toSlackManifest } from '../../platforms/slack/register/manifest.ts';
import { readSettings } from '../settings.ts';

/** `dateline slack-manifest`: the app manifest to paste when you create the Slack app. */
export function slackManifestProgram(): Command {
  return new Command('slack-manifest')
    .description("Print a Slack app manifest with every command, including the stories' own")
    .option('--name <name>', "the bot's name", 'Dateline')
    .option('--url <address>', 'public https address for HTTP mode and installations; without it, Socket Mode')
    .option('--socket-mode', 'with --url: use Socket Mode, and the address only for installations')
    .option('--no-agent', 'without the agent view: for a workspace whose plan has no agents')
    .action(async (flags: ManifestFlags) => {
      const { data, web } = readSettings();
      const { stories } = loadData(data, new Map());
      const manifest = toSlackManifest(listCommands(stories), { ...flags, urls: web.urls });
      process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
    });
}

import { Command } from 'commander';
import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import { UserError } from '../../core/errors.ts';
import { type RulingCase, toTestCase } from '../../core/rulings/to-test-case.ts';
import { openStore } from '../../store/open/open-store.ts';
import type { OpenStore, Store } from '../../store/port/port.ts';
import { readSettings } from '../settings.ts';
import { toSafeLine } from '../show/columns.ts';
import { describeHoldings } from './holdings.ts';
import { writeExport } from './write-export.ts';

/** `dateline workspace`: what Slack workspaces and Discord servers have in the store; works while the desk runs. */
export function workspaceProgram(): Command {
  const program = new Command('workspace').description('List, export or delete what a workspace has in the store');
  program
    .command('list')
    .description('list all workspaces with what each has; “own” is this machine’s, with the files in data/')
    .action(() => withStore(list));
  program
    .command('export')
    .description('print everything of a workspace, and the articles it sees, as one JSON object a line')
    .argument('<name>', 'such as slack/T0123 or discord/123456789; own: this machine’s')
    .action((name: string) =>
      withStore(async (store) => writeExport(store.workspaces.export(await findName(store, name)))),
    );
  program
    .command('rulings')
    .description('print what the team of a workspace decided, as test cases, one JSON object a line')
    .argument('[name]', 'as in the list', OWN_WORKSPACE)
    .action((name: string) =>
      withStore(async (store) => writeExport(listTestCases(store.of(await findName(store, name))))),
    );
  program
    .command('delete')
    .description('delete everything of a workspace, and the articles that no other one sees; it cannot be undone')
    .argument('<name>', 'as in the list')
    .option('--yes', 'really delete; without it, only say what would be deleted')
    .action((name: string, { yes }: { readonly yes?: boolean }) =>
      withStore((store) => remove(store, name, yes === true)),
    );
  return program;
}

async function withStore(use: (store: OpenStore) => Promise<void>): Promise<void> {
  const config = readSettings();
  const store = await openStore({ file: config.store, url: config.databaseUrl });
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

async function list(store: OpenStore): Promise<void> {
  for (const name of await store.workspaces.list())
    process.stdout.write(`${toSafeLine(name)}  ${await describeHoldings(store.of(name))}\n`);
}

/** The rulings in force, the oldest first. */
async function* listTestCases({ rulings }: Store): AsyncIterable<RulingCase> {
  for (const ruling of await rulings.list()) if (ruling.undone === null) yield toTestCase(ruling);
}

async function remove(store: OpenStore, typed: string, isSure: boolean): Promise<void> {
  const name = await findName(store, typed);
  const held = await describeHoldings(store.of(name));
  if (!isSure)
    throw new UserError(
      `This would delete ${toSafeLine(name)}: ${held}.`,
      `To keep a copy, use “dateline workspace export ${toSafeLine(name)}” first. Add --yes to delete it.`,
    );
  const rows = await store.workspaces.delete(name);
  process.stdout.write(`Deleted ${toSafeLine(name)}: ${held}; ${rows} rows in all.\n`);
  const next = name === OWN_WORKSPACE ? 'The files in data/ are read again at the next start.' : null;
  if (next) process.stdout.write(`${next}\n`);
}

async function findName({ workspaces }: OpenStore, typed: string): Promise<string> {
  const known = await workspaces.list();
  if (known.includes(typed)) return typed;
  throw new UserError(
    `There is no workspace “${toSafeLine(typed)}”.`,
    `There are: ${known.map(toSafeLine).join(', ')}.`,
  );
}

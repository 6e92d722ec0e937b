import { Command } from 'commander';
import { wallClock } from '../core/clock.ts';
import { readDay } from '../core/dates/read-day.ts';
import { openDateline } from '../main.ts';
import { readWorkspace, workspaceOption } from './in-workspace.ts';
import { readSettings } from './settings.ts';
import { createLog } from './show/log.ts';

/** `dateline story syria --json`: a public interface; prints what the desk knows of a story, as data. */
export function storyProgram(): Command {
  return new Command('story')
    .description('Print what the desk knows of a story: state, turns, dates ahead, people and articles')
    .argument('<story>', 'slug of the story')
    .option('--json', 'one JSON object a line, one for each day; there is no other form')
    .option('--as-of <date>', 'what was known on this day; may be given several times', collect, [])
    .addOption(workspaceOption())
    .action(async (story: string, flags: StoryFlags) => printStory(story, flags));
}

type StoryFlags = { readonly asOf: readonly string[]; readonly workspace: string };

const collect = (typed: string, before: readonly string[]): readonly string[] => [...before, typed];

async function printStory(story: string, { asOf, workspace }: StoryFlags): Promise<void> {
  const config = readSettings();
  const today = wallClock.now().toZonedDateTimeISO(config.zone).toPlainDate().toString();
  const days = asOf.map((typed) => readDay(typed, '--as-of', today));
  const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log: createLog('error') });
  try {
    // Articles that older rules have read give nothing to their stories yet.
    const rereader = dateline.rereader();
    rereader.start();
    await rereader.settled();
    const { desk } = await dateline.desks.of(await readWorkspace(workspace, dateline.store));
    for await (const whole of desk.ask.whole(story, { days, today }))
      process.stdout.write(`${JSON.stringify(whole)}\n`);
  } finally {
    await dateline.close();
  }
}

import { Command } from 'commander';
import { wallClock } from '../core/clock.ts';
import { openDateline } from '../main.ts';
import { readWorkspace, workspaceOption } from './in-workspace.ts';
import { readSettings } from './settings.ts';
import { createLog } from './show/log.ts';

/** `dateline calendar syria > syria.ics`: a story's key dates as a file to attach. */
export function calendarProgram(): Command {
  return new Command('calendar')
    .description("Print a story's key dates as an iCalendar file")
    .argument('<story>', 'slug of the story')
    .addOption(workspaceOption())
    .action(async (story: string, { workspace }: { workspace: string }) => {
      const dateline = await openDateline({
        config: readSettings(),
        clock: wallClock,
        isStoryClock: false,
        log: createLog('error'),
      });
      try {
        const { desk } = await dateline.desks.of(await readWorkspace(workspace, dateline.store));
        process.stdout.write(await desk.tell.calendar(story, wallClock.now()));
      } finally {
        await dateline.close();
      }
    });
}

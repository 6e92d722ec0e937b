import { movedCard } from '../../src/card/stories/moved-card.ts';
import { type Action, type CommandGroup, defineGroup } from '../../src/command/define.ts';
import type { Story } from '../../src/core/stories/story.ts';
import storyCommand from './own-command.ts';

/** The old command of a story that was renamed or merged: answers as the story does now, and says so. */
export default function movedStoryCommand(alias: string, story: Story): CommandGroup {
  const command = storyCommand(story);
  return defineGroup({
    ...command,
    name: alias,
    description: `Now /${story.slug}`,
    movedTo: story.slug,
    actions: command.actions.map((action) => withNote(action, alias, story.slug)),
  });
}

function withNote(action: Action, alias: string, slug: string): Action {
  return {
    ...action,
    run: async (values, context) => movedCard(await action.run(values, context), alias, slug),
  };
}

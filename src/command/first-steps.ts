import { type Command, isGroup } from './define.ts';

/** Three things to type for someone who has just opened the desk: about its first story, or how to begin where it has none. */
export function firstSteps(commands: readonly Command[]): readonly string[] {
  const story = commands.find((command) => isGroup(command) && command.story !== undefined && !command.movedTo);
  if (!story) return ['/follow https://news.example/feed', '/story new "The harbor wall" any:harbor,wall', '/help'];
  return [`/${story.name} summary`, `/${story.name} timeline`, '/help'];
}

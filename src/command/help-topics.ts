import type { HelpTopic } from '../card/help-card.ts';
import { type Command, type CommandGroup, isGroup } from './define.ts';

const MAX_STORIES = 3;

/** What people come for, and the commands for it, in the order of reading. */
const TOPICS: readonly (readonly [string, readonly string[]])[] = [
  ['Who said what', ['quote', 'compare', 'who', 'search']],
  ['Dates', ['dates', 'when', 'event']],
  ['Posted here', ['digest', 'alert', 'remind', 'replay']],
  ['What is read', ['follow', 'read', 'feeds', 'story']],
  ['Put right', ['date', 'people', 'corrections']],
  ['How it is doing', ['status', 'desk']],
];

/** The stories and the other commands of a desk, a line for each purpose. */
export function toHelpTopics(commands: readonly Command[]): readonly HelpTopic[] {
  const stories = commands.filter(isGroup).filter(({ story, movedTo }) => story !== undefined && !movedTo);
  const more = stories.length - MAX_STORIES;
  const known = new Set(commands.map(({ name }) => name));
  const topics = TOPICS.map(([label, names]) => ({
    label,
    usage: names
      .filter((name) => known.has(name))
      .map((name) => `/${name}`)
      .join(', '),
  })).filter(({ usage }) => usage !== '');
  return [
    ...stories.slice(0, MAX_STORIES).map(toStoryTopic),
    ...(more > 0 ? [{ label: `${more} more ${more === 1 ? 'story' : 'stories'}`, usage: '/story' }] : []),
    ...topics,
  ];
}

function toStoryTopic(story: CommandGroup): HelpTopic {
  const actions = story.actions.map(({ name }) => name);
  return { label: story.storyTitle ?? story.name, usage: `/${story.name} ${actions.join(', ')}` };
}

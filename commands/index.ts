import { type Command, isGroup } from '../src/command/define.ts';
import type { Story } from '../src/core/stories/story.ts';
import cite from './cite.ts';
import corrections from './corrections.ts';
import date from './dates/date.ts';
import dates from './dates/dates.ts';
import event from './dates/event.ts';
import when from './dates/when.ts';
import desk from './desk.ts';
import help from './help.ts';
import movedStoryCommand from './of-story/moved-story.ts';
import storyCommand from './of-story/own-command.ts';
import people from './people.ts';
import feeds from './reading/feeds.ts';
import follow from './reading/follow.ts';
import peek from './reading/peek.ts';
import read from './reading/read.ts';
import search from './search.ts';
import source from './source.ts';
import compare from './statements/compare.ts';
import quote from './statements/quote.ts';
import status from './status.ts';
import stories from './story.ts';
import alert from './telling/alert.ts';
import digest from './telling/digest.ts';
import remind from './telling/remind.ts';
import replay from './telling/replay.ts';
import who from './who.ts';

const OWN: readonly Command[] = [
  quote,
  dates,
  date,
  when,
  who,
  people,
  search,
  digest,
  alert,
  remind,
  event,
  replay,
  follow,
  feeds,
  read,
  peek,
  source,
  cite,
  compare,
  corrections,
  stories,
  desk,
  status,
  help,
];

/** Names that a story may not use for its command. */
export const RESERVED: readonly string[] = ['dateline', ...OWN.flatMap(namesOf)];

/** Every command in /help order: first each story's own, and last the names that stories had before. */
export function listCommands(followed: readonly Story[]): readonly Command[] {
  const free = followed.filter(({ slug }) => !RESERVED.includes(slug));
  const moved = free.flatMap((story) => (story.aliases ?? []).map((alias) => movedStoryCommand(alias, story)));
  return [...free.map(storyCommand), ...OWN, ...moved.filter(({ name }) => !RESERVED.includes(name))];
}

function namesOf(command: Command): readonly string[] {
  return isGroup(command) ? [command.name, ...(command.aliases ?? [])] : [command.name];
}

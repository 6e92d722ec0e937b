import type { Command } from '../src/command/define.ts';
import type { Story } from '../src/core/story.ts';
import cite from './cite.ts';
import dates from './dates.ts';
import digest from './digest.ts';
import help from './help.ts';
import quote from './quote.ts';
import remind from './remind.ts';
import search from './search.ts';
import source from './source.ts';
import status from './status.ts';
import storyCommand from './story.ts';
import who from './who.ts';

/** Every command in /help order; each story brings its own at the top. */
export function listCommands(stories: readonly Story[]): readonly Command[] {
  return [...stories.map(storyCommand), quote, dates, who, search, digest, remind, source, cite, status, help];
}

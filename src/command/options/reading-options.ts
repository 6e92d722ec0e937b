import type { Asker } from '../../desk/read/asker.ts';
import type { Caller, Option } from '../define.ts';

export const SOURCE_NUMBER = {
  type: 'integer',
  description: 'Its number, as /feeds shows it; not needed if there is only one',
  min: 1,
} as const satisfies Option;

/** Number of something that a button proposed. */
export const PROPOSAL = {
  type: 'integer',
  description: 'Number of the proposal; buttons fill it in',
  named: true,
  min: 1,
} as const satisfies Option;

export const JOINS = {
  type: 'text',
  description: "Story to add everything to; by default the stories' terms decide",
  suggest: async ({ desk }, typed) => desk.ask.typing.stories(typed),
} as const satisfies Option;

export const TEXT_RULE = {
  type: 'text',
  description: 'Where to take the text of an item from',
  named: true,
  choices: [
    { name: 'the feed', value: 'feed' },
    { name: 'its page if the feed has only a teaser', value: 'longest' },
    { name: 'always its page', value: 'page' },
  ],
} as const satisfies Option;

export const EVERY = {
  type: 'text',
  description: 'How often to poll it: 10m, 2h, 1d; auto (the default) follows its own pace',
  named: true,
} as const satisfies Option;

/** How many of the items that are there before a feed is followed can be read. */
const MAX_BACKLOG = 100;

export const BACKLOG = {
  type: 'integer',
  description: 'How many older items to read; by default only what is new from now on',
  named: true,
  min: 0,
  max: MAX_BACKLOG,
} as const satisfies Option;

export function toAsker({ channel, user }: Caller, story: string | undefined): Asker {
  return { channel, user, story: story ?? null };
}

import type { Option } from '../define.ts';

/** Page of a longer answer; typed by name only. */
export const PAGE = {
  type: 'integer',
  description: 'Page of the answer to show',
  named: true,
  min: 1,
  max: 9999,
} as const satisfies Option;

/** Only one story's articles; typed by name only. */
export const STORY = {
  type: 'text',
  description: 'Only this story',
  named: true,
  suggest: async ({ desk }, typed) => desk.ask.typing.stories(typed),
} as const satisfies Option;

/** Dates gone by instead of those ahead; typed by name only. */
export const PAST_DATES = {
  type: 'boolean',
  description: 'Show the dates gone by instead',
  named: true,
} as const satisfies Option;

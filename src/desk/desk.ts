import type { Ask } from './ask/ask.ts';
import type { Drafts } from './read/drafts/drafts.ts';
import type { Feeds } from './read/feeds/feeds.ts';
import type { Texts } from './read/take/texts.ts';
import type { Stories } from './stories/stories.ts';
import type { Subscriptions } from './tell/subscriptions.ts';
import type { Whose } from './whose.ts';

/** What is read, and what belongs together. */
type Read = {
  readonly feeds: Feeds;
  readonly texts: Texts;
  readonly drafts: Drafts;
  readonly stories: Stories;
  readonly whose: Whose;
};

/** What is told without being asked. */
type Tell = Subscriptions & {
  /** A story's key dates as an iCalendar feed. Throws a UserError where there is no such story. */
  calendar(story: string, now: Temporal.Instant): Promise<string>;
};

/** The use cases of a command, a port for each journey; each is made in a file of its own. */
export type Desk = { readonly ask: Ask; readonly read: Read; readonly tell: Tell };

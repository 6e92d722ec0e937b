import type { PersonZones } from '../store/port/workspaces/zones.ts';
import type { Ask } from './ask/ask.ts';
import type { Drafts } from './read/drafts/drafts.ts';
import type { Feeds } from './read/feeds/feeds.ts';
import type { Texts } from './read/take/texts.ts';
import type { Rule } from './rulings/rule.ts';
import type { Stories } from './stories/stories.ts';
import type { Replays } from './tell/replay/replays.ts';
import type { Subscriptions } from './tell/subscriptions.ts';
import type { Whose } from './whose.ts';

/** Getting articles in, and sorting them into stories. */
type Read = {
  readonly feeds: Feeds;
  readonly texts: Texts;
  readonly drafts: Drafts;
  readonly stories: Stories;
  readonly whose: Whose;
};

/** What Dateline posts by itself. */
type Tell = Subscriptions & {
  readonly replays: Replays;
  /** Time zones that people said are theirs. */
  readonly zones: PersonZones;
  /** A story's key dates as an iCalendar feed. Throws a UserError if there is no such story. */
  calendar(story: string, now: Temporal.Instant): Promise<string>;
};

/** The use cases that commands call, one port for each journey; each is created in its own file. */
export type Desk = { readonly ask: Ask; readonly read: Read; readonly tell: Tell; readonly rule: Rule };

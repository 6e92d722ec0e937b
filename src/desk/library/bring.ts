import type { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import type { Store } from '../../store/port/port.ts';
import type { Prepare } from './read-data.ts';

/** What bringing the files of data/ into a workspace needs of its library. */
type BringParts = {
  readonly store: Store;
  readonly prepare: Prepare;
  readonly now: () => Temporal.Instant;
  readonly isClosed: () => boolean;
  /** Called with the stories of the files before any article is prepared; null: they could not be read. */
  readonly onStories: (stories: readonly Story[] | null) => Promise<void>;
};

export type Brought = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly problems: readonly UserError[];
};

/** Brings the files of data/ into a workspace. */
export type Bring = (parts: BringParts) => Promise<Brought>;

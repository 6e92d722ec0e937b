import type { Front } from '../../command/front/front.ts';
import type { Log } from '../../core/log.ts';
import type { Previews } from './preview/preview.ts';
import type { Access } from './reach/access.ts';

export type WebHealth = { readonly ok: boolean; readonly checks: Readonly<Record<string, string>> };

export type WebParts = {
  readonly front: Front;
  /** 0: any free one. */
  readonly port: number;
  readonly access: Access;
  readonly now: () => Temporal.Instant;
  readonly zone: string;
  /** Whether everything that answers and posts need is well. */
  readonly ready: () => Promise<WebHealth>;
  /** Prometheus text. */
  readonly metrics: () => Promise<string>;
  /** A story's key dates as an iCalendar feed; throws if there is no such story. */
  readonly calendar: (story: string) => Promise<string>;
  /** The stories that have a calendar. */
  readonly stories: () => readonly { readonly slug: string; readonly title: string }[];
  /** What the chat services would get for a card, so that the page can show it in their look. */
  readonly previews: Previews;
  /** The followed feeds, as OPML. */
  readonly sources: () => Promise<string>;
  readonly log: Log;
};

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
  /** Whether all is well that answers and posts need. */
  readonly ready: () => Promise<WebHealth>;
  /** Prometheus text. */
  readonly metrics: () => Promise<string>;
  /** A story's key dates as an iCalendar feed; throws where there is no such story. */
  readonly calendar: (story: string) => Promise<string>;
  /** The stories that have one. */
  readonly stories: () => readonly { readonly slug: string; readonly title: string }[];
  /** How the chat services would be sent a card, so that the page can show it as there. */
  readonly previews: Previews;
  /** What is followed, as OPML. */
  readonly sources: () => Promise<string>;
  readonly log: Log;
};

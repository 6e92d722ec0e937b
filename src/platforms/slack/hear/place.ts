import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '../connect/web-client.ts';

/** Where an answer goes. */
export type SlackPlace = {
  readonly client: WebClient;
  readonly channel: string;
  readonly user: string;
  /** The thread it was asked in. */
  readonly thread?: string | undefined;
  /** The response_url of what was asked, good where the bot is no member. */
  readonly respond?: RespondFn | undefined;
  /** A direct message: nobody else reads it. */
  readonly isDirect: boolean;
  /** The asker's own message whose button was pressed, to turn its page in place. */
  readonly isReplaced?: boolean;
};

import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '../connect/web-client.ts';

/** Where an answer goes. */
export type SlackPlace = {
  readonly client: WebClient;
  readonly channel: string;
  readonly user: string;
  /** The thread it was asked in. */
  readonly thread?: string | undefined;
  /** The response_url of the question, which works even if the bot is not a member. */
  readonly respond?: RespondFn | undefined;
  /** Whether it is a direct message, which nobody else reads. */
  readonly isDirect: boolean;
  /** The caller's own message whose button was pressed, to turn its page in place. */
  readonly isReplaced?: boolean;
};

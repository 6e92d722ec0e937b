import { webApi } from '@slack/bolt';
import { reasonFor } from '../connect/explain-slack.ts';

/** What Slack said, in its own word where it has one. */
export function reasonOf(error: unknown, { slackApiUrl }: webApi.WebClientOptions): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return reasonFor(error, slackApiUrl ?? null);
}

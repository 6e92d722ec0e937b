import { webApi } from '@slack/bolt';
import { reasonFor } from '../connect/explain-slack.ts';

/** What Slack said, as its own error code if it has one. */
export function reasonOf(error: unknown, { slackApiUrl }: webApi.WebClientOptions): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return reasonFor(error, slackApiUrl ?? null);
}

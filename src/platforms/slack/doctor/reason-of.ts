import { webApi } from '@slack/bolt';

/** What Slack said, in its own word where it has one. */
export function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof Error ? error.message : String(error);
}

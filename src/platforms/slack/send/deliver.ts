import { setTimeout as wait } from 'node:timers/promises';
import { RespondError, webApi } from '@slack/bolt';
import type { SlackMessage } from '../draw/render.ts';
import type { SlackPlace } from '../hear/place.ts';
import { RESPONSE_URL_USES } from '../limits.ts';

/** Text from an article unfurls nothing, links no names and pings nobody. */
export const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;

const LONGEST_WAIT_SECONDS = 30;

/** Sends an answer's messages in order, to the caller alone or to the channel. Rejects if Slack accepts them neither way. */
export async function deliver(
  place: SlackPlace,
  messages: readonly SlackMessage[],
  visibility: 'caller' | 'channel',
): Promise<void> {
  for (const [index, message] of messages.entries()) {
    const isResponded = index < RESPONSE_URL_USES && (await respond(place, message, visibility, messages.length === 1));
    if (!isResponded) await post(place, message, visibility);
  }
}

/** Whether the response_url accepted it: it expires after 30 minutes, and Slack may fail. */
async function respond(
  { respond, thread, isReplaced }: SlackPlace,
  message: SlackMessage,
  visibility: 'caller' | 'channel',
  isOnly: boolean,
): Promise<boolean> {
  if (!respond) return false;
  try {
    await respond({
      ...message,
      ...QUIET,
      response_type: visibility === 'caller' ? 'ephemeral' : 'in_channel',
      replace_original: isOnly && isReplaced === true,
      ...(thread ? { thread_ts: thread } : {}),
    });
    return true;
  } catch (error) {
    // Any other failure may have happened after Slack accepted it.
    if (error instanceof RespondError) return false;
    throw error;
  }
}

async function post(place: SlackPlace, message: SlackMessage, visibility: 'caller' | 'channel'): Promise<void> {
  const { client, channel, user, thread, isDirect } = place;
  const body = { channel, ...message, ...QUIET, ...(thread ? { thread_ts: thread } : {}) };
  await obeyingRates(() =>
    visibility === 'caller' && !isDirect ? client.chat.postEphemeral({ ...body, user }) : client.chat.postMessage(body),
  );
}

/** Someone is waiting for the answer, so waits once if Retry-After is short. */
async function obeyingRates<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof webApi.WebAPIRateLimitedError) || error.retryAfter > LONGEST_WAIT_SECONDS) throw error;
    await wait(error.retryAfter * 1000);
    return call();
  }
}

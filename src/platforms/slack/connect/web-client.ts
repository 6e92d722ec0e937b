import { type Logger, webApi } from '@slack/bolt';

export type WebClient = webApi.WebClient;

const TIMEOUT_MS = 10_000;

/**
 * Makes every Web API call once. The client's own ten retries could post twice, and would hide a rate limit; the caller
 * decides what was certainly not sent.
 */
export function toClientOptions(apiUrl: string | null | undefined, logger: Logger): webApi.WebClientOptions {
  return {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    fetch: fetchInTime,
    logger,
  };
}

/** Answers to a response_url have no time limit of their own. */
const fetchInTime: webApi.FetchFunction = (url, init) =>
  fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), ...init });

export function createWebClient(token: string, options: webApi.WebClientOptions): WebClient {
  return new webApi.WebClient(token, options);
}

import { webApi } from '@slack/bolt';
import type { SendResult } from '../../delivery/sender.ts';
import { NotInstalled } from './oauth/installation-store.ts';

type Failure = Exclude<SendResult, { readonly kind: 'sent' }>;

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const KINDS: Readonly<Record<string, Failure['kind']>> = {
  ratelimited: 'retry',
  rate_limited: 'retry',
  message_limit_exceeded: 'retry',
  channel_not_found: 'lost',
  is_archived: 'lost',
  is_inactive: 'lost',
  not_in_channel: 'lost',
  cannot_dm_bot: 'lost',
  messages_tab_disabled: 'lost',
  restricted_action: 'lost',
  restricted_action_read_only_channel: 'lost',
  restricted_action_thread_only_channel: 'lost',
  restricted_action_non_threadable_channel: 'lost',
  account_inactive: 'lost',
  invalid_auth: 'lost',
  not_authed: 'lost',
  token_revoked: 'lost',
  token_expired: 'lost',
  missing_scope: 'lost',
  no_permission: 'lost',
  org_login_required: 'lost',
  ekm_access_denied: 'lost',
  access_denied: 'lost',
  team_access_not_granted: 'lost',
  fatal_error: 'unsure',
  internal_error: 'unsure',
  request_timeout: 'unsure',
  service_unavailable: 'unsure',
  team_added_to_org: 'retry',
};
/** The connection was never made, so nothing was sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const SECOND_MS = 1000;

/** What a failed chat.postMessage means for the post. */
export function toSendResult(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  if (isNotInstalled(error)) return { kind: 'lost', reason };
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'retry', afterMs: error.retryAfter * SECOND_MS, reason };
  if (error instanceof webApi.WebAPIPlatformError)
    return toFailure(KINDS[error.data.error] ?? 'refused', error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return toFailure(error.statusCode < 500 ? 'refused' : 'unsure', reason);
  if (error instanceof webApi.WebAPIRequestError)
    return toFailure(NEVER_SENT.has(codeOf(error.original)) ? 'retry' : 'unsure', reason);
  // The client's word for a 429 without Retry-After.
  if (reason.startsWith('Retry header')) return toFailure('retry', reason);
  return toFailure('unsure', reason);
}

/** Bolt wraps what our store throws. */
function isNotInstalled(error: unknown): boolean {
  if (error instanceof NotInstalled) return true;
  return error instanceof Error && 'original' in error && isNotInstalled(error.original);
}

function toFailure(kind: Failure['kind'], reason: string): Failure {
  return kind === 'retry' ? { kind, afterMs: null, reason } : { kind, reason };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

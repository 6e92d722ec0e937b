import { webApi } from '@slack/bolt';
import type { SendResult } from '../../../delivery/sender.ts';
import { NotInstalled, SealedOtherwise } from '../oauth/installation-store.ts';

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
/**
 * These are about the token: no channel may lose its subscriptions because an operator has to renew a token. Nothing is
 * sent, and the same post is sent once the token is right.
 */
const BLOCKED = new Set([
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
  'account_inactive',
  'missing_scope',
]);
const BLOCKED_MS = 15 * 60_000;
/** For a workspace that installed the app itself, these mean that it removed the app. */
const TAKEN_AWAY = new Set(['token_revoked', 'account_inactive']);
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

/** Whose token it is: from the settings, or from a workspace that installed the app. */
export type TokenOwner = 'ours' | 'theirs';

/** What a failed chat.postMessage means for the post. */
export function toSendResult(error: unknown, whose: TokenOwner): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  if (isCausedBy(error, NotInstalled)) return { kind: 'lost', reason };
  if (isCausedBy(error, SealedOtherwise)) return { kind: 'retry', afterMs: BLOCKED_MS, reason };
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'retry', afterMs: error.retryAfter * SECOND_MS, reason };
  if (error instanceof webApi.WebAPIPlatformError) return toRefusal(error.data.error, whose);
  if (error instanceof webApi.WebAPIHTTPError) return toFailure(error.statusCode < 500 ? 'refused' : 'unsure', reason);
  if (error instanceof webApi.WebAPIRequestError)
    return toFailure(NEVER_SENT.has(codeOf(error.original)) ? 'retry' : 'unsure', reason);
  // The client's word for a 429 without Retry-After.
  if (reason.startsWith('Retry header')) return toFailure('retry', reason);
  return toFailure('unsure', reason);
}

function toRefusal(error: string, whose: TokenOwner): Failure {
  if (whose === 'theirs' && TAKEN_AWAY.has(error)) return { kind: 'lost', reason: error };
  if (BLOCKED.has(error)) return { kind: 'retry', afterMs: BLOCKED_MS, reason: error };
  return toFailure(KINDS[error] ?? 'refused', error);
}

/** Bolt wraps what our store throws. */
function isCausedBy(error: unknown, cause: typeof NotInstalled | typeof SealedOtherwise): boolean {
  if (error instanceof cause) return true;
  return error instanceof Error && 'original' in error && isCausedBy(error.original, cause);
}

function toFailure(kind: Failure['kind'], reason: string): Failure {
  return kind === 'retry' ? { kind, afterMs: null, reason } : { kind, reason };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

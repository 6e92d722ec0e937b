import type { SubscriptionKind } from '../../core/schedule/subscription.ts';

/** The command of each kind of subscription. */
export const KIND_COMMANDS: Readonly<Record<SubscriptionKind, string>> = {
  digest: 'digest',
  reminder: 'remind',
  alert: 'alert',
};

/** What one of them is called, before its number. */
export const KIND_NOUNS: Readonly<Record<SubscriptionKind, string>> = {
  digest: 'Digest',
  reminder: 'Reminders',
  alert: 'Alert',
};

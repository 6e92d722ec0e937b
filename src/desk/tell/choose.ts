import type { Channel } from '../../core/channels/channel.ts';
import { UserError } from '../../core/errors.ts';
import type { Subscription, SubscriptionKind } from '../../core/schedule/subscription.ts';
import type { Store } from '../../store/port/port.ts';

const NOUNS: Readonly<Record<SubscriptionKind, { readonly one: string; readonly command: string }>> = {
  digest: { one: 'digest', command: 'digest' },
  alert: { one: 'alert', command: 'alert' },
  reminder: { one: 'reminder', command: 'remind' },
};

/** A channel's subscription by number; without a number, the only one. Throws a UserError. */
export async function chooseSubscription(
  { ledger }: Store,
  channel: Channel,
  kind: SubscriptionKind,
  id: number | null,
): Promise<Subscription> {
  const { one, command } = NOUNS[kind];
  const all = await ledger.list(channel, kind);
  const [first] = all;
  if (!first) throw new UserError(`This channel has no ${one}.`, `/help ${command} shows how to set one up.`);
  if (id === null && all.length === 1) return first;
  const chosen = all.find((subscription) => subscription.id === id);
  if (chosen) return chosen;
  const numbers = all.map((subscription) => String(subscription.id));
  const message = id === null ? `This channel has several ${one}s.` : `This channel has no ${one} ${id}.`;
  throw new UserError(message, `Choose one of ${numbers.join(', ')}; /${command} list shows them.`, {
    option: 'number',
    values: numbers.slice(0, 5),
  });
}

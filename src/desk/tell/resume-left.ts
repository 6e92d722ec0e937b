import type { Workspace } from '../../core/channels/channel.ts';
import type { Ledger } from '../../store/port/ledger.ts';
import { nextLook } from './subscribe.ts';

/** Why the subscriptions of a workspace are suspended while Dateline is not in it. */
export const LEFT = 'Dateline was removed from here; it continues once it is invited again';

/** Resumes the subscriptions of a workspace Dateline had left, without making up for missed posts; returns how many. */
export async function resumeLeft(
  ledger: Ledger,
  { platform, workspace }: Workspace,
  now: Temporal.Instant,
): Promise<number> {
  const left = (await ledger.lost()).filter(
    ({ channel, note }) => note === LEFT && channel.platform === platform && channel.workspace === workspace,
  );
  for (const subscription of left) {
    const nextAt = nextLook(subscription, now);
    await ledger.change(subscription.id, { state: 'active', note: null, since: now, settledAt: now, nextAt });
  }
  return left.length;
}

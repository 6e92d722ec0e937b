import type { Checkup } from '../../../core/checkup.ts';

const MOST_SECONDS = 5;

/** Compares this machine's clock with the Date of an answer, which has whole seconds; nothing if there was none. */
export function checkSkew(date: string | null, now: Temporal.Instant): readonly Checkup[] {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(theirs)) return [];
  const what = 'Discord clock';
  const seconds = Math.round((now.epochMilliseconds - theirs) / 1000);
  if (Math.abs(seconds) <= MOST_SECONDS) return [{ what, isWell: true, says: 'agrees with this machine', hint: '' }];
  const says = `this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`;
  return [{ what, isWell: false, says, hint: 'Set the clock of this machine by NTP: digests depend on it.' }];
}

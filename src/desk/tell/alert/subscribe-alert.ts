import { toAlertCron } from '../../../core/schedule/alert-pace.ts';
import { USUAL_POSTS_AN_HOUR } from '../../../core/schedule/telling-choice.ts';
import type { Subscribed } from '../../../store/port/ledger.ts';
import { readChoice } from '../choice/read-choice.ts';
import { addRequested, readPeople, type SubscribeParts } from '../subscribe.ts';
import type { AlertRequest } from '../subscriptions.ts';
import { CURSOR } from './alert-state.ts';

/** Sets up an alert: what comes from now on. Throws a UserError. */
export async function subscribeAlert(
  parts: SubscribeParts,
  request: AlertRequest,
  now: Temporal.Instant,
): Promise<Subscribed> {
  const { store } = parts;
  const people = request.people && [...new Set(await readPeople(parts, request.people))].sort();
  const choice = { ...(await readChoice(store, request)), anHour: request.anHour ?? USUAL_POSTS_AN_HOUR };
  const revision = await store.articles.revision();
  const cron = toAlertCron(request.pace);
  const rule = { kind: 'alert', cron, offsets: [], onlyDate: null, people, whenEmpty: 'silent', choice } as const;
  const added = await addRequested(parts, request, rule, now);
  if (added.what === 'new') await store.ledger.tell(added.subscription.id, CURSOR, revision);
  return added;
}

import type { types } from '@slack/bolt';
import { errorCard } from '../../../../card/error-card.ts';
import type { WebClient } from '../../connect/web-client.ts';
import { renderSlackCard } from '../../draw/render.ts';
import { deliver } from '../../send/deliver.ts';

/** False if Slack's three seconds for opening it are over, or it fails. */
export async function openView(client: WebClient, trigger: string, view: types.ModalView): Promise<boolean> {
  try {
    await client.views.open({ trigger_id: trigger, view });
    return true;
  } catch {
    return false;
  }
}

/** The same if there is no other answer: a direct message says that it came too late. */
export async function openViewOrSay(
  client: WebClient,
  trigger: string,
  view: types.ModalView,
  user: string,
): Promise<void> {
  if (await openView(client, trigger, view)) return;
  const card = errorCard(
    'The form did not open in time.',
    'Slack waits only three seconds. What you pressed was done; for a form, press it again.',
  );
  await deliver({ client, channel: user, user, isDirect: true }, renderSlackCard(card, []), 'caller');
}

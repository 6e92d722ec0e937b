import type { Caller } from '../../../command/define.ts';
import { parseCall } from '../../../command/grammar/encode-call.ts';
import type { WebClient } from '../connect/web-client.ts';
import type { Ears } from './ears.ts';
import { fillForm } from './form/fill-form.ts';
import { findForm } from './form/find-form.ts';
import { FORM } from './form/form-blocks.ts';
import { type FormPlace, parsePlace } from './form/form-place.ts';
import { openViewOrSay } from './form/open-view.ts';
import { renderAnswer } from './form/render-answer.ts';
import { renderSlackForm } from './form/render-form.ts';
import { publishHome } from './home/publish-home.ts';
import { HOME_CHANNEL, OPEN_FORM } from './home/render-home.ts';
import type { Press, PressedView } from './typed/parse-press.ts';

/** Handles what was pressed or chosen in the Home tab or in a modal, for the channel that the view carries along. */
export async function answerInView(press: Press, view: PressedView, client: WebClient, ears: Ears): Promise<void> {
  const place = parsePlace(view.private_metadata);
  if (!place) return;
  const { team, user } = press;
  const channel = press.action === HOME_CHANNEL ? press.value : (place.channel ?? user);
  const caller = await ears.callers.of(client, { team, channel, user });
  if (press.action === HOME_CHANNEL) return publishHome(client, ears.front, caller);
  if (press.action === OPEN_FORM || press.action === FORM) return showForm(press, view, place, caller, client, ears);
  await showAnswer(press, view, caller, client, ears);
}

async function showForm(
  press: Press,
  view: PressedView,
  place: FormPlace,
  caller: Caller,
  client: WebClient,
  { front }: Ears,
): Promise<void> {
  const path = press.action === FORM ? press.value : parseCall(press.value)?.path;
  const form = findForm(path ?? '', front.commands());
  if (!form) return;
  const next = renderSlackForm(form, { channel: place.channel, zone: caller.zone });
  if (press.action !== FORM) return openViewOrSay(client, press.trigger, next, press.user);
  await client.views.update({ view_id: view.id, view: next });
}

/** In a modal, the answer or the form of the call replaces it; on the Home tab it opens a modal, and the tab is refreshed. */
async function showAnswer(
  press: Press,
  view: PressedView,
  caller: Caller,
  client: WebClient,
  { front }: Ears,
): Promise<void> {
  const call = parseCall(press.value);
  if (!call) return;
  const form = await fillForm(front, call, caller);
  const answer =
    form ?? renderAnswer((await front.answer(call, caller)).card, { path: call.path, channel: caller.channel.id });
  if (view.type === 'modal') {
    await client.views.update({ view_id: view.id, view: answer });
    return;
  }
  await openViewOrSay(client, press.trigger, answer, press.user);
  await publishHome(client, front, caller);
}

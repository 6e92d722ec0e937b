import type { App, SlackViewAction } from '@slack/bolt';
import { deliver } from '../deliver.ts';
import type { Ears } from '../listen.ts';
import { renderCard } from '../render.ts';
import { findForm, TYPED_ONLY } from './find-form.ts';
import { parseForm } from './parse-form.ts';
import { renderAnswer } from './render-answer.ts';
import { FORM } from './render-form.ts';
import { toErrors } from './to-errors.ts';

/** A form sent off runs its command. An error is shown under the input it is about; an answer takes the form's place. */
export function listenToForms(app: App, { front, callers, log }: Ears): void {
  app.view({ callback_id: FORM, type: 'view_submission' }, async ({ view, body, ack, client }) => {
    const filled = parseForm(view);
    if (!filled) return ack();
    const { call, channel } = filled;
    const user = body.user.id;
    const caller = await callers.of(client, { team: teamOf(body), channel, user });
    const { card, visibility } = await front.answer(call, caller);
    const place = { path: call.path, channel };
    if (card.tone === 'error') {
      const options = Object.keys(findForm(call.path, front.commands())?.action.options ?? {});
      const errors = toErrors(
        card,
        place,
        options.filter((name) => !TYPED_ONLY.has(name)),
      );
      return ack({ response_action: 'errors', errors });
    }
    await ack({ response_action: 'update', view: renderAnswer(card, place) });
    if (visibility !== 'channel') return;
    try {
      await deliver({ client, channel, user, isDirect: false }, renderCard(card, []), 'channel');
    } catch (error) {
      // Whoever filled it in has the answer before them; the channel may not have let the bot in.
      log.warn({ platform: 'slack', channel, error: String(error) }, 'answer of a form not posted');
    }
  });
}

function teamOf({ team, user }: SlackViewAction): string {
  return team?.id ?? user.team_id ?? '';
}

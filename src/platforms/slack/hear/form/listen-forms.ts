import { setTimeout as wait } from 'node:timers/promises';
import type {
  AllMiddlewareArgs,
  App,
  SlackViewAction,
  SlackViewMiddlewareArgs,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Card } from '../../../../card/card.ts';
import { plain } from '../../../../card/parts/leaves/leaves.ts';
import type { Log } from '../../../../core/log.ts';
import { renderSlackCard } from '../../draw/render.ts';
import { ACK_MS } from '../../limits.ts';
import { deliver } from '../../send/deliver.ts';
import type { Ears } from '../ears.ts';
import { FORM, OPTION_BLOCK } from './form-blocks.ts';
import { type Filled, parseForm } from './parse-form.ts';
import { renderAnswer } from './render-answer.ts';
import { toErrors } from './to-errors.ts';

/** The rest of the three seconds is for the network. */
const DEADLINE_MS = ACK_MS - 1000;
const WAITING: Card = {
  title: 'Working on it',
  tone: 'notice',
  blocks: [{ kind: 'text', leaves: [plain('The answer will appear here.')] }],
};

type Args = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/**
 * Submitting a form runs its command. An error is shown under the input it is about; an answer replaces the form, even
 * if it comes later than Slack would wait.
 */
export function listenToForms(app: App, ears: Ears): void {
  app.view<ViewSubmitAction>({ callback_id: FORM, type: 'view_submission' }, async (args) => {
    const filled = parseForm(args.view);
    if (filled) await answerForm(filled, args, ears);
    else await args.ack();
  });
}

async function answerForm({ call, channel }: Filled, args: Args, ears: Ears): Promise<void> {
  const { view, body, ack, client } = args;
  const place = { path: call.path, channel };
  const deadline = wait(DEADLINE_MS, undefined, { ref: false });
  const caller = await ears.callers.of(client, { team: teamOf(body), channel, user: body.user.id });
  const answering = ears.front.answer(call, caller);
  const early = await Promise.race([answering, deadline]);
  if (early?.card.tone === 'error')
    return ack({ response_action: 'errors', errors: toErrors(early.card, place, findAsked(view)) });
  await ack({ response_action: 'update', view: renderAnswer(early?.card ?? WAITING, place) });
  const { card, visibility } = await answering;
  if (!early) await client.views.update({ view_id: view.id, view: renderAnswer(card, place) });
  if (visibility === 'channel') await post(card, channel, args, ears.log);
}

/** The options that the form has inputs for. */
function findAsked({ blocks }: ViewOutput): readonly string[] {
  return blocks.flatMap(({ block_id }) =>
    block_id?.startsWith(OPTION_BLOCK) ? [block_id.slice(OPTION_BLOCK.length)] : [],
  );
}

/** The person who filled it in already sees the answer; the bot may not be in the channel. */
async function post(card: Card, channel: string, { client, body }: Args, log: Log): Promise<void> {
  try {
    await deliver({ client, channel, user: body.user.id, isDirect: false }, renderSlackCard(card, []), 'channel');
  } catch (error) {
    log.warn({ platform: 'slack', channel, error: String(error) }, 'could not post the answer of a form');
  }
}

function teamOf({ team, user }: SlackViewAction): string {
  return team?.id ?? user.team_id ?? '';
}

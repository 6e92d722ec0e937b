import type { AllMiddlewareArgs, App, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { POST } from '../send/post-button.ts';
import { parseAsk } from './ask.ts';
import type { Ears } from './ears.ts';
import { fillForm } from './form/fill-form.ts';
import { openView } from './form/open-view.ts';
import { reply, replyToAll } from './reply.ts';
import { type Press, parsePress } from './typed/parse-press.ts';
import { answerInView } from './view-actions.ts';

type Args = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Buttons and selects: each holds a command, as if it were typed. */
export function listenToActions(app: App, ears: Ears): void {
  app.action({ type: 'block_actions' }, async (args) => {
    await args.ack();
    const press = parsePress(args.body);
    if (press?.view) await answerInView(press, press.view, args.client, ears);
    else if (press) await answerInChannel(press, args, ears);
  });
}

async function answerInChannel(press: Press, { client, respond }: Args, { front, callers }: Ears): Promise<void> {
  const { team, user, thread, channel = user } = press;
  const ask = parseAsk(press.value);
  if (!ask) return;
  const caller = await callers.of(client, { team, channel, user });
  const isPosted = press.action === POST;
  const isReplaced = !isPosted && press.isEphemeral && 'call' in ask && 'page' in ask.call.values;
  const form = 'call' in ask && !isPosted ? await fillForm(front, ask.call, caller) : undefined;
  if (form && (await openView(client, press.trigger, form))) return;
  const place = { client, channel, user, thread, respond, isDirect: false, isReplaced };
  await (isPosted ? replyToAll : reply)(front, ask, caller, place);
}

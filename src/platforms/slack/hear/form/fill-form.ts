import type { types } from '@slack/bolt';
import type { Call } from '../../../../command/call.ts';
import type { Caller } from '../../../../command/define.ts';
import type { Front } from '../../../../command/front/front.ts';
import { findForm } from './find-form.ts';
import { renderSlackForm } from './render-form.ts';

/** The filled-in form that a call asks for instead of an answer; undefined if it should run. */
export async function fillForm(front: Front, call: Call, caller: Caller): Promise<types.ModalView | undefined> {
  const filled = await front.fillIn(call, caller);
  const form = filled && findForm(call.path, front.commands());
  if (!filled || !form) return undefined;
  const carried = Object.fromEntries(Object.entries(call.values).map(([name, value]) => [name, String(value)]));
  const asked = Object.keys(filled);
  return renderSlackForm(
    { ...form, siblings: [] },
    { channel: caller.channel.id, zone: caller.zone, filled, asked, carried },
  );
}

import type { Caller, Command } from '../../../../command/define.ts';
import type { Front } from '../../../../command/front/front.ts';
import { mayTry } from '../../../../command/rights/may-try.ts';
import type { WebClient } from '../../connect/web-client.ts';
import { findBareForm } from '../form/find-form.ts';
import { toHomeCalls } from './home-calls.ts';
import { type Home, renderHome } from './render-home.ts';

/** The command whose form searches people and stories. */
const ASKING = 'quote';

/** Publishes a person's Home tab for the channel they chose. */
export async function publishHome(client: WebClient, front: Front, caller: Caller): Promise<void> {
  const commands = front.commands();
  const sections = toHomeCalls(commands).map(async (call) => ({ call, card: (await front.answer(call, caller)).card }));
  const view = renderHome({
    channel: caller.channel.id,
    sections: await Promise.all(sections),
    forms: formsFor(caller, commands),
  });
  await client.views.publish({ user_id: caller.user, view });
}

function formsFor(caller: Caller, commands: readonly Command[]): Home['forms'] {
  const managed = commands.filter(({ name }) => {
    const form = findBareForm(name, commands);
    return form !== undefined && mayTry(form.action, caller);
  });
  return [
    ...commands.filter(({ name }) => name === ASKING).map(({ name }) => ({ label: 'Who said what', path: name })),
    ...managed.map(({ name }) => ({ label: `New ${name}`, path: name })),
  ];
}

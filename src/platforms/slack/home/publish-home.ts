import type { Caller } from '../../../command/define.ts';
import type { Front } from '../../../command/front.ts';
import { findBareForm } from '../form/find-form.ts';
import type { WebClient } from '../web-client.ts';
import { renderHome } from './render-home.ts';

/** What the Home tab asks for a channel, in order. */
const ASKED = ['status', 'dates', 'digest list', 'remind list'] as const;

/** Publishes somebody's Home tab for the channel they chose. */
export async function publishHome(client: WebClient, front: Front, caller: Caller): Promise<void> {
  const commands = front.commands();
  const replies = await Promise.all(
    ASKED.filter((path) => commands.some(({ name }) => name === path.split(' ')[0])).map((path) =>
      front.answer({ path, values: {} }, caller),
    ),
  );
  const forms = caller.mayManage
    ? commands
        .filter(({ name }) => findBareForm(name, commands))
        .map(({ name }) => ({ label: `New ${name}`, path: name }))
    : [];
  const view = renderHome({ channel: caller.channel.id, cards: replies.map(({ card }) => card), forms });
  await client.views.publish({ user_id: caller.user, view });
}

import { z } from 'zod';
import { checkMessage, Refusal } from './check-message.ts';
import { seenIn } from './read-blocks.ts';
import type { State } from './state.ts';

/** https://docs.slack.dev/reference/methods/chat.unfurl; Bolt adds `team_id`. */
const UNFURL = z.strictObject({
  channel: z.string(),
  ts: z.string().regex(/^\d+\.\d{6}$/),
  unfurls: z.record(z.string(), z.strictObject({ blocks: z.array(z.unknown()).min(1) })),
  team_id: z.string().optional(),
});

/** Shows previews below a message's links: only of addresses that the message has. */
export function unfurl(body: Readonly<Record<string, unknown>>, state: State): object {
  const { unfurls: given, ...rest } = body;
  const { error, data } = UNFURL.safeParse({ ...rest, unfurls: typeof given === 'string' ? JSON.parse(given) : given });
  if (!data) throw new Refusal('invalid_arguments', z.prettifyError(error));
  const { channel, ts, unfurls } = data;
  const posted = state.linked.find((message) => message.channel === channel && message.ts === ts);
  if (!posted) throw new Refusal('cannot_find_message', ts);
  for (const [url, { blocks }] of Object.entries(unfurls)) {
    if (!posted.urls.includes(url)) throw new Refusal('cannot_unfurl_url', url);
    const checked = checkMessage({ text: 'preview', blocks });
    posted.seen.set(url, seenIn(checked.blocks));
    posted.pressable.push(...checked.blocks.filter(({ type }) => type === 'actions'));
  }
  return {};
}

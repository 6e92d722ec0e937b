import type { App, types } from '@slack/bolt';
import type { Choice } from '../../../command/define.ts';
import type { SuggestRequest } from '../../../command/front/front.ts';
import { toSlackLine } from '../draw/escape.ts';
import { shortenForSlack } from '../draw/render-buttons.ts';
import { OPTION_TEXT, OPTION_VALUE } from '../limits.ts';
import type { Ears } from './ears.ts';
import { SUGGEST } from './ids/suggest-id.ts';

/** Suggests people, stories and zones while someone types in a select, from an index, within Slack's three seconds. */
export function listenToOptions(app: App, { front, callers }: Ears): void {
  app.options(/./, async ({ options, ack, client }) => {
    const request = parseRequest(options.action_id, options.value);
    if (!request) return ack({ options: [] });
    const { team, user, channel } = options;
    const asker = { team: team?.id ?? user.team_id ?? '', channel: channel?.id ?? user.id, user: user.id };
    const choices = await front.suggest(request, await callers.of(client, asker));
    await ack({ options: choices.flatMap(toOption) });
  });
}

function parseRequest(id: string, typed: string): SuggestRequest | undefined {
  const [kind, target = ''] = id.split(':');
  const words = target.split('/');
  const option = words.pop();
  if (kind !== SUGGEST || !option || words.length === 0) return undefined;
  return { path: words.join(' '), option, typed };
}

/** A value that is too long for Slack is not offered: a shortened one would be a different value. */
function toOption({ name, value }: Choice): types.PlainTextOption[] {
  if (value === '' || value.length > OPTION_VALUE) return [];
  return [
    {
      text: { type: 'plain_text', text: shortenForSlack(toSlackLine(name) || value, OPTION_TEXT), emoji: false },
      value,
    },
  ];
}

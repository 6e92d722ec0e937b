import { type Linked, type OpenView, type Shown, TEAM } from './state.ts';

/** What the service sends to an app when something happens, as documented. */
const APP = { api_app_id: 'A0APP', token: 'deprecated-verification-token' };
const TEAM_FIELDS = { id: TEAM, domain: 'newsroom' };

export type Where = {
  readonly user: string;
  readonly channel: string;
  readonly thread?: string;
  /** Another workspace than the usual one. */
  readonly team?: string;
  /** The organization that installed the app for the workspace. */
  readonly organization?: string;
};
export type Interaction = { readonly trigger: string; readonly responseUrl: string };

export function slashPayload(
  typed: string,
  { user, channel, team = TEAM, organization }: Where,
  { trigger, responseUrl }: Interaction,
): object {
  const [, command = '', text = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
  return {
    ...APP,
    team_id: team,
    team_domain: 'newsroom',
    channel_id: channel,
    channel_name: channel.startsWith('D') ? 'directmessage' : 'news',
    user_id: user,
    user_name: user.toLowerCase(),
    command,
    text: escapeText(text),
    ...(organization ? { enterprise_id: organization } : {}),
    is_enterprise_install: String(organization !== undefined),
    response_url: responseUrl,
    trigger_id: trigger,
  };
}

export function eventPayload(event: object, number: number, team = TEAM, organization?: string): object {
  return {
    ...APP,
    type: 'event_callback',
    team_id: team,
    ...(organization ? { enterprise_id: organization } : {}),
    event,
    event_id: `Ev${number}`,
    event_time: 1_468_400_000 + number,
    authorizations: [
      {
        enterprise_id: organization ?? null,
        team_id: organization ? null : team,
        user_id: 'U0BOT',
        is_bot: true,
        is_enterprise_install: organization !== undefined,
      },
    ],
  };
}

/** https://docs.slack.dev/reference/events/link_shared */
export function linkEvent({ channel, ts, urls }: Linked, { user }: Where): object {
  return {
    type: 'link_shared',
    channel,
    is_bot_user_member: true,
    user,
    message_ts: ts,
    unfurl_id: `${channel}.${ts}`,
    source: 'conversations_history',
    links: urls.map((url) => ({ domain: new URL(url).hostname, url })),
    event_ts: ts,
  };
}

export function messageEvent(type: 'message' | 'app_mention', text: string, where: Where, ts: string): object {
  return {
    type,
    user: where.user,
    text,
    ts,
    channel: where.channel,
    event_ts: ts,
    client_msg_id: `m-${ts}`,
    ...(where.thread ? { thread_ts: where.thread } : {}),
    ...(type === 'message' ? { channel_type: where.channel.startsWith('D') ? 'im' : 'channel' } : {}),
  };
}

type Pressed = {
  readonly actionId: string;
  readonly value?: string;
  readonly label?: string;
  readonly selected?: { readonly value: string };
};

export function pressPayload(shown: Shown, pressed: Pressed, user: string, interaction: Interaction): object {
  const isEphemeral = shown.onlyFor !== null;
  const thread = shown.thread ? { thread_ts: shown.thread } : {};
  return {
    ...interactive('block_actions', user, interaction.trigger),
    container: {
      type: 'message',
      message_ts: shown.ts,
      channel_id: shown.channel,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    channel: { id: shown.channel, name: 'news' },
    // The service does not tell what an ephemeral message said.
    ...(isEphemeral
      ? {}
      : { message: { type: 'message', ts: shown.ts, text: shown.text, blocks: shown.blocks, ...thread } }),
    response_url: interaction.responseUrl,
    actions: [toAction(pressed)],
  };
}

export function viewPressPayload(view: OpenView, pressed: Pressed, trigger: string): object {
  return {
    ...interactive('block_actions', view.user, trigger),
    container: { type: 'view', view_id: view.id },
    view: viewFields(view, {}),
    actions: [toAction(pressed)],
  };
}

export function suggestPayload(actionId: string, typed: string, { user, channel }: Where): object {
  return {
    ...interactive('block_suggestion', user, undefined),
    container: { type: 'message', message_ts: '1468400000.000100', channel_id: channel, is_ephemeral: false },
    channel: { id: channel, name: 'news' },
    action_id: actionId,
    block_id: 'b1',
    value: typed,
  };
}

export function submitPayload(view: OpenView, values: object, trigger: string): object {
  return { ...interactive('view_submission', view.user, trigger), view: viewFields(view, values), response_urls: [] };
}

/** A message of the conversation, as the service hands it to a shortcut. */
export type Posted = Pick<Shown, 'ts' | 'text'> & {
  readonly blocks?: readonly object[];
  readonly attachments?: readonly object[];
};

export function shortcutPayload(callbackId: string, where: Where, interaction: Interaction, message?: Posted): object {
  const shared = {
    ...interactive(message ? 'message_action' : 'shortcut', where.user, interaction.trigger),
    callback_id: callbackId,
  };
  if (!message) return { ...shared, action_ts: '1468400000.000100' };
  return {
    ...shared,
    channel: { id: where.channel, name: 'news' },
    message: { type: 'message', user: where.user, ...toMessage(message) },
    message_ts: message.ts,
    response_url: interaction.responseUrl,
  };
}

function toMessage({ ts, text, blocks = [], attachments = [] }: Posted): object {
  return { ts, text, ...(blocks.length > 0 ? { blocks } : {}), ...(attachments.length > 0 ? { attachments } : {}) };
}

function interactive(type: string, user: string, trigger: string | undefined): object {
  return {
    ...APP,
    type,
    team: TEAM_FIELDS,
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM },
    is_enterprise_install: false,
    enterprise: null,
    ...(trigger ? { trigger_id: trigger } : {}),
  };
}

function toAction({ actionId, value, label, selected }: Pressed): object {
  const shared = { action_id: actionId, block_id: 'b1', action_ts: '1468400000.000100' };
  if (selected)
    return { ...shared, type: 'static_select', selected_option: selected, selected_conversation: selected.value };
  return { ...shared, type: 'button', value, text: { type: 'plain_text', text: label, emoji: false } };
}

function viewFields({ id, view }: OpenView, values: object): object {
  return { id, team_id: TEAM, app_id: 'A0APP', hash: '1468400000.hash', ...view, state: { values } };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

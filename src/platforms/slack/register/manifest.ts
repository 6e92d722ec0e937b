import { type Command, isGroup } from '../../../command/define.ts';
import { HTTP_PATH } from '../connect/app.ts';
import { DATES_PROMPT, HELP_PROMPT } from '../hear/agent/to-prompts.ts';
import { toPublicOrigins, toUnfurlDomains } from './public-origins.ts';
import { AGENT_SCOPE, LINK_SCOPES, SCOPES } from './scopes.ts';
import { toShortcuts } from './to-shortcuts.ts';

/** https://docs.slack.dev/reference/app-manifest */
const COMMAND_DESCRIPTION = 2000;
const USAGE_HINT = 1000;
const APP_NAME = 35;
/** The most slash commands of an app; the others are used through /dateline. */
const COMMANDS = 50;

const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'member_joined_channel',
  'message.im',
  'team_access_granted',
  'team_access_revoked',
  'tokens_revoked',
  'user_change',
] as const;

const DESCRIPTION = 'Who said what, and which dates are coming, word for word and with sources.';

/** New apps get this in place of `assistant_view`; a conversation's own questions replace these when it is opened. */
const AGENT_VIEW = { agent_description: DESCRIPTION, suggested_prompts: [DATES_PROMPT, HELP_PROMPT] };

export type ManifestFlags = {
  readonly name: string;
  /** Where Slack, and people who install the app, reach it. */
  readonly url?: string;
  /** Events still come through Socket Mode: the address is only for installations. */
  readonly socketMode?: boolean;
  /** False: for a workspace whose plan has no agents. */
  readonly agent?: boolean;
  /** Where people open the desk's page: Slack tells of links to it. */
  readonly urls?: readonly string[];
};

/** An app manifest for Slack: every command, including the stories' own, and `/dateline` for all of them. */
export function toSlackManifest(
  commands: readonly Command[],
  { name, url, socketMode, agent: isAgent = true, urls = [] }: ManifestFlags,
): object {
  const endpoint = url === undefined || socketMode ? undefined : new URL(HTTP_PATH, url).href;
  const requests = endpoint === undefined ? {} : { request_url: endpoint };
  const domains = toUnfurlDomains(toPublicOrigins(urls));
  const isUnfurling = domains.length > 0;
  return {
    display_information: {
      name: name.slice(0, APP_NAME),
      description: DESCRIPTION,
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      ...(isAgent ? { agent_view: AGENT_VIEW } : {}),
      shortcuts: toShortcuts(commands),
      bot_user: { display_name: name.slice(0, APP_NAME), always_online: true },
      slash_commands: [DATELINE, ...commands.map(toEntry)].slice(0, COMMANDS).map((entry) => ({
        ...entry,
        ...(endpoint === undefined ? {} : { url: endpoint }),
      })),
      ...(isUnfurling ? { unfurl_domains: domains } : {}),
    },
    oauth_config: {
      ...(url === undefined ? {} : { redirect_urls: [new URL('/slack/oauth_redirect', url).href] }),
      scopes: { bot: [...SCOPES, ...(isAgent ? [AGENT_SCOPE] : []), ...(isUnfurling ? LINK_SCOPES : [])] },
    },
    settings: {
      event_subscriptions: { ...requests, bot_events: isUnfurling ? [...EVENTS, 'link_shared'] : EVENTS },
      interactivity: {
        is_enabled: true,
        ...requests,
        ...(endpoint === undefined ? {} : { message_menu_options_url: endpoint }),
      },
      org_deploy_enabled: url !== undefined,
      socket_mode_enabled: endpoint === undefined,
      token_rotation_enabled: false,
    },
  };
}

type Entry = { command: string; description: string; usage_hint?: string; should_escape: boolean };

const DATELINE: Entry = {
  command: '/dateline',
  description: 'Run any command of Dateline, such as /dateline quote kirby',
  usage_hint: 'quote kirby',
  should_escape: true,
};

function toEntry(command: Command): Entry {
  const hint = toHint(command).slice(0, USAGE_HINT);
  return {
    command: `/${command.name}`,
    description: command.description.slice(0, COMMAND_DESCRIPTION),
    ...(hint === '' ? {} : { usage_hint: hint }),
    should_escape: true,
  };
}

/** "<speaker> [about]" or "summary | dates | quotes" */
function toHint(command: Command): string {
  if (isGroup(command)) return command.actions.map(({ name }) => name).join(' | ');
  return Object.entries(command.options)
    .filter(([, option]) => option.named !== true)
    .map(([name, option]) => (option.required ? `<${name}>` : `[${name}]`))
    .join(' ');
}

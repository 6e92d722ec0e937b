/** What the bot needs from a workspace: mentions and messages, posting, files, and people's time zones, admins and managers. */
export const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:write',
  'usergroups:read',
  'users:read',
] as const;

/** What Slack's agent view needs as well: suggested questions, thread titles and the status while an answer is made. */
export const AGENT_SCOPE = 'assistant:write';

/** Where the desk's page is on the Internet: to be told of its links, and to show their answers. */
export const LINK_SCOPES = ['links:read', 'links:write'] as const;

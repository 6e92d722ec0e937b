/** What the bot asks of a workspace: to be mentioned and messaged, to post, and to know zones and admins. */
export const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'chat:write.public',
  'commands',
  'groups:history',
  'im:history',
  'im:write',
  'users:read',
] as const;

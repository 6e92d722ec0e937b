import type { Config } from '../../config/read-config.ts';
import type { Finding } from '../../core/finding.ts';

/** Who may change what on the chats. */
export function checkRights({ discord, slack }: Config): readonly Finding[] {
  return [
    ...(discord ? [well('Discord rights', `${toManagers(discord.managerRoles)} manage their server`)] : []),
    ...(slack ? [well('Slack rights', 'admins manage their workspace')] : []),
  ];
}

function toManagers(roles: readonly string[]): string {
  return ['members with Manage Server', ...roles.map((role) => `the role ${role}`)].join(', ');
}

function well(what: string, says: string): Finding {
  return { what, isWell: true, says, hint: '' };
}

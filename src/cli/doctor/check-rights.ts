import type { Config } from '../../config/read-config.ts';
import type { Checkup } from '../../core/checkup.ts';

/** Who may change what on Discord and Slack. */
export function checkRights({ discord, slack, operators }: Config): readonly Checkup[] {
  const discordManagers = [
    'members with Manage Server',
    ...(discord?.managerRoles ?? []).map((id) => `the role ${id}`),
  ];
  const groups = (slack?.managerGroups ?? []).map((id) => `the user group ${id}`);
  const slackManagers = ['admins', ...groups, 'the creator of a channel (for that channel)'];
  return [
    ...(discord ? [well('Discord rights', discordManagers, 'server', operators.discord)] : []),
    ...(slack ? [well('Slack rights', slackManagers, 'workspace', operators.slack)] : []),
  ];
}

function well(what: string, managers: readonly string[], place: string, operators: readonly string[]): Checkup {
  const whole = operators.length === 0 ? 'DATELINE_OPERATORS lists no operators' : `operators: ${operators.join(', ')}`;
  return { what, isWell: true, says: `${managers.join(', ')} manage their ${place}; ${whole}`, hint: '' };
}

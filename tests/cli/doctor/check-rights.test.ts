import { expect, test } from 'vitest';
import { checkRights } from '../../../src/cli/doctor/check-rights.ts';
import { readConfig } from '../../../src/config/read-config.ts';

const says = (environment: Record<string, string>) =>
  checkRights(readConfig(environment, '/')).map(({ what, says }) => `${what}: ${says}`);

test('without chats there is nobody to tell of', () => {
  expect(says({})).toEqual([]);
});

test('managers of each chat are named', () => {
  const roles = '123456789012345678';
  expect(says({ DISCORD_TOKEN: 't', DISCORD_MANAGER_ROLES: roles }).join()).toContain(
    `Discord rights: members with Manage Server, the role ${roles}`,
  );
  expect(says({ SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y' }).join()).toContain('Slack rights: admins');
});

test('groups that manage, and the operators of each chat, are named', () => {
  const slack = { SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y', SLACK_MANAGER_GROUPS: 'S012ABCDEF' };
  const named = { DATELINE_OPERATORS: 'discord:123456789012345678,slack:T012ABCDEF/U012ABCDEF' };
  const [forDiscord, forSlack] = says({ DISCORD_TOKEN: 't', ...slack, ...named });
  expect(forDiscord).toMatch(/manage their server; operators: 123456789012345678$/);
  expect(forSlack).toContain('admins, the user group S012ABCDEF, the creator of a channel (for that channel) manage');
  expect(forSlack).toMatch(/; operators: T012ABCDEF\/U012ABCDEF$/);
  expect(says(slack)).toEqual([expect.stringMatching(/; DATELINE_OPERATORS lists no operators$/)]);
});

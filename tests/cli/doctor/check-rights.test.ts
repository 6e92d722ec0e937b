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

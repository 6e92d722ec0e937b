import { expect, test } from 'vitest';
import { parseGroup } from '../../../src/core/channels/parse-group.ts';

test.each([
  ['discord', '<@&1122334455667788>', '1122334455667788'],
  ['discord', ' 1122334455667788 ', '1122334455667788'],
  ['discord', '<@1122334455667788>', null],
  ['discord', '@everyone', null],
  ['slack', '<!subteam^S0ABC123|@newsroom>', 'S0ABC123'],
  ['slack', '!subteam^S0ABC123', 'S0ABC123'],
  ['slack', '<!channel>', null],
  ['slack', '@newsroom', null],
  ['terminal', 'S0ABC123', null],
] as const)('on %s %s is %s', (platform, typed, id) => expect(parseGroup(platform, typed)).toBe(id));

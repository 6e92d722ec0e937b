import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCommands } from '../../../commands/index.ts';
import type { Caller } from '../../../src/command/define.ts';
import { listActions } from '../../../src/command/list-actions.ts';
import { RIGHTS, type Right } from '../../../src/command/rights/right.ts';
import type { Dateline } from '../../../src/main.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import { fillIn, openMatrix, PLACES } from './open-matrix.ts';

const SYRIA = { slug: 'syria', title: 'Syria', description: '', rules: [], feeds: [] };
const ACTIONS = listActions(listCommands([SYRIA]));
/** What the shipped story, which a file holds, and things that nobody made need of a person in a server. */
const OF_THE_DESK = /^story (?:edit|rename|merge|archive|restore)$/;
const OWN = /^(?:alert|digest|remind|replay) /;

let dateline: Dateline;
beforeAll(async () => {
  dateline = await openDesk('2016-07-14T08:00Z');
});
afterAll(() => dateline.close());

/** Said here a second time, and not as the code says it. */
function mayThey(path: string, needed: Right, right: Right, place: string): boolean {
  if (right === 'operator' || needed === 'member') return true;
  if (place.startsWith('a direct message')) return OWN.test(path);
  return right === 'manager' && !OF_THE_DESK.test(path);
}

describe.each(Object.entries(PLACES))('in %s', (place, where) => {
  // By direct message the platforms call nobody a manager.
  const rights = place.startsWith('a direct') ? RIGHTS.filter((right) => right !== 'manager') : RIGHTS;
  describe.each(rights)('a %s', (right) => {
    const caller: Caller = { ...where, right };
    test.each(ACTIONS.map(({ path, action }) => ({ path, action })))('may /$path or is told why not', async (one) => {
      const { front, ran } = openMatrix(dateline);
      const values = fillIn(one.action);
      const { card, visibility } = await front.answer({ path: one.path, values }, caller);
      const may = mayThey(one.path, one.action.right, right, place);
      expect(ran.map(({ path }) => path)).toEqual(may ? [one.path] : []);
      if (may) return;
      expect([card.tone, visibility]).toEqual(['error', 'caller']);
      expect(card.title).toContain('needs the right');
      const said = JSON.stringify(card);
      expect(said).not.toMatch(where.channel.platform === 'slack' ? /Discord|Manage Server/ : /Slack|workspace/);
    });
  });
});

test.each(ACTIONS.map(({ path }) => path))('typed, /%s needs what it needs as a button', async (path) => {
  const { front, ran } = openMatrix(dateline);
  const { action } = ACTIONS.find((one) => one.path === path) ?? {};
  if (!action) throw new Error('no action');
  const typed = Object.entries(fillIn(action)).map(([name, value]) => `${name}:"${value}"`);
  const caller: Caller = { ...PLACES['a Discord server'], right: 'member' } as Caller;
  const line = `/dateline ${path} ${typed.join(' ')}`;
  const pressed = await front.answer({ path, values: fillIn(action) }, caller);
  const before = ran.splice(0).length;
  const answered = await front.answerText(line, caller);
  expect([answered.card, ran.length]).toEqual([pressed.card, before]);
});

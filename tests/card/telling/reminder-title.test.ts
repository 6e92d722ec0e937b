import { expect, test } from 'vitest';
import { reminderTitle } from '../../../src/card/telling/reminder-title.ts';
import type { Reminder } from '../../../src/core/views/reminder-view.ts';

const titleOf = (event: string, date = '2019-05-03', certainty: Reminder['certainty'] = 'scheduled') => {
  const reminder: Reminder = {
    kind: 'approaching',
    daysLeft: 1,
    event,
    date,
    certainty,
    setBy: null,
    story: null,
    sources: [],
    slots: [],
    reference: 'a1',
    dueDay: '2019-05-02',
  };
  return reminderTitle([reminder], '2019-05-02');
};

test.each([
  ['the quay will be closed until 3 May', 'Tomorrow: The quay will be closed (until 3 May)'],
  ['the board will decide on the quay', 'Tomorrow: The board will decide on the quay (3 May)'],
])('%s', (event, title) => expect(titleOf(event)).toBe(title));

test('says that nobody is to go to what is off', () => {
  expect(titleOf('the board meets in Moor', '2019-05-03', 'postponed')).toBe(
    'Postponed: The board meets in Moor (3 May)',
  );
  expect(titleOf('the board meets in Moor', '2019-05-03', 'called off')).toBe(
    'Called off: The board meets in Moor (3 May)',
  );
});

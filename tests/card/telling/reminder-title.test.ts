import { expect, test } from 'vitest';
import { reminderTitle } from '../../../src/card/telling/reminder-title.ts';
import type { Reminder } from '../../../src/core/views/reminder-view.ts';

const titleOf = (event: string, date = '2019-05-03') => {
  const reminder: Reminder = {
    kind: 'approaching',
    daysLeft: 1,
    event,
    date,
    certainty: 'scheduled',
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

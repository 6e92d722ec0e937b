import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

test.each([
  ['It is closed now.', ['now=PRESENT_REF']],
  ['It closed recently.', ['recently=PAST_REF']],
  ['More recently it has grown.', ['More recently=PAST_REF']],
  ['It has grown in recent weeks and months.', ['recent weeks and months=PAST_REF']],
  ['It will close soon.', ['soon=FUTURE_REF']],
  ['It may close in the near future.', ['the near future=FUTURE_REF']],
  ['It closed in recent weeks.', ['recent weeks=PAST_REF']],
  ['It may close in the coming months.', ['the coming months=FUTURE_REF']],
  ['It opens on May 3. Until then it is closed.', ['May 3=2018-05-03', 'then=2018-05-03']],
  ['At the moment it is closed.', ['At the moment=PRESENT_REF']],
  ['Nobody will go at this crucial moment.', ['this crucial moment=PRESENT_REF']],
  ['To this day nobody knows.', ['this day=PRESENT_REF']],
  ['It lay in present-day Turkey.', ['present-day=PRESENT_REF']],
])('%s', (text, expected) => {
  expect(shownTimes(text, '2018-03-14')).toEqual(expected);
});

test.each([
  'It closed as soon as she left.',
  'It closed soon after the vote.',
  'Now, she says, it is closed.',
  'He was soon released.',
  'The fire soon spread.',
  'The trickle that soon became a flood has stopped.',
  'It was open then.',
  'The moment he left, it closed.',
  'Now and then it is closed.',
  'The current is strong.',
  'The Loop Current turns south.',
])('no time of its own: %s', (text) => {
  expect(shownTimes(text, '2018-03-14')).toEqual([]);
});

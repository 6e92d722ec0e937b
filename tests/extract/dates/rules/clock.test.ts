import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['It fell around 7:15 p.m., she said.', ['around 7:15 p.m.=2018-03-14T19:15']],
  ['It fell at 6 a.m. on Tuesday.', ['6 a.m. on Tuesday=2018-03-13T06:00']],
  ['It fell at 12:30 am.', ['12:30 am=2018-03-14T00:30']],
  ['It fell at 7.30pm yesterday.', ['7.30pm yesterday=2018-03-13T19:30']],
  ['It fell at 15:30 GMT.', ['15:30 GMT=2018-03-14T15:30Z']],
  ['It fell at 0600 GMT.', ['0600 GMT=2018-03-14T06:00Z']],
  ['It fell at noon Saturday.', ['noon Saturday=2018-03-10T12:00']],
  ["It fell at five o'clock.", ["five o'clock=2018-03-14T05:00"]],
  ['It fell at 4 in the afternoon.', ['4 in the afternoon=2018-03-14T16:00']],
  ['On Monday it fell at 9:05.', ['Monday=2018-03-12', '9:05=2018-03-12T09:05']],
  ['It fell at 3:30 p.m. local time on Monday.', ['3:30 p.m. local time on Monday=2018-03-12T15:30']],
  ['It falls at 3 p.m. on Tuesday, April 3.', ['3 p.m.=2018-04-03T15:00', 'Tuesday, April 3=2018-04-03']],
  ['It fell at 10 a.m. on 5 January 2017.', ['10 a.m.=2017-01-05T10:00', '5 January 2017=2017-01-05']],
  ['It fell at 3 p.m. on March 5, 2017.', ['3 p.m.=2017-03-05T15:00', 'March 5, 2017=2017-03-05']],
  [
    'It fell at 14:46 local time (05:46 GMT) on 11 March 2011.',
    ['14:46 local time=2011-03-11T14:46', '05:46 GMT=2011-03-11T05:46Z', '11 March 2011=2011-03-11'],
  ],
  ['It falls at 21:00 GMT on Thursday, 5 April.', ['21:00 GMT=2018-04-05T21:00Z', 'Thursday, 5 April=2018-04-05']],
  ['It fell at 9 p.m. (Holm was late) on Monday.', ['9 p.m.=2018-03-14T21:00', 'Monday=2018-03-12']],
  ['It fell at 10:30 last night.', ['10:30 last night=2018-03-13T22:30']],
  ['It falls at 8 tonight.', ['8 tonight=2018-03-14T20:00']],
  ['It falls at 5 tomorrow morning.', ['5 tomorrow morning=2018-03-15T05:00']],
  ['It was open from 7 p.m. to 9 p.m. Monday.', ['7 p.m.=2018-03-12T19:00', '9 p.m. Monday=2018-03-12T21:00']],
  ['It fell at 0600 GMT on Tuesday.', ['0600 GMT on Tuesday=2018-03-13T06:00Z']],
  ["It fell at 3 o'clock in the afternoon.", ["3 o'clock in the afternoon=2018-03-14T15:00"]],
  ['It fell at 9 p.m. on Dec. 30.', ['9 p.m.=2017-12-30T21:00', 'Dec. 30=2017-12-30']],
  ['It opens at 9 a.m. every day.', ['9 a.m.=XXXX-XX-XXT09:00', 'every day=P1D']],
  ['It fell in the early hours of Sunday.', ['Sunday=2018-03-11']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each([
  'They won 21:15 in the last set.',
  'He read John 3:16 aloud.',
  'Version 2.0.1 is out.',
  'They lead 3-2.',
  'The ratio was 4:30.',
  'It costs 9 a head.',
  "She reads the Ten O'Clock News.",
  'All 9 came.',
])('no clock time: %s', (text) => {
  expect(shownTimes(text, PUBLISHED)).toEqual([]);
});

test('a clock time takes no day from the sentence before', () => {
  expect(shownTimes('It began on March 3. The 8 p.m. speech will be short.', '2018-03-14')).toEqual([
    'March 3=2018-03-03',
    '8 p.m.=2018-03-14T20:00',
  ]);
});

test.each([
  ['It fell at 3 p.m. on March 5, 2017.', ['3 p.m.=2017-03-05T15:00', 'March 5, 2017=2017-03-05']],
  ['On March 5, 2017 at 3 p.m. it fell.', ['March 5, 2017=2017-03-05', '3 p.m.=2017-03-05T15:00']],
  ['It fell at 3 p.m. on March 5.', ['3 p.m.=XXXX-XX-XXT15:00', 'March 5=XXXX-03-05']],
  ['It fell at 3 p.m. today.', ['3 p.m. today=XXXX-XX-XXT15:00']],
])('without a day of publication: %s', (text, expected) => expect(shownTimes(text, null)).toEqual(expected));

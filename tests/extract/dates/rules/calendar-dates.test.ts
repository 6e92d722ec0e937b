import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['The ferry sank on August 1, 2016.', ['August 1, 2016=2016-08-01']],
  ['The ferry sank on Friday, Feb. 9.', ['Friday, Feb. 9=2018-02-09']],
  ['She was born on 12 May 1956.', ['12 May 1956=1956-05-12']],
  ['It ended on the 3rd of June, 1999.', ['the 3rd of June, 1999=1999-06-03']],
  ['The lease runs from 2014-05-06.', ['2014-05-06=2014-05-06']],
  ['Signed 8/1/2016 in Oslo.', ['8/1/2016=2016-08-01']],
  ['Signed 25/12/2016 in Oslo.', ['25/12/2016=2016-12-25']],
  ['They met Feb. 3-5.', ['Feb. 3=2018-02-03', '5=2018-02-05']],
  ['They met on March 3-5, 2012.', ['March 3=2012-03-03', '5, 2012=2012-03-05']],
  ['They met on March 3 and 5, 2012.', ['March 3=2012-03-03', '5, 2012=2012-03-05']],
  ['They met on March 3, 5 and 7.', ['March 3=2018-03-03', '5=2018-03-05', '7=2018-03-07']],
  ['On March 3, 2012 boats sailed.', ['March 3, 2012=2012-03-03']],
  ['They met on March 3 and 4.', ['March 3=2018-03-03', '4=2018-03-04']],
  ['The fair, held from 3 to 5 March, was wet.', ['3=2018-03-03', '5 March=2018-03-05']],
  ['The work begins the week of 2 April 2017.', ['the week of 2 April 2017=2017-W13']],
  ['The work begins the week of April 2.', ['the week of April 2=2018-W14']],
  ['It broke on February twenty-third.', ['February twenty-third=2018-02-23']],
  ['It broke in June 2011 and was mended by the 20th.', ['June 2011=2011-06', 'the 20th=2011-06-20']],
  ['The Sept. 11 attacks changed it.', ['Sept. 11=2001-09-11']],
  ['She was born on July 4th of 1995.', ['July 4th of 1995=1995-07-04']],
  ['Signed 05-Aug-2016 in Oslo.', ['05-Aug-2016=2016-08-05']],
  ['The fair runs 10 August - 12 September 2027.', ['10 August=2027-08-10', '12 September 2027=2027-09-12']],
  ['It ran from December 28 to January 3, 2017.', ['December 28=2016-12-28', 'January 3, 2017=2017-01-03']],
  ['It is open Monday 2 to Friday 6 April.', ['Monday 2=2018-04-02', 'Friday 6 April=2018-04-06']],
  ['The lease ended 06/2016.', ['06/2016=2016-06']],
  [
    'Talks were held on Monday and Tuesday, March 12 and 13.',
    ['Monday=2018-03-12', 'Tuesday, March 12=2018-03-12', '13=2018-03-13'],
  ],
  ['It rained from the 13th to the 19th of May 2017.', ['the 13th=2017-05-13', 'the 19th of May 2017=2017-05-19']],
  ['The 9/11 attacks changed it.', ['9/11=2001-09-11']],
  [
    'It fell on May 3, 2017, as on 9/11. The next day it rained.',
    ['May 3, 2017=2017-05-03', '9/11=2001-09-11', 'The next day=2017-05-04'],
  ],
  ['It is to be mended around Nov. 1, 2019.', ['around Nov. 1, 2019=2019-11-01']],
  ['The talks ended on Wednesday, March 13.', ['Wednesday, March 13=2018-03-13']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each([
  ['The court will rule on Jan. 9.', '2019-01-09'],
  ['The court ruled on Nov. 20.', '2017-11-20'],
  ['The trial was moved to July 1.', '2018-07-01'],
  ['Jan. 7 - An attempt to close the well will fail.', '2018-01-07'],
  ['June 7: A diver was hurt.', '2017-06-07'],
  ['June 7 - A rig sinks.', '2017-06-07'],
  ['April 10: All boats must leave.', '2018-04-10'],
  ['On Jan. 7 an attempt to close the well will be made.', '2019-01-07'],
  ['The trial, scheduled to begin Jan. 14, was delayed.', '2018-01-14'],
  ['The dividend is payable April 30.', '2018-04-30'],
  ['The strike began on March 1.', '2018-03-01'],
  ['The oil flowed until December 20, when the well was sealed.', '2017-12-20'],
  ['Holm called a summit for September 20.', '2018-09-20'],
  ['The rule that was supposed to come into effect on 12 January never took hold.', '2018-01-12'],
  ['Tuesday, November 6, is set down in the plan.', '2018-11-06'],
])('a date without a year lies where the clause points: %s', (text, value) => {
  expect(shownTimes(text, PUBLISHED).map((time) => time.split('=')[1])).toEqual([value]);
});

test.each(['February 30, 2017', '31 April 2017', '13/13/2017', '2017-02-30'])('%s is no day', (text) => {
  expect(shownTimes(text, PUBLISHED).some((time) => /=\d{4}-\d\d-\d\d$/.test(time))).toBe(false);
});

test('without a day of publication the year stays open', () => {
  expect(shownTimes('The ferry sank on August 1.', null)).toEqual(['August 1=XXXX-08-01']);
});

test.each(['She won 9/10 of them.', 'It grew 9/11%.', 'Of 40/9/11 cups, two broke.'])('no day: %s', (text) => {
  expect(shownTimes(text, PUBLISHED)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { isOtherEvent, toEventFacts } from '../../../src/core/reports/other-event.ts';

const toll = (killed: number, hurt: number, place: string, day: string) =>
  `At least ${killed} people were killed and ${hurt} hurt when a mine gave way near ${place} on ${day}, the mine owners said. ` +
  'It was not possible to reach the shaft by road. The mines of the region have been worked for two hundred years.';

const isOther = (a: string, b: string) => {
  const [one, other] = [toEventFacts(a), toEventFacts(b)];
  expect(isOtherEvent(other, one)).toBe(isOtherEvent(one, other));
  return isOtherEvent(one, other);
};

describe('another event in the same template', () => {
  it.each([
    ['a toll of another place', toll(12, 30, 'Marrow', 'Monday'), toll(7, 19, 'Holm', 'Wednesday')],
    ['a toll of another day', toll(12, 30, 'Marrow', 'Monday'), toll(14, 37, 'Marrow', 'Tuesday')],
    [
      'a market of another day',
      'Shares in Moor closed higher on Monday, with the index of thirty firms gaining 0.8 percent to end at 1,204.5 points.',
      'Shares in Moor closed lower on Tuesday, with the index of thirty firms losing 0.5 percent to end at 1,198.1 points.',
    ],
    [
      'a match of other teams',
      'Rovers beat Albion 2-1 at Mill Park on Saturday to take three points in the league and go second.',
      'Rangers beat United 4-0 at Dock Side on Saturday to take three points in the league and go second.',
    ],
  ])('%s', (_, a, b) => {
    expect(isOther(a, b)).toBe(true);
  });
});

describe('the same report', () => {
  const report = toll(12, 30, 'Marrow', 'Monday');

  it.each([
    ['unchanged', report],
    ['shortened', report.slice(0, report.indexOf('The mines'))],
    ['with its lead cut', report.slice(report.indexOf('It was not'))],
    ['edited', report.replace('people', 'persons').replace('the mine owners said', 'its owners said')],
    ['with a name in another spelling', report.replace('Marrow', 'Marrou')],
    ['with a new head', `Ada Holm of Mill Street heard the news at 9 on Tuesday. ${report}`],
  ])('%s', (_, copy) => {
    expect(isOther(report, copy)).toBe(false);
  });
});

it('texts without a sentence are not compared', () => {
  expect([isOther('', ''), isOther('Moor 2031', 'Holm 2032')]).toEqual([false, false]);
});

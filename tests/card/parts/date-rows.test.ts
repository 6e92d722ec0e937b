import { describe, expect, test } from 'vitest';
import { toDateRow } from '../../../src/card/parts/date-rows.ts';
import type { KnownDate } from '../../../src/core/views/views.ts';

function rowOf(event: string, date = '2019-05-03') {
  const known: KnownDate = {
    date,
    certainty: 'scheduled',
    event,
    setBy: null,
    hasPassed: false,
    movedFrom: null,
    sources: [],
  };
  const { date: day, what } = toDateRow(known);
  return [day, what.map((leaf) => ('text' in leaf ? leaf.text : '')).join('')];
}

describe('a row says until when or by when, and its event does not say it again', () => {
  test.each([
    ['The quay will be closed until 3 May', ['until Fri 3 May 2019', 'The quay will be closed']],
    ['Moor Works could build a new quay by Friday', ['by Fri 3 May 2019', 'Moor Works could build a new quay']],
    ['The board will decide on the quay', ['Fri 3 May 2019', 'The board will decide on the quay']],
  ])('%s', (event, row) => expect(rowOf(event)).toEqual(row));

  test('also of a month', () =>
    expect(rowOf('The ban lasts until late August', '2019-08')).toEqual(['until late August 2019', 'The ban lasts']));
});

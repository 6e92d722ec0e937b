import { describe, expect, test } from 'vitest';
import { splitLimit } from '../../../../src/core/dates/show/split-limit.ts';

describe('what is until or by its day stands beside it, not in front of it', () => {
  test.each([
    ['the quay will be closed by the end of July', 'the quay will be closed', 'by the end of'],
    ['Moor could build a new quay by late August', 'Moor could build a new quay', 'by late'],
    ['the board takes comments on its plan through Aug. 11', 'the board takes comments on its plan', 'through'],
    ['[Moor] expects the work to be done by mid-August', '[Moor] expects the work to be done', 'by mid'],
    ['The trial has been postponed until September', 'The trial has been postponed', 'until'],
    ['The line is closed until at least 3 May', 'The line is closed', 'until at least'],
  ])('%s', (event, what, limit) => expect(splitLimit(event)).toEqual({ what, limit }));

  test.each([
    ['The next hearing'],
    ['The season runs from 1 June to 30 November'],
    ["Holm's departure by December 31"],
    ['the vote by the council'],
    ['The line is closed until Holm returns'],
    [''],
  ])('stays as it is: %s', (event) => expect(splitLimit(event)).toEqual({ what: event, limit: null }));
});

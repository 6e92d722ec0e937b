import { describe, expect, test } from 'vitest';
import { readKeyDates } from './read-key-dates.ts';

/** The events of a text published on Wednesday 14 March 2018. */
function labelsIn(text: string): readonly string[] {
  return readKeyDates(text).keyDates.map(({ event }) => event);
}

const WORKS =
  'Moor Shipping Company said it would build the quay. Moor Shipping Company said the bridge was safe. Moor Shipping Company said its boats were full.';

describe('a short name is said in full, in brackets', () => {
  test.each([
    [
      'a surname with its title',
      'Nils Holm built the quay of Moor. It cost a million. Mr Holm is due to open the fair on Friday.',
      '[Nils Holm] is due to open the fair',
    ],
    [
      'a company',
      `${WORKS}\n\nThe company will open the quay on Friday.`,
      '[Moor Shipping Company] will open the quay',
    ],
    [
      'whose dividend it is',
      `${WORKS}\n\nThe next dividend is due to be declared on Friday.`,
      '[Moor Shipping Company’s] next dividend is due to be declared',
    ],
    [
      'of which company somebody is the head',
      `${WORKS}\n\nLena Berg takes over as chief executive on Friday.`,
      'Lena Berg takes over as [Moor Shipping Company’s] chief executive',
    ],
    [
      'a body called by its name before',
      'The Moor Harbour Committee was founded in 1990. It has nine members. Lena Berg will testify before the committee on Friday.',
      'Lena Berg will testify before the [Moor Harbour Committee]',
    ],
  ])('%s', (_, text, expected) => {
    expect(labelsIn(text)).toEqual([expected]);
  });

  test.each([
    [
      'two bodies of one kind',
      'The Moor Harbour Committee was founded in 1990. The Oslo Trade Committee has nine members. Lena Berg will testify before the committee on Friday.',
      'Lena Berg will testify before the committee',
    ],
    [
      'a name that only describes',
      'Nils Holm was born in Moor. The Holm plan will be voted on by the board on Friday.',
      'The Holm plan will be voted on by the board',
    ],
    [
      'the body of something said',
      'The committee of the port will meet on Friday.',
      'The committee of the port will meet',
    ],
  ])('not %s', (_, text, expected) => {
    expect(labelsIn(text)).toEqual([expected]);
  });
});

describe('a label ends where it is whole', () => {
  test.each([
    [
      'with the aim and its object',
      'A crew cleared the way on Tuesday for an attempt to raise the sunken ferry in the bay of Moor and to tow it to the yard.',
      'A crew cleared the way for an attempt to raise the sunken ferry',
    ],
    [
      'before a noun whose object does not fit',
      'Divers on Tuesday searched the coastal marshes of the bay looking for areas where the oil of the sunken ferry had flowed in.',
      'Divers searched the coastal marshes of the bay',
    ],
    [
      'without a day that is another one later',
      'The company Moor Shipping Company is due to drill wells later this year or in 2019.',
      'The company Moor Shipping Company is due to drill wells',
    ],
  ])('%s', (_, text, expected) => {
    expect(labelsIn(text)).toContain(expected);
  });

  test('with its denial, where nothing happens until then', () => {
    const text = 'The council will not vote on the plan until next week.';
    expect(labelsIn(text)).toEqual(['The council will not vote on the plan until next week']);
  });

  test('nothing, where it would say something else', () => {
    expect(labelsIn('The port will be closed to ships since next month.')).toEqual([]);
    expect(labelsIn("He said he'd discuss the ferry on Friday.")).toEqual([]);
    expect(labelsIn('Berg said last year ferries could start sailing in 2020.')).toEqual([]);
  });
});

describe('a label is a clause of its own', () => {
  test.each([
    [
      'Shares in the works fell by more than 9% today as buyers took fright.',
      ['Shares in the works fell by more than 9%'],
    ],
    [
      'The mayor on Tuesday blamed the long flood of the harbour and of the whole of the old town of Moor on a broken lock.',
      [],
    ],
    ['The parents of Holm have pleaded, and Berg’s parents is expected to leave on Friday.', []],
    ['Crews try to capture oil that will drift south on Friday.', []],
  ])('%s', (text, expected) => {
    expect(labelsIn(text)).toEqual(expected);
  });
});

describe('a past event is named without its day, and by what says which', () => {
  test.each([
    ["The mayor was hurt in Tuesday's attack on the town hall.", ['the attack on the town hall']],
    ['Nine men died in the March 12 blast that sank the ferry.', ['the blast that sank the ferry']],
    ['Shares have fallen since the March 12 explosion on the quay.', ['the explosion on the quay']],
    ["At Tuesday's hearing, nobody spoke.", []],
  ])('%s', (text, expected) => {
    expect(labelsIn(text)).toEqual(expected);
  });
});

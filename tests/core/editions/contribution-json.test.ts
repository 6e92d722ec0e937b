import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../../src/core/editions/contribution.ts';
import { readContribution, writeContribution } from '../../../src/core/editions/contribution-json.ts';

const GIVEN: Contribution = {
  names: [
    {
      kind: 'person',
      name: 'Edda Lorne',
      aliases: ['Lorne', 'Mayor Lorne'],
      role: 'mayor of Marrow',
      gender: 'female',
      mentions: 4,
      isKnown: true,
      statements: 2,
    },
    {
      kind: 'organisation',
      name: 'the council',
      aliases: [],
      role: null,
      gender: 'unknown',
      mentions: 1,
      isKnown: false,
      statements: 0,
    },
  ],
  tellings: [
    {
      date: '2031-05-13',
      how: 'assumed',
      certainty: 'past',
      span: [12, 80],
      paragraph: 0,
      sentence: 3,
      clarity: 0.125,
      title: 'Council closes the bridge',
      stems: ['council', 'close', 'bridg'],
    },
    {
      date: '2031-W22',
      how: 'stated',
      certainty: 'deadline',
      span: [90, 120],
      paragraph: 2,
      sentence: 5,
      clarity: 0,
      title: null,
      stems: [],
    },
  ],
  planned: [
    { date: '2031-W22', start: 95, setBy: 'Edda Lorne', event: ['bridg', 'open'], around: ['marrow', 'bridg'] },
    { date: '2031', start: 110, setBy: null, event: [], around: [] },
  ],
  givenUp: [{ certainty: 'called off', stems: ['council', 'vote'] }],
};

describe('what an article gives to its stories', () => {
  test('is read as it was written', () => expect(readContribution(writeContribution(GIVEN))).toEqual(GIVEN));

  test('is nothing while older rules have read the article', () =>
    expect(readContribution('')).toEqual({ names: [], tellings: [], planned: [], givenUp: [] }));

  test('is read as the release before wrote it, which told of dates only who set them', () =>
    expect(readContribution('[[],[],[["2031-W22",95,"Edda Lorne"]]]')).toEqual({
      names: [],
      tellings: [],
      planned: [{ date: '2031-W22', start: 95, setBy: 'Edda Lorne', event: [], around: [] }],
      givenUp: [],
    }));

  test.each([
    '{}',
    '[[["a"]],[],[]]',
    '[[],[[1]],[]]',
    '[[],[],[7]]',
    '[[],[["2031-05-13",9,0,0,1,0,0,0,0,""]],[]]',
    '"x"',
  ])('refuses %s, which was never written', (json) => expect(() => readContribution(json)).toThrow('cannot hold'));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEntities, buildFamily } from '../../../src/core/entities/build-entities.ts';
import type { NameCorrection } from '../../../src/core/entities/entity.ts';
import { familyOf, linkedFamilies } from '../../../src/core/entities/family.ts';
import { type NameRecord, toNameRecords } from '../../../src/core/entities/name-record.ts';
import { record } from './records.ts';

/** Each entity as its name and the articles it is in. */
function shown(records: readonly NameRecord[], corrections: readonly NameCorrection[] = []) {
  const { entities } = buildEntities(records, corrections);
  return Object.fromEntries(entities.map(({ name, articles }) => [name, articles.join('')]));
}

describe('one person is', () => {
  test.each<[string, readonly NameRecord[], Record<string, string>]>([
    [
      'a name with and without initial',
      [record('a', 'Alan Rudd'), record('b', 'Alan B. Rudd')],
      { 'Alan B. Rudd': 'ab' },
    ],
    ['a name with accents or without', [record('a', 'José Díaz'), record('b', 'Jose Diaz')], { 'Jose Diaz': 'ab' }],
    [
      'a name with the article or without',
      [record('a', 'Bashar al-Hamad'), record('b', 'Bashar Hamad')],
      { 'Bashar al-Hamad': 'ab' },
    ],
    ['a name with suffix and without', [record('a', 'Bo Vale Jr.'), record('b', 'Bo Vale')], { 'Bo Vale Jr.': 'ab' }],
    ['an initial that fits one', [record('a', 'Alan Rudd'), record('b', 'A. Rudd')], { 'Alan Rudd': 'ab' }],
    [
      'a bare surname that one has',
      [record('a', 'Staffan de Vries'), record('b', 'De Vries'), record('c', 'Vries')],
      { 'Staffan de Vries': 'abc' },
    ],
    ['a surname that comes first', [record('a', 'Ban Ki-sun'), record('b', 'Ban')], { 'Ban Ki-sun': 'ab' }],
    [
      'a title that an article gives the full name',
      [record('a', 'Valerie Moor', { aliases: ['Baroness Moor'] }), record('b', 'Baroness Moor')],
      { 'Valerie Moor': 'ab' },
    ],
    [
      'another spelling, where the role agrees',
      [
        record('a', 'Musa Ibrahim', { role: 'spokesman' }),
        record('b', 'Moussa Ibrahim', { role: 'government spokesman' }),
      ],
      { 'Moussa Ibrahim': 'ab' },
    ],
    [
      'a king of one land',
      [
        record('a', 'King Karl', { role: 'Saudi King' }),
        record('b', 'King Karl', { role: 'King of Saudi Arabia' }),
        record('c', 'King Karl'),
      ],
      { 'King Karl': 'abc' },
    ],
  ])('%s', (_, records, expected) => expect(shown(records)).toEqual(expected));
});

describe('two people are', () => {
  test.each<[string, readonly NameRecord[], number]>([
    ['two given names', [record('a', 'Alan Rudd'), record('b', 'Allen Rudd')], 2],
    ['a short given name and a long one', [record('a', 'Bob Vale'), record('b', 'Robert Vale')], 2],
    ['two middle initials', [record('a', 'Alan B. Rudd'), record('b', 'Alan C. Rudd')], 2],
    ['father and son', [record('a', 'Bo Vale Sr.'), record('b', 'Bo Vale Jr.')], 2],
    [
      'two spellings without a common role',
      [record('a', 'Musa Ibrahim', { role: 'spokesman' }), record('b', 'Moussa Ibrahim')],
      2,
    ],
    [
      'two names of the same consonants',
      [record('a', 'Mahmoud Jibran', { role: 'leader' }), record('b', 'Mohammed Jibran', { role: 'leader' })],
      2,
    ],
    ['a lord and a commoner', [record('a', 'Lord Rudd'), record('b', 'Alan Rudd')], 2],
    ['a person and a body', [record('a', 'Moor'), record('b', 'Moor', { kind: 'organisation' })], 2],
  ])('%s', (_, records, count) => expect(buildEntities(records, []).entities).toHaveLength(count));

  test('two kings of one name, and a king of no land is offered both', () => {
    const kings = [
      record('a', 'King Karl', { role: 'Saudi King' }),
      record('b', 'King Karl', { role: 'King of Jordan' }),
      record('c', 'King Karl', { role: "Jordan's King" }),
    ];
    expect(buildEntities(kings, []).entities.map(({ id, articles }) => [id, articles.join('')])).toEqual([
      ['person:king karl jord', 'bc'],
      ['person:king karl saud', 'a'],
    ]);
  });
});

describe('a bare surname that two have', () => {
  const two = [
    record('a', 'Anna Lee', { gender: 'female', role: 'mayor' }),
    record('b', 'John Lee', { gender: 'male', role: 'pilot' }),
  ];

  test('is neither, and both are offered', () => {
    const { entities, shared } = buildEntities([...two, record('c', 'Lee')], []);
    expect(entities.map(({ name, articles }) => [name, articles])).toEqual([
      ['Anna Lee', ['a']],
      ['John Lee', ['b']],
    ]);
    expect(shared).toEqual([{ name: 'Lee', candidates: ['person:anna lee', 'person:john lee'], articles: ['c'] }]);
  });

  test('goes to the one whose gender or role it tells', () => {
    const told = [record('c', 'Lee', { gender: 'female' }), record('d', 'Lee', { role: 'fighter pilot' })];
    expect(shown([...two, ...told])).toEqual({ 'Anna Lee': 'ac', 'John Lee': 'bd' });
  });
});

test('a name that its article does not explain counts for the person who has it, and is nobody by itself', () => {
  const lone = [record('b', 'Rudd', { isKnown: false }), record('b', 'Deepwater', { isKnown: false })];
  expect(shown([record('a', 'Alan Rudd'), ...lone])).toEqual({ 'Alan Rudd': 'ab' });
});

test('an entity has its roles newest first, its forms by use, and its counts', () => {
  const { entities } = buildEntities(
    [
      record('a', 'Alan Rudd', {
        day: '2016-07-01',
        role: 'envoy',
        aliases: ['Rudd'],
        mentions: 3,
        statements: 2,
        outlet: 'AP',
      }),
      record('b', 'Alan B. Rudd', { day: '2016-07-09', role: 'Minister', outlet: 'AP' }),
      record('c', 'Alan Rudd', { day: '2016-07-05', role: 'Envoy', aliases: ['Rudd'], gender: 'male', outlet: 'BBC' }),
    ],
    [],
  );
  expect(entities).toEqual([
    {
      id: 'person:alan b rudd',
      kind: 'person',
      name: 'Alan Rudd',
      forms: ['Rudd', 'Alan B. Rudd'],
      roles: [
        { role: 'Minister', day: '2016-07-09', article: 'b' },
        { role: 'Envoy', day: '2016-07-05', article: 'c' },
      ],
      gender: 'male',
      articles: ['a', 'b', 'c'],
      newest: ['b', 'c', 'a'],
      spoken: new Map([['alan rudd', ['a']]]),
      outlets: 2,
      mentions: 5,
      statements: 2,
    },
  ]);
});

describe('a correction', () => {
  const people = [record('a', 'Bob Vale'), record('b', 'Robert Vale'), record('c', 'Vale')];

  test('makes two one, of whatever surname, and what was unclear is theirs', () => {
    expect(shown(people, [{ kind: 'same', names: ['Bob Vale', 'Robert Vale'] }])).toMatchObject({
      'Robert Vale': 'ab',
    });
    const married = [record('a', 'Ann Moor'), record('b', 'Ann Zell')];
    expect(shown(married, [{ kind: 'same', names: ['Ann Moor', 'Ann Zell'] }])).toEqual({ 'Ann Moor': 'ab' });
  });

  test('takes a name out, and the last word holds', () => {
    const forms = [record('a', 'Alan Rudd'), record('b', 'Alan B. Rudd')];
    const split = { kind: 'split', name: 'Alan B. Rudd' } as const;
    const same = { kind: 'same', names: ['Alan Rudd', 'Alan B. Rudd'] } as const;
    expect(shown(forms, [split])).toEqual({ 'Alan Rudd': 'a', 'Alan B. Rudd': 'b' });
    expect(shown(forms, [split, same])).toEqual({ 'Alan B. Rudd': 'ab' });
    expect(shown(forms, [same, split])).toEqual({ 'Alan Rudd': 'a', 'Alan B. Rudd': 'b' });
  });
});

const NAMES = [
  'Alan Rudd', 'Alan B. Rudd', 'Alan C. Rudd', 'A. Rudd', 'Rudd', 'Anna Rudd', 'Lord Rudd', 'Musa Ibrahim', 'Moussa Ibrahim', 'Ibrahim',
  'King Karl', 'Karl', 'Bashar al-Hamad', 'Bashar Hamad', 'Hamad', 'Ban Ki-sun', 'Ban', 'Bo Vale Jr.', 'Bo Vale', 'Bob Vale', 'Harbour Board',
]; // biome-ignore format: a list
const ROLES = [null, 'spokesman', 'Saudi King', 'King of Jordan', 'envoy'];
const CORRECTIONS: readonly NameCorrection[] = [
  { kind: 'same', names: ['Bob Vale', 'Bo Vale'] },
  { kind: 'split', name: 'Alan B. Rudd' },
  { kind: 'same', names: ['Anna Rudd', 'Bashar Hamad'] },
];
const anyRecord = fc
  .record({
    name: fc.constantFrom(...NAMES),
    role: fc.constantFrom(...ROLES),
    gender: fc.constantFrom('male' as const, 'female' as const, 'unknown' as const),
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    day: fc.constantFrom(null, '2016-07-01', '2016-07-02'),
  })
  .map(({ name, article, ...more }) =>
    record(article, name, { ...more, kind: name === 'Harbour Board' ? 'organisation' : 'person' }),
  );
const anyRecords = fc.array(anyRecord, { maxLength: 25 });
const anyCorrections = fc.subarray([...CORRECTIONS]);

describe('any records', () => {
  test('give the same entities in any order of arrival', () => {
    const shuffled = anyRecords.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, anyCorrections, ([one, other], corrections) => {
        expect(buildEntities(other, corrections)).toEqual(buildEntities(one, corrections));
      }),
      { numRuns: 500, seed: 14 },
    );
  });

  test('are each in one entity, or shared', () => {
    fc.assert(
      fc.property(anyRecords, anyCorrections, (records, corrections) => {
        const { entities, shared } = buildEntities(records, corrections);
        const counted = entities.reduce((sum, { mentions }) => sum + mentions, 0);
        expect(counted).toBeLessThanOrEqual(records.length);
        if (shared.length === 0) expect(counted).toBe(records.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      }),
      { numRuns: 500, seed: 14 },
    );
  });

  test('give, family by family, what they give together', () => {
    fc.assert(
      fc.property(anyRecords, anyCorrections, (records, corrections) => {
        for (const one of records) {
          const linked = linkedFamilies(familyOf(one), corrections);
          const family = buildFamily(
            records.filter((other) => linked.includes(familyOf(other))),
            corrections,
          );
          expect(buildEntities(records, corrections).entities).toEqual(expect.arrayContaining([...family.entities]));
        }
      }),
      { numRuns: 60, seed: 14 },
    );
  });
});

test('the records of an article are its names with their statements', () => {
  const people = [
    { kind: 'person', name: 'Ann Lee', role: null, aliases: ['Lee'], gender: 'female', mentions: [[0, 7]] },
  ] as const;
  const speaker = { name: 'Ann Lee', mention: [0, 7], how: 'named', kind: 'person', role: null } as const;
  const spoken = {
    spans: [],
    text: '',
    kind: 'direct',
    cue: null,
    said: null,
    sentence: [0, 7],
    rule: 'test',
  } as const;
  const quote = { ...spoken, speaker, speakers: [speaker] };
  const origin = { article: 'a', day: '2016-07-13', outlet: 'AP' };
  const quotes = [quote, quote, { ...spoken, speaker: null, speakers: [] }];
  const loneNames = [{ name: 'Moor', mentions: 3 }];
  expect(toNameRecords(origin, { people, quotes, loneNames })).toEqual([
    record('a', 'Ann Lee', { ...origin, aliases: ['Lee'], gender: 'female', statements: 2 }),
    record('a', 'Moor', { ...origin, mentions: 3, isKnown: false }),
  ]);
});

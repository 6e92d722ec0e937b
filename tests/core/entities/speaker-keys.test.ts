import { describe, expect, test } from 'vitest';
import { buildEntities } from '../../../src/core/entities/build-entities.ts';
import type { NameRecord } from '../../../src/core/entities/name-record.ts';
import { hasKey, listSpokenNames, toSpeakerKeys } from '../../../src/core/entities/speaker-keys.ts';
import { record } from './records.ts';

const spoke = (article: string, name: string, more: Partial<NameRecord> = {}) =>
  record(article, name, { statements: 1, ...more });

/** Name of each entity → its keys. */
function keysOfAll(records: readonly NameRecord[]) {
  const all = listSpokenNames(records);
  const { entities } = buildEntities(records, []);
  return Object.fromEntries(entities.map(({ name, spoken }) => [name, toSpeakerKeys(spoken, all)]));
}

describe('the keys of a speaker', () => {
  test('are all names under which articles quote them, also the bare surname', () => {
    expect(keysOfAll([spoke('a', 'Alan Rudd'), spoke('b', 'Alan B. Rudd'), spoke('c', 'Rudd')])).toEqual({
      'Alan B. Rudd': { own: ['alan b. rudd', 'alan rudd', 'rudd'], split: [] },
    });
  });

  test('are not the names under which nobody quotes them', () => {
    expect(keysOfAll([spoke('a', 'Alan Rudd'), record('b', 'Rudd')])).toEqual({
      'Alan Rudd': { own: ['alan rudd'], split: [] },
    });
  });

  test('name the articles where two are quoted by one name', () => {
    const kings = [
      spoke('a', 'King Abel', { role: 'King of Freedonia' }),
      spoke('b', 'King Abel', { role: 'King of Sylvania' }),
      spoke('c', 'King Abel', { role: 'Freedonian King' }),
    ];
    const { entities } = buildEntities(kings, []);
    const all = listSpokenNames(kings);
    expect(entities.map(({ spoken }) => toSpeakerKeys(spoken, all))).toEqual([
      { own: [], split: [{ key: 'king abel', articles: ['a', 'c'] }] },
      { own: [], split: [{ key: 'king abel', articles: ['b'] }] },
    ]);
  });

  test('leave out a surname that may mean several, unless its gender or role tells', () => {
    const keys = keysOfAll([
      spoke('a', 'Alan Rudd', { gender: 'male' }),
      spoke('b', 'Ella Rudd', { gender: 'female' }),
      spoke('c', 'Rudd'),
      spoke('d', 'Rudd', { gender: 'female' }),
    ]);
    expect(keys['Alan Rudd']).toEqual({ own: ['alan rudd'], split: [] });
    expect(keys['Ella Rudd']).toEqual({ own: ['ella rudd'], split: [{ key: 'rudd', articles: ['d'] }] });
  });

  test('tell whose words a statement of an article is', () => {
    const keys = { own: ['alan rudd'], split: [{ key: 'rudd', articles: ['c'] }] };
    expect(hasKey(keys, 'alan rudd', 'z')).toBe(true);
    expect(hasKey(keys, 'rudd', 'c')).toBe(true);
    expect(hasKey(keys, 'rudd', 'd')).toBe(false);
    expect(hasKey(keys, 'ella rudd', 'c')).toBe(false);
  });
});

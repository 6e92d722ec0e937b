import { expect, test } from 'vitest';
import { buildEntities } from '../../../src/core/entities/build-entities.ts';
import { rankEntities } from '../../../src/core/entities/rank-entities.ts';
import { record } from './records.ts';

test('whom most articles name comes first, and those who tell the story last', () => {
  const { entities } = buildEntities(
    [
      record('a', 'Ann Lee'),
      record('a', 'Bo Moor'),
      record('b', 'Bo Moor'),
      record('a', 'Cy Vale', { role: 'UN correspondent' }),
      record('b', 'Cy Vale'),
      record('c', 'Cy Vale'),
      record('b', 'Di Zell', { mentions: 2 }),
    ],
    [],
  );
  expect(rankEntities(entities).map(({ name }) => name)).toEqual(['Bo Moor', 'Di Zell', 'Ann Lee', 'Cy Vale']);
});

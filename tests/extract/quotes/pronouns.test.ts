import { describe, expect, test } from 'vitest';
import { namesOf } from './quotes-of.ts';

describe('“he” and “she” are', () => {
  test.each([
    [
      'the subject, not whose mate he is',
      'Even Mike Denn, Donald Tarn’s running mate, cannot stop it.\n\n“We will absolutely accept the results,” he said.',
      'Mike Denn',
    ],
    [
      'the spokesman who urged, not the owner of the plan',
      'On Monday, spokesman Thomas Vater urged both sides to abide by mediator Karl Anders’s plan.\n\n“We are consulting,” he said.',
      'Thomas Vater',
    ],
    [
      'not whose government it is',
      'Peter Larov said it was not right to press only the government of President Basil Hamad.\n\n“We do not support Hamad,” he said.',
      'Peter Larov',
    ],
    [
      'not the object of an inquiry',
      'Attorney General Laura Finch closed the inquiry into Mary Pell.\n\n“I met with them about Mayor Mary Pell,” she said.',
      'Laura Finch',
    ],
    [
      'a new subject of the paragraph',
      '“It is late,” Peter Clement wrote.\n\nPatrick Leary, the ranking member, expressed frustration. “It is too late,” he said.',
      'Patrick Leary',
    ],
    [
      'the speaker before, where nobody enters',
      '“It is late,” Peter Clement said.\n\nIt rained on the town.\n\n“It is too late,” he said.',
      'Peter Clement',
    ],
    ['of their own gender', 'Anna Lee met Peter Clement.\n\n“It is late,” she said.', 'Anna Lee'],
  ])('%s', (_what, text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  test('nobody who is named, where somebody without a name was described last', () => {
    expect(
      namesOf('Peter Clement opened the market. A young man stood at the gate.\n\n“It is late,” he said.'),
    ).toEqual(['he']);
  });
});

describe('“he” is never another than', () => {
  test.each([
    [
      'the one by whom it was done',
      'Peter Clement welcomed the plan.\n\nBut it was dismissed by Patrick Leary.\n\n“It is late,” he said.',
      'Patrick Leary',
    ],
    [
      'the topic of the sentence',
      'Peter Clement warned of it.\n\nAs for Patrick Leary, he said it was “late.”',
      'Patrick Leary',
    ],
    [
      'who said something without marks',
      'Peter Clement saw a storm over the town, Patrick Leary said.\n\n“It is late,” he said.',
      'Patrick Leary',
    ],
  ])('%s', (_what, text, name) => {
    expect([name, 'he']).toContain(namesOf(text).at(-1));
  });
});

import { describe, expect, test } from 'vitest';
import { namesOf, quotesOf } from './quotes-of.ts';

describe('whose words they are', () => {
  test.each([
    [
      'who told it, behind a party in brackets',
      'It was the letter that Director James Tolley sent.\n\nAnd he echoed Sen. Ronald Dacey (R-Wis.), who told a paper that Pell hid “the plan of it”.',
      'Ronald Dacey',
    ],
    ['the subject, not the last name before the verb', 'Perry, who hugged Harlow, shouted “Come back.”', 'Perry'],
    ['a paper that is called the daily', '“It is fine,” the daily wrote.', 'the daily'],
    [
      'a group, not whom it helped',
      'Several river groups gave Mr. Clarke a year, saying his “plan was thin.”',
      'Several river groups',
    ],
    ['the one whom the film shows', 'The ad uses film of Anna Lee asking, “Why is it late?”', 'Anna Lee'],
    ['not who is to blame', 'Peter Hale said Democrats are to blame for the claim that “he said this.”', 'Peter Hale'],
    [
      'not who speaks in the clause behind',
      'The film ends with Peter Hale saying, “That is so,” when Anna Lee blasted him.',
      'Peter Hale',
    ],
    ['the owner of a post', 'From Anna Lee’s Facebook post: “It is late.”', 'Anna Lee'],
    [
      'the subject of the sentence before',
      '“It is so,” Peter Hale said.\n\nOn Sunday, Anna Lee named three reasons to stay. “It is late.”',
      'Anna Lee',
    ],
    ['the subject behind a quoted title', 'In “The Bridge,” Anna Lee wrote that it was “late.”', 'Anna Lee'],
    ['a name that is a month as well', 'Prime Minister Anna May came in May.\n\nMay said it was “late.”', 'Anna May'],
  ])('%s', (_what, text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  test('no adjective of a nation or a party', () => {
    expect(namesOf('Back on American soil, he was clear: “It is late.”')).not.toContain('American');
  });

  test.each([
    ['a nation', 'Anna Lee went to Russia. Russia said it was “late.”', 'Russia', 'organisation'],
    ['its people', 'Anna Lee met Saudis. The Saudis said it was “late.”', 'Saudis', 'unnamed'],
    [
      'a body with “of” in its name',
      'The Ilmburg Board of Bridges was clear in its findings: “It is late.”',
      'Ilmburg Board of Bridges',
      'organisation',
    ],
    [
      'a body that is “it” next',
      'The State Department met Peter Hale. It said the plan was “late.”',
      'State Department',
      'organisation',
    ],
    ['one worker of a firm', '“It is late,” one P&G Ilmburg employee said.', 'one P&G Ilmburg employee', 'unnamed'],
  ])('%s', (_what, text, name, kind) => {
    expect(quotesOf(text)[0]?.speaker).toMatchObject({ name, kind });
  });

  test('“it” is no body that is not the subject', () => {
    expect(namesOf('Peter Hale met the State Department. It said “late.”')).toEqual(['It']);
  });
});

describe('a description is', () => {
  test.each([
    [
      'whom the paragraph is about',
      'Peter Hale warned of a long night. “It is late,” the Ohio senator said.',
      'Peter Hale',
    ],
    [
      'nobody of several',
      'Peter Hale met Anna Lee and John Moor saw them. “It is late,” the senator said.',
      'the senator',
    ],
    [
      'nobody far away',
      'Peter Hale came.\n\nIt rained.\n\nIt rained on.\n\n“It is late,” the senator said.',
      'the senator',
    ],
    [
      'one who was described without a name',
      'A senator saw Peter Hale. “It is late,” the senator said.',
      'the senator',
    ],
    [
      'another one each time: “his friend”',
      'Peter Hale, a friend of the town, came. “It is late,” his friend said.',
      'his friend',
    ],
  ])('%s', (_what, text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe('“he” is not', () => {
  test.each([
    [
      'the last name, where one of a people was described',
      'Peter Hale left the town. An Alawite who had fled told us of it. He said it was “late.”',
    ],
    [
      'the last name, where a resident spoke',
      'Peter Hale left. A resident of the town said the river rose. “It is late,” he said.',
    ],
    [
      'the last name, where the sympathiser spoke',
      'Peter Hale left.\n\nA sympathiser said the town fell. The sympathiser saw it. “It is late,” he said.',
    ],
  ])('%s', (_what, text) => {
    expect(namesOf(text)).toEqual(['he'].map((word) => (text.includes('He said') ? 'He' : word)));
  });

  test('a name in a caption', () => {
    expect(
      namesOf('Peter Hale said the plan was “thin.”\n\nJohn Moor at the gate of the town\n\nHe said it was “late.”'),
    ).toEqual(['Peter Hale', 'Peter Hale']);
  });

  test('a name in a caption that runs into the text', () => {
    const text =
      'Peter Hale said the plan was “thin.”\n\nJohn Moor met visitors at the gate in Ilmburg He said it was “late.”';
    expect(namesOf(text)).toEqual(['Peter Hale', 'Peter Hale']);
    expect(
      quotesOf(text)
        .map(({ sentence }) => text.slice(...sentence))
        .at(-1),
    ).toBe('He said it was “late.”');
  });

  test('a name in words set apart that run into a quotation', () => {
    const text =
      'Anna Lee left.\n\nIf he has the town at heart he would go John Moor of Ilmburg “It became clear to me on the way,” he remarked.';
    expect(namesOf(text)).toEqual(['he']);
  });

  test('a person named in full, where one with a bare surname spoke last', () => {
    expect(namesOf('John Moor left the town. Kholod told us of it at the gate. “It is late,” she said.')).not.toContain(
      'John Moor',
    );
    expect(namesOf('Anna Moor left. In the hall Perrin said it rained. “It is late,” he said.')).toEqual(['Perrin']);
  });
});

test('of two of a surname, “she” is the woman', () => {
  const text = 'Anna Moor met Peter Moor. Later Moor said it rained. “It is late,” she said.';
  expect(namesOf(text)).toEqual(['Anna Moor']);
});

test('words of the narrator between two quotations part them', () => {
  const text = '“It is yours.” Bridges are no right here. “She came,” Anna Moss told us.';
  expect(quotesOf(text).map(({ text: words }) => words)).toEqual(['It is yours.', 'She came,']);
});

test('an article in Title Case is read', () => {
  const text =
    'The Mayor Of Ilmburg, Anna Lee, Said On Monday That The Bridge Was “Late And Thin.” “It Opens,” She Said. Lee Left.';
  expect(namesOf(text)).toEqual(['Anna Lee', 'Anna Lee']);
});

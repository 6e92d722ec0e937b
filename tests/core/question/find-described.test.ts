import { expect, test } from 'vitest';
import { toDescription } from '../../../src/core/question/describe/description.ts';
import { findDescribed, findShortForms } from '../../../src/core/question/describe/find-described.ts';

/** Paragraphs, newest first, with the names given. */
function peopled(texts: readonly string[], names: readonly string[]) {
  return texts.map((text, at) => ({
    id: texts.length - at,
    published: `2016-07-${String(28 - at).padStart(2, '0')}`,
    text,
    people: names.flatMap((name) => {
      const surname = name.split(' ').at(-1) ?? name;
      const starts = text.includes(name) ? text.indexOf(name) : text.indexOf(surname);
      const ends = starts + (text.includes(name) ? name.length : surname.length);
      return starts < 0 ? [] : [{ name, kind: 'person' as const, starts, ends }];
    }),
  }));
}

const NAMES = ['Ada Pell', 'Bo Lynch', 'Cleo Varga'];

function named(typed: string, texts: readonly string[]): readonly string[] {
  const description = toDescription(typed);
  if (!description) return [];
  return findDescribed(peopled(texts, NAMES), description).map(({ name }) => name);
}

test.each([
  ["Turkey's foreign minister", ['Turkish Foreign Minister Ada Pell met Bo Lynch.'], ['Ada Pell']],
  ['the harbour board', ['Cleo Varga, the harbour board’s regional head of operations, spoke.'], ['Cleo Varga']],
  ['the head of the ferry guild', ['The head of the Ferry Guild, Bo Lynch, said no.'], ['Bo Lynch']],
  ['Turkey', ['US Secretary of State Bo Lynch and Turkish Foreign Minister Ada Pell met.'], ['Ada Pell']],
  ['the ferry guild', ['The head of the Ferry Guild and its spokesman Bo Lynch said no.'], ['Bo Lynch']],
  ['the ferry chief', ['Ada Pell, a director of the ferry line, said no.'], ['Ada Pell']],
])('%s is found beside the name', (typed, texts, wanted) => expect(named(typed, texts)).toEqual(wanted));

test.each([
  ["Turkey's foreign minister", ['German Foreign Minister Ada Pell flew to Turkey.']],
  ["Turkey's foreign minister", ['Former Turkish foreign minister Ada Pell wrote a book.']],
  ['Turkey', ['The secretary Bo Lynch and Turkish officials met.']],
  ['the harbour board', ['The harbour board said Ada Pell was wrong.']],
  ['the harbour board', ['Traders left the harbour board and Bo Lynch laughed.']],
  ['the harbour board', ['It was the harbour board. Bo Lynch, a spokesman, laughed.']],
  ['???', ['Ada Pell is here.']],
])('%s is nobody in “%s”', (typed, texts) => expect(named(typed, texts)).toEqual([]));

test('who holds the office now comes before who held it', () => {
  const texts = [
    'Norwegian Premier Ada Pell spoke.',
    'Norwegian Premier Ada Pell met traders.',
    'Norwegian Premier Bo Lynch spoke.',
  ];
  expect(named("Norway's premier", texts)).toEqual(['Ada Pell', 'Bo Lynch']);
});

test('a newer article that calls somebody a former holder ends it', () => {
  const texts = ['The former Norwegian premier, Bo Lynch, fled.', 'Norwegian premier Bo Lynch spoke.'];
  expect(named("Norway's premier", texts)).toEqual([]);
});

test('the name of the body itself does not hide who speaks for it', () => {
  const text = 'Harbour Board spokesman Bo Lynch told the Harbour Board Club.';
  const at = (name: string, kind: 'person' | 'organisation') => {
    const starts = text.lastIndexOf(name);
    return { name, kind, starts, ends: starts + name.length };
  };
  const board = { name: 'Harbour Board', kind: 'organisation' as const, starts: 0, ends: 'Harbour Board'.length };
  const people = [board, at('Bo Lynch', 'person'), at('Harbour Board Club', 'organisation')];
  const description = toDescription('the harbour board');
  const found = description && findDescribed([{ id: 1, published: '', text, people }], description);
  expect(found?.map(({ name }) => name)).toEqual(['Bo Lynch']);
});

test('the short form of a name is read from the brackets behind it', () => {
  const [paragraph] = peopled(['The Royal Ferry Guild (RFG) is old.'], []);
  expect(findShortForms(paragraph ? [paragraph] : [], ['ferry', 'guild'])).toEqual(['rfg']);
});

test('a name that the words are a part of is not described by them', () => {
  const text = 'The Ferry Guild President opened the talks of ferry envoy Bo Lynch.';
  const at = (name: string) => ({
    name,
    kind: 'person' as const,
    starts: text.indexOf(name),
    ends: text.indexOf(name) + name.length,
  });
  const people = [at('Ferry Guild President'), at('Bo Lynch')];
  const description = toDescription('the guild president');
  expect(description && findDescribed([{ id: 1, published: '', text, people }], description)).toEqual([]);
});

test('a mistyped name with the stem of a name describes nobody beside it', () => {
  const text = 'Minister Ada Pelly met Bo Lynch.';
  const at = (name: string) => ({
    name,
    kind: 'person' as const,
    starts: text.indexOf(name),
    ends: text.indexOf(name) + name.length,
  });
  const people = [at('Ada Pelly'), at('Bo Lynch')];
  const description = toDescription('pelli');
  expect(description && findDescribed([{ id: 1, published: '', text, people }], description)).toEqual([]);
});

test('a paragraph with an office and a name a thousand times keeps nobody waiting', () => {
  const piece = 'Turkish Foreign Minister Ada Pell spoke to ';
  const description = toDescription("Turkey's foreign minister");
  const people = Array.from({ length: 1000 }, (_, at) => {
    const starts = at * piece.length + piece.indexOf('Ada');
    return { name: 'Ada Pell', kind: 'person' as const, starts, ends: starts + 'Ada Pell'.length };
  });
  const paragraph = { id: 1, published: '2016-07-28', text: piece.repeat(1000), people };
  expect(description && findDescribed([paragraph], description)).toEqual([{ name: 'Ada Pell', votes: 1 }]);
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../src/extract/extract.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
const entitiesOf = (text: string) => extract({ text, title: null, published: null }).people;
const peopleOf = (text: string) => entitiesOf(text).filter(({ kind }) => kind === 'person');
const namesOf = (text: string) => peopleOf(text).map(({ name }) => name);

describe('a name of any tongue is one person', () => {
  test.each([
    ['Syrian President Bashar al-Hamad spoke. Nabil al-Arwi was there.', ['Bashar al-Hamad', 'Nabil al-Arwi']],
    ['Ban Ki-sun met Kim Jong Ho and Xi Jinhao.', ['Ban Ki-sun', 'Kim Jong Ho', 'Xi Jinhao']],
    ['Staffan de Vries and Karl von der Heide left.', ['Staffan de Vries', 'Karl von der Heide']],
    ['Mohammed bin Rashid met Abu Omar al-Tunisi.', ['Mohammed bin Rashid', 'Abu Omar al-Tunisi']],
    ['Conor O’Dell and Jean-Marc D’Arville sang.', ['Conor O’Dell', 'Jean-Marc D’Arville']],
    ['Mara F. Pell and Robert Dorney, Jr. won.', ['Mara F. Pell', 'Robert Dorney Jr.']],
    ['Rep. Ron Dacey (R-Wis.) and Lt. Col. Bo Reyes agreed.', ['Ron Dacey', 'Bo Reyes']],
    ['Martin Luther King and Julie Bishop met Kate Hall.', ['Martin Luther King', 'Julie Bishop', 'Kate Hall']],
    ['King Abdullah met Lord Goldwell and Prince Karl.', ['King Abdullah', 'Lord Goldwell', 'Prince Karl']],
    ['Sens. Tom Carver, Dana Finn and Patrick Lear agreed.', ['Tom Carver', 'Dana Finn', 'Patrick Lear']],
    ['Élodie Marchetti met Jordan Belmont in Jordan.', ['Élodie Marchetti', 'Jordan Belmont']],
    ['The envoy Zelmak Oru spoke. Oru said no.', ['Zelmak Oru']],
    ['London-based Ann Hall met the Dan Gordon-led party in an Abu Tahrir-style hall.', ['Ann Hall']],
    ['Talks Fail, Says John Moor As Russia’s Sergei Larov Warns Of War. Larov Said No.', ['John Moor', 'Sergei Larov']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

describe('no person is named by', () => {
  test.each([
    '(Reporting by Ann Moor; Editing by Bo Vale)',
    'R B songs were sung in April.',
    'The Democratic nominee met the Libyan government in Tripoli, said the Republican.',
    'He went to New York in May and to Prince William Sound in June.',
    'PEACE TALKS BEGIN',
    'On Monday the United Nations met in Geneva.',
    'The Daily Herald wrote of Hurricane Ada and Tahrir Square.',
    'The mayor of New Orleans left.',
    'The governor of Tamworth left. Americans and Syrians said no.',
    'Prime Minister! The Secretary of State said so.',
    'A major Gulf Arab state and a general Assembly said no.',
    'Grey Harbour said nothing, and the Union Works said less.',
    'Human Rights said a lot in the Rose Garden.',
  ])('%j', (text) => expect(namesOf(text)).toEqual([]));
});

describe('the words around a name are no part of it', () => {
  test.each([
    ['Yesterday Barack Oduma spoke.', ['Barack Oduma']],
    ['Leaving Damascus, Anna Lee wept.', ['Anna Lee']],
    ['BP Chief Executive Tony Moor spoke.', ['Tony Moor']],
    ['Libyan-born Anna Lee spoke of Russian-led Moor.', ['Anna Lee']],
    ['Now Mr Moor and toppling President Hosni Vale left.', ['Moor', 'Hosni Vale']],
    ['Tony Moor BP Chairman Carl Vale Louisiana', ['Tony Moor', 'Carl Vale']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

describe('an organisation that can speak is an entity of its own kind', () => {
  test.each([
    ['The State Department and the Coast Guard said so.', ['State Department', 'Coast Guard']],
    ['The Ministry of Foreign Affairs denied it.', ['Ministry of Foreign Affairs']],
    ['The Department of Justice and the Former Moor Council sat.', ['Department of Justice', 'Moor Council']],
    ['The Harbour Observatory for Human Rights said no.', ['Harbour Observatory for Human Rights']],
    ['The Martin Moor Hospital closed.', ['Martin Moor Hospital']],
    [
      'Cameron Moor International and the Local Moor Committees met.',
      ['Cameron Moor International', 'Local Moor Committees'],
    ],
    ['A BP spokesman left.', ['BP']],
    ['The Russian-led Moor Support Group met.', ['Moor Support Group']],
  ])('%s', (text, names) => {
    expect(entitiesOf(text).map(({ name, kind }) => [name, kind])).toEqual(names.map((name) => [name, 'organisation']));
  });
});

describe('the role is the one the article gives', () => {
  test.each([
    ['Foreign Minister Anna Lee arrived.', 'Anna Lee', 'Foreign Minister'],
    ['US Secretary of State John Moor arrived.', 'John Moor', 'US Secretary of State'],
    ['Lee’s spokesman John Moor arrived.', 'John Moor', 'spokesman'],
    ['The council’s spokesman, John Moor, arrived.', 'John Moor', 'spokesman'],
    ['John Moor, the spokesman of the council, arrived.', 'John Moor', 'spokesman of the council'],
    ['John Moor, a former senator, arrived.', 'John Moor', 'former senator'],
    ['Gov. Anna Lee arrived.', 'Anna Lee', 'Gov.'],
    ['The regional president, Anna Lee, arrived.', 'Anna Lee', 'regional president'],
    ['His Russian counterpart Foreign Minister Sergei Larov came.', 'Sergei Larov', 'Foreign Minister'],
    ['The husband of longtime Pell aide Huma Dee came.', 'Huma Dee', 'longtime Pell aide'],
    ['Martin Lee Jr., Sgt. Bo Vale and others left.', 'Martin Lee Jr.', null],
    ['His wife Hilda Vale, and Secretary of State Hilda Vale, left.', 'Hilda Vale', 'Secretary of State'],
    ['Saudi King Karl arrived.', 'King Karl', 'Saudi King'],
    ['King Karl of Jordan arrived.', 'King Karl', 'King of Jordan'],
    ['Jordan’s King Karl arrived.', 'King Karl', 'Jordan’s King'],
    ['Mr. John Moor arrived by train.', 'John Moor', null],
    ['John Moor, speaking to a minister, arrived.', 'John Moor', null],
    ['John Moor, the man who said he was a minister would go, left.', 'John Moor', 'man'],
    ['Anna Lee, Foreign Minister Paul Moor and others came.', 'Anna Lee', null],
    ['After meeting Anna Lee, the president said no.', 'Anna Lee', null],
    ['Anna Lee, Mr Moor and others came.', 'Anna Lee', null],
    ['A major John Moor fan came.', 'John Moor', null],
  ])('%s', (text, name, role) => {
    expect(peopleOf(text).find((person) => person.name === name)).toMatchObject({ name, role });
  });
});

test('a surname joins its full name, and every mention is a span of the text', () => {
  const text = 'Anna Lee came. Lee spoke for an hour, and Lee’s friends stayed.';
  const [lee] = peopleOf(text);
  expect(lee).toMatchObject({ name: 'Anna Lee', aliases: ['Lee'], gender: 'female' });
  expect(lee?.mentions.map((span) => text.slice(...span))).toEqual(['Anna Lee', 'Lee', 'Lee']);
});

test('a form with and one without initial, article or suffix are one', () => {
  const text = 'Alan Rudd and Bashar al-Hamad met. Alan B. Rudd spoke to Bashar Hamad. Mr Hamad and Bashar left.';
  expect(peopleOf(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Alan B. Rudd', 2],
    ['Bashar al-Hamad', 4],
  ]);
});

test('a surname that two people share joins neither, unless its title tells which', () => {
  const people = peopleOf('Anna Lee met John Lee. Lee said nothing. Mrs Lee left.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Anna Lee', 2],
    ['John Lee', 1],
  ]);
});

test('the last of the given names joins a name whose surname comes first', () => {
  const text = 'The spokeswoman Nguyen Phuong Hoa came. “It is late,” Hoa said.';
  expect(namesOf(text)).toEqual(['Nguyen Phuong Hoa']);
});

test('a lord is not the commoner of his name', () => {
  expect(namesOf('Lord Goldwell met Harvey Goldwell. Lord Goldwell left.')).toEqual([
    'Lord Goldwell',
    'Harvey Goldwell',
  ]);
});

test('a baroness is the lady of her full name', () => {
  const people = peopleOf('Baroness Valerie Moor spoke. Baroness Moor left, and First Lady Ann Vale stayed.');
  expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Valerie Moor', ['Baroness Moor']],
    ['Ann Vale', []],
  ]);
});

test('a particle belongs to the name, with and without the given name', () => {
  const [person] = peopleOf('Staffan de Vries came. De Vries said he would stay, and de Vries stayed.');
  expect(person).toMatchObject({ name: 'Staffan de Vries', aliases: ['De Vries', 'de Vries'] });
});

test('gender is told by a title, a role or a given name, and else not at all', () => {
  const genders = peopleOf(
    'Mrs. Lee met the chairman Robin Vale, and spokeswoman Kit Moor met Prime Minister Ono.',
  ).map(({ gender }) => gender);
  expect(genders).toEqual(['female', 'male', 'female', 'unknown']);
});

test('a single name that nothing explains is nobody, and kept for the story; a thing with "the" is not', () => {
  const text = 'They spoke of Reagald and the Moor. Reagald had left Syria, and Anna Lee liked Lee-made tea.';
  const { people, loneNames } = extract({ text, title: null, published: null });
  expect(people.map(({ name }) => name)).toEqual(['Anna Lee']);
  expect(loneNames).toEqual([{ name: 'Reagald', mentions: 2 }]);
});

test('whose friend or client someone is says nothing without the person', () => {
  const roleOf = (text: string) => peopleOf(text)[0]?.role;
  expect(roleOf('He met his old friend Anna Lee there.')).toBeNull();
  expect(roleOf('He met his spokesman Tom Lee there.')).toBe('spokesman');
});

test('a verb of speech before “of” has another subject than what it speaks of', () => {
  const { quotes } = extract({
    text: 'Dan Moor, who left, said of the senator, “She is late.”',
    title: null,
    published: null,
  });
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Dan Moor']);
});

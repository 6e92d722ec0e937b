import { expect, it } from 'vitest';
import { findRoleNotes } from '../../../src/extract/summary/role-notes.ts';
import { toSentenceParts } from '../../../src/extract/summary/sentence/sentence-parts.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { NOTHING, person, spanOf, speech } from './found-in.ts';

const TEXT = 'The spokesman said "we wait for rain" on Friday.';

function notesFor(name: string, text = TEXT, mentioned = 'The spokesman') {
  const quotes = [speech(text, 'we wait for rain', { name, how: 'role', mentioned: spanOf(text, mentioned) })];
  const people = text.includes('Dolan') ? [person(text, 'Marek Dolan', 'male', 'Dolan')] : [];
  const [parts] = toSentenceParts(toDocument(text, null, null), { ...NOTHING, quotes, people });
  return parts ? findRoleNotes(parts, text) : undefined;
}

it('names the spokesman whom the article names elsewhere', () => {
  expect(notesFor('Marek Dolan')).toEqual([{ offset: 'The spokesman'.length, text: 'Marek Dolan' }]);
});

it.each(['the spokesman', 'The spokesman', 'spokesman'])('adds nothing where nobody is named: %s', (name) =>
  expect(notesFor(name)).toEqual([]),
);

it('adds nothing where the sentence names him itself', () => {
  const text = 'Dolan was there, and the spokesman said "we wait for rain" on Friday.';
  expect(notesFor('Marek Dolan', text, 'the spokesman')).toEqual([]);
});

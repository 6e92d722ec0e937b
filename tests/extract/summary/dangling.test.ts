import { describe, expect, it } from 'vitest';
import { isJoined, pointsAtThing } from '../../../src/extract/summary/dangling.ts';
import { toSentenceParts } from '../../../src/extract/summary/sentence/sentence-parts.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { NOTHING, time } from './found-in.ts';

function parts(text: string) {
  const [first] = toSentenceParts(toDocument(text, null, null), NOTHING);
  if (!first) throw new Error('no sentence');
  return first;
}

describe('a sentence that points at a thing another sentence names', () => {
  it.each([
    'It foresees elections.',
    'The move surprised diplomats.',
    'On this, ministers agree.',
    'Under the plan, troops leave.',
    'They gave no details.',
    'That was in May.',
    '"We wait for rain," it said in a bulletin.',
    'That’s why the council voted.',
    'Most children in Selby love those lessons.',
  ])('%s', (text) => expect(pointsAtThing(parts(text))).toBe(true));
});

describe('a sentence that stands alone', () => {
  it.each([
    'The council voted for the budget.',
    'Ministers agreed on a plan for the harbour and on its cost.',
    'The decision of May 2 was close.',
    '"This is the plan," Ilse Brandt said.',
    'That many people marched is beyond doubt.',
  ])('%s', (text) => expect(pointsAtThing(parts(text))).toBe(false));
});

it('takes a pointer inside a time expression as told by its date', () => {
  const text = 'This year the harbour stays shut.';
  const [inTime] = toSentenceParts(toDocument(text, null, null), {
    ...NOTHING,
    times: [time(text, 'This year', '2016')],
  });
  expect(inTime && pointsAtThing(inTime)).toBe(false);
  expect(pointsAtThing(parts(text))).toBe(true);
});

it('knows a sentence that hangs on the one before', () => {
  expect(isJoined(parts('But the harbour stays shut.'))).toBe(true);
  expect(isJoined(parts('Butter is dearer.'))).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { tellingsOf } from './tellings-of.ts';

const clarityOfFirst = (text: string) => tellingsOf(text)[0]?.clarity;
const PLAIN = 'The Marrow council closed the old bridge to all lorries on Tuesday.';

it('a plain sentence is fully clear', () => {
  expect(clarityOfFirst(PLAIN)).toBe(1);
});

it('so is one that begins with a word that may invite', () => {
  expect(clarityOfFirst('Watch makers of Marrow closed their shops to all buyers on Tuesday.')).toBe(1);
});

describe('is less clear', () => {
  it.each([
    ['a sentence about somebody unnamed', 'On Tuesday he closed the old bridge over the Marrow to lorries.'],
    ['one that points back', 'This decision by the Marrow council was announced on Tuesday.'],
    ['one that joins on', 'But the Marrow council closed the old bridge to lorries on Tuesday.'],
    ['a question', 'Did the Marrow council close the old bridge to lorries on Tuesday?'],
    ['one in the writer’s own voice', 'On Tuesday we crossed the old bridge of Marrow with three lorries.'],
    ['the caption of a picture', 'In this image the old bridge of Marrow is seen from the north on Tuesday.'],
    ['one that points into a picture', 'Mayor Ada Holm (left) closed the old bridge to lorries on Tuesday.'],
    ['a very short one', 'The bridge closed on Tuesday.'],
  ])('%s', (_, text) => {
    expect(clarityOfFirst(text)).toBeLessThan(1);
    expect(clarityOfFirst(text)).toBeGreaterThan(0);
  });
});

describe('cannot be shown alone', () => {
  it.each([
    ['a sentence that was cut at its start', 'and closed the old bridge over the Marrow to lorries on Tuesday.'],
    ['an invitation to the reader', 'Explore all of our maps of the old bridge, which was closed on Tuesday.'],
    ['a heading', 'The old bridge over the Marrow on Tuesday'],
    ['a list', `On Tuesday came ${Array.from({ length: 70 }, (_, at) => `guest${at}`).join(' ')}.`],
  ])('%s', (_, text) => {
    expect(clarityOfFirst(text)).toBe(0);
  });
});

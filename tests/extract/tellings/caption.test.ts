import { describe, expect, it } from 'vitest';
import { tellingsOf } from './tellings-of.ts';

const clarityOf = (text: string) => tellingsOf(text)[0]?.clarity;

describe('what tells what a picture shows is less clear than a report', () => {
  it.each([
    'Keeper Ada Holm speaks to divers in the garden of the town hall in Ilmburg, May 13, 2031.',
    'A heron is seen on the shore below the dam near Ilmburg on Tuesday.',
    'Divers and their boats circle the old gate, bottom left, as water rises at the dam.',
    'Keeper Nils Holm of the dam at Ilmburg: “We have the best people working on this.”',
    'Ada Holm (left) and Nils Holm have opened the gate of the dam near Ilmburg.',
  ])('%s', (text) => {
    expect(clarityOf(text)).toBeLessThanOrEqual(0.5);
  });

  it.each([
    'Keeper Ada Holm spoke to divers in the garden of the town hall in Ilmburg on Tuesday.',
    'The dam is seen as a danger to the town of Ilmburg, the council said on Tuesday.',
    'The council, right or wrong, has closed the gate of the dam near Ilmburg on Tuesday.',
    'The keeper told the council on Tuesday: the gate of the dam will stay closed.',
  ])('not: %s', (text) => {
    expect(clarityOf(text)).toBeGreaterThan(0.5);
  });
});

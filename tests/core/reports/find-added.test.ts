import { describe, expect, it } from 'vitest';
import { findAdded } from '../../../src/core/reports/find-added.ts';

const FLASH = 'MARROW (Moor News) - A barge struck the Marrow bridge on Tuesday, the harbour office said.';
const addedTo = (after: string, before = FLASH) => findAdded(before, after).map((span) => after.slice(...span));

describe('what a newer text says that the earlier one did not', () => {
  it('is its new sentences, as they stand in it', () => {
    const more = 'Two sailors of the Ada Holm were brought to Ashford hospital.';
    const most = 'Traffic between Marrow and Ashford goes by the old road until 9 May.';
    expect(addedTo(`${FLASH}\n\n${more} ${most}`)).toEqual([more, most]);
  });

  it('is also a sentence put before the others', () => {
    const head = 'Two sailors of the Ada Holm died when their barge hit a pier, said Mayor Bo Pell.';
    expect(addedTo(`${head}\n\n${FLASH}`)).toEqual([head]);
  });

  it.each([
    ['the same text', FLASH],
    ['other blanks', FLASH.replaceAll(' ', '  ')],
    ['another number', FLASH.replace('A barge', 'Two barges')],
    ['another day and name', FLASH.replace('Tuesday', 'Wednesday').replace('Marrow bridge', 'Ashford bridge')],
    ['a shorter text', FLASH.replace(', the harbour office said', '')],
    [
      'a line without facts',
      `${FLASH}\n\nThis is a developing story and more will follow here as soon as it is known.`,
    ],
    ['a short line', `${FLASH}\n\nMore: Moor News, 12 May.`],
    ['nothing', ''],
  ])('is nothing for %s', (_, after) => {
    expect(addedTo(after)).toEqual([]);
  });

  it('is nothing where a long article gets a sentence more', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `Berth ${n} was closed by inspector Lee ${n} days ago.`);
    const long = lines.join('\n\n');
    expect(addedTo(`${long}\n\nThe barge Ada Holm left Marrow for Ashford on Friday.`, long)).toEqual([]);
  });

  it('takes long texts without blanks and many sentences in little time', () => {
    const begun = performance.now();
    findAdded('a'.repeat(200_000), `${'A. '.repeat(60_000)}${'x'.repeat(100_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

import { expect, it } from 'vitest';
import { toSentenceParts } from '../../../src/extract/summary/sentence/sentence-parts.ts';
import { toTopic } from '../../../src/extract/summary/topic.ts';
import { costOf, type Flaws, worthOf } from '../../../src/extract/summary/weigh.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { NOTHING, person } from './found-in.ts';

const PLAIN = 'The harbour of Selby is shut to all ships.';
const NO_FLAWS = { isDangling: false, isUnclear: false, isJoined: false };

function weigh(text: string, flaws: Partial<Flaws> = {}, found = NOTHING): number {
  const parts = toSentenceParts(toDocument(text, null, null), found).at(-1);
  if (!parts) throw new Error('no sentence');
  return worthOf(parts, [], toTopic([], [])) - costOf(parts, { ...NO_FLAWS, ...flaws }, text);
}

it('gives the lead more than what comes later', () => {
  expect(weigh(PLAIN)).toBeGreaterThan(weigh(`Rain fell.\n\n${PLAIN}`));
});

it('gives more to a sentence that names people', () => {
  const text = PLAIN.replace('harbour', 'mayor Ilse Brandt');
  expect(weigh(text, {}, { ...NOTHING, people: [person(text, 'Ilse Brandt', 'female', 'Brandt')] })).toBeGreaterThan(
    weigh(text),
  );
});

it.each([
  ['points back at nothing', { isDangling: true }],
  ['holds a doubtful he', { isUnclear: true }],
  ['hangs on the one before', { isJoined: true }],
])('gives less to a sentence that %s', (_, flaws) => expect(weigh(PLAIN, flaws)).toBeLessThan(weigh(PLAIN)));

it.each([
  ['asks', 'Is the harbour of Selby shut to all ships?'],
  ['is very short', 'The harbour of Selby is shut.'],
  ['is very long', PLAIN.replace('ships', `ships ${'and boats '.repeat(25)}`)],
])('gives less to a sentence that %s', (_, text) => expect(weigh(text)).toBeLessThan(weigh(PLAIN)));

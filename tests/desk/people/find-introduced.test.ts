import { expect, test } from 'vitest';
import type { Span } from '../../../src/core/text/span.ts';
import { findIntroduced } from '../../../src/desk/people/find-introduced.ts';
import { toDocument } from '../../../src/extract/text/document.ts';

const NAMES = ['Ada Pell', 'Bo Lynch'];

function introduced(text: string): string | undefined {
  const [own = [], rest = []] = NAMES.map((name) =>
    Array.from(text.matchAll(new RegExp(name, 'g')), ({ index }): Span => [index, index + name.length]),
  );
  const { sentences } = toDocument(text, null, null);
  const span = findIntroduced(text, { sentences, own, rest });
  return span && text.slice(...span);
}

const OFFICE = 'Earlier, the former head of the ferry guild said the strike was over.';
const NAMED = '“It is over,” Capt Ada Pell told reporters.';

test('an office that speaks, and then the name', () => {
  expect(introduced(`It rained.\n\n${OFFICE}\n\n${NAMED}\n\nIt rained.`)).toBe(`${OFFICE}\n\n${NAMED}`);
});

test.each([
  ['the name has an office of its own', `${OFFICE}\n\n“It is,” mayor Ada Pell told reporters.`],
  ['someone else is named before the verb', `The guild’s head Bo Lynch said no.\n\n${NAMED}`],
  ['someone else is named beside it', `${OFFICE}\n\n“It is,” Ada Pell told Bo Lynch.`],
  ['they were named before', `Ada Pell came.\n\n${OFFICE}\n\n${NAMED}`],
  ['nobody speaks', `The head of the ferry guild left.\n\n${NAMED}`],
  ['the name is not whose words they are', `${OFFICE}\n\nAda Pell laughed.`],
  ['there is no sentence before', NAMED],
])('not where %s', (_why, text) => expect(introduced(text)).toBeUndefined());

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIslandFinder } from '../../../../src/extract/dates/pattern/islands.ts';
import { compileTimeRule, findTimeCandidates } from '../../../../src/extract/dates/pattern/matches.ts';
import { toTimeTokens } from '../../../../src/extract/dates/pattern/tokens.ts';
import { createVocabulary } from '../../../../src/extract/dates/pattern/vocabulary.ts';
import { TIME_RULES } from '../../../../src/extract/dates/rules.ts';
import { toDocument } from '../../../../src/extract/text/document.ts';
import { LEXICON } from '../lexicon.ts';

const vocabulary = createVocabulary(LEXICON);
const rules = TIME_RULES.map((rule) => compileTimeRule(rule, vocabulary));
const findIslands = createIslandFinder(vocabulary);

const KNOWN = (LEXICON.get('date-words') ?? []).map((line) => line.split('\t')[1] ?? '');
const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('rain', 'fell', 'Oslo', 'the', 'of', 'a', ',', '.', '-', 'in', 'and', '1', '30'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...KNOWN) },
);

test('reading only the islands finds what reading the whole text finds', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 120 }), (parts) => {
      const tokens = toTimeTokens(toDocument(parts.join(' '), null, null), vocabulary);
      const whole = { code: tokens.code, toToken: (place: number) => place };
      const shown = (islands: typeof whole) =>
        findTimeCandidates(tokens, islands, rules, vocabulary).map(
          ({ rule, match }) => `${rule.name} ${match.from}-${match.to}`,
        );
      expect(shown(findIslands(tokens.code))).toEqual(shown(whole));
    }),
    { seed: 7, numRuns: 1000 },
  );
});

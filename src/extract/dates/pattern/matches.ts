import type { TimeMatch, TimeRule } from '../rule.ts';
import type { Islands } from './islands.ts';
import type { TimeTokens } from './tokens.ts';
import type { DateVocabulary } from './vocabulary.ts';

export type CompiledTimeRule = { readonly rule: TimeRule; readonly regex: RegExp };

/** What a rule proposes: the tokens it matched, before they are interpreted. */
export type TimeCandidate = { readonly rule: TimeRule; readonly match: TimeMatch; readonly order: number };

/** All proposals of the rules, in text order; at the same offset the longest first, then the earlier rule. */
export function findTimeCandidates(
  tokens: TimeTokens,
  { code, toToken }: Islands,
  rules: readonly CompiledTimeRule[],
  vocabulary: DateVocabulary,
): TimeCandidate[] {
  const candidates: TimeCandidate[] = [];
  for (const [order, { rule, regex }] of rules.entries()) {
    // exec, not matchAll, which copies the expression each time: there are many rules, and articles are short.
    regex.lastIndex = 0;
    for (let found = regex.exec(code); found !== null; found = regex.exec(code)) {
      candidates.push({ rule, match: toMatch(found, toToken(found.index), tokens, vocabulary), order });
    }
  }
  return candidates.sort(byPlace);
}

function byPlace({ match: a, order: i }: TimeCandidate, { match: b, order: j }: TimeCandidate): number {
  return a.from - b.from || b.to - a.to || i - j;
}

function toMatch(found: RegExpExecArray, from: number, { texts }: TimeTokens, vocabulary: DateVocabulary): TimeMatch {
  const shift = from - found.index;
  const groups = found.indices?.groups ?? {};
  const words = (part: string): readonly string[] => {
    const at = groups[part];
    return at ? texts.slice(at[0] + shift, at[1] + shift) : [];
  };
  const lookUp = (kind: string, word: string) => vocabulary.value(kind, word);
  return {
    from,
    to: from + found[0].length,
    has: (part) => groups[part] !== undefined,
    words,
    lookUp,
    value: (part, ...kinds) => firstValue(words(part), kinds, lookUp),
  };
}

function firstValue(
  words: readonly string[],
  kinds: readonly string[],
  lookUp: TimeMatch['lookUp'],
): string | undefined {
  for (const word of words) {
    for (const kind of kinds) {
      const value = lookUp(kind, word);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

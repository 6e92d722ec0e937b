import type { TimeMatch, TimeRule } from '../rule.ts';
import type { Islands } from './islands.ts';
import { compilePattern } from './pattern.ts';
import type { TimeTokens } from './tokens.ts';
import type { DateVocabulary } from './vocabulary.ts';

/** `regex` finds the matches; `parts`, which is slower, says at one place where the named parts are. */
export type CompiledTimeRule = { readonly rule: TimeRule; readonly regex: RegExp; readonly parts: RegExp };

export function compileTimeRule(rule: TimeRule, vocabulary: DateVocabulary): CompiledTimeRule {
  const regex = compilePattern(rule.pattern, vocabulary);
  return { rule, regex, parts: new RegExp(regex.source, 'dy') };
}

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
  for (const [order, { rule, regex, parts }] of rules.entries()) {
    // exec, not matchAll, which copies the expression each time: there are many rules, and articles are short.
    regex.lastIndex = 0;
    for (let found = regex.exec(code); found !== null; found = regex.exec(code)) {
      const whole = { place: found.index, length: found[0].length, from: toToken(found.index) };
      candidates.push({
        rule,
        match: toMatch(whole, () => partsAt(parts, code, found.index), tokens, vocabulary),
        order,
      });
    }
  }
  return candidates.sort(byPlace);
}

function byPlace({ match: a, order: i }: TimeCandidate, { match: b, order: j }: TimeCandidate): number {
  return a.from - b.from || b.to - a.to || i - j;
}

type Parts = Readonly<Record<string, [number, number] | undefined>>;

function partsAt(parts: RegExp, code: string, place: number): Parts {
  parts.lastIndex = place;
  return parts.exec(code)?.indices?.groups ?? {};
}

type Whole = { readonly place: number; readonly length: number; readonly from: number };

/** The parts are looked for when a rule asks: most proposals overlap a longer one and are never read. */
function toMatch(
  { place, length, from }: Whole,
  findParts: () => Parts,
  { texts }: TimeTokens,
  vocabulary: DateVocabulary,
): TimeMatch {
  let known: Parts | undefined;
  const groups = () => {
    known ??= findParts();
    return known;
  };
  const words = (part: string): readonly string[] => {
    const at = groups()[part];
    return at ? texts.slice(at[0] + from - place, at[1] + from - place) : [];
  };
  const lookUp = (kind: string, word: string) => vocabulary.value(kind, word);
  return {
    from,
    to: from + length,
    has: (part) => groups()[part] !== undefined,
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

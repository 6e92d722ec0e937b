import type { QuestionWord } from './question-words.ts';

/** Words that ask, point or join, and say nothing about what is looked for. */
const EMPTY = new Set(
  `a about above after again all also am an and any anything are as asked at be because been before being between both but by can
  could did do does done during each ever every everything exactly for from further get give given had has have having he her here hers him his
  how i if in into is it its just know known latest let like made make many may me might more most much must my no nor not now of off on once only
  or other our out over own please really said same say saying says see shall she should show so some something such tell than that the their them
  then there these they thing things this those through to told too towards under until up us very want was we were what whatever when where
  whether which while who whom whose why will with would yes yet you your
  became become becomes happen happened happens moved day days today thing one ones another somebody someone something anyone anybody
  regarding concerning view views opinion position stance comment comments remark remarks statement statements`.split(
    /\s+/,
  ),
);

/** Whether a word says something about what is looked for. A quoted phrase always does. */
export function isTopicWord({ text, folded, isQuoted }: QuestionWord): boolean {
  return isQuoted || isAcronym(text) || (!EMPTY.has(folded) && /[\p{L}\p{N}]/u.test(folded));
}

/** "US", "WHO": no pronoun. */
const isAcronym = (text: string) => /^\p{Lu}{2,}$/u.test(text);

export function toTopicWords(words: readonly QuestionWord[]): readonly QuestionWord[] {
  return words.filter(isTopicWord);
}

/** Without articles, prepositions and the like at either end: "about the target date" → "target date". */
export function trimTopic(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const first = words.findIndex(isTopicWord);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isTopicWord) + 1);
}

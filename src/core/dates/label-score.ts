/** Somebody or something whose name stands elsewhere. */
const UNNAMED =
  /\b(?:the|this|that|these|those) (?:(?:next|first|final|last|latest|new|whole|full|same|permanent|temporary|long-term|short-term) )?(?:move|committee|commission|panel|council|court|hearing|trial|report|company|firm|group|board|area|region|country|city|operation|plan|device|process|event|procedure|decision|measures?|talks|meeting|visit|mission|results?|solution|system|show|gig|programme|program|test|tests|effort|attempt|amount|work|project|deal|bill|vote|election|elections|case|sale|rest|statements?|arguments?|deadline|mandate|resolution|one|others?)(?= (?:will|would|could|may|might|is|are|was|were|has|to|in|at|on|and|by)\b|$)/gi;
const POINTS = /\b(?:he|she|it|they|him|them|his|her|its|their|this|that|these|those)\b/i;
const HEDGES = /\b(?:could|may|might|would|likely|possibly|perhaps|hopes?|should)\b/i;
const PREDICATE =
  /\b(?:will|would|could|may|might|should|must|is|are|was|were|has|have|had|to|plans?|hopes?|aims?|starts?|begins?|ends?|takes?)\b/;
const OTHER_DAY = /\b(?:today|tomorrow|tonight|yesterday|(?:next|this|last) (?:week|month|year))\b/i;
const NAME = /(?:^|\s)\[?\p{Lu}\S+/u;
/** A name that is put in because the article gives it elsewhere. */
const PUT_IN = /\[/;
const LOWER_WORD = /(?:^|\s)\p{Ll}[\p{L}’'-]{3,}/gu;
const NAMED_FIRST = /^(?:\[|(?!(?:The|A|An)\s)\p{Lu})/u;

const LEAST_WORDS = 5;
const MOST_WORDS = 14;
/** Of so many words that are no names, it says what happens and to what. */
const WORDS_OF_STATEMENT = 4;

/**
 * How well a label of a date can be read alone, for choosing between those that several articles give: who or what it is about by name,
 * that something happens, nothing that points elsewhere, no hedge. From about -6 to 6; only the order counts.
 */
export function scoreLabel(label: string): number {
  const words = label.split(' ').length;
  const isLong = words >= LEAST_WORDS && words <= MOST_WORDS;
  const unnamed = label.match(UNNAMED)?.length ?? 0;
  return (
    2 * Number(NAMED_FIRST.test(label)) +
    Number(NAME.test(label)) +
    2 * Number(PREDICATE.test(label)) +
    Number(isLong) +
    Number((label.match(LOWER_WORD)?.length ?? 0) >= WORDS_OF_STATEMENT) -
    Number(PUT_IN.test(label)) -
    2 * unnamed -
    2 * Number(POINTS.test(label)) -
    Number(HEDGES.test(label)) -
    2 * Number(OTHER_DAY.test(label))
  );
}

/** How much better another label must be to take the place of the one that stands first. */
const CLEARLY = 2;

/** The label that reads best of those in order of preference: the first, unless another is clearly better. Undefined of none. */
export function bestLabelled<T extends object>(
  items: readonly T[],
  labelOf: (item: T) => string | null,
): T | undefined {
  const labelled = items.filter((item) => labelOf(item));
  const [first] = labelled;
  if (first === undefined) return undefined;
  const score = (item: T) => scoreLabel(labelOf(item) ?? '');
  let best: T = first;
  let mark = score(first) + CLEARLY - 1;
  for (const item of labelled) {
    if (score(item) <= mark) continue;
    best = item;
    mark = score(item);
  }
  return best;
}

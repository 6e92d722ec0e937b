/** Nouns for what has been told before, of which a label says no more. */
const MATTERS = 'incident|issues?|topics?|matters?|questions?|subject|deal|accident|allegations|problems?';

/** "will meet in Oslo | to discuss the incident", "will pay | as part of the deal": an end that says nothing by itself. */
const OPEN_END = new RegExp(
  `\\s(?:to (?:discuss|consider|address|debate|review|assess|investigate|examine|resolve) the (?:${MATTERS})|(?:as part of|under|over|about|on) the (?:${MATTERS}))$`,
);
/** "will meet in Oslo", "would pay a million" */
const LEAST_WORDS = 4;

/** A label without an end that points back, and with "the" for "this": "plans for this larger force". */
export function withoutPointing(label: string): string {
  const short = label.replace(OPEN_END, '');
  const told = short.split(' ').length < LEAST_WORDS ? label : short;
  return told.replace(THIS, ' the ');
}
const THIS =
  /\sthis\s(?=\p{Ll})(?!(?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|time)\b)/u;

/** "could reach it" */
const ENDS_IN_IT = /\sit$/;
/** "will take up the topic at a meeting", not "the topic of boats". */
const OBJECT = new RegExp(`\\sthe (?:${MATTERS}|group|trip)(?: (?:at|with|during|before|after|when|and)\\s|$)`);
/** "will conduct another tour" */
const ANOTHER = /\sanother (?:tour|attempt|effort|step|move|test|trip|visit|round|try)$/;

/** "the May 3 deadline": for what? */
const BARE_DEADLINE =
  /^[Tt]he (?:\p{Lu}\p{Ll}+\.? \d+|\d+ \p{Lu}\p{Ll}+) (?:deadline|target)$|^[Tt]he \p{Lu}\p{Ll}+day deadline$/u;

/** "set up a better system": for what? */
const LIKE_ANOTHER = /\sa (?:better|similar) \p{Ll}+(?: by \p{Lu}.*)?$/u;
/** "The other two towns", "state’s primary" of "its state’s": others, and whose, went before. */
const OF_OTHERS = /^(?:[Tt]he other|that)\s|^\p{Ll}+['’]s\s/u;

/** Whether a label speaks of what only the text before it names. */
export const pointsBack = (label: string): boolean =>
  ENDS_IN_IT.test(label) ||
  OBJECT.test(label) ||
  ANOTHER.test(label) ||
  BARE_DEADLINE.test(label) ||
  LIKE_ANOTHER.test(label) ||
  OF_OTHERS.test(label);

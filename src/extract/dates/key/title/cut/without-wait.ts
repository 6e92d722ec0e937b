import { changeWord, type Word } from '../../../../text/words.ts';

const UNTIL = new Set(['until', 'till']);
/** "isn’t", but not "won’t" or "don’t", of which nothing whole is left. */
const SHORT_NOT = /^(?:is|are|was|were|has|had|would|could|should|might)n['’]t$/;
const OPEN = new Set(['after', 'at']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been']);
const MAY = new Set(['may', 'might', 'could']);
const HELPERS = new Set([...BE, 'will', 'would', 'may', 'might', 'could', 'should']);
const NOT = /n['’]t$/;
/** Not "not only", "not required". */
const NO_WAIT = new Set(['only', 'just', 'even', 'least']);

/**
 * What is not to happen until its day happens on it: "the quay will not be closed until May" is "the quay will be closed". "might not be
 * closed before May" stays as it is. `limit` is where "until" stands in the label; the label itself where nothing is denied.
 */
export function withoutWait(label: readonly Word[], limit: number): readonly Word[] {
  // "not until after May 3", "not until at least May 3" may be any day.
  if (!UNTIL.has(label[limit]?.lower ?? '') || OPEN.has(label[limit + 1]?.lower ?? '')) return label;
  const at = label.findLastIndex(({ lower }, i) => i < limit && (lower === 'not' || SHORT_NOT.test(lower)));
  // "might not be ready until May": not that it might be then.
  const guess = label[at]?.lower === 'not' ? label[at - 1]?.lower : label[at]?.lower.replace(NOT, '');
  if (MAY.has(guess ?? '')) return label;
  if (at < 1 || NO_WAIT.has(label[at + 1]?.lower ?? '')) return label;
  const helper = label[at];
  const kept = helper && helper.lower !== 'not' ? [withoutNot(helper)] : [];
  const told = [...label.slice(0, at), ...kept, ...label.slice(at + 1, limit)];
  let end = told.length;
  // "The next hearing will not be until May": nothing is left to say of it.
  if (BE.has(told[end - 1]?.lower ?? '')) while (end > 0 && HELPERS.has(told[end - 1]?.lower ?? '')) end--;
  return told.slice(0, end);
}

const withoutNot = (word: Word) =>
  changeWord(word, { text: word.text.replace(NOT, ''), lower: word.lower.replace(NOT, '') });

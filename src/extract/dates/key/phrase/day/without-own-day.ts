import type { Word } from '../../../../text/words.ts';

const OWN_DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s\s(?<event>.+)$/i;
/** Events that are somebody's. */
const OWNED = /^(?:\S+\s)?(?:visit|trip|tour|speech|journey|departure|arrival|appearance|testimony|return)\b/i;
const NEEDS_ARTICLE = /^[\p{Ll}\p{Lu}\d]/u;
const MIN_EVENT_WORDS = 2;

/**
 * "Thursday's vote in Oslo": a label stands under its day, so that the day is left out, "the vote in Oslo". What somebody does is named
 * by who does it: of "Thursday's visit to Bergen, Holm's third," it is "Holm's visit to Bergen".
 */
export function withoutOwnDay(label: string, words: readonly Word[]): string {
  const event = OWN_DAY.exec(label)?.groups?.event;
  if (event === undefined) return label;
  const [short = event, ...more] = event.split(', ');
  if (OWNED.test(short)) {
    const told = MADE_BY.exec(more.join(', '))?.groups;
    if (told) return `${told.who}'s ${short}${told.where ? ` ${told.where}` : ''}`;
    const owner = ownerBehind(short, words);
    if (owner !== undefined) return `${owner} ${short}`;
  }
  return short.split(' ').length < MIN_EVENT_WORDS || !NEEDS_ARTICLE.test(short) ? label : `the ${short}`;
}

/** "the third that Nils Holm makes to Bergen this year" */
const MADE_BY =
  /^the \w+ that (?<who>\p{Lu}\S*(?: \p{Lu}\S*)?) (?:makes|pays|takes|gives|made|has made)(?: (?<where>to \p{Lu}\S*(?: \p{Lu}\S*)?))?/u;

const OF_OWN = new Set('first second third fourth fifth sixth last latest only next final'.split(' '));

/** ", Holm's third": the owner of what is one in a row. */
function ownerBehind(event: string, words: readonly Word[]): string | undefined {
  const last = event.split(' ').at(-1);
  const at = words.findIndex(
    ({ text, lower }, i) =>
      /^\p{Lu}.*['’]s$/u.test(text) &&
      words[i - 1]?.text === ',' &&
      words[i - 2]?.text === last &&
      OF_OWN.has(words[i + 1]?.lower ?? '') &&
      !/day['’]s$/.test(lower),
  );
  return words[at]?.text;
}
